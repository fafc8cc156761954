//! Conversions between [`DateTime`] and the `jiff` crate (feature `jiff`).

use jiff::civil;
use jiff::tz::{Offset as Zone, TimeZone};
use jiff::{Timestamp, Zoned};

use super::conversion::conversions;
use super::datetime::{DateTime, Offset, Parts};
use super::formatted::{Date, Time};

/// UTC, written with `Z`.
impl From<Timestamp> for DateTime {
    fn from(instant: Timestamp) -> Self {
        let civil = instant.to_zoned(TimeZone::UTC).datetime();
        from_civil(civil, Offset::Utc)
    }
}

/// The local time and its offset, without the name of the zone.
impl From<&Zoned> for DateTime {
    fn from(zoned: &Zoned) -> Self {
        let minutes = i16::try_from(zoned.offset().seconds() / 60).unwrap_or(0);
        from_civil(zoned.datetime(), Offset::Minutes(minutes))
    }
}

/// A local time without an offset.
impl From<civil::DateTime> for DateTime {
    fn from(civil: civil::DateTime) -> Self {
        from_civil(civil, Offset::None)
    }
}

fn from_civil(civil: civil::DateTime, offset: Offset) -> DateTime {
    let small = |value: i8| u8::try_from(value).unwrap_or(0);
    let parts = Parts {
        year: i32::from(civil.year()),
        month: small(civil.month()),
        day: small(civil.day()),
        hour: small(civil.hour()),
        minute: small(civil.minute()),
        second: small(civil.second()),
        nanos: u32::try_from(civil.subsec_nanosecond()).unwrap_or(0),
        offset,
    };
    DateTime::from_parts(parts).unwrap_or_else(|| DateTime::new(&civil.to_string()))
}

impl DateTime {
    /// The local time as jiff's civil date-time, without its offset; `None` if the text is not a date-time. jiff has no leap
    /// seconds: second 60 becomes 59.
    #[must_use]
    pub fn to_jiff_civil(&self) -> Option<civil::DateTime> {
        let parts = self.parts()?;
        let small = |value: u8| i8::try_from(value).ok();
        civil::DateTime::new(
            i16::try_from(parts.year).ok()?,
            small(parts.month)?,
            small(parts.day)?,
            small(parts.hour)?,
            small(parts.minute)?,
            small(parts.second.min(59))?,
            i32::try_from(parts.nanos).ok()?,
        )
        .ok()
    }

    /// The instant, if the text has an offset.
    #[must_use]
    pub fn to_jiff_timestamp(&self) -> Option<Timestamp> {
        let minutes = match self.offset() {
            Offset::None => return None,
            Offset::Utc => 0,
            Offset::Minutes(minutes) => minutes,
        };
        let zone = Zone::from_seconds(i32::from(minutes) * 60).ok()?;
        zone.to_timestamp(self.to_jiff_civil()?).ok()
    }
}

conversions! {
    DateTime => Timestamp, DateTime::to_jiff_timestamp, "a date-time with an offset";
    DateTime => civil::DateTime, DateTime::to_jiff_civil, "a date-time";
    Date => civil::Date, Date::to_jiff, "a date";
    Time => civil::Time, Time::to_jiff, "a time of the day";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways() {
        let text = "2016-07-30T14:58:03.517284+02:00";
        let value = DateTime::new(text);
        let instant = value.to_jiff_timestamp().unwrap();
        assert_eq!(instant.to_string(), "2016-07-30T12:58:03.517284Z");
        assert_eq!(instant.as_nanosecond(), value.unix_nanos(0).unwrap());
        assert_eq!(
            DateTime::from(instant).to_string(),
            "2016-07-30T12:58:03.517284Z"
        );
        let zoned = instant.to_zoned(TimeZone::fixed(Zone::from_seconds(7200).unwrap()));
        assert_eq!(DateTime::from(&zoned).to_string(), text);
        let civil = DateTime::new("0001-01-01T00:00:00")
            .to_jiff_civil()
            .unwrap();
        assert_eq!(DateTime::from(civil), DateTime::unset());
        assert_eq!(
            DateTime::new("2016-07-30T14:58:03").to_jiff_timestamp(),
            None
        );
        assert_eq!(DateTime::new("soon").to_jiff_civil(), None);
        let leap = DateTime::new("2016-12-31t23:59:60.5z");
        let instant_of_leap = leap.to_jiff_timestamp().unwrap();
        assert_eq!(instant_of_leap.to_string(), "2016-12-31T23:59:59.5Z");
        assert_eq!(instant_of_leap.as_nanosecond(), leap.unix_nanos(0).unwrap());
        let time = Time::new("23:59:60Z").to_jiff().unwrap();
        assert_eq!(time.to_string(), "23:59:59");

        assert_eq!(Timestamp::try_from(&value), Ok(instant));
        assert_eq!(civil::DateTime::try_from(DateTime::unset()), Ok(civil));
        let date = civil::Date::try_from(Date::new("2016-02-29")).unwrap();
        assert_eq!(date.to_string(), "2016-02-29");
        let time = civil::Time::try_from(Time::new("14:58:03")).unwrap();
        assert_eq!(time.to_string(), "14:58:03");
        let error = Timestamp::try_from(DateTime::new("2016-07-30T14:58:03"));
        assert_eq!(
            error.unwrap_err().to_string(),
            "the text is not a date-time with an offset"
        );
    }
}
