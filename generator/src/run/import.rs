//! Imports the vendor's pages as our own.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::archives;
use super::error::Error;
use super::inputs::{Inputs, name_of};
use super::layout::Layout;
use super::ours::own;
use super::pages::{api, read_file};
use super::session::Session;
use crate::diagnostics::Code;
use crate::docs;
use crate::files::OutputTree;
use crate::import::{
    self, ImportedPage, RECORD, Record, Renames, SourceNames, UNPLACED, Unplaced, Words,
};
use crate::recover::Api;
use crate::spec::SpecError;

/// The result of an import, in memory.
#[derive(Debug)]
#[non_exhaustive]
pub struct Imported {
    /// The API that the pages describe.
    pub api: Api,
    /// The pages and the record of their types' provenance, below the folder of our pages.
    pub tree: OutputTree,
}

/// Creates our own pages from the vendor's, with all facts from these and the descriptions from the pages at `ours`. The page trees of
/// `inputs` are the vendor's.
///
/// # Errors
/// When a tree or a source cannot be read at all, or the record of the last import is malformed.
pub fn import(session: &mut Session<'_>, inputs: &Inputs, ours: &Path) -> Result<Imported, Error> {
    let record = record(ours)?;
    let mut api = api(session, inputs)?;
    archives::choose(session, inputs, ours, &mut api)?;
    api.release = inputs.release.clone().or_else(|| first(inputs));
    let last = Last {
        release: record.and_then(|record| record.release().map(str::to_owned)),
        left_out: SourceNames::new(),
    };
    let pages = render(session, &mut api, inputs, last, ours, Renames::default())?;
    drop_unplaced_words(session);
    let mut tree = OutputTree::new();
    add(&mut tree, "", &pages)?;
    Ok(Imported { api, tree })
}

/// Returns the record of the last import; `None` before the first.
pub(super) fn record(ours: &Path) -> Result<Option<Record>, Error> {
    let path = ours.join(RECORD);
    if !path.is_file() {
        return Ok(None);
    }
    let text = read_file(&path)?;
    let record = Record::read(&text).map_err(|source| Error::Record { path, source })?;
    Ok(Some(record))
}

/// Returns the name of the first page tree.
pub(super) fn first(inputs: &Inputs) -> Option<String> {
    inputs.docs.first().map(|path| name_of(path))
}

/// The state that an import keeps from the last one.
#[derive(Debug, Clone, Default)]
pub(super) struct Last {
    /// The name of its release.
    pub(super) release: Option<String>,
    /// Its sources that this import leaves out.
    pub(super) left_out: SourceNames,
}

/// Whether an import created these pages before. The name of a release is the day on which the reference changed, not the day of the
/// import.
fn are_there(pages: &[ImportedPage], ours: &Path) -> Result<bool, Error> {
    let is_there = |page: &ImportedPage| {
        std::fs::read_to_string(ours.join(&page.path)).is_ok_and(|text| text == page.text)
    };
    if !ours.is_dir() || !pages.iter().all(is_there) {
        return Ok(false);
    }
    let kept: HashSet<PathBuf> = pages.iter().map(|page| ours.join(&page.path)).collect();
    let folders = Layout::PAGE_FOLDERS.map(|folder| ours.join(folder));
    let is_gone = |path: &PathBuf| {
        !kept.contains(path) && folders.iter().any(|folder| path.starts_with(folder))
    };
    Ok(!docs::list(ours)?.iter().any(is_gone))
}

/// Removes the findings about descriptions without a place if the run is refused. The part that they describe may be in the source that
/// cannot be read.
pub(super) fn drop_unplaced_words(session: &mut Session<'_>) {
    if session.is_refused() {
        session
            .findings
            .retain(|finding| finding.code != Code::ImportUnplacedWords);
    }
}

/// Returns the pages of an API that was read from `inputs`, and the record next to them. `renames` are the new names of parts whose
/// descriptions are kept.
pub(super) fn render(
    session: &mut Session<'_>,
    api: &mut Api,
    inputs: &Inputs,
    last: Last,
    ours: &Path,
    renames: Renames,
) -> Result<Vec<ImportedPage>, Error> {
    session.progress.stage("rendering pages");
    let words = words(session, ours)?.renamed(renames);
    let mut pages = import::render(api, &words);
    pages.extend(unplaced(session, &words, ours)?);
    let mut sources = inputs.names();
    for (kind, names) in last.left_out {
        let known = sources.entry(kind).or_default();
        known.extend(names);
        known.sort();
        known.dedup();
    }
    if last.release.is_some() && are_there(&pages, ours)? {
        api.release = last.release;
    }
    let record = Record::of(api, &first(inputs).unwrap_or_default(), sources).with_lines(&pages);
    pages.push(ImportedPage {
        path: RECORD.to_owned(),
        text: record.to_yaml().map_err(SpecError::from)?,
    });
    Ok(pages)
}

/// Returns the file of our descriptions that have no place in the new pages; `None` if there are none.
fn unplaced(
    session: &mut Session<'_>,
    words: &Words,
    ours: &Path,
) -> Result<Option<ImportedPage>, Error> {
    let (file, Some(mut unplaced)) = unplaced_words(session, ours)? else {
        return Ok(None);
    };
    unplaced.add(import::unplaced(words), &file, &mut session.findings);
    let text = unplaced.to_yaml().map_err(SpecError::from)?;
    Ok(text.map(|text| ImportedPage {
        path: UNPLACED.to_owned(),
        text,
    }))
}

/// Returns the file next to our pages for descriptions without a place, and the texts in it. They are `None` if it is malformed.
pub(super) fn unplaced_words(
    session: &mut Session<'_>,
    ours: &Path,
) -> Result<(String, Option<Unplaced>), Error> {
    let path = ours.join(UNPLACED);
    let file = path.display().to_string();
    let text = match path.is_file() {
        true => read_file(&path)?,
        false => String::new(),
    };
    let words = Unplaced::read(&text, &file, &mut session.findings);
    Ok((file, words))
}

/// Returns our descriptions; none if there are no pages yet.
fn words(session: &mut Session<'_>, ours: &Path) -> Result<Words, Error> {
    Ok(Words::of(own(session, ours)?))
}

/// Adds pages to a tree, below a folder of it; the empty text is its root. Pages from an earlier import that are not among them are
/// removed.
pub(super) fn add(
    tree: &mut OutputTree,
    folder: &str,
    pages: &[ImportedPage],
) -> Result<(), Error> {
    let below = if folder.is_empty() {
        String::new()
    } else {
        format!("{folder}/")
    };
    for directory in Layout::PAGE_FOLDERS {
        tree.own(&format!("{below}{directory}"))?;
    }
    for page in pages {
        tree.add(&format!("{below}{}", page.path), page.text.as_str())?;
    }
    Ok(())
}
