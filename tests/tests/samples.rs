//! Reads every JSON sample of the reference with the generated types and writes it again.
#![allow(
    clippy::print_stderr,
    reason = "tests fail loudly and say what they skip"
)]

mod lies;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use lies::{Fate, Lies};
use pagewire::docs::OperationPage;
use pagewire::recover::{Api, Type};
use pagewire::run::{self, Inputs, Session};
use serde_json::Value;

fn api(inputs: &Inputs) -> Api {
    run::api(&mut Session::default(), inputs).unwrap()
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The results for the samples.
#[derive(Debug, Default)]
struct Tally {
    requests: usize,
    responses: usize,
    unread: Vec<String>,
    changed: Vec<String>,
}

/// A JSON sample with its place, `<operation> request` or `<operation> response`, and its type in our reference.
pub(crate) struct Sample<'a> {
    place: String,
    ty: &'a Type,
    json: &'a Value,
}

/// The samples of some pages, read with the types that their operations have in our reference.
struct Samples<'a> {
    /// Our reference, whose types are used for the samples of all authors.
    ours: &'a Api,
    typed: Vec<Sample<'a>>,
    /// Places of samples whose operation, body or response our reference does not have.
    untyped: BTreeSet<String>,
}

impl<'a> Samples<'a> {
    fn of(pages: &'a Api, ours: &'a Api) -> Self {
        let address = |page: &OperationPage| format!("{} {}", page.method, page.path.value.shape());
        let (mut ids, mut addresses) = (BTreeMap::new(), BTreeMap::new());
        for typed in &ours.operations {
            let page = &typed.operation.page;
            ids.insert(page.id.value.as_str(), typed);
            addresses.insert(address(page), typed);
        }
        let mut samples = Self {
            ours,
            typed: Vec::new(),
            untyped: BTreeSet::new(),
        };
        for operation in &pages.operations {
            let page = &operation.operation.page;
            // An operation with a new id has kept its address.
            let typed = ids.get(page.id.value.as_str());
            let typed = typed.or_else(|| addresses.get(&address(page)));
            let body = typed.and_then(|typed| typed.body.as_ref());
            let answer = typed.and_then(|typed| typed.answer.as_ref());
            for (side, sample, typed) in [
                ("request", &page.sample_request, body),
                ("response", &page.sample_response, answer),
            ] {
                let Some(json) = sample.as_ref().and_then(|sample| sample.json.as_ref()) else {
                    continue;
                };
                let place = format!("{} {side}", page.id.value);
                match typed {
                    Some(typed) => samples.typed.push(Sample {
                        place,
                        ty: &typed.ty,
                        json,
                    }),
                    // Newer pages show `null` if there is no response.
                    None if json.is_null() => {}
                    None => {
                        samples.untyped.insert(place);
                    }
                }
            }
        }
        samples
    }
}

impl Tally {
    fn of(samples: &Samples<'_>) -> Self {
        let mut tally = Self::default();
        for sample in &samples.typed {
            if sample.place.ends_with(" request") {
                tally.requests += 1;
            } else {
                tally.responses += 1;
            }
            tally.check(&sample.place, sample.ty, sample.json);
        }
        tally
    }

    /// Reads a value as its type, down to the carriers, each of which is read as a whole.
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

/// Checks that every sample is read and written back unchanged, except those in the list with their reason.
fn examine(release: &str, samples: &Samples<'_>) -> Tally {
    let tally = Tally::of(samples);
    report(release, &tally);
    assert_eq!(tally.changed, [] as [String; 0]);

    let groups = lies::listed()
        .into_iter()
        .filter(|group| group.releases.contains(&release));
    let (without, groups): (Vec<_>, Vec<_>) = groups.partition(|group| group.fate == Fate::Untyped);
    let without = without.into_iter().flat_map(|group| group.places);
    assert_eq!(samples.untyped, without.collect(), "{release}");

    let mut listed = Lies::new();
    for group in &groups {
        let places = listed.entry(group.kind.to_owned()).or_default();
        places.extend(group.places.iter().cloned());
    }
    assert_eq!(lies::told(samples), listed, "{release}");

    // For a sample with several wrong values, the first one is reported.
    let page = |place: &str| place.split(['.', '[', ':']).next().unwrap().to_owned();
    let refused = groups.iter().filter(|group| group.fate == Fate::Refused);
    let refused = refused.flat_map(|group| &group.places);
    let refused: BTreeSet<String> = refused.map(|place| page(place)).collect();
    let unread: BTreeSet<String> = tally.unread.iter().map(|place| page(place)).collect();
    assert_eq!(unread, refused, "{release}: {:#?}", tally.unread);
    tally
}

/// The reference from which the types are generated.
fn ours() -> Api {
    api(&Inputs {
        docs: vec![repository().join("spec/docs")],
        ..Inputs::default()
    })
}

/// A release of the vendor's pages, if the corpora are available.
fn vendors(pages: &str) -> Option<Api> {
    let pages = repository().join("../shared/corpus").join(pages);
    if !pages.is_dir() {
        eprintln!("SKIPPED: {} is not there", pages.display());
        return None;
    }
    Some(api(&Inputs {
        docs: vec![pages],
        ..Inputs::default()
    }))
}

#[test]
fn the_samples_of_our_pages_are_read_and_come_back() {
    let ours = ours();
    let tally = examine("ours", &Samples::of(&ours, &ours));
    assert_eq!((tally.requests, tally.responses), (1370, 2348));
}

/// Types of today read the responses of servers from 2022.
#[test]
fn the_samples_of_2022_are_read_and_come_back() {
    let (ours, Some(pages)) = (ours(), vendors("2022-02-restful")) else {
        return;
    };
    let tally = examine("2022", &Samples::of(&pages, &ours));
    assert_eq!((tally.requests, tally.responses), (1337, 2331));
}

#[test]
fn the_samples_of_2026_are_read_and_come_back() {
    let (ours, Some(pages)) = (ours(), vendors("2026-07-sample")) else {
        return;
    };
    let tally = examine("2026", &Samples::of(&pages, &ours));
    assert_eq!((tally.requests, tally.responses), (9, 13));
}
