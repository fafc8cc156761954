//! Checks references to archives: shared columns, and the archives that operations name.

use std::collections::{BTreeMap, BTreeSet};

use super::{Model, once};
use crate::diagnostics::{Code, Finding, Findings, Place};
use crate::docs::{ArchiveKind, ArchivePage};

/// Sorts the pages of archives, and removes references without a target.
pub(super) fn check(model: &mut Model, findings: &mut Findings) {
    model.archives.sort_by_key(|page| {
        let is_part = page.kind == ArchiveKind::Part;
        (is_part, page.name.value.clone())
    });
    each_once(&mut model.archives, findings);
    parts(&mut model.archives, findings);
    queries(model, findings);
}

/// Keeps the first of several pages with the same name. Some file systems do not distinguish names by case.
pub(crate) fn each_once(pages: &mut Vec<ArchivePage>, findings: &mut Findings) {
    let key =
        |page: &ArchivePage| format!("{:?} {}", page.kind, page.name.value.to_ascii_lowercase());
    let place = |page: &ArchivePage| Place::span(page.file.clone(), page.name.span);
    let facts = |page: &ArchivePage| {
        let columns: BTreeSet<_> = page
            .columns
            .iter()
            .map(|c| (c.name.clone(), c.ty, c.sortable))
            .collect();
        let parts: BTreeSet<_> = page
            .parts
            .iter()
            .map(|row| (row.path.clone(), row.part.clone()))
            .collect();
        (columns, parts)
    };
    let same = |a: &ArchivePage, b: &ArchivePage| facts(a) == facts(b);
    once(pages, key, "the page of", place, same, findings);
}

/// Removes rows that refer to shared columns without a page, or to columns that contain themselves.
fn parts(pages: &mut [ArchivePage], findings: &mut Findings) {
    let below: BTreeMap<String, Vec<String>> = pages
        .iter()
        .filter(|page| page.kind == ArchiveKind::Part)
        .map(|page| {
            let parts = page.parts.iter().map(|row| row.part.clone());
            (page.name.value.clone(), parts.collect())
        })
        .collect();
    for page in pages {
        let file = page.file.clone();
        let own = (page.kind == ArchiveKind::Part).then(|| page.name.value.clone());
        page.parts.retain(|row| {
            let problem = if !below.contains_key(&row.part) {
                "no page has the shared columns"
            } else if own
                .as_ref()
                .is_some_and(|own| reaches(&below, &row.part, own))
            {
                "the page would contain itself by the shared columns"
            } else {
                return true;
            };
            let finding = Finding::new(Code::ModelPartUnknown, format!("{problem} `{}`", row.part));
            findings.push(
                finding
                    .at(Place::span(file.clone(), row.span))
                    .help("name a page with `columns: ` in its front matter, or remove the row"),
            );
            false
        });
    }
}

/// Whether the columns of one page include those of another.
fn reaches(below: &BTreeMap<String, Vec<String>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![from];
    while let Some(part) = next.pop() {
        if part == to {
            return true;
        }
        if seen.insert(part) {
            next.extend(below.get(part).into_iter().flatten().map(String::as_str));
        }
    }
    false
}

/// Reports operations whose archive has no page, if there are any pages of archives.
fn queries(model: &Model, findings: &mut Findings) {
    if model.archives.is_empty() {
        return;
    }
    let known: BTreeSet<&str> = model
        .archives
        .iter()
        .filter(|page| page.kind == ArchiveKind::Archive)
        .map(|page| page.name.value.as_str())
        .collect();
    for operation in &model.operations {
        let Some(archive) = &operation.page.queries else {
            continue;
        };
        if !known.contains(archive.as_str()) {
            let finding = Finding::new(
                Code::ModelArchiveUnknown,
                format!("no page describes the archive `{archive}`"),
            );
            findings.push(finding.at(operation.place()).help(
                "import the page of the archive with `--archives`; until then its columns go by name",
            ));
        }
    }
}
