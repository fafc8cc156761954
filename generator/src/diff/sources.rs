//! Differences that only come from a second source of one of the documents.
//!
//! A document that is made from pages records the sources of types that no page states (`x-source`, `x-recovered`). If the other document
//! was made without such a source, a property or member from it was not added or removed: the other document could not have it. A property
//! whose page states text did not change either if only such a source calls it an enum. A member that only samples show is not removed when
//! later samples lack it.

use std::collections::{BTreeSet, HashMap};

use super::change::{Change, Subject};
use super::effect::{Effect, Wire};
use super::kind::{Fate, Kind};
use super::relation::Relation;
use super::rename::Renames;
use super::view::View;
use crate::openapi::{RECOVERED, SOURCE};
use crate::recover::Rule;

/// A document and the folders of its second sources.
struct Made<'v, 'a> {
    view: &'v View<'a>,
    folders: BTreeSet<&'a str>,
    /// The document's own names for renamed subjects of changes.
    names: HashMap<&'v str, &'v str>,
}

impl Made<'_, '_> {
    fn name<'n>(&'n self, subject: &'n str) -> &'n str {
        self.names.get(subject).copied().unwrap_or(subject)
    }
}

/// Removes the effect on the wire from changes that come from a second source or from samples.
///
/// The subject of a change has the new name of a renamed carrier or enum. `renames` gives its name in the old document.
pub(super) fn discount(changes: &mut [Change], old: &View<'_>, new: &View<'_>, renames: &Renames) {
    let older = renames
        .iter()
        .map(|(old, new)| (new.as_str(), old.as_str()));
    let made = |view, names| Made {
        view,
        folders: folders(view),
        names,
    };
    let (old, new) = (made(old, older.collect()), made(new, HashMap::new()));
    if old.folders.is_empty() && new.folders.is_empty() {
        return;
    }
    for change in changes {
        if let Some(reason) = unsourced(change, &old, &new) {
            change.relation = Some(Relation::Unsourced);
            change.wire = Wire {
                request: Effect::None,
                response: Effect::None,
                reason,
            };
        }
    }
}

/// Returns a sentence about the second sources that only one of the documents was made with.
pub(super) fn differing(old: &View<'_>, new: &View<'_>) -> Option<String> {
    let (before, after) = (folders(old), folders(new));
    let only = |which: &str, one: &BTreeSet<&str>, other: &BTreeSet<&str>| {
        let names: Vec<String> = one
            .difference(other)
            .map(|name| format!("`{name}`"))
            .collect();
        (!names.is_empty())
            .then(|| format!("only the {which} input was made with {}", names.join(", ")))
    };
    let sides = [only("old", &before, &after), only("new", &after, &before)];
    let told: Vec<String> = sides.into_iter().flatten().collect();
    (!told.is_empty()).then(|| format!("The second sources differ: {}.", told.join("; ")))
}

/// Returns the reason why a change comes from the sources of the documents rather than from the API; `None` if it comes from the API.
fn unsourced(change: &Change, old: &Made<'_, '_>, new: &Made<'_, '_>) -> Option<&'static str> {
    const ALONE: &str = "only a second source has it, without which the other document was made";
    const TYPED: &str =
        "only a second source gives more than text, without which the other document was made";
    const SEEN: &str = "only samples show it, and its source does not list it";
    let (Subject::Carrier(name) | Subject::Enum(name)) = &change.subject else {
        return None;
    };
    let (has, other) = match (change.kind.fate(), change.relation) {
        (Fate::Removed, _) | (Fate::Retyped, Some(Relation::Widened)) => (old, new),
        (Fate::Added, _) | (Fate::Retyped, Some(Relation::Narrowed)) => (new, old),
        _ => return None,
    };
    if change.kind.fate() == Fate::Retyped {
        let others = if change.relation == Some(Relation::Widened) {
            &change.new
        } else {
            &change.old
        };
        let is_text = others.as_deref() == Some(PLAIN);
        let folder = property_source(has.view, has.name(name), change.part.as_deref()?)?;
        return (is_text && !other.folders.contains(folder)).then_some(TYPED);
    }
    let folder = source(has.view, has.name(name))?;
    let theirs = source(other.view, other.name(name));
    let is_known_there = if has_whole(change.kind) {
        other.folders.contains(folder)
    } else {
        theirs == Some(folder)
    };
    let is_member = matches!(change.kind, Kind::MemberAdded | Kind::MemberRemoved);
    match change.part.as_deref() {
        _ if !is_known_there => Some(ALONE),
        Some(word) if is_member && is_only_seen(has.view, has.name(name), word) => Some(SEEN),
        _ => None,
    }
}

/// The notation of the type for any text. Pages state it for properties that another source calls enums.
const PLAIN: &str = "string";

/// Whether a kind concerns the whole carrier or enum.
const fn has_whole(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::CarrierAdded | Kind::CarrierRemoved | Kind::EnumAdded | Kind::EnumRemoved
    )
}

/// Whether only samples show a member of an enum.
fn is_only_seen(view: &View<'_>, name: &str, word: &str) -> bool {
    recovered(view, name, word).is_some_and(|text| text.parse() == Ok(Rule::Sample))
}

/// Returns the provenance of a part of a carrier or enum that no page states.
fn recovered<'a>(view: &View<'a>, name: &str, part: &str) -> Option<&'a str> {
    let extensions = &view.schemas.get(name)?.schema_data.extensions;
    extensions.get(RECOVERED)?.get(part)?.as_str()
}

/// Returns the folder of the second source that a carrier or enum comes from; `None` if a page has it.
fn source<'a>(view: &View<'a>, name: &str) -> Option<&'a str> {
    let schema = view.schemas.get(name)?;
    folder(schema.schema_data.extensions.get(SOURCE)?.as_str()?)
}

/// Returns the folder of the second source for the type of a property or of its values.
fn property_source<'a>(view: &View<'a>, name: &str, part: &str) -> Option<&'a str> {
    let (property, _) = part.split_once(['[', '{']).unwrap_or((part, ""));
    folder(recovered(view, name, property)?)
}

/// Returns the folder in `second source at FOLDER/FILE:LINE`; `None` for rules without a source that may be of another release.
fn folder(text: &str) -> Option<&str> {
    let (rule, at) = text.split_once(" at ")?;
    let is_apart = matches!(
        rule.parse(),
        Ok(Rule::SecondSource | Rule::OlderRelease | Rule::Swagger)
    );
    at.split('/').next().filter(|_| is_apart)
}

/// Returns the folders of all second sources of a document.
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

    use super::super::{Diff, Effect, Kind, Relation, compare};
    use crate::openapi::{RECOVERED, SOURCE};

    /// Creates a document with a carrier and an enum from a given source.
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
        let diff = compared(old, new);
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

    /// Creates a document with a gate that has a way to open, as text or as the enum of a source.
    fn gate(reason: Option<&str>) -> Value {
        let mut gate = document(None, &["Way"], &["Red"]);
        let schemas = &mut gate["components"]["schemas"];
        if let Some(reason) = reason {
            schemas["Gate"]["properties"]["Way"] = json!({"$ref": "#/components/schemas/Colour"});
            schemas["Gate"][RECOVERED] = json!({"Way": reason});
        }
        gate
    }

    fn compared(old: &Value, new: &Value) -> Diff {
        let [old, new] = [old, new].map(|one| serde_json::from_value(one.clone()).unwrap());
        compare(&old, &new).unwrap()
    }

    #[test]
    fn a_renamed_carrier_is_found_under_its_older_name() {
        let soap = "second source at soap-1/Gates.md:3";
        let old = document(Some(soap), &["Height", "Width", "Depth"], &["Red"]);
        let new = document(None, &["Height", "Width"], &["Red"]);
        let new = serde_json::from_str(&new.to_string().replace("Gate\"", "Portal\"")).unwrap();
        assert_eq!(removals(&old, &new), [(Kind::PropertyRemoved, true)]);
    }

    #[test]
    fn text_that_only_a_second_source_calls_an_enum_is_the_same_text() {
        let soap = "second source at soap-1/Gates.md:3";
        let (typed, plain) = (gate(Some(soap)), gate(None));
        let retyped = |old: &Value, new: &Value| {
            let changes = compared(old, new).changes;
            let mut found = changes
                .into_iter()
                .filter(|change| change.kind == Kind::PropertyRetyped);
            let change = found.next().unwrap();
            assert!(found.next().is_none());
            (change.relation, change.wire.effect() == Effect::Breaking)
        };
        let quiet = (Some(Relation::Unsourced), false);
        assert_eq!(retyped(&typed, &plain), quiet);
        assert_eq!(retyped(&plain, &typed), quiet);
        let mut with_source = plain.clone();
        with_source["paths"]["/gates"]["post"][RECOVERED] = json!({"requestBody": soap});
        assert_eq!(
            retyped(&with_source, &typed),
            (Some(Relation::Narrowed), true)
        );
        let mut number = plain;
        number["components"]["schemas"]["Gate"]["properties"]["Way"] = json!({"type": "integer"});
        assert_eq!(retyped(&typed, &number), (Some(Relation::Replaced), true));
        let stated = gate(Some("property name at pages/Gates.md:3"));
        assert_eq!(
            retyped(&with_source, &stated),
            (Some(Relation::Narrowed), true)
        );
    }

    #[test]
    fn a_member_that_samples_alone_showed_is_not_gone() {
        let soap = Some("second source at soap-1/Gates.md:3");
        let mut full = document(soap, &["Width"], &["Red", "Full"]);
        let less = document(soap, &["Width"], &["Red"]);
        assert_eq!(removals(&full, &less), [(Kind::MemberRemoved, false)]);
        full["components"]["schemas"]["Colour"][RECOVERED] = json!({"Full": "sample"});
        assert_eq!(removals(&full, &less), [(Kind::MemberRemoved, true)]);
        let stated = document(None, &["Width"], &["Red"]);
        full["components"]["schemas"]["Colour"][SOURCE].take();
        assert_eq!(removals(&full, &stated), [(Kind::MemberRemoved, false)]);
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
