//! Statuses, bytes, forms, headers, servers and schemes: what each of several descriptions of the same leaves open.

use pagewire::diff::Effect::{Breaking as B, Compatible as C, None as N};
use serde_json::{Value, json};

use super::documents::{Pair, at, keep, operation, query};

fn body(document: &mut Value, media: &str, content: Value) {
    operation(document)["requestBody"]["content"] = json!({ media: content });
}

fn part(document: &mut Value, schema: Value) {
    let schema = json!({"type": "object", "properties": {"file": schema}});
    body(document, "multipart/form-data", json!({ "schema": schema }));
}

/// A form of an object, whose encoding is `said`.
fn form(document: &mut Value, media: &str, said: Value) {
    let inner = json!({"type": "object", "properties": {"b": {"type": "string"}}});
    let schema = json!({"type": "object", "properties": {"a": inner}});
    body(document, media, json!({"schema": schema, "encoding": said}));
}

/// The same form as a component.
fn named_part(document: &mut Value, schema: Value) {
    document["components"]["schemas"] =
        json!({"Form": {"type": "object", "properties": {"file": schema}}});
    let schema = json!({"$ref": "#/components/schemas/Form"});
    body(document, "multipart/form-data", json!({ "schema": schema }));
}

fn responses(document: &mut Value, list: &[(&str, &str)]) {
    let one = |(status, property): &(&str, &str)| {
        let schema = json!({"type": "object", "properties": {*property: {"type": "string"}}});
        let content = json!({"application/json": {"schema": schema}});
        (
            (*status).to_owned(),
            json!({"description": "It.", "content": content}),
        )
    };
    let all: serde_json::Map<String, Value> = list.iter().map(one).collect();
    operation(document)["responses"] = Value::Object(all);
}

fn count(document: &mut Value, header: Value) {
    *at(
        document,
        "/paths/~1things~1{id}/get/responses/200/headers/X-Count",
    ) = header;
}

fn servers(document: &mut Value, urls: &[&str]) {
    let all: Vec<Value> = urls.iter().map(|url| json!({ "url": url })).collect();
    document["servers"] = Value::Array(all);
}

/// Asks for tokens of a flow that has these members, too.
fn oauth(document: &mut Value, more: Value) {
    let flow = at(
        document,
        "/components/securitySchemes/oauth/flows/clientCredentials",
    );
    for (key, value) in more.as_object().expect("an object") {
        flow[key] = value.clone();
    }
    document["security"] = json!([{"oauth": ["read"]}]);
}

fn json_parameter(document: &mut Value, media: &str, schema: Value) {
    let parameter =
        json!({"name": "expand", "in": "query", "content": {media: {"schema": schema}}});
    operation(document)["parameters"][1] = parameter;
}

#[rustfmt::skip]
pub(super) const PAIRS: &[Pair] = &[
    // Statuses.
    Pair("range in place of a status", "response", |d| responses(d, &[("200", "a")]), |d| responses(d, &[("2XX", "a")]), (N, C), (N, C), ["", ""], ""),
    Pair("range of another type in place of a status", "response", |d| responses(d, &[("200", "a"), ("400", "a")]),
        |d| responses(d, &[("200", "a"), ("4XX", "b")]), (N, B), (N, B), ["", ""], ""),
    Pair("default of another type in place of an error", "response", |d| responses(d, &[("200", "a"), ("400", "a")]),
        |d| responses(d, &[("200", "a"), ("default", "b")]), (N, B), (N, B), ["", ""], ""),
    Pair("default in place of a success", "response", |d| responses(d, &[("200", "a")]), |d| responses(d, &[("default", "a")]), (N, C), (N, C), ["", ""], ""),
    Pair("default of errors", "response", |d| responses(d, &[("200", "a")]), |d| responses(d, &[("200", "a"), ("default", "b")]), (N, C), (N, C), ["", ""], ""),
    Pair("another success beside a default of errors", "response", |d| responses(d, &[("200", "a"), ("default", "a")]),
        |d| responses(d, &[("201", "a"), ("default", "a")]), (N, B), (N, B), ["response-success-status-removed ERR", "response-success-status-removed ERR"], ""),
    Pair("media type with another suffix", "response", keep, |d| { let content = operation(d)["responses"]["200"]["content"]["application/json"].take();
        operation(d)["responses"]["200"]["content"] = json!({"application/vnd.a+json": content}); }, (N, B), (N, B),
        ["response-media-type-name-specialized INFO", "response-media-type-name-generalized ERR"], "clients accept the name that they know"),
    // Bytes.
    Pair("body without a schema for one of bytes", "request body", |d| body(d, "application/octet-stream", json!({})),
        |d| body(d, "application/octet-stream", json!({"schema": {"type": "string", "format": "binary"}})), (N, N), (N, N),
        ["request-body-media-type-schema-added ERR", "request-body-media-type-schema-removed INFO"], "a body of this media type is bytes anyway"),
    Pair("part without a type for one of bytes", "form", |d| part(d, json!({})), |d| part(d, json!({"type": "string", "format": "binary"})), (N, N), (N, N), ["", ""], ""),
    Pair("part without a type for one of bytes", "form by reference", |d| named_part(d, json!({})), |d| named_part(d, json!({"type": "string", "format": "binary"})),
        (N, N), (N, N), ["", ""], ""),
    Pair("list of parts without a type for one of bytes", "form", |d| part(d, json!({"type": "array", "items": {}})),
        |d| part(d, json!({"type": "array", "items": {"type": "string", "format": "binary"}})), (N, N), (N, N), ["", ""], ""),
    Pair("anything for text", "form", |d| part(d, json!({})), |d| part(d, json!({"type": "string"})), (B, N), (C, N), ["", ""], ""),
    // Forms.
    Pair("encoding said as it is by default", "form", |d| form(d, "multipart/form-data", json!({})),
        |d| form(d, "multipart/form-data", json!({"a": {"contentType": "application/json"}})), (N, N), (N, N), ["", ""], ""),
    Pair("encoding of a body without parts", "request body", |d| form(d, "application/json", json!({})),
        |d| form(d, "application/json", json!({"a": {"contentType": "text/xml"}})), (N, N), (N, N), ["", ""], ""),
    // Headers.
    Pair("object in a header exploded", "header", |d| count(d, json!({"schema": {"type": "object", "properties": {"a": {"type": "string"}}}})),
        |d| count(d, json!({"explode": true, "schema": {"type": "object", "properties": {"a": {"type": "string"}}}})), (N, B), (N, B), ["", ""], ""),
    Pair("list in a header exploded", "header", |d| count(d, json!({"schema": {"type": "array", "items": {"type": "string"}}})),
        |d| count(d, json!({"explode": true, "schema": {"type": "array", "items": {"type": "string"}}})), (N, N), (N, N), ["", ""], ""),
    Pair("JSON in a header", "header", |d| count(d, json!({"schema": {"type": "string"}})), |d| count(d, json!({"content": {"application/json":
        {"schema": {"type": "string"}}}})), (N, B), (N, B), ["", ""], ""),
    Pair("header described by the media type", "header", keep, |d| at(d, "/paths/~1things~1{id}/get/responses/200/headers")["Content-Type"] =
        json!({"schema": {"type": "string"}}), (N, N), (N, N), ["response-header-added INFO", "optional-response-header-removed WARN"], "OpenAPI ignores it"),
    Pair("whole number where text was", "header", |d| count(d, json!({"schema": {"type": "string"}})), |d| count(d, json!({"schema": {"type": "integer"}})),
        (N, C), (N, B), ["response-header-type-changed ERR", "response-header-type-changed ERR"], "everything plain in a header is text"),
    Pair("maxLength of a header set", "header", |d| count(d, json!({"schema": {"type": "string"}})), |d| count(d, json!({"schema": {"type": "string",
        "maxLength": 5}})), (N, C), (N, B), ["response-header-max-length-set INFO", "response-header-max-length-unset ERR"], ""),
    // Parameters.
    Pair("text where a whole number was", "JSON in a query", |d| json_parameter(d, "application/json", json!({"type": "integer"})),
        |d| json_parameter(d, "application/json", json!({"type": "string"})), (B, N), (B, N), ["", ""], ""),
    Pair("media type with another character set", "JSON in a query", |d| json_parameter(d, "application/json", json!({"type": "string"})),
        |d| json_parameter(d, "application/JSON; charset=utf-8", json!({"type": "string"})), (N, N), (N, N), ["", ""], ""),
    Pair("some text where a whole number was", "query", |d| query(d, json!({"schema": {"type": "integer"}})), |d| query(d, json!({"schema": {"type": "string",
        "pattern": "^a"}})), (B, N), (B, N), ["request-parameter-type-changed ERR", "request-parameter-type-changed ERR"], ""),
    Pair("list where a value was", "query", keep, |d| query(d, json!({"schema": {"type": "array", "items": {"type": "string"}}})), (C, N), (B, N),
        ["request-parameter-type-changed ERR", "request-parameter-type-changed ERR"], "one item of an exploded list is written as the value was"),
    Pair("list of two where a value was", "query", keep, |d| query(d, json!({"schema": {"type": "array", "minItems": 2, "items": {"type": "string"}}})), (B, N), (B, N),
        ["request-parameter-type-changed ERR", "request-parameter-type-changed ERR"], ""),
    Pair("plain value exploded otherwise", "path", |d| operation(d)["parameters"][0]["style"] = json!("matrix"), |d| { operation(d)["parameters"][0]["style"] =
        json!("matrix"); operation(d)["parameters"][0]["explode"] = json!(true); }, (N, N), (N, N), ["", ""], ""),
    // Servers and schemes.
    Pair("host in another letter case", "server", keep, |d| servers(d, &["https://EXAMPLE.com"]), (N, N), (N, N), ["", ""], ""),
    Pair("port that the scheme has anyway", "server", keep, |d| servers(d, &["https://example.com:443/"]), (N, N), (N, N), ["", ""], ""),
    Pair("servers in another order", "server", |d| servers(d, &["https://a.example", "https://b.example"]), |d| servers(d, &["https://b.example", "https://a.example"]),
        (C, N), (C, N), ["", ""], ""),
    Pair("later servers in another order", "server", |d| servers(d, &["https://a.example", "https://b.example", "https://c.example"]),
        |d| servers(d, &["https://a.example", "https://c.example", "https://b.example"]), (N, N), (N, N), ["", ""], ""),
    Pair("server said twice", "server", |d| servers(d, &["https://a.example", "https://b.example"]),
        |d| servers(d, &["https://a.example", "https://b.example", "https://a.example"]), (N, N), (N, N), ["", ""], ""),
    Pair("address to refresh tokens at", "scheme", |d| oauth(d, json!({})), |d| oauth(d, json!({"refreshUrl": "https://example.com/refresh"})),
        (C, N), (B, N), ["", ""], ""),
    Pair("scheme that nothing asks for", "scheme", keep, |d| d["components"]["securitySchemes"]["key"]["name"] = json!("X-Other"), (N, N), (N, N), ["", ""], ""),
];
