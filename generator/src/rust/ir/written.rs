//! How values of types are written in XML, and what of it is left out.

use openapiv3::SchemaData;
use pagewire_runtime::contract::{Label, Markup, Name};
use serde_json::Value;

use super::Type;
use super::at::At;
use super::reader::Reader;
use crate::openapi::{Pointer, XML_EXTENSION};

impl Reader<'_> {
    /// Reports what the `xml` object of a schema says that values are not written by.
    pub(super) fn unwritten(&mut self, data: &SchemaData, pointer: &Pointer) {
        let Some(object) = data.extensions.get(XML_EXTENSION) else {
            return;
        };
        let at = pointer.step("xml");
        let is_text = |key: &str| ["name", "prefix", "namespace"].contains(&key);
        // Text is the same to a reader, whether it is in a section of its own or not.
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

    /// Leaves out of the markup of a value what values of its type cannot have, and what is usual.
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
        // The name of the array is that of its items only where they have none.
        if !(is_list && markup.item.name.is_some()) {
            markup.label.name = markup.label.name.filter(|name| !is_usual(name));
        }
        markup
    }

    /// How a body of that type is written, where that is not the way of the type itself.
    pub(super) fn of_body(
        &mut self,
        markup: Markup<'static>,
        ty: &Type,
        at: &At,
    ) -> Option<Markup<'static>> {
        let mut markup = self.fitting(markup, "", ty, at);
        markup.is_attribute = false;
        markup.is_text = false;
        // A body has one root, so that its items are always within it.
        markup.is_wrapped = false;
        if let Type::Carrier(id) = ty
            && self.types[*id].label == markup.label
        {
            return None;
        }
        (!markup.is_usual()).then_some(markup)
    }
}
