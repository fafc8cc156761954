//! The error for bodies of all formats.

use std::fmt;

use crate::form;
use crate::json;
use crate::xml;

/// A body that cannot be read into its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    path: String,
    message: String,
    is_fault: bool,
}

impl Error {
    pub(super) fn text(message: &str) -> Self {
        Self {
            path: String::new(),
            message: message.to_owned(),
            is_fault: false,
        }
    }

    /// The path to the wrong value, in the notation of the format: `Items[0].Id` in JSON, `Contact/Items/Item[1]/Id` in
    /// XML, the name of the pair in a form. Empty for the whole body.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The reason, with line and column in XML and the number of the pair in a form.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Whether the generated description of the type is invalid, so that the body may be valid.
    #[must_use]
    pub fn is_fault(&self) -> bool {
        self.is_fault
    }
}

impl From<json::Error> for Error {
    fn from(error: json::Error) -> Self {
        Self {
            path: error.path().to_owned(),
            message: error.message().to_owned(),
            is_fault: false,
        }
    }
}

impl From<xml::Error> for Error {
    fn from(error: xml::Error) -> Self {
        let (message, line, column) = (error.message(), error.line(), error.column());
        Self {
            path: error.path().to_owned(),
            message: format!("{message} at line {line} column {column}"),
            is_fault: error.is_fault(),
        }
    }
}

impl From<form::Error> for Error {
    fn from(error: form::Error) -> Self {
        Self {
            path: error.name().to_owned(),
            message: format!("{} (pair {} of the form)", error.message(), error.pair()),
            is_fault: false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return f.write_str(&self.message);
        }
        write!(f, "{}: {}", self.path, self.message)
    }
}

impl std::error::Error for Error {}
