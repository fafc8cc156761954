//! Request bodies and responses: schemas under their media types.

use pagewire_runtime::contract::media::{BYTES, FORM, Family, JSON, PARTS};
use serde_json::{Map, Value, json};

use super::{Conversion, pointer};
use crate::openapi::PART_STYLES;

/// A form field with its place in the original.
pub(super) type Field<'a> = (&'a Value, String);

impl Conversion<'_> {
    /// Converts a `body` parameter to a request body, under each media type.
    pub(super) fn body(
        &mut self,
        parameter: &Value,
        from: &str,
        to: &str,
        media: &[String],
    ) -> Value {
        self.alias(to, from);
        let at = format!("{from}/schema");
        let schema = parameter
            .get("schema")
            .cloned()
            .unwrap_or_else(|| json!({}));
        let schema = self.schema(&schema, &at);
        let mut content = Map::new();
        for name in media {
            self.alias(pointer(&format!("{to}/content"), name) + "/schema", &at);
            content.insert(name.clone(), json!({ "schema": schema }));
        }
        let mut out = described(parameter);
        out.insert("content".to_owned(), content.into());
        if let Some(required) = parameter.get("required") {
            out.insert("required".to_owned(), required.clone());
        }
        Value::Object(out)
    }

    /// Converts `formData` parameters to a request body: an object with one property per field. A single file may also be the whole body,
    /// in the media types of bytes and plain text. A form media type is added if none is listed: the parameters require one, and `consumes`
    /// is often that of the whole document.
    pub(super) fn form(&mut self, fields: &[Field<'_>], to: &str, media: &[String]) -> Value {
        let is_file = |field: &Value| field.get("type").and_then(Value::as_str) == Some("file");
        let files = fields.iter().filter(|(field, _)| is_file(field)).count();
        let is_form = |name: &&String| matches!(name.as_str(), PARTS | FORM);
        let mut forms: Vec<String> = media.iter().filter(is_form).cloned().collect();
        if forms.is_empty() {
            forms.push(if files > 0 { PARTS } else { FORM }.to_owned());
        }
        let (mut properties, mut required) = (Map::new(), Vec::new());
        let (mut encoding, mut styled) = (Map::new(), Vec::new());
        for (field, from) in fields {
            let (Value::Object(members), Some(name)) =
                (field, field.get("name").and_then(Value::as_str))
            else {
                continue;
            };
            let mut schema = self.value_schema(members, from);
            if let (Some(words), Some(schema)) =
                (members.get("description"), schema.as_object_mut())
            {
                schema.insert("description".to_owned(), words.clone());
            }
            if members.get("required").and_then(Value::as_bool) == Some(true) {
                required.push(name.to_owned());
            }
            let written = self.style(members, Some("formData"), from);
            let is_repeated = written.get("explode").and_then(Value::as_bool) == Some(true);
            if !written.is_empty() {
                encoding.insert(name.to_owned(), written.into());
            }
            let is_list = encoding.contains_key(name);
            let is_styled = is_list && is_text(members.get("items"));
            if is_styled {
                styled.push(name.to_owned());
            }
            for form in &forms {
                if is_list && !is_styled && !is_repeated && form == PARTS {
                    let message = "`collectionFormat` is of texts, numbers and truth values; each item is sent as a part of its own";
                    self.note(from, message);
                }
                if is_list && (form == FORM || is_styled) {
                    let to = pointer(&format!("{to}/content"), form) + "/encoding";
                    self.alias(pointer(&to, name) + "/explode", from);
                }
                let below = pointer(&format!("{to}/content"), form) + "/schema/properties";
                self.alias(pointer(&below, name), from);
            }
            properties.insert(name.to_owned(), schema);
        }
        let needed = !required.is_empty();
        let mut object = json!({ "type": "object", "properties": properties });
        if let (true, Some(object)) = (needed, object.as_object_mut()) {
            object.insert("required".to_owned(), required.into());
        }
        let mut content = Map::new();
        for name in media.iter().filter(|name| !is_form(name)) {
            match fields {
                [(field, from)] if is_file(field) && is_of_files(name) => {
                    self.alias(pointer(&format!("{to}/content"), name) + "/schema", from);
                    content.insert(
                        name.clone(),
                        json!({ "schema": { "type": "string", "format": "binary" } }),
                    );
                }
                [(_, from), ..] => self.note(
                    from,
                    format!(
                        "form fields cannot be sent as `{name}`; the body is `{}`",
                        forms.join("` or `")
                    ),
                ),
                [] => {}
            }
        }
        for form in forms {
            let mut entry = json!({ "schema": object });
            if let (false, Some(entry)) = (encoding.is_empty(), entry.as_object_mut()) {
                let mut encoding = encoding.clone();
                for name in styled.iter().filter(|_| form == PARTS) {
                    if let Some(Value::Object(written)) = encoding.get_mut(name) {
                        written.insert(PART_STYLES.to_owned(), true.into());
                    }
                }
                entry.insert("encoding".to_owned(), encoding.into());
            }
            content.insert(form, entry);
        }
        let mut out = Map::new();
        out.insert("content".to_owned(), content.into());
        if needed {
            out.insert("required".to_owned(), true.into());
        }
        if let Some((_, from)) = fields.first() {
            self.alias(to, from);
        }
        Value::Object(out)
    }

    /// Converts a response, with its schema under each media type.
    pub(super) fn response(
        &mut self,
        response: &Value,
        from: &str,
        to: &str,
        media: &[String],
    ) -> Value {
        self.alias(to, from);
        if let Some(reference) = response.get("$ref").and_then(Value::as_str) {
            return json!({ "$ref": self.keys.target(reference) });
        }
        let Value::Object(members) = response else {
            return response.clone();
        };
        let mut out = described(response);
        out.entry("description").or_insert_with(|| "".into());
        if let Some(Value::Object(headers)) = members.get("headers") {
            let mut converted = Map::new();
            for (name, header) in headers {
                let at = pointer(&format!("{from}/headers"), name);
                let Value::Object(members) = header else {
                    self.note(&at, "a header is an object; it is left out");
                    continue;
                };
                let schema = self.value_schema(members, &at);
                self.alias(pointer(&format!("{to}/headers"), name) + "/schema", &at);
                let mut header = described(header);
                header.extend(self.style(members, Some("header"), &at));
                header.insert("schema".to_owned(), schema);
                converted.insert(name.clone(), header.into());
            }
            out.insert("headers".to_owned(), converted.into());
        }
        let examples = members.get("examples").and_then(Value::as_object);
        let mut content = Map::new();
        if let Some(schema) = members.get("schema") {
            let at = format!("{from}/schema");
            let file = schema.get("type").and_then(Value::as_str) == Some("file");
            let converted = self.schema(schema, &at);
            let octets = [BYTES.to_owned()];
            let media = if file && media.len() == 1 && media[0] == JSON {
                &octets[..]
            } else {
                media
            };
            for name in media {
                self.alias(pointer(&format!("{to}/content"), name) + "/schema", &at);
                content.insert(name.clone(), json!({ "schema": converted }));
            }
        }
        for (name, example) in examples.into_iter().flatten() {
            let entry = content.entry(name.clone()).or_insert_with(|| json!({}));
            if let Some(entry) = entry.as_object_mut() {
                entry.insert("example".to_owned(), example.clone());
            }
        }
        if !content.is_empty() {
            out.insert("content".to_owned(), content.into());
        }
        Value::Object(out)
    }
}

/// Whether a raw file can be a body of this media type.
fn is_of_files(media: &str) -> bool {
    matches!(
        Family::of(media),
        Family::Bytes | Family::Text | Family::Any
    )
}

/// Whether the items of a list are texts, numbers or Booleans, so that the list can be text with separators.
fn is_text(items: Option<&Value>) -> bool {
    let said = |key: &str| items?.get(key)?.as_str();
    matches!(
        said("type"),
        Some("string" | "integer" | "number" | "boolean")
    ) && said("format") != Some("binary")
}

/// Returns the description and the extensions of a part.
fn described(part: &Value) -> Map<String, Value> {
    let members = part.as_object().into_iter().flatten();
    members
        .filter(|(key, _)| *key == "description" || key.starts_with("x-"))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}
