//! Two catalogs in one.
//!
//! The contract is a machine-made description of the very release, so it decides where both say
//! something; the .NET reference is written for people, so it is asked for what a contract cannot
//! say. In detail:
//!
//! * **Carriers, operations, properties, members:** what either source has is in the result, in the
//!   order of the contract; what only the reference has follows its neighbour there.
//! * **Types:** the contract decides. It yields in two cases, both because a contract can be vague:
//!   where it says "anything", and where it says "text" and the reference names an enum.
//! * **Names of parameters:** the reference decides, being about a client of the REST service.
//! * **Bases:** the contract decides; a base that only one source states is taken.
//! * **Members of enums:** the reference lists them all and gives the order. A flag enum in a
//!   contract leaves out "none" and the combinations, so only the reference has those.
//! * **Numbers and flags:** the contract decides. It always implies them; the reference has them in
//!   its prose.
//! * **Texts and request classes:** only the reference has them.
//!
//! A contradiction is a warning, and something that only one source has is a note.

mod carriers;
mod enums;
mod interleave;
mod known;
mod operations;
mod types;

use super::{Catalog, SourceKind};
use crate::diagnostics::{Code, Finding, Findings, Place};

/// Joins the catalogs of the two sources by the rules at the top of this module. Either may be
/// missing.
///
/// Names in types that neither source defines are replaced by "anything", with a warning each, so
/// that in the result every [`CatalogType::Named`](super::CatalogType::Named) is a carrier or an
/// enum of it.
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
    // Whether a name is an enum matters for types, and either source may be the one that knows.
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

/// The note about something that only `source` has.
fn one_only(what: &str, source: SourceKind, place: Place) -> Finding {
    Finding::new(
        Code::SourcesInOneSourceOnly,
        format!("only {source} has {what}"),
    )
    .at(place)
}

#[cfg(test)]
mod tests;
