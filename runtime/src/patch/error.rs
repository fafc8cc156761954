//! Errors of patches.

use std::fmt;

/// Why a patch was not applied. The value is unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: Kind,
    operation: Option<usize>,
    path: String,
    message: String,
}

/// The kind of a failure, which defines the status of the response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// The patch cannot be applied, to this value or to any value of the type: 400.
    Invalid,
    /// A `test` found another value than expected: 409.
    TestFailed,
}

impl Error {
    pub(super) fn invalid(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            kind: Kind::Invalid,
            operation: None,
            path: path.into(),
            message: message.into(),
        }
    }

    pub(super) fn test_failed(path: impl Into<String>) -> Self {
        Self {
            kind: Kind::TestFailed,
            operation: None,
            path: path.into(),
            message: "the value is not the expected one".to_owned(),
        }
    }

    pub(super) fn in_operation(mut self, index: usize) -> Self {
        self.operation = Some(index);
        self
    }

    /// The kind of failure.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The index of the failed operation in a JSON Patch; `None` for a merge patch.
    #[must_use]
    pub fn operation(&self) -> Option<usize> {
        self.operation
    }

    /// The path in the patch, or the path to the wrong value.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The reason.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(index) = self.operation {
            write!(f, "operation {index}: ")?;
        }
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
