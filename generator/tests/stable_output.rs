//! What does not change when the order of a document does, or when an operation is added to it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it did not expect"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use openapiv3::OpenAPI;
use pagewire::diagnostics::Findings;
use pagewire::rust::{RustOptions, emit, surface};
use pagewire::spec;
use serde_json::{Value, json};

/// The checked-in document.
fn document() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/openapi.yaml");
    let text = std::fs::read_to_string(path).expect("the document is there");
    serde_json::to_value(spec::from_text(&text, Path::new("openapi.yaml")).unwrap()).unwrap()
}

fn read(document: Value) -> OpenAPI {
    serde_json::from_value(document).unwrap()
}

fn files(document: &OpenAPI) -> BTreeMap<String, String> {
    let options = RustOptions::default();
    let files = emit(document, "openapi.yaml", &options, &mut Findings::new()).unwrap();
    files
        .into_iter()
        .map(|file| (file.path, file.text))
        .collect()
}

/// Puts the members of the object at `pointer` into an order of their own.
fn reorder(document: &mut Value, pointer: &str, order: impl Fn(&str, usize) -> u64) {
    let Some(Value::Object(members)) = document.pointer_mut(pointer) else {
        panic!("{pointer} is an object");
    };
    let named = std::mem::take(members).into_iter().enumerate();
    let mut named: Vec<_> = named
        .map(|(index, (name, value))| (order(&name, index), name, value))
        .collect();
    named.sort_by_key(|(rank, ..)| *rank);
    *members = named
        .into_iter()
        .map(|(_, name, value)| (name, value))
        .collect();
}

const OBJECTS: [&str; 5] = [
    "/paths",
    "/components/schemas",
    "/components/parameters",
    "/components/requestBodies",
    "/components/responses",
];

/// FNV-1a with a seed: a shuffle that is the same in every run.
fn shuffled(name: &str, seed: u64) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325_u64.wrapping_add(seed);
    name.bytes().fold(start, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[test]
fn the_order_of_paths_and_components_changes_no_file() {
    let document = document();
    let expected = files(&read(document.clone()));
    let reversed = |_: &str, index: usize| u64::MAX - index as u64;
    let mixed = |name: &str, _: usize| shuffled(name, 7);
    for is_reversed in [true, false] {
        let mut other = document.clone();
        for pointer in OBJECTS {
            if other.pointer(pointer).is_some() {
                if is_reversed {
                    reorder(&mut other, pointer, reversed);
                } else {
                    reorder(&mut other, pointer, mixed);
                }
            }
        }
        if let Some(Value::Array(tags)) = other.pointer_mut("/tags") {
            tags.reverse();
        }
        let found = files(&read(other));
        let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&found), names(&expected));
        for (path, text) in &expected {
            assert!(
                found[path] == *text,
                "{path} depends on the order of the document"
            );
        }
    }
}

#[test]
fn an_operation_more_adds_items_and_changes_none() {
    let mut document = document();
    let before = read(document.clone());
    // It shares a carrier with other tags, has options of its own, and comes before all others.
    let (path, operation) = (
        "/api/v1/Aardvark/{id}",
        json!({
            "tags": ["ChatSession"],
            "operationId": "v1ChatSession_GetAardvark",
            "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "integer", "format": "int32"}},
                {"name": "burrow", "in": "query", "schema": {"type": "string"}},
            ],
            "responses": {"200": {"description": "OK", "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Person"},
            }}}},
        }),
    );
    document["paths"][path] = json!({"get": operation});
    reorder(&mut document, "/paths", |name, index| {
        if name == path { 0 } else { 1 + index as u64 }
    });
    let after = read(document);
    let options = RustOptions::default();
    let shown = |document: &OpenAPI| -> BTreeMap<String, _> {
        let items = surface(document, &options).unwrap().into_iter();
        items
            .map(|item| {
                let shown = (item.signature(), item.parts, item.file, item.deprecated);
                (item.path, shown)
            })
            .collect()
    };
    let (old, new) = (shown(&before), shown(&after));
    for (path, item) in &old {
        assert_eq!(new.get(path), Some(item), "{path}");
    }
    let added: Vec<&String> = new.keys().filter(|path| !old.contains_key(*path)).collect();
    assert_eq!(
        added,
        [
            "chat_session::ChatSessionClient::get_aardvark",
            "chat_session::ChatSessionServer::get_aardvark",
            "chat_session::GetAardvarkCall",
            "chat_session::GetAardvarkCall::burrow",
        ]
    );
    let (old, new) = (files(&before), files(&after));
    let changed: Vec<&str> = new
        .iter()
        .filter(|(path, text)| old.get(*path) != Some(*text))
        .map(|(path, _)| path.as_str())
        .collect();
    // The counts, the features that bring the types, the shared lists of descriptors, the files of the tag, and the
    // documentation of the carrier that it returns, which links the operations that do.
    let expected = [
        "README.md",
        "src/chat_session/client.rs",
        "src/chat_session/operations.rs",
        "src/chat_session/server.rs",
        "src/chat_session.rs",
        "src/lib.rs",
        "src/tables.rs",
        "src/types.rs",
        "src/types/person.rs",
    ];
    assert!(
        changed.iter().all(|path| expected.contains(path)),
        "{changed:?}"
    );
}

#[test]
fn an_operation_more_in_a_large_tag_moves_no_other_between_dispatchers() {
    let server = |names: &[String]| {
        let paths: serde_json::Map<_, _> = names
            .iter()
            .map(|name| {
                let operation = json!({
                    "tags": ["Large"],
                    "operationId": name,
                    "parameters": [{"name": "id", "in": "query", "schema": {"type": "integer"}}],
                    "responses": {"204": {"description": "Done"}},
                });
                (format!("/{name}"), json!({"post": operation}))
            })
            .collect();
        let document = json!({
            "openapi": "3.0.3", "info": {"title": "Large", "version": "1"}, "paths": paths,
        });
        files(&read(document))["src/large/server.rs"].clone()
    };
    let mut names: Vec<String> = (0..300).map(|number| format!("act{number}")).collect();
    let before = server(&names);
    let dispatchers: Vec<&str> = before.split("fn dispatch").skip(1).collect();
    assert!(dispatchers.len() > 3, "{} dispatchers", dispatchers.len());
    for dispatcher in dispatchers {
        let arms = dispatcher.matches("Some(Op::").count();
        assert!(arms <= 150, "{arms} operations in one");
    }
    for name in ["aardvark", "act50b", "walrus", "zebra", "newt"] {
        names.push(name.to_owned());
        let after = server(&names);
        names.pop();
        let mut rest = after.lines();
        let lost: Vec<&str> = before
            .lines()
            .filter(|line| {
                let place = rest.clone().position(|other| other == *line);
                if let Some(place) = place {
                    rest.nth(place);
                }
                place.is_none()
            })
            .collect();
        assert!(
            lost.is_empty() || lost.len() == 1 && lost[0].contains("_ => return"),
            "{name}: {lost:?}"
        );
    }
}

#[test]
fn types_in_place_are_called_after_their_place_whatever_comes_before_them() {
    let words = |members: &[&str]| json!({"type": "string", "enum": members});
    let failed = json!({"type": "object", "properties": {
        "reason": {"type": "string", "enum": ["late", "full"]},
    }});
    let operation = |id: &str, members: &[&str]| {
        json!({
            "operationId": id,
            "parameters": [
                {"name": "status", "in": "query", "schema": words(members)},
                {"$ref": "#/components/parameters/order"},
            ],
            "responses": {
                "200": {"description": "OK", "content": {"application/json": {"schema": {
                    "type": "object", "properties": {"status": words(members)},
                }}}},
                "400": {"$ref": "#/components/responses/Failed"},
            },
        })
    };
    let mut document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Enums", "version": "1"},
        "paths": {
            "/cats": {"get": operation("list_cats", &["asleep", "awake"])},
            "/dogs": {
                "parameters": [{"name": "leash", "in": "query", "schema": words(&["on", "off"])}],
                "get": operation("list_dogs", &["in", "out"]),
                "put": operation("put_dogs", &["in", "out"]),
            },
        },
        "components": {
            "parameters": {
                "order": {"name": "sort", "in": "query", "schema": words(&["asc", "desc"])},
            },
            "responses": {"Failed": {"description": "no", "content": {
                "application/json": {"schema": failed},
            }}},
        },
    });
    let options = RustOptions::default();
    let shown = |document: &Value| -> BTreeMap<String, String> {
        let items = surface(&read(document.clone()), &options)
            .unwrap()
            .into_iter();
        items
            .map(|item| (item.path.clone(), item.signature()))
            .collect()
    };
    let before = shown(&document);
    for name in [
        "ListCatsStatus",
        "ListDogsStatus",
        "DogsLeash",
        "Order",
        "Failed",
        "FailedReason",
    ] {
        assert!(
            before.contains_key(&format!("types::{name}")),
            "{name}: {before:#?}"
        );
    }
    document["paths"]["/ants"] = json!({"get": operation("all_ants", &["busy", "asleep"])});
    reorder(&mut document, "/paths", |name, index| {
        if name == "/ants" { 0 } else { 1 + index as u64 }
    });
    document["paths"]["/dogs"]["delete"] = operation("free_dogs", &["out"]);
    let after = shown(&document);
    for (path, item) in &before {
        assert_eq!(after.get(path), Some(item), "{path}");
    }
}

#[test]
fn generated_lines_are_short_but_for_literals_and_links() {
    let files = files(&read(document()));
    let rust = files.iter().filter(|(path, _)| path.ends_with(".rs"));
    for (path, text) in rust {
        for line in text.lines().filter(|line| line.chars().count() > 120) {
            let start = line.trim_start();
            let is_docs = start.starts_with("//");
            let longest = line
                .split(' ')
                .map(|word| word.chars().count())
                .max()
                .unwrap_or_default();
            // A word of prose cannot be broken, nor an example's line, nor a text in quotes.
            let is_one_word = is_docs && (longest > 90 || line.contains("`"));
            let is_example = start.starts_with("/// # ") || start.contains(".send().await?;");
            assert!(
                is_one_word || is_example || line.contains('"'),
                "{path}: {line}"
            );
        }
    }
}

#[test]
fn tags_that_differ_in_case_only_have_files_of_their_own() {
    let operation = |id: &str, tag: &str| json!({"get": {"operationId": id, "tags": [tag], "responses": {"204": {"description": "d"}}}});
    let document = read(json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": operation("a", "Dictionary"),
            "/b": operation("b", "dictionary"),
            "/c": operation("c", "Dictionary Operations"),
            "/d": operation("d", "Dictionary operations"),
        }
    }));
    let files = files(&document);
    let paths: BTreeSet<String> = files.keys().map(|path| path.to_lowercase()).collect();
    assert_eq!(paths.len(), files.len());
    for tag in [
        "dictionary",
        "dictionary_pascal",
        "dictionary_operations",
        "dictionary_space_operations",
    ] {
        assert!(paths.contains(&format!("src/{tag}/client.rs")), "{paths:?}");
    }
}
