//! The archives of the document: the names that operations query, and their columns.

use serde_json::{Map, Value, json};

use crate::docs::{ArchiveKind, ArchivePage};

/// Returns the member of the document that describes archives; `None` if there are none.
pub(super) fn archives(pages: &[ArchivePage]) -> Option<Value> {
    if pages.is_empty() {
        return None;
    }
    let of_kind = |kind: ArchiveKind| -> Map<String, Value> {
        let pages = pages.iter().filter(|page| page.kind == kind);
        pages
            .map(|page| (page.name.value.clone(), Value::Object(described(page))))
            .collect()
    };
    Some(json!({
        "archives": of_kind(ArchiveKind::Archive),
        "shared": of_kind(ArchiveKind::Part),
    }))
}

/// Describes a page: its text, entities, columns with their types, unsortable columns and shared columns. Empty parts are left out.
fn described(page: &ArchivePage) -> Map<String, Value> {
    let mut out = Map::new();
    let mut put = |name: &str, value: Value| {
        out.insert(name.to_owned(), value);
    };
    if !page.text.is_empty() {
        put("description", page.text.as_str().into());
    }
    if !page.entities.is_empty() {
        let entities = page.entities.iter().map(|entity| entity.value.as_str());
        put("entities", entities.collect());
    }
    if !page.columns.is_empty() {
        let columns = page.columns.iter();
        let columns = columns.map(|column| (column.name.clone(), column.ty.name().into()));
        put("columns", Value::Object(columns.collect()));
        let unsorted = page.columns.iter().filter(|column| !column.sortable);
        let unsorted: Vec<&str> = unsorted.map(|column| column.name.as_str()).collect();
        if !unsorted.is_empty() {
            put("unsorted", unsorted.into());
        }
    }
    if !page.parts.is_empty() {
        let parts = page.parts.iter();
        let parts = parts.map(|row| (row.path.clone(), row.part.as_str().into()));
        put("shared", Value::Object(parts.collect()));
    }
    out
}
