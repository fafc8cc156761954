//! Text that includes the type of its value.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Number, Value};

use super::error::FieldError;
use crate::value::Decimal;

/// A value in text form, such as `[I:23]`, or plain text. Any text is accepted and kept unchanged.
///
/// It is read by type, with [`to_i32`](Self::to_i32) and the like. Plain text is read as well (`23`). An empty value
/// (`[DT: ]`, blank text) is `None`. A value of another type is a [`FieldError`].
///
/// `Debug` shows only the marker, because values may be personal data.
#[derive(Clone)]
pub struct Encoded<'a> {
    text: Cow<'a, str>,
    /// Whether an integer was a truth value, which is a separate type in JSON.
    is_truth: bool,
}

/// Compares texts.
impl PartialEq for Encoded<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Encoded<'_> {}

/// The type in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Marker<'a> {
    /// `[I:23]`
    Int,
    /// `[F:123.4]`
    Double,
    /// `[M:123.45]`
    Money,
    /// `[D:11/30/2011]`
    Date,
    /// `[DT:11/30/2011 14:53:18.0000000]`
    DateTime,
    /// `[T:14:52]`; a date before the time is ignored.
    Time,
    /// `[TS:500]`, seconds.
    TimeSpan,
    /// `[A:3,4,5]`
    IntArray,
    /// `[B:…]`, base64.
    Binary,
    /// Any other marker.
    Other(&'a str),
}

impl<'a> Marker<'a> {
    fn of(marker: &'a str) -> Self {
        match marker {
            "I" => Self::Int,
            "F" => Self::Double,
            "M" => Self::Money,
            "D" => Self::Date,
            "DT" => Self::DateTime,
            "T" => Self::Time,
            "TS" => Self::TimeSpan,
            "A" => Self::IntArray,
            "B" => Self::Binary,
            other => Self::Other(other),
        }
    }

    /// The marker as it is written, such as `DT`.
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        match self {
            Self::Int => "I",
            Self::Double => "F",
            Self::Money => "M",
            Self::Date => "D",
            Self::DateTime => "DT",
            Self::Time => "T",
            Self::TimeSpan => "TS",
            Self::IntArray => "A",
            Self::Binary => "B",
            Self::Other(other) => other,
        }
    }
}

impl<'a> Encoded<'a> {
    /// Accepts any text.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self {
            text: text.into(),
            is_truth: false,
        }
    }

    /// Accepts a JSON value: text, a number, a truth value or an array of integers. `None` for `null`, for other and empty
    /// arrays, and for objects.
    #[must_use]
    pub fn of_json(value: &'a Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::new(text.as_str())),
            Value::Number(number) => Some(Self::new(number.to_string())),
            Value::Bool(true) => Some(Self::new("true")),
            Value::Bool(false) => Some(Self::new("false")),
            Value::Array(items) if !items.is_empty() => {
                let items: Option<Vec<i64>> = items.iter().map(Value::as_i64).collect();
                Some(Self::list(items?))
            }
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// The value in JSON, as servers of the API send it. Numbers, truth values and lists of integers become such values.
    /// Everything else is text with its marker, including numbers with more digits than a JSON number can hold.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let (marker, content) = self.parts();
        let json = match marker {
            Some(Marker::Int) if self.is_truth => Some(Value::from(content == "1")),
            Some(Marker::Int) => content.parse::<i64>().ok().map(Value::from),
            Some(Marker::Double | Marker::Money) => number(content),
            Some(Marker::IntArray) => self.to_ints().ok().map(Value::from),
            _ => None,
        };
        json.unwrap_or_else(|| Value::from(self.raw()))
    }

    pub(super) fn truth(value: bool) -> Self {
        Self {
            is_truth: true,
            ..Self::marked(Marker::Int, i32::from(value))
        }
    }

    pub(super) fn list(values: impl IntoIterator<Item = i64>) -> Self {
        let texts: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
        Self::marked(Marker::IntArray, texts.join(","))
    }

    pub(super) fn marked(marker: Marker<'_>, content: impl fmt::Display) -> Self {
        Self::new(format!("[{}:{content}]", marker.as_str()))
    }

    /// The original text.
    #[must_use]
    pub fn raw(&self) -> &str {
        &self.text
    }

    /// The original text.
    #[must_use]
    pub fn into_raw(self) -> String {
        self.text.into_owned()
    }

    /// The type in the text; `None` for plain text, which is also the form of text values.
    #[must_use]
    pub fn marker(&self) -> Option<Marker<'_>> {
        self.parts().0
    }

    /// The marker and the text after it; for plain text, the whole text.
    pub(in crate::superoffice) fn parts(&self) -> (Option<Marker<'_>>, &str) {
        let inside = self.text.trim().strip_prefix('[');
        let inside = inside.and_then(|text| text.strip_suffix(']'));
        match inside.and_then(|text| text.split_once(':')) {
            // Longer ones are names of resources or text written by a person.
            Some((marker, content))
                if (1..=3).contains(&marker.len())
                    && marker.bytes().all(|byte| byte.is_ascii_uppercase()) =>
            {
                (Some(Marker::of(marker)), content.trim())
            }
            _ => (None, self.text.trim()),
        }
    }

    /// Whether there is no value: blank text, or a marker without a value.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts().1.is_empty()
    }

    /// The same value, with an owned text.
    #[must_use]
    pub fn into_owned(self) -> Encoded<'static> {
        Encoded {
            text: Cow::Owned(self.text.into_owned()),
            is_truth: self.is_truth,
        }
    }

    /// A description for messages, without the value.
    pub(super) fn described(&self) -> String {
        match self.marker() {
            None => "text".to_owned(),
            Some(marker) => format!("a value of the form [{}:…]", marker.as_str()),
        }
    }

    pub(super) fn wrong(&self, wanted: &'static str) -> FieldError {
        FieldError::new(self.described(), wanted)
    }
}

/// A JSON number; `None` if it cannot hold all digits.
fn number(text: &str) -> Option<Value> {
    let number = text.parse::<f64>().ok()?;
    let is_whole = |text: &str| text.parse::<Decimal>().ok();
    let number = Value::Number(Number::from_f64(number)?);
    (is_whole(&number.to_string()) == is_whole(text)).then_some(number)
}

impl fmt::Display for Encoded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Encoded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.marker() {
            None => f.write_str("Encoded(…)"),
            Some(marker) => write!(f, "Encoded([{}:…])", marker.as_str()),
        }
    }
}
