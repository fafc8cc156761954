//! serde implementations of the value types, for use in your own structs.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::json::{Misfit, deserialize_value, serialize_view};
use crate::table::{Entry, Item, View};
use crate::value::{Bytes, DateTime, Decimal, Map};

fn read<'de, T: Item, D: Deserializer<'de>>(
    misfit: Misfit,
    deserializer: D,
) -> Result<T, D::Error> {
    let mut slot = None;
    deserialize_value(&mut slot, misfit, deserializer)?;
    Ok(slot.unwrap_or_default())
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_view(View::DateTime(self), serializer)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(Misfit::Fail, deserializer)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_view(View::Decimal(self), serializer)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(Misfit::Fail, deserializer)
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_view(self.view(), serializer)
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(Misfit::Fail, deserializer)
    }
}

impl<T: Entry> Serialize for Map<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_view(View::Map(self), serializer)
    }
}

impl<'de, T: Entry> Deserialize<'de> for Map<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A dictionary keeps entries that do not fit.
        read(Misfit::Keep, deserializer)
    }
}
