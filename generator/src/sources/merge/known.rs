//! Undefined names.

use std::collections::HashSet;

use super::super::{Catalog, CatalogType};
use crate::diagnostics::{Code, Finding, Findings, Place};

/// Replaces undefined names in types, with a warning each.
pub(super) fn check(catalog: &mut Catalog, findings: &mut Findings) {
    let known: HashSet<String> = catalog
        .carriers
        .keys()
        .chain(catalog.enums.keys())
        .cloned()
        .collect();
    let mut check = |ty: &mut CatalogType, place: &Place| {
        if let Some(name) = ty.named().filter(|name| !known.contains(*name)) {
            findings.push(unknown(name, place));
            forget(ty);
        }
    };
    for carrier in catalog.carriers.values_mut() {
        for property in carrier.properties.values_mut() {
            check(&mut property.ty, &property.place);
        }
    }
    for operation in catalog.operations.values_mut() {
        for ty in operation
            .parameters
            .values_mut()
            .chain(&mut operation.result)
        {
            check(ty, &operation.place);
        }
    }
    for carrier in catalog.carriers.values_mut() {
        if let Some(base) = carrier.base.take_if(|base| !known.contains(base)) {
            findings.push(unknown(&base, &carrier.place));
        }
    }
}

/// Replaces the innermost name of a type by "anything". Lists stay lists.
fn forget(ty: &mut CatalogType) {
    match ty {
        CatalogType::Array(inner) | CatalogType::Map(inner) => forget(inner),
        other => *other = CatalogType::Any,
    }
}

fn unknown(name: &str, place: &Place) -> Finding {
    Finding::new(
        Code::SourcesUnknownType,
        format!("no page of the second sources defines `{name}`; it is read as anything"),
    )
    .at(place.clone())
    .help("a page is missing or broken; give the folders of the second sources complete")
}
