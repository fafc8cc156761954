//! `pagewire diff`.

use std::collections::BTreeSet;
use std::io::Write as _;

use super::args::{DiffArgs, DiffFormat, FailOn};
use super::commands::{Run, Stop};
use crate::diff::{self, Input, InputError, Loaded};

impl From<InputError> for Stop {
    fn from(error: InputError) -> Self {
        Self::Unusable(error.to_string())
    }
}

impl Run<'_> {
    /// Compares two inputs and writes what changed to standard output.
    pub(super) fn diff(&mut self, arguments: &DiffArgs) -> Result<String, Stop> {
        let (old, new) = (Input::find(&arguments.old)?, Input::find(&arguments.new)?);
        self.progress.stage("reading both");
        let mut inputs = self.inputs(Vec::new());
        // Documents are cut to the wanted tags below, pages like them.
        inputs.tags = None;
        // Each tree is corrected by the overlays beside it, unless others are asked for.
        inputs.overlays.clone_from(&self.global.overlays);
        let (old, new) = rayon::join(|| old.load(&inputs), || new.load(&inputs));
        let (old, new) = self.in_scope(old?, new?, arguments.common)?;
        self.progress.stage("comparing");
        let mut diff = diff::compare(&old.document, &new.document);
        self.progress.stage("finding the places");
        diff.locate(&old, &new);
        self.progress.end();
        let text = match arguments.format {
            DiffFormat::Text => diff::text(&diff),
            DiffFormat::Markdown => diff::markdown(&diff),
            DiffFormat::Json => diff::json(&diff),
            DiffFormat::Changelog => diff::changelog(&diff),
        };
        // A reader that went away is no reason to fail.
        let _ = std::io::stdout().lock().write_all(text.as_bytes());
        match arguments.fail_on {
            Some(FailOn::Breaking) if diff.is_breaking() => Err(Stop::Changes(
                "there are breaking changes (--fail-on breaking)".to_owned(),
            )),
            Some(FailOn::Any) if !diff.is_empty() => Err(Stop::Changes(
                "there are changes (--fail-on any)".to_owned(),
            )),
            _ => Ok(format!("compared {} with {}", old.name, new.name)),
        }
    }

    /// Both inputs without the tags that are not wanted.
    fn in_scope(
        &self,
        mut old: Loaded,
        mut new: Loaded,
        common: bool,
    ) -> Result<(Loaded, Loaded), Stop> {
        if self.global.tags.is_none() && !common {
            return Ok((old, new));
        }
        let (before, after) = (diff::tags(&old.document), diff::tags(&new.document));
        let wanted: BTreeSet<&String> = before
            .union(&after)
            .filter(|tag| !common || before.contains(*tag) && after.contains(*tag))
            .filter(|tag| {
                self.global
                    .tags
                    .as_ref()
                    .is_none_or(|glob| glob.is_match(tag))
            })
            .collect();
        if wanted.is_empty() {
            let asked = match (&self.global.tags, common) {
                (Some(glob), true) => format!("no tag of both inputs matches `{}`", glob.glob()),
                (Some(glob), false) => format!("no tag matches `{}`", glob.glob()),
                (None, _) => "the inputs have no tag in common".to_owned(),
            };
            return Err(Stop::Unusable(format!(
                "{asked}; tags are names such as `Chat_Agent` or `Contact`"
            )));
        }
        for side in [&mut old, &mut new] {
            side.document = diff::scope(&side.document, |tag| {
                wanted.iter().any(|wanted| *wanted == tag)
            });
        }
        Ok((old, new))
    }
}
