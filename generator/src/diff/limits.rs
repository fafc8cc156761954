//! What a schema allows beside its type: bounds, patterns, defaults.

use std::borrow::Borrow;

use openapiv3::{ReferenceOr, Schema};
use serde_json::Value;

/// How the limits of a schema changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    Tightened,
    Loosened,
    Default,
}

/// Keywords whose larger value allows less, and those whose smaller value does.
const LOWER: [&str; 4] = ["minimum", "minLength", "minItems", "minProperties"];
const UPPER: [&str; 4] = ["maximum", "maxLength", "maxItems", "maxProperties"];
/// Keywords that allow less when they are there, and something else when they differ.
const OTHER: [&str; 5] = [
    "pattern",
    "multipleOf",
    "uniqueItems",
    "exclusiveMinimum",
    "exclusiveMaximum",
];

/// The limits that differ, each as a few words: `maxLength 10`.
pub(super) fn limits<S: Borrow<Schema>, T: Borrow<Schema>>(
    old: &ReferenceOr<S>,
    new: &ReferenceOr<T>,
) -> Vec<(Limit, Option<String>, Option<String>)> {
    let (ReferenceOr::Item(old), ReferenceOr::Item(new)) = (old, new) else {
        return Vec::new();
    };
    let (old, new) = (old.borrow(), new.borrow());
    // A schema that is plain data turns into JSON; if it ever did not, it would have no limits.
    let old = serde_json::to_value(old).unwrap_or_default();
    let new = serde_json::to_value(new).unwrap_or_default();
    let mut found = Vec::new();
    for key in LOWER.iter().chain(&UPPER).chain(&OTHER).chain(&["default"]) {
        let (before, after) = (old.get(key), new.get(key));
        if before == after {
            continue;
        }
        let told = |value: Option<&Value>| value.map(|value| format!("{key} {value}"));
        found.push((judged(key, before, after), told(before), told(after)));
    }
    found
}

fn judged(key: &str, old: Option<&Value>, new: Option<&Value>) -> Limit {
    let number = |value: Option<&Value>| value.and_then(Value::as_f64);
    let (before, after) = (number(old), number(new));
    if key == "default" {
        return Limit::Default;
    }
    let looser = match (before, after) {
        _ if new.is_none() => true,
        (Some(before), Some(after)) if LOWER.contains(&key) => after < before,
        (Some(before), Some(after)) if UPPER.contains(&key) => after > before,
        _ => new == Some(&Value::Bool(false)),
    };
    if looser {
        Limit::Loosened
    } else {
        Limit::Tightened
    }
}
