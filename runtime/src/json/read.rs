//! Reading through serde.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde_json::{Number, Value};

use crate::json::fields::Fields;
use crate::json::{Nulls, choice};
use crate::profile::{OPEN_API, Profile};
use crate::table::{Carrier, ChoiceTarget, ListTarget, MapTarget, Slot, Target, View};
use crate::value::{Bytes, DateTime};

/// What to do with a value that its place cannot hold: one of another kind, for an integer a fraction or a number out of
/// range, for binary data text that is no base64.
///
/// The policy is the same for all types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// Keep it, so that it is written back as it came, in the place that is closest: text in [`Bytes`], an entry of a
    /// dictionary [beside the others](crate::Map::kept), the value of a property, or the array that the value is an item
    /// of, among the carrier's [`Unknown`](crate::Unknown) properties. The property itself is empty then. A body that is no
    /// carrier and no dictionary has no such place: an error.
    Keep,
    /// An error.
    Fail,
}

/// How values are read.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    pub(crate) misfit: Misfit,
    profile: &'static dyn Profile,
    /// Whether the format has nothing but text.
    is_text: bool,
    /// Whether there is a carrier or a dictionary around, which keeps what does not fit.
    has_home: bool,
}

impl Reading {
    /// As the API with that profile has values.
    #[must_use]
    pub const fn new(misfit: Misfit, profile: &'static dyn Profile) -> Self {
        Self {
            misfit,
            profile,
            is_text: false,
            has_home: false,
        }
    }

    /// The profile of the API.
    #[must_use]
    pub const fn profile(self) -> &'static dyn Profile {
        self.profile
    }

    /// The same, of a format that has nothing but text.
    #[cfg(feature = "formats")]
    pub(crate) const fn of_text(mut self) -> Self {
        self.is_text = true;
        self
    }

    /// The same, within a carrier.
    pub(crate) fn within(mut self, carrier: &dyn Carrier) -> Self {
        self.profile = carrier.descriptor().profile();
        self.at_home()
    }

    /// The same, where misfits have a place.
    const fn at_home(mut self) -> Self {
        self.has_home = true;
        self
    }

    /// Whether what does not fit is kept, and not an error. The error must come from within the visitor, where the
    /// reader still knows its position.
    fn keeps(self) -> bool {
        self.misfit == Misfit::Keep && self.has_home
    }

    /// Whether a value of another kind is taken for what it looks like.
    fn coerces(self) -> bool {
        self.is_text || self.profile.coerces()
    }
}

/// As the specifications have values; in carriers as their API has them.
impl From<Misfit> for Reading {
    fn from(misfit: Misfit) -> Self {
        Self::new(misfit, OPEN_API)
    }
}

/// Reads a carrier from a map; `null` gives an empty one.
///
/// `null` leaves a property out. How names match, and whether numbers and truth values may be text, is for the profile
/// of the API to say. A value that its property cannot hold is kept, see [`Misfit::Keep`].
///
/// # Errors
/// Those of the deserializer.
pub fn deserialize<'de, C, D>(deserializer: D) -> Result<C, D::Error>
where
    C: Carrier + Default,
    D: Deserializer<'de>,
{
    let mut carrier = C::default();
    fill(&mut carrier, deserializer)?;
    Ok(carrier)
}

/// Reads a value into an item.
pub(super) fn item(value: &Value, target: Target<'_>, reading: Reading) -> Result<(), String> {
    let goal = Goal::Item(target, false);
    match (Place { goal, reading }).deserialize(value) {
        Ok(None) => Ok(()),
        Ok(Some(Value::Null)) if reading.profile().coerces() => Ok(()),
        Ok(Some(rest)) => Err(format!("{rest} does not fit")),
        Err(error) => Err(error.to_string()),
    }
}

/// Generic over the deserializer only: carriers share one instance.
fn fill<'de, D: Deserializer<'de>>(
    carrier: &mut dyn Carrier,
    deserializer: D,
) -> Result<(), D::Error> {
    let reading = Reading::from(Misfit::Keep).within(carrier);
    deserializer.deserialize_any(Fields { carrier, reading })
}

/// Reads a value of any kind into a property or a body.
///
/// # Errors
/// As [`deserialize`].
pub fn deserialize_value<'de, D: Deserializer<'de>>(
    slot: &mut dyn Slot,
    reading: impl Into<Reading>,
    deserializer: D,
) -> Result<(), D::Error> {
    let (goal, reading) = (Goal::Slot(slot), reading.into());
    match (Place { goal, reading }).deserialize(deserializer)? {
        None | Some(Value::Null) => Ok(()),
        Some(number) => Err(out_of_range(&number)),
    }
}

/// What a place could not hold.
pub(super) type Rest = Option<Value>;

/// Where a value goes. As a seed it gives back what it could not hold.
pub(super) struct Place<'a> {
    pub(super) goal: Goal<'a>,
    pub(super) reading: Reading,
}

pub(super) enum Goal<'a> {
    /// A property, which `null` empties.
    Slot(&'a mut dyn Slot),
    /// An item that is there already, and whether it may be `null`.
    Item(Target<'a>, bool),
}

impl<'a> Place<'a> {
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
                Ok(is_kept.then_some(Value::Null))
            }
            Goal::Item(_, true) => Ok(Some(Value::Null)),
            Goal::Item(..) if self.reading.profile().coerces() => Ok(Some(Value::Null)),
            Goal::Item(target, false) => {
                misfit(self.reading, &target, Value::Null, Unexpected::Unit)
            }
        }
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
        let reading = self.reading;
        match self.open() {
            Target::Choice(place) => return chosen(place, value.into(), reading),
            Target::Bool(place) => *place = value,
            Target::Str(place) if reading.coerces() => {
                *place = if value { "true" } else { "false" }.to_owned();
            }
            Target::Json(place) => *place = Value::Bool(value),
            other => return misfit(reading, &other, value.into(), Unexpected::Bool(value)),
        }
        Ok(None)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Self::Value, E> {
        let (keep, reading) = (self.reading.keeps(), self.reading);
        match self.open() {
            Target::Choice(place) => return chosen(place, value.into(), reading),
            Target::I32(place) => match i32::try_from(value) {
                Ok(value) => *place = value,
                Err(_) => return unfit(keep, value.into()),
            },
            Target::I64(place) => *place = value,
            Target::U64(place) => match u64::try_from(value) {
                Ok(value) => *place = value,
                Err(_) => return unfit(keep, value.into()),
            },
            Target::F64(place) => match as_double(value.into()) {
                Some(value) => *place = value,
                None if keep => return unfit(keep, value.into()),
                None => *place = value as f64,
            },
            Target::Bool(place) if reading.coerces() && (value == 0 || value == 1) => {
                *place = value == 1;
            }
            Target::Str(place) if reading.coerces() => *place = value.to_string(),
            Target::DateTime(place) if reading.coerces() => {
                *place = DateTime::new(&value.to_string())
            }
            Target::Enum(place) => place.set_number(value),
            Target::Json(place) => *place = value.into(),
            other => {
                return misfit(reading, &other, value.into(), Unexpected::Signed(value));
            }
        }
        Ok(None)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Self::Value, E> {
        if let Ok(value) = i64::try_from(value) {
            return self.visit_i64(value);
        }
        let (keep, reading) = (self.reading.keeps(), self.reading);
        match self.open() {
            Target::Choice(place) => return chosen(place, value.into(), reading),
            Target::I32(_) | Target::I64(_) => return unfit(keep, value.into()),
            Target::U64(place) => *place = value,
            Target::F64(place) => match as_double(value.into()) {
                Some(value) => *place = value,
                None if keep => return unfit(keep, value.into()),
                None => *place = value as f64,
            },
            Target::Str(place) if reading.coerces() => *place = value.to_string(),
            Target::Json(place) => *place = value.into(),
            other => {
                return misfit(reading, &other, value.into(), Unexpected::Unsigned(value));
            }
        }
        Ok(None)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Self::Value, E> {
        let (keep, reading) = (self.reading.keeps(), self.reading);
        // JSON has finite numbers only; other formats may bring what no number can hold.
        let unfit = || match Number::from_f64(value) {
            Some(number) => unfit(keep, number),
            None => Err(E::invalid_value(Unexpected::Float(value), &"an integer")),
        };
        match self.open() {
            Target::Choice(place) => return chosen(place, value.into(), reading),
            Target::F64(place) => *place = value,
            Target::I32(place) => match whole(value).and_then(|value| i32::try_from(value).ok()) {
                Some(value) => *place = value,
                None => return unfit(),
            },
            Target::I64(place) => match whole(value) {
                Some(value) => *place = value,
                None => return unfit(),
            },
            Target::U64(place) => match whole(value).and_then(|value| u64::try_from(value).ok()) {
                Some(value) => *place = value,
                None => return unfit(),
            },
            Target::Str(place) if reading.coerces() => *place = text_of(value),
            Target::Json(place) => *place = value.into(),
            other => {
                return misfit(reading, &other, value.into(), Unexpected::Float(value));
            }
        }
        Ok(None)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        fn put<T: std::str::FromStr>(place: &mut T, text: &str) -> Option<()> {
            *place = text.trim().parse().ok()?;
            Some(())
        }
        let reading = self.reading;
        let done = match self.open() {
            Target::Str(place) => {
                text.clone_into(place);
                return Ok(None);
            }
            Target::Choice(place) => return chosen(place, text.into(), reading),
            Target::DateTime(place) => {
                *place = DateTime::new(text);
                return Ok(None);
            }
            Target::Enum(place) => {
                place.set_text(text);
                return Ok(None);
            }
            Target::Json(place) => {
                *place = text.into();
                return Ok(None);
            }
            Target::Bytes(place) => {
                let bytes = match reading.misfit {
                    Misfit::Keep => Some(Bytes::from_text(text)),
                    Misfit::Fail => Bytes::from_base64(text).ok(),
                };
                let done = bytes.map(|bytes| *place = bytes);
                (done, "base64 text")
            }
            Target::Bool(place) if reading.coerces() => {
                let done = parse_bool(text).map(|value| *place = value);
                (done, "true or false")
            }
            Target::I32(place) if reading.coerces() => (put(place, text), "a 32-bit integer"),
            Target::I64(place) if reading.coerces() => (put(place, text), "a 64-bit integer"),
            Target::U64(place) if reading.coerces() => (put(place, text), "a 64-bit integer"),
            Target::F64(place) if reading.coerces() => (put(place, text), "a number"),
            other => return misfit(reading, &other, text.into(), Unexpected::Str(text)),
        };
        match done {
            (Some(()), _) => Ok(None),
            (None, _) if reading.keeps() => Ok(Some(text.into())),
            (None, what) => Err(E::invalid_value(Unexpected::Str(text), &what)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let reading = self.reading;
        match self.open() {
            Target::List(list) => {
                while let Some(rest) = seq.next_element_seed(ListItem { list, reading })? {
                    if let Some(item) = rest {
                        return whole_list(list, item, &mut seq).map(Some);
                    }
                }
            }
            Target::Json(place) => *place = free_list(&mut seq)?,
            Target::Choice(place) => return chosen(place, free_list(&mut seq)?, reading),
            _ if reading.keeps() => return free_list(&mut seq).map(Some),
            other => return Err(A::Error::invalid_type(Unexpected::Seq, &expected(&other))),
        }
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let reading = self.reading;
        match self.open() {
            Target::Carrier(carrier) => Fields { carrier, reading }.visit_map(map)?,
            Target::Map(entries) => read_map(entries, reading, &mut map)?,
            Target::Json(place) => *place = free_object(&mut map)?,
            Target::Choice(place) => return chosen(place, free_object(&mut map)?, reading),
            _ if reading.keeps() => return free_object(&mut map).map(Some),
            other => return Err(A::Error::invalid_type(Unexpected::Map, &expected(&other))),
        }
        Ok(None)
    }
}

/// The seed of an array item: appends it once the reader knows that there is one.
struct ListItem<'a> {
    list: &'a mut dyn ListTarget,
    reading: Reading,
}

impl<'de> DeserializeSeed<'de> for ListItem<'_> {
    type Value = Rest;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let takes_null = self.list.takes_null();
        let goal = Goal::Item(self.list.push(), takes_null);
        let reading = self.reading;
        let rest = deserializer.deserialize_any(Place { goal, reading })?;
        match rest {
            Some(Value::Null) if takes_null => {
                self.list.set_null(self.list.len().saturating_sub(1));
                Ok(None)
            }
            // Servers that take values of other kinds have the default there.
            Some(Value::Null) if !reading.keeps() => Ok(None),
            rest => Ok(rest),
        }
    }
}

/// An array whose last item so far does not fit: all of it, as it came.
fn whole_list<'de, A: SeqAccess<'de>>(
    list: &dyn ListTarget,
    item: Value,
    seq: &mut A,
) -> Result<Value, A::Error> {
    let read = serde_json::to_value(Written(View::List(list.as_view())));
    let read = read.map_err(A::Error::custom)?;
    let mut items = match read {
        Value::Array(items) => items,
        _ => Vec::new(),
    };
    items.pop();
    items.push(item);
    while let Some(item) = seq.next_element()? {
        items.push(item);
    }
    Ok(Value::Array(items))
}

/// A view for serde.
struct Written<'a>(View<'a>);

impl serde::Serialize for Written<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::json::serialize_view(self.0, serializer)
    }
}

fn read_map<'de, A: MapAccess<'de>>(
    entries: &mut dyn MapTarget,
    reading: Reading,
    map: &mut A,
) -> Result<(), A::Error> {
    let reading = reading.at_home();
    while let Some(key) = map.next_key::<String>()? {
        let takes_null = entries.takes_null();
        let goal = Goal::Item(entries.push(key), takes_null);
        match map.next_value_seed(Place { goal, reading })? {
            None => {}
            Some(Value::Null) if takes_null => {
                entries.set_null(entries.len().saturating_sub(1));
            }
            Some(rest) => entries.keep(rest),
        }
    }
    Ok(())
}

fn free_list<'de, A: SeqAccess<'de>>(seq: &mut A) -> Result<Value, A::Error> {
    let mut items = Vec::new();
    while let Some(item) = seq.next_element()? {
        items.push(item);
    }
    Ok(Value::Array(items))
}

fn free_object<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Value, A::Error> {
    let mut members = serde_json::Map::new();
    while let Some((key, value)) = map.next_entry()? {
        members.insert(key, value);
    }
    Ok(Value::Object(members))
}

/// Reads a whole value into a choice.
fn chosen<E: serde::de::Error>(
    place: &mut dyn ChoiceTarget,
    value: Value,
    reading: Reading,
) -> Result<Rest, E> {
    choice::read(place, value, reading).map_err(E::custom)?;
    Ok(None)
}

/// Hands a value back to be kept, or refuses it.
fn misfit<E: serde::de::Error>(
    reading: Reading,
    target: &Target<'_>,
    value: Value,
    unexpected: Unexpected<'_>,
) -> Result<Rest, E> {
    if reading.keeps() {
        return Ok(Some(value));
    }
    Err(E::invalid_type(unexpected, &expected(target)))
}

/// Hands a number back to be kept, or refuses it.
fn unfit<E: serde::de::Error>(keep: bool, number: Number) -> Result<Rest, E> {
    if keep {
        return Ok(Some(number.into()));
    }
    Err(out_of_range(&number.into()))
}

fn out_of_range<E: serde::de::Error>(number: &Value) -> E {
    E::invalid_value(
        Unexpected::Other(&format!("number {number}")),
        &"an integer in range",
    )
}

/// What a target takes, for messages.
fn expected(target: &Target<'_>) -> &'static str {
    match target {
        Target::Bool(_) => "true or false",
        Target::I32(_) => "a 32-bit integer",
        Target::I64(_) => "a 64-bit integer",
        Target::U64(_) => "a 64-bit integer that is not negative",
        Target::F64(_) => "a number",
        Target::Str(_) => "text",
        Target::DateTime(_) => "a date-time",
        Target::Bytes(_) => "base64 text",
        Target::Enum(_) => "a member name",
        Target::Carrier(_) => "an object",
        Target::Choice(_) => "a value of one of several types",
        Target::List(_) => "an array",
        Target::Map(_) => "a dictionary",
        Target::Json(_) => "any value",
        Target::Unknown(_) => "unknown properties",
    }
}

/// An integer as a double, if there is one that is exactly it.
fn as_double(value: i128) -> Option<f64> {
    let double = value as f64;
    (double as i128 == value).then_some(double)
}

fn whole(value: f64) -> Option<i64> {
    // Up to 2^53 every integer is exact as a double.
    let exact = value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0;
    exact.then_some(value as i64)
}

fn text_of(value: f64) -> String {
    Number::from_f64(value).map_or_else(|| value.to_string(), |number| number.to_string())
}

fn parse_bool(text: &str) -> Option<bool> {
    let text = text.trim();
    match text {
        "1" => Some(true),
        "0" => Some(false),
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}
