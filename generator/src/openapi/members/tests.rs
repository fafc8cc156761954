use serde_json::json;

use super::*;

/// What is said of members without a meaning.
fn said(document: serde_json::Value, version: Version) -> Vec<String> {
    let Idle { unnamed, beside } = idle(&document, version);
    let all = unnamed.into_iter().chain(beside);
    all.map(|(at, message)| format!("{at}: {message}"))
        .collect()
}

#[test]
fn misspelt_members_are_noted_with_the_right_name() {
    let document = json!({
        "openapi": "3.0.3",
        "Info": {},
        "paths": { "/a": {
            "GET": {},
            "link": {},
            "x-link": {},
            "get": {
                "requestbody": {},
                "parameters": [{ "name": "a", "in": "query", "shema": {} }],
                "responses": { "200": { "content": { "application/json": { "schema": {
                    "propertes": {},
                    "require": ["a"],
                    "properties": { "require": { "allOf": [{ "minimun": 1 }] } },
                    "example": { "propertes": 1 },
                    "default": { "propertes": 1 },
                } } } } },
            },
        } },
    });
    assert_eq!(
        said(document, Version::Three),
        [
            "/Info: `Info` is not a member of a document in OpenAPI 3.0; did you mean `info`?",
            "/paths/~1a/GET: `GET` is not a member of a path in OpenAPI 3.0; did you mean `get`?",
            "/paths/~1a/link: `link` is not a member of a path in OpenAPI 3.0",
            "/paths/~1a/get/requestbody: `requestbody` is not a member of an operation in OpenAPI 3.0; did you mean `requestBody`?",
            "/paths/~1a/get/parameters/0/shema: `shema` is not a member of a parameter in OpenAPI 3.0; did you mean `schema`?",
            "/paths/~1a/get/responses/200/content/application~1json/schema/propertes: `propertes` is not a member of a schema in OpenAPI 3.0; did you mean `properties`?",
            "/paths/~1a/get/responses/200/content/application~1json/schema/require: `require` is not a member of a schema in OpenAPI 3.0; did you mean `required`?",
            "/paths/~1a/get/responses/200/content/application~1json/schema/properties/require/allOf/0/minimun: `minimun` is not a member of a schema in OpenAPI 3.0; did you mean `minimum`?",
        ]
    );
}

#[test]
fn keys_of_paths_and_responses_are_looked_at() {
    let document = json!({ "paths": {
        "a": {},
        "x-a": {},
        "/b": { "get": { "responses": {
            "20x": {}, "success": {}, "x-c": {}, "default": {}, "2XX": {}, "404": {},
        } } },
    } });
    for version in [
        Version::Two,
        Version::Three,
        Version::Three1,
        Version::Three2,
    ] {
        let said = said(document.clone(), version);
        let places: Vec<&str> = said
            .iter()
            .filter_map(|one| one.split(':').next())
            .collect();
        let responses = "/paths/~1b/get/responses";
        assert_eq!(
            places,
            [
                "/paths/a".to_owned(),
                format!("{responses}/20x"),
                format!("{responses}/success"),
            ]
        );
    }
}

#[test]
fn extensions_among_the_paths_of_callbacks_are_theirs() {
    let document = json!({ "paths": { "/a": { "get": { "callbacks": {
        "onEvent": { "x-meta": { "foo": 1 }, "{$request.body#/url}": { "bar": 1 } },
    } } } } });
    let said = said(document, Version::Three);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("bar"), "{said:?}");
}

#[test]
fn each_version_has_members_of_its_own() {
    let later = json!({ "components": {
        "schemas": { "A": { "const": 1, "$defs": { "B": { "nullable": true } } } },
        "pathItems": {},
    } });
    assert_eq!(said(later.clone(), Version::Three).len(), 3);
    assert_eq!(said(later, Version::Three1).len(), 1);
    let two = json!({
        "definitions": { "A": { "oneOf": [] } },
        "parameters": { "p": { "in": "body", "schema": {}, "content": {} } },
    });
    assert_eq!(said(two.clone(), Version::Two).len(), 2);
    assert_eq!(said(two, Version::Three).len(), 2);
}

#[test]
fn what_is_beside_references_is_noted_once_for_each_name() {
    let with = |more: &str| json!({ "$ref": "#/components/schemas/B", more: true });
    let document = json!({ "components": { "schemas": { "A": { "properties": {
        "a": with("nullable"),
        "b": with("nullable"),
        "c": with("nullable"),
        "d": with("x-nullable"),
    } } } } });
    assert_eq!(
        said(document.clone(), Version::Three),
        [
            "/components/schemas/A/properties/a/nullable: OpenAPI 3.0 does not read `nullable` beside `$ref`, here and at 2 other places"
        ]
    );
    let response = json!({ "paths": { "/a": { "get": { "responses": {
        "200": { "$ref": "#/components/responses/R", "description": "d", "headers": {} },
    } } } } });
    assert_eq!(said(response.clone(), Version::Three).len(), 2);
    assert_eq!(said(response, Version::Three1).len(), 1);
}

#[test]
fn keys_of_yaml_are_text_whatever_they_are() {
    let text = "paths:\n  /a:\n    get:\n      responses:\n        200: {}\n        700: {}\n        ? [a]\n        : {}\n        true: {}\n    ~: {}\n";
    let found = idle(serde_yaml::Deserializer::from_str(text), Version::Three);
    let places: Vec<&str> = found.unnamed.iter().map(|(at, _)| at.as_str()).collect();
    assert_eq!(
        places,
        [
            "/paths/~1a/get/responses/700",
            "/paths/~1a/get/responses/",
            "/paths/~1a/get/responses/true",
            "/paths/~1a/null"
        ]
    );
}
