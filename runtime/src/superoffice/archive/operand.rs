//! Values in a filter.

use crate::value::DateTime;

/// What a column is compared with: a number, a truth value, a text or a time, as it is written in a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operand(pub(super) String);

/// In single quotes, which are doubled inside.
impl From<&str> for Operand {
    fn from(text: &str) -> Self {
        Self(format!("'{}'", text.replace('\'', "''")))
    }
}

impl From<&String> for Operand {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<String> for Operand {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<i32> for Operand {
    fn from(value: i32) -> Self {
        Self(value.to_string())
    }
}

impl From<i64> for Operand {
    fn from(value: i64) -> Self {
        Self(value.to_string())
    }
}

impl From<f64> for Operand {
    fn from(value: f64) -> Self {
        Self(value.to_string())
    }
}

impl From<bool> for Operand {
    fn from(value: bool) -> Self {
        Self(value.to_string())
    }
}

/// The local time that is written, as `'2020-05-28T15:00:00'`; a midnight as its day, `'2020-05-28'`. Comparisons of date-times
/// take the day for its beginning.
impl From<&DateTime> for Operand {
    fn from(time: &DateTime) -> Self {
        let Some(parts) = time.parts() else {
            return time.with_text(|text| text.into());
        };
        let (year, month, day) = (parts.year, parts.month, parts.day);
        let clock = (parts.hour, parts.minute, parts.second);
        let date = format!("{year:04}-{month:02}-{day:02}");
        match clock {
            (0, 0, 0) => Self(format!("'{date}'")),
            (hour, minute, second) => Self(format!("'{date}T{hour:02}:{minute:02}:{second:02}'")),
        }
    }
}

impl From<DateTime> for Operand {
    fn from(time: DateTime) -> Self {
        (&time).into()
    }
}
