//! Why a field cannot be read or written.

use std::fmt;

/// The advice for a value that is not in a dictionary.
const AS_IT_IS: &str = "`raw` returns it as it is";

/// Why a field does not have the requested type, or why a value has no text form.
///
/// The message contains the name of the field and its marker, but not the value, which may be personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field; `None` for a value that is not in a dictionary.
    field: Option<String>,
    found: String,
    wanted: &'static str,
    /// Advice for the caller.
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

    /// An error for a field, such as a column of an archive, whose value the program does not accept. Use it in your own
    /// implementations of `FromRow`. Describe `found` without the value.
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

    /// An error for a field without a value that is read into a type that requires one.
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

    /// The name of the field, if the value is in a dictionary.
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
