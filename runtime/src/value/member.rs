//! Members of enumerations that this crate does not know.

use std::fmt;

/// The value of an enumeration that this crate has no member for, exactly as it came.
///
/// A newer server may know members that are not in this crate. Treat an unknown value as "something else": keep
/// it, pass it on, and take the branch that is right for values you do not handle. It is written back unchanged.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownMember(Box<Repr>);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Repr {
    Text(String),
    Number(i64, String),
}

impl UnknownMember {
    /// A member that was given by name.
    #[must_use]
    pub fn from_text(text: impl Into<String>) -> Self {
        Self(Box::new(Repr::Text(text.into())))
    }

    /// A member that was given by number.
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

    /// The number, if it came as a number.
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
