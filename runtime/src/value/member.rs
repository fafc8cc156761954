//! Members of enumerations that are unknown to this crate.

use std::fmt;

/// A value of an enumeration for which this crate has no member, exactly as it was sent.
///
/// Newer servers may have members that are not in this crate. Handle an unknown value like any other value that your code
/// does not know: keep it and pass it on. It is written back unchanged.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownMember(Box<Repr>);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Repr {
    Text(String),
    Number(i64, String),
}

impl UnknownMember {
    /// A member given by name.
    #[must_use]
    pub fn from_text(text: impl Into<String>) -> Self {
        Self(Box::new(Repr::Text(text.into())))
    }

    /// A member given by number.
    #[must_use]
    pub fn from_number(number: i64) -> Self {
        Self(Box::new(Repr::Number(number, number.to_string())))
    }

    /// The text, or the number as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &*self.0 {
            Repr::Text(text) | Repr::Number(_, text) => text,
        }
    }

    /// The number, if it was sent as a number.
    #[must_use]
    pub fn number(&self) -> Option<i64> {
        match &*self.0 {
            Repr::Text(_) => None,
            Repr::Number(number, _) => Some(*number),
        }
    }
}

impl fmt::Debug for UnknownMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Repr::Text(text) => write!(f, "{text:?}"),
            Repr::Number(number, _) => write!(f, "{number}"),
        }
    }
}

impl fmt::Display for UnknownMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
