//! The same requests and responses described in other ways: an object for parameters, and the notations of OpenAPI 3.0
//! and 3.1.

use pagewire::diff::Effect::{Breaking as B, Compatible as C, None as N};
use serde_json::{Value, json};

use super::documents::{Pair, operation};

/// Gives the operation these parameters beside that of its path.
fn parameters(document: &mut Value, list: Value) {
    let known = &mut operation(document)["parameters"];
    let own = known[0].clone();
    let list = list.as_array().into_iter().flatten().cloned();
    *known = std::iter::once(own).chain(list).collect();
}

fn named(document: &mut Value, name: &str, schema: Value) {
    document["components"]["schemas"][name] = schema;
}

/// Sends and returns an object with a property, in a version of OpenAPI.
fn written(document: &mut Value, version: &str, property: Value) {
    document["openapi"] = json!(version);
    named(
        document,
        "Q",
        json!({"type": "object", "properties": {"q": {"type": "string"}}}),
    );
    let schema = json!({"type": "object", "properties": {"p": property}});
    let content = json!({"application/json": {"schema": schema}});
    operation(document)["requestBody"]["content"] = content.clone();
    operation(document)["responses"]["200"]["content"] = content;
}

fn linked(document: &mut Value, link: Value, is_shared: bool) {
    let own = if is_shared {
        document["components"]["links"] = json!({"next": link});
        json!({"$ref": "#/components/links/next"})
    } else {
        link
    };
    operation(document)["responses"]["200"]["links"] = json!({"next": own});
}

fn variable(document: &mut Value, default: &str) {
    let variables = json!({"v": {"default": default}});
    document["servers"] = json!([{"url": "https://{v}.example", "variables": variables}]);
}

fn called(document: &mut Value, words: &str) {
    operation(document)["callbacks"] = json!({"noted": {"{$request.body#/url}": {"post": {
        "description": words, "responses": {"200": {"description": words}},
    }}}});
}

/// A body of two required properties, which are arguments in this order.
fn ordered(document: &mut Value, names: [&str; 2]) {
    let properties = names.map(|name| (name.to_owned(), json!({"type": "string"})));
    let properties: serde_json::Map<String, Value> = properties.into_iter().collect();
    named(
        document,
        "Two",
        json!({"type": "object", "required": ["a", "b"], "properties": properties}),
    );
    let schema = json!({"$ref": "#/components/schemas/Two"});
    operation(document)["requestBody"] =
        json!({"required": true, "content": {"application/json": {"schema": schema}}});
}

#[rustfmt::skip]
pub(super) const PAIRS: &[Pair] = &[
    Pair("object in place of its properties", "query", |d| parameters(d, json!([{"name": "a", "in": "query", "schema": {"type": "string"}}, {"name": "b", "in": "query", "schema": {"type": "integer"}}])),
        |d| parameters(d, json!([{"name": "f", "in": "query", "schema": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}}}])), (N, N), (N, N), ["", ""], ""),
    Pair("referred object in place of its properties", "query", |d| parameters(d, json!([{"name": "a", "in": "query", "schema": {"type": "string"}}, {"name": "b", "in": "query", "schema": {"type": "integer"}}])),
        |d| { named(d, "F", json!({"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}})); parameters(d, json!([{"name": "f", "in": "query", "schema": {"$ref": "#/components/schemas/F"}}])) }, (N, N), (N, N), ["", ""], ""),
    Pair("two objects in place of one", "query", |d| parameters(d, json!([{"name": "f", "in": "query", "schema": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}}}])),
        |d| parameters(d, json!([{"name": "g", "in": "query", "schema": {"type": "object", "properties": {"a": {"type": "string"}}}}, {"name": "h", "in": "query", "schema": {"type": "object", "properties": {"b": {"type": "integer"}}}}])), (N, N), (N, N), ["", ""], ""),
    Pair("several objects of other names", "query", |d| parameters(d, json!([{"name": "f", "in": "query", "schema": {"type": "object", "properties": {"a": {"type": "string"}}}}, {"name": "g", "in": "query", "schema": {"type": "object", "properties": {"b": {"type": "integer"}}}}])),
        |d| parameters(d, json!([{"name": "h", "in": "query", "schema": {"type": "object", "properties": {"b": {"type": "integer"}}}}, {"name": "i", "in": "query", "schema": {"type": "object", "properties": {"a": {"type": "string"}}}}])), (N, N), (N, N), ["", ""], ""),
    Pair("object in place of more than its properties", "query", |d| parameters(d, json!([{"name": "a", "in": "query", "schema": {"type": "string"}}, {"name": "b", "in": "query", "schema": {"type": "integer"}}, {"name": "c", "in": "query", "schema": {"type": "string"}}])),
        |d| parameters(d, json!([{"name": "f", "in": "query", "schema": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}}}])), (B, N), (C, N), ["", ""], ""),
    Pair("object in place of properties of other types", "query", |d| parameters(d, json!([{"name": "a", "in": "query", "schema": {"type": "string"}}, {"name": "b", "in": "query", "schema": {"type": "string"}}])),
        |d| parameters(d, json!([{"name": "f", "in": "query", "schema": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}}}])), (B, N), (C, N), ["", ""], ""),
    Pair("object with a required property in place of optional parameters", "query", |d| parameters(d, json!([{"name": "a", "in": "query", "schema": {"type": "string"}}, {"name": "b", "in": "query", "schema": {"type": "integer"}}])),
        |d| parameters(d, json!([{"name": "f", "in": "query", "schema": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}, "required": ["a"]}}])), (B, N), (N, N), ["", ""], ""),
    Pair("required object in place of required parameters", "query", |d| parameters(d, json!([{"name": "a", "in": "query", "schema": {"type": "string"}, "required": true}, {"name": "b", "in": "query", "schema": {"type": "integer"}}])),
        |d| parameters(d, json!([{"name": "f", "in": "query", "schema": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}, "required": ["a"]}, "required": true}])), (N, N), (N, N), ["", ""], ""),
    Pair("object that is not exploded in place of its properties", "query", |d| parameters(d, json!([{"name": "a", "in": "query", "schema": {"type": "string"}}, {"name": "b", "in": "query", "schema": {"type": "integer"}}])),
        |d| parameters(d, json!([{"name": "f", "in": "query", "schema": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}}, "explode": false}])), (B, N), (B, N), ["", ""], ""),
    Pair("deep object in place of its properties", "query", |d| parameters(d, json!([{"name": "a", "in": "query", "schema": {"type": "string"}}, {"name": "b", "in": "query", "schema": {"type": "integer"}}])),
        |d| parameters(d, json!([{"name": "f", "in": "query", "schema": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}}, "style": "deepObject"}])), (B, N), (B, N), ["", ""], ""),
    Pair("`nullable` for a list of types", "both", |d| written(d, "3.0.3", json!({"type": "string", "nullable": true})),
        |d| written(d, "3.1.0", json!({"type": ["string", "null"]})), (N, N), (N, N), ["", ""], ""),
    Pair("referred schema that may be null", "both", |d| written(d, "3.0.3", json!({"allOf": [{"$ref": "#/components/schemas/Q"}], "nullable": true})),
        |d| written(d, "3.1.0", json!({"oneOf": [{"$ref": "#/components/schemas/Q"}, {"type": "null"}]})), (N, N), (N, N), ["", ""], ""),
    Pair("items without a type", "both", |d| written(d, "3.0.3", json!({"items": {"type": "integer"}})),
        |d| written(d, "3.0.3", json!({"type": "array", "items": {"type": "integer"}})), (N, N), (N, N), ["", ""], ""),
    Pair("items without a type that are a one-of", "both", |d| written(d, "3.0.3", json!({"items": {"anyOf": [{"type": "integer"}, {"type": "string"}]}})),
        |d| written(d, "3.0.3", json!({"type": "array", "items": {"anyOf": [{"type": "integer"}, {"type": "string"}]}})), (B, C), (C, B), ["", ""], ""),
    Pair("null among listed values without a type", "both", |d| written(d, "3.0.3", json!({"type": "string", "nullable": true, "enum": ["a", null]})),
        |d| written(d, "3.1.0", json!({"enum": ["a", null]})), (N, N), (N, N), ["", ""], ""),
    Pair("exclusive end as a number", "both", |d| written(d, "3.0.3", json!({"type": "number", "minimum": 3, "exclusiveMinimum": true})),
        |d| written(d, "3.1.0", json!({"type": "number", "exclusiveMinimum": 3})), (N, N), (N, N), ["", ""], ""),
    Pair("exclusive end of whole numbers", "both", |d| written(d, "3.0.3", json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true})),
        |d| written(d, "3.1.0", json!({"type": "integer", "minimum": 1})), (N, N), (N, N), ["", ""], ""),
    Pair("whole numbers as multiples of one", "both", |d| written(d, "3.0.3", json!({"type": "integer", "multipleOf": 1})),
        |d| written(d, "3.1.0", json!({"type": "integer"})), (N, N), (N, N), ["", ""], ""),
    Pair("`example` for `examples`", "both", |d| written(d, "3.0.3", json!({"type": "string", "example": "a"})),
        |d| written(d, "3.1.0", json!({"type": "string", "examples": ["a"]})), (N, N), (N, N), ["", ""], ""),
    Pair("`const` for one listed value", "both", |d| written(d, "3.0.3", json!({"type": "string", "enum": ["a"]})),
        |d| written(d, "3.1.0", json!({"const": "a"})), (N, N), (N, N), ["", ""], ""),
    Pair("`contentEncoding` for a format", "both", |d| written(d, "3.0.3", json!({"type": "string", "format": "byte"})),
        |d| written(d, "3.1.0", json!({"type": "string", "contentEncoding": "base64"})), (N, N), (N, N), ["", ""], ""),
    Pair("other properties of any type", "both", |d| written(d, "3.0.3", json!({"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": {}})),
        |d| written(d, "3.1.0", json!({"type": "object", "properties": {"a": {"type": "string"}}})), (N, N), (N, N), ["", ""], ""),
    Pair("items of any type", "both", |d| written(d, "3.0.3", json!({"type": "array", "items": {}})),
        |d| written(d, "3.1.0", json!({"type": "array"})), (N, N), (N, N), ["", ""], ""),
    Pair("`oneOf` of several types for a list of them", "both", |d| written(d, "3.0.3", json!({"oneOf": [{"type": "string"}, {"type": "integer"}]})),
        |d| written(d, "3.1.0", json!({"type": ["string", "integer"]})), (N, N), (N, N), ["", ""], ""),
    Pair("list of `items` for `prefixItems`", "both", |d| written(d, "3.1.0", json!({"type": "array", "items": [{"type": "string"}]})),
        |d| written(d, "3.1.0", json!({"type": "array", "prefixItems": [{"type": "string"}]})), (N, N), (N, N), ["", ""], ""),
    Pair("`oneOf` of overlapping types for `anyOf`", "both", |d| written(d, "3.0.3", json!({"oneOf": [{"type": "number"}, {"type": "integer"}]})),
        |d| written(d, "3.0.3", json!({"anyOf": [{"type": "number"}, {"type": "integer"}]})), (C, B), (B, C), ["", ""], ""),
    Pair("whole numbers above another one", "both", |d| written(d, "3.0.3", json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true})),
        |d| written(d, "3.1.0", json!({"type": "integer", "minimum": 2})), (B, C), (C, B), ["", ""], ""),
    Pair("`patternProperties` that close an object", "both", |d| written(d, "3.1.0", json!({"type": "object"})),
        |d| written(d, "3.1.0", json!({"type": "object", "patternProperties": {"^a": {"type": "string"}}, "additionalProperties": false})), (B, B), (B, B), ["", ""], ""),
    Pair("`prefixItems`", "both", |d| written(d, "3.1.0", json!({"type": "array"})),
        |d| written(d, "3.1.0", json!({"type": "array", "prefixItems": [{"type": "string"}]})), (B, B), (B, B), ["", ""], ""),
    Pair("links by reference", "response", |d| linked(d, json!({"operationId": "Thing_Get"}), false),
        |d| linked(d, json!({"operationId": "Thing_Get"}), true), (N, N), (N, N), ["", ""], ""),
    Pair("links with other words", "response", |d| linked(d, json!({"operationId": "Thing_Get"}), false),
        |d| linked(d, json!({"operationId": "Thing_Get", "description": "The thing."}), false), (N, N), (N, N), ["", ""], ""),
    Pair("links to another operation", "response", |d| linked(d, json!({"operationId": "Thing_Get"}), false),
        |d| linked(d, json!({"operationRef": "https://example.com/other"}), false), (N, C), (N, C), ["", ""], ""),
    Pair("default of a variable without values", "server", |d| variable(d, "a"),
        |d| variable(d, "b"), (B, N), (B, N), ["", ""], ""),
    Pair("words of a variable without values", "server", |d| variable(d, "a"),
        |d| { variable(d, "a"); d["servers"][0]["variables"]["v"]["description"] = json!("Which."); }, (N, N), (N, N), ["", ""], ""),
    Pair("variable without values written out", "server", |d| variable(d, "a"),
        |d| d["servers"] = json!([{"url": "https://a.example"}]), (B, N), (B, N), ["", ""], ""),
    Pair("callback with other words", "operation", |d| called(d, ""),
        |d| called(d, "Says so."), (N, N), (N, N), ["", ""], ""),
    Pair("variant of another title", "both", |d| written(d, "3.0.3", json!({"oneOf": [{"title": "Word", "type": "object", "properties": {"a": {"type": "string"}}}, {"type": "object", "properties": {"b": {"type": "string"}}}]})),
        |d| written(d, "3.0.3", json!({"oneOf": [{"title": "Text", "type": "object", "properties": {"a": {"type": "string"}}}, {"type": "object", "properties": {"b": {"type": "string"}}}]})), (N, N), (N, N), ["", ""], ""),
    Pair("required parameters in another order", "query", |d| parameters(d, json!([{"name": "a", "in": "query", "required": true, "schema": {"type": "string"}}, {"name": "b", "in": "query", "required": true, "schema": {"type": "string"}}])),
        |d| parameters(d, json!([{"name": "b", "in": "query", "required": true, "schema": {"type": "string"}}, {"name": "a", "in": "query", "required": true, "schema": {"type": "string"}}])), (N, N), (N, N), ["", ""], ""),
    Pair("required properties in another order", "request body", |d| ordered(d, ["a", "b"]),
        |d| ordered(d, ["b", "a"]), (N, N), (N, N), ["", ""], ""),
];
