//! A parsed value as the source of reading, whose errors have a path.
//!
//! The errors of serde_json for a [`Value`] have no position, so the steps are added while an error leaves its value.

use std::fmt;

use serde::de::value::{MapDeserializer, StrDeserializer};
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use crate::json::{Error, raw};

/// A value to read from.
#[derive(Clone, Copy)]
pub(super) struct Parsed<'v>(pub(super) &'v Value);

/// What is wrong with a value, or with a value within it.
#[derive(Debug)]
pub(super) struct Wrong {
    /// The steps to the wrong value, each with what separates it: `.name` or `[0]`.
    path: String,
    message: String,
}

/// Separates the path from the message where an error type of serde takes only a text. Neither contains it, because names
/// are escaped as in JSON and messages quote texts.
const SEPARATOR: char = '\u{1f}';

impl Wrong {
    /// The same error, seen from the object that has the value as its property.
    fn of_member(self, name: &str) -> Self {
        let name = Value::from(name).to_string();
        self.below(&format!(".{}", name.trim_matches('"')))
    }

    /// The same error, seen from the array that has the value as an item.
    fn of_item(self, index: usize) -> Self {
        self.below(&format!("[{index}]"))
    }

    fn below(mut self, step: &str) -> Self {
        self.path.insert_str(0, step);
        self
    }

    /// The text from which [`Wrong::parse`] gets the path and the message again.
    fn marked(&self) -> String {
        format!("{SEPARATOR}{}{SEPARATOR}{}", self.path, self.message)
    }

    /// Separates the path of an error from its message.
    pub(super) fn parse(text: &str) -> Self {
        let marked = text.strip_prefix(SEPARATOR);
        let (path, message) = marked
            .and_then(|rest| rest.split_once(SEPARATOR))
            .unwrap_or(("", text));
        Self {
            path: path.to_owned(),
            message: message.to_owned(),
        }
    }

    /// The error of the whole, with the path `outer` to the value of this error.
    pub(super) fn at(self, outer: String) -> Error {
        let path = match outer.is_empty() {
            true => self.path.strip_prefix('.').unwrap_or(&self.path).to_owned(),
            false => outer + &self.path,
        };
        Error {
            path,
            message: self.message,
        }
    }
}

impl Error {
    /// The text of an error of a value within `E`, the error of the whole. `keeps_path` says whether the reader of `E` takes
    /// the path apart.
    pub(super) fn within<E: serde::de::Error>(&self, keeps_path: bool) -> E {
        if !keeps_path {
            return E::custom(self);
        }
        let separator = match self.path.as_bytes().first() {
            None | Some(b'[') => "",
            Some(_) => ".",
        };
        let wrong = Wrong {
            path: format!("{separator}{}", self.path),
            message: self.message.clone(),
        };
        E::custom(wrong.marked())
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Wrong {}

impl serde::de::Error for Wrong {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::parse(&message.to_string())
    }
}

impl From<Wrong> for Error {
    fn from(wrong: Wrong) -> Self {
        wrong.at(String::new())
    }
}

impl<'de> Deserializer<'de> for Parsed<'de> {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => number
                .deserialize_any(visitor)
                .map_err(serde::de::Error::custom),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Array(items) => visitor.visit_seq(Items {
                items: items.iter().enumerate(),
            }),
            Value::Object(members) => visitor.visit_map(Members {
                members: members.iter(),
                value: None,
            }),
        }
    }

    /// A number gives its text to those that request it (see [`raw`]).
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        match self.0 {
            Value::Number(number) if name == raw::name() => {
                let text = number.to_string();
                visitor.visit_map(MapDeserializer::new(std::iter::once((name, text))))
            }
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Items<'v> {
    items: std::iter::Enumerate<std::slice::Iter<'v, Value>>,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Wrong;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Wrong> {
        let Some((index, item)) = self.items.next() else {
            return Ok(None);
        };
        let read = seed.deserialize(Parsed(item));
        read.map(Some).map_err(|wrong| wrong.of_item(index))
    }
}

struct Members<'v> {
    members: serde_json::map::Iter<'v>,
    /// The value whose name was read last.
    value: Option<(&'v String, &'v Value)>,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = Wrong;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Wrong> {
        self.value = self.members.next();
        let Some((name, _)) = self.value else {
            return Ok(None);
        };
        let name: StrDeserializer<'_, Wrong> = name.as_str().into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Wrong> {
        let Some((name, value)) = self.value else {
            return Err(serde::de::Error::custom("no property is open"));
        };
        let read = seed.deserialize(Parsed(value));
        read.map_err(|wrong| wrong.of_member(name))
    }
}
