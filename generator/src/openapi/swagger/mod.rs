//! Swagger 2.0 → OpenAPI 3.0.
//!
//! The rules follow from the two specifications: `host`, `basePath` and `schemes` are servers, `body` and `formData` parameters are request
//! bodies under each media type of `consumes`, a response's schema is under each media type of `produces`, `collectionFormat` is a style,
//! `definitions` and the other shared parts are components, and `securityDefinitions` are security schemes. Parts without a counterpart in
//! 3.0 are left out with a finding.

mod body;
mod keys;
mod parameter;
mod paths;
mod schema;
mod security;

use std::collections::BTreeMap;
use std::sync::Arc;

use pagewire_runtime::contract::media::JSON;
use serde_json::{Map, Value, json};

use self::keys::Keys;
use crate::openapi::Pointer;

/// The places of converted parts in the original, as JSON pointers, where the two differ.
pub(crate) type Aliases = BTreeMap<Box<str>, Arc<str>>;

/// A section with many parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    /// A path with its operations.
    Paths,
    /// A schema among the components.
    Schemas,
}

/// Receives a converted part with its key. The returned value becomes part of the document.
pub(crate) type Taker<'t> = dyn FnMut(Section, &str, Value) -> Option<Value> + 't;

/// A converted document.
pub(crate) struct Converted {
    /// The OpenAPI 3.0 document.
    pub(crate) document: Value,
    /// The places of its parts in the original.
    pub(crate) aliases: Aliases,
    /// The parts that were left out: the pointer into the original, and the reason.
    pub(crate) notes: Vec<(String, String)>,
}

/// Whether a document declares Swagger 2.0, also as a number, as YAML has it without quotation marks.
pub(crate) fn is_swagger(document: &Value) -> bool {
    match document.get("swagger") {
        Some(Value::String(version)) => matches!(version.as_str(), "2" | "2.0"),
        Some(Value::Number(version)) => version.as_f64() == Some(2.0),
        _ => false,
    }
}

/// Converts a Swagger 2.0 document. Malformed parts stay unchanged, so that the reader of the result reports them.
pub(crate) fn convert(source: &Value) -> Converted {
    convert_by(source, Map::new(), &mut |_, _, part| Some(part))
}

/// Does the same as [`convert`], but passes paths and schemas to `take` one at a time, so that they need not all be in memory. The original
/// paths are dropped as they are converted, unless a reference leads to one.
pub(crate) fn convert_into(mut source: Value, take: &mut Taker<'_>) -> Converted {
    let is_needed = refers_to_paths(&source);
    let paths = source.get_mut("paths").and_then(Value::as_object_mut);
    let apart = paths.filter(|_| !is_needed).map(std::mem::take);
    convert_by(&source, apart.unwrap_or_default(), take)
}

/// Whether any reference leads to a path or into one.
fn refers_to_paths(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.iter().any(|(key, value)| match value {
            Value::String(text) if key == "$ref" => Pointer::of_reference(text)
                .is_some_and(|at| at.steps().next().as_deref() == Some("paths")),
            value => refers_to_paths(value),
        }),
        Value::Array(items) => items.iter().any(refers_to_paths),
        _ => false,
    }
}

/// Converts a document, some of whose paths are passed separately.
fn convert_by(source: &Value, paths: Map<String, Value>, take: &mut Taker<'_>) -> Converted {
    let mut conversion = Conversion {
        source,
        keys: Keys::of(source),
        aliases: Aliases::new(),
        from: "".into(),
        notes: Vec::new(),
    };
    let document = conversion.document(paths, take);
    Converted {
        document,
        aliases: conversion.aliases,
        notes: conversion.notes,
    }
}

/// The state of a conversion.
struct Conversion<'a> {
    source: &'a Value,
    keys: Keys<'a>,
    aliases: Aliases,
    /// The place in the original of the last part with an alias.
    from: Arc<str>,
    notes: Vec<(String, String)>,
}

/// Members of a document with the same meaning in both versions.
const KEPT: [&str; 3] = ["info", "tags", "externalDocs"];

impl<'a> Conversion<'a> {
    fn document(&mut self, paths: Map<String, Value>, take: &mut Taker<'_>) -> Value {
        let mut out = Map::new();
        out.insert("openapi".to_owned(), "3.0.3".into());
        for (key, value) in self.members("") {
            if KEPT.contains(&key.as_str()) || key.starts_with("x-") {
                out.insert(key.clone(), value.clone());
            } else if key == "security" {
                out.insert(key.clone(), self.requirements(value));
            }
        }
        if let Some(servers) = self.servers() {
            out.insert("servers".to_owned(), servers);
        }
        out.insert("paths".to_owned(), self.paths(paths, take));
        let components = self.components(take);
        if !components.is_empty() {
            out.insert("components".to_owned(), components.into());
        }
        Value::Object(out)
    }

    /// Returns one server per scheme. Without a host, the server is the document's own, below `basePath`.
    fn servers(&mut self) -> Option<Value> {
        let servers = self.servers_of(self.source)?;
        let count = servers.as_array().map_or(0, Vec::len);
        if self.source.get("host").is_some() {
            for index in 0..count {
                self.alias(format!("/servers/{index}"), "/host");
            }
        }
        Some(servers)
    }

    /// Returns the servers for the schemes of the document or of an operation.
    fn servers_of(&self, schemed: &Value) -> Option<Value> {
        let text = |key: &str| self.source.get(key).and_then(Value::as_str);
        let path = text("basePath").map_or("", |path| path.trim_end_matches('/'));
        let Some(host) = text("host") else {
            return (!path.is_empty()).then(|| json!([{ "url": path }]));
        };
        let schemes: Vec<&str> = schemed
            .get("schemes")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let schemes = if schemes.is_empty() {
            vec!["https"]
        } else {
            schemes
        };
        let servers = schemes
            .iter()
            .map(|scheme| json!({ "url": format!("{scheme}://{host}{path}") }));
        let servers: Vec<Value> = servers.collect();
        Some(servers.into())
    }

    fn components(&mut self, take: &mut Taker<'_>) -> Map<String, Value> {
        let mut out = Map::new();
        let mut schemas = Map::new();
        for (name, schema) in self.members("/definitions") {
            let from = pointer("/definitions", name);
            let key = self.keys.key("definitions", name);
            self.alias(Pointer::component("schemas", &key), &from);
            let schema = self.schema(schema, &from);
            if let Some(schema) = take(Section::Schemas, &key, schema) {
                schemas.insert(key, schema);
            }
        }
        let mut parameters = Map::new();
        let mut bodies = Map::new();
        for (name, parameter) in self.members("/parameters") {
            let from = pointer("/parameters", name);
            let key = self.keys.key("parameters", name);
            match parameter.get("in").and_then(Value::as_str) {
                // Form fields are collected where they are used.
                Some("formData") => {}
                Some("body") => {
                    let to = String::from(Pointer::component("requestBodies", &key));
                    let media = self.media("consumes", None, JSON);
                    let body = self.body(parameter, &from, &to, &media);
                    bodies.insert(key, body);
                }
                _ => {
                    let to = String::from(Pointer::component("parameters", &key));
                    let parameter = self.parameter(parameter, &from, &to);
                    parameters.insert(key, parameter);
                }
            }
        }
        let mut responses = Map::new();
        for (name, response) in self.members("/responses") {
            let from = pointer("/responses", name);
            let key = self.keys.key("responses", name);
            let to = String::from(Pointer::component("responses", &key));
            let media = self.media("produces", None, JSON);
            let response = self.response(response, &from, &to, &media);
            responses.insert(key, response);
        }
        let schemes = self.security_schemes();
        for (name, section) in [
            ("schemas", schemas),
            ("parameters", parameters),
            ("requestBodies", bodies),
            ("responses", responses),
            ("securitySchemes", schemes),
        ] {
            if !section.is_empty() {
                out.insert(name.to_owned(), section.into());
            }
        }
        out
    }

    /// Returns the members of an object of the original.
    fn members(&self, at: &str) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
        let object = self.source.pointer(at).and_then(Value::as_object);
        object.into_iter().flatten()
    }

    /// Resolves a local reference.
    fn resolve(&self, reference: &str) -> Option<(&'a Value, String)> {
        target(self.source, reference)
    }

    /// Returns the media types of an operation, or else of the document, or else the given one.
    fn media(&self, key: &str, operation: Option<&Value>, otherwise: &str) -> Vec<String> {
        let own = operation.and_then(|operation| operation.get(key));
        let listed = own.or_else(|| self.source.get(key));
        let listed = listed.and_then(Value::as_array).into_iter().flatten();
        let mut media: Vec<String> = Vec::new();
        for name in listed.filter_map(Value::as_str) {
            if !media.iter().any(|known| known == name) {
                media.push(name.to_owned());
            }
        }
        if media.is_empty() {
            media.push(otherwise.to_owned());
        }
        media
    }

    fn alias(&mut self, to: impl Into<String>, from: &str) {
        let to = to.into();
        // The parts around an unmoved part are unmoved too.
        if to == from {
            return;
        }
        // A part is often inserted at several places in a row.
        if *self.from != *from {
            self.from = from.into();
        }
        self.aliases.insert(to.into(), Arc::clone(&self.from));
    }

    fn note(&mut self, at: &str, message: impl Into<String>) {
        self.notes.push((at.to_owned(), message.into()));
    }
}

/// Returns the part of a document that a local reference leads to, with its place.
pub(crate) fn target<'v>(document: &'v Value, reference: &str) -> Option<(&'v Value, String)> {
    let at = Pointer::of_reference(reference)?;
    Some((document.pointer(at.as_str())?, at.into()))
}

/// Returns a member's pointer.
pub(crate) fn pointer(parent: &str, member: &str) -> String {
    format!("{parent}/{}", Pointer::escaped(member))
}

#[cfg(test)]
mod tests;
