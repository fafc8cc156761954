//! `Clone`, `PartialEq` and `Debug` of carriers, through their tables.

use std::fmt;

use serde_json::Value;

use crate::contract::is_secret;
use crate::table::{Carrier, CarrierView, Target, View};
use crate::value::Bytes;
use crate::value::shown::{Free, HIDDEN};

/// Copies a carrier.
pub fn clone<C: Carrier + Default>(from: &C) -> C {
    let mut to = C::default();
    copy(from, &mut to);
    to
}

/// Sets a property. Called by setters, so that each of them compiles to little code.
#[inline]
pub fn put<T>(place: &mut Option<T>, value: impl Into<T>) {
    *place = Some(value.into());
}

/// Clears a property and makes it be sent as `null`. Called by `with_null` of carriers.
pub fn put_null<C: Carrier, T>(carrier: &mut C, field: impl FnOnce(&mut C) -> &mut Option<T>) {
    let place = field(carrier);
    *place = None;
    let place: *const Option<T> = place;
    send_null(carrier, place.cast());
}

/// Finds the property at an address and makes it be sent as `null`.
fn send_null(carrier: &mut dyn Carrier, place: *const ()) -> bool {
    for (index, name) in carrier.descriptor().fields().iter().enumerate() {
        if std::ptr::addr_eq(Carrier::slot(carrier, index), place) {
            if let Some(unknown) = carrier.unknown_mut() {
                unknown.insert(*name, Value::Null);
            }
            return true;
        }
        let within = carrier.slot_mut(index).target();
        if within.is_some_and(|target| send_null_within(target, place)) {
            return true;
        }
    }
    false
}

fn send_null_within(target: Target<'_>, place: *const ()) -> bool {
    match target {
        Target::Carrier(inner) => send_null(inner, place),
        Target::Choice(choice) => send_null_within(choice.inner_mut(), place),
        Target::List(list) => (0..list.len()).any(|index| {
            let item = list.item(index);
            item.is_some_and(|item| send_null_within(item, place))
        }),
        Target::Map(map) => (0..map.len()).any(|index| {
            let entry = map.entry(index);
            entry.is_some_and(|(_, value)| send_null_within(value, place))
        }),
        _ => false,
    }
}

/// Returns a carrier with those properties of another carrier that both have, with the same name and type. Called by
/// conversions between carriers.
pub fn narrowed<C: Carrier + Default>(from: &dyn CarrierView) -> C {
    let mut to = C::default();
    narrow(from, &mut to);
    to
}

fn narrow(from: &dyn CarrierView, to: &mut dyn Carrier) {
    let (known, taken) = (from.descriptor().fields(), to.descriptor().fields());
    for (index, name) in known.iter().enumerate() {
        let view = from.view(index);
        if let Some(at) = taken.iter().position(|taken| taken == name)
            && !matches!(view, View::Null)
        {
            copy_value(view, to.slot_mut(at).fill());
        }
    }
    let is_kept = |name: &str| taken.contains(&name) || !known.contains(&name);
    if let Some(unknown) = to.unknown_mut() {
        unknown.take_over(from.unknown(), is_kept);
    }
}

/// Copies every property of `from` to `to`, a new carrier of the same type.
fn copy(from: &dyn CarrierView, to: &mut dyn Carrier) {
    for index in 0..from.descriptor().fields().len() {
        let view = from.view(index);
        if !matches!(view, View::Null) {
            copy_value(view, to.slot_mut(index).fill());
        }
    }
    if let Some(unknown) = to.unknown_mut() {
        unknown.take_over(from.unknown(), |_| true);
    }
}

fn copy_value(from: View<'_>, to: Target<'_>) {
    match (from, to) {
        (View::Bool(from), Target::Bool(to)) => *to = from,
        (View::I32(from), Target::I32(to)) => *to = from,
        (View::I64(from), Target::I64(to)) => *to = from,
        (View::U64(from), Target::U64(to)) => *to = from,
        (View::F64(from), Target::F64(to)) => *to = from,
        (View::Decimal(from), Target::Decimal(to)) => *to = *from,
        (View::Str(from), Target::Str(to)) => *to = from.to_owned(),
        (View::DateTime(from), Target::DateTime(to)) => to.clone_from(from),
        (View::Bytes(from), Target::Bytes(to)) => *to = from.into(),
        (View::Str(from), Target::Bytes(to)) => *to = Bytes::from_text(from),
        (View::Enum(from), Target::Enum(to)) => match from.number() {
            Some(number) => to.set_number(number),
            None => to.set_text(&from.text()),
        },
        (View::Carrier(from), Target::Carrier(to)) => copy(from, to),
        (View::Choice(from), Target::Choice(to)) => {
            copy_value(from.inner(), to.start(from.variant()));
        }
        (View::List(from), Target::List(to)) => {
            for index in 0..from.len() {
                copy_value(from.get(index), to.push());
                if matches!(from.get(index), View::Null) {
                    to.set_null(index);
                }
            }
        }
        (View::Map(from), Target::Map(to)) => {
            for index in 0..from.len() {
                let Some((key, value)) = from.entry(index) else {
                    continue;
                };
                match (value, to.push(key.to_owned())) {
                    (View::Json(from), Target::Json(to)) => to.clone_from(from),
                    (View::Json(from), Target::Choice(choice)) => {
                        copy_value(View::Json(from), choice.start(usize::MAX));
                    }
                    (View::Json(from), _) => to.keep(from.clone()),
                    (value, target) => copy_value(value, target),
                }
                if matches!(value, View::Null) {
                    to.set_null(to.len().saturating_sub(1));
                }
                if let Some(original) = from.original(index) {
                    to.set_original(original.clone());
                }
            }
        }
        (View::Json(from), Target::Json(to)) => to.clone_from(from),
        // Both sides have the same type, so only empty items remain.
        _ => {}
    }
}

/// Whether two carriers of one type have equal properties.
#[must_use]
pub fn equal(a: &dyn CarrierView, b: &dyn CarrierView) -> bool {
    let fields = a.descriptor().fields().len();
    a.unknown() == b.unknown() && (0..fields).all(|index| equal_value(a.view(index), b.view(index)))
}

fn equal_value(a: View<'_>, b: View<'_>) -> bool {
    match (a, b) {
        (View::Null, View::Null) => true,
        (View::Bool(a), View::Bool(b)) => a == b,
        (View::I32(a), View::I32(b)) => a == b,
        (View::I64(a), View::I64(b)) => a == b,
        (View::U64(a), View::U64(b)) => a == b,
        (View::F64(a), View::F64(b)) => a == b,
        (View::Decimal(a), View::Decimal(b)) => a == b,
        (View::Str(a), View::Str(b)) => a == b,
        (View::DateTime(a), View::DateTime(b)) => a == b,
        (View::Bytes(a), View::Bytes(b)) => a == b,
        (View::Enum(a), View::Enum(b)) => a.number() == b.number() && a.text() == b.text(),
        (View::Carrier(a), View::Carrier(b)) => equal(a, b),
        (View::Choice(a), View::Choice(b)) => {
            a.variant() == b.variant() && equal_value(a.inner(), b.inner())
        }
        (View::List(a), View::List(b)) => {
            a.len() == b.len() && (0..a.len()).all(|index| equal_value(a.get(index), b.get(index)))
        }
        (View::Map(a), View::Map(b)) => {
            a.len() == b.len()
                && (0..a.len()).all(|index| match (a.entry(index), b.entry(index)) {
                    (Some(a), Some(b)) => a.0 == b.0 && equal_value(a.1, b.1),
                    _ => false,
                })
        }
        (View::Json(a), View::Json(b)) => a == b,
        _ => false,
    }
}

/// Formats the properties of a carrier that are set, under their wire names, with secrets as `***`.
///
/// # Errors
/// Those of the formatter.
pub fn debug(carrier: &dyn CarrierView, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let table = carrier.descriptor();
    let mut out = f.debug_struct(table.name());
    for (index, name) in table.fields().iter().enumerate() {
        let view = carrier.view(index);
        match view {
            View::Null => {}
            _ if table.is_secret(index) => {
                out.field(name, &HIDDEN);
            }
            view => {
                out.field(name, &view);
            }
        }
    }
    for (name, value) in carrier.unknown().iter() {
        if table.is_secret_name(name) {
            out.field(name, &HIDDEN);
        } else {
            out.field(name, &Free(value));
        }
    }
    out.finish()
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            View::Null => f.write_str("None"),
            View::Bool(value) => value.fmt(f),
            View::I32(value) => value.fmt(f),
            View::I64(value) => value.fmt(f),
            View::U64(value) => value.fmt(f),
            View::F64(value) => value.fmt(f),
            View::Decimal(value) => value.fmt(f),
            View::Str(value) => value.fmt(f),
            View::DateTime(value) => value.fmt(f),
            View::Bytes(value) => write!(f, "Bytes({} bytes)", value.len()),
            View::Enum(value) => f.write_str(&value.text()),
            View::Carrier(value) => debug(*value, f),
            View::Choice(value) => value.inner().fmt(f),
            View::List(value) => f
                .debug_list()
                .entries((0..value.len()).map(|index| value.get(index)))
                .finish(),
            View::Map(value) => {
                let mut out = f.debug_map();
                for (key, value) in (0..value.len()).filter_map(|index| value.entry(index)) {
                    if is_secret(key) && !matches!(value, View::Null) {
                        out.entry(&key, &HIDDEN);
                    } else {
                        out.entry(&key, &value);
                    }
                }
                out.finish()
            }
            View::Json(value) => Free(value).fmt(f),
            View::Unknown(value) => value.fmt(f),
        }
    }
}
