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
use super::pages::{self as reading, RecordText, api_of, read_file};
use super::session::Session;
use super::{generate, release};
use crate::changelog;
use crate::diagnostics::{Code, Stage};
use crate::diff::{self, Diff, PageIndex, Texts};
use crate::docs::{self, Page, TreeError, TypeName, read_texts, read_tree};
use crate::files::{self, OutputTree, TreePath};
use crate::import::{ImportedPage, RECORD, Record, SourceKind, SourceNames, UNPLACED};
use crate::recover::Api;
use crate::rust::RustOptions;
use crate::spec;
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
    let Renewed {
        pages,
        renewed,
        kept,
    } = renew(session, update, &ours, record, left_out)?;
    let (api, described) = describe_pages(session, update, &ours, &pages)?;
    let mut tree = generate::tree(session, &described, options)?;
    import::add(&mut tree, Layout::PAGES, &pages)?;
    session.progress.stage("comparing");
    let diff = compare(session, &update.layout, &api, &described)?;
    session.progress.end();
    if !diff.is_empty() {
        let old = changelog_of(&update.layout)?;
        let title = format!("API, from {}", names(&update.inputs.docs));
        let text = changelog::enter(&old, &title, &diff::changelog(&diff));
        tree.add(Layout::CHANGELOG, text)?;
    }
    Ok(Updated {
        api,
        described,
        tree,
        release: release::Release::of(&diff, update.layout.root()),
        diff,
        renewed,
        kept,
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

/// Our new pages.
struct Renewed {
    pages: Vec<ImportedPage>,
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
    let found = std::mem::take(&mut session.findings);
    let pages = import::render(session, &mut api, &inputs, last, ours);
    // Faults of our old pages are irrelevant, because they are about to be replaced. Descriptions without a new place are reported.
    let mut heard = std::mem::replace(&mut session.findings, found);
    heard.retain(|finding| finding.code.stage() == Stage::Import);
    session.findings.append(heard);
    Ok(Renewed {
        pages: pages?,
        renewed,
        kept,
    })
}

/// Reads the new pages as if they were already on disk. A later run then finds no differences.
fn describe_pages(
    session: &mut Session<'_>,
    update: &Update,
    ours: &Path,
    pages: &[ImportedPage],
) -> Result<(Api, Described), Error> {
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
    let inputs = Inputs {
        overlays: update.inputs.overlays.clone(),
        pending: files.into_iter().map(|(path, _)| path).collect(),
        ..Inputs::of_pages([ours])
    };
    let api = api_of(session, read, records, &inputs)?;
    let described = describe(session, &api, &inputs)?;
    Ok((api, described))
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
    session: &Session<'_>,
    layout: &Layout,
    api: &Api,
    described: &Described,
) -> Result<Diff, Error> {
    let path = layout.document();
    let (document, text) = match std::fs::read_to_string(&path) {
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
    let pages = layout.pages();
    let mut index = PageIndex::of_tree(&pages, &pages.display().to_string());
    index.note(api, &session.sources);
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

/// Returns the tags of operation pages.
fn tags(pages: &[Page]) -> BTreeSet<String> {
    let operations = pages.iter().filter_map(|page| match page {
        Page::Operation(page) => Some(page.tag.clone()),
        Page::Carrier(_) | Page::Enum(_) | Page::Tag(_) | Page::Archive(_) => None,
    });
    operations.collect()
}

/// Returns our pages; an empty list if there are none yet.
fn own(session: &mut Session<'_>, root: &Path) -> Result<Vec<Page>, Error> {
    if !root.is_dir() {
        return Ok(Vec::new());
    }
    match read_tree(
        root,
        &SUPEROFFICE,
        &mut session.sources,
        &mut session.findings,
    ) {
        Ok(tree) => Ok(tree.pages),
        Err(TreeError::Empty(_)) => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

/// Returns the carriers and enums that have pages of their own.
fn described(pages: &[Page]) -> BTreeSet<TypeName> {
    let named = pages.iter().filter_map(|page| match page {
        Page::Operation(_) | Page::Tag(_) | Page::Archive(_) => None,
        Page::Carrier(page) => Some(page.name.value.clone()),
        Page::Enum(page) => Some(page.name.value.clone()),
    });
    named.collect()
}

/// Returns our pages about parts that the vendor's trees lack.
fn stay(
    pages: Vec<Page>,
    renewed: &BTreeSet<String>,
    described: &BTreeSet<TypeName>,
) -> impl Iterator<Item = Page> {
    pages.into_iter().filter(|page| match page {
        Page::Operation(page) => !renewed.contains(&page.tag),
        Page::Carrier(page) => !described.contains(&page.name.value),
        Page::Enum(page) => !described.contains(&page.name.value),
        // Its text is among our descriptions, which every import carries over.
        Page::Tag(_) => false,
        // Archives are renewed or kept as a whole.
        Page::Archive(_) => false,
    })
}

/// Returns pages below our root that no import created. They stay, regardless of the vendor's pages.
fn by_hand(root: &Path, made: &[(String, String)]) -> Result<Vec<(String, String)>, Error> {
    if !root.is_dir() {
        return Ok(Vec::new());
    }
    let made: BTreeSet<&str> = made.iter().map(|(path, _)| path.as_str()).collect();
    let mut found = Vec::new();
    for path in docs::list(root)? {
        let below = path.strip_prefix(root).unwrap_or(&path);
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let relative = parts.join("/");
        if made.contains(relative.as_str()) {
            continue;
        }
        let text = read_file(&path)?;
        let ours = TreePath::new(relative.as_str())
            .is_ok_and(|path| files::is_ours(&path, text.as_bytes()));
        if !ours {
            found.push((relative, text));
        }
    }
    Ok(found)
}
