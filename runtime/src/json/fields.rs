//! Reading the properties of a carrier.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use crate::json::free;
use crate::json::place::{Goal, Place, Rest};
use crate::json::reading::Reading;
use crate::table::{Carrier, CarrierDescriptor};

/// Reads the properties of a carrier.
pub(super) struct Fields<'a> {
    pub(super) carrier: &'a mut dyn Carrier,
    pub(super) reading: Reading,
    /// The object as a value, if an outer one-of has already parsed it.
    pub(super) known: Option<&'a Value>,
}

impl<'de> Visitor<'de> for Fields<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a {} object", self.carrier.descriptor().name())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let table = self.carrier.descriptor();
        let reading = self.reading.within(self.carrier);
        let mut hint = 0;
        while let Some(key) = map.next_key_seed(Key { table, hint })? {
            match key {
                Name::Known(index) => {
                    hint = index + 1;
                    let slot = self.carrier.slot_mut(index);
                    let goal = Goal::Slot(&mut *slot);
                    let name = table.fields().get(index).copied();
                    let known = self.known.and_then(|known| known.get(name?));
                    let place = Place::new(goal, reading).of(known);
                    match map.next_value_seed(place)? {
                        Rest::Nothing => {}
                        Rest::Misfit(rest) => {
                            slot.clear();
                            if let Some(name) = name {
                                keep(self.carrier, name, rest);
                            }
                        }
                        Rest::Original(original) => {
                            if let (Some(name), Some(unknown)) = (name, self.carrier.unknown_mut())
                            {
                                unknown.set_original(name, original);
                            }
                        }
                        Rest::Text(text) => {
                            if let Some(name) = name {
                                keep_text(self.carrier, name, text.json);
                            }
                        }
                    }
                }
                Name::Unknown(name) if reading.is_of_value => {
                    let value: Value = map.next_value()?;
                    keep(self.carrier, name, value);
                }
                Name::Unknown(name) if reading.by_text => {
                    let free = map.next_value_seed(free::Seed)?;
                    if let Some(text) = free.text {
                        keep_text(self.carrier, &name, text.json);
                    }
                    keep(self.carrier, name, free.value);
                }
                // The second reading finds an error, and this value cannot be one.
                Name::Unknown(_) => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

fn keep(carrier: &mut dyn Carrier, name: impl Into<String>, value: Value) {
    if let Some(unknown) = carrier.unknown_mut() {
        unknown.insert(name, value);
    }
}

/// Keeps the text of a value of which the carrier has the nearest one.
fn keep_text(carrier: &mut dyn Carrier, name: &str, json: Box<str>) {
    if let Some(unknown) = carrier.unknown_mut() {
        unknown.set_text(name, json);
    }
}

/// The seed of a property name.
struct Key {
    table: &'static CarrierDescriptor,
    hint: usize,
}

enum Name {
    Known(usize),
    Unknown(String),
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Name, E> {
        Ok(match self.table.find(name, self.hint) {
            Some(index) => Name::Known(index),
            None => Name::Unknown(name.to_owned()),
        })
    }
}
