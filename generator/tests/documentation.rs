//! What the documentation of a generated crate says of its types.

use std::path::Path;

use pagewire::diagnostics::Findings;
use pagewire::rust::{RustOptions, emit};
use pagewire::spec::from_text;
use serde_json::{Value, json};

/// The text of a crate with the schema `Either`.
fn crate_of(either: Value) -> String {
    let object = |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Either": either, "A": object("a"), "B": object("b")}},
    });
    let document = from_text(&document.to_string(), Path::new("t.yaml")).unwrap();
    let options = RustOptions::default();
    let files = emit(&document, "t.yaml", &options, &mut Findings::new()).unwrap();
    files.into_iter().map(|file| file.text).collect()
}

#[test]
fn a_one_of_says_what_decides_between_its_variants() {
    let text = json!({"type": "string"});
    let list = json!({"type": "array", "items": {"type": "integer"}});
    let by_type = "The JSON type of the value decides";
    let (a, b) = (
        json!({"$ref": "#/components/schemas/A"}),
        json!({"$ref": "#/components/schemas/B"}),
    );
    for variants in [json!([text, list]), json!([text, a]), json!([list, b])] {
        let said = crate_of(json!({"oneOf": variants}));
        assert!(said.contains(by_type), "{variants}");
    }
    for variants in [json!([a, b]), json!([text, list, a, b])] {
        let said = crate_of(json!({"oneOf": variants}));
        assert!(!said.contains(by_type), "{variants}");
        assert!(
            said.contains("Its own properties tell which it is"),
            "{variants}"
        );
    }
}
