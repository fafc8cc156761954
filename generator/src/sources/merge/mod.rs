//! Merges two catalogs.
//!
//! The contract is generated from the release itself, so it takes precedence. The .NET reference is written for people, so it adds facts
//! that a contract cannot express. In detail:
//!
//! * **Carriers, operations, properties, members:** the result has the entries of either source, in the order of the contract. Entries that
//!   only the reference has follow their predecessor there.
//! * **Types:** the contract decides, except in two cases where it is imprecise: it states "anything", or it states "text" and the
//!   reference names an enum.
//! * **Names of parameters:** the reference decides, because it describes a client of the REST service.
//! * **Bases:** the contract decides. A base that only one source states is used.
//! * **Members of enums:** the reference lists all of them and determines the order. A flag enum in a contract omits "none" and the
//!   combinations, so only the reference has those.
//! * **Numbers and flags:** the contract decides. It always implies them; the reference states them in prose.
//! * **Texts and request classes:** only the reference has them.
//!
//! A contradiction is a warning. An entry of only one source is a note.

mod carriers;
mod enums;
mod interleave;
mod known;
mod operations;
mod types;

use super::{Catalog, SourceKind};
use crate::diagnostics::{Code, Finding, Findings, Place};

/// Merges the catalogs of the two sources by the rules at the top of this module. Either may be missing.
///
/// Names in types that neither source defines are replaced by "anything", with a warning each. So in the result, every
/// [`CatalogType::Named`](super::CatalogType::Named) is a carrier or an enum of the catalog.
pub fn merge(soap: Option<Catalog>, docfx: Option<Catalog>, findings: &mut Findings) -> Catalog {
    let mut merged = match (soap, docfx) {
        (Some(soap), Some(docfx)) => both(soap, docfx, findings),
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => Catalog::new(SourceKind::Merged),
    };
    known::check(&mut merged, findings);
    merged
}

fn both(soap: Catalog, docfx: Catalog, findings: &mut Findings) -> Catalog {
    // Types depend on whether a name is an enum, and possibly only one of the sources defines it.
    let is_enum = |name: &str| soap.enums.contains_key(name) || docfx.enums.contains_key(name);
    let mut types = types::Types::new(&is_enum, findings);
    let carriers = carriers::merge(soap.carriers, docfx.carriers, &docfx.operations, &mut types);
    let operations = operations::merge(soap.operations, docfx.operations, &mut types);
    let enums = enums::merge(soap.enums.clone(), docfx.enums.clone(), findings);
    Catalog {
        source: SourceKind::Merged,
        carriers,
        enums,
        operations,
    }
}

/// Creates the note about an entry that only `source` has.
fn one_only(what: &str, source: SourceKind, place: Place) -> Finding {
    Finding::new(
        Code::SourcesInOneSourceOnly,
        format!("only {source} has {what}"),
    )
    .at(place)
}

#[cfg(test)]
mod tests;
