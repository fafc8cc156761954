//! The original form of a value that was converted to another type.
//!
//! If an API accepts a number for text, or text for a number, the property has a value of its own type, and the original is
//! stored next to it. The original is written while the property still has the converted value.

use serde_json::Value;

use crate::table::{CarrierView, EnumView, View};
use crate::value::exact::parse_bool;
use crate::value::{Decimal, Flags};

/// The original of the property `name` of `carrier`, if its value `view` is still the converted one.
pub(crate) fn original<'c>(
    carrier: &'c dyn CarrierView,
    name: &str,
    view: View<'_>,
) -> Option<&'c Value> {
    let original = carrier.unknown().original(name);
    original.filter(|original| is_of(original, view))
}

/// Whether `view` is the result of converting `original` to another type.
pub(super) fn is_of(original: &Value, view: View<'_>) -> bool {
    match (view, original) {
        (View::List(list), Value::Array(items)) => {
            let mut all = items
                .iter()
                .zip((0..list.len()).map(|index| list.get(index)));
            list.len() == items.len() && all.all(|(item, view)| is_of(item, view) || is(item, view))
        }
        (View::Str(text), Value::Number(number)) => number.to_string() == text,
        (View::Str(text), Value::Bool(truth)) => truth.to_string() == text,
        (View::DateTime(time), Value::Number(number)) => time.to_string() == number.to_string(),
        (View::Bool(truth), Value::String(text)) => parse_bool(text) == Some(truth),
        (View::Bool(truth), Value::Number(number)) => number.as_u64() == Some(u64::from(truth)),
        (View::I32(_) | View::I64(_) | View::U64(_), Value::Number(number)) => {
            number.is_f64() && is(original, view)
        }
        (View::Enum(member), Value::String(_) | Value::Number(_)) => is_of_member(original, member),
        (_, Value::String(text)) => match (number(view), text.trim().parse::<Decimal>()) {
            (Some(number), Ok(read)) => number == read,
            _ => false,
        },
        _ => false,
    }
}

/// Whether a name or a number is read as this member, or as these flags.
fn is_of_member(original: &Value, member: &dyn EnumView) -> bool {
    let table = member.descriptor();
    let text = member.text();
    let (found, flags) = match (original, original.as_i64()) {
        (Value::String(name), _) => (table.find(name.trim()), Flags::from_text(table, name)),
        (_, Some(number)) => {
            let flags = Flags::from_bits(number.cast_unsigned());
            (table.find_number(number), flags)
        }
        _ => return false,
    };
    let name = found.and_then(|index| table.members().get(index));
    name.is_some_and(|name| *name == text) || flags.text(table) == text
}

/// Whether a scalar equals `json`.
fn is(json: &Value, view: View<'_>) -> bool {
    match (view, json) {
        (View::Str(text), Value::String(json)) => text == json,
        (View::DateTime(time), Value::String(json)) => time.to_string() == *json,
        (View::Bool(truth), Value::Bool(json)) => truth == *json,
        (View::Enum(member), Value::String(json)) => member.text() == *json,
        (_, Value::Number(json)) => match (number(view), json.to_string().parse::<Decimal>()) {
            (Some(number), Ok(read)) => number == read,
            _ => false,
        },
        _ => false,
    }
}

fn number(view: View<'_>) -> Option<Decimal> {
    Some(match view {
        View::I32(number) => number.into(),
        View::I64(number) => number.into(),
        View::U64(number) => number.into(),
        View::F64(number) => number.into(),
        View::Decimal(number) => *number,
        _ => return None,
    })
}
