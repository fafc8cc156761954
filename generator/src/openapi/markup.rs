//! `xml` objects of schemas and `explode` of headers and encodings, for which the model of documents has no place: they are kept as
//! extensions.

use serde_json::{Map, Value};

/// The extension of a schema that holds its `xml` object.
pub(crate) const XML_EXTENSION: &str = "x-pagewire-xml";

/// The extension of a header or an encoding that holds its `explode`.
pub(crate) const EXPLODE_EXTENSION: &str = "x-pagewire-explode";

/// Members whose own members have names of any kind, and are parts of the document.
const NAMED: [&str; 19] = [
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "schemas",
    "responses",
    "parameters",
    "headers",
    "requestBodies",
    "securitySchemes",
    "callbacks",
    "links",
    "pathItems",
    "paths",
    "webhooks",
    "content",
    "encoding",
    "variables",
    "mapping",
];

/// Members that hold values of the API, in which nothing is a keyword.
const VALUES: [&str; 5] = ["example", "examples", "default", "enum", "const"];

/// Whether a text may have `xml` objects or `explode` of headers and encodings, without reading it.
pub(crate) fn may_have_markup(text: &str) -> bool {
    ["xml:", "\"xml\"", "explode"]
        .iter()
        .any(|word| text.contains(word))
}

/// Writes every `xml` object of the document as [`XML_EXTENSION`], too, and `explode` of headers and
/// encodings as [`EXPLODE_EXTENSION`].
pub(crate) fn keep_markup(document: &mut Value) {
    match document {
        Value::Object(members) => part(members),
        Value::Array(items) => items.iter_mut().for_each(keep_markup),
        _ => {}
    }
}

fn part(members: &mut Map<String, Value>) {
    if let Some(markup) = members.get("xml").filter(|markup| markup.is_object()) {
        let markup = markup.clone();
        members.insert(XML_EXTENSION.to_owned(), markup);
    }
    for (key, value) in members.iter_mut() {
        match value {
            _ if VALUES.contains(&key.as_str()) || key.starts_with("x-") => {}
            Value::Object(named) if NAMED.contains(&key.as_str()) => {
                if matches!(key.as_str(), "headers" | "encoding") {
                    named.values_mut().for_each(keep_explode);
                }
                named.values_mut().for_each(keep_markup);
            }
            value => keep_markup(value),
        }
    }
}

fn keep_explode(part: &mut Value) {
    if let Some(members) = part.as_object_mut()
        && let Some(explode) = members
            .get("explode")
            .filter(|explode| explode.is_boolean())
    {
        let explode = explode.clone();
        members.insert(EXPLODE_EXTENSION.to_owned(), explode);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_keywords_are_kept_and_not_what_is_called_like_one() {
        let mut document = json!({ "components": { "schemas": { "Page": {
            "xml": { "name": "page" },
            "example": { "xml": { "name": "no" } },
            "properties": { "xml": { "type": "object" }, "default": { "xml": { "name": "d" } } },
        } } } });
        keep_markup(&mut document);
        let page = &document["components"]["schemas"]["Page"];
        assert_eq!(page[XML_EXTENSION], json!({ "name": "page" }));
        assert_eq!(page["example"], json!({ "xml": { "name": "no" } }));
        assert_eq!(page["properties"].as_object().map(Map::len), Some(2));
        assert_eq!(
            page["properties"]["default"][XML_EXTENSION],
            json!({ "name": "d" })
        );
    }
}
