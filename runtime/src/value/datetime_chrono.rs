//! Conversions between [`DateTime`] and the `chrono` crate (feature `chrono`).

use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike, Utc};

use super::conversion::conversions;
use super::datetime::{DateTime, Offset, Parts};
use super::formatted::{Date, Time};

/// UTC, written with `Z`.
impl From<chrono::DateTime<Utc>> for DateTime {
    fn from(instant: chrono::DateTime<Utc>) -> Self {
        from_naive(instant.naive_utc(), Offset::Utc)
    }
}

/// The local time and its offset.
impl From<chrono::DateTime<FixedOffset>> for DateTime {
    fn from(instant: chrono::DateTime<FixedOffset>) -> Self {
        let minutes = i16::try_from(instant.offset().local_minus_utc() / 60).unwrap_or(0);
        from_naive(instant.naive_local(), Offset::Minutes(minutes))
    }
}

/// A local time without an offset.
impl From<NaiveDateTime> for DateTime {
    fn from(naive: NaiveDateTime) -> Self {
        from_naive(naive, Offset::None)
    }
}

fn from_naive(naive: NaiveDateTime, offset: Offset) -> DateTime {
    let small = |value: u32| u8::try_from(value).unwrap_or(0);
    let parts = Parts {
        year: naive.year(),
        month: small(naive.month()),
        day: small(naive.day()),
        hour: small(naive.hour()),
        minute: small(naive.minute()),
        second: small(naive.second()),
        nanos: naive.nanosecond(),
        offset,
    };
    // In chrono, a leap second is second 59 with more nanoseconds than a second. Where none can be, it is cut.
    let leap = parts.nanos.checked_sub(LEAP).map(|nanos| Parts {
        second: parts.second + 1,
        nanos,
        ..parts
    });
    let usual = Parts {
        nanos: parts.nanos.min(LEAP - 1),
        ..parts
    };
    leap.and_then(DateTime::from_parts)
        .or_else(|| DateTime::from_parts(usual))
        .unwrap_or_else(|| DateTime::new(&naive.to_string()))
}

/// The nanoseconds that chrono adds to second 59 for a leap second.
const LEAP: u32 = 1_000_000_000;

/// Second and nanoseconds as chrono has them.
pub(super) const fn second_of(parts: Parts) -> (u32, u32) {
    match parts.second {
        60 => (59, parts.nanos + LEAP),
        second => (second as u32, parts.nanos),
    }
}

impl DateTime {
    /// The local time as chrono's naive date-time, without its offset; `None` if the text is not a date-time.
    #[must_use]
    pub fn to_chrono_naive(&self) -> Option<NaiveDateTime> {
        let parts = self.parts()?;
        let date = NaiveDate::from_ymd_opt(parts.year, parts.month.into(), parts.day.into())?;
        let (second, nanos) = second_of(parts);
        date.and_hms_nano_opt(parts.hour.into(), parts.minute.into(), second, nanos)
    }

    /// The instant, if the text has an offset.
    #[must_use]
    pub fn to_chrono(&self) -> Option<chrono::DateTime<FixedOffset>> {
        let minutes = match self.offset() {
            Offset::None => return None,
            Offset::Utc => 0,
            Offset::Minutes(minutes) => minutes,
        };
        let zone = FixedOffset::east_opt(i32::from(minutes) * 60)?;
        zone.from_local_datetime(&self.to_chrono_naive()?).single()
    }
}

conversions! {
    DateTime => chrono::DateTime<FixedOffset>, DateTime::to_chrono, "a date-time with an offset";
    DateTime => chrono::DateTime<Utc>, |value| Some(value.to_chrono()?.to_utc()), "a date-time with an offset";
    DateTime => NaiveDateTime, DateTime::to_chrono_naive, "a date-time";
    Date => NaiveDate, Date::to_chrono, "a date";
    Time => NaiveTime, Time::to_chrono, "a time of the day";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways() {
        let text = "2016-07-30T14:58:03.517284+02:00";
        let value = DateTime::new(text);
        let instant = value.to_chrono().unwrap();
        assert_eq!(DateTime::from(instant), value);
        let utc = instant.with_timezone(&Utc);
        assert_eq!(
            DateTime::from(utc).to_string(),
            "2016-07-30T12:58:03.517284Z"
        );
        let nanos = utc.timestamp_nanos_opt().map(i128::from);
        assert_eq!(nanos, value.unix_nanos(0));
        let naive = DateTime::unset().to_chrono_naive().unwrap();
        assert_eq!(DateTime::from(naive), DateTime::unset());
        assert_eq!(DateTime::new("2016-07-30T14:58:03").to_chrono(), None);
        let leap = DateTime::new("2016-12-31T15:59:60.5-08:00");
        assert_eq!(DateTime::from(leap.to_chrono().unwrap()), leap);
        let time = NaiveTime::try_from(Time::new("23:59:60Z")).unwrap();
        assert_eq!(time.to_string(), "23:59:60");

        assert_eq!(
            chrono::DateTime::<FixedOffset>::try_from(&value),
            Ok(instant)
        );
        assert_eq!(chrono::DateTime::<Utc>::try_from(&value), Ok(utc));
        assert_eq!(NaiveDateTime::try_from(DateTime::unset()), Ok(naive));
        assert!(NaiveDate::try_from(Date::new("2016-02-29")).is_ok());
        assert!(NaiveTime::try_from(Time::new("14:58:03")).is_ok());
        let error = chrono::DateTime::<Utc>::try_from(DateTime::new("2016-07-30T14:58:03"));
        assert_eq!(
            error.unwrap_err().to_string(),
            "the text is not a date-time with an offset"
        );
    }
}
