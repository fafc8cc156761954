//! How values are written in XML: `xml` objects.

use openapiv3::SchemaData;
use pagewire_runtime::contract::{Label, Markup, Name};
use serde_json::Value;

use crate::openapi::XML_EXTENSION;

/// Returns the contents of the `xml` object of a schema.
pub(super) fn stated(data: &SchemaData) -> Markup<'static> {
    let Some(object) = data.extensions.get(XML_EXTENSION) else {
        return Markup::default();
    };
    let text = |key: &str| {
        let text = object.get(key).and_then(Value::as_str);
        text.filter(|text| !text.is_empty())
            .map(|text| Name::new(text.to_owned()))
    };
    let is = |key: &str| object.get(key).and_then(Value::as_bool).unwrap_or_default();
    // OpenAPI 3.2 has one word for the node type. For an array, `element` is an element around those of its items.
    let kind = object.get("nodeType").and_then(Value::as_str);
    Markup {
        label: Label {
            name: text("name"),
            prefix: text("prefix"),
            namespace: text("namespace"),
        },
        is_attribute: is("attribute") || kind == Some("attribute"),
        is_text: matches!(kind, Some("text" | "cdata")),
        is_wrapped: is("wrapped") || kind == Some("element"),
        ..Markup::default()
    }
}

/// Adds markup of the same value from another schema, where none is stated yet.
pub(super) fn add(markup: &mut Markup<'static>, other: Markup<'static>) {
    let add = |label: &mut Label<'static>, other: Label<'static>| {
        // A prefix belongs to its namespace.
        if label.prefix.is_none() && label.namespace.is_none() {
            label.prefix = other.prefix;
            label.namespace = other.namespace;
        }
        label.name = label.name.take().or(other.name);
    };
    add(&mut markup.label, other.label);
    add(&mut markup.item, other.item);
    if markup.deeper.is_empty() {
        markup.deeper = other.deeper;
    }
    markup.is_attribute |= other.is_attribute;
    markup.is_text |= other.is_text;
    markup.is_wrapped |= other.is_wrapped;
}
