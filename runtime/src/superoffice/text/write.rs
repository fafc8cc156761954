//! Writing values as text.

use std::borrow::Cow;

use super::encoded::{Encoded, Marker};
use super::error::FieldError;
use super::times::TimeOfDay;
use crate::value::{DateTime, encode_base64};

impl Encoded<'static> {
    /// `[I:23]`
    #[must_use]
    pub fn int(value: i64) -> Self {
        Self::marked(Marker::Int, value)
    }

    /// `[F:123.4]`, with as many digits as it takes to read the same number again.
    ///
    /// # Errors
    /// If the value is infinite or not a number.
    pub fn double(value: f64) -> Result<Self, FieldError> {
        finite(value).map(|value| Self::marked(Marker::Double, value))
    }

    /// `[M:123.45]`, an amount of money as a decimal number in text, so that no digit is lost.
    ///
    /// # Errors
    /// If the text is not a decimal number.
    pub fn money(amount: &str) -> Result<Self, FieldError> {
        let value = Encoded::new(amount);
        match (value.marker(), value.number()?) {
            (None, Some(amount)) => Ok(Self::marked(Marker::Money, amount)),
            _ => Err(value.wrong("a decimal number")),
        }
    }

    /// `[D:11/30/2011]`; the time does not count.
    ///
    /// # Errors
    /// If the value is not a date-time.
    pub fn date(value: &DateTime) -> Result<Self, FieldError> {
        let parts = value.parts().ok_or_else(not_a_time)?;
        let (year, month, day) = (parts.year, parts.month, parts.day);
        Ok(Self::marked(
            Marker::Date,
            format_args!("{month:02}/{day:02}/{year:04}"),
        ))
    }

    /// `[DT:11/30/2011 14:53:18.0000000]`, the local time that is written in `value`. The form has no offset; see the time
    /// zone that the client sends.
    ///
    /// # Errors
    /// If the value is not a date-time.
    pub fn date_time(value: &DateTime) -> Result<Self, FieldError> {
        let parts = value.parts().ok_or_else(not_a_time)?;
        let (year, month, day) = (parts.year, parts.month, parts.day);
        let (hour, minute, second) = (parts.hour, parts.minute, parts.second);
        let ticks = parts.nanos / 100;
        Ok(Self::marked(
            Marker::DateTime,
            format_args!(
                "{month:02}/{day:02}/{year:04} {hour:02}:{minute:02}:{second:02}.{ticks:07}"
            ),
        ))
    }

    /// `[T:14:52]`
    #[must_use]
    pub fn time(value: TimeOfDay) -> Self {
        Self::marked(Marker::Time, value)
    }

    /// `[TS:500]`
    #[must_use]
    pub fn seconds(value: i64) -> Self {
        Self::marked(Marker::TimeSpan, value)
    }

    /// `[A:3,4,5]`
    #[must_use]
    pub fn ints(values: &[i32]) -> Self {
        let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
        Self::marked(Marker::IntArray, texts.join(","))
    }

    /// `[B:…]`
    #[must_use]
    pub fn bytes(value: &[u8]) -> Self {
        Self::marked(Marker::Binary, encode_base64(value))
    }
}

fn finite(value: f64) -> Result<f64, FieldError> {
    let error = || FieldError::new("infinite or not a number", "a finite number");
    value.is_finite().then_some(value).ok_or_else(error)
}

fn not_a_time() -> FieldError {
    FieldError::new("text that is not a date-time", "a date-time")
}

/// Plain text.
impl<'a> From<&'a str> for Encoded<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(text)
    }
}

/// Plain text.
impl From<String> for Encoded<'_> {
    fn from(text: String) -> Self {
        Self::new(Cow::Owned(text))
    }
}

impl From<i32> for Encoded<'_> {
    fn from(value: i32) -> Self {
        Encoded::int(value.into())
    }
}

/// `[I:1]` or `[I:0]`.
impl From<bool> for Encoded<'_> {
    fn from(value: bool) -> Self {
        Encoded::int(value.into())
    }
}

impl From<TimeOfDay> for Encoded<'_> {
    fn from(value: TimeOfDay) -> Self {
        Encoded::time(value)
    }
}

impl From<&[i32]> for Encoded<'_> {
    fn from(values: &[i32]) -> Self {
        Encoded::ints(values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let time = DateTime::new("2011-11-30T14:53:18.5");
        let cases = [
            (Encoded::int(23), "[I:23]"),
            (Encoded::from(true), "[I:1]"),
            (Encoded::double(123.4).unwrap(), "[F:123.4]"),
            (Encoded::double(0.0).unwrap(), "[F:0]"),
            (Encoded::money("1.10").unwrap(), "[M:1.10]"),
            (Encoded::date(&time).unwrap(), "[D:11/30/2011]"),
            (
                Encoded::date_time(&time).unwrap(),
                "[DT:11/30/2011 14:53:18.5000000]",
            ),
            (
                Encoded::time(TimeOfDay::new(14, 52, 0).unwrap()),
                "[T:14:52]",
            ),
            (Encoded::seconds(-500), "[TS:-500]"),
            (Encoded::ints(&[3, 4, 5]), "[A:3,4,5]"),
            (Encoded::bytes(b"\x01\x02"), "[B:AQI=]"),
            (Encoded::from("plain"), "plain"),
        ];
        for (value, text) in &cases {
            assert_eq!(value.raw(), *text);
        }
        let read = Encoded::date_time(&time).unwrap().to_date_time().unwrap();
        assert_eq!(read, Some(time));
        let bytes = Encoded::bytes(b"\x01\x02").to_bytes().unwrap();
        assert_eq!(bytes, Some(vec![1, 2]));
    }

    #[test]
    fn values_without_a_text_are_refused() {
        assert!(Encoded::double(f64::NAN).is_err());
        assert!(Encoded::money("1,5").is_err());
        assert!(Encoded::money("[I:3]").is_err());
        assert!(Encoded::date(&DateTime::new("soon")).is_err());
    }
}
