use super::*;

/// Converts a document with an added `info`.
fn of(mut source: Value) -> Older {
    source["info"] = json!({ "title": "T", "version": "1" });
    older(source)
}

/// Returns a schema in the form of 3.0, and the notes about it.
fn schema(schema: Value) -> (Value, Vec<String>) {
    let source = json!({ "components": { "schemas": { "S": schema } } });
    let Older { document, notes } = of(source);
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
    let schemas = &of(source).document["components"]["schemas"];
    assert_eq!(schemas["Pet_Tag"], json!({ "type": "integer" }));
    assert_eq!(schemas["Pet_Tag_2"], json!({ "type": "string" }));
    let tag = &schemas["Pet"]["properties"]["tag"];
    assert_eq!(tag["$ref"], "#/components/schemas/Pet_Tag_2");
}

#[test]
fn only_later_versions_read_what_is_beside_a_reference() {
    let said = json!({ "$ref": "#/components/schemas/B", "maxItems": 2, "nullable": true });
    let read = |version: &str| {
        let source = json!({ "openapi": version, "components": { "schemas": {
            // A value that makes the document go through the conversion.
            "A": { "minLength": "x", "properties": { "b": said } },
        } } });
        of(source).document["components"]["schemas"]["A"]["properties"]["b"].clone()
    };
    assert_eq!(read("3.0.3"), said);
    let parts = json!([{ "$ref": "#/components/schemas/B" }]);
    assert_eq!(read("3.1.0")["allOf"], parts);
    assert_eq!(read("3.1.0")["maxItems"], 2);
}

#[test]
fn a_description_beside_a_reference_is_that_of_the_property() {
    let said = json!({ "$ref": "#/components/schemas/B", "description": "The b.", "title": "B" });
    let read = |version: &str| {
        let source = json!({ "openapi": version, "components": { "schemas": {
            "A": { "minLength": "x", "properties": { "b": said }, "items": said, "oneOf": [said] },
        } } });
        of(source).document["components"]["schemas"]["A"].clone()
    };
    let later = read("3.1.0");
    let property = &later["properties"]["b"];
    assert_eq!(
        property["allOf"],
        json!([{ "$ref": "#/components/schemas/B" }])
    );
    assert_eq!(property["description"], "The b.");
    // Variants and items are found by their references.
    assert_eq!((&later["items"], &later["oneOf"][0]), (&said, &said));
    assert_eq!(read("3.0.3")["properties"]["b"], said);
}

#[test]
fn keywords_of_encoded_text_make_no_text_of_other_values() {
    for others in [
        json!({ "items": { "type": "integer" } }),
        json!({ "properties": { "a": { "type": "string" } } }),
        json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }] }),
        json!({ "minimum": 3 }),
    ] {
        for (keyword, value) in [
            ("contentEncoding", "base64"),
            ("contentMediaType", "image/png"),
        ] {
            let mut encoded = others.clone();
            encoded[keyword] = value.into();
            let (mut found, _) = schema(encoded);
            found.as_object_mut().map(|found| found.remove(keyword));
            assert_eq!(found, schema(others.clone()).0, "{keyword}");
        }
    }
    let (found, _) = schema(json!({ "contentEncoding": "base64", "minLength": 1 }));
    assert_eq!(
        (&found["type"], &found["format"]),
        (&json!("string"), &json!("byte"))
    );
}

#[test]
fn the_summary_of_a_document_leads_its_description() {
    for (version, summary, description, expected) in [
        (
            "3.1.0",
            json!("Short."),
            Some("Long."),
            json!("Short.\n\nLong."),
        ),
        ("3.2.0", json!("Short."), None, json!("Short.")),
        (
            "3.1.0",
            json!("Short."),
            Some("Short. Long."),
            json!("Short. Long."),
        ),
        ("3.1.0", json!(1), Some("Long."), json!("Long.")),
        ("3.1.0", json!(null), None, json!(null)),
        // Not a member of `info` in 3.0, which is reported.
        ("3.0.3", json!("Short."), Some("Long."), json!("Long.")),
    ] {
        let mut source = json!({ "openapi": version, "info": { "title": "T", "version": "1", "summary": summary } });
        if let Some(description) = description {
            source["info"]["description"] = description.into();
        }
        assert_eq!(older(source).document["info"]["description"], expected);
    }
}

#[test]
fn parameters_in_unknown_locations_are_reported() {
    let found = of(json!({ "paths": { "/a": { "get": { "parameters": [
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
fn paths_without_a_slash_are_left_out() {
    let found = of(json!({ "paths": { "a": {}, "/b": {}, "x-c": 1 } }));
    assert_eq!(found.document["paths"], json!({ "/b": {}, "x-c": 1 }));
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
        // Its effect is reported where types are made.
        assert!(notes.is_empty(), "{notes:?}");
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
    let found = of(json!({
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
    let found = of(json!({ "components": { "schemas": {
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
    let found = of(json!({
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
        json!({
            "type": "object",
            "properties": { "if": { "type": "string" } },
            "x-pagewire-unweighed": {
                "unevaluatedProperties": false,
                "if": { "required": ["a"] },
                "then": { "required": ["b"] },
                "$dynamicRef": "#a",
            },
        })
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
    let found = of(json!({
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
    let found = of(json!({
        "components": { "pathItems": { "A": item } },
        "paths": { "/a": item },
    }));
    assert_eq!(found.document["paths"]["/a"], item);
}

/// Tests one invalid value per place of a whole document: the message about it, and its place.
#[test]
fn one_odd_value_costs_that_value() {
    let base = json!({
        "openapi": "3.1.0",
        "info": { "title": "T", "version": "1" },
        "paths": { "/a": { "get": {
            "operationId": "a",
            "tags": ["x"],
            "parameters": [{ "name": "p", "in": "query", "schema": { "type": "string" } }],
            "responses": { "200": { "description": "ok" } },
        } } },
    });
    let kind = "is of a wrong kind; it is left out";
    let cases = [
        ("/servers", json!("nope"), "/servers", kind),
        ("/servers", json!([{ "url": "a" }, "b"]), "/servers/1", kind),
        (
            "/servers",
            json!([{ "description": "x" }]),
            "/servers/0",
            "`url` is missing",
        ),
        (
            "/servers",
            json!([{ "url": "http://{a}", "variables": { "a": { "enum": ["x"] } } }]),
            "/servers/0/variables/a",
            "`default` is missing",
        ),
        (
            "/info/version",
            Value::Null,
            "/info",
            "it has no `version`; `0.0.0` is used",
        ),
        ("/info/license", json!("MIT"), "/info/license", kind),
        (
            "/info/license",
            json!({ "url": "x" }),
            "/info/license",
            "`name` is missing",
        ),
        (
            "/info/termsOfService",
            json!(5),
            "/info/termsOfService",
            kind,
        ),
        ("/info", json!("x"), "/info", "another one stands for it"),
        ("/tags", json!(["x"]), "/tags/0", kind),
        (
            "/tags",
            json!([{ "description": "x" }]),
            "/tags/0",
            "`name` is missing",
        ),
        ("/externalDocs", json!("http://x"), "/externalDocs", kind),
        ("/security", json!("x"), "/security", kind),
        (
            "/security",
            json!({ "k": [] }),
            "/security",
            "read as the only one",
        ),
        (
            "/security",
            json!([{ "k": "x" }]),
            "/security/0/k",
            "a list of scopes is expected",
        ),
        ("/components", json!([]), "/components", kind),
        (
            "/components/responses",
            json!({ "R": null }),
            "/components/responses/R",
            kind,
        ),
        (
            "/components/headers",
            json!({ "h": "x" }),
            "/components/headers/h",
            kind,
        ),
        (
            "/components/parameters",
            json!({ "p": { "name": "x" } }),
            "/components/parameters/p",
            "`in` is missing",
        ),
        (
            "/components/securitySchemes",
            json!({ "k": { "type": "oauth2", "flows": { "implicit": {} } } }),
            "/components/securitySchemes/k/flows/implicit",
            "`authorizationUrl` is missing",
        ),
        (
            "/components/schemas",
            json!({ "S": { "externalDocs": "x" } }),
            "/components/schemas/S/externalDocs",
            kind,
        ),
        (
            "/components/schemas",
            json!({ "S": { "discriminator": { "propertyName": "k", "mapping": { "a": null } } } }),
            "/components/schemas/S/discriminator/mapping/a",
            kind,
        ),
        ("/paths", json!([]), "/paths", kind),
        ("/paths/~1b", json!("x"), "/paths/~1b", kind),
        ("/paths/~1a/put", json!([]), "/paths/~1a/put", kind),
        (
            "/paths/~1a/description",
            json!({}),
            "/paths/~1a/description",
            kind,
        ),
        (
            "/paths/~1a/get/parameters",
            json!([{ "in": "query" }]),
            "/paths/~1a/get/parameters/0",
            "`name` is missing",
        ),
        (
            "/paths/~1a/get/parameters/0/style",
            json!("weird"),
            "/paths/~1a/get/parameters/0/style",
            "none of the styles",
        ),
        (
            "/paths/~1a/get/parameters/0/style",
            json!("matrix"),
            "/paths/~1a/get/parameters/0/style",
            "none of the styles",
        ),
        (
            "/paths/~1a/get/tags",
            json!([["a"]]),
            "/paths/~1a/get/tags/0",
            kind,
        ),
        (
            "/paths/~1a/get/deprecated",
            json!("yes"),
            "/paths/~1a/get/deprecated",
            kind,
        ),
        (
            "/paths/~1a/get/responses",
            json!([]),
            "/paths/~1a/get/responses",
            kind,
        ),
        (
            "/paths/~1a/get/responses/404",
            json!("x"),
            "/paths/~1a/get/responses/404",
            kind,
        ),
        (
            "/paths/~1a/get/responses/404",
            json!({ "$ref": 5 }),
            "/paths/~1a/get/responses/404",
            kind,
        ),
        (
            "/paths/~1a/get/responses/200/headers",
            json!({ "h": { "style": "form", "schema": {} } }),
            "/paths/~1a/get/responses/200/headers/h/style",
            "`form` is none of simple",
        ),
        (
            "/paths/~1a/get/responses/200/headers",
            json!({ "x-rate-limit": "5" }),
            "/paths/~1a/get/responses/200/headers/x-rate-limit",
            kind,
        ),
        (
            "/paths/~1a/get/responses/200/content",
            json!({ "a/b": null }),
            "/paths/~1a/get/responses/200/content/a~1b",
            kind,
        ),
        (
            "/paths/~1a/get/requestBody",
            json!({ "content": { "a/b": { "encoding": [] } } }),
            "/paths/~1a/get/requestBody/content/a~1b/encoding",
            kind,
        ),
    ];
    for (place, value, at, said) in cases {
        let mut source = base.clone();
        let (around, key) = place.rsplit_once('/').unwrap();
        // Creates the last object on the way if it is missing.
        if source.pointer(around).is_none() {
            source[around.trim_start_matches('/')] = json!({});
        }
        let key = key.replace("~1", "/");
        match source.pointer_mut(around).unwrap() {
            Value::Object(object) => {
                object.insert(key, value.clone());
            }
            other => panic!("{around} is {other}"),
        }
        let found = older(source);
        let [(noted, message)] = found.notes.as_slice() else {
            panic!("{place} {value}: {:?}", found.notes);
        };
        assert_eq!(noted.as_str(), at, "{place} {value}");
        assert!(message.contains(said), "{place} {value}: {message}");
        let read: Result<openapiv3::OpenAPI, _> = serde_json::from_value(found.document);
        let read = read.unwrap_or_else(|fault| panic!("{place} {value}: {fault}"));
        let is_there = read.paths.paths.contains_key("/a");
        assert!(is_there || place == "/paths", "{place} {value}");
    }
}

#[test]
fn client_certificates_are_named_apart() {
    let found = of(json!({ "components": { "securitySchemes": {
        "m": { "type": "mutualTLS" },
        "k": { "type": "apiKey", "in": "header", "name": "K" },
    } } }));
    assert!(found.notes.is_empty(), "{:?}", found.notes);
    assert_eq!(
        found.document["components"]["x-pagewire-mutual-tls"],
        json!(["m"])
    );
}

#[test]
fn operations_with_other_methods_are_left_out_with_a_note() {
    let operation = json!({ "responses": {} });
    // Version 3.1 does not define these members, which is reported elsewhere.
    for (version, noted) in [
        (
            "3.2.0",
            &["/paths/~1a/query", "/paths/~1a/additionalOperations/LINK"][..],
        ),
        ("3.1.0", &[]),
    ] {
        let found = of(json!({ "openapi": version, "paths": { "/a": {
            "get": operation,
            "query": operation,
            "additionalOperations": { "LINK": operation },
        } } }));
        let notes: Vec<_> = found.notes.iter().map(|(at, _)| at.as_str()).collect();
        assert_eq!(notes, noted);
        let item = found.document["paths"]["/a"].as_object().expect("it is");
        assert_eq!(item.keys().collect::<Vec<_>>(), ["get"]);
    }
}

#[test]
fn types_of_single_items_are_those_of_all_items_unless_some_may_be_anything() {
    let number = json!({ "type": "number" });
    let one_of_types = "each item is of one of the types";
    for (tuple, items, note) in [
        // The number and types of further items are unrestricted.
        (json!({ "prefixItems": [number] }), json!({}), "free-form"),
        (
            json!({ "prefixItems": [number, number], "maxItems": 2 }),
            number.clone(),
            "",
        ),
        (
            json!({ "prefixItems": [number, number], "items": false }),
            number.clone(),
            "",
        ),
        (
            json!({ "prefixItems": [number, { "type": "string" }], "items": false }),
            json!({ "anyOf": [{ "type": "number" }, { "type": "string" }] }),
            one_of_types,
        ),
        (
            json!({ "prefixItems": [{ "type": "string" }], "items": number }),
            json!({ "anyOf": [{ "type": "string" }, { "type": "number" }] }),
            one_of_types,
        ),
        (
            json!({ "items": [number], "additionalItems": false }),
            number.clone(),
            "",
        ),
    ] {
        let mut whole = tuple.clone();
        whole["type"] = "array".into();
        let (found, notes) = schema(whole);
        assert_eq!(found["items"], items, "{tuple}: {found}");
        assert_eq!(notes.is_empty(), note.is_empty(), "{tuple}: {notes:?}");
        assert!(notes.iter().all(|it| it.contains(note)), "{notes:?}");
    }
}

#[test]
fn references_to_media_types_are_put_in_place() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/mediaTypes/{name}") });
    let content = json!({ "application/json": reference("A"), "text/plain": reference("Gone") });
    let found = of(json!({
        "openapi": "3.2.0",
        "paths": { "/a": { "get": { "responses": { "200": { "content": content } } } } },
        "components": { "mediaTypes": {
            "A": reference("a~1b"),
            "a/b": { "schema": { "type": "integer" } },
        } },
    }));
    let content = &found.document["paths"]["/a"]["get"]["responses"]["200"]["content"];
    assert_eq!(content["application/json"]["schema"]["type"], "integer");
    assert_eq!(content["text/plain"], reference("Gone"));
}

#[test]
fn encodings_of_parts_without_names_are_noted_in_3_2() {
    let media = json!({
        "itemSchema": { "type": "string" },
        "itemEncoding": {},
        "encoding": { "a": { "contentType": "text/plain", "prefixEncoding": [] } },
    });
    let body = json!({ "content": { "multipart/mixed": media } });
    let of_version = |version: &str| {
        let paths = json!({ "/a": { "post": { "requestBody": body, "responses": {} } } });
        let found = of(json!({ "openapi": version, "paths": paths }));
        let notes = found.notes.iter().map(|(at, _)| at.steps().last());
        let notes: Option<Vec<String>> = notes.map(|step| Some(step?.into_owned())).collect();
        notes.expect("places within the document")
    };
    assert_eq!(
        of_version("3.2.0"),
        ["itemSchema", "itemEncoding", "prefixEncoding"]
    );
    assert!(of_version("3.1.0").is_empty());
}

#[test]
fn an_odd_value_in_a_list_of_types_costs_that_value() {
    let place = "/components/schemas/S/type";
    let note =
        |index: usize| format!("{place}/{index}: this is not the name of a type; it is left out");
    let cases = [
        (json!([5]), json!({}), vec![note(0)]),
        (
            json!(["integer", [null], "null", true]),
            json!({ "type": "integer", "nullable": true }),
            vec![note(1), note(3)],
        ),
        (
            json!(["string", null]),
            json!({ "type": "string", "nullable": true }),
            vec![],
        ),
    ];
    for (types, expected, notes) in cases {
        assert_eq!(
            schema(json!({ "type": types })),
            (expected, notes),
            "{types}"
        );
    }
}

#[test]
fn headers_of_parts_are_converted_like_other_headers() {
    let read = |header: Value| {
        let source = json!({ "openapi": "3.1.0", "components": { "requestBodies": { "B": { "content": {
            "multipart/form-data": {
                "schema": {},
                "encoding": { "a": { "headers": { "X": header } } },
            },
        } } } } });
        let Older { document, notes } = of(source);
        let at = "/components/requestBodies/B/content/multipart~1form-data/encoding/a/headers/X";
        (document.pointer(at).cloned(), notes.len())
    };
    let types = json!({ "schema": { "type": ["string", "null"] } });
    let expected = json!({ "schema": { "type": "string", "nullable": true } });
    assert_eq!(read(types), (Some(expected), 0));
    assert_eq!(read(json!({})), (Some(json!({ "schema": {} })), 0));
    assert_eq!(
        read(json!({ "schema": 5 })),
        (Some(json!({ "schema": {} })), 1)
    );
}

#[test]
fn summaries_of_tags_and_responses_lead_their_descriptions_in_3_2() {
    let read = |version: &str| {
        let source = json!({
            "openapi": version,
            "tags": [{ "name": "a", "summary": "Short.", "description": "Long." }],
            "components": { "responses": { "R": { "summary": "Short." } } },
        });
        let document = of(source).document;
        let texts = ["/tags/0/description", "/components/responses/R/description"];
        texts.map(|at| document.pointer(at).cloned().unwrap())
    };
    assert_eq!(read("3.2.0"), ["Short.\n\nLong.", "Short."]);
    assert_eq!(read("3.1.0"), ["Long.", ""]);
}
