//! What references name: places of the model of documents, other places, other files.

use std::path::{Component, Path, PathBuf};

use serde_json::Value;

use crate::openapi::Pointer;

/// Whether a value has references to other files.
pub(crate) fn has_others(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.iter().any(|(key, value)| match value {
            Value::String(text) => key == "$ref" && is_other(text),
            value => has_others(value),
        }),
        Value::Array(items) => items.iter().any(has_others),
        _ => false,
    }
}

/// Whether a document has references into itself that lead where the model of documents has no parts.
pub(crate) fn has_strays(document: &Value) -> bool {
    let paths = document.get("paths").and_then(Value::as_object);
    let mut items = paths.into_iter().flat_map(|paths| paths.values());
    items.any(|item| item.get("$ref").is_some()) || names_stray(document)
}

fn names_stray(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.iter().any(|(key, value)| match value {
            Value::String(text) => key == "$ref" && may_stray(text),
            value => names_stray(value),
        }),
        Value::Array(items) => items.iter().any(names_stray),
        _ => false,
    }
}

/// Whether a reference may lead where the model of documents has no parts: to definitions within a schema, too.
fn may_stray(reference: &str) -> bool {
    Pointer::of_reference(reference).is_some_and(|place| {
        is_stray(&place)
            || place
                .steps()
                .any(|step| step == "$defs" || step == "definitions")
    })
}

/// Whether the model of documents has no parts at a place.
pub(super) fn is_stray(place: &Pointer) -> bool {
    let steps: Vec<_> = place.steps().take(2).collect();
    match steps.iter().map(AsRef::as_ref).collect::<Vec<&str>>()[..] {
        ["components", section] => !SECTIONS.contains(&section),
        ["paths" | "webhooks", ..] | ["components"] | [] => false,
        _ => true,
    }
}

/// The components that the model of documents has.
const SECTIONS: [&str; 9] = [
    "schemas",
    "parameters",
    "headers",
    "requestBodies",
    "responses",
    "securitySchemes",
    "examples",
    "links",
    "callbacks",
];

/// Whether a reference names a file, not a place of the same one nor anything on a network.
pub(super) fn is_other(reference: &str) -> bool {
    let file = reference.split('#').next().unwrap_or_default();
    !file.is_empty()
        && !file.contains("://")
        && !file.starts_with("//")
        && !file.starts_with("urn:")
}

/// What would name a part of another file.
pub(super) fn word(file: &Path, pointer: &Pointer) -> String {
    let last = pointer.last().map(|step| step.into_owned());
    let stem = || {
        file.file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
    };
    let word = last
        .filter(|last| !last.is_empty())
        .or_else(stem)
        .unwrap_or_default();
    let word: String = word
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || "._-".contains(c) {
                c
            } else {
                '_'
            }
        })
        .collect();
    if word.is_empty() {
        "part".to_owned()
    } else {
        word
    }
}

/// A path without `.` and `..`, as far as that shows in it.
pub(super) fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for step in path.components() {
        match step {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(out.components().next_back(), Some(Component::Normal(_))) =>
            {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}
