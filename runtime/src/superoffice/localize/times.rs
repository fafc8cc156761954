//! Conversion of date-times between the zones of server and client.

use jiff::Timestamp;
use jiff::tz::{Offset as Shift, TimeZone};

use crate::superoffice::localize::Zone;
use crate::value::{DateTime, Offset, Parts};

/// The suffix of a local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Suffix {
    /// No suffix.
    Bare,
    /// `Z` in UTC, else `+hh:mm`.
    Offset,
}

/// The date-time in the zone `to`, for a response. A date-time without an offset is a local time of `from`.
///
/// Marks such as "unset" and "forever" are not instants and keep their date. Text that is not a date-time is unchanged.
pub(super) fn show(value: &DateTime, from: &Zone, to: &Zone, suffix: Suffix) -> DateTime {
    if let Some(parts) = mark(value) {
        return mark_with(parts, suffix).unwrap_or_else(|| value.clone());
    }
    let Some(instant) = instant(value, from) else {
        return value.clone();
    };
    match suffix {
        Suffix::Bare => DateTime::from(to.as_jiff().to_datetime(instant)),
        Suffix::Offset => with_offset(instant, to),
    }
}

/// The instant of a client's date-time, written in the zone `to` with its offset. A date-time without an offset is a local
/// time of `from`.
///
/// Marks, and text that is not a date-time, are unchanged.
pub(super) fn read(value: &DateTime, from: &Zone, to: &Zone) -> DateTime {
    if mark(value).is_some() {
        return value.clone();
    }
    let instant = instant(value, from);
    instant.map_or_else(|| value.clone(), |instant| with_offset(instant, to))
}

/// The instant of a local time. A local time that a clock change skips is moved by the length of the gap. If a local time
/// occurs twice, the earlier instant is used. RFC 5545 and java.time do the same.
///
/// A leap second has none, because a timestamp cannot hold it.
fn instant(value: &DateTime, zone: &Zone) -> Option<Timestamp> {
    value.parts().filter(|parts| parts.second < 60)?;
    value.to_jiff_timestamp().or_else(|| {
        let civil = value.to_jiff_civil()?;
        let ambiguous = zone.as_jiff().to_ambiguous_timestamp(civil);
        ambiguous.compatible().ok()
    })
}

fn with_offset(instant: Timestamp, zone: &Zone) -> DateTime {
    if zone.is_utc() {
        return DateTime::from(instant);
    }
    // Historical offsets have seconds, which cannot be written, so the local time is adjusted instead of the instant.
    let seconds = zone.as_jiff().to_offset(instant).seconds();
    let minutes = Shift::from_seconds(seconds / 60 * 60).unwrap_or(Shift::UTC);
    DateTime::from(&instant.to_zoned(TimeZone::fixed(minutes)))
}

/// The parts of a date-time that is a mark: `0001-01-01` and the database's `1760-01-01` at midnight for "unset", the last
/// day of 9999 for "forever".
fn mark(value: &DateTime) -> Option<Parts> {
    let parts = value.parts()?;
    let midnight = (parts.hour, parts.minute, parts.second, parts.nanos) == (0, 0, 0, 0);
    let is_mark = match (parts.year, parts.month, parts.day) {
        (1 | 1760, 1, 1) => midnight,
        (9999, 12, 31) => true,
        _ => false,
    };
    is_mark.then_some(parts)
}

fn mark_with(parts: Parts, suffix: Suffix) -> Option<DateTime> {
    let offset = match suffix {
        Suffix::Bare => Offset::None,
        Suffix::Offset => Offset::Utc,
    };
    DateTime::from_parts(Parts { offset, ..parts })
}
