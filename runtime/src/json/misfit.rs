//! Values that do not fit: returned to be kept, or refused.

use std::fmt;

use serde_json::{Number, Value};

use crate::json::place::Rest;
use crate::json::reading::Reading;
use crate::table::Target;

/// The type of an unsigned integer, in messages.
pub(super) const POSITIVE: &str = "a 64-bit integer that is not negative";

/// Values with parts, in messages.
pub(super) const AN_ARRAY: fmt::Arguments<'_> = format_args!("an array");
pub(super) const AN_OBJECT: fmt::Arguments<'_> = format_args!("an object");

/// Returns a value to be kept, or refuses it.
pub(super) fn misfit<E: serde::de::Error>(
    reading: Reading,
    target: &Target<'_>,
    value: Value,
) -> Result<Rest, E> {
    if reading.keeps() {
        return Ok(Rest::Misfit(value));
    }
    Err(match value {
        Value::Array(_) => wrong(&AN_ARRAY, expected(target)),
        Value::Object(_) => wrong(&AN_OBJECT, expected(target)),
        value => wrong(&value, expected(target)),
    })
}

/// Returns a number to be kept, or refuses it.
pub(super) fn unfit<E: serde::de::Error>(
    keep: bool,
    number: Number,
    expected: &str,
) -> Result<Rest, E> {
    if keep {
        return Ok(Rest::Misfit(number.into()));
    }
    Err(wrong(&number, expected))
}

/// The error of a value, which is shown in the notation of JSON.
pub(super) fn wrong<E: serde::de::Error>(found: &dyn fmt::Display, expected: &str) -> E {
    E::custom(format_args!("expected {expected}, found {found}"))
}

/// The values that a target accepts, for messages.
pub(super) fn expected(target: &Target<'_>) -> &'static str {
    match target {
        Target::Bool(_) => "true or false",
        Target::I32(_) => "a 32-bit integer",
        Target::I64(_) => "a 64-bit integer",
        Target::U64(_) => POSITIVE,
        Target::F64(_) | Target::Decimal(_) => "a number",
        Target::Str(_) => "text",
        Target::DateTime(_) => "a date-time",
        Target::Bytes(_) => "base64 text",
        Target::Enum(place) if place.descriptor().is_numeric() => "the number of a member",
        Target::Enum(_) => "a member name",
        Target::Carrier(_) => "an object",
        Target::Choice(_) => "a value of one of several types",
        Target::List(_) => "an array",
        Target::Map(_) => "an object",
        Target::Json(_) => "any value",
        Target::Unknown(_) => "unknown properties",
    }
}
