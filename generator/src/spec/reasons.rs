//! The provenance of types, as extensions of the document.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::openapi::{RECOVERED, SOURCE};
use crate::recover::{Carrier, EnumType, Provenance, Rule, TypedOperation};

/// Extensions of an operation, a carrier or an enum.
type Extensions = IndexMap<String, Value>;

fn reason(provenance: &Provenance) -> Option<String> {
    Some(provenance.origin.as_ref()?.to_string())
}

/// Adds the provenance of a carrier's name and of its properties. A parameter object's name is derived from its operation and has none.
pub(super) fn of_carrier(carrier: &Carrier, extensions: &mut Extensions) {
    let reasons: Map<String, Value> = carrier
        .properties
        .iter()
        .filter_map(|(name, property)| Some((name.clone(), reason(&property.provenance)?.into())))
        .collect();
    add(extensions, RECOVERED, reasons);
    let invented = carrier.request && carrier.provenance.rule == Rule::OperationName;
    if let Some(reason) = reason(&carrier.provenance).filter(|_| !invented) {
        extensions.insert(SOURCE.to_owned(), reason.into());
    }
}

/// Adds the provenance of an enum, and that of members that no source lists.
pub(super) fn of_enum(enumeration: &EnumType, extensions: &mut Extensions) {
    if let Some(reason) = reason(&enumeration.provenance) {
        extensions.insert(SOURCE.to_owned(), reason.into());
    }
    let seen = enumeration.members.iter().filter(|member| member.seen);
    let reasons = seen.map(|member| (member.name.clone(), Rule::Sample.to_string().into()));
    add(extensions, RECOVERED, reasons.collect());
}

/// Adds the provenance of body and response.
pub(super) fn of_operation(typed: &TypedOperation, extensions: &mut Extensions) {
    let own = &typed.operation.page.relative;
    let reason = |provenance: &Provenance| {
        let origin = provenance.origin.as_ref()?;
        let here = origin
            .at
            .as_ref()
            .is_some_and(|at| at.contains(own.as_str()));
        Some(if here {
            origin.rule.to_string()
        } else {
            origin.to_string()
        })
    };
    let sites = [("requestBody", &typed.body), ("response", &typed.answer)];
    let reasons = sites.into_iter().filter_map(|(name, site)| {
        let site = site.as_ref()?;
        // The only name of a parameter object is the one derived from its operation.
        let invented = name == "requestBody" && site.provenance.rule == Rule::OperationName;
        let reason = reason(&site.provenance).filter(|_| !invented)?;
        Some((name.to_owned(), reason.into()))
    });
    add(extensions, RECOVERED, reasons.collect());
}

fn add(extensions: &mut Extensions, name: &str, reasons: Map<String, Value>) {
    if !reasons.is_empty() {
        extensions.insert(name.to_owned(), reasons.into());
    }
}
