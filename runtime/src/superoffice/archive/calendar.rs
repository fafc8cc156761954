//! Spans of the calendar: days, weeks from Monday, months, quarters, halves and years.

use crate::value::DateTime;

/// Seconds of a day.
const DAY: i64 = 86_400;

/// From, up to and without: seconds of the local time since 1970.
pub(super) type Range = (Option<i64>, Option<i64>);

/// A unit of the calendar.
#[derive(Clone, Copy)]
pub(super) enum Unit {
    Day,
    Week,
    /// So many months, beginning with January.
    Months(i64),
}

impl Unit {
    /// A unit by name: full, plural or short.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "d" | "day" | "days" => Self::Day,
            "w" | "wk" | "wks" | "week" | "weeks" => Self::Week,
            "m" | "mon" | "mos" | "month" | "months" => Self::Months(1),
            "q" | "qtr" | "qtrs" | "quarter" | "quarters" => Self::Months(3),
            "h" | "hyr" | "hyrs" | "half" | "halfyear" | "halfyears" => Self::Months(6),
            "y" | "yr" | "yrs" | "year" | "years" => Self::Months(12),
            _ => return None,
        })
    }
}

/// The seconds of a local time since 1970; none for one without a usual form.
pub(super) fn seconds(time: &DateTime) -> Option<i64> {
    let mut parts = time.parts()?;
    parts.offset = crate::value::Offset::None;
    let nanos = DateTime::from_parts(parts)?.unix_nanos(0)?;
    i64::try_from(nanos.div_euclid(1_000_000_000)).ok()
}

/// The day that a time is in.
pub(super) fn day(seconds: i64) -> Range {
    let start = seconds - seconds.rem_euclid(DAY);
    (Some(start), Some(start + DAY))
}

/// The units from `first` to `last`, where 0 is the one of `now`; none for a time without a usual form.
pub(super) fn range(now: &DateTime, unit: Unit, (first, last): (i64, i64)) -> Option<Range> {
    let today = seconds(now)?.div_euclid(DAY);
    let start = |away: i64| match unit {
        Unit::Day => Some((today + away) * DAY),
        // The first day of 1970 was a Thursday.
        Unit::Week => Some((today - (today + 3).rem_euclid(7) + 7 * away) * DAY),
        Unit::Months(months) => {
            let parts = now.parts()?;
            let month = i64::from(parts.year) * 12 + i64::from(parts.month) - 1;
            first_of(month - month.rem_euclid(months) + months * away)
        }
    };
    Some((Some(start(first)?), Some(start(last + 1)?)))
}

/// The first second of a month, counted from January of the year 0.
fn first_of(month: i64) -> Option<i64> {
    let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
    seconds(&DateTime::new(&format!("{year:04}-{month:02}-01T00:00:00")))
}

/// What an operator without a value stands for; none for other names.
pub(super) fn named(operator: &str, now: &DateTime) -> Option<Range> {
    let months = |count, offset| range(now, Unit::Months(count), (offset, offset));
    let week = |offset| range(now, Unit::Week, (offset, offset));
    let today = || range(now, Unit::Day, (0, 0));
    match operator {
        "today" => today(),
        "beforetoday" => Some((None, today()?.0)),
        "aftertoday" => Some((today()?.1, None)),
        "lastweek" => week(-1),
        "thisweek" => week(0),
        "nextweek" => week(1),
        "lastmonth" => months(1, -1),
        "thismonth" => months(1, 0),
        "nextmonth" => months(1, 1),
        "lastquarter" => months(3, -1),
        "thisquarter" => months(3, 0),
        "nextquarter" => months(3, 1),
        "thishalf" => months(6, 0),
        "thisyear" => months(12, 0),
        _ => None,
    }
}

/// The first and the last period of a function such as `next(date, 3, months)`, where 0 is the one of now; none for other
/// names.
pub(super) fn periods(name: &str, count: i64) -> Option<(i64, i64)> {
    Some(match name {
        "this" => (0, 0),
        "next" => (1, count),
        "previous" => (-count, -1),
        "thisandnext" => (0, count),
        "thisandprevious" => (-count, 0),
        "thisandpreviousandnext" => (-1, 1),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_those_of_the_calendar() {
        // A Wednesday.
        let now = DateTime::new("2024-05-08T22:30:00");
        let at = |text: &str| seconds(&DateTime::new(text));
        let cases = [
            ("today", "2024-05-08", "2024-05-09"),
            ("lastweek", "2024-04-29", "2024-05-06"),
            ("thisweek", "2024-05-06", "2024-05-13"),
            ("nextmonth", "2024-06-01", "2024-07-01"),
            ("lastquarter", "2024-01-01", "2024-04-01"),
            ("thishalf", "2024-01-01", "2024-07-01"),
            ("thisyear", "2024-01-01", "2025-01-01"),
        ];
        for (name, from, to) in cases {
            let midnight = |day: &str| at(&format!("{day}T00:00:00"));
            assert_eq!(
                named(name, &now),
                Some((midnight(from), midnight(to))),
                "{name}"
            );
        }
        for unit in ["m", "mon", "mos", "month", "Months"] {
            let unit = Unit::named(unit).unwrap();
            let periods = periods("thisandnext", 2).unwrap();
            assert_eq!(
                range(&now, unit, periods),
                Some((at("2024-05-01T00:00:00"), at("2024-08-01T00:00:00")))
            );
        }
        assert_eq!(named("tomorrow", &now), None);
        assert_eq!(periods("after", 1), None);
        assert!(Unit::named("moon").is_none());
        let year = Unit::named("year").unwrap();
        assert_eq!(range(&now, year, (1, i64::MAX / 100)), None);
    }
}
