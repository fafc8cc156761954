//! `pagewire diff`.

use std::borrow::Cow;

use super::args::{DiffArgs, DiffFormat, FailOn};
use super::commands::{Cli, Stop, sources};
use super::explain::print;
use crate::diff::{self, Class};
use crate::report;
use crate::run::{self, Compare, Input, Inputs};

impl Cli<'_> {
    /// Compares two inputs and writes what changed to standard output.
    pub(super) fn diff(&mut self, args: &DiffArgs) -> Result<String, Stop> {
        let (old, new) = (Input::find(&args.old)?, Input::find(&args.new)?);
        if old == Input::Stdin && new == Input::Stdin {
            return Err(Stop::Unusable(
                "standard input holds one document; give the other as a file or a revision"
                    .to_owned(),
            ));
        }
        let how = Compare {
            inputs: Inputs {
                overlays: args.overlays.clone(),
                ..sources(&args.sources)
            },
            tags: args.tags.clone(),
            common: args.common,
        };
        let compared = run::compare(&mut self.session, &old, &new, &how)?;
        let diff = &compared.diff;
        let shown = if args.only.is_empty() {
            Cow::Borrowed(diff)
        } else {
            let classes: Vec<Class> = args.only.iter().map(|only| (*only).into()).collect();
            Cow::Owned(diff.only(&classes))
        };
        print(&match args.format {
            DiffFormat::Text if args.details => diff::details(&shown),
            DiffFormat::Text => diff::text(&shown),
            DiffFormat::Markdown => diff::markdown(&shown),
            DiffFormat::Json => diff::json(&shown),
            DiffFormat::Changelog => diff::changelog(&shown),
            DiffFormat::Github => diff::github(&shown),
            DiffFormat::Html => {
                let (old, new) = (&compared.old, &compared.new);
                report::release_page(&shown, old, new)
                    .map_err(|e| Stop::Unusable(format!("the page cannot be written: {e}")))?
            }
        });
        match args.fail_on {
            Some(FailOn::Breaking) if diff.is_breaking() => Err(Stop::NotInOrder(
                "there are breaking changes (--fail-on breaking)".to_owned(),
            )),
            Some(FailOn::Any) if !diff.is_empty() => Err(Stop::NotInOrder(
                "there are changes (--fail-on any)".to_owned(),
            )),
            _ => Ok(format!("compared {} with {}", compared.old, compared.new)),
        }
    }
}
