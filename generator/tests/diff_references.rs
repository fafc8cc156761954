//! `pagewire diff` looks behind references into any place of a document, and ends on those that lead to themselves.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it did not expect"
)]

use pagewire::diff::{Diff, compare};
use serde_json::{Value, json};

fn diff(old: &Value, new: &Value) -> Diff {
    let [old, new] = [old, new].map(|one| serde_json::from_value(one.clone()).unwrap());
    compare(&old, &new).unwrap()
}

/// The codes and parts of what changed in a document.
fn changes(old: &Value, new: &Value) -> Vec<String> {
    diff(old, new)
        .changes
        .iter()
        .map(|change| format!("{} {}", change.kind, change.part.as_deref().unwrap_or("")))
        .collect()
}

/// An operation that has everything in place, one that refers to the parts of it, and a path that refers to that one.
fn document() -> Value {
    let first = "#/paths/~1gates~1%7Bid%7D/put";
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Gates", "version": "1"},
        "paths": {
            "/gates/{id}": {"put": {
                "operationId": "PutGate",
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer", "maximum": 9}}],
                "requestBody": {"content": {"application/json": {"schema": {
                    "type": "object", "properties": {"Width": {"type": "integer", "format": "int32"}},
                }}}},
                "responses": {"200": {"description": "ok", "headers": {"X-Left": {"schema": {"type": "integer"}}},
                    "content": {"application/json": {"schema": {"type": "string", "maxLength": 9}}}}},
            }},
            "/doors/{id}": {"post": {
                "operationId": "PostDoor",
                "parameters": [{"$ref": format!("{first}/parameters/0")}],
                "requestBody": {"$ref": format!("{first}/requestBody")},
                "responses": {
                    "200": {"$ref": format!("{first}/responses/200")},
                    "201": {"description": "ok", "headers": {"X-Left": {"$ref": format!("{first}/responses/200/headers/X-Left")}},
                        "content": {"application/json": {"schema": {
                            "$ref": format!("{first}/requestBody/content/application~1json/schema/properties/Width")}}}},
                },
            }},
            "/windows/{id}": {"$ref": "#/paths/~1doors~1%7Bid%7D"},
        },
    })
}

/// Asserts that the operations that refer to the changed part have the change, too.
fn assert_seen(change: impl FnOnce(&mut Value), wanted: &str) {
    let (old, mut new) = (document(), document());
    change(&mut new["paths"]["/gates/{id}"]["put"]);
    let found = diff(&old, &new);
    let subjects: Vec<String> = found
        .changes
        .iter()
        .filter(|change| change.kind.code() == wanted)
        .flat_map(|change| {
            std::iter::once(change.subject.name().to_owned()).chain(change.also.clone())
        })
        .collect();
    for (name, times) in [("PutGate", 1), ("PostDoor", 2)] {
        let found = subjects.iter().filter(|one| one.contains(name)).count();
        assert_eq!(found, times, "{wanted} of {name}: {subjects:?}");
    }
}

#[test]
fn a_parameter_behind_a_reference_into_another_operation_is_compared() {
    assert_seen(
        |put| put["parameters"][0]["schema"]["maximum"] = json!(7),
        "parameter-tightened",
    );
}

#[test]
fn a_body_behind_a_reference_into_another_operation_is_compared() {
    assert_seen(
        |put| put["requestBody"]["required"] = json!(true),
        "body-required",
    );
}

#[test]
fn a_response_behind_a_reference_into_another_operation_is_compared() {
    assert_seen(
        |put| {
            put["responses"]["200"]["content"]["application/json"]["schema"]["maxLength"] =
                json!(20);
        },
        "response-loosened",
    );
}

#[test]
fn a_header_behind_a_reference_into_another_operation_is_compared() {
    let (old, mut new) = (document(), document());
    let put = &mut new["paths"]["/gates/{id}"]["put"];
    put["responses"]["200"]["headers"]["X-Left"]["schema"]["type"] = json!("string");
    let found = changes(&old, &new);
    assert!(
        found.iter().any(|one| one == "header-retyped 201 X-Left"),
        "{found:?}"
    );
}

#[test]
fn a_schema_behind_a_reference_into_another_schema_is_compared() {
    let (old, mut new) = (document(), document());
    let put = &mut new["paths"]["/gates/{id}"]["put"];
    put["requestBody"]["content"]["application/json"]["schema"]["properties"]["Width"] =
        json!({"type": "string"});
    let found = changes(&old, &new);
    assert!(
        found.iter().any(|one| one == "response-retyped 201"),
        "{found:?}"
    );
}

#[test]
fn carriers_that_only_a_property_of_another_schema_reaches_travel() {
    let document = |required: Value| {
        json!({
            "openapi": "3.0.3",
            "info": {"title": "Gates", "version": "1"},
            "paths": {"/gates": {"post": {
                "operationId": "PostGate",
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Gate/properties/Lock"}}}},
                "responses": {"204": {"description": "ok"}},
            }}},
            "components": {"schemas": {
                "Gate": {"type": "object", "properties": {"Lock": {"$ref": "#/components/schemas/Lock"}}},
                "Lock": {"type": "object", "properties": {"Key": {"type": "string"}}, "required": required},
            }},
        })
    };
    let found = diff(&document(json!([])), &document(json!(["Key"])));
    assert!(
        found.changes.iter().any(|change| change.is_breaking()),
        "{:?}",
        found.changes
    );
}

/// A type that holds itself by a composition in place: the property `wider` is the type and more.
#[test]
fn compositions_that_hold_themselves_are_compared_once() {
    let document = |properties: Value| {
        let mut document = json!({
            "openapi": "3.0.3",
            "info": {"title": "Gates", "version": "1"},
            "paths": {"/gates": {"get": {"operationId": "GetGates", "responses": {"200": {"description": "ok",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Gate"}}}}}}}},
            "components": {"schemas": {
                "Gate": {"type": "object", "properties": {
                    "Wider": {"allOf": [{"$ref": "#/components/schemas/Gate"}, {"type": "object", "properties": {"More": {"type": "string"}}}]},
                    "Twice": {"allOf": [{"$ref": "#/components/schemas/Gate"}, {"$ref": "#/components/schemas/Wall"}]},
                }},
                "Wall": {"type": "object", "properties": {
                    "Twice": {"oneOf": [{"allOf": [{"$ref": "#/components/schemas/Wall"}, {"$ref": "#/components/schemas/Gate"}]}]},
                }},
            }},
        });
        let gate = document.pointer_mut("/components/schemas/Gate/properties");
        let gate = gate.and_then(Value::as_object_mut).unwrap();
        gate.extend(properties.as_object().unwrap().clone());
        document
    };
    let (less, more) = (
        document(json!({})),
        document(json!({"Extra": {"type": "string"}})),
    );
    for (old, new, code) in [
        (&less, &more, "property-added"),
        (&more, &less, "property-removed"),
    ] {
        let found = changes(old, new);
        assert!(found.contains(&format!("{code} Extra")), "{found:?}");
        assert!(found.len() < 20, "{found:?}");
    }
    assert!(changes(&less, &less).is_empty());
}

#[test]
fn types_that_hold_themselves_are_compared_once() {
    let document = |leaf: &str| {
        json!({
            "openapi": "3.0.3",
            "info": {"title": "Trees", "version": "1"},
            "paths": {"/trees": {"get": {
                "operationId": "GetTree",
                "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}}},
            }}},
            "components": {"schemas": {
                "Tree": {"oneOf": [
                    {"type": leaf},
                    {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
                    {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Tree"}},
                ]},
                "Self": {"allOf": [{"$ref": "#/components/schemas/Self"}, {"$ref": "#/components/schemas/Self"}]},
            }},
        })
    };
    assert!(changes(&document("string"), &document("string")).is_empty());
    assert!(!changes(&document("string"), &document("integer")).is_empty());
}

/// A document whose only response is `S0`, of `levels` schemas that `link` makes from a reference to the next.
fn chain(levels: usize, link: impl Fn(Value) -> Value, last: Value) -> Value {
    let mut schemas = serde_json::Map::new();
    for level in 0..levels {
        let next = json!({"$ref": format!("#/components/schemas/S{}", level + 1)});
        schemas.insert(format!("S{level}"), link(next));
    }
    schemas.insert(format!("S{levels}"), last);
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Chain", "version": "1"},
        "paths": {"/s": {"get": {
            "operationId": "GetS",
            "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}}}},
        }}},
        "components": {"schemas": schemas},
    })
}

#[test]
fn schemas_that_refer_to_the_next_one_twice_are_compared_once() {
    let part = |ty: &str| json!({"type": "object", "properties": {"Name": {"type": ty}}});
    for link in [
        (|next: Value| json!({"allOf": [next, next]})) as fn(Value) -> Value,
        |next: Value| json!({"oneOf": [next, next]}),
        |next: Value| json!({"type": "object", "properties": {"A": next, "B": next}}),
        |next: Value| json!({"anyOf": [next, {"type": "array", "items": next}]}),
    ] {
        let old = chain(30, link, part("string"));
        let new = chain(30, link, part("integer"));
        assert!(changes(&old, &old).is_empty());
        let found = diff(&old, &new).changes;
        assert!(!found.is_empty());
        let mut words = found.iter().flat_map(|change| [&change.old, &change.new]);
        assert!(words.all(|words| words.as_ref().is_none_or(|words| words.len() < 10_000)));
    }
}

#[test]
fn carriers_that_take_the_place_of_others_are_compared_once() {
    let link = |next: Value| json!({"type": "object", "properties": {"A": next, "B": next}});
    let old = chain(
        30,
        link,
        json!({"type": "object", "properties": {"C": {"type": "string"}}}),
    );
    let renamed = old.to_string().replace("/S", "/T").replace("\"S", "\"T");
    let mut new: Value = serde_json::from_str(&renamed).unwrap();
    for (_, schema) in new["components"]["schemas"].as_object_mut().unwrap() {
        schema["properties"]["D"] = json!({"type": "string"});
        schema["properties"]["E"] = json!({"type": "integer"});
    }
    assert!(!changes(&old, &new).is_empty());
}

#[test]
fn long_chains_of_parts_are_compared_in_time_and_within_the_stack() {
    let last = json!({"type": "object", "properties": {"Name": {"type": "string"}}});
    for link in [
        (|next: Value| json!({"allOf": [next]})) as fn(Value) -> Value,
        |next: Value| json!({"type": "array", "items": next}),
    ] {
        let document = chain(3000, link, last.clone());
        assert!(changes(&document, &document).is_empty());
    }
}
