//! Schemas and the references between parts.

use serde_json::{Map, Value, json};

use super::{Conversion, component, pointer};

impl Conversion<'_> {
    /// A schema; its parts stay where they are in it, so that only its own place has to be known.
    pub(super) fn schema(&mut self, schema: &Value, at: &str) -> Value {
        let Value::Object(members) = schema else {
            return schema.clone();
        };
        if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
            return json!({ "$ref": target(reference) });
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
                // Means something in parameters only, and there it is a style.
                ("collectionFormat", _) => {}
                ("format", _) if out.get("format").is_some() => {}
                _ => {
                    out.insert(key.clone(), value.clone());
                }
            }
        }
        // A list without `items` is a list of anything in 2.0; 3.0 wants it said.
        if out.get("type").and_then(Value::as_str) == Some("array") && !out.contains_key("items") {
            out.insert("items".to_owned(), json!({}));
        }
        Value::Object(out)
    }

    /// A property: a description beside a reference, which 3.0 does not read there, is kept around it.
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

/// Where a reference leads in the converted document.
pub(super) fn target(reference: &str) -> String {
    let moved = [
        ("#/definitions/", "#/components/schemas/"),
        ("#/parameters/", "#/components/parameters/"),
        ("#/responses/", "#/components/responses/"),
    ];
    for (from, to) in moved {
        if let Some(name) = reference.strip_prefix(from) {
            let name = name.replace("~1", "/").replace("~0", "~");
            return format!("{to}{}", component(&percent_decoded(&name)));
        }
    }
    reference.to_owned()
}

/// The text of a URI fragment.
fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = |b: u8| char::from(b).to_digit(16);
        match (first, tail) {
            (b'%', [high, low, after @ ..]) => match (hex(*high), hex(*low)) {
                // Two hexadecimal digits are below 256.
                (Some(high), Some(low)) => {
                    bytes.extend(u8::try_from(high * 16 + low));
                    rest = after;
                }
                _ => {
                    bytes.push(*first);
                    rest = tail;
                }
            },
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
