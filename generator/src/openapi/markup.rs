//! Keywords that the document model does not support. `xml` objects of schemas and `explode` of headers and encodings are kept as
//! extensions. `nullable` next to a reference to a schema is kept as a composition.

use serde_json::{Map, Value, json};

/// The extension of a schema that holds its `xml` object.
pub(crate) const XML_EXTENSION: &str = "x-pagewire-xml";

/// The extension of a header or an encoding that holds its `explode`.
pub(crate) const EXPLODE_EXTENSION: &str = "x-pagewire-explode";

/// Members whose own members are parts of the document with names chosen by it.
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

/// Members that hold values of the API, which contain no keywords.
const VALUES: [&str; 5] = ["example", "examples", "default", "enum", "const"];

/// Whether a text may contain `xml` objects or `explode` of headers and encodings, without parsing it.
pub(crate) fn may_have_markup(text: &str) -> bool {
    ["xml:", "\"xml\"", "explode"]
        .iter()
        .any(|word| text.contains(word))
}

/// Whether a text may contain `nullable` next to a reference, without parsing it.
pub(crate) fn may_have_nulls(text: &str) -> bool {
    text.contains("nullable") && text.contains("$ref")
}

/// Whether a reference is to a component other than a schema, such as a parameter.
fn is_of_other_component(reference: &str) -> bool {
    let found = reference.split_once("#/components/");
    found.is_some_and(|(_, rest)| !rest.starts_with("schemas/"))
}

/// Rewrites `{$ref: …, nullable: true}` as `{allOf: [{$ref: …}], nullable: true}` if the reference is to a schema. OpenAPI 3.0 ignores
/// members next to a reference, but authors of such documents mean them: the responses of their services contain `null`.
pub(crate) fn keep_nulls(document: &mut Value) {
    each_object(document, |members| {
        let is_nullable = members.get("nullable") == Some(&Value::Bool(true));
        let reference = members.get("$ref").and_then(Value::as_str);
        if let Some(reference) = reference.filter(|text| !is_of_other_component(text))
            && is_nullable
        {
            let parts = json!([{ "$ref": reference }]);
            *members = Map::from_iter([
                ("allOf".to_owned(), parts),
                ("nullable".to_owned(), true.into()),
            ]);
        }
    });
}

/// Copies every `xml` object of the document to [`XML_EXTENSION`], and `explode` of headers and encodings to [`EXPLODE_EXTENSION`].
pub(crate) fn keep_markup(document: &mut Value) {
    each_object(document, |members| {
        if let Some(markup) = members.get("xml").filter(|markup| markup.is_object()) {
            let markup = markup.clone();
            members.insert(XML_EXTENSION.to_owned(), markup);
        }
        for key in ["headers", "encoding"] {
            if let Some(Value::Object(named)) = members.get_mut(key) {
                named.values_mut().for_each(keep_explode);
            }
        }
    });
}

/// Changes every object of a document whose members are keywords. Maps of names and values of the API are skipped.
fn each_object(value: &mut Value, change: fn(&mut Map<String, Value>)) {
    let members = match value {
        Value::Object(members) => members,
        Value::Array(items) => {
            return items.iter_mut().for_each(|item| each_object(item, change));
        }
        _ => return,
    };
    change(members);
    for (key, value) in members.iter_mut() {
        match value {
            _ if VALUES.contains(&key.as_str()) || key.starts_with("x-") => {}
            Value::Object(named) if NAMED.contains(&key.as_str()) => {
                named
                    .values_mut()
                    .for_each(|value| each_object(value, change));
            }
            value => each_object(value, change),
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
    use super::*;

    #[test]
    fn null_beside_a_reference_to_a_schema_is_kept() {
        let reference = json!({ "$ref": "#/components/schemas/B", "nullable": true });
        let mut document = json!({ "components": {
            "schemas": { "A": { "properties": { "b": reference, "nullable": { "type": "string" } }, "example": reference } },
            "parameters": { "P": { "$ref": "#/components/parameters/Q", "nullable": true } },
        } });
        let before = document.clone();
        keep_nulls(&mut document);
        let kept = json!({ "allOf": [{ "$ref": "#/components/schemas/B" }], "nullable": true });
        assert_eq!(
            document["components"]["schemas"]["A"]["properties"]["b"],
            kept
        );
        document["components"]["schemas"]["A"]["properties"]["b"] = reference;
        assert_eq!(document, before);
    }

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
