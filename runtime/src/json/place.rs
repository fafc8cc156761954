//! The destination of a value, with an implementation for each type of value and destination.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Number, Value};

use crate::json::fields::Fields;
use crate::json::free::{self, FreeText};
use crate::json::items::{read_list, read_map};
use crate::json::misfit::{AN_ARRAY, AN_OBJECT, POSITIVE, expected, misfit, unfit, wrong};
use crate::json::reading::{Misfit, Reading};
use crate::json::{choice, raw};
use crate::profile::Nulls;
use crate::table::{ChoiceTarget, Slot, Target};
use crate::value::exact::{as_double, parse_bool, put, text_of, whole};
use crate::value::{Bytes, DateTime, Decimal};

/// The remainder of a value after it was read.
pub(super) enum Rest {
    /// No remainder: the place contains the value.
    Nothing,
    /// The whole value, because the place cannot hold it.
    Misfit(Value),
    /// The original value. The place contains it converted to another type.
    Original(Value),
    /// The text of the value. The place contains the nearest free-form value.
    Text(FreeText),
}

impl Rest {
    fn of_text(text: Option<FreeText>) -> Self {
        text.map_or(Self::Nothing, Self::Text)
    }
}

/// The destination of a value. As a seed, it returns a value that did not fit.
pub(super) struct Place<'a> {
    pub(super) goal: Goal<'a>,
    pub(super) reading: Reading,
    /// The value, if an outer one-of has already parsed it, so that nested one-ofs are not parsed once per level.
    known: Option<&'a Value>,
}

pub(super) enum Goal<'a> {
    /// A property, which `null` clears.
    Slot(&'a mut dyn Slot),
    /// An existing item, and whether it may be `null`.
    Item(Target<'a>, bool),
}

impl<'a> Place<'a> {
    pub(super) const fn new(goal: Goal<'a>, reading: Reading) -> Self {
        Self {
            goal,
            reading,
            known: None,
        }
    }

    /// Sets the value that an outer one-of has already parsed, if any.
    pub(super) fn of(self, known: Option<&'a Value>) -> Self {
        Self { known, ..self }
    }

    /// Whether the text of the value contains more information than the parsed value.
    fn reads_text(&self) -> bool {
        let is_value = |known: &Value| self.reading.is_of_value && !known.is_number();
        if !self.reading.by_text || self.known.is_some_and(is_value) {
            return false;
        }
        match &self.goal {
            Goal::Slot(slot) => slot.reads_text(),
            Goal::Item(target, _) => matches!(target, Target::Decimal(_) | Target::Choice(_)),
        }
    }

    /// Reads a value from its text.
    pub(super) fn visit_json<E: serde::de::Error>(self, json: &str) -> Result<Rest, E> {
        let reading = self.reading;
        let starts_as_number = json.starts_with(|c: char| c == '-' || c.is_ascii_digit());
        if !starts_as_number {
            // If a name occurs twice, the known value is that of the last occurrence.
            let known = self.known.filter(|known| is_kind_of(json, known));
            let parsed = match known {
                Some(_) => None,
                None => Some(free::parse(json)?),
            };
            let value = parsed.as_ref().map(|free| &free.value).or(known);
            let value = value.unwrap_or(&Value::Null);
            match value {
                Value::Null => return self.visit_unit(),
                Value::Bool(value) => return self.visit_bool(*value),
                Value::String(text) => return self.visit_str(text),
                Value::Array(_) | Value::Object(_) | Value::Number(_) => {}
            }
            return match self.open() {
                Target::Choice(place) => chosen_of_text(place, json, value, reading),
                Target::Json(place) => {
                    // A known value may have only the nearest numbers.
                    let free = parsed.map_or_else(|| free::parse(json), Ok)?;
                    *place = free.value;
                    Ok(Rest::of_text(free.text))
                }
                other => misfit(reading, &other, value.clone()),
            };
        }
        let target = self.open();
        let number = || serde_json::from_str::<Number>(json).map_err(E::custom);
        match target {
            Target::Choice(place) => {
                let free = free::parse(json)?;
                chosen_of_text(place, json, &free.value, reading)
            }
            Target::Json(place) => {
                let free = free::parse(json)?;
                *place = free.value;
                Ok(Rest::of_text(free.text))
            }
            Target::Decimal(place) => match Decimal::of_json(json) {
                Some(number) => {
                    *place = number;
                    Ok(Rest::Nothing)
                }
                None => unfit(reading.keeps(), number()?, "a number"),
            },
            other => misfit(reading, &other, number()?.into()),
        }
    }

    /// Reads a map that contains the text of a value (see [`raw`]), or an object, which does not fit this place.
    fn visit_text<'de, A: MapAccess<'de>>(self, mut map: A) -> Result<Rest, A::Error> {
        let mut members = serde_json::Map::new();
        while let Some(key) = map.next_key::<String>()? {
            if key == raw::name() {
                return map.next_value_seed(raw::Text(self));
            }
            members.insert(key, map.next_value()?);
        }
        let (reading, value) = (self.reading, Value::Object(members));
        match self.open() {
            Target::Choice(place) => chosen(place, &value, reading),
            other => misfit(reading, &other, value),
        }
    }

    fn open(self) -> Target<'a> {
        match self.goal {
            Goal::Slot(slot) => slot.fill(),
            Goal::Item(target, _) => target,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = Rest;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if self.reads_text() {
            return deserializer.deserialize_newtype_struct(raw::name(), self);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = Rest;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        match self.goal {
            Goal::Slot(slot) => {
                slot.clear();
                let is_kept = self.reading.profile().nulls() == Nulls::Omit;
                match is_kept {
                    true => Ok(Rest::Misfit(Value::Null)),
                    false => Ok(Rest::Nothing),
                }
            }
            Goal::Item(_, true) => Ok(Rest::Misfit(Value::Null)),
            Goal::Item(..) if self.reading.profile().coerces() => Ok(Rest::Misfit(Value::Null)),
            Goal::Item(target, false) => misfit(self.reading, &target, Value::Null),
        }
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
        let reading = self.reading;
        match self.open() {
            Target::Choice(place) => return chosen(place, &value.into(), reading),
            Target::Bool(place) => *place = value,
            Target::Str(place) if reading.coerces() => {
                *place = if value { "true" } else { "false" }.to_owned();
                return Ok(reading.original(value));
            }
            Target::Json(place) => *place = Value::Bool(value),
            other => return misfit(reading, &other, value.into()),
        }
        Ok(Rest::Nothing)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Self::Value, E> {
        let (keep, reading) = (self.reading.keeps(), self.reading);
        match self.open() {
            Target::Choice(place) => return chosen(place, &value.into(), reading),
            Target::I32(place) => match i32::try_from(value) {
                Ok(value) => *place = value,
                Err(_) => return unfit(keep, value.into(), "a 32-bit integer"),
            },
            Target::I64(place) => *place = value,
            Target::U64(place) => match u64::try_from(value) {
                Ok(value) => *place = value,
                Err(_) => return unfit(keep, value.into(), POSITIVE),
            },
            Target::F64(place) => match as_double(value.into()) {
                Some(value) => *place = value,
                None if keep => return unfit(keep, value.into(), "a number"),
                None => *place = value as f64,
            },
            Target::Decimal(place) => *place = value.into(),
            Target::Bool(place) if reading.coerces() && (value == 0 || value == 1) => {
                *place = value == 1;
                return Ok(reading.original(value));
            }
            Target::Str(place) if reading.coerces() => {
                *place = value.to_string();
                return Ok(reading.original(value));
            }
            Target::DateTime(place) if reading.coerces() => {
                *place = DateTime::new(&value.to_string());
                return Ok(reading.original(value));
            }
            Target::Enum(place)
                if reading.misfit == Misfit::Keep || place.descriptor().takes_numbers() =>
            {
                place.set_number(value);
                // A member is written as its name.
                if place.number() != Some(value) {
                    return Ok(reading.original(value));
                }
            }
            Target::Json(place) => *place = value.into(),
            other => {
                return misfit(reading, &other, value.into());
            }
        }
        Ok(Rest::Nothing)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Self::Value, E> {
        if let Ok(value) = i64::try_from(value) {
            return self.visit_i64(value);
        }
        let (keep, reading) = (self.reading.keeps(), self.reading);
        match self.open() {
            Target::Choice(place) => return chosen(place, &value.into(), reading),
            Target::I32(_) => return unfit(keep, value.into(), "a 32-bit integer"),
            Target::I64(_) => return unfit(keep, value.into(), "a 64-bit integer"),
            Target::U64(place) => *place = value,
            Target::F64(place) => match as_double(value.into()) {
                Some(value) => *place = value,
                None if keep => return unfit(keep, value.into(), "a number"),
                None => *place = value as f64,
            },
            Target::Decimal(place) => *place = value.into(),
            Target::Str(place) if reading.coerces() => {
                *place = value.to_string();
                return Ok(reading.original(value));
            }
            Target::Json(place) => *place = value.into(),
            other => {
                return misfit(reading, &other, value.into());
            }
        }
        Ok(Rest::Nothing)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Self::Value, E> {
        let (keep, reading) = (self.reading.keeps(), self.reading);
        // JSON numbers are finite; other formats may have values that a number cannot hold.
        let unfit = |what| match Number::from_f64(value) {
            Some(number) => unfit(keep, number, what),
            None => Err(wrong(&value, what)),
        };
        let (is_put, what) = match self.open() {
            Target::Choice(place) => return chosen(place, &value.into(), reading),
            Target::F64(place) => {
                *place = value;
                return Ok(Rest::Nothing);
            }
            Target::Decimal(place) => {
                *place = value.into();
                return Ok(Rest::Nothing);
            }
            Target::Json(place) => {
                *place = value.into();
                return Ok(Rest::Nothing);
            }
            Target::I32(place) => {
                let done = whole(value).and_then(|value| put(place, value));
                (done, "a 32-bit integer")
            }
            Target::I64(place) => {
                let done = whole(value).and_then(|value| put(place, value));
                (done, "a 64-bit integer")
            }
            Target::U64(place) => {
                let done = whole(value).and_then(|value| put(place, value));
                (done, POSITIVE)
            }
            Target::Enum(place) if place.descriptor().is_numeric() => {
                let done = whole(value).map(|value| place.set_number(value));
                (done, "the number of a member")
            }
            Target::Str(place) if reading.coerces() => (put(place, text_of(value)), "text"),
            other => {
                return misfit(reading, &other, value.into());
            }
        };
        match is_put {
            Some(()) => Ok(reading.original(value)),
            None => unfit(what),
        }
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        fn parse<T: std::str::FromStr>(place: &mut T, text: &str) -> Option<()> {
            *place = text.trim().parse().ok()?;
            Some(())
        }
        let reading = self.reading;
        let done = match self.open() {
            Target::Str(place) => {
                text.clone_into(place);
                return Ok(Rest::Nothing);
            }
            Target::Choice(place) => return chosen(place, &text.into(), reading),
            Target::DateTime(place) => {
                *place = DateTime::new(text);
                return Ok(Rest::Nothing);
            }
            Target::Enum(place) if reading.coerces() || place.descriptor().takes_text() => {
                place.set_text(text);
                // Names in another case, and longer lists of flags, denote the same members.
                return Ok(match place.number().is_none() && place.text() == text {
                    true => Rest::Nothing,
                    false => reading.original(text),
                });
            }
            Target::Json(place) => {
                *place = text.into();
                return Ok(Rest::Nothing);
            }
            Target::Bytes(place) => {
                let bytes = match reading.misfit {
                    Misfit::Keep => Ok(Bytes::from_text(text)),
                    Misfit::Fail => Bytes::from_base64(text),
                };
                *place = bytes.map_err(|_| wrong(&Value::from(text), "base64 text"))?;
                return Ok(Rest::Nothing);
            }
            Target::Bool(place) if reading.coerces() => {
                let done = parse_bool(text).map(|value| *place = value);
                (done, "true or false")
            }
            Target::I32(place) if reading.coerces() => (parse(place, text), "a 32-bit integer"),
            Target::I64(place) if reading.coerces() => (parse(place, text), "a 64-bit integer"),
            Target::U64(place) if reading.coerces() => (parse(place, text), POSITIVE),
            Target::F64(place) if reading.coerces() => (parse(place, text), "a number"),
            Target::Decimal(place) if reading.coerces() => (parse(place, text), "a number"),
            other => return misfit(reading, &other, text.into()),
        };
        match done {
            (Some(()), _) => Ok(reading.original(text)),
            (None, _) if reading.keeps() => Ok(Rest::Misfit(text.into())),
            (None, what) => Err(wrong(&Value::from(text), what)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let (reading, known) = (self.reading, self.known);
        match self.open() {
            Target::List(list) => return read_list(list, reading, known, &mut seq),
            Target::Json(place) => *place = free_list(&mut seq)?,
            Target::Choice(place) => {
                if let Some(known) = known {
                    while seq.next_element::<IgnoredAny>()?.is_some() {}
                    return chosen(place, known, reading);
                }
                return chosen(place, &free_list(&mut seq)?, reading);
            }
            _ if reading.keeps() => return free_list(&mut seq).map(Rest::Misfit),
            other => return Err(wrong(&AN_ARRAY, expected(&other))),
        }
        Ok(Rest::Nothing)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (reading, known) = (self.reading, self.known);
        if self.reads_text() {
            return self.visit_text(map);
        }
        match self.open() {
            Target::Carrier(carrier) => Fields {
                carrier,
                reading,
                known,
            }
            .visit_map(map)?,
            Target::Map(entries) => read_map(entries, reading, known, &mut map)?,
            Target::Json(place) => *place = free_object(&mut map)?,
            Target::Choice(place) => {
                if let Some(known) = known {
                    while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                    return chosen(place, known, reading);
                }
                return chosen(place, &free_object(&mut map)?, reading);
            }
            other => {
                return match free_object(&mut map)? {
                    Value::Number(number) => match number.as_f64() {
                        Some(number) => {
                            let goal = Goal::Item(other, false);
                            Place::new(goal, reading).visit_f64(number)
                        }
                        None => unfit(reading.keeps(), number, expected(&other)),
                    },
                    value if reading.keeps() => Ok(Rest::Misfit(value)),
                    _ => Err(wrong(&AN_OBJECT, expected(&other))),
                };
            }
        }
        Ok(Rest::Nothing)
    }
}

fn free_list<'de, A: SeqAccess<'de>>(seq: &mut A) -> Result<Value, A::Error> {
    let mut items = Vec::new();
    while let Some(item) = seq.next_element()? {
        items.push(item);
    }
    Ok(Value::Array(items))
}

/// An object. Also a number, if another crate has enabled serde_json's `arbitrary_precision`.
fn free_object<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Value, A::Error> {
    Value::deserialize(MapAccessDeserializer::new(map))
}

/// Reads a whole value with the text `json` into a one-of.
fn chosen_of_text<E: serde::de::Error>(
    place: &mut dyn ChoiceTarget,
    json: &str,
    value: &Value,
    reading: Reading,
) -> Result<Rest, E> {
    let read = choice::read_text(place, json, value, reading);
    read.map_err(|wrong| wrong.within(reading.keeps_path()))?;
    match place.inner().free_form() {
        Some(_) => Ok(Rest::of_text(free::parse(json)?.text)),
        None => Ok(Rest::Nothing),
    }
}

/// Reads a whole value into a one-of.
fn chosen<E: serde::de::Error>(
    place: &mut dyn ChoiceTarget,
    value: &Value,
    reading: Reading,
) -> Result<Rest, E> {
    let read = choice::read(place, value, reading);
    read.map_err(|wrong| wrong.within(reading.keeps_path()))?;
    Ok(Rest::Nothing)
}

/// Whether JSON text and a value have the same type: an object, a list, a text and so on.
fn is_kind_of(json: &str, value: &Value) -> bool {
    let start = json.bytes().next().unwrap_or_default();
    match value {
        Value::Null => start == b'n',
        Value::Bool(_) => start == b't' || start == b'f',
        Value::Number(_) => start == b'-' || start.is_ascii_digit(),
        Value::String(_) => start == b'"',
        Value::Array(_) => start == b'[',
        Value::Object(_) => start == b'{',
    }
}
