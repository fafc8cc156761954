//! Follows a new release of the vendor's pages: renews our pages, document, crate and changelog, and reports the changes.
//!
//! Everything is generated in memory. The caller writes all of it or nothing.
//!
//! The vendor's tree may contain only some areas. Then these are renewed and the others do not change. Our own pages of the other areas, in
//! which every type is stated, are read together with the vendor's, so that types of shared carriers are decided together.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use openapiv3::OpenAPI;

use super::archives;
use super::document::{Described, describe};
use super::error::Error;
use super::import::{self, Last};
use super::inputs::{Inputs, name_of};
use super::layout::Layout;
use super::ours::{by_hand, described, own, stay, tags};
use super::pages::{self as reading, RecordText, api_of};
use super::session::Session;
use super::{generate, release};
use crate::changelog;
use crate::diagnostics::{Code, Findings, Severity, Stage};
use crate::diff::{self, Diff, PageIndex, Texts};
use crate::docs::{self, read_texts};
use crate::files::OutputTree;
use crate::import::{
    ImportedPage, RECORD, Record, Renames, SourceKind, SourceNames, UNPLACED, Unplaced,
};
use crate::recover::Api;
use crate::rust::RustOptions;
use crate::spec;
use crate::text;
use crate::vendor::SUPEROFFICE;

/// The options of an update.
#[derive(Debug, Clone)]
pub struct Update {
    /// Our own repository.
    pub layout: Layout,
    /// Whether the vendor's page trees are the whole reference. If so, parts that they lack are removed.
    pub whole: bool,
    /// Kinds of sources of the last import that may be missing; see [`Error::SourcesMissing`].
    pub without: BTreeSet<SourceKind>,
    /// The vendor's page trees, second sources, evidence and the overlays of our document. All tags are included.
    pub inputs: Inputs,
}

/// The result of an update.
#[derive(Debug)]
#[non_exhaustive]
pub struct Updated {
    /// The API of the new pages.
    pub api: Api,
    /// Its document.
    pub described: Described,
    /// Pages, document, crate and changelog, at the paths of a [`Layout`].
    pub tree: OutputTree,
    /// The changes for users, with the places in the new pages.
    pub diff: Diff,
    /// The release that the changes require.
    pub release: release::Release,
    /// Tags in the vendor's trees.
    pub renewed: BTreeSet<String>,
    /// Tags that are missing there and do not change.
    pub kept: BTreeSet<String>,
    /// Our descriptions of parts that the reference no longer has.
    pub unplaced: Unplaced,
}

impl Updated {
    /// Returns a comment for a pull request: the changes, and our descriptions without a place.
    pub fn markdown(&self) -> String {
        let mut out = diff::markdown(&self.diff);
        let left = diff::COMMENT_LIMIT.saturating_sub(out.chars().count());
        out.push_str(&self.unplaced.markdown(left));
        out
    }
}

/// Updates from the vendor's pages. Nothing is written.
///
/// # Errors
/// When a tree or a source cannot be read at all. Faults of single pages and overlays are findings.
pub fn update(
    session: &mut Session<'_>,
    update: &Update,
    options: &RustOptions,
) -> Result<Updated, Error> {
    let ours = update.layout.pages();
    let record = import::record(&ours)?;
    let left_out = match &record {
        Some(record) => left_out(update, record)?,
        None => SourceNames::new(),
    };
    let mut renewed = renew(session, update, &ours, record.clone(), left_out)?;
    let mut pages = import_pages(session, &mut renewed, &ours, Renames::default())?;
    if let Some(record) = &record {
        let told = record.report_deleted_pages(&ours, &pages, &mut session.findings);
        told.map_err(|source| Error::Unreadable {
            path: ours.join(RECORD),
            source,
        })?;
    }
    let before = session.findings.clone();
    let (mut api, mut described, index) = describe_pages(session, update, &ours, &pages)?;
    let mut diff = compare(session, &update.layout, index, &described)?;
    // Renames are known from the new pages. If descriptions have no place on them, those of renamed parts are found by their old names.
    let renames = Renames::of(&diff);
    let has_unplaced = pages.iter().any(|page| page.path == UNPLACED);
    if !renames.is_empty() && has_unplaced && !session.is_refused() {
        session.findings = before;
        session
            .findings
            .retain(|finding| finding.code != Code::ImportUnplacedWords);
        pages = import_pages(session, &mut renewed, &ours, renames)?;
        let index;
        (api, described, index) = describe_pages(session, update, &ours, &pages)?;
        diff = compare(session, &update.layout, index, &described)?;
    }
    session.progress.end();
    let Renewed { renewed, kept, .. } = renewed;
    let mut tree = generate::tree(session, &described, options)?;
    import::add(&mut tree, Layout::PAGES, &pages)?;
    if !diff.is_empty() {
        let old = changelog_of(&update.layout)?;
        let title = format!("API, from {}", names(&update.inputs.docs));
        let text = changelog::enter(&old, &title, &diff::changelog(&diff));
        tree.add(Layout::CHANGELOG, text)?;
    }
    let unplaced = pages.iter().find(|page| page.path == UNPLACED);
    let unplaced =
        unplaced.and_then(|page| Unplaced::read(&page.text, UNPLACED, &mut Findings::new()));
    Ok(Updated {
        api,
        described,
        tree,
        release: release::Release::of(&diff, update.layout.root()),
        diff,
        renewed,
        kept,
        unplaced: unplaced.unwrap_or_default(),
    })
}

/// Returns the changelog of the repository; empty if there is none yet.
///
/// # Errors
/// When it is there and cannot be read as text: writing another in its place would lose its entries.
fn changelog_of(layout: &Layout) -> Result<String, Error> {
    let path = layout.join(Layout::CHANGELOG);
    match std::fs::read_to_string(&path) {
        Err(source) if source.kind() != ErrorKind::NotFound => {
            Err(Error::Unreadable { path, source })
        }
        found => Ok(found.unwrap_or_default()),
    }
}

/// What our new pages are made from.
struct Renewed {
    api: Api,
    inputs: Inputs,
    last: Last,
    renewed: BTreeSet<String>,
    kept: BTreeSet<String>,
}

fn renew(
    session: &mut Session<'_>,
    update: &Update,
    ours: &Path,
    record: Option<Record>,
    left_out: SourceNames,
) -> Result<Renewed, Error> {
    session.progress.stage("reading the vendor's pages");
    let from = &update.inputs.docs;
    let mut pages = Vec::new();
    for root in from {
        pages.extend(reading::read_root(
            root,
            &mut session.sources,
            &mut session.findings,
        )?);
    }
    let renewed: BTreeSet<String> = tags(&pages);
    let mut inputs = Inputs {
        overlays: None,
        tags: None,
        ..update.inputs.clone()
    };
    let mut kept = BTreeSet::new();
    // If our pages are read, or came from sources that are missing now, the recorded provenance applies to all unchanged types. Otherwise
    // it applies only to types that no page states.
    let keeps_all = !update.whole || !update.without.is_empty();
    let mut records = Vec::new();
    if keeps_all && ours.is_dir() {
        records = reading::records(&[ours.to_owned()])?;
    }
    if !update.whole {
        session.progress.stage("reading our pages");
        let old = own(session, ours)?;
        kept = tags(&old).difference(&renewed).cloned().collect();
        let described = described(&pages);
        pages.extend(stay(old, &renewed, &described));
        inputs.docs.push(ours.to_owned());
    }
    // Our own pages are evidence too. Their types were decided with care, and possibly with more sources than are available now.
    if docs::list(ours).is_ok_and(|pages| !pages.is_empty()) {
        inputs.own = Some(ours.to_owned());
    }
    let mut api = api_of(session, pages, records, &inputs)?;
    archives::choose(session, &inputs, ours, &mut api)?;
    let before = record.as_ref().and_then(|record| record.release());
    let last = Last {
        release: before.map(str::to_owned),
        left_out,
    };
    let known = last.release.clone().filter(|_| !update.whole);
    api.release = inputs
        .release
        .clone()
        .or(known)
        .or_else(|| import::first(&inputs));
    if let Some(record) = record.filter(|_| !keeps_all) {
        record.keep(&mut api);
    }
    if keeps_all {
        // The records were read for their valid entries. The others are rewritten next.
        session
            .findings
            .retain(|finding| finding.code != Code::ImportRecordStale);
    }
    Ok(Renewed {
        api,
        inputs,
        last,
        renewed,
        kept,
    })
}

/// Returns our new pages. `renames` are the new names of parts whose descriptions are kept.
fn import_pages(
    session: &mut Session<'_>,
    renewed: &mut Renewed,
    ours: &Path,
    renames: Renames,
) -> Result<Vec<ImportedPage>, Error> {
    let Renewed {
        api, inputs, last, ..
    } = renewed;
    let found = std::mem::take(&mut session.findings);
    let pages = import::render(session, api, inputs, last.clone(), ours, renames);
    // Warnings about our old pages are irrelevant, because the pages are about to be replaced. An error means that a part of a page was not
    // read, and the new page would lose the descriptions in it. Descriptions without a new place are reported.
    let mut heard = std::mem::replace(&mut session.findings, found);
    heard.retain(|finding| {
        finding.code.stage() == Stage::Import || finding.severity() == Severity::Error
    });
    session.findings.append(heard);
    import::drop_unplaced_words(session);
    pages
}

/// Reads the new pages as if they were already on disk, so that a later run finds no differences. Returns their API, document and index.
fn describe_pages(
    session: &mut Session<'_>,
    update: &Update,
    ours: &Path,
    pages: &[ImportedPage],
) -> Result<(Api, Described, PageIndex), Error> {
    session.progress.stage("reading the new pages");
    let mut files: Vec<(String, String)> = Vec::with_capacity(pages.len());
    let mut records: Vec<RecordText> = Vec::new();
    for page in pages {
        match page.path.as_str() {
            RECORD => records.push((ours.join(RECORD).display().to_string(), page.text.clone())),
            UNPLACED => {}
            path => files.push((path.to_owned(), page.text.clone())),
        }
    }
    files.extend(by_hand(ours, &files)?);
    files.sort();
    let read = read_texts(
        ours,
        &SUPEROFFICE,
        &files,
        &mut session.sources,
        &mut session.findings,
    )
    .pages;
    let name = ours.display().to_string();
    let mut index = PageIndex::of_pages(ours, &name, &read, &session.sources);
    let inputs = Inputs {
        overlays: update.inputs.overlays.clone(),
        pending: files.into_iter().map(|(path, _)| path).collect(),
        ..Inputs::of_pages([ours])
    };
    let api = api_of(session, read, records, &inputs)?;
    index.note(&api, &session.sources);
    let described = describe(session, &api, &inputs)?;
    Ok((api, described, index))
}

/// Returns the sources of the last import that are left out on purpose. Our pages still contain their types.
fn left_out(update: &Update, record: &Record) -> Result<SourceNames, Error> {
    let given = update.inputs.names();
    let (left_out, needed): (SourceNames, SourceNames) = record
        .sources()
        .clone()
        .into_iter()
        .partition(|(kind, _)| update.without.contains(kind));
    let is_given = |kind, name| given.get(kind).is_some_and(|names| names.contains(name));
    let missing: Vec<_> = needed
        .iter()
        .flat_map(|(kind, names)| names.iter().map(move |name| (kind, name)))
        .filter(|(kind, name)| !is_given(kind, name))
        .collect();
    if missing.is_empty() {
        return Ok(left_out);
    }
    let kinds: BTreeSet<&str> = missing.iter().map(|(kind, _)| kind.name()).collect();
    let sources = missing
        .iter()
        .map(|(kind, name)| format!("--{} {name}", kind.name()));
    Err(Error::SourcesMissing {
        sources: sources.collect::<Vec<_>>().join(", "),
        kinds: kinds.into_iter().collect::<Vec<_>>().join(","),
    })
}

/// Returns the changes for users, with the places in the new pages.
fn compare(
    session: &mut Session<'_>,
    layout: &Layout,
    index: PageIndex,
    described: &Described,
) -> Result<Diff, Error> {
    session.progress.stage("comparing");
    let path = layout.document();
    let (document, text) = match text::read(&path) {
        Ok(text) => (spec::from_text(&text, &path)?, Some(text.into())),
        Err(source) if source.kind() != ErrorKind::NotFound => {
            return Err(Error::Unreadable { path, source });
        }
        Err(_) => (
            OpenAPI {
                info: described.document.info.clone(),
                ..Default::default()
            },
            None,
        ),
    };
    let mut diff = diff::compare(&document, &described.document)?;
    let name = path.display().to_string();
    let texts = |text: Option<Arc<str>>| Texts {
        document: text.map(|text| (name.clone(), text)),
        ..Texts::default()
    };
    let new = Texts {
        pages: Some(index),
        ..texts(Some(described.text.as_str().into()))
    };
    diff.locate(&texts(text), &new);
    Ok(diff)
}

/// Returns the names of page trees: the last folder of each.
fn names(trees: &[PathBuf]) -> String {
    let names = trees.iter().map(|path| format!("`{}`", name_of(path)));
    names.collect::<Vec<_>>().join(", ")
}
