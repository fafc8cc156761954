//! How values of types are written in XML, and which markup is ignored.

use openapiv3::SchemaData;
use pagewire_runtime::contract::{Label, Markup, Name};
use serde_json::Value;

use super::Type;
use super::at::At;
use super::reader::Reader;
use crate::openapi::{Pointer, XML_EXTENSION};

impl Reader<'_> {
    /// Reports members of the `xml` object of a schema that are not applied.
    pub(super) fn unwritten(&mut self, data: &SchemaData, pointer: &Pointer) {
        let Some(object) = data.extensions.get(XML_EXTENSION) else {
            return;
        };
        let at = pointer.step("xml");
        let is_text = |key: &str| ["name", "prefix", "namespace"].contains(&key);
        // For a reader, text in a CDATA section is the same as other text.
        let kinds = ["element", "attribute", "text", "cdata"];
        let is_known = |kind: &Value| kind.as_str().is_some_and(|kind| kinds.contains(&kind));
        for (key, value) in object.as_object().into_iter().flatten() {
            let is_right = match key.as_str() {
                key if is_text(key) => value.is_string(),
                "attribute" | "wrapped" => value.is_boolean(),
                "nodeType" => is_known(value),
                _ => true,
            };
            if !is_right {
                let what = format!("`{key}: {value}` of `xml`");
                self.unsupported(&at.step(key), &what, "it is left out");
            }
        }
    }

    /// Removes the markup that values of the type cannot have, and the markup that is the default.
    pub(super) fn fitting(
        &mut self,
        mut markup: Markup<'static>,
        wire: &str,
        ty: &Type,
        at: &At,
    ) -> Markup<'static> {
        let is_list = matches!(ty, Type::List(_));
        if !is_list {
            markup.is_wrapped = false;
            markup.item = Label::default();
            markup.deeper = Vec::new();
        }
        let has_parts = matches!(
            ty,
            Type::List(_) | Type::Map(_) | Type::Carrier(_) | Type::Json | Type::File
        );
        if markup.is_attribute && has_parts {
            markup.is_attribute = false;
            self.unsupported(&at.pointer, "an attribute with parts", "it is an element");
        }
        if markup.is_text && has_parts {
            markup.is_text = false;
            self.unsupported(&at.pointer, "text with parts", "it is an element");
        }
        if markup.is_text {
            markup.label = Label::default();
        }
        let is_usual = |name: &Name<'_>| name.as_str() == wire;
        // The name of the array is the name of its items, unless the items have one.
        if !(is_list && markup.item.name.is_some()) {
            markup.label.name = markup.label.name.filter(|name| !is_usual(name));
        }
        markup
    }

    /// Returns how a body of a type is written, if that differs from the type.
    pub(super) fn of_body(
        &mut self,
        markup: Markup<'static>,
        ty: &Type,
        at: &At,
    ) -> Option<Markup<'static>> {
        let mut markup = self.fitting(markup, "", ty, at);
        markup.is_attribute = false;
        markup.is_text = false;
        // A body has one root, which always contains its items.
        markup.is_wrapped = false;
        if let Type::Carrier(id) = ty
            && self.types[*id].label == markup.label
        {
            return None;
        }
        (!markup.is_usual()).then_some(markup)
    }
}
