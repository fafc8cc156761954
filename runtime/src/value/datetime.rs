//! Date-times that keep their text.

use std::fmt;

use super::conversion::ConversionError;
use super::datetime_text::{parse, parse_rfc3339, print};

/// A date-time exactly as it was sent.
///
/// APIs mix several forms: with an offset (`2016-07-30T14:58:03.517284+02:00`), without one (`2016-01-04T13:27:28`, in the
/// time zone of the server or of the request), in UTC (`…Z`), with up to seven fraction digits, and `0001-01-01T00:00:00`
/// for "unset". Any text is kept and written back byte for byte, even if it is not a date-time. Two values are equal if
/// their texts are equal; compare [`unix_nanos`](Self::unix_nanos) for instants.
///
/// The features `jiff`, `chrono` and `time` add conversions to and from these crates. `DateTime` and `Option<DateTime>` have 16
/// bytes; usual forms need no allocation.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(Repr);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Repr {
    Packed(Packed),
    /// Text of any other form. One pointer keeps the size at 16 bytes.
    Text(Box<Box<str>>),
}

/// [`Packed::offset`] of text without an offset.
pub(super) const NO_OFFSET: i16 = i16::MIN;
/// [`Packed::offset`] of text that ends in `Z`.
pub(super) const UTC: i16 = i16::MIN + 1;

/// The parts of a date-time of the usual form. The text and the parts determine each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Packed {
    pub(super) year: u16,
    pub(super) month: u8,
    pub(super) day: u8,
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: u8,
    /// The number of fraction digits in the text, 0 to 9.
    pub(super) digits: u8,
    /// Whether the offset is written with a colon.
    pub(super) colon: bool,
    pub(super) nanos: u32,
    /// Minutes east of UTC, or one of the two constants.
    pub(super) offset: i16,
}

/// The offset that a date-time states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offset {
    /// No offset: the local time of a zone that the text does not name.
    None,
    /// `Z`.
    Utc,
    /// Minutes east of UTC, at most 23 h 59 min either way.
    Minutes(i16),
}

/// The fields of a date-time of the usual form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parts {
    /// 0 to 9999.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to the length of the month.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59, or 60 in a leap second.
    pub second: u8,
    /// Nanoseconds of the second.
    pub nanos: u32,
    /// The offset.
    pub offset: Offset,
}

impl Packed {
    pub(super) fn is_valid(&self) -> bool {
        self.year <= 9999
            && (1..=12).contains(&self.month)
            && (1..=days_in_month(self.year, self.month)).contains(&self.day)
            && self.hour < 24
            && self.minute < 60
            && (self.second < 60 || self.is_leap_second())
    }

    /// Whether this is second 60 of the last minute of a day in UTC. Without an offset that is unknown.
    fn is_leap_second(&self) -> bool {
        let offset = match self.offset {
            NO_OFFSET => return false,
            UTC => 0,
            minutes => i32::from(minutes),
        };
        let minute = i32::from(self.hour) * 60 + i32::from(self.minute) - offset;
        self.second == 60 && minute.rem_euclid(24 * 60) == 24 * 60 - 1
    }

    /// Seconds from 1970-01-01T00:00:00 to the local time, read as UTC.
    fn local_seconds(&self) -> i64 {
        // Days from civil, Howard Hinnant: years start in March so that leap days come last.
        let (year, month, day) = (
            i64::from(self.year),
            i64::from(self.month),
            i64::from(self.day),
        );
        let year = if month <= 2 { year - 1 } else { year };
        let month = (month + 9) % 12;
        let era = year.div_euclid(400);
        let year_of_era = year - era * 400;
        let day_of_year = (153 * month + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        let days = era * 146_097 + day_of_era - 719_468;
        days * 86_400
            + i64::from(self.hour) * 3600
            + i64::from(self.minute) * 60
            + i64::from(self.second.min(59))
    }
}

/// The number of days of a month from 1 to 12.
pub(crate) fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

impl DateTime {
    /// Accepts any text; text that is not a date-time of the usual form is kept unchanged, as it is for values of servers.
    /// For text of your own, `text.parse::<DateTime>()` refuses what is not a date-time.
    ///
    /// ```
    /// use pagewire_runtime::DateTime;
    ///
    /// assert!("2016-07-30T14:58:03Z".parse::<DateTime>().is_ok());
    /// assert!("yesterday".parse::<DateTime>().is_err());
    /// assert_eq!(DateTime::new("yesterday").to_string(), "yesterday");
    /// ```
    #[must_use]
    pub fn new(text: &str) -> Self {
        match parse(text) {
            Some(packed) => Self(Repr::Packed(packed)),
            None => Self(Repr::Text(Box::new(text.into()))),
        }
    }

    /// The smallest date-time, `0001-01-01T00:00:00`, which some APIs write for unset values.
    #[must_use]
    pub const fn unset() -> Self {
        Self(Repr::Packed(Packed {
            year: 1,
            month: 1,
            day: 1,
            hour: 0,
            minute: 0,
            second: 0,
            digits: 0,
            colon: false,
            nanos: 0,
            offset: NO_OFFSET,
        }))
    }

    /// A date-time of these parts, with as many fraction digits as needed; `None` if a part is out of range. Second 60 needs an
    /// offset with which it is the last one of a day in UTC.
    #[must_use]
    pub fn from_parts(parts: Parts) -> Option<Self> {
        let digits = (0..=9).find(|digits| parts.nanos.is_multiple_of(10_u32.pow(9 - digits)))?;
        let packed = Packed {
            year: u16::try_from(parts.year).ok()?,
            month: parts.month,
            day: parts.day,
            hour: parts.hour,
            minute: parts.minute,
            second: parts.second,
            digits: u8::try_from(digits).ok()?,
            colon: matches!(parts.offset, Offset::Minutes(_)),
            nanos: parts.nanos,
            offset: match parts.offset {
                Offset::None => NO_OFFSET,
                Offset::Utc => UTC,
                Offset::Minutes(minutes) => minutes,
            },
        };
        let offset = packed.offset <= UTC || packed.offset.unsigned_abs() < 24 * 60;
        let valid = packed.is_valid() && packed.nanos < 1_000_000_000 && offset;
        valid.then_some(Self(Repr::Packed(packed)))
    }

    /// The parts; `None` if the text is not a date-time.
    #[must_use]
    pub fn parts(&self) -> Option<Parts> {
        let packed = self.packed()?;
        Some(Parts {
            year: packed.year.into(),
            month: packed.month,
            day: packed.day,
            hour: packed.hour,
            minute: packed.minute,
            second: packed.second,
            nanos: packed.nanos,
            offset: self.offset(),
        })
    }

    /// Whether this is 1 January of the year 1 at midnight, with any offset or none. Also true for the same instant in UTC,
    /// as servers with a time zone write it (`0001-01-01T01:00:00+01:00`).
    #[must_use]
    pub fn is_unset(&self) -> bool {
        self.packed().is_some_and(|parts| {
            let minutes = i16::from(parts.hour) * 60 + i16::from(parts.minute);
            (parts.year, parts.month, parts.day) == (1, 1, 1)
                && (parts.second, parts.nanos) == (0, 0)
                && (minutes == 0 || minutes == parts.offset)
        })
    }

    /// Whether the text is a date-time: one of RFC 3339, without an offset, or with an offset without a colon. Conversions and
    /// `text.parse()` succeed only then.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.packed().is_some()
    }

    /// The offset in the text; `Offset::None` if the text is not a date-time.
    #[must_use]
    pub fn offset(&self) -> Offset {
        match self.packed().map(|parts| parts.offset) {
            None | Some(NO_OFFSET) => Offset::None,
            Some(UTC) => Offset::Utc,
            Some(minutes) => Offset::Minutes(minutes),
        }
    }

    /// Nanoseconds since 1970-01-01T00:00:00Z. Text without an offset is read with `default_offset` minutes east of UTC. A leap
    /// second counts as the second before it, because such counts have none. `None` if the text is not a date-time.
    #[must_use]
    pub fn unix_nanos(&self, default_offset: i16) -> Option<i128> {
        let parts = self.packed()?;
        let minutes = match self.offset() {
            Offset::None => default_offset,
            Offset::Utc => 0,
            Offset::Minutes(minutes) => minutes,
        };
        let seconds = parts.local_seconds() - i64::from(minutes) * 60;
        Some(i128::from(seconds) * 1_000_000_000 + i128::from(parts.nanos))
    }

    /// Calls `f` with the text, without an allocation.
    #[inline]
    pub fn with_text<R>(&self, f: impl FnOnce(&str) -> R) -> R {
        match &self.0 {
            Repr::Packed(packed) => f(print(packed).as_str()),
            Repr::Text(text) => f(text),
        }
    }

    fn packed(&self) -> Option<Packed> {
        match &self.0 {
            Repr::Packed(packed) => Some(*packed),
            Repr::Text(text) => parse_rfc3339(text),
        }
    }
}

/// Returns [`unset`](DateTime::unset), as some APIs write it.
impl Default for DateTime {
    fn default() -> Self {
        Self::unset()
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self::new(&text)
    }
}

/// Accepts only what [`is_valid`](DateTime::is_valid), unlike [`DateTime::new`].
impl std::str::FromStr for DateTime {
    type Err = ConversionError;

    fn from_str(text: &str) -> Result<Self, ConversionError> {
        let time = Some(Self::new(text)).filter(Self::is_valid);
        time.ok_or(ConversionError::new("a date-time"))
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.with_text(|text| f.pad(text))
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.with_text(|text| write!(f, "{text:?}"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn keeps_every_text_of_the_wire() {
        let packed = [
            "2016-07-30T14:58:03.517284+02:00",
            "1996-04-20T18:28:48.3252864+02:00",
            "2016-01-04T13:27:28",
            "2017-06-06T13:02:55Z",
            "0001-01-01T00:00:00",
            "0001-01-01T00:00:00Z",
            "1760-01-01T00:00:00",
            "9999-12-31T23:59:59.9999999",
            "2018-12-24T07:34:45-0500",
            "2020-02-29T00:00:00.000-00:30",
        ];
        for text in packed {
            let value = DateTime::new(text);
            assert!(value.is_valid(), "{text}");
            assert_eq!(value.to_string(), text);
        }
        let kept = [
            "",
            "soon",
            "2019-02-29T00:00:00",
            "2020-01-01",
            "2020-01-01T24:00:00",
            "2020-01-01T00:00:60Z",
            "2016-12-31T23:59:60",
            "2016-12-31T23:59:61Z",
            "2020-01-01t00:00:00",
            "2020-01-01 00:00:00Z",
            "2020-01-01T00:00:00-0000",
            "2020-01-01T00:00:00+2:00",
            "2020-01-01T00:00:00.",
            "2020-01-01T00:00:00.1234567891",
            "2020-01-01T00:00:0\u{0660}",
        ];
        for text in kept {
            let value = DateTime::new(text);
            assert!(!value.is_valid(), "{text}");
            assert_eq!(value.to_string(), text);
        }
    }

    #[test]
    fn every_text_of_rfc_3339_is_a_date_time_and_keeps_its_text() {
        let cases = [
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
            ("1990-12-31T15:59:60.5-08:00", "1990-12-31T15:59:59.5-08:00"),
            ("2020-01-01t00:00:00z", "2020-01-01T00:00:00Z"),
            ("2020-01-01T00:00:00-00:00", "2020-01-01T00:00:00Z"),
            (
                "2020-01-01T00:00:00.1234567891Z",
                "2020-01-01T00:00:00.123456789Z",
            ),
            ("0000-02-29T00:00:00Z", "0000-02-29T00:00:00+00:00"),
        ];
        for (text, same) in cases {
            assert!(crate::value::formats::is_of(
                crate::contract::TextFormat::DateTime,
                text
            ));
            let value: DateTime = text.parse().unwrap();
            assert!(value.is_valid(), "{text}");
            assert_eq!(value.to_string(), text);
            let same = DateTime::new(same);
            assert_eq!(value.unix_nanos(0), same.unix_nanos(0), "{text}");
        }
        let leap = DateTime::new("1990-12-31T15:59:60-08:00");
        let parts = leap.parts().unwrap();
        assert_eq!((parts.minute, parts.second), (59, 60));
        assert_eq!(DateTime::from_parts(parts), Some(leap));
        assert_eq!(
            DateTime::from_parts(Parts {
                offset: Offset::Utc,
                ..parts
            }),
            None
        );
    }

    #[test]
    fn is_small() {
        assert_eq!(size_of::<DateTime>(), 16);
        assert_eq!(size_of::<Option<DateTime>>(), 16);
    }

    #[test]
    fn instants_count_offsets() {
        let nanos = |text: &str, default| DateTime::new(text).unix_nanos(default).unwrap();
        assert_eq!(nanos("1970-01-01T00:00:00Z", 60), 0);
        assert_eq!(nanos("1970-01-01T01:00:00.5", 60), 500_000_000);
        assert_eq!(nanos("2000-03-01T00:00:00Z", 0), 951_868_800_000_000_000);
        let year_zero = nanos("0000-01-01T00:00:00Z", 0);
        assert_eq!(year_zero, -62_167_219_200_000_000_000);
        assert_eq!(
            nanos("2016-07-30T02:00:00+02:00", 0),
            nanos("2016-07-30T00:00:00Z", 0)
        );
        assert!(DateTime::new("0001-01-01T00:00:00Z").is_unset());
        assert!(DateTime::new("0001-01-01T01:00:00+01:00").is_unset());
        assert!(!DateTime::new("0001-01-01T01:00:00-01:00").is_unset());
        assert!(!DateTime::new("0001-01-01T00:00:01").is_unset());
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in ".*") {
            prop_assert_eq!(DateTime::new(&text).to_string(), text);
        }

        #[test]
        fn any_text_like_a_date_time_comes_back(
            text in "[0-9]{4}-[01][0-9]-[0-3][0-9][Tt ][0-2][0-9]:[0-6][0-9]:[0-6][0-9](\\.[0-9]{0,10})?(Z|[+-][0-2][0-9]:?[0-6][0-9])?"
        ) {
            prop_assert_eq!(DateTime::new(&text).to_string(), text);
        }
    }
}
