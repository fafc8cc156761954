//! Writing values as text.

use std::borrow::Cow;

use super::encoded::{Encoded, Marker};
use super::error::FieldError;
use super::times::TimeOfDay;
use crate::value::{Date, DateTime, Decimal, encode_base64};

impl Encoded<'static> {
    /// `[I:23]`
    #[must_use]
    pub fn int(value: i64) -> Self {
        Self::marked(Marker::Int, value)
    }

    /// `[F:123.4]`, with as many digits as necessary to read the same number again.
    ///
    /// # Errors
    /// If the value is infinite or not a number.
    pub fn double(value: f64) -> Result<Self, FieldError> {
        finite(value).map(|value| Self::marked(Marker::Double, value))
    }

    /// `[M:123.45]`, an amount of money as decimal text, so that no digit is lost.
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

    /// `[D:11/30/2011]`, without the time.
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

    /// `[DT:11/30/2011 14:53:18.0000000]`, the local time in `value`. The form has no offset; see the time zone that the client sends.
    ///
    /// # Errors
    /// If the value is not a date-time, or in a leap second, which the form does not have.
    pub fn date_time(value: &DateTime) -> Result<Self, FieldError> {
        let parts = value.parts().filter(|parts| parts.second < 60);
        let parts = parts.ok_or_else(not_a_time)?;
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
        Self::list(values.iter().map(|value| i64::from(*value)))
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

/// Implements conversions from integers and lists of integers.
macro_rules! from_ints {
    ($($type:ident)*) => {$(
        /// `[I:23]`
        impl From<$type> for Encoded<'_> {
            fn from(value: $type) -> Self {
                Encoded::int(value.into())
            }
        }

        /// `[A:3,4,5]`
        impl From<&[$type]> for Encoded<'_> {
            fn from(values: &[$type]) -> Self {
                Encoded::list(values.iter().map(|value| i64::from(*value)))
            }
        }

        /// `[A:3,4,5]`
        impl<const N: usize> From<[$type; N]> for Encoded<'_> {
            fn from(values: [$type; N]) -> Self {
                values.as_slice().into()
            }
        }

        /// `[A:3,4,5]`
        impl<const N: usize> From<&[$type; N]> for Encoded<'_> {
            fn from(values: &[$type; N]) -> Self {
                values.as_slice().into()
            }
        }

        /// `[A:3,4,5]`
        impl From<Vec<$type>> for Encoded<'_> {
            fn from(values: Vec<$type>) -> Self {
                values.as_slice().into()
            }
        }

        /// `[A:3,4,5]`
        impl From<&Vec<$type>> for Encoded<'_> {
            fn from(values: &Vec<$type>) -> Self {
                values.as_slice().into()
            }
        }
    )*};
}

from_ints! { i32 i64 u32 }

/// `[I:1]` or `[I:0]`.
impl From<bool> for Encoded<'_> {
    fn from(value: bool) -> Self {
        Encoded::truth(value)
    }
}

/// `[F:123.4]`. For an infinite value or NaN, servers refuse the text; [`Encoded::double`] reports such values.
impl From<f64> for Encoded<'_> {
    fn from(value: f64) -> Self {
        Encoded::marked(Marker::Double, value)
    }
}

/// `[F:1.10]`, with all digits; [`Encoded::money`] marks an amount of money.
impl From<&Decimal> for Encoded<'_> {
    fn from(value: &Decimal) -> Self {
        Encoded::marked(Marker::Double, value)
    }
}

/// Implements conversions from a type by those from its reference.
macro_rules! from_owned {
    ($($type:ident)*) => {$(
        /// Like the reference.
        impl From<$type> for Encoded<'_> {
            fn from(value: $type) -> Self {
                Self::from(&value).into_owned()
            }
        }
    )*};
}

from_owned! { Decimal Date DateTime }

/// `[D:11/30/2011]`; text that is not a date is kept unchanged.
impl From<&Date> for Encoded<'_> {
    fn from(value: &Date) -> Self {
        match value.ymd() {
            Some((year, month, day)) => {
                Encoded::marked(Marker::Date, format_args!("{month:02}/{day:02}/{year:04}"))
            }
            None => Encoded::new(value.to_string()),
        }
    }
}

/// `[DT:11/30/2011 14:53:18.0000000]`, see [`Encoded::date_time`]; text that is not a date-time is kept unchanged.
impl From<&DateTime> for Encoded<'_> {
    fn from(value: &DateTime) -> Self {
        Encoded::date_time(value).unwrap_or_else(|_| Encoded::new(value.to_string()))
    }
}

impl From<TimeOfDay> for Encoded<'_> {
    fn from(value: TimeOfDay) -> Self {
        Encoded::time(value)
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
            (Encoded::from(9_000_000_000_i64), "[I:9000000000]"),
            (Encoded::from(23_u32), "[I:23]"),
            (Encoded::from(vec![3_i64, 4]), "[A:3,4]"),
            (Encoded::from([3, 4]), "[A:3,4]"),
            (Encoded::from(&[3_u32][..]), "[A:3]"),
            (Encoded::from(1.5), "[F:1.5]"),
            (
                Encoded::from("1.10".parse::<Decimal>().unwrap()),
                "[F:1.10]",
            ),
            (Encoded::from(Date::new("2011-11-30")), "[D:11/30/2011]"),
            (Encoded::from(&time), "[DT:11/30/2011 14:53:18.5000000]"),
            (Encoded::from(DateTime::new("soon")), "soon"),
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
    fn values_in_text_are_values_of_json_too() {
        use serde_json::json;

        let time = DateTime::new("2011-11-30T14:53:18.5");
        let cases = [
            (Encoded::from(23), json!(23)),
            (Encoded::from(true), json!(true)),
            (Encoded::from(1.5), json!(1.5)),
            (Encoded::money("1.10").unwrap(), json!(1.1)),
            // More digits than a number of JSON keeps here.
            (
                Encoded::money("12345678901234567.89").unwrap(),
                json!("[M:12345678901234567.89]"),
            ),
            (Encoded::from([3, 4]), json!([3, 4])),
            (
                Encoded::from(&time),
                json!("[DT:11/30/2011 14:53:18.5000000]"),
            ),
            (Encoded::bytes(b"\x01\x02"), json!("[B:AQI=]")),
            (Encoded::from("[X:1]"), json!("[X:1]")),
            (Encoded::from("plain"), json!("plain")),
        ];
        for (value, expected) in cases {
            assert_eq!(value.to_json(), expected, "{value}");
            assert!(Encoded::of_json(&expected).is_some());
        }
        let list = json!([3, 4]);
        assert_eq!(Encoded::of_json(&list).unwrap().to_ints(), Ok(vec![3, 4]));
        assert!(Encoded::of_json(&json!(["a"])).is_none());
    }

    #[test]
    fn values_without_a_text_are_refused() {
        assert!(Encoded::double(f64::NAN).is_err());
        assert!(Encoded::money("1,5").is_err());
        assert!(Encoded::money("[I:3]").is_err());
        assert!(Encoded::date(&DateTime::new("soon")).is_err());
    }
}
