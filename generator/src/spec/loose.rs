//! Parses text into a value, with everything that JSON and YAML allow.

use std::cell::Cell;
use std::fmt;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess,
    VariantAccess as _, Visitor,
};
use serde_json::{Map, Value};

use super::repeats::may_repeat;
use crate::text::without_mark;

/// Parses text into a value. Keys of all kinds become text.
pub(crate) fn value<E>(text: &str, fault: impl Fn(usize, usize, String) -> E) -> Result<Value, E> {
    value_noting(text, &Cell::new(false), fault)
}

/// Does the same as [`value`], and sets `repeats` if an object has a name twice. The value has the last of its values.
pub(super) fn value_noting<E>(
    text: &str,
    repeats: &Cell<bool>,
    fault: impl Fn(usize, usize, String) -> E,
) -> Result<Value, E> {
    if let Some(json) = json(text) {
        let value = read(text, fault)?;
        repeats.set(repeats.get() | may_repeat(json));
        return Ok(value);
    }
    let parsed =
        Loose { repeats }.deserialize(serde_yaml::Deserializer::from_str(without_mark(text)));
    parsed.map_err(|error| malformed(&error, fault))
}

/// Reads a value whose numbers may be beyond 64 bits and whose keys may be of any kind, with merge keys (`<<`) merged.
#[derive(Clone, Copy)]
struct Loose<'c> {
    /// Set if a mapping has a key twice.
    repeats: &'c Cell<bool>,
}

impl<'de> DeserializeSeed<'de> for Loose<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Loose<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        // A YAML tag is not part of the document.
        let (_, value) = tagged.variant_seed(self)?;
        value.newtype_variant_seed(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let (mut object, mut merged) = (Map::new(), Map::new());
        // If several mappings have a key, the value of the first one applies.
        let mut merge = |more: Map<String, Value>| {
            for (key, value) in more {
                merged.entry(key).or_insert(value);
            }
        };
        while let Some((key, value)) = members.next_entry_seed(self, self)? {
            match (key, value) {
                (Value::String(key), Value::Object(more)) if key == "<<" => merge(more),
                (Value::String(key), Value::Array(several))
                    if key == "<<" && several.iter().all(Value::is_object) =>
                {
                    for one in several {
                        if let Value::Object(more) = one {
                            merge(more);
                        }
                    }
                }
                (key, value) => {
                    let key = match key {
                        Value::String(key) => key,
                        other => other.to_string(),
                    };
                    if object.insert(key, value).is_some() {
                        self.repeats.set(true);
                    }
                }
            }
        }
        for (key, value) in merged {
            object.entry(key).or_insert(value);
        }
        Ok(object.into())
    }
}

/// Parses text as JSON or YAML. `fault` creates the error from line, column and message.
pub(super) fn read<T: DeserializeOwned, E>(
    text: &str,
    fault: impl Fn(usize, usize, String) -> E,
) -> Result<T, E> {
    match json(text) {
        Some(json) => {
            serde_json::from_str(json).map_err(|e| fault(e.line(), e.column(), e.to_string()))
        }
        None => serde_yaml::from_str(without_mark(text)).map_err(|error| malformed(&error, fault)),
    }
}

fn malformed<E>(error: &serde_yaml::Error, fault: impl Fn(usize, usize, String) -> E) -> E {
    let place = error.location();
    let (line, column) = place.map_or((0, 0), |at| (at.line(), at.column()));
    fault(line, column, error.to_string())
}

/// Returns the text if it starts like JSON.
pub(crate) fn json(text: &str) -> Option<&str> {
    let json = without_mark(text);
    json.trim_start().starts_with('{').then_some(json)
}
