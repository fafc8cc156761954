//! Reading through serde.

use serde::de::{DeserializeSeed, Deserializer};
use serde_json::Value;

use crate::json::Error;
use crate::json::fields::Fields;
use crate::json::misfit::wrong;
use crate::json::parsed::Parsed;
use crate::json::place::{Goal, Place, Rest};
use crate::json::reading::{Misfit, Reading};
use crate::table::{Carrier, Slot, Target};

/// Reads a carrier from a map; `null` gives an empty one.
///
/// A property with `null` is empty. The profile of the API decides how names match, and whether numbers and truth values
/// may be text. A value that does not fit its property is kept; see [`Misfit::Keep`].
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
pub(crate) fn item(value: &Value, target: Target<'_>, reading: Reading) -> Result<(), Error> {
    let source = Parsed(value);
    Ok(item_from(
        source,
        target,
        reading.of_value(true),
        Some(value),
    )?)
}

/// Reads JSON text into an item. `known` is the parsed value of the text, if available.
pub(super) fn item_of_text(
    json: &str,
    target: Target<'_>,
    reading: Reading,
    known: Option<&Value>,
) -> Result<(), Error> {
    item_from(
        &mut serde_json::Deserializer::from_str(json),
        target,
        reading.of_value(false),
        known,
    )
    .map_err(|error| Error::new(json.as_bytes(), &error))
}

fn item_from<'de, D: Deserializer<'de>>(
    deserializer: D,
    mut target: Target<'_>,
    reading: Reading,
    known: Option<&Value>,
) -> Result<(), D::Error> {
    let goal = Goal::Item(target.reborrow(), false);
    let place = Place::new(goal, reading).of(known);
    match place.deserialize(deserializer)? {
        Rest::Nothing | Rest::Original(_) => Ok(()),
        Rest::Text(text) => text.refuse(),
        Rest::Misfit(Value::Null) if reading.profile().coerces() => Ok(()),
        Rest::Misfit(rest) => Err(wrong(&rest, "a value of the type")),
    }
}

/// Generic over the deserializer only, so that all carriers share one instance.
fn fill<'de, D: Deserializer<'de>>(
    carrier: &mut dyn Carrier,
    deserializer: D,
) -> Result<(), D::Error> {
    let reading = Reading::from(Misfit::Keep).within(carrier);
    deserializer.deserialize_any(Fields {
        carrier,
        reading,
        known: None,
    })
}

/// Reads a value of any type into a property or a body.
///
/// # Errors
/// As [`deserialize`].
pub fn deserialize_value<'de, D: Deserializer<'de>>(
    slot: &mut dyn Slot,
    reading: impl Into<Reading>,
    deserializer: D,
) -> Result<(), D::Error> {
    let place = Place::new(Goal::Slot(slot), reading.into());
    match place.deserialize(deserializer)? {
        Rest::Nothing | Rest::Original(_) | Rest::Misfit(Value::Null) => Ok(()),
        Rest::Text(text) => text.refuse(),
        Rest::Misfit(number) => Err(wrong(&number, "an integer in range")),
    }
}
