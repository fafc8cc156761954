//! Converts schemas to type cells.

use serde_json::Value;

use super::definitions::{Definitions, members};
use super::references::definition_of;
use crate::docs::StatedType;

impl Definitions<'_> {
    /// Returns the type that a schema states. `None` if it refers to a definition that is left out.
    pub(super) fn stated(&self, schema: &Value) -> Option<StatedType> {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return self.referred(reference);
        }
        let text = |key: &str| schema.get(key).and_then(Value::as_str);
        let kind = text("type").unwrap_or_default();
        if let Some(members) = members(schema) {
            return Some(StatedType::Enum(members));
        }
        Some(match (kind, text("format").unwrap_or_default()) {
            // Pages have no smaller integers.
            ("integer", "int32" | "int16" | "int8") => StatedType::Int32,
            ("integer", _) => StatedType::Int64,
            ("number", _) => StatedType::Double,
            ("boolean", _) => StatedType::Bool,
            ("string", "date-time") => StatedType::DateTime,
            ("string", "byte" | "binary") | ("file", _) => StatedType::Bytes,
            ("string", _) => StatedType::String,
            ("array", _) => match schema.get("items").filter(|items| says_something(items)) {
                Some(items) => StatedType::Array(Some(Box::new(self.stated(items)?))),
                None => StatedType::Array(None),
            },
            _ => match schema.get("additionalProperties") {
                Some(values) if values.is_object() => {
                    StatedType::Map(Box::new(self.stated(values)?))
                }
                _ => StatedType::Any,
            },
        })
    }

    fn referred(&self, reference: &str) -> Option<StatedType> {
        let full = &*definition_of(reference)?;
        if self.is_left_out(full) {
            return None;
        }
        if self.is_endless(full) {
            return Some(StatedType::Any);
        }
        if let Some(alias) = self.alias(full) {
            return self.stated(alias);
        }
        self.name(full).cloned().map(StatedType::Named)
    }
}

fn says_something(schema: &Value) -> bool {
    schema
        .as_object()
        .is_some_and(|members| !members.is_empty())
}
