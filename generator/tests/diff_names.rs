//! Names of the crate that two parts of a document want: which one has it, and what `pagewire diff` says when another
//! one gets it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it did not expect"
)]

use std::collections::BTreeMap;

use openapiv3::OpenAPI;
use pagewire::diff::{Change, Kind, Level, compare};
use pagewire::rust::{RustOptions, surface};
use serde_json::{Value, json};

/// An operation of a tag, with the names that a case is about.
fn operation(id: &str, tag: &str, parameters: &[&str], schema: &str) -> Value {
    let parameters: Vec<Value> = parameters
        .iter()
        .map(|name| json!({"name": name, "in": "query", "schema": {"type": "string"}}))
        .collect();
    json!({"get": {
        "operationId": id,
        "tags": [tag],
        "parameters": parameters,
        "responses": {"200": {"description": "ok", "content": {"application/json": {
            "schema": {"$ref": format!("#/components/schemas/{schema}")},
        }}}},
    }})
}

/// A document with one part of each kind.
fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Names", "version": "1"},
        "paths": {"/a": operation("list_a", "Base", &["size"], "Thing")},
        "components": {"schemas": {"Thing": {"type": "object", "properties": {
            "name": {"type": "string"},
            "order": {"$ref": "#/components/schemas/Order"},
        }}, "Order": {"type": "string", "enum": ["first"]}}},
    })
}

fn read(document: &Value) -> OpenAPI {
    serde_json::from_value(document.clone()).unwrap()
}

/// A kind of names: how a document gets a part that is called so, the path that two parts want, and the change that a
/// part more is.
struct Case {
    add: fn(&mut Value, &str),
    path: &'static str,
    added: Kind,
    removed: Kind,
    /// A name, and one that is closer to the name in Rust.
    names: (&'static str, &'static str),
}

const CASES: &[Case] = &[
    Case {
        add: |d, name| {
            d["components"]["schemas"]["Thing"]["properties"][name] = json!({"type": "string"})
        },
        path: "types::Thing::user_id",
        added: Kind::PropertyAdded,
        removed: Kind::PropertyRemoved,
        names: ("userId", "user_id"),
    },
    Case {
        add: |d, name| {
            let list = d["paths"]["/a"]["get"]["parameters"].as_array_mut();
            list.unwrap()
                .push(json!({"name": name, "in": "query", "schema": {"type": "string"}}));
        },
        path: "base::ListACall::b_c",
        added: Kind::ParameterAdded,
        removed: Kind::ParameterRemoved,
        names: ("b-c", "b_c"),
    },
    Case {
        add: |d, name| d["paths"][format!("/{name}")] = operation(name, "Base", &[], "Thing"),
        path: "base::BaseClient::get_pet",
        added: Kind::OperationAdded,
        removed: Kind::OperationRemoved,
        names: ("GetPet", "get_pet"),
    },
    Case {
        add: |d, name| d["paths"][format!("/{name}")] = operation(name, "Base", &[], "Thing"),
        path: "base::BaseClient::list_users",
        added: Kind::OperationAdded,
        removed: Kind::OperationRemoved,
        names: ("ListUsers", "listUsers"),
    },
    Case {
        add: |d, name| {
            d["components"]["schemas"][name] =
                json!({"type": "object", "properties": {"x": {"type": "string"}}});
            d["components"]["schemas"]["Thing"]["properties"]
                [format!("of {}", name.as_bytes()[0])] =
                json!({"$ref": format!("#/components/schemas/{name}")});
        },
        path: "types::Pet",
        added: Kind::CarrierAdded,
        removed: Kind::CarrierRemoved,
        names: ("pet", "Pet"),
    },
    Case {
        add: |d, name| {
            let members = d["components"]["schemas"]["Order"]["enum"].as_array_mut();
            members.unwrap().push(json!(name));
        },
        path: "types::Order::Asc",
        added: Kind::MemberAdded,
        removed: Kind::MemberRemoved,
        names: ("asc", "Asc"),
    },
    Case {
        add: |d, name| {
            d["paths"][format!("/{name}")] = operation(&format!("op {name}"), name, &[], "Thing")
        },
        path: "my_tag",
        added: Kind::OperationAdded,
        removed: Kind::OperationRemoved,
        names: ("My Tag", "my-tag"),
    },
];

impl Case {
    /// The document with parts that are called so.
    fn with(&self, names: &[&str]) -> Value {
        let mut document = document();
        for name in names {
            (self.add)(&mut document, name);
        }
        document
    }
}

/// What each path of the crate stands for.
fn wires(document: &Value) -> BTreeMap<String, String> {
    let items = surface(&read(document), &RustOptions::default()).unwrap();
    items
        .into_iter()
        .map(|item| (item.path, item.wire))
        .collect()
}

/// The changes that list a path, and how it was and is.
fn listing<'c>(changes: &'c [Change], path: &str) -> Vec<(&'c Change, String, String)> {
    let path = format!("superoffice::{path}");
    let mut found = Vec::new();
    for change in changes {
        for item in change.rust.items.iter().filter(|item| item.path == path) {
            let line = |side: &Option<String>| side.clone().unwrap_or_default();
            found.push((change, line(&item.old), line(&item.new)));
        }
    }
    found
}

#[test]
fn a_part_more_leaves_the_name_to_the_one_that_is_closest_to_it() {
    for case in CASES {
        let (far, near) = case.names;
        let before = wires(&case.with(&[near]));
        // In either order of the document.
        for names in [[near, far], [far, near]] {
            let after = wires(&case.with(&names));
            for (path, wire) in &before {
                assert_eq!(after.get(path), Some(wire), "{path}, with {far}");
            }
        }
        let diff = compare(&read(&case.with(&[near])), &read(&case.with(&[near, far]))).unwrap();
        assert!(listing(&diff.changes, case.path).is_empty(), "{far}");
    }
}

#[test]
fn a_name_that_stands_for_another_part_is_a_major_change() {
    for case in CASES {
        let (far, near) = case.names;
        let (one, both) = (read(&case.with(&[far])), read(&case.with(&[far, near])));
        let directions = [
            (&one, &both, case.added, far, near),
            (&both, &one, case.removed, near, far),
        ];
        for (old, new, kind, was, is) in directions {
            let diff = compare(old, new).unwrap();
            assert_eq!(diff.release(), Level::Major, "{was} to {is}");
            let found = listing(&diff.changes, case.path);
            let [(change, before, after)] = found.as_slice() else {
                panic!("{} is listed {} times", case.path, found.len());
            };
            assert_eq!(change.kind, kind, "{was} to {is}");
            assert_eq!(change.rust.level, Level::Major, "{was} to {is}");
            let end = |name: &str| match kind {
                Kind::OperationAdded | Kind::OperationRemoved if case.path != "my_tag" => {
                    format!("// GET /{name}")
                }
                Kind::ParameterAdded | Kind::ParameterRemoved => format!("// query:{name}"),
                _ => format!("// {name}"),
            };
            assert!(before.ends_with(&end(was)), "{before}");
            assert!(after.ends_with(&end(is)), "{after}");
            let crate_changes = diff
                .changes
                .iter()
                .filter(|change| change.kind == Kind::CrateRenamed);
            assert_eq!(
                crate_changes.count(),
                0,
                "{was} to {is}: {:#?}",
                diff.changes
            );
        }
    }
}

#[test]
fn a_parameter_of_a_name_in_one_more_place_renames_none() {
    let with = |places: &[&str]| {
        let mut document = document();
        let list = document["paths"]["/a"]["get"]["parameters"].as_array_mut();
        let list = list.unwrap();
        for place in places {
            list.push(json!({"name": "id", "in": place, "schema": {"type": "string"}}));
        }
        document
    };
    let call = "base::ListACall::";
    let two = wires(&with(&["header", "query"]));
    assert!(two[&format!("{call}id")].contains("query"), "{two:?}");
    let header = &two[&format!("{call}id_header")];
    let three = wires(&with(&["cookie", "header", "query"]));
    assert_eq!(three[&format!("{call}id")], two[&format!("{call}id")]);
    assert_eq!(&three[&format!("{call}id_header")], header);
    assert!(three.contains_key(&format!("{call}id_cookie")));
    let diff = compare(
        &read(&with(&["header", "query"])),
        &read(&with(&["cookie", "header", "query"])),
    )
    .unwrap();
    for name in ["id", "id_header"] {
        assert!(listing(&diff.changes, &format!("{call}{name}")).is_empty());
    }
}

#[test]
fn a_required_parameter_keeps_its_name_beside_an_optional_one_of_another_place() {
    let mut document = document();
    let list = document["paths"]["/a"]["get"]["parameters"].as_array_mut();
    let list = list.unwrap();
    let text = json!({"type": "string"});
    list.push(json!({"name": "send", "in": "query", "required": true, "schema": text}));
    let alone = wires(&document);
    let list = document["paths"]["/a"]["get"]["parameters"].as_array_mut();
    list.unwrap()
        .push(json!({"name": "send", "in": "header", "schema": text}));
    let both = wires(&document);
    let added = both.keys().filter(|path| !alone.contains_key(*path));
    let added: Vec<&String> = added.collect();
    assert!(alone.keys().all(|path| both.contains_key(path)), "{both:?}");
    assert!(
        added
            .iter()
            .all(|path| path.contains("header") || path.contains("Header")),
        "{added:?}"
    );
}

#[test]
fn operations_that_exchange_their_ids_are_a_major_change() {
    let pair = |one: &str, other: &str| {
        let mut document = document();
        document["paths"]["/b"] = operation(one, "Base", &[], "Thing");
        document["paths"]["/c"] = operation(other, "Base", &[], "Thing");
        read(&document)
    };
    let diff = compare(&pair("left", "right"), &pair("right", "left")).unwrap();
    assert_eq!(diff.release(), Level::Major, "{:#?}", diff.changes);
    let found = listing(&diff.changes, "base::BaseClient::left");
    assert_eq!(found.len(), 1);
}

#[test]
fn a_part_that_is_only_called_otherwise_keeps_its_name() {
    let property = &CASES[0];
    let (far, near) = property.names;
    let diff = compare(
        &read(&property.with(&[far])),
        &read(&property.with(&[near])),
    )
    .unwrap();
    assert!(listing(&diff.changes, property.path).is_empty());
}

#[test]
fn signs_are_spelled_where_they_are_all_that_differs() {
    let mut document = document();
    document["components"]["schemas"]["Order"]["enum"] =
        json!(["name", "-name", "+1", "-1", "<", "<="]);
    let of_order = |document: &Value| -> Vec<(String, String)> {
        let wires = wires(document).into_iter();
        wires
            .filter_map(|(path, wire)| {
                Some((path.strip_prefix("types::Order::")?.to_owned(), wire))
            })
            .collect()
    };
    let expected = [
        ("Less", "<"),
        ("LessEqual", "<="),
        ("Minus1", "-1"),
        ("MinusName", "-name"),
        ("Name", "name"),
        ("Plus1", "+1"),
    ];
    let expected = expected.map(|(name, wire)| (name.to_owned(), wire.to_owned()));
    assert_eq!(of_order(&document), expected);
    // Alone, each has the same name.
    for (name, wire) in expected {
        document["components"]["schemas"]["Order"]["enum"] = json!([wire]);
        assert_eq!(of_order(&document), [(name, wire)]);
    }
}
