//! A Swagger document and the places of its parts.

use std::sync::Arc;

use serde_json::Value;

use crate::diagnostics::Place;
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

    /// Returns the members of an object.
    pub(super) fn members(&self, at: &str) -> impl Iterator<Item = (&String, &Value)> {
        let object = self.value.pointer(at).and_then(Value::as_object);
        object.into_iter().flatten()
    }
}
