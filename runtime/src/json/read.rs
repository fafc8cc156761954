//! Reading through serde.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Unexpected,
    Visitor,
};
use serde_json::{Number, Value};

use crate::json::fields::Fields;
use crate::json::{Nulls, choice, raw};
use crate::profile::{OPEN_API, Profile};
use crate::table::{Carrier, ChoiceTarget, ListTarget, MapTarget, Slot, Target, View};
use crate::value::{Bytes, DateTime, Decimal};

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
    /// Whether values whose text says more than the value are read by their text.
    by_text: bool,
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
            by_text: true,
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

    /// The same, with every value read as serde has it, so that the position of an error is one in the whole document.
    pub(super) const fn without_text(mut self) -> Self {
        self.by_text = false;
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

    /// What is left of a value that was taken for one of another kind.
    fn original(self, value: impl Into<Value>) -> Rest {
        // In formats that have nothing but text, it is what it was.
        match self.keeps() && !self.is_text {
            true => Rest::Original(value.into()),
            false => Rest::Nothing,
        }
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
    item_from(value, target, reading)
}

/// Reads the text of a value into an item.
pub(super) fn item_of_text(json: &str, target: Target<'_>, reading: Reading) -> Result<(), String> {
    item_from(
        &mut serde_json::Deserializer::from_str(json),
        target,
        reading,
    )
}

fn item_from<'de, D: Deserializer<'de>>(
    deserializer: D,
    target: Target<'_>,
    reading: Reading,
) -> Result<(), String> {
    let goal = Goal::Item(target, false);
    match (Place { goal, reading }).deserialize(deserializer) {
        Ok(Rest::Nothing | Rest::Original(_)) => Ok(()),
        Ok(Rest::Misfit(Value::Null)) if reading.profile().coerces() => Ok(()),
        Ok(Rest::Misfit(rest)) => Err(format!("{rest} does not fit")),
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
        Rest::Nothing | Rest::Original(_) | Rest::Misfit(Value::Null) => Ok(()),
        Rest::Misfit(number) => Err(out_of_range(&number)),
    }
}

/// What is left of a value once it is read.
pub(super) enum Rest {
    /// Nothing: the place has it.
    Nothing,
    /// All of it: the place cannot hold it.
    Misfit(Value),
    /// What it was: the place has it as a value of another kind.
    Original(Value),
}

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
    /// Whether the text of the value says more than the value itself.
    fn reads_text(&self) -> bool {
        if !self.reading.by_text {
            return false;
        }
        match &self.goal {
            Goal::Slot(slot) => slot.reads_text(),
            Goal::Item(target, _) => matches!(target, Target::Decimal(_) | Target::Choice(_)),
        }
    }

    /// Reads the text of a value.
    pub(super) fn visit_json<E: serde::de::Error>(self, json: &str) -> Result<Rest, E> {
        let reading = self.reading;
        let starts_as_number = json.starts_with(|c: char| c == '-' || c.is_ascii_digit());
        if !starts_as_number {
            let value: Value = serde_json::from_str(json).map_err(E::custom)?;
            match &value {
                Value::Null => return self.visit_unit(),
                Value::Bool(value) => return self.visit_bool(*value),
                Value::String(text) => return self.visit_str(text),
                Value::Array(_) | Value::Object(_) | Value::Number(_) => {}
            }
            return match self.open() {
                Target::Choice(place) => chosen_of_text(place, json, value, reading),
                other => misfit(
                    reading,
                    &other,
                    value,
                    Unexpected::Other("a value with parts"),
                ),
            };
        }
        let target = self.open();
        let number = || serde_json::from_str::<Number>(json).map_err(E::custom);
        match target {
            Target::Choice(place) => chosen_of_text(place, json, number()?.into(), reading),
            Target::Decimal(place) => match Decimal::of_json(json) {
                Some(number) => {
                    *place = number;
                    Ok(Rest::Nothing)
                }
                None => unfit(reading.keeps(), number()?),
            },
            other => misfit(
                reading,
                &other,
                number()?.into(),
                Unexpected::Other("number"),
            ),
        }
    }

    /// Reads a map that holds the text of a value, see [`raw`]; or else an object, which its place is not for.
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
            Target::Choice(place) => chosen(place, value, reading),
            other => misfit(reading, &other, value, Unexpected::Map),
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

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
        let reading = self.reading;
        match self.open() {
            Target::Choice(place) => return chosen(place, value.into(), reading),
            Target::Bool(place) => *place = value,
            Target::Str(place) if reading.coerces() => {
                *place = if value { "true" } else { "false" }.to_owned();
                return Ok(reading.original(value));
            }
            Target::Json(place) => *place = Value::Bool(value),
            other => return misfit(reading, &other, value.into(), Unexpected::Bool(value)),
        }
        Ok(Rest::Nothing)
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
            Target::Enum(place) => {
                place.set_number(value);
                // A member is written by its name.
                if place.number() != Some(value) {
                    return Ok(reading.original(value));
                }
            }
            Target::Json(place) => *place = value.into(),
            other => {
                return misfit(reading, &other, value.into(), Unexpected::Signed(value));
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
            Target::Choice(place) => return chosen(place, value.into(), reading),
            Target::I32(_) | Target::I64(_) => return unfit(keep, value.into()),
            Target::U64(place) => *place = value,
            Target::F64(place) => match as_double(value.into()) {
                Some(value) => *place = value,
                None if keep => return unfit(keep, value.into()),
                None => *place = value as f64,
            },
            Target::Decimal(place) => *place = value.into(),
            Target::Str(place) if reading.coerces() => {
                *place = value.to_string();
                return Ok(reading.original(value));
            }
            Target::Json(place) => *place = value.into(),
            other => {
                return misfit(reading, &other, value.into(), Unexpected::Unsigned(value));
            }
        }
        Ok(Rest::Nothing)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Self::Value, E> {
        let (keep, reading) = (self.reading.keeps(), self.reading);
        // JSON has finite numbers only; other formats may bring what no number can hold.
        let unfit = || match Number::from_f64(value) {
            Some(number) => unfit(keep, number),
            None => Err(E::invalid_value(Unexpected::Float(value), &"an integer")),
        };
        let is_put = match self.open() {
            Target::Choice(place) => return chosen(place, value.into(), reading),
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
            Target::I32(place) => whole(value).and_then(|value| put(place, value)),
            Target::I64(place) => whole(value).and_then(|value| put(place, value)),
            Target::U64(place) => whole(value).and_then(|value| put(place, value)),
            Target::Str(place) if reading.coerces() => put(place, text_of(value)),
            other => {
                return misfit(reading, &other, value.into(), Unexpected::Float(value));
            }
        };
        match is_put {
            Some(()) => Ok(reading.original(value)),
            None => unfit(),
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
            Target::Choice(place) => return chosen(place, text.into(), reading),
            Target::DateTime(place) => {
                *place = DateTime::new(text);
                return Ok(Rest::Nothing);
            }
            Target::Enum(place) => {
                place.set_text(text);
                // Names in another case, and flags in other words than the fewest, are the same members.
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
                let wrong = |_| E::invalid_value(Unexpected::Str(text), &"base64 text");
                *place = bytes.map_err(wrong)?;
                return Ok(Rest::Nothing);
            }
            Target::Bool(place) if reading.coerces() => {
                let done = parse_bool(text).map(|value| *place = value);
                (done, "true or false")
            }
            Target::I32(place) if reading.coerces() => (parse(place, text), "a 32-bit integer"),
            Target::I64(place) if reading.coerces() => (parse(place, text), "a 64-bit integer"),
            Target::U64(place) if reading.coerces() => (parse(place, text), "a 64-bit integer"),
            Target::F64(place) if reading.coerces() => (parse(place, text), "a number"),
            Target::Decimal(place) if reading.coerces() => (parse(place, text), "a number"),
            other => return misfit(reading, &other, text.into(), Unexpected::Str(text)),
        };
        match done {
            (Some(()), _) => Ok(reading.original(text)),
            (None, _) if reading.keeps() => Ok(Rest::Misfit(text.into())),
            (None, what) => Err(E::invalid_value(Unexpected::Str(text), &what)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let reading = self.reading;
        match self.open() {
            Target::List(list) => {
                while let Some(rest) = seq.next_element_seed(ListItem { list, reading })? {
                    match rest {
                        Rest::Nothing => {}
                        Rest::Misfit(item) => {
                            return whole_list(list, item, &mut seq).map(Rest::Misfit);
                        }
                        Rest::Original(item) => return rest_of_list(list, item, &mut seq, reading),
                    }
                }
            }
            Target::Json(place) => *place = free_list(&mut seq)?,
            Target::Choice(place) => return chosen(place, free_list(&mut seq)?, reading),
            _ if reading.keeps() => return free_list(&mut seq).map(Rest::Misfit),
            other => return Err(A::Error::invalid_type(Unexpected::Seq, &expected(&other))),
        }
        Ok(Rest::Nothing)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let reading = self.reading;
        if self.reads_text() {
            return self.visit_text(map);
        }
        match self.open() {
            Target::Carrier(carrier) => Fields { carrier, reading }.visit_map(map)?,
            Target::Map(entries) => read_map(entries, reading, &mut map)?,
            Target::Json(place) => *place = free_object(&mut map)?,
            Target::Choice(place) => return chosen(place, free_object(&mut map)?, reading),
            _ if reading.keeps() => return free_object(&mut map).map(Rest::Misfit),
            other => return Err(A::Error::invalid_type(Unexpected::Map, &expected(&other))),
        }
        Ok(Rest::Nothing)
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
        let rest = (Place { goal, reading }).deserialize(deserializer)?;
        match rest {
            Rest::Misfit(Value::Null) if takes_null => {
                self.list.set_null(self.list.len().saturating_sub(1));
                Ok(Rest::Nothing)
            }
            // Servers that take values of other kinds have the default there.
            Rest::Misfit(Value::Null) if !reading.keeps() => Ok(Rest::Nothing),
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
    let mut items = items_before(list, item)?;
    while let Some(item) = seq.next_element()? {
        items.push(item);
    }
    Ok(Value::Array(items))
}

/// Reads what follows the first item that was of another kind; gives all of the array as it came.
fn rest_of_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListTarget,
    item: Value,
    seq: &mut A,
    reading: Reading,
) -> Result<Rest, A::Error> {
    let mut items = items_before(list, item)?;
    let mut fits = true;
    while let Some(item) = seq.next_element::<Value>()? {
        if fits {
            let rest = ListItem { list, reading }.deserialize(&item);
            fits = !matches!(rest.map_err(A::Error::custom)?, Rest::Misfit(_));
        }
        items.push(item);
    }
    let items = Value::Array(items);
    Ok(match fits {
        true => Rest::Original(items),
        false => Rest::Misfit(items),
    })
}

/// The items so far, with `item` for the last one.
fn items_before<E: serde::de::Error>(list: &dyn ListTarget, item: Value) -> Result<Vec<Value>, E> {
    let read = serde_json::to_value(Written(View::List(list.as_view()))).map_err(E::custom)?;
    let mut items = match read {
        Value::Array(items) => items,
        _ => Vec::new(),
    };
    items.pop();
    items.push(item);
    Ok(items)
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
            Rest::Nothing => {}
            Rest::Misfit(Value::Null) if takes_null => {
                entries.set_null(entries.len().saturating_sub(1));
            }
            Rest::Misfit(value) => entries.keep(value),
            Rest::Original(value) => entries.set_original(value),
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

/// An object; or a number, which is an object too where another crate turns on serde_json's `arbitrary_precision`.
fn free_object<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Value, A::Error> {
    Value::deserialize(MapAccessDeserializer::new(map))
}

/// Reads a whole value, whose text is `json`, into a choice.
fn chosen_of_text<E: serde::de::Error>(
    place: &mut dyn ChoiceTarget,
    json: &str,
    value: Value,
    reading: Reading,
) -> Result<Rest, E> {
    choice::read_text(place, json, &value, reading).map_err(E::custom)?;
    Ok(Rest::Nothing)
}

/// Reads a whole value into a choice.
fn chosen<E: serde::de::Error>(
    place: &mut dyn ChoiceTarget,
    value: Value,
    reading: Reading,
) -> Result<Rest, E> {
    choice::read(place, &value, reading).map_err(E::custom)?;
    Ok(Rest::Nothing)
}

/// Hands a value back to be kept, or refuses it.
fn misfit<E: serde::de::Error>(
    reading: Reading,
    target: &Target<'_>,
    value: Value,
    unexpected: Unexpected<'_>,
) -> Result<Rest, E> {
    if reading.keeps() {
        return Ok(Rest::Misfit(value));
    }
    Err(E::invalid_type(unexpected, &expected(target)))
}

/// Hands a number back to be kept, or refuses it.
fn unfit<E: serde::de::Error>(keep: bool, number: Number) -> Result<Rest, E> {
    if keep {
        return Ok(Rest::Misfit(number.into()));
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
        Target::F64(_) | Target::Decimal(_) => "a number",
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

fn put<T, V: TryInto<T>>(place: &mut T, value: V) -> Option<()> {
    *place = value.try_into().ok()?;
    Some(())
}

fn text_of(value: f64) -> String {
    Number::from_f64(value).map_or_else(|| value.to_string(), |number| number.to_string())
}

pub(crate) fn parse_bool(text: &str) -> Option<bool> {
    let text = text.trim();
    match text {
        "1" => Some(true),
        "0" => Some(false),
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}
