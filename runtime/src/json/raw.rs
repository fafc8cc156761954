//! The text of a value, in JSON.
//!
//! serde passes numbers to a visitor as doubles, which have already lost digits. serde_json can pass the text of a value to
//! its own [`RawValue`]; a visitor that makes the same request gets the text, too. Other formats treat the request as one
//! for a newtype, and pass their own value.

use std::fmt;
use std::sync::OnceLock;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::value::RawValue;

use crate::json::place::{Place, Rest};

/// The name of the newtype that `RawValue` requests.
pub(super) fn name() -> &'static str {
    static NAME: OnceLock<&str> = OnceLock::new();
    NAME.get_or_init(|| match <&RawValue>::deserialize(Probe) {
        Err(Asked(name)) => name,
        // If `RawValue` requests no newtype, numbers are passed as doubles.
        Ok(_) => "",
    })
}

/// A deserializer that only reports which newtype is requested.
struct Probe;

impl<'de> Deserializer<'de> for Probe {
    type Error = Asked;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Asked> {
        Err(Asked(""))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: V,
    ) -> Result<V::Value, Asked> {
        Err(Asked(name))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The requested newtype.
#[derive(Debug)]
struct Asked(&'static str);

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Asked {}

impl serde::de::Error for Asked {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self("")
    }
}

/// The seed that reads the text of a value into a place.
pub(super) struct Text<'a>(pub(super) Place<'a>);

impl<'de> DeserializeSeed<'de> for Text<'_> {
    type Value = Rest;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Rest, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Text<'_> {
    type Value = Rest;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text of a value")
    }

    fn visit_str<E: serde::de::Error>(self, json: &str) -> Result<Rest, E> {
        self.0.visit_json(json)
    }
}
