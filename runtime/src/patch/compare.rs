//! The comparison of a `test`.

use std::collections::HashMap;

use serde_json::Value;

use crate::table::{CarrierView, View};
use crate::value::DateTime;

/// Whether the JSON of a scalar has the same kind as the actual value: a text that looks like a number is not a number.
/// Enumerations and dates have several written forms and are only compared by [`same`].
pub(super) fn same_kind(found: View<'_>, actual: &Value, expected: &Value) -> bool {
    let by_meaning = matches!(found, View::Enum(_) | View::DateTime(_));
    by_meaning || std::mem::discriminant(actual) == std::mem::discriminant(expected)
}

/// Whether two values of one type are equal: numbers by value, text exactly, enumerations by member, dates by instant (UTC
/// without an offset), carriers property by property.
pub(super) fn same(a: View<'_>, b: View<'_>) -> bool {
    match (a, b) {
        (View::Null, View::Null) => true,
        (View::Bool(a), View::Bool(b)) => a == b,
        (View::I32(a), View::I32(b)) => a == b,
        (View::I64(a), View::I64(b)) => a == b,
        (View::U64(a), View::U64(b)) => a == b,
        (View::F64(a), View::F64(b)) => a == b,
        (View::Decimal(a), View::Decimal(b)) => a == b,
        (View::Str(a), View::Str(b)) => a == b,
        (View::DateTime(a), View::DateTime(b)) => same_instant(a, b),
        (View::Bytes(a), View::Bytes(b)) => a == b,
        (View::Enum(a), View::Enum(b)) => {
            a.number() == b.number() && a.text().eq_ignore_ascii_case(&b.text())
        }
        (View::Carrier(a), View::Carrier(b)) => same_carrier(a, b),
        (View::Choice(a), View::Choice(b)) => {
            a.variant() == b.variant() && same(a.inner(), b.inner())
        }
        (View::List(a), View::List(b)) => {
            a.len() == b.len() && (0..a.len()).all(|index| same(a.get(index), b.get(index)))
        }
        (View::Map(a), View::Map(b)) => {
            // If a key has several entries, the last one counts.
            let others: HashMap<&str, View<'_>> =
                (0..b.len()).filter_map(|index| b.entry(index)).collect();
            let mut entries = (0..a.len()).filter_map(|index| a.entry(index));
            let is_there = |(key, value)| others.get(key).is_some_and(|other| same(value, *other));
            a.len() == b.len() && entries.all(is_there)
        }
        (View::Json(a), View::Json(b)) => same_json(a, b),
        _ => false,
    }
}

fn same_carrier(a: &dyn CarrierView, b: &dyn CarrierView) -> bool {
    let fields = a.descriptor().fields().len();
    let unknown =
        |carrier: &dyn CarrierView| carrier.unknown().as_map().cloned().unwrap_or_default();
    (0..fields).all(|index| same(a.view(index), b.view(index)))
        && same_json(&Value::Object(unknown(a)), &Value::Object(unknown(b)))
}

fn same_instant(a: &DateTime, b: &DateTime) -> bool {
    a == b || a.unix_nanos(0).is_some_and(|a| Some(a) == b.unix_nanos(0))
}

/// Equality by RFC 6902, section 4.6: numbers by value, objects in any order.
pub(super) fn same_json(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_json(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let same = |(key, a): (&String, &Value)| b.get(key).is_some_and(|b| same_json(a, b));
            a.len() == b.len() && a.iter().all(same)
        }
        _ => a == b,
    }
}
