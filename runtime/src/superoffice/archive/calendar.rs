//! Periods as ranges of local time.

use super::period::{Period, Unit};
use crate::value::DateTime;

/// The seconds of a day.
const DAY: i64 = 86_400;

/// The start (inclusive) and the end (exclusive), in seconds of local time since 1970.
pub(super) type Range = (Option<i64>, Option<i64>);

/// The seconds of a local time since 1970; `None` if it is not a date-time of the usual form.
pub(super) fn seconds(time: &DateTime) -> Option<i64> {
    let mut parts = time.parts()?;
    parts.offset = crate::value::Offset::None;
    let nanos = DateTime::from_parts(parts)?.unix_nanos(0)?;
    i64::try_from(nanos.div_euclid(1_000_000_000)).ok()
}

/// The day that contains a time.
pub(super) fn day(seconds: i64) -> Range {
    let start = seconds - seconds.rem_euclid(DAY);
    (Some(start), Some(start + DAY))
}

/// A period relative to the time `now`; `None` if that is not a date-time of the usual form.
pub(super) fn range(now: &DateTime, period: Period) -> Option<Range> {
    let today = seconds(now)?.div_euclid(DAY);
    let start = |away: i64| match period.unit.months().map(i64::from) {
        Some(months) => {
            let parts = now.parts()?;
            let month = i64::from(parts.year) * 12 + i64::from(parts.month) - 1;
            first_of(month - month.rem_euclid(months) + months * away)
        }
        // The first day of 1970 was a Thursday.
        None if period.unit == Unit::Week => {
            Some((today - (today + 3).rem_euclid(7) + 7 * away) * DAY)
        }
        None => Some((today + away) * DAY),
    };
    let from = period.first.map(|first| start(first).ok_or(()));
    let to = period.last.map(|last| start(last + 1).ok_or(()));
    Some((from.transpose().ok()?, to.transpose().ok()?))
}

/// The first second of a month, counted from January of the year 0.
fn first_of(month: i64) -> Option<i64> {
    let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
    seconds(&DateTime::new(&format!("{year:04}-{month:02}-01T00:00:00")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_those_of_the_calendar() {
        // A Wednesday.
        let now = DateTime::new("2024-05-08T22:30:00");
        let midnight = |day: &str| seconds(&DateTime::new(&format!("{day}T00:00:00")));
        let cases = [
            ("today", "2024-05-08", "2024-05-09"),
            ("lastweek", "2024-04-29", "2024-05-06"),
            ("thisWeek", "2024-05-06", "2024-05-13"),
            ("nextmonth", "2024-06-01", "2024-07-01"),
            ("lastquarter", "2024-01-01", "2024-04-01"),
            ("thishalf", "2024-01-01", "2024-07-01"),
            ("thisyear", "2024-01-01", "2025-01-01"),
        ];
        for (name, from, to) in cases {
            let period = Period::of_operator(name).unwrap();
            let expected = Some((midnight(from), midnight(to)));
            assert_eq!(range(&now, period), expected, "{name}");
        }
        let before = Period::of_operator("beforeToday").unwrap();
        assert_eq!(range(&now, before), Some((None, midnight("2024-05-08"))));
        for unit in ["m", "mon", "mos", "month", "Months"] {
            let unit = Unit::named(unit).unwrap();
            let period = Period::of_function("thisAndNext", 2, unit).unwrap();
            let expected = Some((midnight("2024-05-01"), midnight("2024-08-01")));
            assert_eq!(range(&now, period), expected);
        }
        assert_eq!(Period::of_operator("tomorrow"), None);
        assert_eq!(Period::of_function("after", 1, Unit::Day), None);
        assert_eq!(Unit::named("moon"), None);
        let far = Period::of_function("next", i64::MAX / 100, Unit::Year).unwrap();
        assert_eq!(range(&now, far), None);
    }
}
