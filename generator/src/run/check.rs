//! Finds outdated files in a repository, and the pages that caused the difference.

use std::collections::BTreeMap;
use std::io::ErrorKind;

use super::error::Error;
use super::generate::{Generated, generate};
use super::import::unplaced_words;
use super::inputs::Inputs;
use super::layout::Layout;
use super::session::{self, Session};
use crate::diff::{self, Change, Diff, PageIndex, Subject};
use crate::files::Entry;
use crate::rust::RustOptions;
use crate::spec;
use crate::text;

/// The result of [`check`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Checked {
    /// The output for the pages.
    pub generated: Generated,
    /// The files that differ from the output, by path.
    pub stale: Vec<Entry>,
    /// The cause of the differences.
    pub cause: Cause,
}

/// The cause of outdated files.
#[derive(Debug)]
pub enum Cause {
    /// No file is outdated.
    Nothing,
    /// The document is up to date, so no page changed. Files were edited by hand, or the generator changed.
    NotPages,
    /// Only the text of the document differs. It was edited by hand, or the generator changed.
    Wording,
    /// The document is missing or unusable, with a description of the problem.
    Document(String),
    /// The content of pages differs from the document.
    Pages(Changes),
}

/// Changes, grouped by page.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Changes {
    /// Changes with a page, by page.
    pub pages: BTreeMap<String, Vec<Change>>,
    /// Changes without a page.
    pub elsewhere: Vec<Change>,
}

/// Compares the output for the pages with the files in a repository, and reports parts without a description. Nothing is written.
///
/// # Errors
/// As [`generate`], and when files of the repository cannot be read.
pub fn check(
    session: &mut Session<'_>,
    inputs: &Inputs,
    layout: &Layout,
    options: &RustOptions,
) -> Result<Checked, Error> {
    let generated = generate(session, inputs, options)?;
    generated.coverage.report(&mut session.findings);
    for root in &inputs.docs {
        let (file, unplaced) = unplaced_words(session, root)?;
        let findings = unplaced.iter().map(|words| words.findings(&file));
        session.findings.extend(findings.flatten());
    }
    let plan = session::plan(&generated.tree, layout.root())?;
    let stale: Vec<Entry> = plan.differences().cloned().collect();
    let cause = if stale.is_empty() {
        Cause::Nothing
    } else {
        session.progress.stage("looking for the cause");
        let cause = cause(session, inputs, layout, &generated, &stale);
        session.progress.end();
        cause
    };
    Ok(Checked {
        generated,
        stale,
        cause,
    })
}

fn cause(
    session: &Session<'_>,
    inputs: &Inputs,
    layout: &Layout,
    generated: &Generated,
    stale: &[Entry],
) -> Cause {
    if !stale
        .iter()
        .any(|entry| entry.path.as_str() == Layout::DOCUMENT)
    {
        return Cause::NotPages;
    }
    match compare(layout, generated) {
        Err(reason) => Cause::Document(reason),
        Ok(diff) if diff.is_empty() => Cause::Wording,
        Ok(diff) => Cause::Pages(by_page(session, inputs, generated, diff)),
    }
}

/// Returns the changes from the document on disk to the one for the pages, or a message if the former is unusable.
fn compare(layout: &Layout, generated: &Generated) -> Result<Diff, String> {
    let path = layout.document();
    let text = text::read(&path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => format!("{} is missing", Layout::DOCUMENT),
        _ => format!("{} cannot be read: {error}", Layout::DOCUMENT),
    })?;
    let document = spec::from_text(&text, &path).map_err(|error| error.to_string())?;
    diff::compare(&document, &generated.described.document).map_err(|error| error.to_string())
}

fn by_page(session: &Session<'_>, inputs: &Inputs, generated: &Generated, diff: Diff) -> Changes {
    let indexes: Vec<PageIndex> = inputs
        .docs
        .iter()
        .map(|docs| {
            let mut index = PageIndex::of_tree(docs, &docs.display().to_string());
            index.note(&generated.api, &session.sources);
            index
        })
        .collect();
    let mut changes = Changes::default();
    for change in diff.changes {
        let subjects = std::iter::once(change.subject.clone())
            .chain(change.also.iter().cloned().map(Subject::Operation));
        for subject in subjects {
            let page = indexes
                .iter()
                .find_map(|index| index.page(&change, &subject));
            match page {
                Some(page) => changes.pages.entry(page).or_default().push(change.clone()),
                None => changes.elsewhere.push(change.clone()),
            }
        }
    }
    changes
}
