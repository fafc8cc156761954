//! Merges a document in several files into one.
//!
//! Targets of references to other files become components of the document with names of their own. Where OpenAPI has no components, the
//! target replaces the reference. So all later stages see a single document.

mod reference;
mod walk;

use std::collections::{HashMap, VecDeque};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use self::reference::normal;
pub(crate) use self::reference::{has_others, has_strays};
use self::walk::{Kind, MARK, Read, Walk, Wanted};
use super::{Keys, Pointer};
use crate::limits::MAX_PARTS;

/// A document in one file, and the targets that were not found.
#[derive(Debug)]
pub(crate) struct Gathered {
    /// The document.
    pub(crate) document: Value,
    /// Places in the document, each with a message.
    pub(crate) notes: Vec<(Pointer, String)>,
    /// The other files that were requested, sorted.
    pub(crate) files: Vec<PathBuf>,
}

/// Merges the targets of references in `document`, the file `root`. These are in other files, or in the document at places that OpenAPI has
/// no parts for, such as `#/$defs/Pet`. `read` returns the content of a file, or an error message. Without it, references to other files
/// stay.
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
    // Names are assigned when all of the document's own names are known.
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

/// Inserts the names at their places.
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

#[cfg(test)]
mod tests;
