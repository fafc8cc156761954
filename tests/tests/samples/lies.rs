//! Samples that contradict their types, or show something that our reference does not have.

use std::collections::{BTreeMap, BTreeSet};

use pagewire::recover::{Api, Type};
use pagewire_runtime::{Bytes, DateTime};
use serde_json::Value;

use super::Samples;

/// The reviewed list.
const LISTED: &str = include_str!("lies.txt");

/// The places of contradicting values, by the kind of contradiction.
pub(crate) type Lies = BTreeMap<String, BTreeSet<String>>;

/// A group of the list.
pub(crate) struct Group {
    pub(crate) kind: &'static str,
    pub(crate) fate: Fate,
    /// The pages with these values: `ours`, or the year of a release of the vendor's pages.
    pub(crate) releases: Vec<&'static str>,
    pub(crate) places: BTreeSet<String>,
}

/// The result for the samples of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// They are read and written back unchanged.
    Read,
    /// They are refused with an error.
    Refused,
    /// Our reference has no type for them.
    Untyped,
}

/// The groups of the list.
pub(crate) fn listed() -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for line in LISTED
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        if let Some((kind, rest)) = line
            .strip_prefix('[')
            .and_then(|line| line.split_once("] "))
        {
            let (fate, releases) = rest.split_once(" in ").unwrap();
            groups.push(Group {
                kind,
                fate: match fate {
                    "read" => Fate::Read,
                    "refused" => Fate::Refused,
                    "without a type" => Fate::Untyped,
                    other => panic!("`{other}` is not a fate"),
                },
                releases: releases.split(", ").collect(),
                places: BTreeSet::new(),
            });
        } else if let Some(group) = groups.last_mut() {
            group.places.insert(line.to_owned());
        }
    }
    groups
}

/// The contradicting values in the samples.
pub(crate) fn told(samples: &Samples<'_>) -> Lies {
    let mut lies = Lies::new();
    for sample in &samples.typed {
        walk(
            samples.ours,
            &sample.place,
            sample.ty,
            sample.json,
            &mut lies,
        );
    }
    lies
}

fn walk(api: &Api, place: &str, ty: &Type, value: &Value, lies: &mut Lies) {
    match (ty, value) {
        (Type::Carrier(name), Value::Object(object)) => {
            let properties = &api.carriers[name].properties;
            for (key, value) in object {
                if let Some(property) = properties.get(key) {
                    walk(api, &format!("{place}.{key}"), &property.ty, value, lies);
                }
            }
        }
        (Type::Array(items), Value::Array(list)) => {
            for item in list {
                walk(api, &format!("{place}[]"), items, item, lies);
            }
        }
        (Type::Map(values), Value::Object(object)) => {
            for (key, value) in object {
                walk(api, &format!("{place}.{key}"), values, value, lies);
            }
        }
        _ => {
            if let Some(kind) = kind(ty, value) {
                let places = lies.entry(kind.to_owned()).or_default();
                places.insert(place.to_owned());
            }
        }
    }
}

/// The kind of contradiction between a value and its type, if there is one.
fn kind(ty: &Type, value: &Value) -> Option<&'static str> {
    Some(match (ty, value) {
        (_, Value::Null)
        | (Type::Any, _)
        | (Type::Bool, Value::Bool(_))
        | (Type::Double, Value::Number(_))
        | (Type::String | Type::Enum(_) | Type::Binary, Value::String(_)) => return None,
        (Type::Enum(_), Value::Number(number)) if number.is_i64() => return None,
        (Type::Int32 | Type::Int64, Value::Number(number)) if number.is_i64() => return None,
        (Type::Int32 | Type::Int64, Value::Number(_)) => "fraction for an integer",
        (Type::DateTime, Value::String(text)) if DateTime::new(text).is_valid() => return None,
        (Type::DateTime, Value::String(_)) => "words for a date-time",
        (Type::Bytes, Value::String(text)) if Bytes::from_base64(text).is_ok() => return None,
        (Type::Bytes, Value::String(_)) => "plain text for bytes",
        (Type::Map(_), Value::String(_)) => "sentence for a dictionary",
        (Type::String, Value::Object(_)) => "object for text",
        (Type::Binary, Value::Number(_)) => "number for a stream",
        _ => "other",
    })
}
