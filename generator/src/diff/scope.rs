//! Parts of a document, selected by tag.

use std::collections::BTreeSet;

use openapiv3::{OpenAPI, Operation, PathItem, ReferenceOr};

use super::effect::Directions;
use super::view::View;

/// Returns the tags of a document's operations, sorted.
pub fn tags(document: &OpenAPI) -> BTreeSet<String> {
    crate::openapi::operations(&document.paths)
        .flat_map(|operation| operation.tags.iter().cloned())
        .collect()
}

/// Returns a copy of a document with only the operations that have a wanted tag, and the carriers and enums that they reach.
pub fn scope(document: &OpenAPI, wanted: impl Fn(&str) -> bool) -> OpenAPI {
    let mut part = document.clone();
    for item in part.paths.paths.values_mut() {
        if let ReferenceOr::Item(item) = item {
            for operation in operations(item) {
                let keep = |kept: &Operation| kept.tags.iter().any(|tag| wanted(tag));
                *operation = operation.take().filter(keep);
            }
        }
    }
    part.paths.paths.retain(|_, item| match item {
        ReferenceOr::Item(item) => item.iter().next().is_some(),
        ReferenceOr::Reference { .. } => true,
    });
    part.tags.retain(|tag| wanted(&tag.name));
    let view = View::new(&part);
    let names = document
        .components
        .iter()
        .flat_map(|parts| parts.schemas.keys());
    let unreached: BTreeSet<String> = names
        .filter(|name| view.directions(name) == Directions::default())
        .cloned()
        .collect();
    if let Some(parts) = &mut part.components {
        parts.schemas.retain(|name, _| !unreached.contains(name));
    }
    part
}

fn operations(item: &mut PathItem) -> [&mut Option<Operation>; 8] {
    [
        &mut item.get,
        &mut item.put,
        &mut item.post,
        &mut item.delete,
        &mut item.options,
        &mut item.head,
        &mut item.patch,
        &mut item.trace,
    ]
}
