//! Every JSON sample of the reference, read by the generated types and written again.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "tests fail loudly and say what they skip"
)]

mod lies;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use lies::{Group, Lies};
use pagewire::recover::{Api, Type};
use pagewire::run::{self, Inputs, Session};
use serde_json::Value;

fn api(inputs: &Inputs) -> Api {
    run::api(&mut Session::default(), inputs).unwrap()
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

/// The JSON samples of an API with their places and types: `<operation> request` or `<operation> response`.
fn samples(api: &Api) -> impl Iterator<Item = (String, &Type, &Value)> {
    api.operations.iter().flat_map(|typed| {
        let page = &typed.operation.page;
        let sides = [
            ("request", &page.sample_request, &typed.body),
            ("response", &page.sample_response, &typed.answer),
        ];
        sides.into_iter().filter_map(|(side, sample, typed)| {
            let json = sample.as_ref()?.json.as_ref()?;
            Some((
                format!("{} {side}", page.id.value),
                &typed.as_ref()?.ty,
                json,
            ))
        })
    })
}

impl Tally {
    fn of(api: &Api) -> Self {
        let mut tally = Self::default();
        for (place, ty, json) in samples(api) {
            if place.ends_with(" request") {
                tally.requests += 1;
            } else {
                tally.responses += 1;
            }
            tally.check(&place, ty, json);
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
            (Type::Int64, Value::Number(n)) if n.is_i64() => {}
            (Type::Double, Value::Number(_)) | (Type::Bool, Value::Bool(_)) => {}
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

/// Every sample is read and comes back, but for those that the list says are refused.
fn examine(name: &str, api: &Api, is_listed: impl Fn(&Group) -> bool) {
    let tally = Tally::of(api);
    report(name, &tally);
    assert_eq!((tally.requests, tally.responses), (1382, 2395));
    assert_eq!(tally.changed, [] as [String; 0]);

    let groups = lies::listed().into_iter().filter(|group| is_listed(group));
    let (read, refused): (Vec<_>, Vec<_>) = groups.partition(|group| group.is_read);
    let listed = read.iter().chain(&refused);
    let listed: Lies = listed
        .map(|group| (group.kind.to_owned(), group.places.clone()))
        .collect();
    assert_eq!(lies::told(api), listed);

    // Of a sample with several wrong values the first one is told.
    let page = |place: &str| place.split(['.', '[', ':']).next().unwrap().to_owned();
    let refused = refused.iter().flat_map(|group| &group.places);
    let refused: BTreeSet<String> = refused.map(|place| page(place)).collect();
    let unread: BTreeSet<String> = tally.unread.iter().map(|place| page(place)).collect();
    assert_eq!(unread, refused, "{:#?}", tally.unread);
}

#[test]
fn the_samples_of_our_pages_are_read_and_come_back() {
    let api = api(&Inputs {
        docs: vec![repository().join("spec/docs")],
        ..Inputs::default()
    });
    examine("our pages", &api, |group| group.is_ours);
}

#[test]
fn the_samples_of_the_vendors_pages_are_read_and_come_back() {
    let corpus = repository().join("../shared/corpus");
    if !corpus.is_dir() {
        eprintln!("SKIPPED: {} is not there", corpus.display());
        return;
    }
    let api = api(&Inputs {
        docs: vec![corpus.join("2022-02-restful")],
        evidence: vec![corpus.join("2023-02-sample")],
        soap: Some(corpus.join("2022-02-soap")),
        docfx: Some(corpus.join("2022-02-docfx")),
        ..Inputs::default()
    });
    examine("the vendor's pages", &api, |_| true);
}
