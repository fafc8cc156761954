//! Creates the report on the whole state.

use std::path::{Path, PathBuf};

use super::compare::{Input, InputError};
use super::document::Described;
use super::error::Error;
use super::explain::described;
use super::inputs::Inputs;
use super::layout::Layout;
use super::session::Session;
use crate::diff::{self, PageIndex, Texts};
use crate::recover::Api;
use crate::report::{Costs, Material, Report, Since};
use crate::text;
use crate::wording::in_words;

/// The inputs of a report.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Reported {
    /// The pages and their related inputs.
    pub inputs: Inputs,
    /// Whether these are the pages of the repository. If so, its last tag is relevant.
    pub own: bool,
    /// A revision, a document or a folder of pages to compare with.
    pub since: Option<String>,
    /// Figures of `benches/crate`. By default those of the repository, if they exist.
    pub figures: Option<PathBuf>,
}

/// Creates the report. The findings of the run are in it and in the session.
///
/// # Errors
/// When an input cannot be read at all.
pub fn report(
    session: &mut Session<'_>,
    layout: &Layout,
    reported: &Reported,
) -> Result<Report, Error> {
    let costs = costs(layout, reported.figures.as_deref())?;
    let (api, described) = described(session, &reported.inputs)?;
    let since = since(session, layout, reported, &api, &described)?;
    session.progress.stage("writing the report");
    let trees = reported.inputs.docs.iter();
    let trees: Vec<String> = trees.map(|folder| layout.below(folder)).collect();
    let report = Report::of(Material {
        pages: trees.join(", "),
        root: layout.root(),
        api: &api,
        document: &described.document,
        corrections: &described.changes,
        findings: &session.findings,
        sources: &session.sources,
        since,
        costs,
    });
    session.progress.end();
    Ok(report)
}

/// Returns the changes since the requested revision, or else since the last tag.
fn since(
    session: &mut Session<'_>,
    layout: &Layout,
    reported: &Reported,
    api: &Api,
    described: &Described,
) -> Result<Since, Error> {
    let given = reported.since.clone();
    let tag = || reported.own.then(Input::last_tag).flatten();
    let Some(name) = given.clone().or_else(tag) else {
        let why = if reported.own {
            "No version is tagged yet"
        } else {
            "These are not the repository’s own pages, so that its last tag says nothing about them"
        };
        return Ok(Since::Nothing(format!(
            "{why}. Pass `--since` with a revision, a document or a folder of pages to compare with."
        )));
    };
    session.progress.stage("comparing");
    let old = match Input::find(&name) {
        Err(error @ InputError::Missing { .. }) if given.is_none() => {
            return Ok(Since::Nothing(format!(
                "{error}. Pass `--since` with another revision."
            )));
        }
        found => found?,
    };
    let inputs = Inputs {
        docs: Vec::new(),
        tags: None,
        ..reported.inputs.clone()
    };
    let mut old = old.load(&inputs, &mut session.findings)?;
    if let Some(tags) = &reported.inputs.tags {
        old.loaded.document = diff::scope(&old.loaded.document, |tag| tags.is_match(tag));
    }
    let mut diff = diff::compare(&old.loaded.document, &described.document)?;
    let pages = reported.inputs.docs.first().map(|docs| {
        let mut index = PageIndex::of_tree(docs, &layout.below(docs));
        index.note(api, &session.sources);
        index
    });
    let new = Texts {
        document: Some((Layout::DOCUMENT.to_owned(), described.text.as_str().into())),
        pages,
        ..Texts::default()
    };
    diff.locate(&old.loaded.texts, &new);
    session.progress.end();
    Ok(Since::Compared { name, diff })
}

/// Returns the figures of the benchmark, if there are any.
fn costs(layout: &Layout, given: Option<&Path>) -> Result<Option<Costs>, Error> {
    let file = given.map_or_else(|| layout.join(Layout::FIGURES), Path::to_owned);
    if given.is_none() && !file.is_file() {
        return Ok(None);
    }
    let unusable = |problem: String| Error::Figures {
        file: file.clone(),
        problem,
    };
    let text = text::read(&file).map_err(|e| unusable(format!("cannot be read: {e}")))?;
    let costs = Costs::from_json(&text)
        .map_err(|e| unusable(format!("are not usable: {}", in_words(&e))))?;
    Ok(Some(costs))
}
