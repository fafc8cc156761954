//! Visits the parts of a document that may refer to other files.

use std::collections::{HashMap, VecDeque};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::reference::{is_other, is_stray, normal, word};
use crate::limits::{MAX_DEPTH, MAX_PARTS};
use crate::openapi::pointer::decoded;
use crate::openapi::{METHODS, Pointer};

/// Returns the content of a file, or an error message.
pub(super) type Read<'r> = dyn FnMut(&Path) -> Result<Value, String> + 'r;

/// The kind of a part of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Schema,
    Parameter,
    Header,
    Body,
    Response,
    PathItem,
    Operation,
    Media,
    /// A part without references: examples, links, descriptions.
    Plain,
}

impl Kind {
    /// Returns the section for components of this kind.
    pub(super) const fn section(self) -> Option<&'static str> {
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
pub(super) struct Wanted {
    pub(super) kind: Kind,
    /// The placeholder for its name.
    pub(super) key: String,
    /// The suggested name.
    pub(super) word: String,
    pub(super) value: Value,
    pub(super) base: PathBuf,
}

/// The start of placeholders for names. No reference starts with it.
pub(super) const MARK: &str = "#\u{0}";

pub(super) struct Walk<'r> {
    pub(super) root: PathBuf,
    pub(super) files: HashMap<PathBuf, Result<Value, String>>,
    pub(super) read: Option<&'r mut Read<'r>>,
    pub(super) names: HashMap<(Kind, PathBuf, String), String>,
    pub(super) queue: VecDeque<Wanted>,
    /// The number of parts that can still be inlined.
    pub(super) left: usize,
    pub(super) notes: Vec<(Pointer, String)>,
}

impl Walk<'_> {
    pub(super) fn document(&mut self, document: &mut Value, base: &Path) {
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

    /// Returns the target of a reference in the file `base`: its file and the place there.
    fn target(&self, reference: &str, base: &Path) -> Option<(PathBuf, Pointer)> {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let file = if file.is_empty() {
            base.to_owned()
        } else if is_other(reference) && self.read.is_some() {
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

    /// Returns the value at a place of a file.
    fn value(&mut self, file: &Path, pointer: &Pointer) -> Result<Value, String> {
        if !self.files.contains_key(file) {
            let value = match &mut self.read {
                Some(read) => read(file),
                None => Err(format!("`{}` was not read", file.display())),
            };
            self.files.insert(file.to_owned(), value);
        }
        let value = self.files.get(file).map(Result::as_ref);
        let value = value.unwrap_or(Ok(&Value::Null)).map_err(Clone::clone)?;
        let found = value.pointer(pointer.as_str()).cloned();
        found.ok_or_else(|| format!("`{}` has nothing at `{pointer}`", file.display()))
    }

    /// Replaces a reference to another file by its target. Returns the file that the value is then from.
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

    /// Changes the references in a part to those of a single document.
    pub(super) fn visit(
        &mut self,
        kind: Kind,
        value: &mut Value,
        base: &Path,
        at: &Pointer,
        depth: usize,
    ) {
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

    /// Changes a reference to one into the document.
    fn reference(&mut self, kind: Kind, value: &mut Value, base: &Path, at: &Pointer) {
        let text = value
            .get("$ref")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let Some((file, pointer)) = self.target(text, base) else {
            return;
        };
        // A missing target is reported by the reader that follows the reference.
        let is_part =
            file != self.root || is_stray(&pointer) && self.value(&file, &pointer).is_ok();
        if base == self.root && !is_part {
            return;
        }
        let name = if !is_part {
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
