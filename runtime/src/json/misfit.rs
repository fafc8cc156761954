//! Values that do not fit: returned to be kept, or refused.

use serde::de::Unexpected;
use serde_json::{Number, Value};

use crate::json::place::Rest;
use crate::json::reading::Reading;
use crate::table::Target;

/// Returns a value to be kept, or refuses it.
pub(super) fn misfit<E: serde::de::Error>(
    reading: Reading,
    target: &Target<'_>,
    value: Value,
    unexpected: Unexpected<'_>,
) -> Result<Rest, E> {
    if reading.keeps() {
        return Ok(Rest::Misfit(value));
    }
    Err(E::invalid_type(unexpected, &expected(target)))
}

/// Returns a number to be kept, or refuses it.
pub(super) fn unfit<E: serde::de::Error>(keep: bool, number: Number) -> Result<Rest, E> {
    if keep {
        return Ok(Rest::Misfit(number.into()));
    }
    Err(out_of_range(&number.into()))
}

pub(super) fn out_of_range<E: serde::de::Error>(number: &Value) -> E {
    E::invalid_value(
        Unexpected::Other(&format!("number {number}")),
        &"an integer in range",
    )
}

/// The values that a target accepts, for messages.
pub(super) fn expected(target: &Target<'_>) -> &'static str {
    match target {
        Target::Bool(_) => "true or false",
        Target::I32(_) => "a 32-bit integer",
        Target::I64(_) => "a 64-bit integer",
        Target::U64(_) => "a 64-bit integer that is not negative",
        Target::F64(_) | Target::Decimal(_) => "a number",
        Target::Str(_) => "text",
        Target::DateTime(_) => "a date-time",
        Target::Bytes(_) => "base64 text",
        Target::Enum(place) if place.descriptor().is_numeric() => "the number of a member",
        Target::Enum(_) => "a member name",
        Target::Carrier(_) => "an object",
        Target::Choice(_) => "a value of one of several types",
        Target::List(_) => "an array",
        Target::Map(_) => "a dictionary",
        Target::Json(_) => "any value",
        Target::Unknown(_) => "unknown properties",
    }
}
