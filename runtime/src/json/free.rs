//! Free-form JSON, with the text of numbers that a [`Value`] does not hold.
//!
//! A `Value` has integers of 64 bits and doubles. A text with other numbers is kept beside the value, so that it can be written
//! back unchanged.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::{Number, Value};

use crate::json::raw;

/// A value from JSON text.
pub(super) struct Free {
    pub(super) value: Value,
    /// The text, if numbers in it would be written differently.
    pub(super) text: Option<FreeText>,
}

/// JSON text with numbers that a [`Value`] writes differently.
pub(super) struct FreeText {
    pub(super) json: Box<str>,
    /// A number that no double holds, such as `1e400`. The value has the double that is nearest to it.
    beyond: Option<Box<str>>,
}

impl FreeText {
    /// Refuses a number that no double holds, where nothing can keep the text.
    pub(super) fn refuse<E: serde::de::Error>(&self) -> Result<(), E> {
        match &self.beyond {
            None => Ok(()),
            Some(number) => Err(E::custom(format_args!(
                "the number {number} is out of range"
            ))),
        }
    }
}

/// Reads JSON text.
///
/// # Errors
/// If the text is not JSON. The message has no position, because the text is part of another one.
pub(super) fn parse<E: serde::de::Error>(json: &str) -> Result<Free, E> {
    let mut readable = String::new();
    let (mut beyond, mut copied, mut is_exact) = (None, 0, true);
    for (at, number) in numbers(json) {
        is_exact &= is_written_alike(number);
        if let Some(nearest) = nearest_of_beyond(number) {
            readable.push_str(json.get(copied..at).unwrap_or_default());
            readable.push_str(nearest);
            copied = at + number.len();
            beyond.get_or_insert_with(|| number.into());
        }
    }
    readable.push_str(json.get(copied..).unwrap_or_default());
    let value = serde_json::from_str(&readable).map_err(|error| {
        let message = error.to_string();
        let end = message.rfind(" at line ").unwrap_or(message.len());
        E::custom(message.get(..end).unwrap_or_default())
    })?;
    let text = (!is_exact).then(|| FreeText {
        json: json.into(),
        beyond,
    });
    Ok(Free { value, text })
}

/// Whether `value` is what [`parse`] reads from the text.
pub(super) fn is_nearest(json: &str, value: &Value) -> bool {
    parse::<serde_json::Error>(json).is_ok_and(|free| free.value == *value)
}

/// The numbers in JSON text, with their offsets.
fn numbers(json: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    let bytes = json.as_bytes();
    std::iter::from_fn(move || {
        while let Some(byte) = bytes.get(from) {
            let start = from;
            from += 1;
            match byte {
                b'"' => {
                    while let Some(byte) = bytes.get(from) {
                        from += 1;
                        match byte {
                            b'"' => break,
                            // The character after it is of the text, even a quotation mark.
                            b'\\' => from += 1,
                            _ => {}
                        }
                    }
                }
                b'-' | b'0'..=b'9' => {
                    let is_part =
                        |byte: &u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
                    while bytes.get(from).is_some_and(is_part) {
                        from += 1;
                    }
                    return Some((start, json.get(start..from)?));
                }
                _ => {}
            }
        }
        None
    })
}

/// Whether a [`Value`] writes the number as it is.
fn is_written_alike(number: &str) -> bool {
    /// All integers with so many digits have 64 bits.
    const DIGITS: usize = 18;
    let digits = number.strip_prefix('-').unwrap_or(number);
    let is_integer = digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_integer && digits.len() <= DIGITS && digits != "0" {
        return true;
    }
    let parsed: Result<Number, _> = number.parse();
    parsed.is_ok_and(|parsed| parsed.to_string() == number)
}

/// The nearest double of a number that is beyond all doubles.
fn nearest_of_beyond(number: &str) -> Option<&'static str> {
    // The text of the largest double.
    const MOST: &str = "1.7976931348623157e308";
    const LEAST: &str = "-1.7976931348623157e308";
    let double: f64 = number.parse().ok()?;
    match double.is_infinite() {
        true if double > 0.0 => Some(MOST),
        true => Some(LEAST),
        false => None,
    }
}

/// The seed of a free-form value.
pub(super) struct Seed;

impl<'de> DeserializeSeed<'de> for Seed {
    type Value = Free;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Free, D::Error> {
        deserializer.deserialize_newtype_struct(raw::name(), self)
    }
}

impl<'de> Visitor<'de> for Seed {
    type Value = Free;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    /// A format other than JSON passes its own value.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Free, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(Free { value, text: None })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Free, A::Error> {
        match map.next_key::<String>()? {
            Some(name) if name == raw::name() => parse(&map.next_value::<String>()?),
            Some(name) => {
                let first = map.next_value()?;
                let rest = Value::deserialize(MapAccessDeserializer::new(map))?;
                let mut members = serde_json::Map::from_iter([(name, first)]);
                if let Value::Object(rest) = rest {
                    members.extend(rest);
                }
                let value = members.into();
                Ok(Free { value, text: None })
            }
            None => {
                let value = Value::Object(serde_json::Map::new());
                Ok(Free { value, text: None })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::{numbers, parse};

    fn text(json: &str) -> Option<String> {
        let free = parse::<serde_json::Error>(json).unwrap();
        free.text.map(|text| text.json.into())
    }

    #[test]
    fn the_text_is_kept_where_a_number_would_change() {
        for same in [
            "0",
            "-1",
            "18446744073709551615",
            "-9223372036854775808",
            "0.1",
            "100.0",
            r#"{"a":[1,"1.10","\"1e400"],"1e400":null}"#,
        ] {
            assert_eq!(text(same), None, "{same}");
        }
        for other in [
            "18446744073709551616",
            "1.10",
            "-0",
            "1e400",
            "-1e400",
            r#"{"a":["x\\",12345678901234567.89]}"#,
        ] {
            assert_eq!(text(other).as_deref(), Some(other));
        }
    }

    #[test]
    fn a_number_beyond_doubles_has_the_nearest_one() {
        let free = parse::<serde_json::Error>("[1,-1e400,\"-1e400\", 2e999 ]").unwrap();
        let expected = serde_json::json!([1, -f64::MAX, "-1e400", f64::MAX]);
        assert_eq!(free.value, expected);
        let error = free.text.unwrap().refuse::<serde_json::Error>();
        assert_eq!(
            error.unwrap_err().to_string(),
            "the number -1e400 is out of range"
        );
    }

    #[test]
    fn an_error_has_no_position() {
        let error = parse::<serde_json::Error>(r#"["\ud800"]"#).err().unwrap();
        assert!(!error.to_string().contains(" line "), "{error}");
    }

    proptest! {
        #[test]
        fn any_text_is_searched_for_numbers(json: String) {
            prop_assert!(numbers(&json).all(|(at, number)| json[at..].starts_with(number)));
        }

        #[test]
        fn a_value_that_serde_json_wrote_needs_no_text(number: f64, integer: i64, name: String) {
            let value = serde_json::json!({ name: [number, integer] });
            let json = value.to_string();
            prop_assert_eq!(text(&json), None);
            let read = parse::<serde_json::Error>(&json).unwrap().value;
            prop_assert_eq!(read, serde_json::from_str::<Value>(&json).unwrap());
        }
    }
}
