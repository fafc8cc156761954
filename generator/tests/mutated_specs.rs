//! Documents with something wrong anywhere in them: whatever it is, a crate is made or an error is
//! given, and everything that is Rust can be parsed.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

use std::fs;
use std::path::Path;

use pagewire::diagnostics::Findings;
use pagewire::rust::{RustOptions, emit_located};
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
    found
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
    fn no_document_makes_the_generator_panic(
        which in any::<Index>(),
        changes in prop::collection::vec((any::<Index>(), change()), 1..6),
    ) {
        let documents = documents();
        let mut document = which.get(&documents).clone();
        for (at, change) in &changes {
            apply(&mut document, at, change);
        }
        let text = document.to_string();
        // What the document model refuses never comes this far.
        if let Ok(spec) = serde_json::from_str(&text) {
            let mut findings = Findings::new();
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
