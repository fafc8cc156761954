//! Writing through serde.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::profile::OPEN_API;
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
    let is_whole = table.profile().whole_numbers();
    for (index, name) in table.fields().iter().enumerate() {
        let view = carrier.view(index);
        if !matches!(view, View::Null) || is_written_empty(carrier, index) {
            map.serialize_entry(name, &Out(view, is_whole))?;
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

/// Whether the empty property at `index` must be there all the same, and nothing stands for it among the unknown ones.
pub(super) fn is_written_empty(carrier: &dyn CarrierView, index: usize) -> bool {
    let table = carrier.descriptor();
    let name = table.fields().get(index);
    table.is_always_there(index) && name.is_some_and(|name| carrier.unknown().get(name).is_none())
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
    written(view, OPEN_API.whole_numbers(), serializer)
}

/// A number without a fraction as an integer, where every double is exact.
pub(super) fn whole(number: f64) -> Option<i64> {
    let is_whole = number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0;
    // There is no negative zero among integers.
    let is_whole = is_whole && (number != 0.0 || number.is_sign_positive());
    is_whole.then_some(number as i64)
}

fn written<S: Serializer>(
    view: View<'_>,
    is_whole: bool,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match view {
        View::Null => serializer.serialize_unit(),
        View::Bool(value) => serializer.serialize_bool(value),
        View::I32(value) => serializer.serialize_i32(value),
        View::I64(value) => serializer.serialize_i64(value),
        View::U64(value) => serializer.serialize_u64(value),
        View::F64(value) => match whole(value).filter(|_| is_whole) {
            Some(value) => serializer.serialize_i64(value),
            None => serializer.serialize_f64(value),
        },
        View::Str(value) => serializer.serialize_str(value),
        View::DateTime(value) => value.with_text(|text| serializer.serialize_str(text)),
        View::Bytes(bytes) => serializer.serialize_str(&value::encode_base64(bytes)),
        View::Enum(value) => match value.number() {
            Some(number) => serializer.serialize_i64(number),
            None => serializer.serialize_str(&value.text()),
        },
        View::Carrier(carrier) => serialize(carrier, serializer),
        View::Choice(choice) => written(choice.inner(), is_whole, serializer),
        View::List(list) => {
            let mut seq = serializer.serialize_seq(Some(list.len()))?;
            for index in 0..list.len() {
                seq.serialize_element(&Out(list.get(index), is_whole))?;
            }
            seq.end()
        }
        View::Map(entries) => {
            let mut map = serializer.serialize_map(Some(entries.len()))?;
            for (key, value) in (0..entries.len()).filter_map(|index| entries.entry(index)) {
                map.serialize_entry(key, &Out(value, is_whole))?;
            }
            map.end()
        }
        View::Json(value) => value.serialize(serializer),
        View::Unknown(value) => value.as_map().serialize(serializer),
    }
}

/// A view as a value that serde can write, and whether a number without a fraction is written as an integer.
struct Out<'a>(View<'a>, bool);

impl Serialize for Out<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        written(self.0, self.1, serializer)
    }
}
