//! Keywords of OpenAPI 3.1 and 3.2, in requests and in responses, and webhooks.

use pagewire::diff::Effect::{Breaking as B, Compatible as C, None as N};
use serde_json::{Value, json};

use super::documents::{Pair, keep, operation};

fn sent(document: &mut Value, schema: Value) {
    document["openapi"] = json!("3.1.0");
    operation(document)["requestBody"]["content"]["application/json"]["schema"] = schema;
}

fn returned(document: &mut Value, schema: Value) {
    document["openapi"] = json!("3.1.0");
    operation(document)["responses"]["200"]["content"]["application/json"]["schema"] = schema;
}

/// Sends a value that refers to a component.
fn behind(document: &mut Value, schema: Value, component: Value) {
    sent(document, schema);
    document["components"]["schemas"] = json!({"Part": component});
}

fn hooked(document: &mut Value, schema: Value, is_required: bool) {
    document["openapi"] = json!("3.1.0");
    document["webhooks"] = json!({"noted": {"post": {
        "requestBody": {"required": is_required, "content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": "ok"}},
    }}});
}

/// A form with parts whose property `a` is encoded as `said`.
fn parts(document: &mut Value, schema: Value, said: Value) {
    document["openapi"] = json!("3.1.0");
    operation(document)["requestBody"]["content"] = json!({"multipart/form-data": {
        "schema": {"type": "object", "properties": {"a": schema}}, "encoding": {"a": said}}});
}

fn list() -> Value {
    json!({"type": "array", "items": {"type": "string"}})
}

fn object() -> Value {
    json!({"type": "object", "properties": {"x": {"type": "string"}}})
}

fn part() -> Value {
    json!({"$ref": "#/components/schemas/Part"})
}

const ONE_IS_IT: &str = "what was sent is one of the variants";

#[rustfmt::skip]
pub(super) const PAIRS: &[Pair] = &[
    Pair("list in one part", "form of parts", |d| parts(d, list(), json!({})), |d| parts(d, list(), json!({"explode": false})), (B, N), (B, N), ["", ""], ""),
    Pair("object in parts of its properties", "form of parts", |d| parts(d, object(), json!({})), |d| parts(d, object(), json!({"style": "form"})), (B, N), (B, N), ["", ""], ""),
    Pair("style of a part said as it is by default", "form of parts", |d| parts(d, list(), json!({})), |d| parts(d, list(), json!({"style": "form"})), (N, N), (N, N), ["", ""], ""),
    Pair("media type beside a style", "form of parts", |d| parts(d, list(), json!({"style": "pipeDelimited", "contentType": "text/html"})),
        |d| parts(d, list(), json!({"style": "pipeDelimited"})), (N, N), (N, N), ["", ""], ""),
    Pair("media type of a text beside a style", "form of parts", |d| parts(d, json!({"type": "string"}), json!({"style": "form", "contentType": "text/html"})),
        |d| parts(d, json!({"type": "string"}), json!({})), (N, N), (N, N), ["", ""], ""),
    Pair("constant set", "request body", |d| sent(d, json!({"type": "string"})), |d| sent(d, json!({"const": "a"})), (B, N), (C, N),
        ["request-body-const-added ERR", "request-body-const-removed INFO"], ""),
    Pair("constant set", "response", |d| returned(d, json!({"type": "string"})), |d| returned(d, json!({"const": "a"})), (N, C), (N, B),
        ["response-body-const-added INFO", "response-body-const-removed ERR"], ""),
    Pair("constant changed", "request body", |d| sent(d, json!({"const": "a"})), |d| sent(d, json!({"const": "b"})), (B, N), (B, N),
        ["request-body-const-changed ERR", "request-body-const-changed ERR"], ""),
    Pair("constant changed", "response", |d| returned(d, json!({"const": "a"})), |d| returned(d, json!({"const": "b"})), (N, B), (N, B),
        ["response-body-const-changed ERR", "response-body-const-changed ERR"], ""),
    Pair("constant object changed", "response", |d| returned(d, json!({"const": {"a": 1}})), |d| returned(d, json!({"const": {"a": 2}})), (N, B), (N, B),
        ["response-body-const-changed ERR", "response-body-const-changed ERR"], ""),
    Pair("constant 1.0 for 1", "response", |d| returned(d, json!({"const": 1})), |d| returned(d, json!({"const": 1.0})), (N, N), (N, N), ["", ""], ""),
    Pair("type added to a list", "request body", |d| sent(d, json!({"type": "string"})), |d| sent(d, json!({"type": ["string", "integer"]})), (C, N), (B, N),
        ["request-body-list-of-types-widened INFO", "request-body-list-of-types-narrowed ERR"], ""),
    Pair("type added to a list", "response", |d| returned(d, json!({"type": "string"})), |d| returned(d, json!({"type": ["string", "integer"]})), (N, B), (N, C),
        ["response-body-list-of-types-widened ERR", "response-body-list-of-types-narrowed INFO"], ""),
    Pair("whole numbers beside all numbers", "request body", |d| sent(d, json!({"type": "number"})), |d| sent(d, json!({"type": ["integer", "number"]})),
        (N, N), (N, N), ["", ""], ""),
    Pair("schema that allows nothing", "request body", |d| sent(d, json!({"type": "object", "properties": {"a": {"type": "string"}}})),
        |d| sent(d, json!({"type": "object", "properties": {"a": false}})), (B, N), (C, N), ["", ""], ""),
    Pair("limit of values of any type", "request body", |d| sent(d, json!({"type": "string"})), |d| sent(d, json!({"maxLength": 5})), (B, N), (B, N), ["", ""], ""),
    Pair("multiples in two parts", "request body", |d| sent(d, json!({"type": "integer", "multipleOf": 3})),
        |d| sent(d, json!({"allOf": [{"type": "integer", "multipleOf": 2}, {"multipleOf": 3}]})), (B, N), (C, N), ["", ""], ""),
    Pair("decimal multiples in another order", "request body", |d| sent(d, json!({"allOf": [{"type": "number", "multipleOf": 0.2}, {"multipleOf": 0.3}]})),
        |d| sent(d, json!({"allOf": [{"type": "number", "multipleOf": 0.3}, {"multipleOf": 0.2}]})), (N, N), (N, N), ["", ""], ""),
    Pair("another decimal multiple", "request body", |d| sent(d, json!({"type": "number", "multipleOf": 0.2})),
        |d| sent(d, json!({"allOf": [{"type": "number", "multipleOf": 0.2}, {"multipleOf": 0.3}]})), (B, N), (C, N), ["", ""], ""),
    Pair("large multiples that do not divide", "request body", |d| sent(d, json!({"type": "integer", "multipleOf": 2})),
        |d| sent(d, json!({"type": "integer", "multipleOf": 4_000_000_001_i64})), (B, N), (B, N), ["", ""], ""),
    Pair("fraction whose large multiple it is not", "request body", |d| sent(d, json!({"type": "number", "multipleOf": 0.01})),
        |d| sent(d, json!({"type": "number", "multipleOf": 100_000_000.005})), (B, N), (B, N), ["", ""], ""),
    Pair("whole numbers that are multiples of a half", "request body", |d| sent(d, json!({"type": "integer"})), |d| sent(d, json!({"type": "integer", "multipleOf": 0.5})),
        (N, N), (N, N), ["", ""], ""),
    Pair("every type listed", "response", |d| returned(d, json!({})), |d| returned(d, json!({"type": ["string", "number", "boolean", "array", "object", "null"]})),
        (N, N), (N, N), ["", ""], ""),
    Pair("every type but null listed", "response", |d| returned(d, json!({})), |d| returned(d, json!({"type": ["string", "number", "boolean", "array", "object"]})),
        (N, C), (N, B), ["", ""], ""),
    Pair("finer decimal multiples", "request body", |d| sent(d, json!({"type": "number", "multipleOf": 0.3})), |d| sent(d, json!({"type": "number", "multipleOf": 0.1})),
        (C, N), (B, N), ["request-body-multiple-of-generalized INFO", "request-body-multiple-of-changed ERR"], ""),
    Pair("exclusiveMaximum decreased", "request body", |d| sent(d, json!({"type": "number", "exclusiveMaximum": 9})), |d| sent(d, json!({"type": "number",
        "exclusiveMaximum": 5})), (B, N), (C, N), ["request-body-exclusive-max-decreased ERR", "request-body-exclusive-max-increased INFO"], ""),
    Pair("ends of `int32` said", "request body", |d| sent(d, json!({"type": "integer", "format": "int32"})), |d| sent(d, json!({"type": "integer", "format": "int32",
        "minimum": -2_147_483_648_i64, "maximum": 2_147_483_647})), (N, N), (N, N), ["", ""], ""),
    Pair("both values of a boolean listed", "response", |d| returned(d, json!({"type": "boolean"})), |d| returned(d, json!({"type": "boolean",
        "enum": [true, false]})), (N, N), (N, N), ["", ""], ""),
    Pair("`float` where a whole number was", "request body", |d| sent(d, json!({"type": "integer", "format": "int64"})), |d| sent(d, json!({"type": "number",
        "format": "float"})), (B, N), (B, N), ["", ""], ""),
    // Keywords that only rule values out.
    Pair("`contains` set", "response", |d| returned(d, json!({"type": "array"})), |d| returned(d, json!({"type": "array", "contains": {"const": "a"}})),
        (N, C), (N, B), ["response-body-contains-added INFO", "response-body-contains-removed ERR"], ""),
    Pair("`minContains` increased", "request body", |d| sent(d, json!({"type": "array", "contains": {"const": "a"}})), |d| sent(d, json!({"type": "array",
        "contains": {"const": "a"}, "minContains": 2})), (B, N), (C, N), ["request-body-min-contains-increased ERR", "request-body-min-contains-decreased INFO"], ""),
    Pair("`maxContains` decreased", "response", |d| returned(d, json!({"type": "array", "contains": {"const": "a"}, "maxContains": 5})), |d| returned(d,
        json!({"type": "array", "contains": {"const": "a"}, "maxContains": 3})), (N, C), (N, B),
        ["response-body-max-contains-decreased INFO", "response-body-max-contains-increased ERR"], ""),
    Pair("`dependentRequired` changed", "request body", |d| sent(d, json!({"type": "object", "dependentRequired": {"a": ["b"]}})), |d| sent(d,
        json!({"type": "object", "dependentRequired": {"a": ["c"]}})), (B, N), (B, N),
        ["request-body-dependent-required-changed ERR", "request-body-dependent-required-changed ERR"], ""),
    Pair("`then` set", "request body", |d| sent(d, json!({"type": "object", "if": {"required": ["a"]}})), |d| sent(d, json!({"type": "object",
        "if": {"required": ["a"]}, "then": {"required": ["b"]}})), (B, N), (C, N), ["request-body-then-added ERR", "request-body-then-removed INFO"], ""),
    Pair("`else` set", "request body", |d| sent(d, json!({"type": "object", "if": {"required": ["a"]}})), |d| sent(d, json!({"type": "object",
        "if": {"required": ["a"]}, "else": {"required": ["b"]}})), (B, N), (C, N), ["request-body-else-added ERR", "request-body-else-removed INFO"], ""),
    Pair("`unevaluatedItems` set", "request body", |d| sent(d, json!({"type": "array", "items": {"type": "string"}})), |d| sent(d, json!({"type": "array",
        "items": {"type": "string"}, "unevaluatedItems": false})), (B, N), (C, N),
        ["request-body-unevaluated-items-added ERR", "request-body-unevaluated-items-removed INFO"], ""),
    Pair("`contentSchema` set", "request body", |d| sent(d, json!({"type": "string", "contentMediaType": "application/json"})), |d| sent(d, json!({"type": "string",
        "contentMediaType": "application/json", "contentSchema": {"type": "object"}})), (N, N), (N, N),
        ["request-body-content-schema-added ERR", "request-body-content-schema-removed INFO"], "it is an annotation: servers need not look into the text"),
    Pair("`unevaluatedItems` of anything", "request body", |d| sent(d, json!({"type": "array"})), |d| sent(d, json!({"type": "array", "unevaluatedItems": true})),
        (N, N), (N, N), ["", ""], ""),
    Pair("`unevaluatedProperties` of anything", "response", |d| returned(d, json!({"allOf": [{"type": "object"}, {"minProperties": 1}]})),
        |d| returned(d, json!({"allOf": [{"type": "object"}, {"minProperties": 1}], "unevaluatedProperties": true})), (N, N), (N, N), ["", ""], ""),
    Pair("`propertyNames` of anything", "request body", |d| sent(d, json!({"type": "object"})), |d| sent(d, json!({"type": "object", "propertyNames": {}})),
        (N, N), (N, N), ["", ""], ""),
    Pair("`propertyNames` set to some", "request body", |d| sent(d, json!({"type": "object", "propertyNames": true})),
        |d| sent(d, json!({"type": "object", "propertyNames": {"maxLength": 3}})), (B, N), (C, N), ["", ""], ""),
    Pair("`propertyNames` of fewer names", "request body", |d| sent(d, json!({"type": "object", "propertyNames": {"maxLength": 5}})),
        |d| sent(d, json!({"type": "object", "propertyNames": {"maxLength": 3, "pattern": "^a"}})), (B, N), (C, N), ["", ""], ""),
    Pair("`propertyNames` of fewer names", "response", |d| returned(d, json!({"type": "object", "propertyNames": {"enum": ["a", "b", "c"]}})),
        |d| returned(d, json!({"type": "object", "propertyNames": {"enum": ["b", "a"]}})), (N, C), (N, B), ["", ""], ""),
    Pair("`propertyNames` of other names", "request body", |d| sent(d, json!({"type": "object", "propertyNames": {"pattern": "^a"}})),
        |d| sent(d, json!({"type": "object", "propertyNames": {"pattern": "^b"}})), (B, N), (B, N), ["", ""], ""),
    Pair("`propertyNames` by a list of one for `const`", "request body", |d| sent(d, json!({"type": "object", "propertyNames": {"enum": ["a"]}})),
        |d| sent(d, json!({"type": "object", "propertyNames": {"const": "a"}})), (N, N), (N, N), ["", ""], ""),
    Pair("component in `propertyNames` that takes more", "request body",
        |d| behind(d, json!({"type": "object", "propertyNames": part()}), json!({"type": "string", "maxLength": 2})),
        |d| behind(d, json!({"type": "object", "propertyNames": part()}), json!({"type": "string", "maxLength": 3})), (C, N), (B, N), ["", ""], ""),
    Pair("`dependentRequired` of nothing", "request body", |d| sent(d, json!({"type": "object"})), |d| sent(d, json!({"type": "object",
        "dependentRequired": {"a": []}})), (N, N), (N, N), ["", ""], ""),
    Pair("`dependentSchemas` of anything", "request body", |d| sent(d, json!({"type": "object"})), |d| sent(d, json!({"type": "object",
        "dependentSchemas": {"a": true}})), (N, N), (N, N), ["", ""], ""),
    Pair("`then` without `if`", "request body", |d| sent(d, json!({"type": "object"})), |d| sent(d, json!({"type": "object", "then": {"required": ["b"]}})),
        (N, N), (N, N), ["", ""], ""),
    Pair("`if` without `then` and `else`", "request body", |d| sent(d, json!({"type": "object"})), |d| sent(d, json!({"type": "object", "if": {"required": ["a"]}})),
        (N, N), (N, N), ["", ""], ""),
    Pair("`if` for a `then`", "request body", |d| sent(d, json!({"type": "object", "then": {"required": ["b"]}})), |d| sent(d, json!({"type": "object",
        "if": {"required": ["a"]}, "then": {"required": ["b"]}})), (B, N), (C, N), ["", ""], ""),
    Pair("`minContains` without `contains`", "request body", |d| sent(d, json!({"type": "array"})), |d| sent(d, json!({"type": "array", "minContains": 2})),
        (N, N), (N, N), ["", ""], ""),
    Pair("`maxContains` without `contains`", "request body", |d| sent(d, json!({"type": "array"})), |d| sent(d, json!({"type": "array", "maxContains": 2})),
        (N, N), (N, N), ["", ""], ""),
    Pair("`contentEncoding` set", "request body", |d| sent(d, json!({"type": "string"})), |d| sent(d, json!({"type": "string", "contentEncoding": "base64"})),
        (B, N), (C, N), ["request-body-content-encoding-changed ERR", "request-body-content-encoding-changed ERR"], "any text is taken, that of before, too"),
    Pair("`prefixItems` set", "request body", |d| sent(d, json!({"type": "array"})), |d| sent(d, json!({"type": "array", "prefixItems": [{"type": "string"}]})),
        (B, N), (B, N), ["request-body-prefix-items-added INFO", "request-body-prefix-items-removed ERR"], "items of other types are refused; what else it does is not weighed"),
    Pair("`patternProperties` set", "request body", |d| sent(d, json!({"type": "object"})), |d| sent(d, json!({"type": "object",
        "patternProperties": {"^a": {"type": "string"}}})), (B, N), (B, N),
        ["request-body-pattern-property-added ERR", "request-body-pattern-property-removed INFO"], "what it does beside `additionalProperties` is not weighed"),
    // What such keywords refer to.
    Pair("component in `contains` changed", "request body", |d| behind(d, json!({"type": "array", "contains": part()}), json!({"type": "string", "maxLength": 2})),
        |d| behind(d, json!({"type": "array", "contains": part()}), json!({"type": "string", "maxLength": 3})), (B, N), (B, N), ["", ""], ""),
    Pair("component of a property called `type` in `contains` changed", "request body",
        |d| behind(d, json!({"type": "array", "contains": {"properties": {"type": part()}}}), json!({"type": "string", "maxLength": 2})),
        |d| behind(d, json!({"type": "array", "contains": {"properties": {"type": part()}}}), json!({"type": "string", "maxLength": 3})), (B, N), (B, N), ["", ""], ""),
    Pair("reference of a property called `enum` in `contains` for what it leads to", "request body",
        |d| behind(d, json!({"type": "array", "contains": {"properties": {"enum": part()}}}), json!({"type": "string"})),
        |d| sent(d, json!({"type": "array", "contains": {"properties": {"enum": {"type": "string"}}}})), (N, N), (N, N), ["", ""], ""),
    Pair("component in `if` changed", "request body", |d| behind(d, json!({"type": "object", "if": part(), "then": {"required": ["b"]}}), json!({"required": ["c"]})),
        |d| behind(d, json!({"type": "object", "if": part(), "then": {"required": ["b"]}}), json!({"required": ["d"]})), (B, N), (B, N), ["", ""], ""),
    Pair("reference in `contains` for what it leads to", "request body", |d| behind(d, json!({"type": "array", "contains": part()}), json!({"type": "string"})),
        |d| sent(d, json!({"type": "array", "contains": {"type": "string", "description": "One."}})), (N, N), (N, N), ["", ""], ""),
    // Alternatives of which any may apply.
    Pair("`anyOf` of two equal schemas", "request body", |d| sent(d, json!({"anyOf": [{"type": "string"}, {"type": "string"}]})), |d| sent(d, json!({"type": "string"})),
        (N, N), (N, N), ["", ""], ""),
    Pair("`anyOf` of equal objects", "response", |d| returned(d, json!({"anyOf": [{"type": "object", "properties": {"a": {"type": "string"}}},
        {"type": "object", "properties": {"a": {"type": "string"}}}]})), |d| returned(d, json!({"type": "object", "properties": {"a": {"type": "string"}}})),
        (N, N), (N, N), ["", ""], ""),
    Pair("`anyOf` of a schema twice and another one", "request body", |d| sent(d, json!({"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "string"}]})),
        |d| sent(d, json!({"anyOf": [{"type": "string"}, {"type": "integer"}]})), (N, N), (N, N),
        ["request-body-any-of-removed ERR", "request-body-any-of-added INFO"], "each value that it took is taken by another one"),
    Pair("limit beside an `anyOf`", "request body", |d| sent(d, json!({"anyOf": [{"type": "string"}, {"type": "string", "maxLength": 9}], "maxLength": 3})),
        |d| sent(d, json!({"type": "string"})), (C, N), (B, N), ["", ""], ""),
    Pair("limit beside an `anyOf`", "response", |d| returned(d, json!({"anyOf": [{"type": "string"}, {"type": "string", "maxLength": 9}], "maxLength": 3})),
        |d| returned(d, json!({"type": "string"})), (N, B), (N, C), ["", ""], ""),
    Pair("`not` beside an `anyOf`", "request body", |d| sent(d, json!({"type": "string"})),
        |d| sent(d, json!({"anyOf": [{"type": "string"}, {"type": "string", "maxLength": 9}], "not": {"enum": ["a"]}})), (B, N), (C, N), ["", ""], ""),
    Pair("`anyOf` of text and more beside a limit", "request body", |d| sent(d, json!({"type": "string"})),
        |d| sent(d, json!({"anyOf": [{"type": "string"}, {"type": "integer"}], "maxLength": 3})), (B, N), (B, N), ["", ""], ""),
    Pair("keyword that is not weighed beside an `anyOf`", "request body", |d| sent(d, json!({"anyOf": [{"type": "object"}, {"type": "object", "minProperties": 2}],
        "propertyNames": {"maxLength": 3}})), |d| sent(d, json!({"type": "object"})), (C, N), (B, N), ["", ""], ""),
    Pair("`anyOf` in an `anyOf`", "response", |d| returned(d, json!({"anyOf": [{"type": "string"}, {"anyOf": [{"type": "integer"}, {"type": "boolean"}]}]})),
        |d| returned(d, json!({"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}]})), (N, N), (N, N), ["", ""], ""),
    Pair("null in an `anyOf` in an `anyOf`", "response", |d| returned(d, json!({"anyOf": [{"type": "string"}, {"anyOf": [{"type": "integer"}, {"type": "null"}]}]})),
        |d| returned(d, json!({"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]})), (N, N), (N, N), ["", ""], ""),
    Pair("`anyOf` of objects and some objects", "request body", |d| sent(d, json!({"anyOf": [{"type": "object"}, {"type": "object", "required": ["a"]}]})),
        |d| sent(d, json!({"type": "object"})), (N, N), (N, N), ["", ""], ""),
    Pair("`anyOf` of text and some text", "request body", |d| sent(d, json!({"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a"]}]})),
        |d| sent(d, json!({"type": "string"})), (N, N), (N, N), ["", ""], ""),
    Pair("`anyOf` of anything and text", "response", |d| returned(d, json!({"anyOf": [{"type": "string"}, {}]})), |d| returned(d, json!({})), (N, N), (N, N), ["", ""], ""),
    Pair("wrapped in `oneOf`", "request body", |d| sent(d, json!({"type": "object", "properties": {"a": {"type": "string"}}})), |d| sent(d,
        json!({"oneOf": [{"type": "object", "properties": {"a": {"type": "string"}}}, {"type": "string"}]})), (C, N), (B, N),
        ["request-body-wrapped-in-one-of ERR", ""], ONE_IS_IT),
    Pair("wrapped in `oneOf`", "response", |d| returned(d, json!({"type": "object", "properties": {"a": {"type": "string"}}})), |d| returned(d,
        json!({"oneOf": [{"type": "object", "properties": {"a": {"type": "string"}}}, {"type": "string"}]})), (N, B), (N, C),
        ["response-body-wrapped-in-one-of ERR", ""], ""),
    Pair("part of an `allOf` that only describes", "request body", |d| sent(d, json!({"allOf": [{"type": "string"}]})), |d| sent(d,
        json!({"allOf": [{"type": "string"}, {"description": "Text."}]})), (N, N), (N, N),
        ["request-body-all-of-added-annotation-only INFO", "request-body-all-of-removed-annotation-only INFO"], ""),
    // Objects.
    Pair("known properties in place of names of the caller", "request body", |d| sent(d, json!({"type": "object", "additionalProperties": {"type": "string"}})),
        |d| sent(d, json!({"type": "object", "properties": {"a": {"type": "string"}}})), (B, N), (B, N), ["", ""], ""),
    // Webhooks: clients receive what is a request here.
    Pair("webhook added", "webhook", keep, |d| hooked(d, json!({"type": "string"}), true), (N, C), (N, B), ["webhook-added INFO", "webhook-removed ERR"], ""),
    Pair("maxLength set", "webhook", |d| hooked(d, json!({"type": "string"}), true), |d| hooked(d, json!({"type": "string", "maxLength": 5}), true), (N, C), (N, B), ["", ""], ""),
    Pair("property became required", "webhook", |d| hooked(d, json!({"type": "object", "properties": {"a": {"type": "string"}}}), true), |d| hooked(d,
        json!({"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}), true), (N, C), (N, B), ["", ""], ""),
    Pair("read-only property of another type", "webhook", |d| hooked(d, json!({"type": "object", "properties": {"a": {"type": "string", "readOnly": true}}}), true),
        |d| hooked(d, json!({"type": "object", "properties": {"a": {"type": "integer", "readOnly": true}}}), true), (N, B), (N, B), ["", ""], ""),
    Pair("body became required", "webhook", |d| hooked(d, json!({"type": "string"}), false), |d| hooked(d, json!({"type": "string"}), true), (N, C), (N, B), ["", ""], ""),
    Pair("value listed", "webhook", |d| hooked(d, json!({"type": "string", "enum": ["a"]}), true), |d| hooked(d, json!({"type": "string", "enum": ["a", "b"]}), true),
        (N, C), (N, C), ["", ""], ""),
];
