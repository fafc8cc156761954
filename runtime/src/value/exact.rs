//! Numbers and truth values that become values of another kind, exactly or not at all.

use serde_json::Number;

/// An integer as a double, if there is one that is exactly it.
pub(crate) fn as_double(value: i128) -> Option<f64> {
    let double = value as f64;
    (double as i128 == value).then_some(double)
}

/// A double as an integer, if it has no fraction.
pub(crate) fn whole(value: f64) -> Option<i64> {
    // Up to 2^53 every integer is exact as a double.
    let exact = value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0;
    exact.then_some(value as i64)
}

/// Puts a value where it fits.
pub(crate) fn put<T, V: TryInto<T>>(place: &mut T, value: V) -> Option<()> {
    *place = value.try_into().ok()?;
    Some(())
}

/// A double as JSON has it.
pub(crate) fn text_of(value: f64) -> String {
    Number::from_f64(value).map_or_else(|| value.to_string(), |number| number.to_string())
}

/// A truth value by its word in any case, or by its number.
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
