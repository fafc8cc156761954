//! `pagewire check`: what is out of date, why, and how it is repaired.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::Path;

use super::commands::{CRATE, Everything, REPAIR, Run, SPEC, Stop, plan};
use crate::diff::{self, Diff, PageIndex, Subject};
use crate::files::{Change, Entry};
use crate::recover::Api;
use crate::spec;

/// Most lines of a list.
const MOST: usize = 20;

impl Run<'_> {
    /// Compares what the pages give with what is there.
    pub(super) fn check(&mut self) -> Result<String, Stop> {
        self.whole_or_elsewhere()?;
        let everything = self.everything()?;
        let out = self.out();
        let plan = plan(&everything.tree, &out)?;
        let stale: Vec<&Entry> = plan.differences().collect();
        if stale.is_empty() {
            self.allowed()?;
            return Ok(format!("{}; everything is up to date", everything.summary));
        }
        self.progress.stage("looking for the cause");
        self.why(&stale, &everything, &out);
        self.progress.end();
        // A run that repairs would stop at them: they come first.
        self.allowed()?;
        let (are, them) = match stale.len() {
            1 => ("one file is".to_owned(), "it"),
            many => (format!("{many} files are"), "them"),
        };
        Err(Stop::Stale(format!(
            "{are} out of date; bring {them} up to date with `{}`",
            self.repair()
        )))
    }

    /// Says which pages changed and what depends on them, and lists the stale files.
    fn why(&self, stale: &[&Entry], everything: &Everything, out: &Path) {
        let is_stale = |path: &str| stale.iter().any(|entry| entry.path.as_str() == path);
        if is_stale(SPEC) {
            match self.changes(everything, &out.join(SPEC)) {
                Ok(diff) if diff.is_empty() => {
                    self.console.say(&format!(
                        "{SPEC} says the same in other words: it was edited by hand, or the generator changed"
                    ));
                }
                Ok(diff) => self.pages(&diff, &everything.api),
                Err(reason) => self.console.say(&reason),
            }
        } else {
            self.console.say(&format!(
                "{SPEC} is up to date, so no page changed: the files below were edited by hand, or the generator \
                 changed"
            ));
        }
        self.files(stale);
    }

    /// What changed from the document on disk to the one that the pages give; in words, why it cannot be said.
    fn changes(&self, everything: &Everything, path: &Path) -> Result<Diff, String> {
        let text = std::fs::read_to_string(path).map_err(|e| match e.kind() {
            ErrorKind::NotFound => format!("{SPEC} is missing"),
            _ => format!("{SPEC} cannot be read: {e}"),
        })?;
        let document = spec::from_text(&text, path).map_err(|e| e.to_string())?;
        Ok(diff::compare(&document, &everything.document))
    }

    /// The changed pages, with what depends on each.
    fn pages(&self, diff: &Diff, api: &Api) {
        let indexes: Vec<PageIndex> = self
            .docs()
            .iter()
            .map(|docs| {
                let mut index = PageIndex::of_tree(docs, &docs.display().to_string());
                index.note(api, &self.sources);
                index
            })
            .collect();
        let mut pages: BTreeMap<String, Vec<&diff::Change>> = BTreeMap::new();
        let mut elsewhere: Vec<&diff::Change> = Vec::new();
        for change in &diff.changes {
            let subjects = std::iter::once(change.subject.clone())
                .chain(change.also.iter().cloned().map(Subject::Operation));
            for subject in subjects {
                match indexes
                    .iter()
                    .find_map(|index| index.page(change, &subject))
                {
                    Some(page) => pages.entry(page).or_default().push(change),
                    None => elsewhere.push(change),
                }
            }
        }
        if !pages.is_empty() {
            // Which of them was edited, nobody knows here.
            self.console.say(&format!(
                "{SPEC} is not what these pages and the overlays say:"
            ));
        }
        for (page, changes) in pages.iter().take(MOST) {
            self.console.say(&format!("page           {page}"));
            for change in changes.iter().take(MOST / 4) {
                self.console
                    .say(&format!("               {}", change.sentence()));
            }
            if changes.len() > MOST / 4 {
                self.console.say(&format!(
                    "               … and {} more",
                    changes.len() - MOST / 4
                ));
            }
            self.console
                .say(&format!("               {}", dependents(changes)));
        }
        if pages.len() > MOST {
            self.console
                .say(&format!("… and {} more pages", pages.len() - MOST));
        }
        let told: BTreeSet<String> = elsewhere
            .iter()
            .map(|c| format!("{}: {}", c.subject, c.sentence()))
            .collect();
        for line in told.iter().take(MOST / 2) {
            self.console.say(&format!("without a page {line}"));
        }
        if told.len() > MOST / 2 {
            self.console.say(&format!(
                "… and {} more without a page",
                told.len() - MOST / 2
            ));
        }
    }

    fn files(&self, stale: &[&Entry]) {
        for entry in stale.iter().take(MOST) {
            let what = match entry.change {
                Change::New => "missing",
                Change::Stale => "to be removed",
                _ => "out of date",
            };
            self.console.say(&format!("{what:<14} {}", entry.path));
        }
        if stale.len() > MOST {
            let below = stale
                .iter()
                .filter(|entry| entry.path.as_str().starts_with(CRATE))
                .count();
            self.console.say(&format!(
                "… and {} more; {below} of all are below {CRATE}/",
                stale.len() - MOST
            ));
        }
    }

    /// The command that repairs, with the options that this run was given.
    fn repair(&self) -> String {
        let global = self.global;
        let folders = |option: &'static str, list: &[std::path::PathBuf]| {
            list.iter()
                .map(|path| (option, path.display().to_string()))
                .collect::<Vec<_>>()
        };
        let mut options = folders("--docs", &global.docs);
        options.extend(folders("--evidence", &global.evidence));
        options.extend(folders("--soap", global.soap.as_slice()));
        options.extend(folders("--docfx", global.docfx.as_slice()));
        options.extend(folders("--overlays", global.overlays.as_slice()));
        options.extend(folders("--out", global.out.as_slice()));
        options.extend(
            global
                .tags
                .iter()
                .map(|tags| ("--tags", tags.glob().to_string())),
        );
        if options.is_empty() {
            return REPAIR.to_owned();
        }
        let words = options
            .iter()
            .map(|(option, value)| format!(" {option} {}", quoted(value)));
        format!("{REPAIR} --{}", words.collect::<String>())
    }
}

/// What is made from a changed page beside its own operation: `3 operations reach it; 7 items …`.
fn dependents(changes: &[&diff::Change]) -> String {
    let reached = changes
        .iter()
        .map(|change| change.reached_by)
        .max()
        .unwrap_or_default();
    let items: BTreeSet<&str> = changes
        .iter()
        .flat_map(|change| &change.rust.items)
        .map(|item| item.path.as_str())
        .collect();
    let files: BTreeSet<&str> = changes
        .iter()
        .flat_map(|change| &change.rust.items)
        .map(|item| item.file.as_str())
        .collect();
    let mut told = vec![match reached {
        0 => "its own operation depends on it".to_owned(),
        1 => "one operation reaches it".to_owned(),
        reached => format!("{reached} operations reach it"),
    }];
    told.push(match (items.len(), files.len()) {
        (0, _) => "no public item of the crate differs".to_owned(),
        (1, _) => format!("the crate's item {} differs", items.first().unwrap_or(&"")),
        (items, 1) => format!("{items} public items in one file of the crate differ"),
        (items, files) => format!("{items} public items in {files} files of the crate differ"),
    });
    told.join("; ")
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-=:,+@%".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn words_reach_a_shell_as_they_are() {
        assert_eq!(quoted("spec/docs"), "spec/docs");
        assert_eq!(quoted("Chat*"), "'Chat*'");
        assert_eq!(quoted("it's"), "'it'\\''s'");
        assert_eq!(quoted(""), "''");
    }
}
