//! What only a second source of one of the documents knows.
//!
//! A document that is made from pages says where what no page states comes from (`x-source`, `x-recovered`). A
//! property or member that such a source has and the other document, which was made without it, has not, did not come
//! or go: nobody looked for it there.

use std::collections::BTreeSet;

use super::change::{Change, Effect, Subject, Wire};
use super::kind::{Fate, Kind};
use super::types::Relation;
use super::view::View;
use crate::openapi::{RECOVERED, SOURCE};
use crate::recover::Rule;

/// Takes the effect on the wire from what comes and goes with a second source.
pub(super) fn discount(changes: &mut [Change], old: &View<'_>, new: &View<'_>) {
    let folders = (folders(old), folders(new));
    if folders.0.is_empty() && folders.1.is_empty() {
        return;
    }
    for change in changes {
        let (has, other, others) = match change.kind.fate() {
            Fate::Removed => (old, new, &folders.1),
            Fate::Added => (new, old, &folders.0),
            _ => continue,
        };
        let (Subject::Carrier(name) | Subject::Enum(name)) = &change.subject else {
            continue;
        };
        let Some(folder) = source(has, name) else {
            continue;
        };
        let is_known_there = if has_whole(change.kind) {
            others.contains(folder)
        } else {
            source(other, name) == Some(folder)
        };
        if !is_known_there {
            change.relation = Some(Relation::Unsourced);
            change.wire = Wire {
                request: Effect::None,
                response: Effect::None,
                reason: "only a second source has it, without which the other document was made",
            };
        }
    }
}

/// Whether a kind is about the carrier or enum itself.
const fn has_whole(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::CarrierAdded | Kind::CarrierRemoved | Kind::EnumAdded | Kind::EnumRemoved
    )
}

/// The folder of the second source that a carrier or an enum is from; none if a page has it.
fn source<'a>(view: &View<'a>, name: &str) -> Option<&'a str> {
    let schema = view.schemas.get(name)?;
    folder(schema.schema_data.extensions.get(SOURCE)?.as_str()?)
}

/// The folder in `second source at FOLDER/FILE:LINE`; none if the text names another rule than a source that may be
/// of another release.
fn folder(text: &str) -> Option<&str> {
    let (rule, at) = text.split_once(" at ")?;
    let is_apart = matches!(
        rule.parse(),
        Ok(Rule::SecondSource | Rule::OlderRelease | Rule::Swagger)
    );
    at.split('/').next().filter(|_| is_apart)
}

/// The folders of all second sources that a document was made with.
fn folders<'a>(view: &View<'a>) -> BTreeSet<&'a str> {
    let schemas = view.schemas.values();
    let schemas = schemas.map(|schema| &schema.schema_data.extensions);
    let operations = view.operations.iter().map(|op| &op.described.extensions);
    let mut found = BTreeSet::new();
    for extensions in schemas.chain(operations) {
        let whole = extensions.get(SOURCE).and_then(|text| text.as_str());
        let parts = extensions
            .get(RECOVERED)
            .and_then(|list| list.as_object())
            .into_iter()
            .flat_map(|list| list.values())
            .filter_map(|text| text.as_str());
        found.extend(whole.into_iter().chain(parts).filter_map(folder));
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::{Kind, Relation, compare};
    use crate::openapi::SOURCE;

    /// A document with a carrier and an enum, from some source.
    fn document(source: Option<&str>, properties: &[&str], members: &[&str]) -> Value {
        let properties: serde_json::Map<_, _> = properties
            .iter()
            .map(|name| ((*name).to_owned(), json!({"type": "string"})))
            .collect();
        let mut document = json!({
            "openapi": "3.0.3",
            "info": {"title": "Gates", "version": "1"},
            "paths": {"/gates": {"post": {
                "operationId": "PostGate",
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Gate"}}}},
                "responses": {"204": {"description": "ok"}},
            }}},
            "components": {"schemas": {
                "Gate": {"type": "object", "properties": properties},
                "Colour": {"type": "string", "enum": members},
            }},
        });
        let gate = "/components/schemas/Gate/properties";
        let colour = json!({"$ref": "#/components/schemas/Colour"});
        if let Some(gate) = document.pointer_mut(gate) {
            gate["Paint"] = colour;
        }
        for name in ["Gate", "Colour"] {
            if let Some(source) = source {
                document["components"]["schemas"][name][SOURCE] = json!(source);
            }
        }
        document
    }

    fn removals(old: &Value, new: &Value) -> Vec<(Kind, bool)> {
        let [old, new] = [old, new].map(|one| serde_json::from_value(one.clone()).unwrap());
        let diff = compare(&old, &new).unwrap();
        let removed = diff
            .changes
            .iter()
            .filter(|change| matches!(change.kind, Kind::PropertyRemoved | Kind::MemberRemoved));
        let mut found: Vec<_> = removed
            .map(|change| (change.kind, change.relation == Some(Relation::Unsourced)))
            .collect();
        found.sort();
        found
    }

    #[test]
    fn what_only_the_source_of_one_document_has_is_not_gone() {
        let soap = Some("second source at soap-1/Gates.md:3");
        let other = Some("second source at soap-2/Gates.md:3");
        let full = |source| document(source, &["Width", "Extra"], &["Red", "Full"]);
        let less = |source| document(source, &["Width"], &["Red"]);
        let quiet = [(Kind::PropertyRemoved, true), (Kind::MemberRemoved, true)];
        let gone = quiet.map(|(kind, _)| (kind, false));
        assert_eq!(removals(&full(soap), &less(None)), quiet);
        assert_eq!(removals(&full(soap), &less(other)), quiet);
        assert_eq!(removals(&full(soap), &less(soap)), gone);
        assert_eq!(removals(&full(None), &less(None)), gone);
        assert_eq!(removals(&full(None), &less(soap)), gone);
        let [old, new] = [full(soap), less(None)].map(|one| serde_json::from_value(one).unwrap());
        let shown = super::super::text(&compare(&old, &new).unwrap());
        assert!(
            shown.contains("parts are known from a second source only"),
            "{shown}"
        );
        let sample = Some("sample at pages/Gates.md:3");
        assert_eq!(removals(&full(sample), &less(None)), gone);
    }
}
