//! Conversions between [`DateTime`] and its parts and the `time` crate (feature `time`).

use time::{Month, OffsetDateTime, PrimitiveDateTime, UtcOffset};

use super::conversion::conversions;
use super::datetime::{DateTime, Offset, Parts};
use super::formatted::{Date, Time};

/// The local time and its offset; UTC is written with `Z`.
impl From<OffsetDateTime> for DateTime {
    fn from(instant: OffsetDateTime) -> Self {
        let offset = match instant.offset() {
            offset if offset.is_utc() => Offset::Utc,
            offset => Offset::Minutes(offset.whole_minutes()),
        };
        from_parts(instant.date(), instant.time(), offset)
    }
}

/// A local time without an offset.
impl From<PrimitiveDateTime> for DateTime {
    fn from(local: PrimitiveDateTime) -> Self {
        from_parts(local.date(), local.time(), Offset::None)
    }
}

fn from_parts(date: time::Date, time: time::Time, offset: Offset) -> DateTime {
    let parts = Parts {
        year: date.year(),
        month: date.month().into(),
        day: date.day(),
        hour: time.hour(),
        minute: time.minute(),
        second: time.second(),
        nanos: time.nanosecond(),
        offset,
    };
    DateTime::from_parts(parts).unwrap_or_else(|| DateTime::new(&format!("{date} {time}")))
}

/// Uses the text of the library for a year outside 1 to 9999.
impl From<time::Date> for Date {
    fn from(date: time::Date) -> Self {
        let (year, month, day) = date.to_calendar_date();
        Self::from_ymd(year, month.into(), day).unwrap_or_else(|| Self::new(date.to_string()))
    }
}

/// A time without an offset.
impl From<time::Time> for Time {
    fn from(time: time::Time) -> Self {
        let (hour, minute, second, nanos) = time.as_hms_nano();
        let mut text = format!("{hour:02}:{minute:02}:{second:02}");
        if nanos > 0 {
            let digits = format!("{nanos:09}");
            text = format!("{text}.{}", digits.trim_end_matches('0'));
        }
        Self::new(&text)
    }
}

fn date(year: i32, month: u8, day: u8) -> Option<time::Date> {
    time::Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

fn time_of(parts: Parts) -> Option<time::Time> {
    // The library has no leap seconds.
    let second = parts.second.min(59);
    time::Time::from_hms_nano(parts.hour, parts.minute, second, parts.nanos).ok()
}

fn local(value: &DateTime) -> Option<PrimitiveDateTime> {
    let parts = value.parts()?;
    let date = date(parts.year, parts.month, parts.day)?;
    Some(PrimitiveDateTime::new(date, time_of(parts)?))
}

fn instant(value: &DateTime) -> Option<OffsetDateTime> {
    let minutes = match value.offset() {
        Offset::None => return None,
        Offset::Utc => 0,
        Offset::Minutes(minutes) => minutes,
    };
    let offset = UtcOffset::from_whole_seconds(i32::from(minutes) * 60).ok()?;
    Some(local(value)?.assume_offset(offset))
}

conversions! {
    DateTime => OffsetDateTime, instant, "a date-time with an offset";
    DateTime => PrimitiveDateTime, local, "a date-time";
    Date => time::Date, |value| {
        let (year, month, day) = value.ymd()?;
        date(year, month, day)
    }, "a date";
    Time => time::Time, |value| time_of(value.parts()?), "a time of the day";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways() {
        let text = "2016-07-30T14:58:03.517284+02:00";
        let value = DateTime::new(text);
        let instant = OffsetDateTime::try_from(&value).unwrap();
        assert_eq!(instant.unix_timestamp_nanos(), value.unix_nanos(0).unwrap());
        assert_eq!(DateTime::from(instant), value);
        let utc = instant.to_offset(UtcOffset::UTC);
        assert_eq!(
            DateTime::from(utc).to_string(),
            "2016-07-30T12:58:03.517284Z"
        );
        let local = PrimitiveDateTime::try_from(DateTime::unset()).unwrap();
        assert_eq!(DateTime::from(local), DateTime::unset());
        let error = OffsetDateTime::try_from(DateTime::new("2016-07-30T14:58:03"));
        assert_eq!(
            error.unwrap_err().to_string(),
            "the text is not a date-time with an offset"
        );
        for text in ["2016-02-29", "0001-01-01", "9999-12-31"] {
            let date = Date::new(text);
            assert_eq!(Date::from(time::Date::try_from(&date).unwrap()), date);
        }
        for text in ["14:58:03", "23:59:59.999"] {
            let value = Time::new(text);
            assert_eq!(Time::from(time::Time::try_from(&value).unwrap()), value);
        }
        let leap = DateTime::new("2016-12-31T23:59:60Z");
        let instant = OffsetDateTime::try_from(&leap).unwrap();
        assert_eq!(instant.unix_timestamp_nanos(), leap.unix_nanos(0).unwrap());
        assert!(time::Date::try_from(Date::new("soon")).is_err());
        assert!(time::Time::try_from(Time::new("noon")).is_err());
        assert!(PrimitiveDateTime::try_from(DateTime::new("soon")).is_err());
    }
}
