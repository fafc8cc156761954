//! A Swagger document and the places of its parts.

use std::sync::Arc;

use serde_json::Value;

use crate::diagnostics::Place;
use crate::openapi::swagger::target;
use crate::spec::Places;

/// A document of a release.
pub(super) struct Document {
    pub(super) file: Arc<str>,
    pub(super) value: Value,
    pub(super) places: Places,
}

impl Document {
    /// Returns the place of a part, by its JSON pointer.
    pub(super) fn place(&self, pointer: &str) -> Place {
        Place::span(self.file.clone(), self.places.span(pointer))
    }

    /// Returns the prefix of all paths: `basePath` without a final slash.
    pub(super) fn base(&self) -> &str {
        let base = self.value.get("basePath").and_then(Value::as_str);
        base.unwrap_or_default().trim_end_matches('/')
    }

    /// Returns a part, or the part that it refers to, with its pointer. `None` if its reference leads nowhere.
    pub(super) fn resolved<'v>(&'v self, part: &'v Value, at: &str) -> Option<(&'v Value, String)> {
        match part.get("$ref").and_then(Value::as_str) {
            None => Some((part, at.to_owned())),
            Some(reference) => target(&self.value, reference),
        }
    }

    /// Returns the members of an object.
    pub(super) fn members(&self, at: &str) -> impl Iterator<Item = (&String, &Value)> {
        let object = self.value.pointer(at).and_then(Value::as_object);
        object.into_iter().flatten()
    }
}
