//! Violations of rules, with their location.

use std::fmt;

use crate::contract::Refused;

/// A rule that a value violates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    path: String,
    message: String,
    is_fault: bool,
}

impl Broken {
    /// The path to the wrong value, such as `lines[2].quantity`; empty for the whole value.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The reason.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Whether the rules themselves are invalid, so that the value may be valid.
    #[must_use]
    pub fn is_fault(&self) -> bool {
        self.is_fault
    }

    pub(crate) fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            message: message.into(),
            is_fault: false,
        }
    }

    pub(super) fn fault(refused: &Refused) -> Self {
        Self {
            is_fault: true,
            ..Self::new("", refused.to_string())
        }
    }

    /// The same violation, seen from one level further out.
    pub(super) fn below(mut self, step: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') {
            ""
        } else {
            "."
        };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return f.write_str(&self.message);
        }
        write!(f, "{} {}", self.path, self.message)
    }
}

impl std::error::Error for Broken {}
