//! Why a field cannot be read or written.

use std::fmt;

/// The remedy for a value that is not in a dictionary.
const AS_IT_IS: &str = "`raw` returns it as it is";

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
            remedy: AS_IT_IS,
        }
    }

    /// Of a field that was read, such as a column of an archive, and has none of the values that the program takes: for
    /// implementations of `FromRow` by hand. Say what was found without the value.
    ///
    /// ```
    /// # use pagewire_runtime::superoffice::text::FieldError;
    /// let error = FieldError::unfit("contact/rating", "of 7 letters", "a letter from A to E");
    /// assert_eq!(error.to_string(), "field \"contact/rating\" is of 7 letters, expected a letter from A to E");
    /// ```
    #[must_use]
    pub fn unfit(field: &str, found: impl Into<String>, wanted: &'static str) -> Self {
        Self {
            field: Some(field.to_owned()),
            found: found.into(),
            wanted,
            remedy: "",
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
        if self.remedy == AS_IT_IS {
            self.remedy = "`raw` of its `field` returns it as it is";
        }
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
        write!(f, "is {}, expected {}", self.found, self.wanted)?;
        match self.remedy {
            "" => Ok(()),
            remedy => write!(f, "; {remedy}"),
        }
    }
}

impl std::error::Error for FieldError {}
