//! Writing through serde.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::table::{CarrierView, View};
use crate::value;

/// Writes a carrier as a map of its properties that are set, then the unknown ones.
///
/// Generic over the serializer only: carriers share one instance.
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
        let view = carrier.view(index);
        if !matches!(view, View::Null) {
            map.serialize_entry(name, &Out(view))?;
        }
    }
    for (name, value) in unknown(carrier) {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

/// The unknown properties that count: those under the name of a known one only while that is empty.
pub(crate) fn unknown(
    carrier: &dyn CarrierView,
) -> impl Iterator<Item = (&str, &serde_json::Value)> {
    let unknown = carrier.unknown().iter();
    unknown.filter(|(name, _)| !is_set(carrier, name))
}

/// Whether `name` is a known property that has a value.
fn is_set(carrier: &dyn CarrierView, name: &str) -> bool {
    let fields = carrier.descriptor().fields();
    let index = fields.iter().position(|field| *field == name);
    index.is_some_and(|index| !matches!(carrier.view(index), View::Null))
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
        View::F64(value) => serializer.serialize_f64(value),
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
            for (key, value) in (0..entries.len()).filter_map(|index| entries.entry(index)) {
                map.serialize_entry(key, &Out(value))?;
            }
            map.end()
        }
        View::Json(value) => value.serialize(serializer),
        View::Unknown(value) => value.as_map().serialize(serializer),
    }
}

/// A view as a value that serde can write.
pub(crate) struct Out<'a>(pub(crate) View<'a>);

impl Serialize for Out<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_view(self.0, serializer)
    }
}
