//! Values in filters.

use std::fmt;

use crate::value::{DateTime, Decimal};

/// A value that a column is compared with: a number, a truth value, a text or a time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(
    clippy::exhaustive_enums,
    reason = "who evaluates a filter must know every part of it"
)]
pub enum Operand {
    /// A text, without its quotation marks. Dates and times are texts too.
    Text(String),
    /// A text that begins like a number, as written: a number, or a date without quotation marks.
    Number(String),
    /// A word without quotation marks, such as `true`, `null` or a member of an enum.
    Word(String),
}

impl Operand {
    /// The text, number or word, without quotation marks.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number(text) | Self::Word(text) => text,
        }
    }
}

/// Writes the value in the form of a filter: texts are in single quotes, which are doubled inside.
impl fmt::Display for Operand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "'{}'", text.replace('\'', "''")),
            Self::Number(text) | Self::Word(text) => f.write_str(text),
        }
    }
}

impl From<&str> for Operand {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Operand {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Operand {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i32> for Operand {
    fn from(value: i32) -> Self {
        Self::Number(value.to_string())
    }
}

impl From<i64> for Operand {
    fn from(value: i64) -> Self {
        Self::Number(value.to_string())
    }
}

/// The shortest text of the number: `1e300` does not get 301 digits. Columns are never `NaN` or infinite, and servers
/// refuse filters with such numbers.
impl From<f64> for Operand {
    fn from(value: f64) -> Self {
        Self::Number(Decimal::from(value).to_string())
    }
}

impl From<Decimal> for Operand {
    fn from(value: Decimal) -> Self {
        Self::Number(value.to_string())
    }
}

impl From<bool> for Operand {
    fn from(value: bool) -> Self {
        Self::Word(value.to_string())
    }
}

/// The local time in the text, such as `2020-05-28T15:00:00`. Midnight becomes a day, `2020-05-28`, which comparisons of
/// date-times read as its beginning.
impl From<&DateTime> for Operand {
    fn from(time: &DateTime) -> Self {
        let Some(parts) = time.parts() else {
            return time.with_text(|text| text.into());
        };
        let (year, month, day) = (parts.year, parts.month, parts.day);
        let clock = (parts.hour, parts.minute, parts.second);
        let date = format!("{year:04}-{month:02}-{day:02}");
        Self::Text(match clock {
            (0, 0, 0) => date,
            (hour, minute, second) => format!("{date}T{hour:02}:{minute:02}:{second:02}"),
        })
    }
}

impl From<DateTime> for Operand {
    fn from(time: DateTime) -> Self {
        (&time).into()
    }
}

/// Declares the values for comparisons with columns of one kind.
macro_rules! operands {
    ($($(#[$doc:meta])* $name:ident from $($type:ty)*;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct $name(Operand);

            impl From<$name> for Operand {
                fn from(value: $name) -> Self {
                    value.0
                }
            }

            $(impl From<$type> for $name {
                fn from(value: $type) -> Self {
                    Self(value.into())
                }
            })*
        )*
    };
}

operands! {
    /// A text to compare with.
    Text from &str &String String;
    /// A whole number, an id or a number of seconds to compare with.
    Whole from i32 i64;
    /// A number to compare with.
    Number from i32 i64 f64 Decimal;
    /// A day or a time to compare with.
    Moment from &DateTime DateTime;
}
