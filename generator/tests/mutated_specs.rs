//! Documents with something wrong anywhere in them: whatever it is, a crate is made or an error is
//! given, and everything that is Rust can be parsed.

use std::fs;
use std::path::{Path, PathBuf};

use pagewire::diagnostics::Findings;
use pagewire::rust::{RustOptions, emit_located};
use pagewire::spec::from_files;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

fn documents() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("tests/specs");
    let mut found = Vec::new();
    for name in ["shop", "shapes", "uploads", "cycles", "names"] {
        for file in ["openapi.yaml", "openapi.json"] {
            if let Ok(text) = fs::read_to_string(folder.join(name).join(file)) {
                found.push(serde_yaml::from_str(&text).unwrap());
            }
        }
    }
    assert_eq!(found.len(), 5);
    found.push(later());
    found.push(swagger());
    found
}

/// A document of OpenAPI 3.1 with what 3.0 writes otherwise.
fn later() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Later", "version": "1"},
        "webhooks": {"born": {"post": {"responses": {"204": {"description": ""}}}}},
        "components": {
            "pathItems": {"Shared": {"get": {"operationId": "shared", "responses": {}}}},
            "securitySchemes": {"key": {"type": "apiKey", "name": "k", "in": "header"}},
            "schemas": {
                "Tree": {
                    "type": ["object", "null"],
                    "$defs": {"Leaf": {"const": "leaf"}},
                    "properties": {
                        "leaf": {"$ref": "#/components/schemas/Tree/$defs/Leaf", "deprecated": true},
                        "pair": {"type": "array", "prefixItems": [{"type": "string"}, true], "items": false},
                        "size": {"type": ["integer", "string"], "minimum": 1, "exclusiveMinimum": 0},
                        "data": {"type": "string", "contentEncoding": "base64"},
                    },
                    "patternProperties": {"^x": {"$ref": "#/components/schemas/Tree"}},
                    "additionalProperties": false,
                },
            },
        },
        "paths": {
            "/shared": {"$ref": "#/components/pathItems/Shared"},
            "/trees": {"get": {
                "operationId": "trees",
                "parameters": [{"name": "q", "in": "query", "schema": {"type": ["string", "null"]}}],
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}}},
            }},
        },
    })
}

/// A Swagger 2.0 document.
fn swagger() -> Value {
    json!({
        "swagger": "2.0",
        "info": {"title": "Older", "version": "1"},
        "host": "a.example",
        "basePath": "/b",
        "consumes": ["application/json"],
        "securityDefinitions": {
            "key": {"type": "apiKey", "name": "k", "in": "header"},
            "grant": {"type": "oauth2", "flow": "implicit", "authorizationUrl": "https://a", "scopes": {}},
        },
        "parameters": {"page": {"name": "page", "in": "query", "type": "integer"}},
        "responses": {"gone": {"description": "Gone"}},
        "definitions": {
            "Tree": {"type": "object", "discriminator": "kind", "properties": {
                "kind": {"type": "string", "enum": ["a", "b"]},
                "next": {"$ref": "#/definitions/Tree", "description": "The next."},
                "list": {"type": "array", "items": {"$ref": "#/definitions/Tree"}},
            }},
            "My Tree": {"allOf": [{"$ref": "#/definitions/Tree"}, {"type": "object"}]},
        },
        "paths": {"/trees/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": true, "type": "string"}],
            "get": {
                "operationId": "tree",
                "parameters": [{"$ref": "#/parameters/page"}],
                "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/My%20Tree"}}, "410": {"$ref": "#/responses/gone"}},
            },
            "put": {
                "operationId": "grow",
                "parameters": [{"name": "t", "in": "body", "schema": {"$ref": "#/definitions/Tree"}}],
                "responses": {"204": {"description": ""}},
            },
            "post": {
                "operationId": "draw",
                "consumes": ["multipart/form-data"],
                "parameters": [{"name": "f", "in": "formData", "type": "file"}],
                "responses": {"204": {"description": ""}},
            },
        }},
    })
}

/// A folder with a file that references may name.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutated");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("x.yaml"), later().to_string()).unwrap();
    folder
}

/// The pointers of all parts of a value.
fn pointers(value: &Value, at: &str, out: &mut Vec<String>) {
    let step = |step: &str| format!("{at}/{}", step.replace('~', "~0").replace('/', "~1"));
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                out.push(step(name));
                pointers(value, &step(name), out);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                out.push(step(&index.to_string()));
                pointers(value, &step(&index.to_string()), out);
            }
        }
        _ => {}
    }
}

/// What may stand in place of any part.
fn replacements() -> Vec<Value> {
    let mut values = vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1.5),
        json!(1e300),
        json!(""),
        json!("é*/\n`"),
        json!([]),
        json!({}),
        json!({ "type": "string", "enum": ["", "", "a"], "pattern": "(", "minimum": 3 }),
        json!({ "type": "integer", "enum": [1, 1, -9_223_372_036_854_775_808_i64], "multipleOf": 0 }),
        json!({ "oneOf": [{}, { "oneOf": [] }], "discriminator": { "propertyName": "" } }),
        json!({ "allOf": [] }),
        json!({ "anyOf": [{ "type": "object", "properties": { "": {} } }, { "type": "array" }] }),
        json!({ "type": "object", "required": ["x"], "additionalProperties": { "not": {} } }),
    ];
    for target in [
        "",
        "#",
        "#/",
        "#/components/schemas/",
        "#/components/schemas/Tree",
        "#/paths",
        "x.yaml",
        "x.yaml#/components/schemas/Tree",
        "x.yaml#/paths/~1trees",
        "#/definitions/Tree",
    ] {
        values.push(json!({ "$ref": target }));
    }
    for name in [
        "Order",
        "Shape",
        "Pet",
        "Cat",
        "PhotoForm",
        "Tree",
        "Expression",
        "Level",
        "self",
    ] {
        let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
        values.push(json!({ "oneOf": [reference, { "type": "string" }] }));
        values.push(json!({ "type": "array", "items": reference }));
        values.push(json!({ "allOf": [reference, reference] }));
        values.push(reference);
    }
    values
}

#[derive(Debug, Clone)]
enum Change {
    /// Takes a part out.
    Drop,
    /// Puts something else in its place.
    Replace(Index),
    /// Puts another part of the document in its place.
    Copy(Index),
    /// Gives it another name.
    Rename(String),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        Just(Change::Drop),
        any::<Index>().prop_map(Change::Replace),
        any::<Index>().prop_map(Change::Copy),
        prop_oneof![
            Just(String::new()),
            Just("type".to_owned()),
            Just("$ref".to_owned()),
            ".{0,4}"
        ]
        .prop_map(Change::Rename),
    ]
}

fn apply(document: &mut Value, at: &Index, change: &Change) {
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    if all.is_empty() {
        return;
    }
    let pointer = at.get::<String>(&all).clone();
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let last = last.replace("~1", "/").replace("~0", "~");
    let put = match change {
        Change::Replace(which) => Some(which.get(&replacements()).clone()),
        Change::Copy(which) => document.pointer(which.get::<String>(&all)).cloned(),
        _ => None,
    };
    match (document.pointer_mut(parent).unwrap(), put) {
        (Value::Object(members), Some(value)) => {
            members.insert(last, value);
        }
        (Value::Object(members), None) => {
            let value = members.remove(&last).unwrap();
            if let Change::Rename(name) = change {
                members.insert(name.clone(), value);
            }
        }
        (Value::Array(items), put) => {
            let index: usize = last.parse().unwrap();
            match put {
                Some(value) => items[index] = value,
                None => {
                    items.remove(index);
                }
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_document_makes_reader_or_generator_panic(
        which in any::<Index>(),
        changes in prop::collection::vec((any::<Index>(), change()), 1..6),
    ) {
        let documents = documents();
        let mut document = which.get(&documents).clone();
        for (at, change) in &changes {
            apply(&mut document, at, change);
        }
        let text = document.to_string();
        let (folder, mut findings) = (folder(), Findings::new());
        // Odd values are left out; a document that is still not valid is refused.
        if let Ok(spec) = from_files(&text, &folder.join("mutated.json"), &folder, &mut findings) {
            let made = emit_located(&spec, "mutated.json", &text, &RustOptions::default(), &mut findings);
            let files = made.unwrap();
            for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
                prop_assert!(syn::parse_file(&file.text).is_ok(), "{} is no Rust:\n{}", file.path, file.text);
            }
            for finding in findings.iter() {
                prop_assert!(finding.place.as_ref().is_some_and(|place| place.span.is_some()), "{finding:?}");
            }
        }
    }
}
