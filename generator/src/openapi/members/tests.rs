use serde_json::json;

use super::*;

/// Returns the messages about members without meaning.
fn said(document: serde_json::Value, version: Version) -> Vec<String> {
    let Idle {
        unnamed, beside, ..
    } = idle(&document, version);
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
            "/components/schemas/A/properties/a/nullable: OpenAPI 3.0 does not read `nullable` beside `$ref`, here and at 2 other places; that of a schema is read nonetheless"
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

/// Returns the places of members without effect.
fn without_effect(document: serde_json::Value, version: Version) -> Vec<String> {
    let found = idle(&document, version).without_effect;
    found.into_iter().map(|(at, _)| at.to_string()).collect()
}

#[test]
fn members_without_an_effect_are_noted_where_they_are() {
    let operation = json!({
        "callbacks": {},
        "servers": [],
        "parameters": [
            { "name": "a", "in": "path", "schema": {} },
            { "name": "b", "in": "path", "required": false, "schema": {} },
            { "name": "c", "in": "path", "required": true, "schema": {} },
            { "name": "d", "in": "query", "schema": {}, "content": {}, "allowEmptyValue": true },
            { "name": "e", "in": "header", "content": {}, "style": "simple", "explode": true, "allowEmptyValue": true },
        ],
        "requestBody": { "description": "Nothing." },
        "responses": { "200": {
            "links": {},
            "headers": { "A": { "schema": {}, "content": {} } },
            "content": {
                "application/json": { "encoding": {} },
                "multipart/form-data": { "encoding": {} },
                "application/x-www-form-urlencoded; charset=utf-8": { "encoding": {} },
            },
        } },
    });
    let document = json!({
        "paths": { "/a": { "servers": [], "post": operation } },
        "components": { "callbacks": {}, "links": {} },
    });
    let post = "/paths/~1a/post";
    let parameter = |rest: &str| format!("{post}/parameters/{rest}");
    let response = |rest: &str| format!("{post}/responses/200/{rest}");
    let mut expected = [
        parameter("0"),
        parameter("1/required"),
        parameter("3/content"),
        parameter("4/style"),
        parameter("4/explode"),
        parameter("4/allowEmptyValue"),
        format!("{post}/requestBody"),
        response("headers/A/content"),
        response("content/application~1json/encoding"),
        response("links"),
        format!("{post}/callbacks"),
        format!("{post}/servers"),
        "/paths/~1a/servers".to_owned(),
        "/components/callbacks".to_owned(),
        "/components/links".to_owned(),
    ];
    let mut found = without_effect(document, Version::Three);
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn keywords_of_schemas_that_say_nothing_of_their_values_are_noted() {
    let found = |schema: serde_json::Value, version| {
        let document =
            json!({ "components": { "schemas": { "A": { "properties": { "b": schema } } } } });
        let found = without_effect(document, version);
        let names = found
            .iter()
            .map(|at| at.rsplit('/').next().unwrap_or_default().to_owned());
        names.collect::<Vec<String>>()
    };
    for (schema, expected) in [
        (
            json!({ "type": "string", "items": {}, "properties": {}, "required": [], "additionalProperties": {} }),
            &["items", "properties", "required", "additionalProperties"][..],
        ),
        (
            json!({ "type": "object", "items": {}, "format": "date" }),
            &["items", "format"],
        ),
        (
            json!({ "type": "object", "properties": {}, "required": [], "additionalProperties": false }),
            &[],
        ),
        (json!({ "type": "integer", "format": "int32" }), &[]),
        (
            json!({ "oneOf": [], "items": {}, "required": [], "format": "date", "not": {} }),
            &["items", "required", "format", "not"],
        ),
        (
            json!({ "oneOf": [], "properties": {}, "required": [] }),
            &[],
        ),
        (
            json!({ "allOf": [], "additionalProperties": false }),
            &["additionalProperties"],
        ),
        (json!({ "allOf": [], "additionalProperties": {} }), &[]),
        (
            json!({ "enum": ["a"], "allOf": [], "oneOf": [], "anyOf": [] }),
            &["allOf", "oneOf", "anyOf"],
        ),
        (
            json!({ "type": "object", "discriminator": {} }),
            &["discriminator"],
        ),
        (json!({ "oneOf": [], "discriminator": {} }), &[]),
        (json!({ "not": {} }), &[]),
        (
            json!({ "oneOf": [], "additionalProperties": { "type": "string" } }),
            &[],
        ),
        (
            json!({ "type": "object", "anyOf": [], "additionalProperties": false }),
            &["additionalProperties"],
        ),
        (
            json!({ "properties": {}, "anyOf": [], "additionalProperties": false }),
            &[],
        ),
        (
            json!({ "enum": ["a"], "additionalProperties": {} }),
            &["additionalProperties"],
        ),
    ] {
        let mut found = found(schema.clone(), Version::Three);
        let mut expected = expected.to_vec();
        found.sort();
        expected.sort_unstable();
        assert_eq!(found, expected, "{schema}");
    }
    let content = ["contentEncoding", "contentMediaType"];
    for (schema, expected) in [
        (
            json!({ "type": "string", "patternProperties": {}, "unevaluatedProperties": false }),
            &["patternProperties", "unevaluatedProperties"][..],
        ),
        (
            json!({ "const": {}, "patternProperties": {}, "unevaluatedProperties": false }),
            &["patternProperties", "unevaluatedProperties"],
        ),
        (
            json!({ "type": ["object", "string"], "patternProperties": {}, "unevaluatedProperties": false }),
            &[],
        ),
        (
            json!({ "type": "string", "allOf": [], "unevaluatedProperties": false }),
            &[],
        ),
        (
            json!({ "type": "integer", "contentEncoding": "base64", "contentMediaType": "image/png" }),
            &content,
        ),
        (
            json!({ "type": "string", "format": "date", "contentEncoding": "base64", "contentMediaType": "image/png" }),
            &content,
        ),
        (
            json!({ "type": "string", "contentEncoding": "base64", "contentMediaType": "image/png" }),
            &["contentMediaType"],
        ),
        (
            json!({ "type": ["string", "null"], "contentEncoding": "base64" }),
            &[],
        ),
        (json!({ "contentMediaType": "image/png" }), &[]),
        (
            json!({ "items": {}, "contentEncoding": "base64", "contentMediaType": "image/png" }),
            &content,
        ),
        (
            json!({ "oneOf": [], "contentEncoding": "base16" }),
            &["contentEncoding"],
        ),
        (
            json!({ "type": "string", "oneOf": [], "contentEncoding": "base64" }),
            &[],
        ),
        (json!({ "contentEncoding": "base16" }), &["contentEncoding"]),
    ] {
        let mut found = found(schema.clone(), Version::Three1);
        found.sort();
        assert_eq!(found, expected, "{schema}");
    }
    let bound = json!({ "type": "number", "exclusiveMinimum": true, "exclusiveMaximum": false });
    assert_eq!(found(bound, Version::Three), ["exclusiveMinimum"]);
    let types = json!({ "type": ["string", "array"], "items": {}, "exclusiveMinimum": 1 });
    assert!(found(types, Version::Three1).is_empty());
}

#[test]
fn a_media_type_without_a_slash_is_noted() {
    let document = json!({ "components": { "requestBodies": { "A": { "content": {
        "json": {}, "text/plain": {}, "x-a": {}, "x-a/b": { "shema": 1 },
    } } } } });
    let content = "/components/requestBodies/A/content";
    assert_eq!(
        said(document, Version::Three),
        [
            format!(
                "{content}/json: `json` is not a media type, such as `application/json`; what travels under it is bytes"
            ),
            format!(
                "{content}/x-a~1b/shema: `shema` is not a member of a media type in OpenAPI 3.0; did you mean `schema`?"
            ),
        ]
    );
}

#[test]
fn members_of_later_versions_that_are_not_used_are_noted() {
    let document = |dialect: &str| {
        json!({
            "openapi": "3.2.0",
            "$self": "https://a.example/openapi.yaml",
            "jsonSchemaDialect": dialect,
            "servers": [{ "url": "/", "name": "main" }],
            "tags": [{ "name": "a", "summary": "A", "parent": "b", "kind": "nav" }],
            "components": { "securitySchemes": { "o": {
                "type": "oauth2",
                "oauth2MetadataUrl": "https://a.example/",
                "deprecated": true,
                "flows": { "deviceAuthorization": {} },
            } } },
        })
    };
    let scheme = "/components/securitySchemes/o";
    let mut expected = vec![
        "/$self".to_owned(),
        "/servers/0/name".to_owned(),
        "/tags/0/parent".to_owned(),
        "/tags/0/kind".to_owned(),
        format!("{scheme}/oauth2MetadataUrl"),
        format!("{scheme}/deprecated"),
        format!("{scheme}/flows/deviceAuthorization"),
    ];
    expected.sort();
    let found = |dialect: &str| {
        let mut found = without_effect(document(dialect), Version::Three2);
        found.sort();
        found
    };
    assert_eq!(
        found("https://spec.openapis.org/oas/3.2/dialect/2025-09-17"),
        expected
    );
    expected.push("/jsonSchemaDialect".to_owned());
    expected.sort();
    assert_eq!(found("https://json-schema.org/draft-07/schema"), expected);
}

#[test]
fn an_enum_without_members_is_noted() {
    let document = json!({ "components": { "schemas": {
        "A": { "type": "string", "enum": [] },
        "B": { "type": "string", "enum": ["string"] },
        "C": { "properties": { "a": { "enum": [] } } },
    } } });
    for version in [Version::Three, Version::Three1, Version::Three2] {
        let schemas = "/components/schemas";
        assert_eq!(
            without_effect(document.clone(), version),
            [
                format!("{schemas}/A/enum"),
                format!("{schemas}/C/properties/a/enum")
            ]
        );
    }
}

#[test]
fn a_form_of_lists_is_noted_where_swagger_has_no_list() {
    let array = json!({ "type": "string", "collectionFormat": "multi" });
    let document = json!({
        "parameters": {
            "a": { "in": "query", "name": "a", "type": "string", "collectionFormat": "multi" },
            "b": { "in": "query", "name": "b", "type": "array", "items": array, "collectionFormat": "multi" },
        },
        "responses": { "R": { "description": "d", "headers": { "H": array } } },
    });
    assert_eq!(
        without_effect(document, Version::Two),
        [
            "/parameters/a/collectionFormat",
            "/parameters/b/items/collectionFormat",
            "/responses/R/headers/H/collectionFormat",
        ]
    );
}
