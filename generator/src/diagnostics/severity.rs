//! The severity of findings.

use std::fmt;

use serde::Serialize;

/// The severity of a finding, in the order `Note < Warning < Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Information. The output is as good as possible.
    Note,
    /// A part was left out or guessed. The output is usable.
    Warning,
    /// The input is not usable in this form.
    Error,
}

impl Severity {
    /// Returns the lower-case English word, as printed and as written to JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
