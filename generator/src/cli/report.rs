//! `pagewire report`.

use std::path::{Path, PathBuf};

use super::args::ReportArgs;
use super::commands::{Run, SPEC, Stop, plan, split};
use super::explain::print;
use super::finish;
use crate::diff::{self, Input, InputError, Loaded, PageIndex};
use crate::files::OutputTree;
use crate::pipeline::Described;
use crate::recover::Api;
use crate::report::{Costs, Material, Report, Since};

/// Where the page goes, below the repository.
const PAGE: &str = "target/report.html";
/// Where the figures of `benches/crate` are looked for, below the repository.
const FIGURES: &str = "target/bench/crate.json";

impl Run<'_> {
    /// Writes the page, and prints its path.
    pub(super) fn report(&mut self, arguments: &ReportArgs) -> Result<String, Stop> {
        let costs = self.costs(arguments.figures.as_deref())?;
        let (api, described) = self.described()?;
        let since = self.since(arguments.since.as_deref(), &api, &described)?;
        self.progress.stage("writing the report");
        // They are in the report; nobody wants to read them twice.
        let findings = std::mem::take(&mut self.findings);
        let trees: Vec<String> = self.docs().iter().map(|dir| self.below(dir)).collect();
        let report = Report::of(Material {
            pages: trees.join(", "),
            root: &self.root,
            api: &api,
            described: &described,
            findings: &findings,
            sources: &self.sources,
            since,
            costs,
        });
        let html = report
            .to_html()
            .map_err(|e| Stop::Unusable(format!("the report cannot be written: {e}")))?;
        let file = self.global.out.clone();
        let file = file.unwrap_or_else(|| self.root.join(PAGE));
        let (folder, name) = split(&file);
        let mut tree = OutputTree::new();
        tree.add(&name, html)?;
        let folder = if folder.as_os_str().is_empty() {
            PathBuf::from(".")
        } else {
            folder
        };
        std::fs::create_dir_all(&folder).map_err(|e| {
            Stop::Unusable(format!(
                "cannot make the folder `{}`: {e}",
                folder.display()
            ))
        })?;
        plan(&tree, &folder)?.write_by(finish::elsewhere)?;
        self.progress.end();
        print(&format!("{}\n", file.display()));
        Ok(String::new())
    }

    /// A path as it is called below the repository.
    fn below(&self, path: &Path) -> String {
        path.strip_prefix(&self.root)
            .unwrap_or(path)
            .display()
            .to_string()
    }

    /// What changed since the revision that is asked for, or else since the last tag.
    fn since(
        &mut self,
        given: Option<&str>,
        api: &Api,
        described: &Described,
    ) -> Result<Since, Stop> {
        let tag = if self.global.docs.is_empty() {
            Input::last_tag()
        } else {
            None
        };
        let Some(name) = given.map(str::to_owned).or(tag) else {
            let why = if self.global.docs.is_empty() {
                "No version is tagged yet"
            } else {
                "These are not the repository’s own pages, so that its last tag says nothing about them"
            };
            return Ok(Since::Nothing(format!(
                "{why}. Pass `--since` with a revision, a document or a folder of pages to compare with."
            )));
        };
        self.progress.stage("comparing");
        let old = match Input::find(&name) {
            Err(error @ InputError::Missing { .. }) if given.is_none() => {
                return Ok(Since::Nothing(format!(
                    "{error}. Pass `--since` with another revision."
                )));
            }
            found => found?,
        };
        let mut inputs = self.inputs(Vec::new());
        inputs.tags = None;
        let mut old = old.load(&inputs)?;
        if let Some(tags) = &self.global.tags {
            old.document = diff::scope(&old.document, |tag| tags.is_match(tag));
        }
        let mut diff = diff::compare(&old.document, &described.document);
        let pages = self.docs().first().map(|docs| {
            let mut index = PageIndex::of_tree(docs, &self.below(docs));
            index.note(api, &self.sources);
            index
        });
        let text = Some(described.text.clone());
        let new = Loaded::of(SPEC, described.document.clone(), text, pages);
        diff.locate(&old, &new);
        self.progress.end();
        Ok(Since::Compared { name, diff })
    }

    /// The figures of the benchmark, if there are any.
    fn costs(&self, given: Option<&Path>) -> Result<Option<Costs>, Stop> {
        let file = given.map_or_else(|| self.root.join(FIGURES), Path::to_owned);
        if given.is_none() && !file.is_file() {
            return Ok(None);
        }
        let unusable = |problem: String| {
            Stop::Unusable(format!(
                "the figures `{}` {problem}; make them anew with `benches/crate --json {}`",
                file.display(),
                file.display()
            ))
        };
        let text =
            std::fs::read_to_string(&file).map_err(|e| unusable(format!("cannot be read: {e}")))?;
        let costs =
            Costs::from_json(&text).map_err(|e| unusable(format!("are not usable: {e}")))?;
        Ok(Some(costs))
    }
}
