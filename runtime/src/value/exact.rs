//! Exact conversions of numbers and booleans to other types.

use serde_json::Number;

/// Converts an integer to a double, if that is exact.
pub(crate) fn as_double(value: i128) -> Option<f64> {
    let double = value as f64;
    (double as i128 == value).then_some(double)
}

/// Converts a double to an integer, if it has no fraction.
pub(crate) fn whole(value: f64) -> Option<i64> {
    // Every integer up to 2^53 has an exact double.
    let exact = value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0;
    exact.then_some(value as i64)
}

/// Stores a value if it fits.
pub(crate) fn put<T, V: TryInto<T>>(place: &mut T, value: V) -> Option<()> {
    *place = value.try_into().ok()?;
    Some(())
}

/// The text of a double in JSON.
pub(crate) fn text_of(value: f64) -> String {
    Number::from_f64(value).map_or_else(|| value.to_string(), |number| number.to_string())
}

/// Reads a boolean from its word in any case, or from its number.
pub(crate) fn parse_bool(text: &str) -> Option<bool> {
    let text = text.trim();
    match text {
        "1" => Some(true),
        "0" => Some(false),
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}
