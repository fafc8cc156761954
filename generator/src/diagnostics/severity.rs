//! How bad findings are.

use std::fmt;

use serde::Serialize;

/// How bad a finding is. The order is the order of badness: `Note < Warning < Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; the output is as good as it gets.
    Note,
    /// Something was left out or guessed; the output is usable.
    Warning,
    /// The input cannot be used as it is.
    Error,
}

impl Severity {
    /// The lower-case English word, as printed and as written to JSON.
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
