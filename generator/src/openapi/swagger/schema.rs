//! Schemas and the references between parts.

use serde_json::{Map, Value, json};

use super::{Conversion, pointer};

impl Conversion<'_> {
    /// Converts a schema. Its parts keep their relative places, so only its own place is needed.
    pub(super) fn schema(&mut self, schema: &Value, at: &str) -> Value {
        let Value::Object(members) = schema else {
            return schema.clone();
        };
        if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
            return json!({ "$ref": self.keys.target(reference) });
        }
        let mut out = Map::new();
        for (key, value) in members {
            let below = pointer(at, key);
            match (key.as_str(), value) {
                ("properties", Value::Object(properties)) => {
                    let mut converted = Map::new();
                    for (name, property) in properties {
                        let property = self.property(property, &pointer(&below, name));
                        converted.insert(name.clone(), property);
                    }
                    out.insert(key.clone(), converted.into());
                }
                ("items" | "additionalProperties", value) => {
                    let value = self.schema(value, &below);
                    out.insert(key.clone(), value);
                }
                ("allOf", Value::Array(parts)) => {
                    let parts: Vec<Value> = parts
                        .iter()
                        .enumerate()
                        .map(|(index, part)| self.schema(part, &format!("{below}/{index}")))
                        .collect();
                    out.insert(key.clone(), parts.into());
                }
                ("discriminator", Value::String(property)) => {
                    out.insert(key.clone(), json!({ "propertyName": property }));
                }
                ("x-nullable", value) => {
                    out.insert("nullable".to_owned(), value.clone());
                }
                ("type", Value::String(kind)) if kind == "file" => {
                    out.insert("type".to_owned(), "string".into());
                    out.insert("format".to_owned(), "binary".into());
                }
                // Only has a meaning for parameters, where it is a style.
                ("collectionFormat", _) => {}
                ("format", _) if out.get("format").is_some() => {}
                _ => {
                    out.insert(key.clone(), value.clone());
                }
            }
        }
        // In 2.0, a list without `items` may hold anything. 3.0 requires `items`.
        if out.get("type").and_then(Value::as_str) == Some("array") && !out.contains_key("items") {
            out.insert("items".to_owned(), json!({}));
        }
        Value::Object(out)
    }

    /// Converts a property. 3.0 ignores a description next to a reference, so the reference is wrapped.
    fn property(&mut self, property: &Value, at: &str) -> Value {
        let converted = self.schema(property, at);
        let words = property.get("description").and_then(Value::as_str);
        let read_only = property.get("readOnly").and_then(Value::as_bool);
        match (converted.get("$ref").is_some(), words, read_only) {
            (true, None, None) | (false, ..) => converted,
            (true, words, read_only) => {
                let mut out = Map::new();
                if let Some(words) = words {
                    out.insert("description".to_owned(), words.into());
                }
                if let Some(read_only) = read_only {
                    out.insert("readOnly".to_owned(), read_only.into());
                }
                out.insert("allOf".to_owned(), json!([converted]));
                Value::Object(out)
            }
        }
    }
}
