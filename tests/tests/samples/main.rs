//! Every JSON sample of the reference, read by the generated types and written again.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "tests fail loudly and say what they skip"
)]

use std::path::{Path, PathBuf};

use generator::diagnostics::{Findings, Sources};
use generator::pipeline::{self, Inputs, Progress};
use generator::recover::{Api, Type};
use serde_json::Value;

fn api(inputs: &Inputs) -> Api {
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    pipeline::api(
        inputs,
        &mut sources,
        &mut findings,
        &mut Progress::default(),
    )
    .unwrap()
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What became of the samples.
#[derive(Debug, Default)]
struct Tally {
    requests: usize,
    responses: usize,
    unread: Vec<String>,
    changed: Vec<String>,
}

impl Tally {
    fn of(api: &Api) -> Self {
        let mut tally = Self::default();
        for typed in &api.operations {
            let page = &typed.operation.page;
            let sides = [
                (page.sample_request.as_ref(), typed.body.as_ref(), true),
                (page.sample_response.as_ref(), typed.answer.as_ref(), false),
            ];
            for (sample, typed, request) in sides {
                let (Some(json), Some(typed)) = (sample.and_then(|s| s.json.as_ref()), typed)
                else {
                    continue;
                };
                if request {
                    tally.requests += 1;
                } else {
                    tally.responses += 1;
                }
                let side = if request { "request" } else { "response" };
                tally.check(&format!("{} {side}", page.id.value), &typed.ty, json);
            }
        }
        tally
    }

    /// Reads a value as its type, down to the carriers, which are read whole.
    fn check(&mut self, place: &str, ty: &Type, value: &Value) {
        match (ty, value) {
            (_, Value::Null) | (Type::Any, _) => {}
            (Type::Carrier(name), _) => match tests::carrier(name.as_str(), &value.to_string()) {
                Ok(text) => {
                    let back: Value = serde_json::from_str(&text).unwrap();
                    if without_null(&back) != without_null(value) {
                        self.changed
                            .push(format!("{place}: {}", difference(value, &back)));
                    }
                }
                Err(error) => self.unread.push(format!("{place}: {error}")),
            },
            (Type::Array(items), Value::Array(list)) => {
                for (index, item) in list.iter().enumerate() {
                    self.check(&format!("{place}[{index}]"), items, item);
                }
            }
            (Type::Map(values), Value::Object(object)) => {
                for (key, value) in object {
                    self.check(&format!("{place}.{key}"), values, value);
                }
            }
            (Type::Int32, Value::Number(n))
                if n.as_i64().is_some_and(|n| i32::try_from(n).is_ok()) => {}
            (Type::Int64 | Type::Double, Value::Number(_)) | (Type::Bool, Value::Bool(_)) => {}
            (
                Type::String | Type::Enum(_) | Type::DateTime | Type::Bytes | Type::Binary,
                Value::String(_),
            ) => {}
            _ => self.unread.push(format!("{place}: {value} is no {ty}")),
        }
    }
}

/// Null and absent are the same on this wire.
fn without_null(value: &Value) -> Value {
    match value {
        Value::Object(object) => object
            .iter()
            .filter(|(_, v)| !v.is_null())
            .map(|(k, v)| (k.clone(), without_null(v)))
            .collect(),
        Value::Array(items) => items.iter().map(without_null).collect(),
        other => other.clone(),
    }
}

/// The first place at which two values differ.
fn difference(before: &Value, after: &Value) -> String {
    match (before, after) {
        (Value::Object(a), Value::Object(b)) => {
            for (key, value) in a {
                let other = b.get(key).unwrap_or(&Value::Null);
                if without_null(value) != without_null(other) {
                    return format!(".{key}{}", difference(value, other));
                }
            }
            " has more keys".to_owned()
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let differ = a
                .iter()
                .zip(b)
                .enumerate()
                .find(|(_, (a, b))| without_null(a) != without_null(b));
            differ.map_or_else(String::new, |(index, (a, b))| {
                format!("[{index}]{}", difference(a, b))
            })
        }
        (a, b) => format!(": {a} came back as {b}"),
    }
}

fn report(name: &str, tally: &Tally) {
    eprintln!(
        "{name}: {} requests and {} responses, {} not read, {} changed by reading and writing",
        tally.requests,
        tally.responses,
        tally.unread.len(),
        tally.changed.len()
    );
}

#[test]
fn the_samples_of_our_pages_are_read_and_come_back() {
    let tally = Tally::of(&api(&Inputs {
        docs: vec![repository().join("spec/docs")],
        ..Inputs::default()
    }));
    report("our pages", &tally);
    assert_eq!((tally.requests, tally.responses), (1382, 2395));
    assert_eq!(tally.unread, [] as [String; 0]);
    assert_eq!(tally.changed, [] as [String; 0]);
}

#[test]
fn the_samples_of_the_vendors_pages_are_read_and_come_back() {
    let corpus = repository().join("../shared/corpus");
    if !corpus.is_dir() {
        eprintln!("SKIPPED: {} is not there", corpus.display());
        return;
    }
    let tally = Tally::of(&api(&Inputs {
        docs: vec![corpus.join("2022-02-restful")],
        evidence: vec![corpus.join("2023-02-sample")],
        soap: Some(corpus.join("2022-02-soap")),
        docfx: Some(corpus.join("2022-02-docfx")),
        ..Inputs::default()
    }));
    report("the vendor's pages", &tally);
    assert_eq!((tally.requests, tally.responses), (1382, 2395));
    // Samples that lie (DIALECT section 2): bytes shown as plain text where JSON has base64, lists
    // of lists of text shown as `[[{}]]`, and dictionaries inside a dictionary shown as a sentence.
    let sentence = |line: &&String| line.ends_with("is no map of string");
    let plain_bytes =
        |line: &&String| line.contains("string \"GIF89") && line.contains("expected base64 text");
    let empty_text = |line: &&String| line.contains("invalid type: map, expected text");
    assert_eq!(tally.unread.iter().filter(plain_bytes).count(), 42);
    assert_eq!(tally.unread.iter().filter(empty_text).count(), 4);
    assert_eq!(tally.unread.iter().filter(sentence).count(), 4);
    let honest: Vec<&String> = tally
        .unread
        .iter()
        .filter(|line| !plain_bytes(line) && !empty_text(line) && !sentence(line))
        .collect();
    assert_eq!(honest, [] as [&String; 0]);
    assert_eq!(tally.changed, [] as [String; 0]);
}
