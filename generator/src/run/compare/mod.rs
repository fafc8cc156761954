//! Compares two inputs: finds both, converts them to documents, and passes these to [`diff`](crate::diff).

mod error;
mod git;
mod input;

use std::collections::BTreeSet;
use std::sync::Arc;

use globset::GlobMatcher;

pub use error::InputError;
pub use input::{Found, Input};

use super::error::Error;
use super::inputs::Inputs;
use super::session::Session;
use crate::diagnostics::Findings;
use crate::diff::{self, Diff, Loaded};

/// The options of a comparison.
#[derive(Debug, Clone, Default)]
pub struct Compare {
    /// Evidence, second sources and overlays for inputs that are pages. Its page trees and tags are ignored. Without overlays, those next
    /// to each tree apply.
    pub inputs: Inputs,
    /// The tags to compare; `None` means all.
    pub tags: Option<GlobMatcher>,
    /// Whether only tags that both have are compared.
    pub common: bool,
}

/// The result of comparing two inputs.
#[derive(Debug)]
#[non_exhaustive]
pub struct Compared {
    /// The name of the old input.
    pub old: String,
    /// The name of the new input.
    pub new: String,
    /// The changes, with their places.
    pub diff: Diff,
}

/// Reads both inputs and compares them.
///
/// # Errors
/// [`Error::Compare`] when an input cannot be read or no tag is left, [`Error::Inapplicable`] when second sources are given and neither
/// input is a folder of pages, and [`Error::Rust`] for an unknown profile.
pub fn compare(
    session: &mut Session<'_>,
    old: &Input,
    new: &Input,
    how: &Compare,
) -> Result<Compared, Error> {
    if !old.is_pages() && !new.is_pages() {
        how.inputs
            .none("both inputs are documents, which state every type")?;
    }
    session.progress.stage("reading both");
    let mut inputs = how.inputs.clone();
    // Tags are selected below for documents, and in the same way for pages.
    inputs.tags = None;
    let read = |input: &Input| {
        let mut findings = Findings::new();
        input
            .load(&inputs, &mut findings)
            .map(|found| (found, findings))
    };
    let (old, new) = rayon::join(|| read(old), || read(new));
    let ((mut old, before), (mut new, after)) = (old?, new?);
    for (found, findings) in [(&old, before), (&new, after)] {
        session.findings.extend(findings);
        if let Some((name, text)) = &found.loaded.texts.document {
            session.sources.insert(name.as_str(), Arc::clone(text));
        }
    }
    scope(&mut old.loaded, &mut new.loaded, how)?;
    let (old, new) = (old.loaded, new.loaded);
    session.progress.stage("comparing");
    let mut diff = diff::compare(&old.document, &new.document)?;
    session.progress.stage("finding the places");
    diff.locate(&old.texts, &new.texts);
    session.progress.end();
    Ok(Compared {
        old: old.name,
        new: new.name,
        diff,
    })
}

/// Removes the tags that are not wanted.
fn scope(old: &mut Loaded, new: &mut Loaded, how: &Compare) -> Result<(), Error> {
    if how.tags.is_none() && !how.common {
        return Ok(());
    }
    let (before, after) = (diff::tags(&old.document), diff::tags(&new.document));
    let wanted: BTreeSet<&String> = before
        .union(&after)
        .filter(|tag| !how.common || before.contains(*tag) && after.contains(*tag))
        .filter(|tag| how.tags.as_ref().is_none_or(|glob| glob.is_match(tag)))
        .collect();
    if wanted.is_empty() {
        let asked = match (&how.tags, how.common) {
            (Some(glob), true) => format!("no tag of both inputs matches `{}`", glob.glob()),
            (Some(glob), false) => format!("no tag matches `{}`", glob.glob()),
            (None, _) => "the inputs have no tag in common".to_owned(),
        };
        return Err(InputError::NoTag(asked).into());
    }
    for side in [old, new] {
        side.document = diff::scope(&side.document, |tag| {
            wanted.iter().any(|wanted| *wanted == tag)
        });
    }
    Ok(())
}
