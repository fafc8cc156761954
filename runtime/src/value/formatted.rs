//! Text of the formats `date`, `time` and `uuid`, which can be converted to types of other libraries.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::conversion::ConversionError;
use super::datetime::{DateTime, Parts};

macro_rules! formatted {
    ($($(#[$about:meta])* $name:ident $what:literal $is_valid:expr;)*) => {$(
        $(#[$about])*
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Accepts any text; text that does not have the format is kept unchanged, as it is for values of servers. For
            /// text of your own, `text.parse()` refuses what does not have the format.
            #[must_use]
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text of any value that converts into this type. Generated methods use it for their arguments.
            #[must_use]
            pub fn text_of(value: impl Into<Self>) -> String {
                value.into().0
            }

            /// The text, mutably.
            pub(crate) const fn text_mut(&mut self) -> &mut String {
                &mut self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        /// Accepts only text of the format.
        impl FromStr for $name {
            type Err = ConversionError;

            fn from_str(text: &str) -> Result<Self, ConversionError> {
                let is_valid: fn(&Self) -> bool = $is_valid;
                let value = Some(Self::new(text)).filter(is_valid);
                value.ok_or(ConversionError::new($what))
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<&Self> for $name {
            fn from(value: &Self) -> Self {
                value.clone()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.0 == text
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.0 == *text
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self)
            }
        }
    )*};
}

formatted! {
    /// A date as it was sent, in the format `2016-07-30` (`full-date` of RFC 3339).
    ///
    /// Any other text is also kept and written back. [`ymd`](Self::ymd) and the conversions to `jiff`, `chrono` and `time`
    /// (features of these names) work for dates only. Values are compared as text, which for dates is chronological order.
    Date "a date" |date| date.ymd().is_some();
    /// A time of day as it was sent, in the format `14:58:03.5Z` (`full-time` of RFC 3339), with or without an offset.
    ///
    /// Any other text is also kept and written back. [`parts`](Self::parts) and the conversions to `jiff`, `chrono` and
    /// `time` (features of these names) work for times only. Values are compared as text.
    Time "a time of day" |time| time.parts().is_some();
    /// A UUID as it was sent, in the format `f81d4fae-7dec-11d0-a765-00a0c91e6bf6` (RFC 9562).
    ///
    /// Any other text is also kept and written back. Values are compared as text, so the case of digits matters. It does
    /// not in the type of the `uuid` library, to which the feature `uuid` converts.
    Uuid "a UUID with hyphens" |uuid| is_uuid(&uuid.0);
}

/// Whether a text is a UUID with hyphens (RFC 9562).
pub(crate) fn is_uuid(text: &str) -> bool {
    let is_right = |(at, byte): (usize, &u8)| match at {
        8 | 13 | 18 | 23 => *byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    };
    text.len() == 36 && text.as_bytes().iter().enumerate().all(is_right)
}

impl Date {
    /// A date of these parts; `None` if the day does not exist or the year is outside 0 to 9999.
    #[must_use]
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        let date = Self(format!("{year:04}-{month:02}-{day:02}"));
        date.ymd().map(|_| date)
    }

    /// Year (0 to 9999), month and day; `None` if the text is not a date.
    #[must_use]
    pub fn ymd(&self) -> Option<(i32, u8, u8)> {
        let parts = DateTime::new(&format!("{self}T00:00:00")).parts()?;
        Some((parts.year, parts.month, parts.day))
    }
}

impl Time {
    /// Hour, minute, second, nanoseconds and offset, with a meaningless date; `None` if the text is not a time.
    #[must_use]
    pub fn parts(&self) -> Option<Parts> {
        DateTime::new(&format!("0001-01-01T{self}")).parts()
    }
}

#[cfg(feature = "jiff")]
mod with_jiff {
    use jiff::civil;

    use super::{Date, Time};

    impl From<civil::Date> for Date {
        fn from(date: civil::Date) -> Self {
            Self(date.to_string())
        }
    }

    /// A time without an offset.
    impl From<civil::Time> for Time {
        fn from(time: civil::Time) -> Self {
            Self(time.to_string())
        }
    }

    impl Date {
        /// The date as a type of `jiff`; `None` if the text is not a date.
        #[must_use]
        pub fn to_jiff(&self) -> Option<civil::Date> {
            let (year, month, day) = self.ymd()?;
            let small = |part: u8| i8::try_from(part).ok();
            civil::Date::new(i16::try_from(year).ok()?, small(month)?, small(day)?).ok()
        }
    }

    impl Time {
        /// The time as a type of `jiff`, without its offset; `None` if the text is not a time. Second 60 becomes 59.
        #[must_use]
        pub fn to_jiff(&self) -> Option<civil::Time> {
            let parts = self.parts()?;
            let small = |part: u8| i8::try_from(part).ok();
            let nanos = i32::try_from(parts.nanos).ok()?;
            civil::Time::new(
                small(parts.hour)?,
                small(parts.minute)?,
                small(parts.second.min(59))?,
                nanos,
            )
            .ok()
        }
    }
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use chrono::{NaiveDate, NaiveTime};

    use super::{Date, Time};
    use crate::value::datetime_chrono::second_of;

    impl From<NaiveDate> for Date {
        fn from(date: NaiveDate) -> Self {
            Self(date.to_string())
        }
    }

    /// A time without an offset.
    impl From<NaiveTime> for Time {
        fn from(time: NaiveTime) -> Self {
            Self(time.to_string())
        }
    }

    impl Date {
        /// The date as a type of `chrono`; `None` if the text is not a date.
        #[must_use]
        pub fn to_chrono(&self) -> Option<NaiveDate> {
            let (year, month, day) = self.ymd()?;
            NaiveDate::from_ymd_opt(year, month.into(), day.into())
        }
    }

    impl Time {
        /// The time as a type of `chrono`, without its offset; `None` if the text is not a time.
        #[must_use]
        pub fn to_chrono(&self) -> Option<NaiveTime> {
            let parts = self.parts()?;
            let (second, nanos) = second_of(parts);
            NaiveTime::from_hms_nano_opt(parts.hour.into(), parts.minute.into(), second, nanos)
        }
    }
}

#[cfg(feature = "uuid")]
mod with_uuid {
    use super::Uuid;

    /// With hyphens, in lower case.
    impl From<uuid::Uuid> for Uuid {
        fn from(uuid: uuid::Uuid) -> Self {
            Self(uuid.to_string())
        }
    }

    impl Uuid {
        /// The value as a type of the `uuid` library, which also reads digits without hyphens; `None` if the text is not a UUID.
        #[must_use]
        pub fn to_uuid(&self) -> Option<uuid::Uuid> {
            uuid::Uuid::parse_str(&self.0).ok()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Offset;

    #[test]
    fn any_text_passes_as_it_came() {
        for text in ["2016-07-30", "30/07/2016", "", "soon"] {
            let json = serde_json::to_string(text).unwrap();
            let date: Date = serde_json::from_str(&json).unwrap();
            assert_eq!(date, text);
            assert_eq!(serde_json::to_string(&date).unwrap(), json);
        }
    }

    #[test]
    fn text_of_a_caller_is_refused_unless_it_has_the_format() {
        let time: Result<DateTime, _> = "garbage".parse();
        assert_eq!(time.unwrap_err().to_string(), "the text is not a date-time");
        for text in [
            "2016-02-29T14:58:03",
            "2016-12-31T23:59:60Z",
            "2016-07-30t14:58:03z",
            "2016-07-30T14:58:03-00:00",
            "2016-07-30T14:58:03.1234567890Z",
        ] {
            assert_eq!(text.parse::<DateTime>().unwrap().to_string(), text);
        }
        assert_eq!("23:59:60Z".parse::<Time>().unwrap(), "23:59:60Z");
        assert!("2016-02-29".parse::<Date>().is_ok() && "2015-02-29".parse::<Date>().is_err());
        assert!("14:58:03Z".parse::<Time>().is_ok() && "noon".parse::<Time>().is_err());
        let uuid = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
        assert!(uuid.parse::<Uuid>().is_ok() && uuid[1..].parse::<Uuid>().is_err());
    }

    #[test]
    fn dates_have_parts_where_there_is_such_a_day() {
        assert_eq!(Date::new("2016-02-29").ymd(), Some((2016, 2, 29)));
        for text in ["2015-02-29", "2016-2-9", "2016-02-29Z", "20160229", ""] {
            assert_eq!(Date::new(text).ymd(), None, "{text}");
        }
        assert_eq!(Date::from_ymd(7, 1, 2).unwrap(), "0007-01-02");
        assert_eq!(Date::from_ymd(2015, 2, 29), None);
        assert_eq!(Date::from_ymd(-1, 2, 3), None);
    }

    #[test]
    fn times_have_parts_with_and_without_an_offset() {
        let parts = Time::new("14:58:03.25+02:00").parts().unwrap();
        assert_eq!((parts.hour, parts.minute, parts.second), (14, 58, 3));
        assert_eq!(parts.nanos, 250_000_000);
        assert_eq!(parts.offset, Offset::Minutes(120));
        assert_eq!(Time::new("00:00:00").parts().unwrap().offset, Offset::None);
        assert!(Time::new("24:00:00").parts().is_none());
        assert!(Time::new("noon").parts().is_none());
    }

    #[cfg(all(feature = "jiff", feature = "chrono"))]
    #[test]
    fn other_libraries_read_and_write_the_same_text() {
        for text in ["2016-02-29", "0001-01-01", "9999-12-31"] {
            let date = Date::new(text);
            assert_eq!(Date::from(date.to_jiff().unwrap()), date);
            assert_eq!(Date::from(date.to_chrono().unwrap()), date);
        }
        for text in ["14:58:03", "23:59:59.999"] {
            let time = Time::new(text);
            assert_eq!(Time::from(time.to_jiff().unwrap()), time);
            assert_eq!(Time::from(time.to_chrono().unwrap()), time);
        }
        assert_eq!(Date::new("soon").to_jiff(), None);
        assert_eq!(
            Time::new("14:58:03Z").to_chrono(),
            Time::new("14:58:03").to_chrono()
        );
    }

    #[cfg(feature = "uuid")]
    #[test]
    fn uuids_convert_and_keep_their_case() {
        let text = "F81D4FAE-7dec-11d0-a765-00a0c91e6bf6";
        let value = Uuid::new(text);
        let uuid = value.to_uuid().unwrap();
        assert_eq!(value, text);
        assert_eq!(Uuid::from(uuid), text.to_lowercase().as_str());
        assert_eq!(Uuid::new("f81d4fae").to_uuid(), None);
    }
}
