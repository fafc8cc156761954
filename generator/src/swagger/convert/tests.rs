use std::path::Path;

use serde_json::{Value, json};

use super::*;
use crate::diagnostics::Findings;
use crate::spec::{Places, from_text_noting};

/// A shop whose description has everything that 2.0 writes otherwise.
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
