//! Changes that few documents have: XML, Swagger 2.0, callbacks, keywords of JSON Schema that are not weighed.

use pagewire::diff::Effect::{Breaking as B, Compatible as C, None as N};
use serde_json::{Value, json};

use super::documents::{Pair, at, keep, operation, query};

/// Sends and returns an object of that media type.
fn travels(document: &mut Value, media: &str, property: Value) {
    let schema = json!({"type": "object", "properties": {"note": property}});
    let content = json!({media: {"schema": schema}});
    operation(document)["requestBody"]["content"] = content.clone();
    operation(document)["responses"]["200"]["content"] = content;
}

fn noted(document: &mut Value, markup: Value) {
    travels(
        document,
        "application/xml",
        json!({"type": "string", "xml": markup}),
    );
}

/// Sends a value of OpenAPI 3.1.
fn later(document: &mut Value, schema: Value) {
    document["openapi"] = json!("3.1.0");
    operation(document)["requestBody"]["content"]["application/json"]["schema"] = schema;
}

fn called(document: &mut Value, schema: Value) {
    operation(document)["callbacks"] = json!({"noted": {"{$request.body#/url}": {"post": {
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": "ok"}},
    }}}});
}

/// A path of two parameters.
fn placed(document: &mut Value, path: &str, types: [&str; 2]) {
    let parameter = |name: &str, ty: &str| json!({"name": name, "in": "path", "required": true, "schema": {"type": ty}});
    document["paths"] = json!({path: {"get": {"operationId": "Thing_Get", "tags": ["Thing"],
        "parameters": [parameter("a", types[0]), parameter("b", types[1])],
        "responses": {"204": {"description": "ok"}}}}});
}

/// A form of Swagger 2.0 with a list.
fn listed(document: &mut Value, location: &str, format: Option<&str>) {
    let mut parameter =
        json!({"name": "n", "in": location, "type": "array", "items": {"type": "string"}});
    if let Some(format) = format {
        parameter["collectionFormat"] = json!(format);
    }
    *document = json!({"swagger": "2.0", "info": {"title": "t", "version": "1"}, "host": "a.example",
        "schemes": ["https", "http"],
        "paths": {"/things": {"post": {"operationId": "Thing_Send", "tags": ["Thing"],
            "consumes": ["application/x-www-form-urlencoded"], "parameters": [parameter],
            "responses": {"204": {"description": "ok"}}}}}});
}

fn served(document: &mut Value, url: &str, values: &[&str]) {
    document["servers"] = json!([{"url": url}]);
    if let [first, ..] = values {
        document["servers"][0]["variables"] = json!({"v": {"default": first, "enum": values}});
    }
}

const THINGS: &str = "/paths/~1things~1{id}/get/parameters";

#[rustfmt::skip]
pub(super) const PAIRS: &[Pair] = &[
    // XML.
    Pair("name in XML", "XML", |d| noted(d, json!({})), |d| noted(d, json!({"name": "remark"})), (B, B), (B, B), ["", ""], ""),
    Pair("name in XML said as it is anyway", "XML", |d| noted(d, json!({})), |d| noted(d, json!({"name": "note"})), (N, N), (N, N), ["", ""], ""),
    Pair("attribute in XML", "XML", |d| noted(d, json!({})), |d| noted(d, json!({"attribute": true})), (B, B), (B, B), ["", ""], ""),
    Pair("namespace in XML", "XML", |d| noted(d, json!({})), |d| noted(d, json!({"namespace": "urn:a", "prefix": "a"})), (B, B), (B, B), ["", ""], ""),
    Pair("list wrapped in XML", "XML", |d| travels(d, "text/xml", json!({"type": "array", "items": {"type": "string"}})),
        |d| travels(d, "text/xml", json!({"type": "array", "items": {"type": "string"}, "xml": {"wrapped": true}})), (B, B), (B, B), ["", ""], ""),
    Pair("name of the root in XML", "XML", |d| noted(d, json!({})), |d| { noted(d, json!({}));
        at(d, "/paths/~1things~1{id}/get/requestBody/content/application~1xml/schema")["xml"] = json!({"name": "root"}); }, (B, N), (B, N), ["", ""], ""),
    Pair("name in XML", "JSON", |d| travels(d, "application/json", json!({"type": "string"})),
        |d| travels(d, "application/json", json!({"type": "string", "xml": {"name": "remark"}})), (N, N), (N, N), ["", ""], ""),
    // Paths.
    Pair("path parameters swapped", "path", |d| placed(d, "/x/{a}/{b}", ["string", "string"]), |d| placed(d, "/x/{b}/{a}", ["string", "string"]),
        (B, N), (B, N), ["", ""], ""),
    Pair("path parameters of other types swapped", "path", |d| placed(d, "/x/{a}/{b}", ["string", "integer"]),
        |d| placed(d, "/x/{b}/{a}", ["string", "integer"]), (B, N), (B, N), ["", ""], ""),
    // Swagger 2.0.
    Pair("list of a form with commas said", "form", |d| listed(d, "formData", None), |d| listed(d, "formData", Some("csv")), (N, N), (N, N), ["", ""], ""),
    Pair("list of a form repeated", "form", |d| listed(d, "formData", None), |d| listed(d, "formData", Some("multi")), (B, N), (B, N), ["", ""], ""),
    Pair("list of a form with pipes", "form", |d| listed(d, "formData", Some("ssv")), |d| listed(d, "formData", Some("pipes")), (B, N), (B, N), ["", ""], ""),
    Pair("list of a form with tabs", "form", |d| listed(d, "formData", None), |d| listed(d, "formData", Some("tsv")), (B, N), (B, N), ["", ""], ""),
    Pair("list with tabs", "query", |d| listed(d, "query", None), |d| listed(d, "query", Some("tsv")), (B, N), (B, N), ["", ""], ""),
    Pair("schemes of one operation", "operation", |d| listed(d, "query", None), |d| { listed(d, "query", None);
        at(d, "/paths/~1things/post")["schemes"] = json!(["http"]); }, (B, N), (C, N), ["", ""], ""),
    // Callbacks and links.
    Pair("callback added", "operation", keep, |d| called(d, json!({"type": "string"})), (N, C), (N, B), ["", ""], ""),
    Pair("callback of another type", "operation", |d| called(d, json!({"type": "string"})), |d| called(d, json!({"type": "integer"})),
        (N, B), (N, B), ["", ""], ""),
    Pair("callback described", "operation", |d| called(d, json!({"type": "string"})), |d| called(d, json!({"type": "string", "description": "It."})),
        (N, N), (N, N), ["", ""], ""),
    Pair("link added", "response", keep, |d| operation(d)["responses"]["200"]["links"] = json!({"next": {"operationId": "Thing_Get"}}),
        (N, C), (N, C), ["", ""], ""),
    // Keywords that are not weighed.
    Pair("`prefixItems` changed", "request body", |d| later(d, json!({"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]})),
        |d| later(d, json!({"type": "array", "prefixItems": [{"type": "integer"}, {"type": "string"}]})), (B, N), (B, N), ["", ""], ""),
    Pair("`items: false`", "request body", |d| later(d, json!({"type": "array", "prefixItems": [{"type": "string"}]})),
        |d| later(d, json!({"type": "array", "prefixItems": [{"type": "string"}], "items": false})), (B, N), (B, N), ["", ""], ""),
    Pair("`propertyNames`", "request body", |d| later(d, json!({"type": "object"})), |d| later(d, json!({"type": "object", "propertyNames": {"pattern": "^a"}})),
        (B, N), (C, N),
        ["request-body-property-names-added ERR", "request-body-property-names-removed INFO"], ""),
    Pair("`dependentRequired`", "request body", |d| later(d, json!({"type": "object"})),
        |d| later(d, json!({"type": "object", "dependentRequired": {"a": ["b"]}})), (B, N), (C, N),
        ["request-body-dependent-required-added ERR", "request-body-dependent-required-removed INFO"], ""),
    Pair("`if` and `then`", "request body", |d| later(d, json!({"type": "object"})),
        |d| later(d, json!({"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}})), (B, N), (C, N),
        ["request-body-if-added ERR", "request-body-if-removed INFO"], ""),
    Pair("`contains`", "request body", |d| later(d, json!({"type": "array"})), |d| later(d, json!({"type": "array", "contains": {"const": "a"}})),
        (B, N), (C, N),
        ["request-body-contains-added ERR", "request-body-contains-removed INFO"], ""),
    Pair("`unevaluatedProperties`", "request body", |d| later(d, json!({"type": "object"})),
        |d| later(d, json!({"type": "object", "unevaluatedProperties": false})), (B, N), (C, N), ["request-body-unevaluated-properties-added ERR", "request-body-unevaluated-properties-removed INFO"], ""),
    Pair("`dependentSchemas`", "request body", |d| later(d, json!({"type": "object"})),
        |d| later(d, json!({"type": "object", "dependentSchemas": {"a": {"required": ["b"]}}})), (B, N), (C, N),
        ["request-body-dependent-schema-added ERR", "request-body-dependent-schema-removed INFO"], ""),
    Pair("form of names in `patternProperties`", "request body", |d| later(d, json!({"type": "object", "patternProperties": {"^a": {"type": "string"}}})),
        |d| later(d, json!({"type": "object", "patternProperties": {"^b": {"type": "string"}}})), (B, N), (B, N), ["", ""], ""),
    Pair("`not` of other properties", "request body", |d| later(d, json!({"type": "object", "not": {"required": ["a"]}})),
        |d| later(d, json!({"type": "object", "not": {"required": ["b"]}})), (B, N), (B, N), ["", ""], ""),
    Pair("`anyOf` with null for a list of types", "request body", |d| later(d, json!({"anyOf": [{"type": "string"}, {"type": "null"}]})),
        |d| later(d, json!({"type": ["string", "null"]})), (N, N), (N, N), ["", ""], ""),
    Pair("null no longer listed", "request body", |d| later(d, json!({"type": ["string", "null"], "enum": ["a", null]})),
        |d| later(d, json!({"type": ["string", "null"], "enum": ["a"]})), (B, N), (C, N), ["", ""], ""),
    // Parameters that need not be.
    Pair("empty value no longer allowed", "query", |d| query(d, json!({"allowEmptyValue": true})), keep, (B, N), (C, N), ["", ""], ""),
    Pair("exploded object of another name", "query", |d| query(d, json!({"schema": {"type": "object", "properties": {"a": {"type": "string"}}}})),
        |d| query(d, json!({"name": "other", "schema": {"type": "object", "properties": {"a": {"type": "string"}}}})), (N, N), (N, N), ["", ""], ""),
    Pair("header that OpenAPI ignores", "header", keep, |d| at(d, THINGS).as_array_mut().expect("a list").push(json!({"name": "accept",
        "in": "header", "required": true, "schema": {"type": "string"}})), (N, N), (N, N), ["", ""], ""),
    Pair("any media type taken", "request body", keep, |d| { let body = operation(d)["requestBody"]["content"]["application/json"].take();
        operation(d)["requestBody"]["content"] = json!({"*/*": body}); }, (N, N), (B, N), ["", ""], ""),
    // Servers.
    Pair("value of a variable removed", "server", |d| served(d, "https://a.example/{v}", &["v1", "v2"]), |d| served(d, "https://a.example/{v}", &["v1"]),
        (B, N), (C, N), ["", ""], ""),
    Pair("variable written out", "server", |d| served(d, "https://a.example/{v}", &["v1"]), |d| served(d, "https://a.example/v1", &[]),
        (N, N), (N, N), ["", ""], ""),
];
