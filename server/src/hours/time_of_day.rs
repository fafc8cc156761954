//! Times of day in opening hours.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Seconds since midnight, 0 to 86 400. The last one is the midnight at the end of the day.
///
/// Clients send it in many forms (`docs/chat.md#opening-hours`): `08:00`, `08:00:00`, a full date-time (of which only the
/// time counts) and the XML duration `PT8H`. It is written as `08:00:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay(u32);

/// Text that is not a time of day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no time of day")]
pub struct NoTimeOfDay(pub String);

const DAY: u32 = 86_400;

impl TimeOfDay {
    /// The time at a number of seconds since midnight; `None` after the end of the day.
    #[must_use]
    pub fn from_seconds(seconds: u32) -> Option<Self> {
        (seconds <= DAY).then_some(Self(seconds))
    }

    /// Seconds since midnight.
    #[must_use]
    pub fn seconds(self) -> u32 {
        self.0
    }

    /// This time as the end of opening hours, where 00:00 is the midnight at the end of the day.
    pub(super) fn as_end(self) -> u32 {
        if self.0 == 0 { DAY } else { self.0 }
    }

    /// Reads any of the forms.
    ///
    /// # Errors
    /// [`NoTimeOfDay`] with the text.
    pub fn parse(text: &str) -> Result<Self, NoTimeOfDay> {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Ok(Self(0));
        }
        let seconds = if trimmed.starts_with(['P', 'p']) {
            from_duration(trimmed)
        } else {
            let time = trimmed.split_once(['T', 't']).map_or(trimmed, |(_, t)| t);
            from_clock(time)
        };
        seconds
            .and_then(Self::from_seconds)
            .ok_or_else(|| NoTimeOfDay(text.to_owned()))
    }
}

/// Reads `08:00` or `08:00:00.0000000`. An offset is ignored. `1.00:00:00` is a day.
fn from_clock(text: &str) -> Option<u32> {
    if matches!(text, "1.00:00:00" | "1.00:00") {
        return Some(DAY);
    }
    let local = text.split(['Z', 'z', '+', '-']).next()?;
    let mut parts = local.split(':');
    let hours = number(parts.next()?, 24)?;
    let minutes = number(parts.next()?, 59)?;
    let seconds = match parts.next() {
        Some(text) => number(text.split('.').next()?, 59)?,
        None => 0,
    };
    (parts.next().is_none()).then_some(hours * 3600 + minutes * 60 + seconds)
}

fn number(text: &str, most: u32) -> Option<u32> {
    let short = matches!(text.len(), 1 | 2) && text.bytes().all(|byte| byte.is_ascii_digit());
    let value = short.then(|| text.parse::<u32>().ok())??;
    (value <= most).then_some(value)
}

/// Reads an ISO 8601 duration; a day is 24 hours.
fn from_duration(text: &str) -> Option<u32> {
    let span: jiff::Span = text.parse().ok()?;
    let length = span.to_duration(jiff::SpanRelativeTo::days_are_24_hours());
    u32::try_from(length.ok()?.as_secs()).ok()
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hours, minutes) = (self.0 / 3600, self.0 / 60 % 60);
        write!(f, "{hours:02}:{minutes:02}:{:02}", self.0 % 60)
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = NoTimeOfDay;

    fn try_from(text: String) -> Result<Self, NoTimeOfDay> {
        Self::parse(&text)
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}
