//! Spans of the calendar, in the zone of the request: days, weeks from Monday, months, quarters, halves
//! and years.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use crate::store::sql::ticks;

/// The place and time of the one who asks.
#[derive(Debug, Clone)]
pub(super) struct Calendar {
    /// The zone.
    pub(super) zone: TimeZone,
    /// The time.
    pub(super) now: Timestamp,
}

/// A unit of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// A day.
    Day,
    /// Monday to Sunday.
    Week,
    /// So many months, beginning with January: month, quarter, half-year, year.
    Months(i8),
}

/// From, up to and without; in ticks.
pub(super) type Range = (Option<i64>, Option<i64>);

impl Unit {
    /// A unit by name: full, plural or short.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "d" | "day" | "days" => Self::Day,
            "w" | "week" | "weeks" => Self::Week,
            "m" | "month" | "months" => Self::Months(1),
            "q" | "quarter" | "quarters" => Self::Months(3),
            "h" | "half" | "halfyear" | "halfyears" => Self::Months(6),
            "y" | "year" | "years" => Self::Months(12),
            _ => return None,
        })
    }

    /// The first day of the unit that a day lies in.
    fn start(self, day: Date) -> Date {
        match self {
            Self::Day => day,
            Self::Week => {
                let since_monday = day.weekday().to_monday_zero_offset();
                day.saturating_sub(i64::from(since_monday).days())
            }
            Self::Months(months) => {
                let first = day.first_of_month();
                let over = (first.month() - 1) % months;
                first.saturating_sub(i64::from(over).months())
            }
        }
    }

    /// The first day, `count` units away.
    fn shift(self, day: Date, count: i64) -> Date {
        match self {
            Self::Day => day.saturating_add(count.days()),
            Self::Week => day.saturating_add(count.weeks()),
            Self::Months(months) => day.saturating_add((count * i64::from(months)).months()),
        }
    }
}

impl Calendar {
    /// The units from `first` to `last`, where 0 is the one of today; none is empty at the other end.
    pub(super) fn units(&self, unit: Unit, first: i64, last: i64) -> Range {
        let today = self.now.to_zoned(self.zone.clone()).date();
        let start = unit.start(today);
        let from = self.midnight(unit.shift(start, first));
        (Some(from), Some(self.midnight(unit.shift(start, last + 1))))
    }

    /// A day.
    pub(super) fn day(&self, day: Date) -> (i64, i64) {
        let next = day.saturating_add(1.day());
        (self.midnight(day), self.midnight(next))
    }

    /// The first instant of a day; clocks may go forward at midnight.
    fn midnight(&self, day: Date) -> i64 {
        let start = day.to_zoned(self.zone.clone());
        start.map_or(i64::MAX, |start| ticks(start.timestamp()))
    }

    /// The meaning of an operator without a value; `None` for other names.
    pub(super) fn named(&self, operator: &str) -> Option<Range> {
        let months = |count, offset| self.units(Unit::Months(count), offset, offset);
        let week = |offset| self.units(Unit::Week, offset, offset);
        let today = self.units(Unit::Day, 0, 0);
        Some(match operator {
            "today" => today,
            "beforetoday" => (None, today.0),
            "aftertoday" => (today.1, None),
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
            _ => return None,
        })
    }

    /// What a function over a period stands for: `this(f, unit)`, `next(f, n, unit)` and their kin.
    pub(super) fn function(&self, name: &str, count: i64, unit: Unit) -> Option<Range> {
        Some(match name {
            "this" => self.units(unit, 0, 0),
            "next" => self.units(unit, 1, count),
            "previous" => self.units(unit, -count, -1),
            "thisandnext" => self.units(unit, 0, count),
            "thisandprevious" => self.units(unit, -count, 0),
            "thisandpreviousandnext" => self.units(unit, -1, 1),
            _ => return None,
        })
    }
}
