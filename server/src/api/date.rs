//! Dates of the API and instants of the records (`docs/chat.md#dates`).

use jiff::Timestamp;
use jiff::tz::TimeZone;
use pagewire_runtime::DateTime;

use crate::store::Error;

/// The value for dates that are not set in responses: .NET's smallest date.
pub(super) const UNSET: &str = "0001-01-01T00:00:00Z";

/// The value for "for ever" in .NET. It is later than the last instant that the records can store, which represents it.
const FOREVER: &str = "9999-12-31T23:59:59Z";

/// The last year. Instants at its end are out of range.
const LAST_YEAR: i32 = 9999;

/// Earlier years mean "not set"; the original's database has 1760.
const FIRST_YEAR: i32 = 1800;

/// An instant, in UTC. The router converts it to the zone that the client requests.
pub(super) fn date(instant: Timestamp) -> DateTime {
    if instant.as_second() >= Timestamp::MAX.as_second() {
        return DateTime::new(FOREVER);
    }
    DateTime::from(instant)
}

/// An optional instant.
pub(super) fn maybe_date(instant: Option<Timestamp>) -> DateTime {
    instant.map_or_else(|| DateTime::new(UNSET), date)
}

/// The instant of a date in a body; `None` for a missing or unset one. A date without an offset is in the `base` zone.
pub(super) fn instant(
    name: &str,
    date: Option<&DateTime>,
    base: &TimeZone,
) -> Result<Option<Timestamp>, Error> {
    let Some(date) = date else {
        return Ok(None);
    };
    let wrong = || Error::BadInput(format!("{name} is no date-time"));
    let parts = date.parts().ok_or_else(wrong)?;
    if parts.year < FIRST_YEAR {
        return Ok(None);
    }
    let instant = match parts.offset {
        pagewire_runtime::value::Offset::None => {
            let local = date.to_jiff_civil().ok_or_else(wrong)?;
            local
                .to_zoned(base.clone())
                .ok()
                .map(|zoned| zoned.timestamp())
        }
        _ => date
            .unix_nanos(0)
            .and_then(|nanos| Timestamp::from_nanosecond(nanos).ok()),
    };
    match instant {
        None if parts.year == LAST_YEAR => Ok(Some(Timestamp::MAX)),
        instant => instant.map(Some).ok_or_else(wrong),
    }
}
