//! `pagewire update`.

use std::path::Path;

use super::args::{RuntimeArgs, UpdateArgs};
use super::commands::{Cli, Stop, sources, summary};
use super::explain::print;
use crate::diff;
use crate::run::{self, Inputs, Update, Updated};

/// Most tags that a line names.
const MOST: usize = 8;

impl Cli<'_> {
    /// Renews pages, document, crate and changelog from the vendor's pages.
    pub(super) fn update(&mut self, args: &UpdateArgs) -> Result<String, Stop> {
        let layout = self.target(args.out.as_deref(), None)?;
        let overlays = args.overlays.clone();
        let request = Update {
            layout: layout.clone(),
            whole: args.whole,
            without: args.without.iter().copied().collect(),
            inputs: Inputs {
                docs: args.from.clone(),
                release: args.release.clone(),
                archives: args.archives.archives.clone(),
                archive_names: args.archives.archive_names.clone(),
                overlays: overlays.or_else(|| layout.overlays()),
                ..sources(&args.sources)
            },
        };
        let options = self.rust_options(None, None, &RuntimeArgs::default());
        let updated = run::update(&mut self.session, &request, &options)?;
        // What was found says what is missing; the rest is of no use then.
        self.session.accept()?;
        // Before the tree: a summary that cannot be written must not leave a tree that was.
        if let Some(file) = &args.summary {
            save(file, updated.markdown())?;
        }
        let written = if args.dry_run {
            "nothing was written (--dry-run)".to_owned()
        } else {
            self.write(&updated.tree, layout.root())?
        };
        print(&if args.details {
            diff::details(&updated.diff)
        } else {
            diff::text(&updated.diff)
        });
        if let Some(line) = kept(&updated) {
            self.console.say(&line);
        }
        Ok(format!(
            "{}; {written}\n{}",
            summary(&updated.api),
            updated.release
        ))
    }
}

fn save(file: &Path, text: String) -> Result<(), Stop> {
    std::fs::write(file, text).map_err(|e| {
        Stop::Unusable(format!(
            "cannot write the summary `{}`: {e}",
            file.display()
        ))
    })
}

/// Says which tags stay as they are because the vendor's tree does not have them.
fn kept(updated: &Updated) -> Option<String> {
    let kept = &updated.kept;
    if kept.is_empty() {
        return None;
    }
    let names: Vec<&str> = kept.iter().take(MOST).map(String::as_str).collect();
    let more = if kept.len() > MOST { ", …" } else { "" };
    Some(format!(
        "{} tags were renewed; {} that are not in the tree stay as they are ({}{more}); --whole removes them",
        updated.renewed.len(),
        kept.len(),
        names.join(", ")
    ))
}
