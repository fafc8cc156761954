//! Calendar periods in the zone of the request: days, weeks from Monday, months, quarters, half-years and years.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use superoffice::runtime::superoffice::archive::{Period, Unit};

use crate::store::sql::ticks;

/// The time zone and the time of a request.
#[derive(Debug, Clone)]
pub(super) struct Calendar {
    /// The zone.
    pub(super) zone: TimeZone,
    /// The time.
    pub(super) now: Timestamp,
}

/// The start (included) and the end (excluded), in ticks.
pub(super) type Range = (Option<i64>, Option<i64>);

/// The first day of the unit that contains a day.
fn start(unit: Unit, day: Date) -> Date {
    match unit.months() {
        Some(months) => {
            let first = day.first_of_month();
            let over = (first.month() - 1) % months;
            first.saturating_sub(i64::from(over).months())
        }
        None if unit == Unit::Week => {
            let since_monday = day.weekday().to_monday_zero_offset();
            day.saturating_sub(i64::from(since_monday).days())
        }
        None => day,
    }
}

/// The day `count` units away from the first day of a unit.
fn shift(unit: Unit, day: Date, count: i64) -> Date {
    match unit.months() {
        Some(months) => day.saturating_add((count * i64::from(months)).months()),
        None if unit == Unit::Week => day.saturating_add(count.weeks()),
        None => day.saturating_add(count.days()),
    }
}

impl Calendar {
    /// The range of a period. It ends where the next unit begins.
    pub(super) fn range(&self, period: Period) -> Range {
        let today = self.now.to_zoned(self.zone.clone()).date();
        let first_day = start(period.unit, today);
        let midnight = |count| self.midnight(shift(period.unit, first_day, count));
        let end = |last: i64| midnight(last + 1);
        (period.first.map(midnight), period.last.map(end))
    }

    /// The range of a day.
    pub(super) fn day(&self, day: Date) -> (i64, i64) {
        let next = day.saturating_add(1.day());
        (self.midnight(day), self.midnight(next))
    }

    /// The first instant of a day. It can differ from midnight, because clocks can go forward then.
    fn midnight(&self, day: Date) -> i64 {
        let start = day.to_zoned(self.zone.clone());
        start.map_or(i64::MAX, |start| ticks(start.timestamp()))
    }
}
