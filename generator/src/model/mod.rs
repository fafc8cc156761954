//! Stage 2: combines typed pages into one model of the reference.
//!
//! Pages of several trees are merged. An operation with two descriptions is kept once, and contradictions are reported with both places.
//! Types are inferred in the next stage, not here.

mod archives;
mod operation;

use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::path::Path;

use crate::diagnostics::{Code, Finding, Findings, Place};
use crate::docs::{ArchivePage, CarrierPage, EnumPage, Page, TagPage};

pub(crate) use archives::each_once;
pub use operation::{Header, Operation};

/// The whole reference, as stated by its pages.
#[derive(Debug, Default)]
pub struct Model {
    /// The operations: agents before REST, then by tag and id.
    pub operations: Vec<Operation>,
    /// Carriers with a page of their own, by name.
    pub carriers: Vec<CarrierPage>,
    /// Enums with a page of their own, by name.
    pub enums: Vec<EnumPage>,
    /// The descriptions of tags, by name.
    pub tags: Vec<TagPage>,
    /// Archives, followed by the columns that they share, by name.
    pub archives: Vec<ArchivePage>,
}

/// Merges pages into one model.
pub fn merge(pages: Vec<Page>, findings: &mut Findings) -> Model {
    let mut model = Model::default();
    for page in pages {
        match page {
            Page::Operation(page) => model.operations.push(Operation::new(*page)),
            Page::Carrier(page) => model.carriers.push(page),
            Page::Enum(page) => model.enums.push(page),
            Page::Tag(page) => model.tags.push(page),
            Page::Archive(page) => model.archives.push(page),
        }
    }
    model.operations.sort_by(|a, b| a.order().cmp(&b.order()));
    model
        .carriers
        .sort_by(|a, b| a.name.value.cmp(&b.name.value));
    model.enums.sort_by(|a, b| a.name.value.cmp(&b.name.value));
    once(
        &mut model.operations,
        |o| o.page.id.value.to_string(),
        "the operation id",
        Operation::place,
        same_operation,
        findings,
    );
    once(
        &mut model.operations,
        address,
        "the operation",
        Operation::place,
        |_, _| false,
        findings,
    );
    let carrier = |c: &CarrierPage| Place::span(c.file.clone(), c.name.span);
    let same = |a: &CarrierPage, b: &CarrierPage| {
        a.table.rows.iter().map(|r| (&r.name, &r.ty)).eq(b
            .table
            .rows
            .iter()
            .map(|r| (&r.name, &r.ty)))
    };
    once(
        &mut model.carriers,
        |c| c.name.value.to_string(),
        "the carrier",
        carrier,
        same,
        findings,
    );
    let enumeration = |e: &EnumPage| Place::span(e.file.clone(), e.name.span);
    let same = |a: &EnumPage, b: &EnumPage| {
        a.members
            .iter()
            .map(|m| &m.name)
            .eq(b.members.iter().map(|m| &m.name))
    };
    once(
        &mut model.enums,
        |e| e.name.value.to_string(),
        "the enum",
        enumeration,
        same,
        findings,
    );
    tags(&mut model, findings);
    archives::check(&mut model, findings);
    model
}

/// Removes pages about tags that do not exist, and examples that do not exist.
fn tags(model: &mut Model, findings: &mut Findings) {
    model.tags.sort_by(|a, b| a.name.value.cmp(&b.name.value));
    let place = |tag: &TagPage| Place::span(tag.file.clone(), tag.name.span);
    let same = |a: &TagPage, b: &TagPage| a.text == b.text && a.examples == b.examples;
    let key = |tag: &TagPage| tag.name.value.clone();
    once(&mut model.tags, key, "the tag", place, same, findings);
    let mut ids: HashMap<&str, HashSet<&str>> = HashMap::new();
    for page in model.operations.iter().map(|operation| &operation.page) {
        ids.entry(&page.tag)
            .or_default()
            .insert(page.id.value.as_str());
    }
    model.tags.retain_mut(|tag| {
        let at = place(tag);
        let Some(ids) = ids.get(tag.name.value.as_str()) else {
            // The pages of a tag are in the folder of its name.
            let name = OsStr::new(&tag.name.value);
            let is_there = |file: &Path| file.parent().and_then(Path::file_name) == Some(name);
            if findings.has_error_in(is_there) {
                return false;
            }
            let message = format!("no operation has the tag `{}`", tag.name.value);
            let finding = Finding::new(Code::ModelTagUnused, message).at(at);
            findings
                .push(finding.help("rename the page if the tag has another name, or remove it"));
            return false;
        };
        tag.examples.retain(|id| {
            let is_known = ids.contains(id.as_str());
            let is_broken =
                || findings.has_error_in(|file| file.file_stem() == Some(OsStr::new(id)));
            if !is_known && !is_broken() {
                let message = format!("`{id}` is not an operation of `{}`", tag.name.value);
                let finding = Finding::new(Code::ModelExampleUnknown, message).at(at.clone());
                findings.push(finding.help("it is left out; name an operation of the tag"));
            }
            is_known
        });
        true
    });
}

fn address(operation: &Operation) -> String {
    format!("{} {}", operation.page.method, operation.page.path.value)
}

/// Whether two pages with the same id agree about the wire format. Texts and samples may differ.
fn same_operation(a: &Operation, b: &Operation) -> bool {
    let (a, b) = (&a.page, &b.page);
    let table = |t: &Option<crate::docs::PropertyTable>| -> Option<Vec<_>> {
        t.as_ref().map(|t| {
            t.rows
                .iter()
                .map(|r| (r.name.clone(), r.ty.clone()))
                .collect()
        })
    };
    let rows = |rows: &[crate::docs::ParameterRow]| -> Vec<_> {
        rows.iter()
            .map(|r| (r.name.clone(), r.ty.clone(), r.required))
            .collect()
    };
    a.method == b.method
        && a.path.value == b.path.value
        && a.queries == b.queries
        && rows(&a.path_parameters) == rows(&b.path_parameters)
        && rows(&a.query_parameters) == rows(&b.query_parameters)
        && a.body.as_ref().map(|b| (&b.name, table(&b.table)))
            == b.body.as_ref().map(|b| (&b.name, table(&b.table)))
        && a.response.kind == b.response.kind
        && table(&a.response.table) == table(&b.response.table)
}

/// Keeps the first of several items with the same key. Identical ones are reported as a note, others as an error.
fn once<T>(
    items: &mut Vec<T>,
    key: impl Fn(&T) -> String,
    what: &str,
    place: impl Fn(&T) -> Place,
    same: impl Fn(&T, &T) -> bool,
    findings: &mut Findings,
) {
    let mut first: HashMap<String, usize> = HashMap::with_capacity(items.len());
    let mut kept: Vec<T> = Vec::with_capacity(items.len());
    for item in items.drain(..) {
        let key = key(&item);
        let Some(&index) = first.get(&key) else {
            first.insert(key, kept.len());
            kept.push(item);
            continue;
        };
        let finding = if same(&kept[index], &item) {
            Finding::new(
                Code::ModelTwice,
                format!("{what} `{key}` is described twice, alike"),
            )
        } else {
            Finding::new(
                Code::ModelConflict,
                format!("{what} `{key}` is described twice, and not alike"),
            )
        };
        findings.push(
            finding
                .at(place(&item))
                .related("described first here", place(&kept[index]))
                .help("take one of the two pages out"),
        );
    }
    *items = kept;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Severity;
    use crate::docs::{PageSource, parse_page};

    fn page(file: &str, id: &str, request: &str) -> Page {
        let text = format!(
            "---\ntitle: x\nuid: {id}\n---\n\n# x\n\n```http\n{request}\n```\n\nText.\n\n## Response\n\n| Response | Description |\n|---|---|\n| 204 | |\n"
        );
        let source = PageSource::new(file.into(), format!("rest/A/{id}.md"), text);
        let mut findings = Findings::new();
        let page = parse_page(
            &source,
            &crate::vendor::SUPEROFFICE,
            &crate::docs::Library::default(),
            &mut findings,
        )
        .unwrap();
        assert!(findings.is_empty(), "{findings:?}");
        page
    }

    fn merged(pages: Vec<Page>) -> (Vec<String>, Vec<(String, Severity, usize)>) {
        let mut findings = Findings::new();
        let model = merge(pages, &mut findings);
        let found = findings
            .iter()
            .map(|f| (f.code.to_string(), f.severity(), f.related.len()))
            .collect();
        (
            model
                .operations
                .iter()
                .map(|o| o.page.id.value.to_string())
                .collect(),
            found,
        )
    }

    #[test]
    fn twins_are_merged_and_conflicts_reported_with_both_places() {
        let (ids, found) = merged(vec![
            page("a", "v1A_One", "GET /api/v1/A"),
            page("b", "v1A_One", "GET /api/v1/A"),
        ]);
        assert_eq!(
            (ids.len(), found),
            (1, vec![("model::twice".to_owned(), Severity::Note, 1)])
        );
        let (ids, found) = merged(vec![
            page("a", "v1A_One", "GET /api/v1/A"),
            page("b", "v1A_One", "PUT /api/v1/A"),
        ]);
        assert_eq!(
            (ids.len(), found),
            (1, vec![("model::conflict".to_owned(), Severity::Error, 1)])
        );
        let (ids, found) = merged(vec![
            page("a", "v1A_One", "GET /api/v1/A"),
            page("b", "v1A_Two", "GET /api/v1/A"),
        ]);
        assert_eq!(
            (ids.len(), found),
            (1, vec![("model::conflict".to_owned(), Severity::Error, 1)])
        );
    }

    #[test]
    fn templates_that_differ_in_placeholder_names_both_stay() {
        let (ids, found) = merged(vec![
            page("a", "v1A_One", "GET /api/v1/A/X"),
            page("b", "v1A_Two", "GET /api/v1/A/Y"),
        ]);
        assert_eq!((ids.len(), found.len()), (2, 0));
    }
}
