//! Changes of operations, parameters, bodies, responses, headers, security and servers.

use pagewire::diff::Effect::{Breaking as B, Compatible as C, None as N};
use serde_json::{Value, json};

use super::oasdiff::Level;
use super::{Effects, Line};
use super::{alike, edges, forms, later, rare, swagger};

/// A pair: what changed, of what, the document changed in two ways, the verdicts there and back,
/// oasdiff's rules there and back (`rule LEVEL`), and why oasdiff is not followed.
pub(super) struct Pair(
    pub(super) &'static str,
    pub(super) &'static str,
    pub(super) fn(&mut Value),
    pub(super) fn(&mut Value),
    pub(super) Effects,
    pub(super) Effects,
    pub(super) [&'static str; 2],
    pub(super) &'static str,
);

pub(super) fn base() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "paths": {"/things/{id}": {"get": {
            "operationId": "Thing_Get", "tags": ["Thing"],
            "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}},
                {"name": "expand", "in": "query", "schema": {"type": "string"}},
            ],
            "requestBody": {"content": {"application/json": {"schema": {"type": "string"}}}},
            "responses": {
                "200": {"description": "ok", "content": {"application/json": {"schema": {"type": "string"}}},
                    "headers": {"X-Count": {"schema": {"type": "integer"}}}},
                "404": {"description": "none"},
            },
        }}},
        "components": {"securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "basic": {"type": "http", "scheme": "basic"},
            "oauth": {"type": "oauth2", "flows": {"clientCredentials": {
                "tokenUrl": "https://example.com/token", "scopes": {"read": "", "write": ""}}}},
        }},
    })
}

pub(super) fn at<'v>(document: &'v mut Value, pointer: &str) -> &'v mut Value {
    document.pointer_mut(pointer).expect("the base has it")
}

pub(super) fn operation(document: &mut Value) -> &mut Value {
    at(document, "/paths/~1things~1{id}/get")
}

fn ways(document: &mut Value, ways: Value) {
    operation(document)["security"] = ways;
}

pub(super) fn query(document: &mut Value, members: Value) {
    let parameter = &mut operation(document)["parameters"][1];
    for (key, value) in members.as_object().expect("an object") {
        parameter[key] = value.clone();
    }
}

fn remove(document: &mut Value, pointer: &str, key: &str) {
    at(document, pointer)
        .as_object_mut()
        .expect("an object")
        .remove(key);
}

pub(super) fn keep(_: &mut Value) {}

#[rustfmt::skip]
const PAIRS: &[Pair] = &[
    // Operations.
    Pair("operation added", "path", keep, |d| d["paths"]["/new"] = json!({"get": {"operationId": "New", "tags": ["Thing"],
        "responses": {"204": {"description": "ok"}}}}), (C, N), (B, N),
        ["endpoint-added INFO", "api-path-removed-without-deprecation ERR"], ""),
    Pair("operation added", "method", keep, |d| d["paths"]["/things/{id}"]["delete"] = json!({"operationId": "Gone",
        "tags": ["Thing"], "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}],
        "responses": {"204": {"description": "ok"}}}), (C, N), (B, N),
        ["endpoint-added INFO", "api-removed-without-deprecation ERR"], ""),
    Pair("deprecated operation removed", "path", |d| operation(d)["deprecated"] = json!(true), |d| d["paths"] = json!({"/other":
        {"get": {"operationId": "Other", "tags": ["Thing"], "responses": {"204": {"description": "ok"}}}}}), (B, N), (B, N),
        ["api-path-removed-with-deprecation INFO", ""], "a deprecated operation is still called; here it is always breaking"),
    Pair("operation moved to another path", "operation", keep, |d| { let item = d["paths"]["/things/{id}"].take();
        d["paths"] = json!({"/objects/{id}": item}); }, (B, N), (B, N),
        ["api-path-removed-without-deprecation ERR", "api-path-removed-without-deprecation ERR"], ""),
    Pair("placeholder of another name", "operation", keep, |d| { let mut item = d["paths"]["/things/{id}"].take();
        item["get"]["parameters"][0]["name"] = json!("key"); d["paths"] = json!({"/things/{key}": item}); }, (N, N), (N, N), ["", ""], ""),
    Pair("operation of another id", "operation", keep, |d| operation(d)["operationId"] = json!("Thing_Read"), (N, N), (N, N),
        ["api-operation-id-removed INFO", "api-operation-id-removed INFO"], ""),
    Pair("operation of another tag", "operation", keep, |d| operation(d)["tags"] = json!(["Other"]), (N, N), (N, N),
        ["api-tag-removed INFO", "api-tag-removed INFO"], ""),
    Pair("operation deprecated", "operation", keep, |d| operation(d)["deprecated"] = json!(true), (N, N), (N, N),
        ["endpoint-deprecated INFO", "endpoint-reactivated INFO"], ""),
    Pair("operation described", "operation", keep, |d| operation(d)["description"] = json!("Reads."), (N, N), (N, N), ["", ""], ""),
    // Security.
    Pair("key asked for where nothing was", "operation", keep, |d| ways(d, json!([{"key": []}])), (B, N), (C, N),
        ["api-security-added INFO", "api-security-removed ERR"], "oasdiff takes a scheme for one more way in; where nothing was asked it locks callers out"),
    Pair("key asked for where nothing was", "document", keep, |d| d["security"] = json!([{"key": []}]), (B, N), (C, N),
        ["api-global-security-added INFO", "api-global-security-removed ERR"], "see above"),
    Pair("key asked for where an empty list said nothing", "operation", |d| ways(d, json!([])), |d| ways(d, json!([{"key": []}])), (B, N), (C, N),
        ["api-security-added INFO", "api-security-removed ERR"], "see above"),
    Pair("key asked for, or nothing", "operation", keep, |d| ways(d, json!([{"key": []}, {}])), (C, N), (C, N), ["", ""], ""),
    Pair("way without anything removed", "operation", |d| ways(d, json!([{"key": []}, {}])), |d| ways(d, json!([{"key": []}])), (B, N), (C, N),
        ["api-security-removed ERR", "api-security-added INFO"], ""),
    Pair("another way in", "operation", |d| ways(d, json!([{"key": []}])), |d| ways(d, json!([{"key": []}, {"basic": []}])), (C, N), (B, N),
        ["api-security-added INFO", "api-security-removed ERR"], ""),
    Pair("two schemes together where one was enough", "operation", |d| ways(d, json!([{"key": []}])), |d| ways(d, json!([{"key": [], "basic": []}])),
        (B, N), (C, N), ["api-security-removed ERR", "api-security-added INFO"], ""),
    Pair("either of two schemes where both were asked for", "operation", |d| ways(d, json!([{"key": [], "basic": []}])),
        |d| ways(d, json!([{"key": []}, {"basic": []}])), (C, N), (B, N), ["api-security-removed ERR", "api-security-removed ERR"],
        "who shows both still gets in by either"),
    Pair("one scheme in place of another", "operation", |d| ways(d, json!([{"key": []}])), |d| ways(d, json!([{"basic": []}])), (B, N), (B, N),
        ["api-security-removed ERR", "api-security-removed ERR"], ""),
    Pair("ways in another order", "operation", |d| ways(d, json!([{"key": []}, {"basic": []}])), |d| ways(d, json!([{"basic": []}, {"key": []}])),
        (C, N), (C, N), ["", ""], ""),
    Pair("scope asked for", "operation", |d| ways(d, json!([{"oauth": ["read"]}])), |d| ways(d, json!([{"oauth": ["read", "write"]}])), (B, N), (C, N),
        ["api-security-scope-added ERR", "api-security-scope-removed INFO"], ""),
    Pair("scope in place of another", "operation", |d| ways(d, json!([{"oauth": ["read"]}])), |d| ways(d, json!([{"oauth": ["write"]}])), (B, N), (B, N),
        ["api-security-scope-added ERR", "api-security-scope-added ERR"], ""),
    Pair("scope asked for", "document", |d| d["security"] = json!([{"oauth": ["read"]}]), |d| d["security"] = json!([{"oauth": ["read", "write"]}]),
        (B, N), (C, N), ["api-global-security-scope-added ERR", "api-global-security-scope-removed INFO"], ""),
    Pair("operation asks for what the document does", "operation", |d| d["security"] = json!([{"key": []}]), |d| { d["security"] = json!([{"key": []}]);
        ways(d, json!([{"key": []}])); }, (N, N), (N, N), ["", ""], ""),
    Pair("operation open where the document asks for a key", "operation", |d| d["security"] = json!([{"key": []}]), |d| { d["security"] = json!([{"key": []}]);
        ways(d, json!([])); }, (C, N), (B, N), ["", ""], ""),
    Pair("key in another header", "scheme", |d| d["security"] = json!([{"key": []}]), |d| { d["security"] = json!([{"key": []}]);
        d["components"]["securitySchemes"]["key"]["name"] = json!("X-Other"); }, (B, N), (B, N), ["", ""], ""),
    Pair("header of a key in another letter case", "scheme", |d| d["security"] = json!([{"key": []}]), |d| { d["security"] = json!([{"key": []}]);
        d["components"]["securitySchemes"]["key"]["name"] = json!("x-key"); }, (N, N), (N, N), ["", ""], ""),
    Pair("scheme of another name", "scheme", |d| d["security"] = json!([{"key": []}]), |d| { let key = d["components"]["securitySchemes"]["key"].take();
        d["components"]["securitySchemes"] = json!({"token": key}); d["security"] = json!([{"token": []}]); }, (N, N), (N, N),
        ["api-security-component-removed INFO", "api-security-component-removed INFO"], ""),
    Pair("token from another address", "scheme", |d| d["security"] = json!([{"oauth": []}]), |d| { d["security"] = json!([{"oauth": []}]); *at(d, "/components/securitySchemes/oauth/flows/clientCredentials/tokenUrl") =
        json!("https://example.org/token"); }, (B, N), (B, N), ["api-security-component-oauth-token-url-changed INFO", "api-security-component-oauth-token-url-changed INFO"],
        "callers ask for tokens at the old address"),
    Pair("scope of a scheme added", "scheme", |d| d["security"] = json!([{"oauth": []}]), |d| { d["security"] = json!([{"oauth": []}]); at(d, "/components/securitySchemes/oauth/flows/clientCredentials/scopes")["all"] = json!(""); },
        (C, N), (B, N), ["api-security-component-oauth-scope-added INFO", "api-security-component-oauth-scope-removed INFO"], "callers ask for a scope that is gone"),
    Pair("scheme of another type", "scheme", |d| d["security"] = json!([{"key": []}]), |d| { d["security"] = json!([{"key": []}]);
        d["components"]["securitySchemes"]["key"] = json!({"type": "http", "scheme": "bearer"}); }, (B, N), (B, N),
        ["api-security-component-type-changed INFO", "api-security-component-type-changed INFO"], "credentials shown the old way are not looked at"),
    Pair("scheme described", "scheme", keep, |d| d["components"]["securitySchemes"]["key"]["description"] = json!("A key."), (N, N), (N, N), ["", ""], ""),
    // Servers.
    Pair("server of another address", "document", keep, |d| d["servers"] = json!([{"url": "https://example.org"}]), (B, N), (B, N), ["", ""], ""),
    Pair("server added", "document", keep, |d| d["servers"] = json!([{"url": "https://example.com"}, {"url": "https://example.org"}]), (C, N), (B, N), ["", ""], ""),
    Pair("slash at the end of a server", "document", keep, |d| d["servers"] = json!([{"url": "https://example.com/"}]), (N, N), (N, N), ["", ""], ""),
    Pair("prefix moved from paths to the server", "document", |d| { let item = d["paths"]["/things/{id}"].take(); d["paths"] = json!({"/api/things/{id}": item}); },
        |d| d["servers"] = json!([{"url": "https://example.com/api"}]), (C, N), (C, N),
        ["api-path-removed-without-deprecation ERR", "api-path-removed-without-deprecation ERR"], "calls go to the same addresses"),
    Pair("server of one operation", "operation", keep, |d| operation(d)["servers"] = json!([{"url": "https://example.org"}]), (B, N), (B, N), ["", ""], ""),
    // Parameters.
    Pair("optional parameter added", "query", keep, |d| operation(d)["parameters"].as_array_mut().expect("a list").push(
        json!({"name": "top", "in": "query", "schema": {"type": "integer"}})), (C, N), (B, N),
        ["new-optional-request-parameter INFO", "request-parameter-removed WARN"], ""),
    Pair("required parameter added", "query", keep, |d| operation(d)["parameters"].as_array_mut().expect("a list").push(
        json!({"name": "top", "in": "query", "required": true, "schema": {"type": "integer"}})), (B, N), (B, N),
        ["new-required-request-parameter ERR", "request-parameter-removed WARN"], ""),
    Pair("required parameter added", "header", keep, |d| operation(d)["parameters"].as_array_mut().expect("a list").push(
        json!({"name": "X-Top", "in": "header", "required": true, "schema": {"type": "integer"}})), (B, N), (B, N),
        ["new-required-request-parameter ERR", "request-parameter-removed WARN"], ""),
    Pair("required parameter added", "cookie", keep, |d| operation(d)["parameters"].as_array_mut().expect("a list").push(
        json!({"name": "top", "in": "cookie", "required": true, "schema": {"type": "integer"}})), (B, N), (B, N),
        ["new-required-request-parameter ERR", "request-parameter-removed WARN"], ""),
    Pair("required parameter with a default added", "query", keep, |d| operation(d)["parameters"].as_array_mut().expect("a list").push(
        json!({"name": "top", "in": "query", "required": true, "schema": {"type": "integer", "default": 1}})), (B, N), (B, N),
        ["new-required-request-parameter ERR", "request-parameter-removed WARN"], ""),
    Pair("optional parameter added to a path", "query", keep, |d| d["paths"]["/things/{id}"]["parameters"] = json!([
        {"name": "top", "in": "query", "schema": {"type": "integer"}}]), (C, N), (B, N),
        ["new-optional-request-default-parameter-to-existing-path INFO", ""], ""),
    Pair("parameter became required", "query", keep, |d| query(d, json!({"required": true})), (B, N), (C, N),
        ["request-parameter-became-required ERR", "request-parameter-became-optional INFO"], ""),
    Pair("parameter deprecated", "query", keep, |d| query(d, json!({"deprecated": true})), (N, N), (N, N),
        ["request-parameter-deprecated INFO", "request-parameter-reactivated INFO"], ""),
    Pair("parameter described", "query", keep, |d| query(d, json!({"description": "More."})), (N, N), (N, N), ["", ""], ""),
    Pair("optional parameter of another name", "query", keep, |d| query(d, json!({"name": "include"})), (B, N), (B, N),
        ["request-parameter-removed WARN", "request-parameter-removed WARN"], ""),
    Pair("parameter in another letter case", "query", keep, |d| query(d, json!({"name": "Expand"})), (B, N), (B, N),
        ["request-parameter-removed WARN", "request-parameter-removed WARN"], ""),
    Pair("header parameter in another letter case", "header", |d| query(d, json!({"name": "X-Trace", "in": "header"})), |d| query(d, json!({"name": "x-trace",
        "in": "header"})), (N, N), (N, N), ["", ""], ""),
    Pair("parameter moved from query to header", "query", keep, |d| query(d, json!({"in": "header"})), (B, N), (B, N),
        ["request-parameter-removed WARN", "request-parameter-removed WARN"], ""),
    Pair("parameters in another order", "query", keep, |d| operation(d)["parameters"].as_array_mut().expect("a list").reverse(), (N, N), (N, N), ["", ""], ""),
    Pair("text where a whole number was", "query", |d| query(d, json!({"schema": {"type": "integer"}})), keep, (C, N), (B, N),
        ["request-parameter-type-generalized INFO", "request-parameter-type-changed ERR"], ""),
    Pair("whole number where a number was", "path", |d| operation(d)["parameters"][0]["schema"] = json!({"type": "number"}), keep, (B, N), (C, N),
        ["request-parameter-type-changed ERR", "request-parameter-type-generalized INFO"], ""),
    Pair("list exploded otherwise", "query", |d| query(d, json!({"schema": {"type": "array", "items": {"type": "string"}}})), |d| query(d, json!({"explode": false,
        "schema": {"type": "array", "items": {"type": "string"}}})), (B, N), (B, N), ["", ""], ""),
    Pair("explode said as it is by default", "query", |d| query(d, json!({"schema": {"type": "array", "items": {"type": "string"}}})), |d| query(d, json!({"explode": true,
        "style": "form", "schema": {"type": "array", "items": {"type": "string"}}})), (N, N), (N, N), ["", ""], ""),
    Pair("plain value exploded otherwise", "query", keep, |d| query(d, json!({"explode": false})), (N, N), (N, N), ["", ""], ""),
    Pair("list separated otherwise", "query", |d| query(d, json!({"explode": false, "schema": {"type": "array", "items": {"type": "string"}}})), |d| query(d,
        json!({"style": "pipeDelimited", "explode": false, "schema": {"type": "array", "items": {"type": "string"}}})), (B, N), (B, N), ["", ""], ""),
    Pair("object exploded otherwise", "query", |d| query(d, json!({"schema": {"type": "object", "properties": {"a": {"type": "string"}}}})), |d| query(d,
        json!({"explode": false, "schema": {"type": "object", "properties": {"a": {"type": "string"}}}})), (B, N), (B, N), ["", ""], ""),
    Pair("object written as a deep object", "query", |d| query(d, json!({"schema": {"type": "object", "properties": {"a": {"type": "string"}}}})), |d| query(d,
        json!({"style": "deepObject", "schema": {"type": "object", "properties": {"a": {"type": "string"}}}})), (B, N), (B, N), ["", ""], ""),
    Pair("property added to an exploded object", "query", |d| query(d, json!({"schema": {"type": "object", "properties": {"a": {"type": "string"}}}})), |d| query(d,
        json!({"schema": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}})), (C, N), (B, N), ["", ""], ""),
    Pair("label in a path", "path", keep, |d| operation(d)["parameters"][0]["style"] = json!("label"), (B, N), (B, N), ["", ""], ""),
    Pair("JSON in a parameter", "query", keep, |d| { query(d, json!({"content": {"application/json": {"schema": {"type": "string"}}}}));
        remove(d, "/paths/~1things~1{id}/get/parameters/1", "schema"); }, (B, N), (B, N), ["", ""], ""),
    Pair("reserved characters as they are", "query", keep, |d| query(d, json!({"allowReserved": true})), (B, N), (B, N), ["", ""], ""),
    // Bodies.
    Pair("optional body added", "request body", |d| remove(d, "/paths/~1things~1{id}/get", "requestBody"), keep, (C, N), (B, N),
        ["request-body-added-optional INFO", "request-body-removed ERR"], ""),
    Pair("required body added", "request body", |d| remove(d, "/paths/~1things~1{id}/get", "requestBody"), |d| operation(d)["requestBody"]["required"] =
        json!(true), (B, N), (B, N), ["request-body-added-required ERR", "request-body-removed ERR"], ""),
    Pair("body became required", "request body", keep, |d| operation(d)["requestBody"]["required"] = json!(true), (B, N), (C, N),
        ["request-body-became-required ERR", "request-body-became-optional INFO"], ""),
    Pair("media type added", "request body", keep, |d| operation(d)["requestBody"]["content"]["text/xml"] = json!({"schema": {"type": "string"}}), (C, N), (B, N),
        ["request-body-media-type-added INFO", "request-body-media-type-removed ERR"], ""),
    Pair("media type with another character set", "request body", keep, |d| { let content = operation(d)["requestBody"]["content"]["application/json"].take();
        operation(d)["requestBody"]["content"] = json!({"application/json; charset=utf-8": content}); }, (N, N), (N, N), ["", ""], ""),
    Pair("schema of a media type added", "request body", |d| operation(d)["requestBody"]["content"]["application/json"] = json!({}), keep, (B, N), (C, N),
        ["request-body-media-type-schema-added ERR", "request-body-media-type-schema-removed INFO"], ""),
    Pair("part of a form encoded otherwise", "request body", |d| operation(d)["requestBody"]["content"] = json!({"multipart/form-data": {"schema": {"type": "object",
        "properties": {"a": {"type": "string"}}}}}), |d| operation(d)["requestBody"]["content"] = json!({"multipart/form-data": {"schema": {"type": "object",
        "properties": {"a": {"type": "string"}}}, "encoding": {"a": {"contentType": "text/xml"}}}}), (B, N), (B, N), ["", ""], ""),
    Pair("text added to a choice", "request body", keep, |d| operation(d)["requestBody"]["content"]["application/json"]["schema"] =
        json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}), (C, N), (B, N), ["", ""], ""),
    Pair("text added to a choice", "response", keep, |d| operation(d)["responses"]["200"]["content"]["application/json"]["schema"] =
        json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}), (N, B), (N, C), ["", ""], ""),
    // Responses.
    Pair("success of another status added", "response", keep, |d| operation(d)["responses"]["202"] = json!({"description": "later"}), (N, C), (N, B),
        ["response-success-status-added INFO", "response-success-status-removed ERR"], ""),
    Pair("error of another status added", "response", keep, |d| operation(d)["responses"]["410"] = json!({"description": "gone"}), (N, C), (N, C),
        ["response-non-success-status-added INFO", "response-non-success-status-removed INFO"], ""),
    Pair("body added", "response", |d| remove(d, "/paths/~1things~1{id}/get/responses/200", "content"), keep, (N, C), (N, B), ["", ""], ""),
    Pair("media type added", "response", keep, |d| operation(d)["responses"]["200"]["content"]["text/xml"] = json!({"schema": {"type": "string"}}), (N, C), (N, B),
        ["response-media-type-added INFO", "response-media-type-removed ERR"], ""),
    Pair("schema of a media type added", "response", |d| operation(d)["responses"]["200"]["content"]["application/json"] = json!({}), keep, (N, C), (N, B),
        ["response-body-media-type-schema-added INFO", "response-body-media-type-schema-removed ERR"], ""),
    Pair("response described", "response", keep, |d| operation(d)["responses"]["200"]["description"] = json!("fine"), (N, N), (N, N), ["", ""], ""),
    // Headers of responses.
    Pair("header added", "response", keep, |d| at(d, "/paths/~1things~1{id}/get/responses/200/headers")["X-New"] = json!({"schema": {"type": "string"}}), (N, C), (N, B),
        ["response-header-added INFO", "optional-response-header-removed WARN"], ""),
    Pair("required header removed", "response", |d| at(d, "/paths/~1things~1{id}/get/responses/200/headers")["X-New"] = json!({"required": true, "schema": {"type": "string"}}),
        keep, (N, B), (N, C), ["required-response-header-removed ERR", "response-header-added INFO"], ""),
    Pair("header became optional", "response", |d| at(d, "/paths/~1things~1{id}/get/responses/200/headers/X-Count")["required"] = json!(true), keep, (N, B), (N, C),
        ["response-header-became-optional ERR", ""], ""),
    Pair("header of another type", "response", keep, |d| at(d, "/paths/~1things~1{id}/get/responses/200/headers/X-Count")["schema"] = json!({"type": "boolean"}),
        (N, B), (N, B), ["response-header-type-changed ERR", "response-header-type-changed ERR"], ""),
    Pair("number in a header where a whole one was", "response", keep, |d| at(d, "/paths/~1things~1{id}/get/responses/200/headers/X-Count")["schema"] =
        json!({"type": "number"}), (N, B), (N, C), ["response-header-type-generalized ERR", "response-header-type-specialized INFO"], ""),
    Pair("header may be null", "response", keep, |d| at(d, "/paths/~1things~1{id}/get/responses/200/headers/X-Count/schema")["nullable"] = json!(true), (N, B), (N, C),
        ["response-header-became-nullable ERR", "response-header-became-not-nullable INFO"], ""),
    Pair("header in another letter case", "response", keep, |d| { let header = at(d, "/paths/~1things~1{id}/get/responses/200/headers/X-Count").take();
        *at(d, "/paths/~1things~1{id}/get/responses/200/headers") = json!({"x-count": header}); }, (N, N), (N, N), ["", ""], ""),
    Pair("values of a header listed", "response", |d| at(d, "/paths/~1things~1{id}/get/responses/200/headers/X-Count")["schema"] = json!({"type": "string",
        "enum": ["a", "b"]}), |d| at(d, "/paths/~1things~1{id}/get/responses/200/headers/X-Count")["schema"] = json!({"type": "string", "enum": ["a"]}), (N, C), (N, C), ["", ""], ""),
    Pair("header described", "response", keep, |d| at(d, "/paths/~1things~1{id}/get/responses/200/headers/X-Count")["description"] = json!("How many."), (N, N), (N, N), ["", ""], ""),
];

pub(crate) fn lines() -> Vec<Line> {
    let mut lines = Vec::new();
    for Pair(name, place, old, new, there, back, rules, why) in PAIRS
        .iter()
        .chain(rare::PAIRS)
        .chain(alike::PAIRS)
        .chain(later::PAIRS)
        .chain(edges::PAIRS)
        .chain(forms::PAIRS)
        .chain(swagger::PAIRS)
    {
        let (mut before, mut after) = (base(), base());
        old(&mut before);
        new(&mut after);
        let said = |rule: &str| {
            let (rule, word) = rule.split_once(' ')?;
            let level = match word {
                "ERR" => Level::Err,
                "WARN" => Level::Warn,
                _ => Level::Info,
            };
            Some((rule.to_owned(), level))
        };
        lines.push(Line {
            name: (*name).to_owned(),
            place: (*place).to_owned(),
            forms: vec![(before, after)],
            there: *there,
            back: *back,
            rules: [said(rules[0]), said(rules[1])],
            why,
        });
    }
    lines
}
