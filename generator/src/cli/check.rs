//! `pagewire check`: what is out of date, why, and how it is repaired.

use std::collections::BTreeSet;

use super::args::{GenerateArgs, PagesArgs, RuntimeArgs, SourceArgs};
use super::commands::{Cli, REPAIR, Stop, summary};
use crate::diff;
use crate::files::{Change, Entry};
use crate::run::{self, Cause, Changes, Layout};

/// Most lines of a list.
const MOST: usize = 20;

impl Cli<'_> {
    /// Compares what the pages give with what is there.
    pub(super) fn check(&mut self, args: &GenerateArgs) -> Result<String, Stop> {
        let out = self.target(args.out.as_deref(), args.pages.tags.as_ref())?;
        let (inputs, options) = self.generated(args);
        let checked = run::check(&mut self.session, &inputs, &out, &options)?;
        let document = Layout::DOCUMENT;
        self.console.say(&checked.generated.coverage.to_string());
        match &checked.cause {
            Cause::Nothing => {
                self.session.accept()?;
                let summary = summary(&checked.generated.api);
                return Ok(format!("{summary}; everything is up to date"));
            }
            Cause::NotPages => self.console.say(&format!(
                "{document} is up to date, so no page changed: the files below were edited by hand, or the generator \
                 changed"
            )),
            Cause::Wording => self.console.say(&format!(
                "{document} says the same in other words: it was edited by hand, or the generator changed"
            )),
            Cause::Document(reason) => self.console.say(reason),
            Cause::Pages(changes) => self.pages(changes),
        }
        self.files(&checked.stale);
        // A run that repairs would stop at them: they come first.
        self.session.accept()?;
        let (are, them) = match checked.stale.len() {
            1 => ("one file is".to_owned(), "it"),
            many => (format!("{many} files are"), "them"),
        };
        Err(Stop::NotInOrder(format!(
            "{are} out of date; bring {them} up to date with `{}`",
            repair(args)
        )))
    }

    /// The changed pages, with what depends on each.
    fn pages(&self, changes: &Changes) {
        let say = |line: String| self.console.say(&line);
        let Changes { pages, elsewhere } = changes;
        if !pages.is_empty() {
            // Which of them was edited, nobody knows here.
            say(format!(
                "{} is not what these pages and the overlays say:",
                Layout::DOCUMENT
            ));
        }
        for (page, changes) in pages.iter().take(MOST) {
            say(format!("page           {page}"));
            for change in changes.iter().take(MOST / 4) {
                say(format!("               {}", change.sentence()));
            }
            if changes.len() > MOST / 4 {
                let more = changes.len() - MOST / 4;
                say(format!("               … and {more} more"));
            }
            say(format!("               {}", dependents(changes)));
        }
        if pages.len() > MOST {
            say(format!("… and {} more pages", pages.len() - MOST));
        }
        let told: BTreeSet<String> = elsewhere
            .iter()
            .map(|change| format!("{}: {}", change.subject, change.sentence()))
            .collect();
        for line in told.iter().take(MOST / 2) {
            say(format!("without a page {line}"));
        }
        if told.len() > MOST / 2 {
            say(format!(
                "… and {} more without a page",
                told.len() - MOST / 2
            ));
        }
    }

    fn files(&self, stale: &[Entry]) {
        for entry in stale.iter().take(MOST) {
            let what = match entry.change {
                Change::New => "missing",
                Change::Stale => "to be removed",
                _ => "out of date",
            };
            self.console.say(&format!("{what:<14} {}", entry.path));
        }
        if stale.len() > MOST {
            let package = Layout::PACKAGE;
            let below = stale
                .iter()
                .filter(|entry| entry.path.as_str().starts_with(package))
                .count();
            self.console.say(&format!(
                "… and {} more; {below} of all are below {package}/",
                stale.len() - MOST
            ));
        }
    }
}

/// The command that repairs, with the options that this run was given.
fn repair(args: &GenerateArgs) -> String {
    let GenerateArgs {
        pages:
            PagesArgs {
                docs,
                sources:
                    SourceArgs {
                        evidence,
                        swagger,
                        soap,
                        docfx,
                    },
                overlays,
                tags,
            },
        out,
        runtime: RuntimeArgs { runtime, profile },
    } = args;
    let folders = |option: &'static str, list: &[std::path::PathBuf]| {
        list.iter()
            .map(|path| (option, path.display().to_string()))
            .collect::<Vec<_>>()
    };
    let mut options = folders("--docs", docs);
    options.extend(folders("--evidence", evidence));
    options.extend(folders("--swagger", swagger.as_slice()));
    options.extend(folders("--soap", soap.as_slice()));
    options.extend(folders("--docfx", docfx.as_slice()));
    options.extend(folders("--overlays", overlays.as_slice()));
    options.extend(folders("--out", out.as_slice()));
    let tags = tags.iter();
    options.extend(tags.map(|tags| ("--tags", tags.glob().to_string())));
    let runtime = runtime.iter();
    options.extend(runtime.map(|runtime| ("--runtime", runtime.to_string())));
    options.extend(profile.iter().map(|name| ("--profile", name.clone())));
    if options.is_empty() {
        return REPAIR.to_owned();
    }
    let words = options
        .iter()
        .map(|(option, value)| format!(" {option} {}", quoted(value)));
    format!("{REPAIR} --{}", words.collect::<String>())
}

/// What is made from a changed page beside its own operation: `3 operations reach it; 7 items …`.
fn dependents(changes: &[diff::Change]) -> String {
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
