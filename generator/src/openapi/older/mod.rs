//! Converts OpenAPI 3.1 to 3.0, and removes invalid values from documents.
//!
//! All later stages use the model of OpenAPI 3.0. Most keywords of later versions have a counterpart there. The few others are left out
//! with a note. A value of the wrong kind would make the whole document unreadable. It is removed, and reported at its place.

mod items;
mod schema;
mod shape;

use std::collections::HashMap;

use openapiv3::{Example, Link};
use pagewire_runtime::contract::media::{PARTS, is_named};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use self::items::{in_place, media_types, webhooks};
use super::{CALLBACKS, Keys, METHODS, MUTUAL_TLS, PART_STYLES, Pointer, PropertyNames, Version};
use crate::wording::in_words;

/// A document of OpenAPI 3.0, and the changes that made it one.
#[derive(Debug)]
pub(crate) struct Older {
    /// The document.
    pub(crate) document: Value,
    /// Places in the source, each with a message.
    pub(crate) notes: Vec<(Pointer, String)>,
}

/// Converts a document of a later version, or one with invalid values, to OpenAPI 3.0.
pub(crate) fn older(source: Value) -> Older {
    let version = Version::of(&source);
    let is_later = matches!(version, Version::Three1 | Version::Three2);
    let mut walk = Walk {
        is_three2: version == Version::Three2,
        has_styled_parts: is_later,
        reads_beside: is_later,
        ..Walk::default()
    };
    let mut document = source;
    if is_later && let Some(Value::Object(info)) = document.get_mut("info") {
        lead_with_summary(info);
    }
    walk.document(&mut document);
    Older {
        document,
        notes: walk.notes,
    }
}

#[derive(Default)]
struct Walk {
    notes: Vec<(Pointer, String)>,
    /// Schemas of `$defs`, by their new names among the components.
    moved: Map<String, Value>,
    /// Their original places, with those among the components.
    renamed: HashMap<Pointer, Pointer>,
    /// The names of schemas: the document's own, and those of moved ones.
    names: Keys,
    /// The values of `propertyNames`, with their places.
    property_names: Vec<(Pointer, Value)>,
    /// Whether the version has `style` and `explode` for multipart forms.
    has_styled_parts: bool,
    /// Whether the version reads keywords next to a reference to a schema.
    reads_beside: bool,
    /// Whether the version is 3.2. In documents of other versions, its members are reported as unknown.
    is_three2: bool,
}

impl Walk {
    fn note(&mut self, at: &Pointer, message: impl Into<String>) {
        self.notes.push((at.clone(), message.into()));
    }

    /// Reports a member of OpenAPI 3.2.
    fn note_three2(&mut self, at: &Pointer, message: impl Into<String>) {
        if self.is_three2 {
            self.note(at, message);
        }
    }

    /// Removes a member of the wrong kind.
    fn keep(
        &mut self,
        object: &mut Map<String, Value>,
        key: &str,
        at: &Pointer,
        is_right: impl Fn(&Value) -> bool,
    ) {
        if object.get(key).is_some_and(|value| !is_right(value)) {
            let message = format!("the value of `{key}` is of a wrong kind; it is left out");
            self.note(&at.step(key), message);
            object.shift_remove(key);
        }
    }

    fn document(&mut self, document: &mut Value) {
        let Value::Object(root) = document else {
            return;
        };
        let at = Pointer::root();
        root.insert("openapi".to_owned(), "3.0.3".into());
        self.info(root, &at.step("info"));
        shape::trim(root, &shape::DOCUMENT, &at, &mut self.notes);
        if self.is_three2 {
            let tags = root.get_mut("tags").and_then(Value::as_array_mut);
            for tag in tags.into_iter().flatten().filter_map(Value::as_object_mut) {
                lead_with_summary(tag);
            }
        }
        webhooks(root, &mut self.notes);
        in_place(root, &mut self.notes);
        media_types(root);
        let schemas = root.get("components").and_then(|all| all.get("schemas"));
        let schemas = schemas.and_then(Value::as_object).into_iter().flatten();
        self.names = schemas.map(|(name, _)| name.clone()).collect();
        if let Some(Value::Object(parts)) = root.get_mut("components") {
            self.components(parts, &at.step("components"));
        }
        let paths = root.entry("paths").or_insert_with(|| json!({}));
        if let Value::Object(paths) = paths {
            // A path without a slash is reported with all members without meaning.
            paths.retain(|path, _| path.starts_with('/') || path.starts_with("x-"));
            for (path, item) in paths.iter_mut() {
                self.path_item(item, &at.step("paths").step(path));
            }
        }
        let moved = std::mem::take(&mut self.moved);
        if !moved.is_empty() {
            let parts = root.entry("components").or_insert_with(|| json!({}));
            if let Value::Object(parts) = parts
                && let Value::Object(schemas) = parts.entry("schemas").or_insert_with(|| json!({}))
            {
                schemas.extend(moved);
            }
        }
        if !self.renamed.is_empty() {
            rename(document, &self.renamed);
        }
        self.unread_names(document);
    }

    /// Reports unsupported rules for names of properties. At this point, all targets of their references are in place.
    fn unread_names(&mut self, document: &Value) {
        let behind = |reference: &str| {
            let place = Pointer::of_reference(reference)?;
            document.pointer(place.as_str()).cloned()
        };
        for (at, mut said) in std::mem::take(&mut self.property_names) {
            rename(&mut said, &self.renamed);
            for (at, key) in PropertyNames::read(&said, &at, &behind).unread {
                let message = match key.as_str() {
                    "type" => {
                        "no name is of another type than `string`; names are not checked for this"
                            .to_owned()
                    }
                    key => format!("names of properties are not checked for `{key}`"),
                };
                self.note(&at, message);
            }
        }
    }

    fn info(&mut self, root: &mut Map<String, Value>, at: &Pointer) {
        let stand_ins = [("title", "API"), ("version", "0.0.0")];
        // A value without `info` is hardly a document.
        let Some(info) = root.get_mut("info") else {
            return;
        };
        let Value::Object(members) = info else {
            self.note(at, "this is not an object; another one stands for it");
            *info =
                Map::from_iter(stand_ins.map(|(key, value)| (key.to_owned(), value.into()))).into();
            return;
        };
        shape::trim(members, &shape::INFO, at, &mut self.notes);
        for (key, value) in stand_ins {
            if !members.contains_key(key) {
                self.note(at, format!("it has no `{key}`; `{value}` is used"));
                members.insert(key.to_owned(), value.into());
            }
        }
    }

    fn components(&mut self, parts: &mut Map<String, Value>, at: &Pointer) {
        parts.shift_remove("pathItems");
        Self::callbacks(parts);
        self.entries::<Link>(parts, "links", at);
        self.entries::<Example>(parts, "examples", at);
        type Part = fn(&mut Walk, &mut Value, &Pointer);
        let kinds: [(&str, Part); 5] = [
            ("schemas", Walk::schema),
            ("parameters", Walk::parameter),
            ("headers", Walk::parameter),
            ("requestBodies", Walk::body),
            ("responses", Walk::response),
        ];
        for (key, part) in kinds {
            if let Some(Value::Object(named)) = parts.get_mut(key) {
                for (name, value) in named.iter_mut() {
                    part(self, value, &at.step(key).step(name));
                }
            }
        }
        if let Some(Value::Object(schemes)) = parts.get_mut("securitySchemes") {
            let at = at.step("securitySchemes");
            let mut mutual = Vec::new();
            schemes.retain(|name, scheme| {
                if scheme.get("type").and_then(Value::as_str) == Some("mutualTLS") {
                    mutual.push(name.clone());
                    return false;
                }
                let fault = unusable(scheme);
                if let Some(fault) = fault {
                    let message = format!("{fault}; the security scheme is left out");
                    self.notes.push((at.step(name), message));
                }
                fault.is_none()
            });
            if !mutual.is_empty() {
                parts.insert(MUTUAL_TLS.to_owned(), mutual.into());
            }
        }
    }

    /// Sets callbacks aside. No code is generated for them, and their content might not be readable.
    fn callbacks(object: &mut Map<String, Value>) {
        if let Some(callbacks) = object.shift_remove("callbacks") {
            object.insert(CALLBACKS.to_owned(), callbacks);
        }
    }

    /// Removes the entries of a member that are neither a reference nor a `T`.
    fn entries<T: DeserializeOwned>(
        &mut self,
        object: &mut Map<String, Value>,
        key: &str,
        at: &Pointer,
    ) {
        self.keep(object, key, at, Value::is_object);
        let Some(Value::Object(named)) = object.get_mut(key) else {
            return;
        };
        named.retain(|name, entry| {
            if entry.get("$ref").is_some_and(Value::is_string) {
                return true;
            }
            let fault = T::deserialize(&*entry).err();
            if let Some(fault) = &fault {
                let message = format!("{}; `{name}` is left out", in_words(fault));
                self.notes.push((at.step(key).step(name), message));
            }
            fault.is_none()
        });
    }

    fn path_item(&mut self, item: &mut Value, at: &Pointer) {
        let Value::Object(item) = item else { return };
        if item.shift_remove("query").is_some() && self.is_three2 {
            let message =
                "operations of the method `QUERY` are not supported; this one is left out";
            self.note(&at.step("query"), message);
        }
        if let Some(Value::Object(others)) = item.shift_remove("additionalOperations")
            && self.is_three2
        {
            let at = at.step("additionalOperations");
            for method in others.keys() {
                let message = format!(
                    "operations of the method `{method}` are not supported; this one is left out"
                );
                self.note(&at.step(method), message);
            }
        }
        self.parameters(item, at);
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                self.operation(operation, &at.step(method));
            }
        }
    }

    fn parameters(&mut self, object: &mut Map<String, Value>, at: &Pointer) {
        if let Some(Value::Array(list)) = object.get_mut("parameters") {
            let at = at.step("parameters");
            for (index, parameter) in list.iter_mut().enumerate() {
                self.parameter(parameter, &at.step(index));
            }
        }
    }

    fn operation(&mut self, operation: &mut Value, at: &Pointer) {
        let Value::Object(operation) = operation else {
            return;
        };
        self.parameters(operation, at);
        if let Some(body) = operation.get_mut("requestBody") {
            self.body(body, &at.step("requestBody"));
        }
        let responses = operation.entry("responses").or_insert_with(|| json!({}));
        if let Value::Object(responses) = responses {
            for (status, response) in responses.iter_mut() {
                self.response(response, &at.step("responses").step(status));
            }
        }
        Self::callbacks(operation);
    }

    fn parameter(&mut self, parameter: &mut Value, at: &Pointer) {
        let Value::Object(parameter) = parameter else {
            return;
        };
        self.entries::<Example>(parameter, "examples", at);
        self.described(parameter, at);
        if !parameter.contains_key("$ref")
            && !parameter.contains_key("schema")
            && !parameter.contains_key("content")
        {
            parameter.insert("schema".to_owned(), json!({}));
        }
    }

    fn described(&mut self, object: &mut Map<String, Value>, at: &Pointer) {
        if let Some(schema) = object.get_mut("schema") {
            self.schema(schema, &at.step("schema"));
        }
        if let Some(Value::Object(content)) = object.get_mut("content") {
            for (media, described) in content.iter_mut() {
                let at = at.step("content").step(media);
                if let Value::Object(described) = described {
                    self.entries::<Example>(described, "examples", &at);
                    if self.has_styled_parts && is_named(media, PARTS) {
                        with_styles(described);
                    }
                    if let Some(schema) = described.get_mut("schema") {
                        self.schema(schema, &at.step("schema"));
                    } else if let Some(mut item) = described.shift_remove("itemSchema") {
                        let at = at.step("itemSchema");
                        self.schema(&mut item, &at);
                        let message = format!(
                            "streams of single items are not supported; a body of `{media}` is bytes"
                        );
                        self.note_three2(&at, message);
                    }
                    self.encodings_of_parts(described, &at);
                }
            }
        }
    }

    /// Converts the encodings of named properties, and removes those that OpenAPI 3.2 has in addition.
    fn encodings_of_parts(&mut self, described: &mut Map<String, Value>, at: &Pointer) {
        for key in ["prefixEncoding", "itemEncoding"] {
            if described.shift_remove(key).is_some() {
                let message = "encodings of parts without names are not supported";
                self.note_three2(&at.step(key), message);
            }
        }
        let encodings = described.get_mut("encoding").and_then(Value::as_object_mut);
        for (name, encoding) in encodings.into_iter().flatten() {
            let Value::Object(encoding) = encoding else {
                continue;
            };
            let at = at.step("encoding").step(name);
            for key in ["encoding", "prefixEncoding", "itemEncoding"] {
                if encoding.shift_remove(key).is_some() {
                    self.note_three2(&at.step(key), "encodings within a part are not supported");
                }
            }
            self.headers(encoding, &at);
        }
    }

    fn body(&mut self, body: &mut Value, at: &Pointer) {
        let Value::Object(body) = body else { return };
        self.described(body, at);
        if !body.contains_key("$ref") {
            body.entry("content").or_insert_with(|| json!({}));
        }
    }

    fn response(&mut self, response: &mut Value, at: &Pointer) {
        let Value::Object(response) = response else {
            return;
        };
        if self.is_three2 {
            lead_with_summary(response);
        }
        if !response.contains_key("$ref") {
            response.entry("description").or_insert_with(|| "".into());
        }
        self.described(response, at);
        self.entries::<Link>(response, "links", at);
        self.headers(response, at);
    }

    fn headers(&mut self, object: &mut Map<String, Value>, at: &Pointer) {
        if let Some(Value::Object(headers)) = object.get_mut("headers") {
            for (name, header) in headers.iter_mut() {
                self.parameter(header, &at.step("headers").step(name));
            }
        }
    }
}

/// Marks the encodings of a multipart form, whose `style` and `explode` apply.
fn with_styles(described: &mut Map<String, Value>) {
    let encodings = described.get_mut("encoding").and_then(Value::as_object_mut);
    for encoding in encodings.into_iter().flat_map(Map::values_mut) {
        if let Value::Object(encoding) = encoding {
            encoding.insert(PART_STYLES.to_owned(), true.into());
        }
    }
}

/// Returns the reason why a security scheme is not usable, if there is one.
fn unusable(scheme: &Value) -> Option<&'static str> {
    let is_text = |key: &str| scheme.get(key).is_some_and(Value::is_string);
    if is_text("$ref") {
        return None;
    }
    let location = scheme.get("in").and_then(Value::as_str);
    let fault = match scheme.get("type").and_then(Value::as_str) {
        Some("apiKey") if !is_text("name") => "`name` is missing",
        Some("apiKey") if !matches!(location, Some("query" | "header" | "cookie")) => {
            "`in` is not a location of keys"
        }
        Some("http") if !is_text("scheme") => "`scheme` is missing",
        Some("oauth2") if !scheme.get("flows").is_some_and(Value::is_object) => {
            "`flows` is missing"
        }
        Some("openIdConnect") if !is_text("openIdConnectUrl") => "`openIdConnectUrl` is missing",
        Some("apiKey" | "http" | "oauth2" | "openIdConnect") => return None,
        _ => "its type is not known",
    };
    Some(fault)
}

/// Moves the summary of an object to the start of its description. Only later versions have a member for it.
fn lead_with_summary(object: &mut Map<String, Value>) {
    let words = |key: &str| {
        let text = object.get(key).and_then(Value::as_str).unwrap_or_default();
        text.trim().to_owned()
    };
    let (summary, description) = (words("summary"), words("description"));
    if description.is_empty() && !summary.is_empty() {
        object.insert("description".to_owned(), summary.into());
    } else if !description.starts_with(&summary) {
        object.insert(
            "description".to_owned(),
            format!("{summary}\n\n{description}").into(),
        );
    }
}

/// Redirects references to the moved places, and to parts of them.
fn rename(value: &mut Value, renamed: &HashMap<Pointer, Pointer>) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object.iter_mut() {
                match inner {
                    Value::String(reference) if key == "$ref" => {
                        if let Some(moved) = moved(reference, renamed) {
                            *reference = moved;
                        }
                    }
                    inner => rename(inner, renamed),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, renamed)),
        _ => {}
    }
}

/// Returns the new target of a reference; `None` if it did not change.
fn moved(reference: &str, renamed: &HashMap<Pointer, Pointer>) -> Option<String> {
    let place = Pointer::of_reference(reference)?;
    let mut around = Some(place.clone());
    while let Some(part) = around {
        if let Some(to) = renamed.get(&part) {
            let below = place.steps().skip(part.steps().count());
            return Some(
                below
                    .fold(to.clone(), |at, step| at.step(step))
                    .to_reference(),
            );
        }
        around = part.parent();
    }
    None
}

#[cfg(test)]
mod tests;
