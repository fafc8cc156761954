use std::path::Path;

use pagewire_runtime::contract::media::{FORM, PARTS};
use serde_json::{Value, json};

use super::*;
use crate::diagnostics::Findings;
use crate::spec::{Places, from_text_noting};

/// A shop whose description has every construct that differs in 2.0.
fn shop() -> Value {
    json!({
        "swagger": "2.0",
        "info": {"title": "Shop", "version": "1"},
        "host": "shop.example:8080",
        "basePath": "/v2/",
        "schemes": ["http", "https"],
        "consumes": ["application/json", "text/json"],
        "produces": ["application/xml"],
        "securityDefinitions": {
            "key": {"type": "apiKey", "name": "X-Key", "in": "header"},
            "login": {"type": "basic"},
            "grant": {"type": "oauth2", "flow": "accessCode", "authorizationUrl": "https://a", "tokenUrl": "https://t", "scopes": {"read": "Reads"}},
            "odd": {"type": "smoke"}
        },
        "parameters": {
            "page": {"name": "page", "in": "query", "type": "integer", "format": "int32"},
            "basket": {"name": "basket", "in": "body", "required": true, "schema": {"$ref": "#/definitions/Basket"}}
        },
        "responses": {"gone": {"description": "Gone", "schema": {"type": "string"}}},
        "definitions": {
            "Basket": {
                "type": "object",
                "discriminator": "kind",
                "properties": {
                    "kind": {"type": "string", "x-nullable": true},
                    "owner": {"$ref": "#/definitions/My%20Owner", "description": "Whose it is"},
                    "things": {"type": "array"}
                }
            },
            "My Owner": {"type": "object", "additionalProperties": {"$ref": "#/definitions/Basket"}}
        },
        "paths": {
            "/baskets/{id}": {
                "parameters": [
                    {"name": "id", "in": "path", "required": true, "type": "string"},
                    {"name": "tags", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"}
                ],
                "get": {
                    "operationId": "getBasket",
                    "parameters": [
                        {"$ref": "#/parameters/page"},
                        {"name": "tags", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "pipes"},
                        {"name": "odd", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "tsv"}
                    ],
                    "responses": {
                        "200": {
                            "description": "A basket",
                            "schema": {"$ref": "#/definitions/Basket"},
                            "headers": {"X-Left": {"type": "integer", "description": "How many"}},
                            "examples": {"application/xml": "<a/>"}
                        },
                        "410": {"$ref": "#/responses/gone"}
                    }
                },
                "put": {
                    "operationId": "putBasket",
                    "parameters": [{"$ref": "#/parameters/basket"}],
                    "responses": {"204": {"description": ""}}
                }
            },
            "/photos": {
                "post": {
                    "operationId": "addPhoto",
                    "consumes": ["image/png", "multipart/form-data"],
                    "parameters": [{"name": "photo", "in": "formData", "type": "file", "required": true}],
                    "produces": [],
                    "responses": {"200": {"description": "", "schema": {"type": "file"}}}
                },
                "put": {
                    "operationId": "setPhoto",
                    "consumes": ["application/x-www-form-urlencoded"],
                    "parameters": [
                        {"name": "name", "in": "formData", "type": "string", "maxLength": 9},
                        {"name": "sizes", "in": "formData", "type": "array", "items": {"type": "integer"}, "required": true}
                    ],
                    "responses": {"200": {"description": ""}}
                },
                "patch": {
                    "operationId": "tagPhoto",
                    "consumes": ["multipart/form-data", "application/x-www-form-urlencoded"],
                    "parameters": [
                        {"name": "tags", "in": "formData", "type": "array", "items": {"type": "string"}},
                        {"name": "files", "in": "formData", "type": "array", "items": {"type": "file"}, "collectionFormat": "multi"}
                    ],
                    "responses": {"200": {"description": ""}}
                }
            }
        }
    })
}

fn at<'v>(document: &'v Value, pointer: &str) -> &'v Value {
    document.pointer(pointer).unwrap_or(&Value::Null)
}

#[test]
fn every_part_has_its_place_in_the_newer_form() {
    let converted = convert(&shop());
    let document = &converted.document;
    for (pointer, wanted) in [
        ("/servers/1/url", json!("https://shop.example:8080/v2")),
        (
            "/components/securitySchemes/login",
            json!({"type": "http", "scheme": "basic"}),
        ),
        (
            "/components/securitySchemes/grant/flows/authorizationCode",
            json!({"authorizationUrl": "https://a", "tokenUrl": "https://t", "scopes": {"read": "Reads"}}),
        ),
        (
            "/components/schemas/Basket/discriminator",
            json!({"propertyName": "kind"}),
        ),
        (
            "/components/schemas/Basket/properties/kind/nullable",
            json!(true),
        ),
        (
            "/components/schemas/Basket/properties/owner",
            json!({"description": "Whose it is", "allOf": [{"$ref": "#/components/schemas/My_Owner"}]}),
        ),
        (
            "/components/schemas/Basket/properties/things/items",
            json!({}),
        ),
        (
            "/components/schemas/My_Owner/additionalProperties",
            json!({"$ref": "#/components/schemas/Basket"}),
        ),
        (
            "/components/requestBodies/basket/content/text~1json/schema",
            json!({"$ref": "#/components/schemas/Basket"}),
        ),
        (
            "/paths/~1baskets~1{id}/get/parameters/1",
            json!({"$ref": "#/components/parameters/page"}),
        ),
        (
            "/paths/~1baskets~1{id}/get/parameters/2",
            json!({"name": "tags", "in": "query", "style": "pipeDelimited", "explode": false, "schema": {"type": "array", "items": {"type": "string"}}}),
        ),
        (
            "/paths/~1baskets~1{id}/get/responses/200/content",
            json!({"application/xml": {"schema": {"$ref": "#/components/schemas/Basket"}, "example": "<a/>"}}),
        ),
        (
            "/paths/~1baskets~1{id}/get/responses/200/headers/X-Left",
            json!({"description": "How many", "schema": {"type": "integer"}}),
        ),
        (
            "/paths/~1baskets~1{id}/get/responses/410",
            json!({"$ref": "#/components/responses/gone"}),
        ),
        (
            "/paths/~1baskets~1{id}/put/requestBody/required",
            json!(true),
        ),
        (
            "/paths/~1baskets~1{id}/put/parameters/1/style",
            json!("form"),
        ),
        (
            "/paths/~1photos/post/requestBody/content/image~1png/schema",
            json!({"type": "string", "format": "binary"}),
        ),
        (
            "/paths/~1photos/post/requestBody/content/multipart~1form-data/schema/properties/photo",
            json!({"type": "string", "format": "binary"}),
        ),
        (
            "/paths/~1photos/post/responses/200/content",
            json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}),
        ),
        (
            "/paths/~1photos/put/requestBody/content/application~1x-www-form-urlencoded/schema",
            json!({"type": "object", "required": ["sizes"], "properties": {
                "name": {"type": "string", "maxLength": 9},
                "sizes": {"type": "array", "items": {"type": "integer"}}
            }}),
        ),
        (
            "/paths/~1photos/patch/requestBody/content/multipart~1form-data/encoding",
            json!({
                "tags": {"style": "form", "explode": false, "x-pagewire-part-styles": true},
                "files": {"style": "form", "explode": true}
            }),
        ),
        (
            "/paths/~1photos/patch/requestBody/content/application~1x-www-form-urlencoded/encoding/tags",
            json!({"style": "form", "explode": false}),
        ),
    ] {
        assert_eq!(*at(document, pointer), wanted, "{pointer}");
    }
}

#[test]
fn what_has_no_counterpart_is_a_warning_at_its_line() {
    let text = serde_json::to_string_pretty(&shop()).unwrap();
    let mut findings = Findings::new();
    from_text_noting(&text, Path::new("shop.json"), &mut findings).unwrap();
    let found: Vec<(&str, &str)> = findings
        .iter()
        .map(|f| {
            let span = f.place.as_ref().and_then(|p| p.span).unwrap();
            (
                f.code.as_str(),
                text[span.start..].lines().next().unwrap().trim(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("swagger::no-counterpart", "{"),
            ("swagger::no-counterpart", "\"odd\": {"),
        ]
    );
}

#[test]
fn names_that_components_cannot_have_get_keys_of_their_own() {
    let reference = |to: &str| json!({"$ref": format!("#/definitions/{to}")});
    let source = json!({
        "swagger": "2.0",
        "securityDefinitions": {"my key": {"type": "apiKey", "name": "k", "in": "header"}},
        "security": [{"my key": []}],
        "parameters": {
            "page body": {"name": "page", "in": "body", "schema": reference("a%7E1b")},
            "q 1": {"name": "q", "in": "query", "type": "string"},
        },
        "definitions": {
            "订单": {"type": "string"},
            "用户": {"type": "integer"},
            "__": {"type": "boolean"},
            "a/b": {"properties": {
                "one": reference("%E8%AE%A2%E5%8D%95"),
                "two": reference("用户"),
                "three": reference("__"),
                "four": reference("a~1b/properties/one"),
            }},
        },
        "paths": {"/a": {"get": {
            "parameters": [{"$ref": "#/parameters/page%20body"}, {"$ref": "#/parameters/q%201"}],
            "security": [{"my key": []}],
            "responses": {},
        }}},
    });
    let converted = convert(&source);
    assert_eq!(converted.notes, []);
    let document = &converted.document;
    let schemas = &document["components"]["schemas"];
    assert_eq!(schemas["__"]["type"], "boolean");
    assert_eq!(schemas["___2"]["type"], "string");
    assert_eq!(schemas["___3"]["type"], "integer");
    for (property, target) in [
        ("one", "___2"),
        ("two", "___3"),
        ("three", "__"),
        ("four", "a_b/properties/one"),
    ] {
        let found = &schemas["a_b"]["properties"][property]["$ref"];
        assert_eq!(*found, format!("#/components/schemas/{target}"));
    }
    let get = &document["paths"]["/a"]["get"];
    assert_eq!(
        get["requestBody"]["content"]["application/json"]["schema"]["$ref"],
        "#/components/schemas/a_b"
    );
    assert_eq!(get["parameters"][0]["$ref"], "#/components/parameters/q_1");
    for security in [&document["security"], &get["security"]] {
        assert_eq!(*security, json!([{"my_key": []}]));
    }
    assert_eq!(
        &*converted.aliases["/components/schemas/___3"],
        "/definitions/用户"
    );
}

#[test]
fn what_an_operation_says_twice_or_3_0_cannot_say_is_noted_at_its_place() {
    let source = json!({
        "swagger": "2.0",
        "x-own": 1,
        "securityDefinitions": {"login": {"type": "oauth2", "flow": "acessCode"}},
        "paths": {"/a": {"post": {
            "parameters": [
                {"name": "a", "in": "body", "schema": {"type": "string"}},
                {"name": "b", "in": "body", "schema": {"type": "string"}},
                {"name": "c", "in": "formData", "type": "string"},
            ],
            "responses": {"200": {"description": "", "headers": {
                "X-Pipes": {"type": "array", "items": {"type": "string"}, "collectionFormat": "pipes"},
                "X-Commas": {"type": "array", "items": {"type": "string"}},
                "X-Odd": 1,
            }}},
        }}},
    });
    let notes = convert(&source).notes;
    let places: Vec<&str> = notes.iter().map(|(at, _)| at.as_str()).collect();
    assert_eq!(
        places,
        [
            "/paths/~1a/post/parameters/1",
            "/paths/~1a/post/parameters/2",
            "/paths/~1a/post/responses/200/headers/X-Pipes",
            "/paths/~1a/post/responses/200/headers/X-Odd",
            "/securityDefinitions/login",
        ]
    );
}

#[test]
fn form_fields_are_a_form_where_only_json_is_consumed() {
    let post = |kind: &str| {
        json!({"post": {
            "parameters": [{"name": "part", "in": "formData", "type": kind}],
            "responses": {},
        }})
    };
    let converted = convert(&json!({
        "swagger": "2.0",
        "consumes": ["application/json"],
        "paths": {"/file": post("file"), "/text": post("string")},
    }));
    for (path, media, schema) in [
        (
            "/file",
            PARTS,
            json!({"type": "string", "format": "binary"}),
        ),
        ("/text", FORM, json!({"type": "string"})),
    ] {
        let content = &converted.document["paths"][path]["post"]["requestBody"]["content"];
        let form = json!({"type": "object", "properties": {"part": schema}});
        assert_eq!(*content, json!({media: {"schema": form}}), "{path}");
    }
    let notes: Vec<(&str, &str)> = converted
        .notes
        .iter()
        .map(|(at, note)| (&**at, &**note))
        .collect();
    assert_eq!(
        notes,
        [
            (
                "/paths/~1file/post/parameters/0",
                "form fields cannot be sent as `application/json`; the body is `multipart/form-data`"
            ),
            (
                "/paths/~1text/post/parameters/0",
                "form fields cannot be sent as `application/json`; the body is `application/x-www-form-urlencoded`"
            ),
        ]
    );
}

#[test]
fn parts_of_the_converted_document_stand_where_the_original_has_them() {
    let text = serde_json::to_string_pretty(&shop()).unwrap();
    let places = Places::of(&text);
    for (pointer, wanted) in [
        (
            "/components/schemas/Basket/properties/things",
            "\"things\": {",
        ),
        (
            "/paths/~1baskets~1{id}/get/responses/200/content/application~1xml/schema/$ref",
            "\"$ref\": \"#/definitions/Basket\"",
        ),
        (
            "/paths/~1photos/put/requestBody/content/application~1x-www-form-urlencoded/schema/properties/sizes/type",
            "\"type\": \"array\",",
        ),
        ("/components/securitySchemes/login", "\"login\": {"),
        // Second of its own in the original, at the place from which another one comes.
        (
            "/paths/~1baskets~1{id}/get/parameters/2/name",
            "\"name\": \"tags\",",
        ),
    ] {
        let span = places.span(pointer);
        assert_eq!(
            text[span.start..].lines().next().unwrap().trim(),
            wanted,
            "{pointer}"
        );
    }
}

#[test]
fn parts_that_are_taken_are_those_that_the_document_would_have() {
    let mut referring = shop();
    referring["paths"]["/photos"]["get"] = json!({
        "parameters": [{"$ref": "#/paths/~1baskets~1{id}/parameters/1"}],
        "responses": {"200": {"description": ""}},
    });
    for source in [shop(), referring] {
        let whole = convert(&source);
        let (mut paths, mut schemas) = (Map::new(), Map::new());
        let rest = convert_into(source, &mut |section, key, part| {
            let taken = match section {
                Section::Paths => &mut paths,
                Section::Schemas => &mut schemas,
            };
            taken.insert(key.to_owned(), part);
            None
        });
        assert_eq!(Value::from(paths), whole.document["paths"]);
        assert_eq!(
            Value::from(schemas),
            whole.document["components"]["schemas"]
        );
        assert_eq!(rest.document["paths"], json!({}));
        assert_eq!(rest.document["info"], whole.document["info"]);
        assert_eq!((rest.aliases, rest.notes), (whole.aliases, whole.notes));
    }
}

#[test]
fn malformed_documents_are_errors_and_not_panics() {
    for text in [
        r#"{"swagger": "2.0", "paths": []}"#,
        r#"{"swagger": "2.0", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"get": {"parameters": {"in": 1}, "responses": [1]}}}}"#,
        r#"{"swagger": "2.0", "definitions": {"A": 3}, "parameters": {"b": null}, "paths": {"/a": null}}"#,
        r##"{"swagger": "2.0", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"get": {"parameters": [{"$ref": "#/nowhere"}, 7], "responses": {"200": {"$ref": 3}}}}}}"##,
    ] {
        let _ = from_text_noting(text, Path::new("a.json"), &mut Findings::new());
        let _ = Places::of(text).span("/paths/~1a/get");
    }
}
