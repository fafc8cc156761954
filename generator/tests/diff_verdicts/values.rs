//! Changes of schemas, of whatever they describe.

use pagewire::diff::Effect::{Breaking as B, Compatible as C, None as N};
use serde_json::{Value, json};

use super::oasdiff::level;
use super::{Effects, Line};

/// What a change of a schema means where it describes requests, and where responses: there, back.
enum Means {
    /// Every new value was allowed before, some are gone.
    Narrows,
    /// Other values are allowed.
    Replaces,
    /// Requests there, responses there, requests back, responses back.
    Each([pagewire::diff::Effect; 4]),
}

use Means::{Each, Narrows, Replaces};

/// A change of a schema: its name, the schema before and after, what it means, and oasdiff's rules
/// there and back, for requests and for responses.
struct Row {
    name: &'static str,
    old: Value,
    new: Value,
    means: Means,
    rules: [&'static str; 4],
    why: &'static str,
}

fn row(name: &'static str, old: Value, new: Value, means: Means, rules: [&'static str; 4]) -> Row {
    Row {
        name,
        old,
        new,
        means,
        rules,
        why: "",
    }
}

fn because(why: &'static str, row: Row) -> Row {
    Row { why, ..row }
}

fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

/// Two variants, told apart by `kind`.
fn choice(word: &str, count: usize) -> Value {
    let variant = |name: &str| {
        json!({"type": "object", "required": ["kind", name],
            "properties": {"kind": {"type": "string"}, name: {"type": "string"}}})
    };
    let all = ["round", "square", "flat"];
    let variants: Vec<Value> = all.iter().take(count).map(|name| variant(name)).collect();
    json!({ word: variants })
}

fn told_apart(by: &str, mapping: Value) -> Value {
    json!({
        "oneOf": [{"$ref": "#/components/schemas/Round"}, {"$ref": "#/components/schemas/Square"}],
        "discriminator": {"propertyName": by, "mapping": mapping},
    })
}

const OPEN: &str =
    "enums are open by contract: a reader lets unknown members pass, and the crate keeps them";
const GONE: &str = "callers who read a property find nothing";
const APART: &str = "oasdiff passes over discriminators; callers send and look for its values";

fn rows() -> Vec<Row> {
    let text = |more: Value| merge(json!({"type": "string"}), more);
    let whole = |more: Value| merge(json!({"type": "integer", "format": "int32"}), more);
    let number = |more: Value| merge(json!({"type": "number"}), more);
    let list = |more: Value| merge(json!({"type": "array", "items": {"type": "string"}}), more);
    let map = |more: Value| {
        merge(
            json!({"type": "object", "additionalProperties": {"type": "string"}}),
            more,
        )
    };
    vec![
        row(
            "maxLength set",
            text(json!({})),
            text(json!({"maxLength": 5})),
            Narrows,
            [
                "max-length-set",
                "max-length-unset",
                "max-length-set",
                "max-length-unset",
            ],
        ),
        row(
            "maxLength decreased",
            text(json!({"maxLength": 9})),
            text(json!({"maxLength": 5})),
            Narrows,
            [
                "max-length-decreased",
                "max-length-increased",
                "max-length-decreased",
                "max-length-increased",
            ],
        ),
        row(
            "minLength increased",
            text(json!({"minLength": 1})),
            text(json!({"minLength": 2})),
            Narrows,
            [
                "min-length-increased",
                "min-length-decreased",
                "min-length-increased",
                "min-length-decreased",
            ],
        ),
        row(
            "minLength set",
            text(json!({})),
            text(json!({"minLength": 2})),
            Narrows,
            ["", "", "", ""],
        ),
        row(
            "pattern set",
            text(json!({})),
            text(json!({"pattern": "^a"})),
            Narrows,
            [
                "pattern-added",
                "pattern-removed",
                "pattern-added",
                "pattern-removed",
            ],
        ),
        row(
            "pattern changed",
            text(json!({"pattern": "^a"})),
            text(json!({"pattern": "^b"})),
            Replaces,
            [
                "pattern-changed",
                "pattern-changed",
                "pattern-changed",
                "pattern-changed",
            ],
        ),
        row(
            "maximum set",
            whole(json!({})),
            whole(json!({"maximum": 5})),
            Narrows,
            ["max-set", "", "", ""],
        ),
        row(
            "maximum decreased",
            whole(json!({"maximum": 9})),
            whole(json!({"maximum": 5})),
            Narrows,
            [
                "max-decreased",
                "max-increased",
                "max-decreased",
                "max-increased",
            ],
        ),
        row(
            "maximum of a large number decreased",
            json!({"type": "integer", "format": "int64", "maximum": 9_007_199_254_740_993_i64}),
            json!({"type": "integer", "format": "int64", "maximum": 9_007_199_254_740_992_i64}),
            Narrows,
            [
                "max-decreased",
                "max-increased",
                "max-decreased",
                "max-increased",
            ],
        ),
        row(
            "maximum made exclusive",
            whole(json!({"maximum": 5})),
            whole(json!({"maximum": 5, "exclusiveMaximum": true})),
            Narrows,
            ["exclusive-max-set", "", "", ""],
        ),
        row(
            "minimum set",
            whole(json!({})),
            whole(json!({"minimum": 5})),
            Narrows,
            ["min-set", "", "", ""],
        ),
        row(
            "minimum increased",
            whole(json!({"minimum": 5})),
            whole(json!({"minimum": 9})),
            Narrows,
            [
                "min-increased",
                "min-decreased",
                "min-increased",
                "min-decreased",
            ],
        ),
        row(
            "minimum made exclusive",
            whole(json!({"minimum": 5})),
            whole(json!({"minimum": 5, "exclusiveMinimum": true})),
            Narrows,
            ["exclusive-min-set", "", "", ""],
        ),
        row(
            "multipleOf set",
            whole(json!({})),
            whole(json!({"multipleOf": 5})),
            Narrows,
            [
                "multiple-of-set",
                "multiple-of-unset",
                "multiple-of-set",
                "multiple-of-unset",
            ],
        ),
        row(
            "multipleOf made a multiple of what it was",
            whole(json!({"multipleOf": 5})),
            whole(json!({"multipleOf": 10})),
            Narrows,
            [
                "multiple-of-changed",
                "multiple-of-generalized",
                "multiple-of-specialized",
                "multiple-of-changed",
            ],
        ),
        row(
            "multipleOf changed",
            number(json!({"multipleOf": 4})),
            number(json!({"multipleOf": 6})),
            Replaces,
            [
                "multiple-of-changed",
                "multiple-of-changed",
                "multiple-of-changed",
                "multiple-of-changed",
            ],
        ),
        row(
            "maxItems set",
            list(json!({})),
            list(json!({"maxItems": 3})),
            Narrows,
            ["max-items-set", "", "", ""],
        ),
        row(
            "maxItems decreased",
            list(json!({"maxItems": 9})),
            list(json!({"maxItems": 3})),
            Narrows,
            [
                "max-items-decreased",
                "max-items-increased",
                "max-items-decreased",
                "max-items-increased",
            ],
        ),
        row(
            "minItems set",
            list(json!({})),
            list(json!({"minItems": 3})),
            Narrows,
            [
                "min-items-set",
                "min-items-unset",
                "min-items-set",
                "min-items-unset",
            ],
        ),
        row(
            "minItems increased",
            list(json!({"minItems": 1})),
            list(json!({"minItems": 3})),
            Narrows,
            [
                "min-items-increased",
                "min-items-decreased",
                "min-items-increased",
                "min-items-decreased",
            ],
        ),
        row(
            "uniqueItems set",
            list(json!({})),
            list(json!({"uniqueItems": true})),
            Narrows,
            [
                "unique-items-set",
                "unique-items-unset",
                "unique-items-set",
                "unique-items-unset",
            ],
        ),
        row(
            "items made shorter",
            list(json!({})),
            list(json!({"items": {"type": "string", "maxLength": 3}})),
            Narrows,
            [
                "max-length-set",
                "max-length-unset",
                "max-length-set",
                "max-length-unset",
            ],
        ),
        row(
            "items of another type",
            list(json!({"items": {"type": "integer"}})),
            list(json!({"items": {"type": "boolean"}})),
            Replaces,
            [
                "type-changed",
                "type-changed",
                "type-changed",
                "type-changed",
            ],
        ),
        row(
            "null no longer allowed",
            text(json!({"nullable": true})),
            text(json!({})),
            Narrows,
            [
                "became-not-nullable",
                "became-nullable",
                "became-not-nullable",
                "became-nullable",
            ],
        ),
        because(
            OPEN,
            row(
                "value of an enum removed",
                text(json!({"enum": ["up", "down", "left"]})),
                text(json!({"enum": ["up", "down"]})),
                Each([B, C, C, C]),
                [
                    "enum-value-removed",
                    "enum-value-added",
                    "enum-value-removed",
                    "enum-value-added",
                ],
            ),
        ),
        row(
            "values listed",
            text(json!({})),
            text(json!({"enum": ["up", "down"]})),
            Narrows,
            ["became-enum", "", "", ""],
        ),
        row(
            "values of an integer listed",
            whole(json!({})),
            whole(json!({"enum": [1, 2]})),
            Narrows,
            ["became-enum", "", "", ""],
        ),
        row(
            "integer in place of number",
            json!({"type": "number"}),
            json!({"type": "integer"}),
            Narrows,
            [
                "type-changed",
                "type-generalized",
                "type-specialized",
                "type-generalized",
            ],
        ),
        row(
            "int32 in place of int64",
            json!({"type": "integer", "format": "int64"}),
            whole(json!({})),
            Narrows,
            [
                "type-changed",
                "type-generalized",
                "type-specialized",
                "type-generalized",
            ],
        ),
        row(
            "float in place of double",
            json!({"type": "number", "format": "double"}),
            json!({"type": "number", "format": "float"}),
            Narrows,
            [
                "type-changed",
                "type-generalized",
                "type-specialized",
                "type-generalized",
            ],
        ),
        row(
            "boolean in place of list",
            list(json!({})),
            json!({"type": "boolean"}),
            Replaces,
            [
                "type-changed",
                "type-changed",
                "type-changed",
                "type-changed",
            ],
        ),
        row(
            "boolean in place of integer",
            whole(json!({})),
            json!({"type": "boolean"}),
            Replaces,
            [
                "type-changed",
                "type-changed",
                "type-changed",
                "type-changed",
            ],
        ),
        row(
            "date-time in place of text",
            text(json!({})),
            text(json!({"format": "date-time"})),
            Narrows,
            [
                "type-changed",
                "type-generalized",
                "type-specialized",
                "type-generalized",
            ],
        ),
        row(
            "date in place of date-time",
            text(json!({"format": "date-time"})),
            text(json!({"format": "date"})),
            Replaces,
            [
                "type-changed",
                "type-changed",
                "type-changed",
                "type-changed",
            ],
        ),
        row(
            "text in place of anything",
            json!({}),
            text(json!({})),
            Narrows,
            ["", "", "", ""],
        ),
        row(
            "default set",
            text(json!({})),
            text(json!({"default": "up"})),
            Each([C, C, C, C]),
            [
                "default-value-added",
                "default-value-removed",
                "default-value-added",
                "default-value-removed",
            ],
        ),
        row(
            "default changed",
            text(json!({"default": "down"})),
            text(json!({"default": "up"})),
            Each([C, C, C, C]),
            [
                "default-value-changed",
                "default-value-changed",
                "default-value-changed",
                "default-value-changed",
            ],
        ),
        row(
            "deprecated",
            text(json!({})),
            text(json!({"deprecated": true})),
            Each([N, N, N, N]),
            ["", "", "", ""],
        ),
        row(
            "described",
            text(json!({})),
            text(json!({"description": "A word."})),
            Each([N, N, N, N]),
            ["", "", "", ""],
        ),
        row(
            "part of allOf without effect",
            object(json!({"a": {"type": "string"}})),
            json!({"allOf": [object(json!({"a": {"type": "string"}})), {"description": "More."}]}),
            Each([N, N, N, N]),
            ["", "", "", ""],
        ),
        row(
            "part of allOf that asks for a property",
            object(json!({"a": {"type": "string"}})),
            json!({"allOf": [object(json!({"a": {"type": "string"}})), {"required": ["a"]}]}),
            Narrows,
            [
                "all-of-added",
                "all-of-removed",
                "all-of-added",
                "all-of-removed",
            ],
        ),
        row(
            "allOf in place of one object",
            object(json!({"a": {"type": "string"}, "b": {"type": "boolean"}})),
            json!({"allOf": [object(json!({"a": {"type": "string"}})), object(json!({"b": {"type": "boolean"}}))]}),
            Each([N, N, N, N]),
            ["", "", "", ""],
        ),
        because(
            GONE,
            row(
                "optional property added",
                object(json!({"a": {"type": "string"}})),
                object(json!({"a": {"type": "string"}, "b": {"type": "string"}})),
                Each([C, C, B, B]),
                [
                    "!new-optional-request-property INFO",
                    "!request-property-removed WARN",
                    "!response-optional-property-added INFO",
                    "!response-optional-property-removed INFO",
                ],
            ),
        ),
        row(
            "required property added",
            object(json!({"a": {"type": "string"}})),
            merge(
                object(json!({"a": {"type": "string"}, "b": {"type": "string"}})),
                json!({"required": ["b"]}),
            ),
            Each([B, C, B, B]),
            [
                "!new-required-request-property ERR",
                "!request-property-removed WARN",
                "!response-required-property-added INFO",
                "!response-required-property-removed ERR",
            ],
        ),
        row(
            "read-only required property added",
            object(json!({"a": {"type": "string"}})),
            merge(
                object(json!({"a": {"type": "string"}, "b": {"type": "string", "readOnly": true}})),
                json!({"required": ["b"]}),
            ),
            Each([N, C, N, B]),
            ["", "", "", ""],
        ),
        row(
            "write-only property added",
            object(json!({"a": {"type": "string"}})),
            object(json!({"a": {"type": "string"}, "b": {"type": "string", "writeOnly": true}})),
            Each([C, N, B, N]),
            [
                "",
                "",
                "!response-optional-write-only-property-added INFO",
                "!response-optional-write-only-property-removed INFO",
            ],
        ),
        row(
            "property became required",
            object(json!({"a": {"type": "string"}})),
            merge(
                object(json!({"a": {"type": "string"}})),
                json!({"required": ["a"]}),
            ),
            Narrows,
            [
                "!request-property-became-required ERR",
                "!request-property-became-optional INFO",
                "!response-property-became-required INFO",
                "!response-property-became-optional ERR",
            ],
        ),
        row(
            "property with a default became required",
            object(json!({"a": {"type": "string", "default": "x"}})),
            merge(
                object(json!({"a": {"type": "string", "default": "x"}})),
                json!({"required": ["a"]}),
            ),
            Narrows,
            [
                "!request-property-became-required-with-default ERR",
                "!request-property-became-optional INFO",
                "!response-property-became-required INFO",
                "!response-property-became-optional ERR",
            ],
        ),
        row(
            "write-only property became required",
            object(json!({"a": {"type": "string", "writeOnly": true}})),
            merge(
                object(json!({"a": {"type": "string", "writeOnly": true}})),
                json!({"required": ["a"]}),
            ),
            Each([B, N, C, N]),
            [
                "!request-property-became-required ERR",
                "!request-property-became-optional INFO",
                "!response-write-only-property-became-required INFO",
                "!response-write-only-property-became-optional INFO",
            ],
        ),
        because(
            "what callers send of it is not looked at any more",
            row(
                "property became read-only",
                object(json!({"a": {"type": "string"}})),
                object(json!({"a": {"type": "string", "readOnly": true}})),
                Each([B, N, C, N]),
                [
                    "!request-optional-property-became-read-only INFO",
                    "!request-optional-property-became-not-read-only INFO",
                    "!response-optional-property-became-read-only INFO",
                    "!response-optional-property-became-not-read-only INFO",
                ],
            ),
        ),
        because(
            GONE,
            row(
                "property became write-only",
                object(json!({"a": {"type": "string"}})),
                object(json!({"a": {"type": "string", "writeOnly": true}})),
                Each([N, B, N, C]),
                [
                    "!request-optional-property-became-write-only INFO",
                    "!request-optional-property-became-not-write-only INFO",
                    "!response-optional-property-became-write-only INFO",
                    "!response-optional-property-became-not-write-only INFO",
                ],
            ),
        ),
        row(
            "read-only property made shorter",
            object(json!({"a": {"type": "string", "readOnly": true}})),
            object(json!({"a": {"type": "string", "readOnly": true, "maxLength": 4}})),
            Each([N, C, N, B]),
            [
                "!request-read-only-property-max-length-decreased INFO",
                "",
                "",
                "",
            ],
        ),
        row(
            "property of another letter case",
            object(json!({"userName": {"type": "string"}})),
            object(json!({"UserName": {"type": "string"}})),
            Replaces,
            ["", "", "", ""],
        ),
        row(
            "property of another name",
            object(json!({"surname": {"type": "string"}})),
            object(json!({"lastname": {"type": "string"}})),
            Replaces,
            [
                "!request-property-removed WARN",
                "!request-property-removed WARN",
                "",
                "",
            ],
        ),
        row(
            "property deprecated",
            object(json!({"a": {"type": "string"}})),
            object(json!({"a": {"type": "string", "deprecated": true}})),
            Each([N, N, N, N]),
            [
                "!request-property-deprecated INFO",
                "!request-property-reactivated INFO",
                "!response-property-deprecated INFO",
                "!response-property-reactivated INFO",
            ],
        ),
        row(
            "property of a property made shorter",
            object(json!({"a": object(json!({"b": {"type": "string"}}))})),
            object(json!({"a": object(json!({"b": {"type": "string", "maxLength": 4}}))})),
            Narrows,
            [
                "!request-property-max-length-set ERR",
                "",
                "",
                "!response-property-max-length-unset ERR",
            ],
        ),
        row(
            "properties in another order",
            object(json!({"a": {"type": "string"}, "b": {"type": "string"}})),
            object(json!({"b": {"type": "string"}, "a": {"type": "string"}})),
            Each([N, N, N, N]),
            ["", "", "", ""],
        ),
        row(
            "other properties no longer allowed",
            object(json!({"a": {"type": "string"}})),
            merge(
                object(json!({"a": {"type": "string"}})),
                json!({"additionalProperties": false}),
            ),
            Each([B, C, C, C]),
            ["", "", "", ""],
        ),
        row(
            "other properties of one type only",
            object(json!({"a": {"type": "string"}})),
            merge(
                object(json!({"a": {"type": "string"}})),
                json!({"additionalProperties": {"type": "string"}}),
            ),
            Narrows,
            ["", "", "", ""],
        ),
        row(
            "values of a map made shorter",
            map(json!({})),
            map(json!({"additionalProperties": {"type": "string", "maxLength": 3}})),
            Narrows,
            [
                "max-length-set",
                "max-length-unset",
                "max-length-set",
                "max-length-unset",
            ],
        ),
        row(
            "map without values",
            map(json!({})),
            json!({"type": "object", "additionalProperties": false}),
            Each([B, B, C, C]),
            ["", "", "", ""],
        ),
        row(
            "minProperties increased",
            map(json!({"minProperties": 1})),
            map(json!({"minProperties": 2})),
            Narrows,
            [
                "min-properties-increased",
                "min-properties-decreased",
                "min-properties-increased",
                "min-properties-decreased",
            ],
        ),
        row(
            "maxProperties set",
            map(json!({})),
            map(json!({"maxProperties": 2})),
            Narrows,
            ["max-properties-set", "", "", ""],
        ),
        row(
            "maxProperties decreased",
            map(json!({"maxProperties": 4})),
            map(json!({"maxProperties": 2})),
            Narrows,
            [
                "max-properties-decreased",
                "max-properties-increased",
                "max-properties-decreased",
                "max-properties-increased",
            ],
        ),
        row(
            "variant of oneOf removed",
            choice("oneOf", 3),
            choice("oneOf", 2),
            Narrows,
            [
                "one-of-removed",
                "one-of-added",
                "one-of-removed",
                "one-of-added",
            ],
        ),
        row(
            "variant of anyOf removed",
            choice("anyOf", 3),
            choice("anyOf", 2),
            Narrows,
            [
                "any-of-removed",
                "any-of-added",
                "any-of-removed",
                "any-of-added",
            ],
        ),
        row(
            "one variant in place of a choice",
            choice("oneOf", 2),
            choice("oneOf", 1),
            Narrows,
            ["", "", "", ""],
        ),
        row(
            "oneOf in place of anyOf",
            choice("anyOf", 2),
            choice("oneOf", 2),
            Narrows,
            ["", "", "", ""],
        ),
        row(
            "choice beside properties",
            object(json!({"a": {"type": "string"}})),
            merge(object(json!({"a": {"type": "string"}})), choice("oneOf", 2)),
            Narrows,
            ["", "", "", ""],
        ),
        row(
            "values excluded",
            text(json!({})),
            json!({"type": "string", "not": {"type": "string", "enum": ["x"]}}),
            Narrows,
            ["", "", "", ""],
        ),
        because(
            APART,
            row(
                "value of a discriminator removed",
                told_apart(
                    "kind",
                    json!({"r": "#/components/schemas/Round",
            "s": "#/components/schemas/Square"}),
                ),
                told_apart("kind", json!({"r": "#/components/schemas/Round"})),
                Each([B, B, B, B]),
                [
                    "discriminator-mapping-deleted",
                    "discriminator-mapping-added",
                    "discriminator-mapping-deleted",
                    "discriminator-mapping-added",
                ],
            ),
        ),
        because(
            APART,
            row(
                "value of a discriminator for another variant",
                told_apart("kind", json!({"r": "#/components/schemas/Round"})),
                told_apart("kind", json!({"r": "#/components/schemas/Square"})),
                Replaces,
                [
                    "discriminator-mapping-changed",
                    "discriminator-mapping-changed",
                    "discriminator-mapping-changed",
                    "discriminator-mapping-changed",
                ],
            ),
        ),
        because(
            APART,
            row(
                "another property as discriminator",
                told_apart("kind", json!({})),
                told_apart("form", json!({})),
                Replaces,
                [
                    "discriminator-property-name-changed",
                    "discriminator-property-name-changed",
                    "discriminator-property-name-changed",
                    "discriminator-property-name-changed",
                ],
            ),
        ),
        row(
            "name of a variant written out as its value",
            told_apart("kind", json!({})),
            told_apart("kind", json!({"Round": "Round"})),
            Each([N, N, N, N]),
            ["", "", "", ""],
        ),
    ]
}

/// One object with the members of another.
fn merge(mut one: Value, other: Value) -> Value {
    for (key, value) in other.as_object().expect("an object") {
        one[key] = value.clone();
    }
    one
}

const PLACES: [&str; 5] = [
    "request-property",
    "request-body",
    "response-property",
    "response-body",
    "request-parameter",
];

/// A document with one operation, whose schema stands in a place, as it is or by `$ref`.
fn embed(place: &str, schema: &Value, by_reference: bool) -> Value {
    let variant = |part: &str| {
        json!({"type": "object", "required": ["kind", "form", part], "properties": {
            "kind": {"type": "string"}, "form": {"type": "string"}, part: {"type": "string"}}})
    };
    let mut schemas = json!({"Round": variant("radius"), "Square": variant("side")});
    let value = if by_reference {
        schemas["Value"] = schema.clone();
        json!({"$ref": "#/components/schemas/Value"})
    } else {
        schema.clone()
    };
    let content = |value: Value| json!({"application/json": {"schema": value}});
    let held = || json!({"type": "object", "properties": {"kept": {"type": "string"}, "value": value.clone()}});
    let mut operation = json!({"operationId": "Thing_Do", "tags": ["Thing"],
        "responses": {"200": {"description": "ok"}}});
    match place {
        "request-property" => operation["requestBody"] = json!({"content": content(held())}),
        "request-body" => operation["requestBody"] = json!({"content": content(value)}),
        "response-property" => operation["responses"]["200"]["content"] = content(held()),
        "response-body" => operation["responses"]["200"]["content"] = content(value),
        _ => operation["parameters"] = json!([{"name": "value", "in": "query", "schema": value}]),
    }
    json!({"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/do": {"post": operation}},
        "components": {"schemas": schemas}})
}

/// Whether a query parameter can be of this schema.
fn is_flat(schema: &Value) -> bool {
    let is_plain = |schema: &Value| {
        let ty = schema["type"].as_str().unwrap_or_default();
        matches!(ty, "string" | "integer" | "number" | "boolean") && schema.get("not").is_none()
    };
    is_plain(schema) || (schema["type"] == "array" && is_plain(&schema["items"]))
}

pub(crate) fn lines() -> Vec<Line> {
    let mut lines = Vec::new();
    for row in rows() {
        for place in PLACES {
            if place == "request-parameter" && !(is_flat(&row.old) && is_flat(&row.new)) {
                continue;
            }
            let is_request = place.starts_with("request");
            let [request, response, request_back, response_back] = match row.means {
                Narrows => [B, C, C, B],
                Replaces => [B, B, B, B],
                Each(each) => each,
            };
            let one = |request, response| -> Effects {
                if is_request {
                    (request, N)
                } else {
                    (N, response)
                }
            };
            let said = |rule: &str| match rule.strip_prefix('!') {
                Some(rule) => {
                    let (rule, word) = rule.split_once(' ').expect("a level");
                    let level = match word {
                        "ERR" => super::Level::Err,
                        "WARN" => super::Level::Warn,
                        _ => super::Level::Info,
                    };
                    (place != "request-parameter").then(|| (rule.to_owned(), level))
                }
                None => level(place, rule),
            };
            let [there, back, there_response, back_response] = row.rules;
            let rules = if is_request {
                [said(there), said(back)]
            } else {
                [said(there_response), said(back_response)]
            };
            let (there, back) = (one(request, response), one(request_back, response_back));
            let differs = [(there, &rules[0]), (back, &rules[1])]
                .iter()
                .any(|(effects, rule)| {
                    let is_breaking = effects.0.max(effects.1) == B;
                    rule.as_ref()
                        .is_some_and(|(_, level)| is_breaking != (*level != super::Level::Info))
                });
            let forms = [(false, false), (true, true), (false, true), (true, false)];
            lines.push(Line {
                name: row.name.to_owned(),
                place: place.replace('-', " "),
                forms: forms
                    .iter()
                    .map(|(old, new)| (embed(place, &row.old, *old), embed(place, &row.new, *new)))
                    .collect(),
                there,
                back,
                rules,
                why: if differs { row.why } else { "" },
            });
        }
    }
    lines
}

/// Each schema of the rows written in place and by `$ref`.
pub(crate) fn same() -> Vec<(&'static str, Value, Value)> {
    let mut found = Vec::new();
    for row in rows() {
        for place in ["request-property", "response-body"] {
            found.push((
                row.name,
                embed(place, &row.new, false),
                embed(place, &row.new, true),
            ));
        }
    }
    found
}
