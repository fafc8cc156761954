//! Compares the XML format of values, according to `xml` objects.

use std::collections::BTreeMap;

use openapiv3::SchemaData;
use pagewire_runtime::contract::media::Family;
use serde_json::Value;

use crate::openapi::XML_EXTENSION;

/// Whether bodies of a media type are XML.
pub(super) fn is_markup(media: &str) -> bool {
    Family::of(media) == Family::Xml
}

/// The stated facts about a value, by keyword, without defaults.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Markup(BTreeMap<&'static str, String>);

impl Markup {
    /// Adds the facts of an inner schema. The outer one has precedence.
    pub(super) fn add(&mut self, data: &SchemaData) {
        let Some(object) = data.extensions.get(XML_EXTENSION) else {
            return;
        };
        for key in ["name", "prefix", "namespace"] {
            let text = object.get(key).and_then(Value::as_str);
            if let Some(text) = text.filter(|text| !text.is_empty()) {
                self.0.entry(key).or_insert_with(|| text.to_owned());
            }
        }
        // OpenAPI 3.2 has a single keyword for the kind of node.
        let kind = object.get("nodeType").and_then(Value::as_str);
        for (key, word) in [("attribute", "attribute"), ("wrapped", "element")] {
            if object.get(key).and_then(Value::as_bool) == Some(true) || kind == Some(word) {
                self.0.insert(key, String::new());
            }
        }
    }

    /// Describes the facts in words; `None` if there are none other than the default name of the element.
    pub(super) fn told(&self, element: Option<&String>) -> Option<String> {
        let said = self.0.iter();
        let said = said.filter(|(key, text)| **key != "name" || Some(*text) != element);
        let words: Vec<String> = said
            .map(|(key, text)| format!("{key} {text}").trim_end().to_owned())
            .collect();
        (!words.is_empty()).then(|| words.join(", "))
    }
}
