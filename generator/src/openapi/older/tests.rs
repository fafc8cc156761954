use super::*;

/// A schema as 3.0 has it, and the notes about it.
fn schema(schema: Value) -> (Value, Vec<String>) {
    let source = json!({ "components": { "schemas": { "S": schema } } });
    let Older { document, notes } = older(source);
    let notes = notes.iter().map(|(at, note)| format!("{at}: {note}"));
    (
        document["components"]["schemas"]["S"].clone(),
        notes.collect(),
    )
}

#[test]
fn definitions_that_move_leave_other_components_as_they_are() {
    let source = json!({ "components": { "schemas": {
        "Pet": {
            "$defs": { "Tag": { "type": "string" } },
            "properties": { "tag": { "$ref": "#/components/schemas/Pet/$defs/Tag" } },
        },
        "Pet_Tag": { "type": "integer" },
    } } });
    let schemas = &older(source).document["components"]["schemas"];
    assert_eq!(schemas["Pet_Tag"], json!({ "type": "integer" }));
    assert_eq!(schemas["Pet_Tag_2"], json!({ "type": "string" }));
    let tag = &schemas["Pet"]["properties"]["tag"];
    assert_eq!(tag["$ref"], "#/components/schemas/Pet_Tag_2");
}

#[test]
fn parameters_in_unknown_locations_are_reported() {
    let found = older(json!({ "paths": { "/a": { "get": { "parameters": [
        { "name": "a", "in": "body" },
        { "name": "b", "in": "query" },
    ] } } } }));
    let parameters = &found.document["paths"]["/a"]["get"]["parameters"];
    assert_eq!(parameters.as_array().map(Vec::len), Some(1));
    let [(at, note)] = found.notes.as_slice() else {
        panic!("{:?}", found.notes);
    };
    assert_eq!(at.as_str(), "/paths/~1a/get/parameters/0");
    assert!(note.contains("`body`"), "{note}");
}

#[test]
fn paths_without_a_slash_are_reported() {
    let found = older(json!({ "paths": { "a": {}, "/b": {}, "x-c": 1 } }));
    assert_eq!(found.document["paths"], json!({ "/b": {}, "x-c": 1 }));
    let message = "a path begins with a slash; this one is left out".to_owned();
    assert_eq!(
        found.notes,
        [(Pointer::root().step("paths").step("a"), message)]
    );
}

#[test]
fn patterns_of_names_are_kept_beside_other_properties() {
    let (text, number) = (json!({ "type": "string" }), json!({ "type": "number" }));
    for (others, wanted) in [
        (json!(false), text.clone()),
        (json!(true), json!(true)),
        (number.clone(), json!({ "anyOf": [text, number] })),
    ] {
        let (found, notes) = schema(json!({
            "type": "object",
            "patternProperties": { "^x": text },
            "additionalProperties": others,
        }));
        assert_eq!(found["additionalProperties"], wanted);
        assert!(
            notes[0].starts_with("/components/schemas/S/patternProperties: "),
            "{notes:?}"
        );
    }
}

#[test]
fn the_stricter_of_two_limits_is_kept() {
    for (keyword, limits, wanted) in [
        ("inimum", (10, 5), (10, None)),
        ("inimum", (5, 10), (10, Some(true))),
        ("inimum", (5, 5), (5, Some(true))),
        ("aximum", (5, 10), (5, None)),
        ("aximum", (10, 5), (5, Some(true))),
    ] {
        let (plain, exclusive) = (format!("m{keyword}"), format!("exclusiveM{keyword}"));
        let (found, notes) = schema(json!({ &plain: limits.0, &exclusive: limits.1 }));
        assert_eq!(found[&plain], wanted.0);
        assert_eq!(found[&exclusive].as_bool(), wanted.1);
        assert!(notes.is_empty());
    }
}

#[test]
fn shared_path_items_are_found_by_references_with_escapes() {
    let item = json!({ "get": { "operationId": "a" } });
    let found = older(json!({
        "components": { "pathItems": { "a/b c": item } },
        "paths": { "/x": { "$ref": "#/components/pathItems/a~1b%20c" }, "/webhooks/y": {} },
        "webhooks": { "y": { "post": {} }, "{z}": { "$ref": "#/components/pathItems/a~1b%20c" } },
    }));
    let paths = &found.document["paths"];
    assert_eq!(paths["/x"]["get"]["operationId"], "a");
    assert_eq!(paths["/webhooks/z"]["get"]["operationId"], "a");
    let places: Vec<&str> = found.notes.iter().map(|(at, _)| at.as_str()).collect();
    assert_eq!(places, ["/webhooks/y"]);
}

#[test]
fn references_into_moved_definitions_follow_them() {
    let found = older(json!({ "components": { "schemas": {
        "Pet": {
            "$defs": { "Tag": { "properties": { "text": { "type": "string" } } } },
            "properties": {
                "tag": { "$ref": "#/components/schemas/Pet/%24defs/Tag/properties/text" },
            },
        },
    } } }));
    let pet = &found.document["components"]["schemas"]["Pet"];
    assert_eq!(
        pet["properties"]["tag"]["$ref"],
        "#/components/schemas/Pet_Tag/properties/text"
    );
}

#[test]
fn parts_that_no_code_is_made_of_do_not_make_a_document_unreadable() {
    let found = older(json!({
        "info": { "title": "T", "version": "1" },
        "components": {
            "callbacks": { "c": { "{$url}": { "post": { "requestBody": { "content": { "a/b": {
                "schema": { "type": ["string", "null"] },
            } } } } } } },
            "examples": { "good": { "value": 1 }, "bad": { "summary": 5 } },
            "links": {
                "good": { "operationId": "a" },
                "bad": { "operationId": "a", "parameters": 5 },
                "other": { "$ref": "#/components/links/good" },
            },
        },
        "paths": { "/a": { "get": { "responses": { "200": {
            "links": { "l": { "parameters": [] } },
            "content": { "a/b": { "examples": { "e": { "description": [] } } } },
        } } } } },
    }));
    let places: Vec<&str> = found.notes.iter().map(|(at, _)| at.as_str()).collect();
    assert_eq!(
        places,
        [
            "/components/callbacks",
            "/components/links/bad",
            "/components/examples/bad",
            "/paths/~1a/get/responses/200/content/a~1b/examples/e",
            "/paths/~1a/get/responses/200/links/l",
        ]
    );
    let document: Result<openapiv3::OpenAPI, _> = serde_json::from_value(found.document);
    let parts = document.unwrap().components.unwrap();
    assert_eq!((parts.links.len(), parts.examples.len()), (2, 1));
}

#[test]
fn keywords_without_a_counterpart_are_reported() {
    let (found, notes) = schema(json!({
        "type": "object",
        "properties": { "if": { "type": "string" } },
        "if": { "required": ["a"] },
        "then": { "required": ["b"] },
        "unevaluatedProperties": false,
        "$dynamicRef": "#a",
    }));
    let root = "/components/schemas/S";
    let ending = "has no counterpart in OpenAPI 3.0; it is left out";
    assert_eq!(
        notes,
        ["unevaluatedProperties", "if", "then", "$dynamicRef"]
            .map(|key| format!("{root}/{key}: `{key}` {ending}"))
    );
    assert_eq!(
        found,
        json!({ "type": "object", "properties": { "if": { "type": "string" } } })
    );
}

#[test]
fn what_is_said_of_values_of_several_types_stays() {
    let (found, notes) = schema(json!({
        "type": ["string", "integer"],
        "minLength": 2,
        "minimum": 1,
        "readOnly": true,
        "allOf": [{ "$ref": "#/components/schemas/T" }],
        "x-ours": 5,
    }));
    assert!(notes.is_empty(), "{notes:?}");
    assert_eq!(
        found,
        json!({
            "readOnly": true,
            "allOf": [{ "$ref": "#/components/schemas/T" }],
            "x-ours": 5,
            "anyOf": [
                { "type": "string", "minLength": 2 },
                { "type": "integer", "minimum": 1 },
            ],
        })
    );
}

#[test]
fn members_beside_the_reference_of_a_path_item_stay() {
    let parameter = |name: &str| json!({ "name": name, "in": "query", "schema": {} });
    let found = older(json!({
        "components": { "pathItems": {
            "A": { "get": { "operationId": "a" }, "parameters": [parameter("p")] },
            "B": { "$ref": "#/components/pathItems/A" },
        } },
        "paths": { "/a": {
            "$ref": "#/components/pathItems/B",
            "parameters": [parameter("q")],
            "get": { "operationId": "own" },
            "delete": {},
        } },
    }));
    let item = &found.document["paths"]["/a"];
    assert_eq!(item.get("$ref"), None);
    assert_eq!(item["get"]["operationId"], "own");
    assert!(item["delete"].is_object());
    assert_eq!(item["parameters"].as_array().map(Vec::len), Some(2));
    let places: Vec<&str> = found.notes.iter().map(|(at, _)| at.as_str()).collect();
    assert_eq!(places, ["/paths/~1a/get"]);
}

#[test]
fn path_items_that_lead_back_to_themselves_end() {
    let item = json!({ "$ref": "#/components/pathItems/A" });
    let found = older(json!({
        "components": { "pathItems": { "A": item } },
        "paths": { "/a": item },
    }));
    assert_eq!(found.document["paths"]["/a"], item);
}
