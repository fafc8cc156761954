//! What each command does.

use std::path::{Component, Path, PathBuf};

use globset::GlobSet;

use super::args::{Args, Command, Global};
use super::finish;
use super::output::Console;
use super::{NOT_IN_ORDER, OK, UNUSABLE};
use crate::diagnostics::{Findings, Sources};
use crate::files::{self, FilesError, OutputTree, Plan};
use crate::pipeline::{self, Described, Inputs, PipelineError, Progress};
use crate::recover::Api;
use crate::rust::{self, Package, RuntimeDependency, RustOptions};
use crate::spec;

/// The command that puts stale files in order, as messages name it.
pub(super) const REPAIR: &str = "cargo run --release -p pagewire";
/// Where the repository keeps its own pages, its document and its crate.
pub(super) const DOCS: &str = "spec/docs";
pub(super) const SPEC: &str = "spec/openapi.yaml";
const OVERLAYS: &str = "spec/overlays";
pub(super) const CRATE: &str = "generated";

/// Why a run ends early.
pub(super) enum Stop {
    /// Findings above the allowed level.
    Findings,
    /// Stale files; in words, with the command that repairs.
    Stale(String),
    /// Changes of a kind that was not wanted, in words.
    Changes(String),
    /// Something unusable, in words.
    Unusable(String),
}

impl From<PipelineError> for Stop {
    fn from(error: PipelineError) -> Self {
        Self::Unusable(error.to_string())
    }
}

impl From<FilesError> for Stop {
    fn from(error: FilesError) -> Self {
        Self::Unusable(error.to_string())
    }
}

impl From<rust::Error> for Stop {
    fn from(error: rust::Error) -> Self {
        Self::Unusable(error.to_string())
    }
}

/// Runs a command and gives its exit code.
pub(super) fn run(args: &Args) -> u8 {
    let console = Console::new(&args.global);
    let bar = console.spinner();
    let listener = |stage: &'static str| bar.set_message(stage);
    let mut run = Run {
        global: &args.global,
        console: &console,
        root: repository(),
        sources: Sources::with_loader(|file| std::fs::read_to_string(file).ok()),
        findings: Findings::new(),
        progress: Progress::new(&listener),
    };
    let result = run.execute(args.command.as_ref().unwrap_or(&Command::Generate));
    bar.finish_and_clear();
    run.progress.end();
    console.findings(&mut run.findings, &run.sources);
    console.tally(&run.findings);
    console.times(&run.progress);
    match result {
        Ok(summary) => {
            if !summary.is_empty() {
                console.say(&summary);
            }
            OK
        }
        Err(Stop::Findings) => {
            console.fail(
                "nothing was written: there are findings above the allowed level (see --allow)",
            );
            NOT_IN_ORDER
        }
        Err(Stop::Stale(message) | Stop::Changes(message)) => {
            console.fail(&message);
            NOT_IN_ORDER
        }
        Err(Stop::Unusable(message)) => {
            console.fail(&message);
            UNUSABLE
        }
    }
}

/// The repository that the current folder lies in: the nearest folder upwards with pages of ours,
/// or the current folder itself.
fn repository() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let found = here.ancestors().find(|dir| dir.join(DOCS).is_dir());
    match found {
        Some(dir) if dir == here => PathBuf::new(),
        Some(dir) => dir.to_owned(),
        None => PathBuf::new(),
    }
}

/// A run: what was asked for, and what was found on the way.
pub(super) struct Run<'a> {
    pub(super) global: &'a Global,
    pub(super) console: &'a Console,
    pub(super) root: PathBuf,
    pub(super) sources: Sources,
    pub(super) findings: Findings,
    pub(super) progress: Progress<'a>,
}

impl Run<'_> {
    fn execute(&mut self, command: &Command) -> Result<String, Stop> {
        self.recover()?;
        match command {
            Command::Generate => self.generate(),
            Command::Spec => self.spec(),
            Command::Rust => self.rust(),
            Command::Import { from } => self.import(from),
            Command::Explain { name, format } => self.explain(name, *format),
            Command::Findings { upstream, format } => self.found(*upstream, *format),
            Command::Report(arguments) => self.report(arguments),
            Command::Check => self.check(),
            Command::Diff(arguments) => self.diff(arguments),
            Command::Update(arguments) => self.update(arguments),
            Command::FinishWrite { root } => {
                files::recover(root)?;
                Ok(String::new())
            }
        }
    }

    /// Finishes what a run that was killed had begun, where this one is about to read and to write.
    fn recover(&self) -> Result<(), Stop> {
        // The file of a report is no folder, and what is not there yet holds nothing.
        let out = Some(self.out()).filter(|out| out.is_dir());
        let out = out.unwrap_or_else(|| self.root.clone());
        for root in [out.join(DOCS), self.root.join(CRATE), out] {
            if files::recover(&root)? {
                self.console
                    .say("finished what a run that was cut off had begun to write");
            }
        }
        Ok(())
    }

    /// Some tags only make a part of the API, which must not take the place of the whole.
    pub(super) fn whole_or_elsewhere(&self) -> Result<(), Stop> {
        if self.global.tags.is_some() && self.global.out.is_none() && self.root.join(DOCS).is_dir()
        {
            return Err(Stop::Unusable(
                "--tags makes a part of the API, and the repository holds the whole; pass --out with another folder"
                    .to_owned(),
            ));
        }
        Ok(())
    }

    fn generate(&mut self) -> Result<String, Stop> {
        self.whole_or_elsewhere()?;
        let Everything { tree, summary, .. } = self.everything()?;
        let written = self.write(&tree, &self.out())?;
        Ok(format!("{summary}; {written}"))
    }

    fn spec(&mut self) -> Result<String, Stop> {
        if self.global.spec.is_none() {
            self.whole_or_elsewhere()?;
        }
        let (api, described) = self.described()?;
        let Described {
            document, mut text, ..
        } = described;
        if self
            .global
            .spec
            .as_ref()
            .is_some_and(|file| file.extension().is_some_and(|e| e == "json"))
        {
            text = spec::to_json(&document).map_err(PipelineError::from)?;
        }
        let mut tree = OutputTree::new();
        let (out, name) = match &self.global.spec {
            Some(file) => split(file),
            None => (self.out(), SPEC.to_owned()),
        };
        tree.add(&name, text)?;
        let written = self.write(&tree, &out)?;
        Ok(format!("{}; {written}", summary(&api)))
    }

    fn rust(&mut self) -> Result<String, Stop> {
        self.whole_or_elsewhere()?;
        let path = self
            .global
            .spec
            .clone()
            .unwrap_or_else(|| self.root.join(SPEC));
        self.progress.stage("reading the document");
        let (document, text) = pipeline::read_document(&path)?;
        let options = match &self.global.out {
            None => self.rust_options(),
            Some(out) => self.standalone(out),
        };
        let name = path.display().to_string();
        let tree = self.crate_files(&document, Some(&text), &name, &options, "")?;
        let out = self
            .global
            .out
            .clone()
            .unwrap_or_else(|| self.root.join(CRATE));
        // The folder may be anybody's: a crate by hand is not written over.
        let written = self.write_if(&tree, &out, Plan::over_own_files)?;
        Ok(format!("{} files; {written}", tree.len()))
    }

    fn import(&mut self, from: &[PathBuf]) -> Result<String, Stop> {
        let api = self.api(&self.inputs(from.to_vec()))?;
        let ours = self.out().join(DOCS);
        self.progress.stage("rendering pages");
        let first = from.first().map_or(Path::new(""), PathBuf::as_path);
        let pages = pipeline::import(&api, first, &ours, &mut self.findings)?;
        let mut tree = OutputTree::new();
        for directory in ["agent", "rest", "carriers", "enums"] {
            tree.own(directory)?;
        }
        for page in pages {
            tree.add(&page.path, page.text)?;
        }
        let written = self.write(&tree, &ours)?;
        Ok(format!("{}; {written}", summary(&api)))
    }

    /// Pages → the document and the crate.
    pub(super) fn everything(&mut self) -> Result<Everything, Stop> {
        let (api, described) = self.described()?;
        let Described { document, text, .. } = described;
        // Elsewhere than in this repository the crate belongs to no workspace.
        let options = match &self.global.out {
            None => self.rust_options(),
            Some(out) => self.standalone(&out.join(CRATE)),
        };
        let below = format!("{CRATE}/");
        let mut tree = self.crate_files(&document, None, SPEC, &options, &below)?;
        tree.add(SPEC, text)?;
        Ok(Everything {
            tree,
            summary: summary(&api),
            document,
            api,
        })
    }

    /// Pages → the API and the corrected document.
    pub(super) fn described(&mut self) -> Result<(Api, Described), Stop> {
        let inputs = self.inputs(self.docs());
        let api = self.api(&inputs)?;
        let described = pipeline::document(
            &api,
            &inputs,
            &mut self.sources,
            &mut self.findings,
            &mut self.progress,
        )?;
        Ok((api, described))
    }

    fn api(&mut self, inputs: &Inputs) -> Result<Api, Stop> {
        Ok(pipeline::api(
            inputs,
            &mut self.sources,
            &mut self.findings,
            &mut self.progress,
        )?)
    }

    /// What to read, by the options that say where second sources are.
    pub(super) fn inputs(&self, docs: Vec<PathBuf>) -> Inputs {
        Inputs {
            docs,
            evidence: self.global.evidence.clone(),
            soap: self.global.soap.clone(),
            docfx: self.global.docfx.clone(),
            tags: self.global.tags.clone(),
            overlays: self.overlays(),
            ..Inputs::default()
        }
    }

    /// The overlays that are asked for; those of the repository correct its own pages only.
    fn overlays(&self) -> Option<PathBuf> {
        let own = || self.root.join(OVERLAYS);
        let given = self.global.overlays.clone();
        given.or_else(|| Some(own()).filter(|dir| self.global.docs.is_empty() && dir.is_dir()))
    }

    pub(super) fn docs(&self) -> Vec<PathBuf> {
        match self.global.docs.as_slice() {
            [] => vec![self.root.join(DOCS)],
            given => given.to_vec(),
        }
    }

    pub(super) fn out(&self) -> PathBuf {
        self.global.out.clone().unwrap_or_else(|| self.root.clone())
    }

    pub(super) fn rust_options(&self) -> RustOptions {
        RustOptions {
            tags: self.tag_set(),
            command: REPAIR.to_owned(),
            ..RustOptions::default()
        }
    }

    /// A crate outside of this repository, named after its folder.
    fn standalone(&self, out: &Path) -> RustOptions {
        RustOptions {
            crate_name: crate_name(out),
            tags: self.tag_set(),
            package: Package::Standalone {
                version: "0.1.0".to_owned(),
            },
            runtime: self.runtime(out),
            command: "pagewire rust".to_owned(),
        }
    }

    /// Where a crate in the folder `out` finds the runtime. A folder is named relative to the current one, and Cargo
    /// reads it relative to the crate.
    fn runtime(&self, out: &Path) -> RuntimeDependency {
        match self.global.runtime.clone().unwrap_or_default() {
            RuntimeDependency::Path(folder) => {
                RuntimeDependency::Path(seen_from(out, Path::new(&folder)))
            }
            other => other,
        }
    }

    fn tag_set(&self) -> Option<GlobSet> {
        let tags = self.global.tags.as_ref()?;
        // A single glob that was compiled once compiles again.
        GlobSet::builder().add(tags.glob().clone()).build().ok()
    }

    pub(super) fn crate_files(
        &mut self,
        document: &openapiv3::OpenAPI,
        text: Option<&str>,
        name: &str,
        options: &RustOptions,
        below: &str,
    ) -> Result<OutputTree, Stop> {
        self.progress.stage("emitting Rust");
        let files = match text {
            Some(text) => rust::emit_located(document, name, text, options, &mut self.findings)?,
            None => rust::emit(document, name, options, &mut self.findings)?,
        };
        self.progress.end();
        let mut tree = OutputTree::new();
        tree.own(&format!("{below}src"))?;
        for file in files {
            tree.add(&format!("{below}{}", file.path), file.text)?;
        }
        Ok(tree)
    }

    /// Whether findings let files be written.
    pub(super) fn allowed(&self) -> Result<(), Stop> {
        match self.findings.worst() {
            Some(worst) if worst > self.global.allow.severity() => Err(Stop::Findings),
            _ => Ok(()),
        }
    }

    /// Writes a tree, unless findings forbid it.
    pub(super) fn write(&mut self, tree: &OutputTree, out: &Path) -> Result<String, Stop> {
        self.write_if(tree, out, Ok)
    }

    /// Writes a tree, unless findings forbid it or `accept` does.
    fn write_if<'a>(
        &mut self,
        tree: &'a OutputTree,
        out: &'a Path,
        accept: impl FnOnce(Plan<'a>) -> Result<Plan<'a>, FilesError>,
    ) -> Result<String, Stop> {
        self.allowed()?;
        self.progress.stage("writing files");
        std::fs::create_dir_all(if out.as_os_str().is_empty() {
            Path::new(".")
        } else {
            out
        })
        .map_err(|e| Stop::Unusable(format!("cannot make the folder `{}`: {e}", out.display())))?;
        let written = accept(plan(tree, out)?)?.write_by(finish::elsewhere)?;
        self.progress.end();
        Ok(format!(
            "{} files new, {} changed, {} removed, {} unchanged",
            written.new, written.changed, written.removed, written.unchanged
        ))
    }
}

/// All that pages give.
pub(super) struct Everything {
    /// The document and the crate, as files.
    pub(super) tree: OutputTree,
    /// What they describe, in a line.
    pub(super) summary: String,
    /// The document.
    pub(super) document: openapiv3::OpenAPI,
    /// What it is made from.
    pub(super) api: Api,
}

/// What a crate in a folder is called: after the folder, as far as Cargo takes such a name.
fn crate_name(out: &Path) -> String {
    let folder = out.file_name().unwrap_or_default().to_string_lossy();
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let plain = folder.replace(|c| !is_part(c), "-");
    let plain = plain.trim_matches('-');
    match plain.chars().next() {
        None => CRATE.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{CRATE}-{plain}"),
        Some(_) => plain.to_owned(),
    }
}

/// A relative path as it is called in another folder; an absolute one stays as it is. Parts are separated by `/`, which
/// Cargo reads everywhere.
fn seen_from(folder: &Path, path: &Path) -> String {
    let Some((folder, target)) = path
        .is_relative()
        .then(|| Some((plain(folder)?, plain(path)?)))
        .flatten()
    else {
        return path.display().to_string();
    };
    let shared = folder
        .iter()
        .zip(&target)
        .take_while(|(one, other)| one == other)
        .count();
    let up = std::iter::repeat_n("..".to_owned(), folder.len() - shared);
    let down = target[shared..]
        .iter()
        .map(|part| part.to_string_lossy().into_owned());
    let parts: Vec<String> = up.chain(down).collect();
    if parts.is_empty() {
        ".".to_owned()
    } else {
        parts.join("/")
    }
}

/// The parts of a path from the root of the file system, without `.` and `..`.
fn plain(path: &Path) -> Option<Vec<std::ffi::OsString>> {
    let mut parts = Vec::new();
    for part in std::path::absolute(path).ok()?.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => drop(parts.pop()),
            part => parts.push(part.as_os_str().to_owned()),
        }
    }
    Some(parts)
}

/// Compares a tree with the disk.
pub(super) fn plan<'a>(tree: &'a OutputTree, out: &'a Path) -> Result<Plan<'a>, FilesError> {
    let out = if out.as_os_str().is_empty() {
        Path::new(".")
    } else {
        out
    };
    tree.plan(out, files::is_ours)
}

pub(super) fn split(file: &Path) -> (PathBuf, String) {
    let name = file.file_name().map_or_else(
        || SPEC.to_owned(),
        |name| name.to_string_lossy().into_owned(),
    );
    (
        file.parent().map_or_else(PathBuf::new, Path::to_owned),
        name,
    )
}

pub(super) fn summary(api: &Api) -> String {
    let tags: std::collections::BTreeSet<&str> = api
        .operations
        .iter()
        .map(|o| o.operation.page.tag.as_str())
        .collect();
    format!(
        "{} operations in {} tags, {} carriers, {} enums",
        api.operations.len(),
        tags.len(),
        api.carriers.len(),
        api.enums.len()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_named_from_the_crate_that_needs_it() {
        assert_eq!(seen_from(Path::new("a/b"), Path::new("a/c/../d")), "../d");
        assert_eq!(seen_from(Path::new("a"), Path::new("a/d")), "d");
        assert_eq!(seen_from(Path::new("a"), Path::new("./a/")), ".");
        let absolute = std::env::temp_dir();
        let text = absolute.display().to_string();
        assert_eq!(seen_from(Path::new("a"), &absolute), text);
    }

    #[test]
    fn a_crate_gets_a_name_that_cargo_takes() {
        for (folder, name) in [
            ("/tmp/pet-store_2", "pet-store_2"),
            ("/tmp/my crate (new)", "my-crate--new"),
            ("api.v2/", "api-v2"),
            ("/tmp/2024", "generated-2024"),
            ("..", "generated"),
            ("日本", "generated"),
        ] {
            assert_eq!(crate_name(Path::new(folder)), name);
        }
    }
}
