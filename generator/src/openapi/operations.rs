//! All operations of a document.

use openapiv3::{Operation, PathItem, Paths, ReferenceOr};

/// Returns the operations of all path items that are not references.
pub(crate) fn operations(paths: &Paths) -> impl Iterator<Item = &Operation> {
    let items = paths.paths.values().filter_map(ReferenceOr::as_item);
    items
        .flat_map(PathItem::iter)
        .map(|(_, operation)| operation)
}
