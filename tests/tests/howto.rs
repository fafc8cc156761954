//! The examples of the vendor's guides against the crate: requests go through its operations, bodies come back as they were.
//!
//! The guides are not part of this repository; without them beside it the test is skipped.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]
#![allow(clippy::print_stdout, reason = "what is skipped is for people")]

use std::collections::BTreeMap;
use std::path::Path;

use pagewire_runtime::operation::{Operation, Operations};
use pagewire_runtime::superoffice::webhook::Notification;
use serde_json::Value;

/// Examples that are not calls of this API, or not complete ones, by what they have in common.
fn reason(example: &Value) -> Option<&'static str> {
    let url = example["url"].as_str().unwrap_or_default();
    let kind = example["kind"].as_str().unwrap();
    if example["complete"] != true {
        return Some("the page shows a part of it only");
    }
    if kind == "webhook-notification" || url == "/webhook" {
        return None;
    }
    if example["op_2026"].is_null() {
        let foreign = [
            ("/Login/", "the login service is not part of this API"),
            ("/login/", "the login service is not part of this API"),
            (".svc", "a SOAP service"),
            (".aspx", "a page of the web client"),
            ("/scripts/", "a script of the customer"),
        ];
        let found = foreign.iter().find(|(part, _)| url.contains(part));
        return Some(found.map_or("no page describes the operation", |(_, why)| why));
    }
    None
}

/// Examples that are wrong on their pages, by their number, and what is wrong. Each must still be so.
const EXCEPTIONS: [(i64, &str); 5] = [
    (1051, "an array in the place of an entity"),
    (1094, "the address lacks `/api`"),
    (1102, "the address lacks `/api`"),
    (1104, "the address lacks `/api`"),
    (1108, "the address lacks `/api`"),
];

/// The document, read by nothing of the generator.
struct Document(Value);

impl Document {
    fn read() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/openapi.yaml");
        Self(serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
    }

    fn resolved<'d>(&'d self, mut value: &'d Value) -> &'d Value {
        while let Some(reference) = value["$ref"].as_str() {
            value = self.0.pointer(&reference[1..]).unwrap();
        }
        value
    }

    /// The schema of the body of a request, or of a successful response.
    fn schema(&self, operation: &Operation, is_request: bool) -> Option<&Value> {
        let method = operation.method.as_str().to_ascii_lowercase();
        let described = &self.0["paths"][operation.path][&method];
        let body = if is_request {
            self.resolved(&described["requestBody"])
        } else {
            let responses = described["responses"].as_object()?;
            let success = responses.iter().find(|(code, _)| code.starts_with('2'));
            self.resolved(success?.1)
        };
        body["content"]["application/json"].get("schema")
    }

    /// What comes of a value that is read as the type of a schema and written again.
    fn again(&self, schema: &Value, value: &Value) -> Result<Value, String> {
        if let Some(name) = schema["$ref"].as_str() {
            let name = name.rsplit('/').next().unwrap();
            if self.resolved(schema).get("enum").is_some() {
                return Ok(value.clone());
            }
            let written = tests::carrier(name, &value.to_string())?;
            return serde_json::from_str(&written).map_err(|error| error.to_string());
        }
        if let (Some(items), Value::Array(values)) = (schema.get("items"), value) {
            let values = values.iter().map(|value| self.again(items, value));
            return values.collect::<Result<_, _>>().map(Value::Array);
        }
        if let (Some(inner), Value::Object(members)) = (schema.get("additionalProperties"), value) {
            let members = members
                .iter()
                .map(|(name, value)| Ok((name.clone(), self.again(inner, value)?)));
            return members.collect::<Result<_, String>>().map(Value::Object);
        }
        Ok(value.clone())
    }
}

/// Without what means nothing: `null` is absent, names match in any case, 1 is 1.0.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            let members: BTreeMap<String, Value> = members
                .map(|(name, value)| (name.to_ascii_lowercase(), plain(value)))
                .collect();
            members.into_iter().collect()
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Number(number) => number.as_f64().into(),
        other => other.clone(),
    }
}

fn operations() -> BTreeMap<&'static str, &'static Operation> {
    let tables = tests::every_table().into_iter();
    let all = tables.flat_map(|table: &'static Operations| table.all().unwrap());
    all.map(|operation| (operation.id, operation)).collect()
}

/// Whether a path fits a template, in any case and after any prefix.
fn fits(template: &str, path: &str) -> bool {
    let segments: Vec<&str> = template.split('/').filter(|it| !it.is_empty()).collect();
    let path: Vec<&str> = path.split('/').filter(|it| !it.is_empty()).collect();
    let Some(skip) = path.len().checked_sub(segments.len()) else {
        return false;
    };
    let mut pairs = segments.iter().zip(&path[skip..]);
    pairs.all(|(known, is)| known.contains('{') || known.eq_ignore_ascii_case(is))
}

/// Why a request cannot be made through its operation.
fn cannot_send(operation: &Operation, example: &Value) -> Option<String> {
    let method = example["method"].as_str().unwrap_or_default();
    if method != operation.method.as_str() {
        return Some(format!("{method} in place of {}", operation.method));
    }
    let url = example["url"].as_str().unwrap_or_default();
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    if !fits(operation.path, path) {
        return Some(format!("{path} is not {}", operation.path));
    }
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let unknown = pairs
        .map(|pair| pair.split('=').next().unwrap_or_default())
        .find(|name| {
            let mut known = operation.parameters.iter();
            !known.any(|known| known.name.eq_ignore_ascii_case(name))
        });
    unknown.map(|name| format!("no parameter {name:?}"))
}

fn body(example: &Value) -> Option<Value> {
    let text = example["body_repaired"]
        .as_str()
        .or(example["body"].as_str())?;
    serde_json::from_str(text).ok()
}

#[test]
fn the_examples_of_the_guides_go_through_the_crate_unchanged() {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/howto/examples.jsonl");
    let Ok(examples) = std::fs::read_to_string(&file) else {
        println!("SKIPPED: {} is not there", file.display());
        return;
    };
    let (document, operations) = (Document::read(), operations());
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for line in examples.lines() {
        let example: Value = serde_json::from_str(line).unwrap();
        let kind = example["kind"].as_str().unwrap();
        let mut count = |what: String| *counts.entry(what).or_default() += 1;
        let exception = EXCEPTIONS.iter().find(|(id, _)| example["id"] == *id);
        let before = wrong.len();
        if let Some(reason) = reason(&example) {
            count(format!("{kind}: left out: {reason}"));
            continue;
        }
        let body = body(&example);
        let place = format!(
            "{}:{}",
            example["source"].as_str().unwrap(),
            example["line"]
        );
        if kind == "webhook-notification" || example["url"] == "/webhook" {
            let kind = "webhook-notification";
            let Some(body) = body else {
                count(format!("{kind}: left out: not JSON"));
                continue;
            };
            let again = serde_json::from_value::<Notification>(body.clone());
            let again = again
                .map_err(|error| error.to_string())
                .and_then(|read| serde_json::to_value(&read).map_err(|error| error.to_string()));
            if again.as_ref().map(plain) != Ok(plain(&body)) {
                wrong.push(format!("{place}: {body} became {again:?}"));
            }
            count(kind.to_owned());
            continue;
        }
        let id = example["op_2026"].as_str().unwrap();
        let Some(operation) = operations.get(id) else {
            wrong.push(format!("{place}: there is no operation {id}"));
            continue;
        };
        let is_request = kind == "request";
        if is_request && let Some(why) = cannot_send(operation, &example) {
            wrong.push(format!("{place}: {id}: {why}"));
        }
        if let Some(body) = body
            && let Some(schema) = document.schema(operation, is_request)
        {
            let again = document.again(schema, &body);
            if again.as_ref().map(plain) != Ok(plain(&body)) {
                wrong.push(format!("{place}: {id}: {body} became {again:?}"));
            }
            count(format!("{kind} with a body"));
        } else {
            count(format!("{kind} without a body that is JSON"));
        }
        if let Some((_, why)) = exception {
            count(format!("of them wrong on the page: {why}"));
            if wrong.len() == before {
                wrong.push(format!("{place}: no longer wrong: {why}"));
            } else {
                wrong.truncate(before);
            }
        }
    }
    for (what, count) in &counts {
        println!("{count:4} {what}");
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
