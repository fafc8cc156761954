//! Encodings of forms, ways to be let in, names that must be there and are not described, and values that are the same.

use pagewire::diff::Effect::{Breaking as B, Compatible as C, None as N};
use pagewire::diff::Level;
use serde_json::{Value, json};

use super::documents::{Pair, at, keep, operation};

const PARTS: &str = "multipart/form-data";
const FORM: &str = "application/x-www-form-urlencoded";

/// A form with a property `a`, whose encoding is `said`.
fn form(document: &mut Value, media: &str, schema: Value, said: Value) {
    let schema = json!({"type": "object", "properties": {"a": schema}});
    let encoding = if said.is_null() {
        json!({})
    } else {
        json!({"a": said})
    };
    operation(document)["requestBody"]["content"] =
        json!({ media: {"schema": schema, "encoding": encoding} });
}

fn object_in_xml(document: &mut Value) {
    let said = json!({"contentType": "application/xml"});
    form(document, PARTS, object(), said);
}

fn text() -> Value {
    json!({"type": "string"})
}

fn list() -> Value {
    json!({"type": "array", "items": {"type": "string"}})
}

fn object() -> Value {
    json!({"type": "object", "properties": {"b": {"type": "string"}}})
}

fn file() -> Value {
    json!({"type": "string", "format": "binary"})
}

fn sent(document: &mut Value, schema: Value) {
    operation(document)["requestBody"]["content"]["application/json"]["schema"] = schema;
}

fn returned(document: &mut Value, schema: Value) {
    operation(document)["responses"]["200"]["content"]["application/json"]["schema"] = schema;
}

fn security(document: &mut Value, ways: Value) {
    document["security"] = ways;
}

/// Returns one of two objects, which these values tell apart.
fn told_apart(document: &mut Value, mapping: &[(&str, &str)]) {
    for name in ["X", "Y"] {
        document["components"]["schemas"][name] = json!({"type": "object", "required": ["k"],
            "properties": {"k": {"type": "string"}, name: {"type": "string"}}});
    }
    let to = |name: &str| format!("#/components/schemas/{name}");
    let mapping: serde_json::Map<String, Value> = mapping
        .iter()
        .map(|(word, name)| ((*word).to_owned(), to(name).into()))
        .collect();
    returned(
        document,
        json!({"oneOf": [{"$ref": to("X")}, {"$ref": to("Y")}],
            "discriminator": {"propertyName": "k", "mapping": mapping}}),
    );
}

fn header(document: &mut Value, explode: bool) {
    let schema = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    *at(
        document,
        "/paths/~1things~1{id}/get/responses/200/headers/X-Count",
    ) = json!({"explode": explode, "schema": schema});
}

#[rustfmt::skip]
pub(super) const PAIRS: &[Pair] = &[
    // Forms without parts.
    Pair("list of a form no longer exploded", "form of pairs", |d| form(d, FORM, list(), json!(null)), |d| form(d, FORM, list(), json!({"explode": false})), (B, N), (B, N), ["", ""], ""),
    Pair("list of a form with pipes", "form of pairs", |d| form(d, FORM, list(), json!({"explode": false})), |d| form(d, FORM, list(), json!({"style": "pipeDelimited", "explode": false})),
        (B, N), (B, N), ["", ""], ""),
    Pair("style said as it is by default", "form of pairs", |d| form(d, FORM, list(), json!(null)), |d| form(d, FORM, list(), json!({"style": "form"})), (N, N), (N, N), ["", ""], ""),
    Pair("exploded as by default", "form of pairs", |d| form(d, FORM, list(), json!(null)), |d| form(d, FORM, list(), json!({"style": "form", "explode": true})), (N, N), (N, N), ["", ""], ""),
    Pair("text no longer exploded", "form of pairs", |d| form(d, FORM, text(), json!(null)), |d| form(d, FORM, text(), json!({"explode": false})), (N, N), (N, N), ["", ""], ""),
    Pair("list of objects as one JSON text", "form of pairs", |d| form(d, FORM, json!({"type": "array", "items": object()}), json!(null)),
        |d| form(d, FORM, json!({"type": "array", "items": object()}), json!({"contentType": "application/json"})), (B, N), (B, N), ["", ""], ""),
    Pair("media type of an object said", "form of pairs", |d| form(d, FORM, object(), json!(null)), |d| form(d, FORM, object(), json!({"contentType": "application/json"})),
        (N, N), (N, N), ["", ""], ""),
    Pair("object as pairs in place of JSON", "form of pairs", |d| form(d, FORM, object(), json!({"contentType": "application/json"})), |d| form(d, FORM, object(), json!({"style": "form"})),
        (B, N), (B, N), ["", ""], ""),
    Pair("deep object exploded", "form of pairs", |d| form(d, FORM, object(), json!({"style": "deepObject", "explode": true})), |d| form(d, FORM, object(), json!({"style": "deepObject"})),
        (N, N), (N, N), ["", ""], ""),
    Pair("text with pipes", "form of pairs", |d| form(d, FORM, text(), json!({"style": "pipeDelimited"})), |d| form(d, FORM, text(), json!(null)), (N, N), (N, N), ["", ""], ""),
    Pair("list of pairs, with pipes or not", "form of pairs", |d| form(d, FORM, list(), json!({"style": "pipeDelimited", "explode": true})), |d| form(d, FORM, list(), json!(null)),
        (N, N), (N, N), ["", ""], ""),
    Pair("media type beside reserved characters", "form of pairs", |d| form(d, FORM, text(), json!({"allowReserved": true, "contentType": "text/xml"})),
        |d| form(d, FORM, text(), json!({"allowReserved": true})), (N, N), (N, N), ["", ""], ""),
    Pair("headers of a property", "form of pairs", |d| form(d, FORM, object(), json!(null)), |d| form(d, FORM, object(), json!({"headers": {"X-A": {"schema": text()}}})),
        (N, N), (N, N), ["", ""], ""),
    Pair("encoding of a property that the form does not have", "form of pairs", |d| form(d, FORM, text(), json!(null)), |d| { form(d, FORM, text(), json!(null));
        operation(d)["requestBody"]["content"][FORM]["encoding"]["z"] = json!({"style": "pipeDelimited"}); }, (N, N), (N, N), ["", ""], ""),
    // Forms with parts.
    Pair("media type of text said", "form of parts", |d| form(d, PARTS, text(), json!(null)), |d| form(d, PARTS, text(), json!({"contentType": "text/plain"})), (N, N), (N, N), ["", ""], ""),
    Pair("media type of files said", "form of parts", |d| form(d, PARTS, file(), json!(null)), |d| form(d, PARTS, file(), json!({"contentType": "application/octet-stream"})),
        (N, N), (N, N), ["", ""], ""),
    Pair("media type of a list of objects said", "form of parts", |d| form(d, PARTS, json!({"type": "array", "items": object()}), json!(null)),
        |d| form(d, PARTS, json!({"type": "array", "items": object()}), json!({"contentType": "application/json"})), (N, N), (N, N), ["", ""], ""),
    Pair("object as XML", "form of parts", |d| form(d, PARTS, object(), json!(null)), |d| form(d, PARTS, object(), json!({"contentType": "application/xml"})), (B, N), (B, N), ["", ""], ""),
    Pair("another media type of a part taken, too", "form of parts", |d| form(d, PARTS, file(), json!({"contentType": "image/png"})),
        |d| form(d, PARTS, file(), json!({"contentType": "image/png, image/jpeg"})), (C, N), (B, N), ["", ""], ""),
    Pair("media types of a part in another order", "form of parts", |d| form(d, PARTS, file(), json!({"contentType": "image/jpeg,image/png"})),
        |d| form(d, PARTS, file(), json!({"contentType": "image/png, image/jpeg"})), (N, N), (N, N), ["", ""], ""),
    Pair("all images taken as a part", "form of parts", |d| form(d, PARTS, file(), json!({"contentType": "image/png"})),
        |d| form(d, PARTS, file(), json!({"contentType": "image/*"})), (C, N), (B, N), ["", ""], ""),
    Pair("another media type of a part", "form of parts", |d| form(d, PARTS, file(), json!({"contentType": "image/png"})),
        |d| form(d, PARTS, file(), json!({"contentType": "image/jpeg"})), (B, N), (B, N), ["", ""], ""),
    Pair("style of a part", "form of parts", |d| form(d, PARTS, list(), json!(null)), |d| form(d, PARTS, list(), json!({"style": "pipeDelimited", "explode": false})),
        (N, N), (N, N), ["", ""], ""),
    Pair("encoding of a property that the form does not have", "form of parts", |d| form(d, PARTS, text(), json!(null)), |d| { form(d, PARTS, text(), json!(null));
        operation(d)["requestBody"]["content"][PARTS]["encoding"]["z"] = json!({"contentType": "image/png"}); }, (N, N), (N, N), ["", ""], ""),
    // Ways to be let in.
    Pair("ways in another order", "document", |d| security(d, json!([{"key": []}, {"basic": []}])), |d| security(d, json!([{"basic": []}, {"key": []}])), (C, N), (C, N), ["", ""], ""),
    Pair("nothing asked for where the document asks", "operation", |d| security(d, json!([{"key": []}])), |d| { security(d, json!([{"key": []}]));
        operation(d)["security"] = json!([]); }, (C, N), (B, N), ["", ""], ""),
    Pair("key or nothing", "document", |d| security(d, json!([{"key": []}])), |d| security(d, json!([{"key": []}, {}])), (C, N), (B, N), ["", ""], ""),
    // Names that must be there.
    Pair("name that is not described no longer required", "request body", |d| sent(d, json!({"type": "object", "properties": {"a": text()}, "required": ["zz"]})),
        |d| sent(d, json!({"type": "object", "properties": {"a": text()}})), (C, N), (B, N), ["", ""], ""),
    Pair("name that is not described no longer required", "response", |d| returned(d, json!({"type": "object", "properties": {"a": text()}, "required": ["zz"]})),
        |d| returned(d, json!({"type": "object", "properties": {"a": text()}})), (N, B), (N, C), ["", ""], ""),
    Pair("key of a map no longer required", "request body", |d| sent(d, json!({"type": "object", "additionalProperties": text(), "required": ["a"]})),
        |d| sent(d, json!({"type": "object", "additionalProperties": text()})), (C, N), (B, N), ["", ""], ""),
    // Values.
    Pair("one of two values for a variant removed", "response", |d| told_apart(d, &[("x", "X"), ("x2", "X"), ("y", "Y")]), |d| told_apart(d, &[("x", "X"), ("y", "Y")]),
        (N, C), (N, B), ["", ""], ""),
    Pair("the only value for a variant removed", "response", |d| told_apart(d, &[("x", "X"), ("y", "Y")]), |d| told_apart(d, &[("y", "Y")]), (N, B), (N, B), ["", ""], ""),
    Pair("whole number written with a fraction", "request body", |d| sent(d, json!({"type": "integer", "enum": [1, 2]})), |d| sent(d, json!({"type": "integer", "enum": [1.0, 2]})),
        (N, N), (N, N), ["", ""], ""),
];

/// The release that a change asks for, and what is said of it.
fn asked(old: fn(&mut Value), new: fn(&mut Value)) -> (Level, String) {
    let (mut before, mut after) = (super::documents::base(), super::documents::base());
    old(&mut before);
    new(&mut after);
    let diff = super::diff(&before, &after);
    (diff.release(), pagewire::diff::text(&diff))
}

#[test]
fn what_only_changes_the_bytes_that_are_sent_needs_a_patch() {
    type Change = fn(&mut Value);
    let changes: &[(Change, Change)] = &[
        (
            |d| form(d, FORM, list(), json!(null)),
            |d| {
                form(d, FORM, list(), json!({"explode": false}));
            },
        ),
        (|d| form(d, PARTS, object(), json!(null)), object_in_xml),
        (
            |d| form(d, PARTS, file(), json!({"contentType": "image/png"})),
            |d| {
                let both = json!({"contentType": "image/png, image/jpeg"});
                form(d, PARTS, file(), both);
            },
        ),
        (|d| header(d, false), |d| header(d, true)),
        (keep, |d| security(d, json!([{"key": []}]))),
        (
            |d| security(d, json!([{"key": []}])),
            |d| {
                security(d, json!([{"key": []}, {"basic": []}]));
            },
        ),
        (
            |d| security(d, json!([{"key": []}])),
            |d| {
                security(d, json!([{"key": [], "basic": []}]));
            },
        ),
        (
            |d| security(d, json!([{"key": []}])),
            |d| {
                security(d, json!([{"key": []}, {}]));
            },
        ),
        (
            |d| security(d, json!([{"key": []}])),
            |d| {
                security(d, json!([{"key": []}]));
                operation(d)["security"] = json!([]);
            },
        ),
        (
            |d| security(d, json!([{"key": []}, {"basic": []}])),
            |d| security(d, json!([{"basic": []}, {"key": []}])),
        ),
    ];
    for (old, new) in changes {
        for (one, other) in [(*old, *new), (*new, *old)] {
            let (level, text) = asked(one, other);
            assert_eq!(level, Level::Patch, "{text}");
        }
    }
}

#[test]
fn the_same_crate_needs_no_release() {
    let scopes = asked(
        |d| security(d, json!([{"oauth": ["read"]}])),
        |d| security(d, json!([{"oauth": ["read", "write"]}])),
    );
    assert_eq!(scopes.0, Level::None, "{}", scopes.1);
    let members = asked(
        |d| sent(d, json!({"type": "integer", "enum": [1, 2]})),
        |d| sent(d, json!({"type": "integer", "enum": [1.0, 2]})),
    );
    assert_eq!(members, (Level::None, "no changes\n".to_owned()));
}

#[test]
fn the_text_names_what_was_and_what_is() {
    for (old, new, expected) in [
        (
            (|d| form(d, FORM, list(), json!(null))) as fn(&mut Value),
            (|d| form(d, FORM, list(), json!({"explode": false}))) as fn(&mut Value),
            "part of a form is encoded otherwise `body a`: `form, exploded` → `form`",
        ),
        (
            |d| form(d, PARTS, object(), json!(null)),
            object_in_xml,
            "part of a form is encoded otherwise `body a`: `application/json` → `application/xml`",
        ),
        (
            |d| security(d, json!([{"key": []}])),
            |d| {
                security(d, json!([{"key": []}]));
                let key = at(d, "/components/securitySchemes/key");
                *key = json!({"type": "apiKey", "in": "query", "name": "k"});
            },
            "security scheme changed `key`: `in header, name X-Key` → `in query, name k`",
        ),
        (
            |d| security(d, json!([{"oauth": []}])),
            |d| {
                security(d, json!([{"oauth": []}]));
                let flow = "/components/securitySchemes/oauth/flows/clientCredentials/tokenUrl";
                *at(d, flow) = json!("https://example.com/other");
            },
            "`flows.clientCredentials.tokenUrl https://example.com/token` → \
             `flows.clientCredentials.tokenUrl https://example.com/other`",
        ),
        (
            |d| told_apart(d, &[]),
            |d| {
                told_apart(d, &[]);
                let schema = &mut operation(d)["responses"]["200"]["content"]["application/json"];
                schema["schema"]["discriminator"] = json!(null);
                let members = schema["schema"].as_object_mut().expect("an object");
                members.remove("discriminator");
            },
            "discriminator changed `200`: `k` → nothing",
        ),
    ] {
        let text = asked(old, new).1;
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}
