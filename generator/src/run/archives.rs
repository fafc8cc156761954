//! Selects the archives of an import: the vendor's pages that become ours.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::error::Error;
use super::inputs::Inputs;
use super::pages::read_root;
use super::session::Session;
use crate::archives;
use crate::diagnostics::{Code, Finding, Findings, Place};
use crate::docs::{ArchiveKind, ArchivePage, Page, TreeError, read_tree};
use crate::model::each_once;
use crate::recover::Api;
use crate::vendor::SUPEROFFICE;

/// The folder of our pages of archives.
const FOLDER: &str = "archives";

/// Replaces the archives of `api` by those of our new pages. From the vendor's pages, these are the archives that operations name, those
/// that `inputs` request, and those that we already have. Without the vendor's pages, ours do not change.
///
/// # Errors
/// When a folder cannot be read at all.
pub(super) fn choose(
    session: &mut Session<'_>,
    inputs: &Inputs,
    ours: &Path,
    api: &mut Api,
) -> Result<(), Error> {
    let mut found = std::mem::take(&mut api.archives);
    for root in &inputs.archives {
        session.progress.stage("reading archives");
        let pages = read_root(root, &mut session.sources, &mut session.findings)?;
        let others = pages.first().map(described);
        let archives: Vec<ArchivePage> = pages.into_iter().filter_map(of_archive).collect();
        // A folder without any readable page has errors already.
        if let (true, Some((page, kind))) = (archives.is_empty(), others) {
            return Err(Error::NoArchive {
                folder: root.clone(),
                page,
                kind,
            });
        }
        found.extend(archives);
    }
    let old = own(ours)?;
    if found.is_empty() {
        api.archives = old;
        return Ok(());
    }
    let wanted = wanted(inputs, old, api);
    api.archives = archives::share(taken(found, wanted, &mut session.findings));
    Ok(())
}

fn of_archive(page: Page) -> Option<ArchivePage> {
    match page {
        Page::Archive(page) => Some(page),
        Page::Operation(_) | Page::Carrier(_) | Page::Enum(_) | Page::Tag(_) => None,
    }
}

/// Returns the file of a page, and what it describes.
fn described(page: &Page) -> (String, &'static str) {
    let (file, kind) = match page {
        Page::Operation(page) => (&page.file, "an operation"),
        Page::Carrier(page) => (&page.file, "a carrier"),
        Page::Enum(page) => (&page.file, "an enum"),
        Page::Tag(page) => (&page.file, "a tag"),
        Page::Archive(page) => (&page.file, "an archive"),
    };
    (file.to_string(), kind)
}

/// Returns our pages of archives; an empty list if there are none yet. Their faults were reported with our other pages.
fn own(ours: &Path) -> Result<Vec<ArchivePage>, Error> {
    let folder = ours.join(FOLDER);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    match read_tree(
        &folder,
        &SUPEROFFICE,
        &mut Default::default(),
        &mut Findings::new(),
    ) {
        Ok(tree) => Ok(tree.pages.into_iter().filter_map(of_archive).collect()),
        Err(TreeError::Empty(_)) => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

/// Returns the names of the archives that become ours, each with the place that requires it, if a page does.
fn wanted(inputs: &Inputs, old: Vec<ArchivePage>, api: &Api) -> BTreeMap<String, Option<Place>> {
    let asked = inputs.archive_names.iter().cloned();
    let old = old
        .into_iter()
        .filter(|page| page.kind == ArchiveKind::Archive);
    let mut wanted: BTreeMap<String, Option<Place>> = asked.map(|name| (name, None)).collect();
    wanted.extend(old.map(|page| (page.name.value, None)));
    for typed in &api.operations {
        if let Some(name) = &typed.operation.page.queries {
            wanted.insert(name.clone(), Some(typed.operation.place()));
        }
    }
    wanted
}

/// Returns the pages of the wanted archives, with all of their columns except fields of tenants.
fn taken(
    pages: Vec<ArchivePage>,
    wanted: BTreeMap<String, Option<Place>>,
    findings: &mut Findings,
) -> Vec<ArchivePage> {
    let is_part = |page: &ArchivePage| page.kind == ArchiveKind::Part;
    let (mut parts, mut pages): (Vec<_>, Vec<_>) = pages.into_iter().partition(is_part);
    pages.retain(|page| wanted.contains_key(&page.name.value));
    each_once(&mut pages, findings);
    each_once(&mut parts, findings);
    archives::spread(&mut pages, &parts, findings);
    for page in &mut pages {
        let removed = archives::remove_own_fields(page, SUPEROFFICE.archives.own_fields);
        if removed > 0 {
            let finding = Finding::new(
                Code::ImportOwnFields,
                format!("{removed} columns are fields that a tenant added; they are left out"),
            );
            findings.push(finding.at(Place::span(page.file.clone(), page.name.span)));
        }
    }
    let known: BTreeSet<&str> = pages.iter().map(|page| &*page.name.value).collect();
    for (name, place) in &wanted {
        if known.contains(name.as_str()) {
            continue;
        }
        let finding = Finding::new(
            Code::ImportArchiveMissing,
            format!("no page describes the archive `{name}`"),
        )
        .help("give the whole folder of archives, or correct the name");
        findings.push(match place {
            Some(place) => finding.at(place.clone()),
            None => finding,
        });
    }
    pages
}
