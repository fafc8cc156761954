//! Every kind of change once: what `pagewire diff` says it means on the wire, in Rust, and for
//! descriptions.
//!
//! The wire's classes are held against the published rules of oasdiff
//! (<https://github.com/oasdiff/oasdiff>, `checker/rules.go`, read in 2026): its levels ERR and
//! WARN are breaking here, INFO is compatible. Where we differ the row says why.
//!
//! openapi-diff 0.24.1 (npm) was run over the rows too. It says the same of 66; the others are
//! changes that it does not look at (parameters, media types, limits), and additions to a carrier,
//! which it takes for breaking in requests.
//!
//! With `DIFF_CASES=DIR` the test also writes each row's two documents there, for other tools.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it did not expect"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use pagewire::diff::{Change, Diff, Effect, Kind, Level, compare};
use pagewire::spec;
use serde_json::{Value, json};

use Effect::{Breaking as B, Compatible as C, None as N};
use Level::{Major, Minor, None as Same, Patch};
use Oasdiff::{Differs, Err, Info, Silent, Warn};

/// What oasdiff says.
#[derive(Debug, Clone, Copy)]
enum Oasdiff {
    /// An error, by this rule.
    Err(&'static str),
    /// A warning.
    Warn(&'static str),
    /// Something worth knowing.
    Info(&'static str),
    /// Nothing: it has no rule.
    Silent,
    /// A rule whose level we do not follow, and why.
    Differs(&'static str, &'static str),
}

/// A row: the kind, how the base document is changed to bring it about, the effect on requests and
/// responses, the release of the crate, whether it is a matter of descriptions only, and oasdiff.
struct Row(
    &'static str,
    fn(&mut Value),
    (Effect, Effect),
    Level,
    bool,
    Oasdiff,
);

const GET: &str = "/paths/~1things~1{id}/get";
const ARCHIVES: &str = "/x-pagewire-archives/archives";
const GATES: &str = "/x-pagewire-archives/archives/Gates";
const COLUMNS: &str = "/x-pagewire-archives/archives/Gates/columns";

fn at<'v>(document: &'v mut Value, pointer: &str) -> &'v mut Value {
    document
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("the base document has no {pointer}"))
}

fn set(document: &mut Value, parent: &str, key: &str, value: Value) {
    at(document, parent)[key] = value;
}

fn remove(document: &mut Value, parent: &str, key: &str) {
    match at(document, parent) {
        Value::Object(map) => {
            map.shift_remove(key).expect("there is such a member");
        }
        Value::Array(list) => {
            list.remove(key.parse().expect("a number"));
        }
        _ => panic!("{parent} holds nothing"),
    }
}

/// Gives a member another name in its place.
fn rename(document: &mut Value, parent: &str, from: &str, to: &str) {
    let Value::Object(map) = at(document, parent) else {
        panic!("{parent} is no object")
    };
    *map = std::mem::take(map)
        .into_iter()
        .map(|(key, value)| (if key == from { to.to_owned() } else { key }, value))
        .collect();
}

fn push(document: &mut Value, list: &str, value: Value) {
    at(document, list)
        .as_array_mut()
        .expect("a list")
        .push(value);
}

/// Gives a component another name everywhere.
fn rename_component(document: &mut Value, from: &str, to: &str) {
    rename(document, "/components/schemas", from, to);
    let old = format!("\"#/components/schemas/{from}\"");
    let text = document
        .to_string()
        .replace(&old, &format!("\"#/components/schemas/{to}\""));
    *document = serde_json::from_str(&text).expect("still JSON");
}

fn schema(name: &str) -> String {
    format!("/components/schemas/{name}")
}

fn properties(name: &str) -> String {
    format!("/components/schemas/{name}/properties")
}

#[rustfmt::skip]
const ROWS: &[Row] = &[
    // Operations.
    Row("operation-added", |d| {set(d, "/paths", "/new", json!({"get": {"tags": ["Thing"], "operationId": "Thing_New",
        "responses": {"204": {"description": "ok"}}}})) }, (C, N), Minor, false, Info("endpoint-added")),
    Row("operation-removed", |d| remove(d, "/paths", "/ping"), (B, N), Major, false,
        Err("api-path-removed-without-deprecation")),
    Row("operation-moved", |d| rename(d, "/paths", "/ping", "/pong"), (B, N), Patch, false,
        Err("api-path-removed-without-deprecation")),
    Row("operation-renamed", |d| set(d, "/paths/~1ping/post", "operationId", json!("Thing_Pong")), (N, N), Major,
        false, Info("api-operation-id-removed")),
    Row("operation-deprecated", |d| set(d, "/paths/~1ping/post", "deprecated", json!(true)), (N, N), Minor, false,
        Info("endpoint-deprecated")),
    Row("operation-restored", |d| remove(d, "/paths/~1reports/get", "deprecated"), (N, N), Patch, false,
        Info("endpoint-reactivated")),
    Row("operation-tagged", |d| set(d, "/paths/~1ping/post", "tags", json!(["Other"])), (N, N), Major, false,
        Info("api-tag-removed")),
    Row("operation-fact", |d| set(d, GET, "x-slow-threshold-ms", json!(500)), (C, N), Patch, false, Silent),
    Row("operation-described", |d| set(d, GET, "summary", json!("Gives one thing.")), (N, N), Patch, true, Silent),
    Row("security-removed", |d| remove(d, "/paths/~1things/post/security", "1"), (B, N), Patch, false,
        Err("api-security-removed")),
    Row("security-added", |d| {push(d, "/paths/~1things/post/security", json!({"basic": [], "token": []})) }, (C, N),
        Patch, false, Info("api-security-added")),
    // Parameters.
    Row("parameter-added", |d| {push(d, "/paths/~1things~1{id}/get/parameters", json!({"name": "top", "in": "query",
        "schema": {"type": "boolean"}})) }, (C, N), Major, false, Info("new-optional-request-parameter")),
    Row("parameter-added-required", |d| {push(d, "/paths/~1things~1{id}/get/parameters", json!({"name": "top",
        "in": "query", "required": true, "schema": {"type": "boolean"}})) }, (B, N), Major, false,
        Err("new-required-request-parameter")),
    Row("parameter-removed", |d| remove(d, "/paths/~1things~1{id}/get/parameters", "3"), (B, N), Major, false,
        Warn("request-parameter-removed")),
    Row("parameter-respelled", |d| {set(d, "/paths/~1things~1{id}/get/parameters/1", "name", json!("Expand")) }, (B,
        N), Patch, false, Warn("request-parameter-removed")),
    Row("placeholder-renamed", |d| {rename(d, "/paths", "/things/{id}", "/things/{thingId}"); set(d,
        "/paths/~1things~1{thingId}/get/parameters/0", "name", json!("thingId")); }, (N, N), Patch, false, Silent),
    Row("parameter-moved", |d| {set(d, "/paths/~1things~1{id}/get/parameters/4", "in", json!("query")) }, (B, N),
        Patch, false, Warn("request-parameter-removed")),
    Row("parameter-required", |d| {set(d, "/paths/~1things~1{id}/get/parameters/1", "required", json!(true)) }, (B,
        N), Major, false, Err("request-parameter-became-required")),
    Row("parameter-optional", |d| remove(d, "/paths/~1things~1{id}/get/parameters/2", "required"), (C, N), Major,
        false, Info("request-parameter-became-optional")),
    Row("parameter-retyped", |d| {set(d, "/paths/~1things~1{id}/get/parameters/2", "schema",
        json!({"type": "boolean"})) }, (B, N), Major, false, Err("request-parameter-type-changed")),
    Row("parameter-retyped", |d| {set(d, "/paths/~1things~1{id}/get/parameters/2", "schema",
        json!({"type": "number"})) }, (C, N), Major, false, Info("request-parameter-type-generalized")),
    Row("parameter-member-added", |d| {push(d, "/paths/~1things~1{id}/get/parameters/3/schema/enum", json!("any")) },
        (C, N), Minor, false, Info("request-parameter-enum-value-added")),
    Row("parameter-member-removed", |d| remove(d, "/paths/~1things~1{id}/get/parameters/3/schema/enum", "1"), (B, N),
        Major, false, Err("request-parameter-enum-value-removed")),
    Row("parameter-tightened", |d| {set(d, "/paths/~1things~1{id}/get/parameters/1/schema", "maxLength", json!(5)) },
        (B, N), Patch, false, Err("request-parameter-max-length-decreased")),
    Row("parameter-loosened", |d| {set(d, "/paths/~1things~1{id}/get/parameters/1/schema", "maxLength", json!(20)) },
        (C, N), Patch, false, Info("request-parameter-max-length-increased")),
    Row("parameter-default", |d| {set(d, "/paths/~1things~1{id}/get/parameters/1/schema", "default", json!("all")) },
        (C, N), Patch, false, Info("request-parameter-default-value-changed")),
    Row("parameter-described", |d| {set(d, "/paths/~1things~1{id}/get/parameters/1", "description",
        json!("Other.")) }, (N, N), Patch, true, Silent),
    // Request bodies.
    Row("body-added", |d| {set(d, "/paths/~1ping/post", "requestBody",
        json!({"content": {"application/json": {"schema": {"type": "string"}}}})) }, (C, N), Major, false,
        Info("request-body-added-optional")),
    Row("body-added-required", |d| {set(d, "/paths/~1ping/post", "requestBody", json!({"required": true,
        "content": {"application/json": {"schema": {"type": "string"}}}})) }, (B, N), Major, false,
        Err("request-body-added-required")),
    Row("body-removed", |d| remove(d, "/paths/~1things/post", "requestBody"), (B, N), Major, false,
        Err("request-body-removed")),
    Row("body-required", |d| {set(d, "/paths/~1orders/post/requestBody", "required", json!(true)) }, (B, N), Major,
        false, Err("request-body-became-required")),
    Row("body-optional", |d| remove(d, "/paths/~1things/post/requestBody", "required"), (C, N), Major, false,
        Info("request-body-became-optional")),
    Row("body-retyped", |d| {set(d, "/paths/~1orders/post/requestBody/content/application~1json", "schema",
        json!({"type": "integer", "format": "int32"})) }, (B, N), Major, false, Err("request-body-type-changed")),
    Row("body-media-added", |d| {set(d, "/paths/~1orders/post/requestBody/content", "text/xml",
        json!({"schema": {"$ref": "#/components/schemas/Order"}})) }, (C, N), Patch, false,
        Info("request-body-media-type-added")),
    Row("body-media-removed", |d| {remove(d, "/paths/~1things/post/requestBody/content", "application/xml") }, (B, N),
        Patch, false, Err("request-body-media-type-removed")),
    Row("body-described", |d| {set(d, "/paths/~1things/post/requestBody", "description", json!("The thing.")) }, (N,
        N), Patch, true, Silent),
    // Responses.
    Row("response-added", |d| {set(d, "/paths/~1things~1{id}/get/responses", "206",
        json!({"description": "Part."})) }, (N, C), Patch, false, Info("response-success-status-added")),
    Row("response-removed", |d| remove(d, "/paths/~1things~1{id}/get/responses", "202"), (N, B), Patch, false,
        Err("response-success-status-removed")),
    Row("error-added", |d| {set(d, "/paths/~1things~1{id}/get/responses", "410", json!({"description": "Gone."})) },
        (N, C), Patch, false, Info("response-non-success-status-added")),
    Row("error-removed", |d| remove(d, "/paths/~1things~1{id}/get/responses", "404"), (N, C), Patch, false,
        Info("response-non-success-status-removed")),
    Row("response-body-added", |d| {set(d, "/paths/~1ping/post/responses/202", "content",
        json!({"application/json": {"schema": {"type": "string"}}})) }, (N, C), Major, false,
        Info("response-media-type-added")),
    Row("response-body-removed", |d| remove(d, "/paths/~1things/post/responses/200", "content"), (N, B), Major, false,
        Err("response-media-type-removed")),
    Row("response-retyped", |d| {set(d, "/paths/~1reports/get/responses/200/content/application~1json", "schema",
        json!({"type": "string"})) }, (N, B), Major, false, Err("response-body-type-changed")),
    Row("response-media-added", |d| {set(d, "/paths/~1reports/get/responses/200/content", "text/xml",
        json!({"schema": {"$ref": "#/components/schemas/Report"}})) }, (N, C), Patch, false,
        Info("response-media-type-added")),
    Row("response-media-removed", |d| {remove(d, "/paths/~1things~1{id}/get/responses/200/content",
        "application/xml") }, (N, B), Patch, false, Err("response-media-type-removed")),
    Row("response-described", |d| {set(d, "/paths/~1things~1{id}/get/responses/200", "description", json!("It.")) },
        (N, N), Patch, true, Silent),
    // Carriers.
    Row("carrier-added", |d| {set(d, "/components/schemas", "New", json!({"type": "object",
        "properties": {"A": {"type": "string"}}})) }, (N, N), Same, false, Silent),
    Row("carrier-removed", |d| {set(d, &properties("Thing"), "Owner", json!({"description": "Any JSON value."}));
        remove(d, "/components/schemas", "Person"); }, (N, N), Major, false, Info("api-schema-removed")),
    Row("carrier-renamed", |d| rename_component(d, "Person", "Human"), (N, N), Major, false,
        Info("api-schema-removed")),
    Row("carrier-described", |d| set(d, &schema("Thing"), "description", json!("Some thing.")), (N, N), Patch, true,
        Silent),
    Row("property-added", |d| set(d, &properties("Thing"), "New", json!({"type": "string"})), (C, C), Minor, false,
        Info("new-optional-request-property")),
    Row("property-added", |d| set(d, &properties("Report"), "New", json!({"type": "string"})), (N, C), Minor, false,
        Info("response-optional-property-added")),
    // The carrier is small, but the document tells what must be there, and this need not: no arguments are made of it.
    Row("property-added", |d| {set(d, &properties("FindRequest"), "New", json!({"type": "string"})) }, (C, N), Minor,
        false, Info("new-optional-request-property")),
    Row("property-added-required", |d| {set(d, &properties("Order"), "New", json!({"type": "string"})); push(d,
        "/components/schemas/Order/required", json!("New")); }, (B, N), Minor, false,
        Err("new-required-request-property")),
    Row("property-added-required", |d| {set(d, &properties("Report"), "New", json!({"type": "string"})); push(d,
        "/components/schemas/Report/required", json!("New")); }, (N, C), Minor, false,
        Info("response-required-property-added")),
    Row("property-removed", |d| remove(d, &properties("Order"), "Where"), (B, N), Major, false,
        Warn("request-property-removed")),
    Row("property-removed", |d| remove(d, &properties("Report"), "Where"), (N, B), Major, false,
        Warn("response-optional-property-removed")),
    // It takes a conversion with it.
    Row("property-removed", |d| remove(d, &properties("Spot"), "Seat"), (N, B), Major, false,
        Warn("response-optional-property-removed")),
    Row("property-renamed", |d| rename(d, &properties("Person"), "FullName", "Fullname"), (B, B), Major, false,
        Warn("request-property-removed")),
    Row("property-retyped", |d| set(d, &properties("Order"), "Where", json!({"type": "boolean"})), (B, N), Major,
        false, Err("request-property-type-changed")),
    Row("property-retyped", |d| {set(d, &properties("Report"), "Where", json!({"type": "boolean"})) }, (N, B), Major,
        false, Err("response-property-type-changed")),
    Row("property-retyped", |d| {set(d, &properties("Report"), "Total", json!({"type": "integer",
        "format": "int64"})) }, (N, B), Major, false, Err("response-property-type-generalized")),
    Row("property-retyped", |d| {set(d, &properties("Order"), "Count", json!({"type": "integer",
        "format": "int32"})) }, (B, N), Major, false, Err("request-property-type-specialized")),
    Row("property-retyped", |d| set(d, &properties("Thing"), "Extra", json!({"type": "string"})), (N, N), Major,
        false, Differs("request-property-type-specialized",
        "a free-form value is one that the pages do not tell: the document learned its type, the server need not have changed")),
    Row("property-retyped", |d| {set(d, &properties("Thing"), "Name", json!({"description": "Any JSON value."})) },
        (N, N), Major, false, Differs("response-property-type-generalized",
        "see above; the document forgot the type")),
    Row("property-retyped", |d| {set(d, &properties("Thing"), "Name", json!({"description": "What it is called."})) },
        (C, B), Major, false, Err("response-property-type-generalized")),
    Row("property-required", |d| push(d, "/components/schemas/Order/required", json!("Where")), (B, N), Patch, false,
        Err("request-property-became-required")),
    Row("property-required", |d| push(d, "/components/schemas/Report/required", json!("Where")), (N, C), Patch, false,
        Info("response-property-became-required")),
    Row("property-optional", |d| remove(d, "/components/schemas/Order", "required"), (C, N), Patch, false,
        Info("request-property-became-optional")),
    Row("property-optional", |d| remove(d, "/components/schemas/Report", "required"), (N, B), Patch, false,
        Err("response-property-became-optional")),
    Row("property-nullable", |d| {set(d, "/components/schemas/Report/properties/Where", "nullable", json!(true)) },
        (N, B), Patch, false, Err("response-property-became-nullable")),
    Row("property-nullable", |d| {set(d, "/components/schemas/Order/properties/Where", "nullable", json!(true)) }, (C,
        N), Patch, false, Info("request-property-became-nullable")),
    Row("property-not-nullable", |d| remove(d, "/components/schemas/Order/properties/When", "nullable"), (B, N), Patch,
        false, Err("request-property-became-not-nullable")),
    Row("property-not-nullable", |d| remove(d, "/components/schemas/Report/properties/When", "nullable"), (N, C),
        Patch, false, Info("response-property-became-not-nullable")),
    Row("property-tightened", |d| {set(d, "/components/schemas/Order/properties/Text", "maxLength", json!(5)) }, (B,
        N), Patch, false, Err("request-property-max-length-decreased")),
    Row("property-loosened", |d| {set(d, "/components/schemas/Report/properties/Text", "maxLength", json!(20)) }, (N,
        B), Patch, false, Err("response-property-max-length-increased")),
    Row("property-default", |d| {set(d, "/components/schemas/Order/properties/Text", "default", json!("all")) }, (C,
        N), Patch, false, Info("request-property-default-value-changed")),
    Row("property-described", |d| {set(d, "/components/schemas/Thing/properties/Name", "description",
        json!("Its name.")) }, (N, N), Patch, true, Silent),
    // Enums.
    Row("enum-added", |d| {set(d, "/components/schemas", "New", json!({"type": "string", "enum": ["A", "B"]})) }, (N,
        N), Same, false, Silent),
    Row("enum-removed", |d| {set(d, &properties("Report"), "State", json!({"type": "string"})); remove(d,
        "/components/schemas", "State"); }, (N, N), Major, false, Info("api-schema-removed")),
    Row("enum-renamed", |d| rename_component(d, "Urgency", "Urgencies"), (N, N), Major, false,
        Info("api-schema-removed")),
    Row("enum-described", |d| set(d, &schema("Kind"), "description", json!("Its kind.")), (N, N), Patch, true,
        Silent),
    Row("member-added", |d| push(d, "/components/schemas/Urgency/enum", json!("Highest")), (C, N), Minor, false,
        Info("request-property-enum-value-added")),
    Row("member-added", |d| push(d, "/components/schemas/State/enum", json!("Lost")), (N, C), Minor, false,
        Differs("response-property-enum-value-added",
        "enums are open by contract: a reader lets unknown members pass, and the crate keeps them")),
    Row("member-removed", |d| remove(d, "/components/schemas/Urgency/enum", "1"), (B, N), Major, false,
        Err("request-property-enum-value-removed")),
    Row("member-removed", |d| remove(d, "/components/schemas/State/enum", "1"), (N, C), Major, false,
        Info("response-property-enum-value-removed")),
    Row("member-renamed", |d| at(d, "/components/schemas/Kind/enum")[1] = json!("Tiny"), (B, B), Major, false,
        Err("request-property-enum-value-removed")),
    Row("member-renumbered", |d| at(d, "/components/schemas/Kind/x-enum-numbers")[2] = json!(3), (B, B), Patch, false,
        Silent),
    Row("member-numbered", |d| set(d, &schema("Urgency"), "x-enum-numbers", json!([0, null])), (N, N), Patch, false,
        Silent),
    Row("member-unnumbered", |d| at(d, "/components/schemas/Kind/x-enum-numbers")[2] = json!(null), (N, N), Patch, false, Silent),
    Row("member-described", |d| at(d, "/components/schemas/Kind/x-enum-descriptions")[1] = json!("Light."), (N, N),
        Patch, true, Silent),
    Row("flags-set", |d| set(d, &schema("State"), "x-enum-flags", json!(true)), (N, B), Major, false, Silent),
    Row("flags-unset", |d| remove(d, &schema("Rights"), "x-enum-flags"), (B, C), Major, false, Silent),
    Row("schema-replaced", |d| {let person = at(d, &schema("Person")); *person = json!({"type": "string",
        "enum": ["He", "She"]}); }, (B, B), Major, false, Err("request-property-type-changed")),
    // The rest.
    Row("servers-changed", |d| set(d, "", "servers", json!([{"url": "https://example.org"}])), (B, N), Patch, false,
        Silent),
    Row("scheme-added", |d| {set(d, "/components/securitySchemes", "other", json!({"type": "http",
        "scheme": "bearer"})) }, (N, N), Minor, false, Info("api-security-component-added")),
    Row("scheme-removed", |d| remove(d, "/components/securitySchemes", "token"), (N, N), Major, false,
        Info("api-security-component-removed")),
    Row("scheme-changed", |d| {set(d, "/components/securitySchemes/token", "name", json!("X-Other")) }, (B, N), Patch,
        false, Differs("api-security-component-type-changed", "credentials sent the old way are not looked at")),
    Row("example-changed", |d| {set(d, "/paths/~1things~1{id}/get/responses/200/content/application~1json", "example",
        json!({"Id": 2})) }, (N, N), Same, true, Silent),
    Row("document-described", |d| set(d, "/info", "description", json!("Much about things.")), (N, N), Patch, true,
        Silent),
    Row("tag-described", |d| set(d, "/tags/0", "description", json!("What can be done.")), (N, N), Patch, true,
        Silent),
    // Archives, of an API whose profile has no columns in Rust; `rust_archives` has those of one that has.
    Row("archive-added", |d| {set(d, ARCHIVES, "Walls", json!({"columns": {"height": "int"}})) }, (C, N), Same, false,
        Silent),
    Row("archive-removed", |d| remove(d, ARCHIVES, "Doors"), (B, N), Same, false, Silent),
    Row("archive-queried", |d| set(d, GET, "x-pagewire-archive", json!("Doors")), (B, B), Same, false, Silent),
    Row("archive-described", |d| set(d, GATES, "description", json!("Gates of the town.")), (N, N), Same, true, Silent),
    Row("entity-added", |d| set(d, GATES, "entities", json!(["gate", "wall"])), (C, C), Same, false, Silent),
    Row("entity-removed", |d| set(d, GATES, "entities", json!([])), (B, N), Same, false, Silent),
    Row("column-added", |d| set(d, COLUMNS, "color", json!("listAny")), (C, N), Same, false, Silent),
    Row("column-removed", |d| remove(d, COLUMNS, "id"), (B, N), Same, false, Silent),
    Row("column-retyped", |d| set(d, COLUMNS, "id", json!("decimal")), (B, B), Same, false, Silent),
    Row("column-sorted", |d| remove(d, GATES, "unsorted"), (C, N), Same, false, Silent),
    Row("column-unsorted", |d| set(d, GATES, "unsorted", json!(["name", "id"])), (B, N), Same, false, Silent),
];

fn base() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/base.yaml");
    serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn changed(row: &Row) -> Value {
    let mut document = base();
    row.1(&mut document);
    document
}

fn diff(old: &Value, new: &Value) -> Diff {
    let read = |value: &Value| spec::from_text(&value.to_string(), Path::new("row.json")).unwrap();
    compare(&read(old), &read(new)).unwrap()
}

/// The row's change: the one of its kind.
fn found<'d>(row: &Row, diff: &'d Diff) -> &'d Change {
    let mut of_kind = diff
        .changes
        .iter()
        .filter(|change| change.kind.code() == row.0);
    let first = of_kind
        .next()
        .unwrap_or_else(|| panic!("no {} in {diff:#?}", row.0));
    assert!(of_kind.next().is_none(), "{} twice in {diff:#?}", row.0);
    first
}

#[test]
fn every_kind_has_its_class_for_each_audience() {
    let mut wrong = Vec::new();
    for row in ROWS {
        let Row(kind, _, (request, response), rust, docs, _) = row;
        let diff = diff(&base(), &changed(row));
        let change = found(row, &diff);
        let classes = (
            change.wire.request,
            change.wire.response,
            change.rust.level,
            change.docs,
        );
        let expected = (*request, *response, *rust, *docs);
        if classes != expected {
            wrong.push(format!(
                "{kind}: {classes:?}, not {expected:?}; {:?}",
                change.rust.items
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_row_brings_its_change_and_no_other() {
    // These cannot happen alone.
    let together = [
        "carrier-removed",
        "enum-removed",
        "member-unnumbered",
        "member-numbered",
    ];
    let mut wrong = Vec::new();
    for row in ROWS.iter().filter(|row| !together.contains(&row.0)) {
        let diff = diff(&base(), &changed(row));
        let kinds: Vec<&str> = diff
            .changes
            .iter()
            .map(|change| change.kind.code())
            .collect();
        if kinds != [row.0] {
            wrong.push(format!(
                "{}: {kinds:?} {}",
                row.0,
                pagewire::diff::text(&diff)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What was read can be saved by `into` while it has all that is saved.
#[test]
fn a_conversion_is_listed_under_the_change_that_takes_or_brings_it() {
    const INTO: &str = "superoffice::types::SpotDraft::from<Spot>";
    let listed = |change: &Change| {
        let item = change.rust.items.iter().find(|item| item.path == INTO)?;
        Some((
            change.kind.code().to_owned(),
            item.level,
            item.old.clone(),
            item.new.clone(),
        ))
    };
    let listed = |old: &Value, new: &Value| -> Vec<_> {
        diff(old, new).changes.iter().filter_map(listed).collect()
    };
    let signature = Some("impl From<Spot> for SpotDraft".to_owned());
    let mut less = base();
    remove(&mut less, &properties("Spot"), "Seat");
    let gone = (
        "property-removed".to_owned(),
        Major,
        signature.clone(),
        None,
    );
    assert_eq!(listed(&base(), &less), [gone]);
    let come = ("property-added".to_owned(), Minor, None, signature.clone());
    assert_eq!(listed(&less, &base()), [come]);

    let mut elsewhere = base();
    rename(&mut elsewhere, "/paths/~1spots~1{id}", "put", "patch");
    let [gone] = &listed(&base(), &elsewhere)[..] else {
        panic!("it is listed once");
    };
    assert_eq!((gone.1, &gone.2, &gone.3), (Major, &signature, &None));

    // Together with its type it is no news.
    let mut without = base();
    remove(&mut without, "/paths/~1spots~1{id}", "get");
    remove(&mut without, "/components/schemas", "Spot");
    assert_eq!(listed(&base(), &without), []);
}

#[test]
fn the_classes_are_those_of_oasdiff_but_for_what_the_rows_explain() {
    for Row(kind, _, (request, response), _, _, oasdiff) in ROWS {
        let effect = *request.max(response);
        match oasdiff {
            Err(rule) | Warn(rule) => assert_eq!(effect, B, "{kind}, {rule}"),
            Info(rule) => assert_ne!(effect, B, "{kind}, {rule}"),
            Differs(rule, reason) => assert!(!rule.is_empty() && !reason.is_empty()),
            Silent => {}
        }
    }
}

#[test]
fn every_kind_has_a_row_or_a_pair() {
    let rows: BTreeSet<&str> = ROWS.iter().map(|row| row.0).collect();
    let pairs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diff-verdicts.md");
    let pairs = std::fs::read_to_string(pairs).unwrap();
    let kinds: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.code()).collect();
    // Constants of archives are of one profile only; `rust_archives.rs` has these.
    let elsewhere = ["archive-renamed", "column-renamed", "entity-renamed"];
    let missing: Vec<&&str> = kinds
        .iter()
        .filter(|kind| !elsewhere.contains(*kind))
        .filter(|kind| !rows.contains(*kind) && !pairs.contains(&format!("`{kind}`")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(Kind::ALL.len(), kinds.len(), "two kinds have one code");
}

#[test]
fn the_way_back_is_as_severe_or_reported_the_other_way_round() {
    for row in ROWS {
        let (old, new) = (base(), changed(row));
        assert!(diff(&old, &old).is_empty());
        assert!(diff(&new, &new).is_empty(), "{}", row.0);
        let (there, back) = (diff(&old, &new), diff(&new, &old));
        assert_eq!(there.is_empty(), back.is_empty(), "{}", row.0);
        // What is added one way is removed the other way.
        if row.3 == Level::Minor && row.0.contains("-added") {
            assert_eq!(back.release(), Level::Major, "{}: {back:#?}", row.0);
        }
    }
}

/// What `diff` says with a change of the document, there and back: kinds, and the items listed under each.
fn listed(old: &Value, new: &Value) -> [Vec<(String, Vec<String>)>; 2] {
    let one = |old: &Value, new: &Value| {
        let changes = diff(old, new).changes.into_iter();
        let told = changes.map(|change| {
            let items = change.rust.items.into_iter();
            let mut items: Vec<String> = items
                .map(|item| item.path.replace("superoffice::", ""))
                .collect();
            items.sort();
            (change.kind.code().to_owned(), items)
        });
        told.collect()
    };
    [one(old, new), one(new, old)]
}

#[test]
fn another_order_of_properties_and_members_is_no_change() {
    let mut new = base();
    let person = at(&mut new, &properties("Person")).as_object_mut().unwrap();
    let first = person.shift_remove("PersonId").unwrap();
    person.insert("PersonId".to_owned(), first);
    let members = at(&mut new, "/components/schemas/State/enum");
    members.as_array_mut().unwrap().reverse();
    for (old, new) in [(base(), new.clone()), (new, base())] {
        let diff = diff(&old, &new);
        assert!(diff.is_empty(), "{}", pagewire::diff::text(&diff));
        assert_eq!(diff.counts().all, 0);
    }
}

#[test]
fn items_of_servers_are_listed_under_the_change_of_servers() {
    let mut new = base();
    push(&mut new, "/servers", json!({"url": "https://example.org"}));
    let item = vec!["Client::server_2".to_owned()];
    let [there, back] = listed(&base(), &new);
    assert_eq!(there, [("servers-added".to_owned(), item.clone())]);
    assert_eq!(back, [("servers-changed".to_owned(), item)]);
}

#[test]
fn a_type_in_place_goes_with_the_component_that_takes_its_place() {
    let values = json!({"type": "string", "enum": ["A", "B"]});
    let (mut old, mut new) = (base(), base());
    set(&mut old, &properties("Report"), "Mood", values.clone());
    let reference = json!({"$ref": "#/components/schemas/Mood"});
    set(&mut new, &properties("Report"), "Mood", reference);
    set(&mut new, "/components/schemas", "Mood", values);
    let items = ["types::Mood", "types::Report::mood", "types::ReportMood"];
    let items: Vec<String> = items.map(str::to_owned).to_vec();
    let [there, back] = listed(&old, &new);
    assert_eq!(there, [("enum-added".to_owned(), items.clone())]);
    assert_eq!(back, [("enum-removed".to_owned(), items)]);
}

#[test]
fn variants_of_other_titles_are_listed_under_their_titles() {
    let object = |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
    let titled = |name: &str, title: &str| {
        let mut schema = object(name);
        schema["title"] = json!(title);
        schema
    };
    let (mut old, mut new) = (base(), base());
    set(
        &mut old,
        &properties("Report"),
        "Part",
        json!({"oneOf": [object("a"), object("b")]}),
    );
    let parts = json!({"oneOf": [titled("a", "First"), titled("b", "Second")]});
    set(&mut new, &properties("Report"), "Part", parts);
    for changes in listed(&old, &new) {
        let kinds: BTreeSet<&str> = changes.iter().map(|(kind, _)| kind.as_str()).collect();
        assert_eq!(kinds, BTreeSet::from(["variant-retitled"]), "{changes:?}");
        let items: Vec<&String> = changes.iter().flat_map(|(_, items)| items).collect();
        let once: BTreeSet<&&String> = items.iter().collect();
        assert_eq!(items.len(), once.len(), "{items:?}");
        assert!(
            once.iter().any(|item| item.ends_with("ReportPart::First")),
            "{items:?}"
        );
    }
    // A title that names nothing is no change.
    let (mut old, mut new) = (base(), base());
    set(&mut old, &properties("Report"), "Part", object("a"));
    set(
        &mut new,
        &properties("Report"),
        "Part",
        titled("a", "First"),
    );
    assert!(diff(&old, &new).is_empty());
}

#[test]
fn a_keyword_that_is_read_as_another_is_one_change() {
    for (old, new) in [
        (
            json!({"type": "array", "prefixItems": [{"type": "string"}]}),
            json!({"type": "array", "prefixItems": [{"type": "integer"}]}),
        ),
        (
            json!({"type": "array"}),
            json!({"type": "array", "prefixItems": [{"type": "string"}], "items": false}),
        ),
        (
            json!({"type": "array", "items": {"type": "string"}}),
            json!({"type": "array", "prefixItems": [{"type": "string"}], "items": {"type": "string"}}),
        ),
        (
            json!({"type": "object"}),
            json!({"type": "object", "patternProperties": {"^x": {"type": "string"}}}),
        ),
        (
            json!({"type": "object", "additionalProperties": false}),
            json!({"type": "object", "patternProperties": {"^x": {"type": "string"}}, "additionalProperties": false}),
        ),
    ] {
        let of = |schema: &Value| {
            let mut document = base();
            set(&mut document, "", "openapi", json!("3.1.0"));
            set(&mut document, &properties("Report"), "List", schema.clone());
            document
        };
        for changes in listed(&of(&old), &of(&new)) {
            let kinds: Vec<&str> = changes.iter().map(|(kind, _)| kind.as_str()).collect();
            assert_eq!(kinds, ["keyword-changed"], "{old} {new} {changes:?}");
        }
    }
}

#[test]
fn a_reference_that_leads_nowhere_is_told_in_every_format() {
    let mut broken = base();
    push(
        &mut broken,
        "/paths/~1things~1{id}/get/parameters",
        json!({"$ref": "#/components/parameters/None"}),
    );
    let found = diff(&base(), &broken);
    assert!(found.changes.is_empty());
    let [unread] = found.unread.as_slice() else {
        panic!("{:?}", found.unread)
    };
    assert_eq!(unread.pointer, "/paths/~1things~1{id}/get/parameters/5");
    for shown in [
        pagewire::diff::text(&found),
        pagewire::diff::details(&found),
        pagewire::diff::markdown(&found),
        pagewire::diff::json(&found),
        pagewire::diff::changelog(&found),
        pagewire::diff::github(&found),
    ] {
        assert!(shown.contains("cannot follow"), "{shown}");
        assert!(shown.contains("/get/parameters/5"), "{shown}");
    }
    // Nothing is known of what it stands for, so that nothing is compatible with it.
    let mut lost = base();
    set(
        &mut lost,
        &properties("Order"),
        "Where",
        json!({"$ref": "#/components/schemas/None"}),
    );
    for (old, new) in [(&base(), &lost), (&lost, &base())] {
        assert_eq!(diff(old, new).counts().wire_breaking, 1);
    }
}

#[test]
fn the_documents_of_the_rows_are_written_for_other_tools_when_asked_for() {
    let Some(folder) = std::env::var_os("DIFF_CASES").map(PathBuf::from) else {
        return;
    };
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("base.json"), base().to_string()).unwrap();
    for (index, row) in ROWS.iter().enumerate() {
        let class = if row.2.0.max(row.2.1) == B {
            "breaking"
        } else {
            "not"
        };
        let name = format!("{index:03}.{}.{class}.json", row.0);
        std::fs::write(folder.join(name), changed(row).to_string()).unwrap();
    }
}
