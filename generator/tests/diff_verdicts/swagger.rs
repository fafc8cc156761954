//! Documents of Swagger 2.0, and the same APIs in OpenAPI 3.

use pagewire::diff::Effect::{Breaking as B, Compatible as C, None as N};
use serde_json::{Value, json};

use super::documents::Pair;

const FORM: &str = "application/x-www-form-urlencoded";
const PARTS: &str = "multipart/form-data";

/// A document of Swagger 2.0 whose operation has these members.
fn second(document: &mut Value, members: Value) {
    *document = json!({"swagger": "2.0", "info": {"title": "t", "version": "1"}, "host": "a.example", "basePath": "/v1", "schemes": ["https"],
        "paths": {"/things": {"post": operation(members)}}});
}

/// The same of OpenAPI 3.
fn third(document: &mut Value, members: Value) {
    *document = json!({"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "servers": [{"url": "https://a.example/v1"}],
        "paths": {"/things": {"post": operation(members)}}});
}

fn operation(members: Value) -> Value {
    let mut operation = json!({"operationId": "Thing_Send", "tags": ["Thing"], "responses": {"200": {"description": "ok"}}});
    for (key, value) in members.as_object().expect("an object") {
        operation[key] = value.clone();
    }
    operation
}

/// A parameter of Swagger 2.0.
fn given(document: &mut Value, media: &str, parameter: Value) {
    second(
        document,
        json!({"consumes": [media], "parameters": [parameter]}),
    );
}

fn queried(document: &mut Value, more: Value) {
    let mut parameter = json!({"name": "a", "in": "query"});
    for (key, value) in more.as_object().expect("an object") {
        parameter[key] = value.clone();
    }
    let is_second = parameter.get("type").is_some();
    let members = json!({"parameters": [parameter]});
    if is_second {
        second(document, members);
    } else {
        third(document, members);
    }
}

fn taken(document: &mut Value, media: &str, content: Value) {
    third(
        document,
        json!({"requestBody": {"content": {media: content}}}),
    );
}

/// A form of one property.
fn field(schema: Value) -> Value {
    json!({"schema": {"type": "object", "properties": {"a": schema}}})
}

fn scheme(document: &mut Value, old: Value, new: Option<Value>) {
    match new {
        None => second(document, json!({})),
        Some(_) => third(document, json!({})),
    }
    document["security"] = json!([{"key": []}]);
    match new {
        None => document["securityDefinitions"] = json!({"key": old}),
        Some(new) => document["components"]["securitySchemes"] = json!({"key": new}),
    }
}

fn text_list() -> Value {
    json!({"type": "array", "items": {"type": "string"}})
}

#[rustfmt::skip]
pub(super) const PAIRS: &[Pair] = &[
    Pair("OpenAPI 3 for Swagger 2.0", "file in a form", |d| given(d, PARTS, json!({"name": "a", "in": "formData", "type": "file"})),
        |d| taken(d, PARTS, field(json!({"type": "string", "format": "binary"}))), (N, N), (N, N), ["", ""], ""),
    Pair("OpenAPI 3 for Swagger 2.0", "form", |d| given(d, FORM, json!({"name": "a", "in": "formData", "type": "string"})),
        |d| taken(d, FORM, field(json!({"type": "string"}))), (N, N), (N, N), ["", ""], ""),
    Pair("OpenAPI 3 for Swagger 2.0", "list in a form", |d| given(d, FORM, json!({"name": "a", "in": "formData", "type": "array", "items": {"type": "string"}})),
        |d| { let mut content = field(text_list()); content["encoding"] = json!({"a": {"style": "form", "explode": false}}); taken(d, FORM, content) },
        (N, N), (N, N), ["", ""], ""),
    Pair("OpenAPI 3 for Swagger 2.0", "list in a query", |d| queried(d, text_list()), |d| queried(d, json!({"explode": false, "schema": text_list()})),
        (N, N), (N, N), ["", ""], ""),
    Pair("exploded list of OpenAPI 3 for Swagger 2.0", "query", |d| queried(d, text_list()), |d| queried(d, json!({"schema": text_list()})), (B, N), (B, N), ["", ""], ""),
    Pair("OpenAPI 3 for Swagger 2.0", "repeated list in a query", |d| queried(d, json!({"type": "array", "items": {"type": "string"}, "collectionFormat": "multi"})),
        |d| queried(d, json!({"schema": text_list()})), (N, N), (N, N), ["", ""], ""),
    Pair("OpenAPI 3 for Swagger 2.0", "list with pipes", |d| queried(d, json!({"type": "array", "items": {"type": "string"}, "collectionFormat": "pipes"})),
        |d| queried(d, json!({"style": "pipeDelimited", "explode": false, "schema": text_list()})), (N, N), (N, N), ["", ""], ""),
    Pair("OpenAPI 3 for Swagger 2.0", "body", |d| given(d, "application/json", json!({"name": "a", "in": "body", "required": true, "schema": {"type": "string",
        "x-nullable": true}})), |d| third(d, json!({"requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "string",
        "nullable": true}}}}})), (N, N), (N, N), ["", ""], ""),
    Pair("OpenAPI 3 for Swagger 2.0", "response", |d| second(d, json!({"produces": ["image/png"], "responses": {"200": {"description": "ok", "schema": {"type": "file"},
        "headers": {"X-Count": {"type": "integer"}}}}})), |d| third(d, json!({"responses": {"200": {"description": "ok", "headers": {"X-Count":
        {"schema": {"type": "integer"}}}, "content": {"image/png": {"schema": {"type": "string", "format": "binary"}}}}}})), (N, N), (N, N), ["", ""], ""),
    Pair("OpenAPI 3 for Swagger 2.0", "HTTP authentication", |d| scheme(d, json!({"type": "basic"}), None), |d| scheme(d, json!({}),
        Some(json!({"type": "http", "scheme": "basic"}))), (N, N), (N, N), ["", ""], ""),
    Pair("OpenAPI 3 for Swagger 2.0", "OAuth", |d| scheme(d, json!({"type": "oauth2", "flow": "application", "tokenUrl": "https://a.example/token", "scopes": {"r": ""}}), None),
        |d| scheme(d, json!({}), Some(json!({"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://a.example/token", "scopes": {"r": ""}}}}))),
        (N, N), (N, N), ["", ""], ""),
    Pair("base path moved to paths of OpenAPI 3", "document", |d| second(d, json!({})), |d| { third(d, json!({})); let item = d["paths"]["/things"].take();
        d["paths"] = json!({"/v1/things": item}); d["servers"] = json!([{"url": "https://a.example"}]); }, (C, N), (C, N), ["", ""], ""),
    Pair("another base path", "Swagger 2.0", |d| second(d, json!({})), |d| { second(d, json!({})); d["basePath"] = json!("/v2"); }, (B, N), (B, N), ["", ""], ""),
    Pair("a scheme of addresses removed", "Swagger 2.0", |d| { second(d, json!({})); d["schemes"] = json!(["https", "http"]); }, |d| second(d, json!({})),
        (B, N), (C, N), ["", ""], ""),
    Pair("media type of all bodies removed", "Swagger 2.0", |d| { second(d, json!({"parameters": [{"name": "a", "in": "body", "schema": {"type": "string"}}]}));
        d["consumes"] = json!(["application/json", "text/xml"]); }, |d| { second(d, json!({"parameters": [{"name": "a", "in": "body", "schema": {"type": "string"}}]}));
        d["consumes"] = json!(["application/json"]); }, (B, N), (C, N), ["request-body-media-type-removed ERR", "request-body-media-type-added INFO"], ""),
    Pair("property of a form became required", "Swagger 2.0", |d| given(d, FORM, json!({"name": "a", "in": "formData", "type": "string"})), |d| given(d, FORM,
        json!({"name": "a", "in": "formData", "type": "string", "required": true})), (B, N), (C, N),
        ["request-property-became-required ERR", "request-property-became-optional INFO"], ""),
    Pair("form of parts", "Swagger 2.0", |d| given(d, FORM, json!({"name": "a", "in": "formData", "type": "string"})), |d| given(d, PARTS,
        json!({"name": "a", "in": "formData", "type": "string"})), (B, N), (B, N), ["request-body-media-type-removed ERR", "request-body-media-type-removed ERR"], ""),
    Pair("maximum of a parameter set", "Swagger 2.0", |d| queried(d, json!({"type": "integer"})), |d| queried(d, json!({"type": "integer", "maximum": 5})),
        (B, N), (C, N), ["request-parameter-max-set ERR", "request-parameter-max-unset INFO"], ""),
    Pair("value of items removed", "Swagger 2.0", |d| queried(d, json!({"type": "array", "items": {"type": "string", "enum": ["a", "b"]}})), |d| queried(d,
        json!({"type": "array", "items": {"type": "string", "enum": ["a"]}})), (B, N), (C, N), ["", ""], ""),
    Pair("property became required", "Swagger 2.0", |d| given(d, "application/json", json!({"name": "a", "in": "body", "schema": {"type": "object",
        "properties": {"a": {"type": "string"}}}})), |d| given(d, "application/json", json!({"name": "a", "in": "body", "schema": {"type": "object", "required": ["a"],
        "properties": {"a": {"type": "string"}}}})), (B, N), (C, N), ["request-property-became-required ERR", "request-property-became-optional INFO"], ""),
];
