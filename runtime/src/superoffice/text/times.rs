//! Dates and times in the three known orders.

use std::fmt;

use crate::value::{DateTime, Offset, Parts};

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
    second: u8,
    nanos: u32,
}

impl TimeOfDay {
    /// A time of day; `None` if a part is out of range.
    #[must_use]
    pub const fn new(hour: u8, minute: u8, second: u8) -> Option<Self> {
        if hour < 24 && minute < 60 && second < 60 {
            let nanos = 0;
            Some(Self {
                hour,
                minute,
                second,
                nanos,
            })
        } else {
            None
        }
    }

    /// 0 to 23.
    #[must_use]
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// 0 to 59.
    #[must_use]
    pub const fn minute(self) -> u8 {
        self.minute
    }

    /// 0 to 59.
    #[must_use]
    pub const fn second(self) -> u8 {
        self.second
    }

    /// Nanoseconds of the second.
    #[must_use]
    pub const fn nanos(self) -> u32 {
        self.nanos
    }

    /// Parses `14:52`, `14:52:10` or `14:52:10.25`, also with a date before it.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some(time) = time(text) {
            return Some(time);
        }
        let parts = read(text)?;
        Some(Self {
            hour: parts.hour,
            minute: parts.minute,
            second: parts.second,
            nanos: parts.nanos,
        })
    }
}

/// Writes hours and minutes, and seconds if they are not zero.
impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            hour,
            minute,
            second,
            nanos,
        } = self;
        write!(f, "{hour:02}:{minute:02}")?;
        match (second, nanos) {
            (0, 0) => Ok(()),
            (_, 0) => write!(f, ":{second:02}"),
            _ => write!(f, ":{second:02}.{:07}", nanos / 100),
        }
    }
}

/// Parses a date, or a date and a time.
pub(super) fn read(text: &str) -> Option<Parts> {
    // ISO 8601, with an offset or without one.
    if let Some(parts) = DateTime::new(text).parts() {
        return Some(parts);
    }
    let (day, clock) = match text.split_once([' ', 'T']) {
        Some((day, clock)) => (day, time(clock.trim())?),
        None => (text, TimeOfDay::new(0, 0, 0)?),
    };
    let (year, month, day) = date(day)?;
    let parts = Parts {
        year,
        month,
        day,
        hour: clock.hour,
        minute: clock.minute,
        second: clock.second,
        nanos: clock.nanos,
        offset: Offset::None,
    };
    DateTime::from_parts(parts)?.parts()
}

/// Midnight of the day.
pub(super) fn midnight(parts: Parts) -> Option<DateTime> {
    DateTime::from_parts(Parts {
        hour: 0,
        minute: 0,
        second: 0,
        nanos: 0,
        offset: Offset::None,
        ..parts
    })
}

/// Year, month and day. Slashes mean the invariant culture of .NET, dots the order on the vendor's own pages, hyphens ISO.
fn date(text: &str) -> Option<(i32, u8, u8)> {
    let separator = ['/', '.', '-']
        .into_iter()
        .find(|separator| text.contains(*separator))?;
    let mut fields = text.split(separator).map(digits);
    let (first, second, third) = (fields.next()??, fields.next()??, fields.next()??);
    if fields.next().is_some() {
        return None;
    }
    let (year, month, day) = match separator {
        '/' => (third, first, second),
        '.' => (third, second, first),
        _ => (first, second, third),
    };
    let short = |number: u32| u8::try_from(number).ok();
    // A year of two digits would be in the first century.
    (year.1 == 4).then_some(())?;
    Some((i32::try_from(year.0).ok()?, short(month.0)?, short(day.0)?))
}

fn time(text: &str) -> Option<TimeOfDay> {
    let (clock, fraction) = match text.split_once('.') {
        Some((clock, fraction)) => (clock, Some(fraction)),
        None => (text, None),
    };
    let mut fields = clock.split(':').map(digits);
    let (hour, minute) = (fields.next()??.0, fields.next()??.0);
    let second = fields.next();
    if fields.next().is_some() || (second.is_none() && fraction.is_some()) {
        return None;
    }
    let second = second.map_or(Some(0), |second| Some(second?.0))?;
    let short = |number: u32| u8::try_from(number).ok();
    let time = TimeOfDay::new(short(hour)?, short(minute)?, short(second)?)?;
    let nanos = fraction.map_or(Some(0), nanos)?;
    Some(TimeOfDay { nanos, ..time })
}

fn nanos(fraction: &str) -> Option<u32> {
    let (number, count) = digits(fraction)?;
    let missing = u32::try_from(count).ok()?;
    Some(number * 10_u32.checked_pow(9_u32.checked_sub(missing)?)?)
}

/// A number of one to nine digits, and its length.
fn digits(text: &str) -> Option<(u32, usize)> {
    let fits = (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    Some((fits.then(|| text.parse().ok())??, text.len()))
}
