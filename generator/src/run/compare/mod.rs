//! What changed from one input to another: finds both, makes documents of them, and has [`diff`](crate::diff) compare
//! the documents.

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

/// How two inputs are compared.
#[derive(Debug, Clone, Default)]
pub struct Compare {
    /// Evidence, second sources and overlays for inputs that are pages; page trees and tags of it are not used. Without
    /// overlays, those beside each tree count.
    pub inputs: Inputs,
    /// Tags to compare; `None` means all.
    pub tags: Option<GlobMatcher>,
    /// Only tags that both have are compared.
    pub common: bool,
}

/// What changed between two inputs.
#[derive(Debug)]
#[non_exhaustive]
pub struct Compared {
    /// What the old one is called.
    pub old: String,
    /// What the new one is called.
    pub new: String,
    /// The changes, with their places.
    pub diff: Diff,
}

/// Reads both inputs and compares them.
///
/// # Errors
/// [`Error::Compare`] when an input cannot be read or no tag is left, [`Error::Inapplicable`] when second sources are given
/// and neither input is a folder of pages, and [`Error::Rust`] for a profile that is not known.
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
    // Documents are cut to the wanted tags below, pages like them.
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

/// Leaves out the tags that are not wanted.
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
