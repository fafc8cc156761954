//! Targets of references: places that the document model has, other places, other files.

use std::path::{Component, Path, PathBuf};

use serde_json::Value;

use crate::openapi::Pointer;

/// Whether a value contains references to other files.
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

/// Whether a document contains references into itself whose targets are not parts of the document model.
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

/// Whether a reference possibly leads to a place without parts in the document model. Definitions within a schema are such places.
fn may_stray(reference: &str) -> bool {
    Pointer::of_reference(reference).is_some_and(|place| {
        is_stray(&place)
            || place
                .steps()
                .any(|step| step == "$defs" || step == "definitions")
    })
}

/// Whether the document model has no parts at a place.
pub(super) fn is_stray(place: &Pointer) -> bool {
    let steps: Vec<_> = place.steps().take(2).collect();
    match steps.iter().map(AsRef::as_ref).collect::<Vec<&str>>()[..] {
        ["components", section] => !SECTIONS.contains(&section),
        ["paths" | "webhooks", ..] | ["components"] | [] => false,
        _ => true,
    }
}

/// The sections of components in the document model.
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

/// Whether a reference names another file. References within the file and to a network are excluded.
pub(super) fn is_other(reference: &str) -> bool {
    let file = reference.split('#').next().unwrap_or_default();
    !file.is_empty()
        && !file.contains("://")
        && !file.starts_with("//")
        && !file.starts_with("urn:")
}

/// Returns the suggested name for a part of another file.
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

/// Removes `.` and `..` from a path, without access to the file system.
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
