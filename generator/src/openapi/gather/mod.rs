//! A document in several files as one.
//!
//! What references of other files name becomes a component of the document under a name of its own, or is put in place
//! where OpenAPI has no components. So everything after reading knows one document only.

mod walk;

use std::collections::{HashMap, VecDeque};
use std::path::{Component, Path, PathBuf};

use serde_json::{Value, json};

use self::walk::{Kind, MARK, Walk, Wanted};
use super::{Keys, Pointer};
use crate::limits::MAX_PARTS;

/// Gives the content of a file, or says why there is none.
type Read<'r> = dyn FnMut(&Path) -> Result<Value, String> + 'r;

/// A document of one file, and what of it could not be found.
#[derive(Debug)]
pub(crate) struct Gathered {
    /// The document.
    pub(crate) document: Value,
    /// Places in the document, with a sentence each.
    pub(crate) notes: Vec<(Pointer, String)>,
    /// The other files that were asked for, sorted.
    pub(crate) files: Vec<PathBuf>,
}

/// Gathers what `document`, which is the file `root`, names in other files, and in places of its own where OpenAPI knows no
/// parts, such as `#/$defs/Pet`. `read` gives the content of a file, or says why there is none; without it, references to
/// other files stay.
pub(crate) fn gather<'r>(document: Value, root: &Path, read: Option<&'r mut Read<'r>>) -> Gathered {
    let root = normal(root);
    let mut walk = Walk {
        files: HashMap::from([(root.clone(), Ok(document.clone()))]),
        root: root.clone(),
        read,
        names: HashMap::new(),
        queue: VecDeque::new(),
        left: MAX_PARTS,
        notes: Vec::new(),
    };
    let mut document = document;
    walk.document(&mut document, &root);
    let parts = document.get("components").and_then(Value::as_object);
    let parts = parts.into_iter().flatten();
    let mut keys: HashMap<String, Keys> = parts
        .filter_map(|(kind, named)| Some((kind.clone(), named.as_object()?.keys().cloned())))
        .map(|(kind, named)| (kind, named.collect()))
        .collect();
    let mut found: Vec<(Kind, String, Value)> = Vec::new();
    // The names are given when all are known that the document has itself.
    let mut given: HashMap<String, String> = HashMap::new();
    while let Some(next) = walk.queue.pop_front() {
        let Wanted {
            kind,
            key,
            word,
            mut value,
            base,
        } = next;
        let section = kind.section().unwrap_or_default();
        let name = keys.entry(section.to_owned()).or_default().free(&word);
        let at = Pointer::root().step("components").step(section).step(&name);
        given.insert(key, at.to_reference());
        walk.visit(kind, &mut value, &base, &at, 0);
        found.push((kind, name, value));
    }
    if let (false, Value::Object(root)) = (found.is_empty(), &mut document) {
        let parts = root.entry("components").or_insert_with(|| json!({}));
        for (kind, name, value) in found {
            let section = kind.section().unwrap_or_default();
            if let Value::Object(parts) = &mut *parts
                && let Value::Object(named) = parts.entry(section).or_insert_with(|| json!({}))
            {
                named.insert(name, value);
            }
        }
    }
    rename(&mut document, &given);
    let files = walk.files.into_keys().filter(|file| *file != walk.root);
    let mut files: Vec<PathBuf> = files.collect();
    files.sort();
    Gathered {
        document,
        notes: walk.notes,
        files,
    }
}

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
fn is_stray(place: &Pointer) -> bool {
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
fn is_other(reference: &str) -> bool {
    let file = reference.split('#').next().unwrap_or_default();
    !file.is_empty()
        && !file.contains("://")
        && !file.starts_with("//")
        && !file.starts_with("urn:")
}

/// What would name a part of another file.
fn word(file: &Path, pointer: &Pointer) -> String {
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

/// Puts the names in their places.
fn rename(value: &mut Value, given: &HashMap<String, String>) {
    match value {
        Value::String(text) if text.starts_with(MARK) => {
            if let Some(name) = given.get(text.as_str()) {
                text.clone_from(name);
            }
        }
        Value::Object(members) => members.values_mut().for_each(|value| rename(value, given)),
        Value::Array(items) => items.iter_mut().for_each(|value| rename(value, given)),
        _ => {}
    }
}

/// A path without `.` and `..`, as far as that shows in it.
fn normal(path: &Path) -> PathBuf {
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

#[cfg(test)]
mod tests;
