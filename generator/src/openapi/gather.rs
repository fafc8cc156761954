//! A document in several files as one.
//!
//! What references of other files name becomes a component of the document under a name of its own, or is put in place
//! where OpenAPI has no components. So everything after reading knows one document only.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::{Component, Path, PathBuf};

use serde_json::{Value, json};

use super::pointer::decoded;
use super::{METHODS, Pointer};
use crate::limits::{MAX_DEPTH, MAX_PARTS};

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

/// Gathers what `document`, which is the file `root`, names in other files. `read` gives the content of a file, or says why
/// there is none.
pub(crate) fn gather(
    document: Value,
    root: &Path,
    read: &mut dyn FnMut(&Path) -> Result<Value, String>,
) -> Gathered {
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
    let mut taken: HashSet<(String, String)> = parts
        .filter_map(|(kind, named)| Some((kind, named.as_object()?)))
        .flat_map(|(kind, named)| named.keys().map(|name| (kind.clone(), name.clone())))
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
        let mut name = word.clone();
        let mut number = 2;
        while !taken.insert((section.to_owned(), name.clone())) {
            name = format!("{word}_{number}");
            number += 1;
        }
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

/// Whether a reference names a file, not a place of the same one nor anything on a network.
fn is_other(reference: &str) -> bool {
    let file = reference.split('#').next().unwrap_or_default();
    !file.is_empty()
        && !file.contains("://")
        && !file.starts_with("//")
        && !file.starts_with("urn:")
}

/// What a part of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Schema,
    Parameter,
    Header,
    Body,
    Response,
    PathItem,
    Operation,
    Media,
    /// What has nothing in it that is read: examples, links, descriptions.
    Plain,
}

impl Kind {
    /// Where components of this kind are.
    const fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::Schema => "schemas",
            Self::Parameter => "parameters",
            Self::Header => "headers",
            Self::Body => "requestBodies",
            Self::Response => "responses",
            Self::PathItem | Self::Operation | Self::Media | Self::Plain => return None,
        })
    }
}

/// A part of another file that becomes a component.
struct Wanted {
    kind: Kind,
    /// What stands for its name until that is known.
    key: String,
    /// What would name it.
    word: String,
    value: Value,
    base: PathBuf,
}

/// The start of what stands for a name; no reference starts so.
const MARK: &str = "#\u{0}";

struct Walk<'r> {
    root: PathBuf,
    files: HashMap<PathBuf, Result<Value, String>>,
    read: &'r mut dyn FnMut(&Path) -> Result<Value, String>,
    names: HashMap<(Kind, PathBuf, String), String>,
    queue: VecDeque<Wanted>,
    /// How many more parts are put in place.
    left: usize,
    notes: Vec<(Pointer, String)>,
}

impl Walk<'_> {
    fn document(&mut self, document: &mut Value, base: &Path) {
        let at = Pointer::root();
        self.member(document, "info", base, &at, &mut |walk, info, base, at| {
            walk.member(info, "description", base, at, &mut |_, _, _, _| {});
        });
        for key in ["paths", "webhooks"] {
            self.map(Kind::PathItem, document, key, base, &at, 0);
        }
        self.member(
            document,
            "components",
            base,
            &at,
            &mut |walk, parts, base, at| {
                for (key, kind) in [
                    ("schemas", Kind::Schema),
                    ("parameters", Kind::Parameter),
                    ("headers", Kind::Header),
                    ("requestBodies", Kind::Body),
                    ("responses", Kind::Response),
                    ("pathItems", Kind::PathItem),
                    ("securitySchemes", Kind::Plain),
                    ("examples", Kind::Plain),
                    ("links", Kind::Plain),
                ] {
                    walk.map(kind, parts, key, base, at, 0);
                }
            },
        );
        self.list(Kind::Plain, document, "tags", base, &at, 0);
    }

    /// What a reference of the file `base` names: its file and the place there.
    fn target(&self, reference: &str, base: &Path) -> Option<(PathBuf, Pointer)> {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let file = if file.is_empty() {
            base.to_owned()
        } else if is_other(reference) {
            let file = decoded(file)?;
            normal(&base.parent().unwrap_or(Path::new("")).join(file))
        } else {
            return None;
        };
        let pointer = match fragment {
            "" => Pointer::root(),
            fragment => Pointer::of_reference(&format!("#{fragment}"))?,
        };
        Some((file, pointer))
    }

    /// The value at a place of a file.
    fn value(&mut self, file: &Path, pointer: &Pointer) -> Result<Value, String> {
        if !self.files.contains_key(file) {
            let value = (self.read)(file);
            self.files.insert(file.to_owned(), value);
        }
        let value = self.files.get(file).map(Result::as_ref);
        let value = value.unwrap_or(Ok(&Value::Null)).map_err(Clone::clone)?;
        let found = value.pointer(pointer.as_str()).cloned();
        found.ok_or_else(|| format!("`{}` has nothing at `{pointer}`", file.display()))
    }

    /// Puts what a reference to another file names in its place; the file that the value is then of.
    fn inline(&mut self, value: &mut Value, base: &Path, at: &Pointer) -> PathBuf {
        let mut base = base.to_owned();
        for followed in 0.. {
            let Some((file, pointer)) = value
                .get("$ref")
                .and_then(Value::as_str)
                .filter(|reference| is_other(reference) || base != self.root)
                .and_then(|reference| self.target(reference, &base))
            else {
                break;
            };
            if followed == MAX_DEPTH {
                let message =
                    format!("more than {MAX_DEPTH} references lead from one to another here");
                self.notes.push((at.clone(), message));
                break;
            }
            if self.left == 0 {
                break;
            }
            match self.value(&file, &pointer) {
                Ok(found) => {
                    self.left -= 1;
                    if self.left == 0 {
                        let message = format!(
                            "references put more than {MAX_PARTS} parts in place; the rest are left as they are"
                        );
                        self.notes.push((at.clone(), message));
                    }
                    *value = found;
                    base = file;
                }
                Err(message) => {
                    self.notes.push((at.clone(), message));
                    break;
                }
            }
        }
        base
    }

    fn member(
        &mut self,
        object: &mut Value,
        key: &str,
        base: &Path,
        at: &Pointer,
        visit: &mut dyn FnMut(&mut Self, &mut Value, &Path, &Pointer),
    ) {
        if let Some(value) = object.get_mut(key) {
            let at = at.step(key);
            let base = match value {
                Value::Object(_) => self.inline(value, base, &at),
                _ => base.to_owned(),
            };
            visit(self, value, &base, &at);
        }
    }

    /// Visits every value of a map.
    fn map(
        &mut self,
        kind: Kind,
        object: &mut Value,
        key: &str,
        base: &Path,
        at: &Pointer,
        depth: usize,
    ) {
        self.member(object, key, base, at, &mut |walk, map, base, at| {
            if let Value::Object(map) = map {
                for (name, value) in map.iter_mut().filter(|(name, _)| !name.starts_with("x-")) {
                    walk.visit(kind, value, base, &at.step(name), depth + 1);
                }
            }
        });
    }

    fn list(
        &mut self,
        kind: Kind,
        object: &mut Value,
        key: &str,
        base: &Path,
        at: &Pointer,
        depth: usize,
    ) {
        self.member(object, key, base, at, &mut |walk, list, base, at| {
            if let Value::Array(list) = list {
                for (index, value) in list.iter_mut().enumerate() {
                    walk.visit(kind, value, base, &at.step(index), depth + 1);
                }
            }
        });
    }

    fn one(
        &mut self,
        kind: Kind,
        object: &mut Value,
        key: &str,
        base: &Path,
        at: &Pointer,
        depth: usize,
    ) {
        if let Some(value) = object.get_mut(key) {
            self.visit(kind, value, base, &at.step(key), depth + 1);
        }
    }

    /// Makes the references in a part those of one document.
    fn visit(&mut self, kind: Kind, value: &mut Value, base: &Path, at: &Pointer, depth: usize) {
        if depth > MAX_DEPTH {
            let message =
                format!("parts nest more than {MAX_DEPTH} levels deep; this one is left as it is");
            self.notes.push((at.clone(), message));
            return;
        }
        if kind.section().is_some() && value.get("$ref").is_some_and(Value::is_string) {
            self.reference(kind, value, base, at);
            if kind != Kind::Schema {
                return;
            }
        }
        let base = match kind.section() {
            Some(_) => base.to_owned(),
            None => self.inline(value, base, at),
        };
        let base = base.as_path();
        self.member(value, "description", base, at, &mut |_, _, _, _| {});
        match kind {
            Kind::Schema => self.schema(value, base, at, depth),
            Kind::Parameter | Kind::Header => {
                self.one(Kind::Schema, value, "schema", base, at, depth);
                self.map(Kind::Media, value, "content", base, at, depth);
                self.map(Kind::Plain, value, "examples", base, at, depth);
            }
            Kind::Body => self.map(Kind::Media, value, "content", base, at, depth),
            Kind::Response => {
                self.map(Kind::Header, value, "headers", base, at, depth);
                self.map(Kind::Media, value, "content", base, at, depth);
                self.map(Kind::Plain, value, "links", base, at, depth);
            }
            Kind::Media => {
                self.one(Kind::Schema, value, "schema", base, at, depth);
                self.one(Kind::Schema, value, "itemSchema", base, at, depth);
                self.map(Kind::Plain, value, "examples", base, at, depth);
            }
            Kind::PathItem => {
                self.list(Kind::Parameter, value, "parameters", base, at, depth);
                for method in METHODS {
                    self.one(Kind::Operation, value, method, base, at, depth);
                }
            }
            Kind::Operation => {
                self.list(Kind::Parameter, value, "parameters", base, at, depth);
                self.one(Kind::Body, value, "requestBody", base, at, depth);
                self.map(Kind::Response, value, "responses", base, at, depth);
            }
            Kind::Plain => {}
        }
    }

    fn schema(&mut self, schema: &mut Value, base: &Path, at: &Pointer, depth: usize) {
        for key in [
            "properties",
            "patternProperties",
            "$defs",
            "definitions",
            "dependentSchemas",
        ] {
            self.map(Kind::Schema, schema, key, base, at, depth);
        }
        for key in ["allOf", "anyOf", "oneOf", "prefixItems"] {
            self.list(Kind::Schema, schema, key, base, at, depth);
        }
        for key in [
            "items",
            "additionalProperties",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedProperties",
            "unevaluatedItems",
        ] {
            self.one(Kind::Schema, schema, key, base, at, depth);
        }
        let mapping = schema
            .get_mut("discriminator")
            .and_then(|found| found.get_mut("mapping"));
        if let Some(Value::Object(mapping)) = mapping {
            for (name, value) in mapping {
                let is_file = value.as_str().is_some_and(|text| {
                    let file = text.split('#').next().unwrap_or_default();
                    [".yaml", ".yml", ".json"]
                        .iter()
                        .any(|end| file.ends_with(end))
                        || (text.starts_with('#') && base != self.root)
                });
                if is_file {
                    let mut reference = json!({ "$ref": value });
                    let at = at.step("discriminator").step("mapping").step(name);
                    self.reference(Kind::Schema, &mut reference, base, &at);
                    *value = reference["$ref"].take();
                }
            }
        }
    }

    /// Makes a reference one into the document.
    fn reference(&mut self, kind: Kind, value: &mut Value, base: &Path, at: &Pointer) {
        let text = value
            .get("$ref")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if base == self.root && !is_other(text) {
            return;
        }
        let Some((file, pointer)) = self.target(text, base) else {
            return;
        };
        let name = if file == self.root {
            pointer.to_reference()
        } else {
            let known = (kind, file.clone(), pointer.as_str().to_owned());
            match self.names.get(&known) {
                Some(name) => name.clone(),
                None => match self.value(&file, &pointer) {
                    Ok(found) => {
                        let key = format!("{MARK}{}", self.names.len());
                        self.names.insert(known, key.clone());
                        self.queue.push_back(Wanted {
                            kind,
                            key: key.clone(),
                            word: word(&file, &pointer),
                            value: found,
                            base: file,
                        });
                        key
                    }
                    Err(message) => {
                        self.notes.push((at.clone(), message));
                        return;
                    }
                },
            }
        };
        if let Value::Object(members) = value {
            members.insert("$ref".to_owned(), name.into());
        }
    }
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
mod tests {
    use super::*;

    fn gathered(files: &[(&str, Value)]) -> Gathered {
        let (root, document) = &files[0];
        gather(document.clone(), Path::new(root), &mut |path| {
            let found = files.iter().find(|(name, _)| Path::new(name) == path);
            found
                .map(|(_, value)| value.clone())
                .ok_or_else(|| format!("no {}", path.display()))
        })
    }

    #[test]
    fn parts_of_other_files_become_components_whatever_leads_back() {
        let files = [
            (
                "api/root.yaml",
                json!({
                    "paths": { "/a": { "$ref": "paths/a.yaml" } },
                    "components": { "schemas": { "Pet": { "type": "string" } } },
                }),
            ),
            (
                "api/paths/a.yaml",
                json!({ "get": {
                    "parameters": [{ "$ref": "../parts.yaml#/limit" }],
                    "responses": { "200": { "description": "x", "content": { "application/json": {
                        "schema": { "$ref": "../parts.yaml#/Pet" },
                    } } } },
                } }),
            ),
            (
                "api/parts.yaml",
                json!({
                    "limit": { "name": "limit", "in": "query" },
                    "Pet": { "properties": {
                        "next": { "$ref": "#/Pet" },
                        "kind": { "$ref": "./root.yaml#/components/schemas/Pet" },
                        "$ref": { "type": "string" },
                    } },
                }),
            ),
        ];
        let Gathered {
            document, notes, ..
        } = gathered(&files);
        assert_eq!(notes, []);
        let get = &document["paths"]["/a"]["get"];
        assert_eq!(
            get["parameters"][0]["$ref"],
            "#/components/parameters/limit"
        );
        let schema = &get["responses"]["200"]["content"]["application/json"]["schema"];
        assert_eq!(schema["$ref"], "#/components/schemas/Pet_2");
        let pet = &document["components"]["schemas"]["Pet_2"]["properties"];
        assert_eq!(pet["next"]["$ref"], "#/components/schemas/Pet_2");
        assert_eq!(pet["kind"]["$ref"], "#/components/schemas/Pet");
        assert_eq!(
            document["components"]["schemas"]["Pet"],
            files[0].1["components"]["schemas"]["Pet"]
        );
    }

    #[test]
    fn parts_that_double_at_each_step_are_put_in_place_up_to_a_limit() {
        let files = [
            (
                "root.yaml",
                json!({ "components": { "schemas": { "Tree": { "properties": { "$ref": "x.yaml#/props" } } } } }),
            ),
            (
                "x.yaml",
                json!({ "props": {
                    "a": { "properties": { "$ref": "x.yaml#/props" } },
                    "b": { "properties": { "$ref": "x.yaml#/props" } },
                } }),
            ),
        ];
        let notes = gathered(&files).notes;
        let limits = notes
            .iter()
            .filter(|(_, note)| note.contains("10000 parts"));
        assert_eq!(limits.count(), 1, "{notes:?}");
    }

    #[test]
    fn missing_parts_are_reported_at_their_place_and_circles_end() {
        let files = [
            (
                "root.yaml",
                json!({ "paths": {
                    "/a": { "$ref": "gone.yaml" },
                    "/b": { "$ref": "loop.yaml" },
                    "/c": { "$ref": "https://example.com/c.yaml" },
                    "/d": { "parameters": [{ "$ref": "loop.yaml#/nothing" }] },
                } }),
            ),
            ("loop.yaml", json!({ "$ref": "loop.yaml" })),
        ];
        let Gathered {
            document, notes, ..
        } = gathered(&files);
        let told: Vec<String> = notes
            .iter()
            .map(|(at, what)| format!("{at}: {what}"))
            .collect();
        assert_eq!(
            told,
            [
                "/paths/~1a: no gone.yaml",
                "/paths/~1b: more than 64 references lead from one to another here",
                "/paths/~1d/parameters/0: `loop.yaml` has nothing at `/nothing`",
            ]
        );
        assert_eq!(
            document["paths"]["/c"]["$ref"],
            "https://example.com/c.yaml"
        );
        assert!(has_others(&files[0].1));
        assert!(!has_others(
            &json!({ "$ref": "#/a", "x": { "$ref": "http://a/b" } })
        ));
    }
}
