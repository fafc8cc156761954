//! Writing through serde.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::profile::Nulls;
use crate::table::{CarrierView, Message, View, Writing, original};
use crate::value;

/// Writes a carrier as a map: the properties that are set, then the unknown ones.
///
/// Generic over the serializer only, so that all carriers share one instance.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(
    carrier: &dyn CarrierView,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let table = carrier.descriptor();
    for (index, name) in table.fields().iter().enumerate() {
        if let Some(view) = written(carrier, index, name, Writing::PLAIN) {
            map.serialize_entry(name, &Out(view))?;
        }
    }
    for (name, value) in unknown(carrier) {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

/// The properties that the table does not name.
pub(crate) fn unknown(
    carrier: &dyn CarrierView,
) -> impl Iterator<Item = (&str, &serde_json::Value)> {
    let fields = carrier.descriptor().fields();
    let unknown = carrier.unknown().iter();
    unknown.filter(move |(name, _)| !fields.contains(name))
}

/// The value of the property at `index`. If it is empty, the entry with its name in the unknown properties. Null if the
/// message omits the property.
pub(crate) fn filled(
    carrier: &dyn CarrierView,
    index: usize,
    message: Option<Message>,
) -> View<'_> {
    if carrier.descriptor().is_omitted(index, message) {
        return View::Null;
    }
    match (
        carrier.view(index),
        carrier.descriptor().fields().get(index),
    ) {
        (View::Null, Some(name)) => carrier.unknown().get(name).map_or(View::Null, View::Json),
        (view, _) => view,
    }
}

/// The value to write for the property `name` at `index`; `None` if it is omitted.
pub(super) fn written<'c>(
    carrier: &'c dyn CarrierView,
    index: usize,
    name: &str,
    writing: Writing,
) -> Option<View<'c>> {
    match filled(carrier, index, writing.message) {
        View::Null => is_null_written(carrier, index, writing).then_some(View::Null),
        view => Some(original(carrier, name, view).map_or(view, View::Json)),
    }
}

/// Whether the empty property at `index` is written as `null`.
pub(crate) fn is_null_written(carrier: &dyn CarrierView, index: usize, writing: Writing) -> bool {
    let descriptor = carrier.descriptor();
    (writing.nulls == Nulls::Write || descriptor.is_always_there(index))
        && !descriptor.is_omitted(index, writing.message)
}

/// Writes any value; [`View::Null`] as `null`.
///
/// # Errors
/// Those of the serializer.
pub fn serialize_view<S: Serializer>(view: View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match view {
        View::Null => serializer.serialize_unit(),
        View::Bool(value) => serializer.serialize_bool(value),
        View::I32(value) => serializer.serialize_i32(value),
        View::I64(value) => serializer.serialize_i64(value),
        View::U64(value) => serializer.serialize_u64(value),
        View::F64(value) => match whole(value) {
            Some(value) => serializer.serialize_i64(value),
            None => serializer.serialize_f64(value),
        },
        // Serializers have no other number types.
        View::Decimal(value) => match (value.to_integer(), value.to_integer()) {
            (Some(value), _) => serializer.serialize_i64(value),
            (None, Some(value)) => serializer.serialize_u64(value),
            (None, None) => serializer.serialize_f64(value.to_f64()),
        },
        View::Str(value) => serializer.serialize_str(value),
        View::DateTime(value) => value.with_text(|text| serializer.serialize_str(text)),
        View::Bytes(bytes) => serializer.serialize_str(&value::encode_base64(bytes)),
        View::Enum(value) => match value.number() {
            Some(number) => serializer.serialize_i64(number),
            None => serializer.serialize_str(&value.text()),
        },
        View::Carrier(carrier) => serialize(carrier, serializer),
        View::Choice(choice) => serialize_view(choice.inner(), serializer),
        View::List(list) => {
            let mut seq = serializer.serialize_seq(Some(list.len()))?;
            for index in 0..list.len() {
                seq.serialize_element(&Out(list.get(index)))?;
            }
            seq.end()
        }
        View::Map(entries) => {
            let mut map = serializer.serialize_map(Some(entries.len()))?;
            for index in 0..entries.len() {
                if let Some((key, value)) = entries.entry(index) {
                    let value = entries.original(index).map_or(value, View::Json);
                    map.serialize_entry(key, &Out(value))?;
                }
            }
            map.end()
        }
        View::Json(value) => value.serialize(serializer),
        View::Unknown(value) => value.as_map().serialize(serializer),
    }
}

/// Converts a number without a fraction to an integer, in the range in which every integer is exact as a double.
pub(super) fn whole(number: f64) -> Option<i64> {
    let is_whole = number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0;
    // Integers have no negative zero.
    let is_whole = is_whole && (number != 0.0 || number.is_sign_positive());
    is_whole.then_some(number as i64)
}

/// A view as a value that serde can write.
struct Out<'a>(View<'a>);

impl Serialize for Out<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_view(self.0, serializer)
    }
}
