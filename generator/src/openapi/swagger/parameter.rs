//! Path, query and header parameters.

use serde_json::{Map, Value};

use super::Conversion;
use crate::openapi::LIST_FORM;

/// Members of a parameter that describe its value. In 3.0, they belong to a schema.
const OF_SCHEMA: [&str; 17] = [
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
    "x-nullable",
];

impl Conversion<'_> {
    /// Converts a parameter other than a body, from its place to its new one.
    pub(super) fn parameter(&mut self, parameter: &Value, from: &str, to: &str) -> Value {
        self.alias(to, from);
        self.alias(format!("{to}/schema"), from);
        let Value::Object(members) = parameter else {
            return parameter.clone();
        };
        let mut out = Map::new();
        for (key, value) in members {
            if !OF_SCHEMA.contains(&key.as_str()) && key != "collectionFormat" {
                out.insert(key.clone(), value.clone());
            }
        }
        let location = members.get("in").and_then(Value::as_str);
        out.extend(self.style(members, location, from));
        let schema = self.value_schema(members, from);
        out.insert("schema".to_owned(), schema);
        Value::Object(out)
    }

    /// Returns the schema for the value of a parameter, a header or a form field.
    pub(super) fn value_schema(&mut self, members: &Map<String, Value>, from: &str) -> Value {
        let schema: Map<String, Value> = members
            .iter()
            .filter(|(key, _)| OF_SCHEMA.contains(&key.as_str()))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        self.nested(members.get("items"), from);
        self.schema(&Value::Object(schema), from)
    }

    /// Returns the style of a list: `collectionFormat`, by default `csv`. Empty for any other value.
    pub(super) fn style(
        &mut self,
        members: &Map<String, Value>,
        location: Option<&str>,
        from: &str,
    ) -> Map<String, Value> {
        let mut out = Map::new();
        if members.get("type").and_then(Value::as_str) != Some("array") {
            return out;
        }
        let is_form = matches!(location, Some("query" | "formData"));
        let format = members.get("collectionFormat").and_then(Value::as_str);
        let commas = if is_form { "form" } else { "simple" };
        let (style, explode) = match (format.unwrap_or("csv"), is_form) {
            ("multi", true) => ("form", true),
            ("csv", _) => (commas, false),
            ("ssv", true) => ("spaceDelimited", false),
            ("pipes", true) => ("pipeDelimited", false),
            (other, _) => {
                self.note(
                    from,
                    format!("OpenAPI 3.0 has no list in the form `{other}` here; commas are taken instead"),
                );
                out.insert(LIST_FORM.to_owned(), other.into());
                (commas, false)
            }
        };
        out.insert("style".to_owned(), style.into());
        out.insert("explode".to_owned(), explode.into());
        out
    }

    /// Reports a list inside a list, whose format no style can express.
    fn nested(&mut self, items: Option<&Value>, from: &str) {
        if items
            .and_then(|items| items.get("type"))
            .and_then(Value::as_str)
            == Some("array")
        {
            self.note(
                from,
                "a list inside a list has no form in OpenAPI 3.0; the inner one is written as text",
            );
        }
    }
}
