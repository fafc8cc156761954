//! Why a field cannot be read or written.

use std::fmt;

/// Why a field does not have the wanted type, or a value has no text.
///
/// The message names the field and its marker, and leaves the value out: it may be personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field; none for a value that is not in a dictionary.
    field: Option<String>,
    found: String,
    wanted: &'static str,
    /// What to do about it.
    remedy: &'static str,
}

impl FieldError {
    pub(super) fn new(found: impl Into<String>, wanted: &'static str) -> Self {
        Self {
            field: None,
            found: found.into(),
            wanted,
            remedy: "`raw` returns it as it is",
        }
    }

    /// Of a field without a value, which is read into a type that must have one.
    pub(in crate::superoffice) fn empty(field: &str) -> Self {
        Self {
            field: Some(field.to_owned()),
            found: "empty".to_owned(),
            wanted: "a value",
            remedy: "an `Option` takes both",
        }
    }

    pub(super) fn of(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    /// The name of the field, where the value is in a dictionary.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        self.field.as_deref()
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.field {
            Some(field) => write!(f, "field {field:?} ")?,
            None => f.write_str("the value ")?,
        }
        write!(
            f,
            "is {}, expected {}; {}",
            self.found, self.wanted, self.remedy
        )
    }
}

impl std::error::Error for FieldError {}
