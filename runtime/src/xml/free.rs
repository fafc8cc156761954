//! Free-form values: JSON from elements that no table describes.

use std::collections::HashSet;

use serde_json::{Map, Number, Value};

use crate::xml::Error;
use crate::xml::source::{Piece, Source, Tag};

/// The member for text beside child elements.
pub(super) const TEXT: &str = "#text";

/// Reads the open element to its end.
///
/// The attribute `type` decides the JSON type. Without it, or if it does not fit, an element with child elements is an
/// object, in which a repeated name is an array. Any other element is text.
pub(super) fn read(source: &mut Source<'_>, tag: &Tag<'_>) -> Result<Value, Error> {
    if tag.is_nil {
        return source.skip().map(|()| Value::Null);
    }
    let kind = Kind::of(tag.kind.as_deref().unwrap_or_default());
    let mut parts = Parts::default();
    loop {
        match source.next()? {
            Piece::Open(child) => {
                let value = read(source, &child)?;
                parts.push(kind, &child.name, value);
            }
            Piece::Text(text) => parts.text.push_str(&text),
            Piece::Close | Piece::End => return Ok(parts.finish(kind)),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Bool,
    Null,
    Object,
    Array,
    Unstated,
}

impl Kind {
    fn of(kind: &str) -> Self {
        match kind {
            "string" => Self::Text,
            "number" | "byte" | "short" | "int" | "integer" | "long" | "float" | "double"
            | "decimal" => Self::Number,
            "boolean" => Self::Bool,
            "null" => Self::Null,
            "object" => Self::Object,
            "array" => Self::Array,
            _ if kind.starts_with("ArrayOf") => Self::Array,
            _ => Self::Unstated,
        }
    }
}

/// The content of an element.
#[derive(Default)]
struct Parts {
    text: String,
    items: Vec<Value>,
    members: Map<String, Value>,
    /// Members that occurred more than once.
    repeated: HashSet<String>,
}

impl Parts {
    fn push(&mut self, kind: Kind, name: &str, value: Value) {
        if kind == Kind::Array {
            self.items.push(value);
            return;
        }
        let Some(known) = self.members.get_mut(name) else {
            self.members.insert(name.to_owned(), value);
            return;
        };
        if self.repeated.insert(name.to_owned()) {
            *known = Value::Array(vec![known.take()]);
        }
        if let Value::Array(items) = known {
            items.push(value);
        }
    }

    fn finish(mut self, kind: Kind) -> Value {
        if kind == Kind::Array {
            return Value::Array(self.items);
        }
        if !self.members.is_empty() {
            if !self.text.trim_ascii().is_empty() {
                self.members.insert(TEXT.to_owned(), self.text.into());
            }
            return Value::Object(self.members);
        }
        let text = self.text.trim_ascii();
        let value = match kind {
            Kind::Number => text.parse::<Number>().ok().map(Value::Number),
            Kind::Bool => text.parse().ok().map(Value::Bool),
            Kind::Null => Some(Value::Null),
            Kind::Object if text.is_empty() => Some(Value::Object(Map::new())),
            _ => None,
        };
        value.unwrap_or(Value::String(self.text))
    }
}
