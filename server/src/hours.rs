//! Opening hours of a topic (`docs/chat.md#opening-hours`).

mod time_of_day;

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};

pub use time_of_day::{NoTimeOfDay, TimeOfDay};

/// The hours of one day. They can end after midnight, and then belong to the day on which they begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Day {
    /// Open on this day.
    pub enabled: bool,
    /// The first second that is open.
    pub start: TimeOfDay,
    /// The first second that is closed again; 00:00 is the end of the day.
    pub stop: TimeOfDay,
}

/// The hours of a week.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OpeningHours {
    /// The IANA name of the time zone; `None` for the base zone of the installation.
    pub zone: Option<String>,
    /// Monday to Sunday.
    pub days: [Day; 7],
    /// The daily break, from its first second to the first one after it; `None` for no break.
    pub lunch: Option<(TimeOfDay, TimeOfDay)>,
}

impl OpeningHours {
    /// Whether `now` is within the hours. Local clock times are compared, so changes of the clock need no rule of their own.
    ///
    /// `base` is the zone for hours without a zone, or with an unknown one.
    #[must_use]
    pub fn is_open(&self, now: Timestamp, base: &TimeZone) -> bool {
        let local = now.to_zoned(self.time_zone(base));
        let second = second_of_day(&local);
        let weekday = local.weekday();
        let open = self.day(weekday).covers_today(second)
            || self.day(weekday.previous()).covers_tomorrow(second);
        open && !self.is_lunch(second)
    }

    /// The zone of the hours.
    #[must_use]
    pub fn time_zone(&self, base: &TimeZone) -> TimeZone {
        let named = self
            .zone
            .as_deref()
            .and_then(|name| TimeZone::get(name).ok());
        named.unwrap_or_else(|| base.clone())
    }

    /// The hours of a day.
    #[must_use]
    pub fn day(&self, weekday: Weekday) -> Day {
        let index = usize::try_from(weekday.to_monday_zero_offset()).unwrap_or(0);
        self.days.get(index).copied().unwrap_or_default()
    }

    fn is_lunch(&self, second: u32) -> bool {
        self.lunch
            .is_some_and(|(start, stop)| within(second, start.seconds(), stop.as_end()))
    }
}

impl Day {
    /// Equal times mean closed, because they could mean "never" as well as "always". A whole day is 00:00 to 24:00.
    fn is_empty(self) -> bool {
        !self.enabled || self.start == self.stop
    }

    fn covers_today(self, second: u32) -> bool {
        let (start, stop) = (self.start.seconds(), self.stop.as_end());
        !self.is_empty() && second >= start && (second < stop || stop < start)
    }

    fn covers_tomorrow(self, second: u32) -> bool {
        !self.is_empty()
            && self.stop.as_end() < self.start.seconds()
            && second < self.stop.seconds()
    }
}

/// Whether a time is in a range, which can extend past midnight. An empty range contains nothing.
fn within(second: u32, start: u32, stop: u32) -> bool {
    if start <= stop {
        start <= second && second < stop
    } else {
        second >= start || second < stop
    }
}

fn second_of_day(local: &Zoned) -> u32 {
    let part = |value: i8| u32::try_from(value).unwrap_or(0);
    part(local.hour()) * 3600 + part(local.minute()) * 60 + part(local.second())
}
