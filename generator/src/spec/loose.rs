//! Parses text into a value, with everything that JSON and YAML allow.

use std::fmt;

use serde::Deserialize;
use serde::de::{
    DeserializeOwned, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess as _, Visitor,
};
use serde_json::{Map, Value};

/// Parses text into a value. Keys of all kinds become text.
pub(crate) fn value<E>(text: &str, fault: impl Fn(usize, usize, String) -> E) -> Result<Value, E> {
    if json(text).is_some() {
        return read(text, fault);
    }
    read(text, fault).map(|loose: Loose| loose.0)
}

/// A value whose numbers may be beyond 64 bits and whose keys may be of any kind, with merge keys (`<<`) merged.
struct Loose(Value);

impl<'de> Deserialize<'de> for Loose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LooseVisitor).map(Self)
    }
}

struct LooseVisitor;

impl<'de> Visitor<'de> for LooseVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
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
        let (_, value): (Loose, _) = tagged.variant()?;
        value.newtype_variant().map(|value: Loose| value.0)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element::<Loose>()? {
            list.push(item.0);
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
        while let Some((key, value)) = members.next_entry::<Loose, Loose>()? {
            match (key.0, value.0) {
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
                (Value::String(key), value) => {
                    object.insert(key, value);
                }
                (key, value) => {
                    object.insert(key.to_string(), value);
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
        None => serde_yaml::from_str(text).map_err(|e| {
            let (line, column) = e.location().map_or((0, 0), |l| (l.line(), l.column()));
            fault(line, column, e.to_string())
        }),
    }
}

/// Returns the text if it starts like JSON.
pub(crate) fn json(text: &str) -> Option<&str> {
    let json = text.trim_start_matches('\u{feff}');
    json.trim_start().starts_with('{').then_some(json)
}
