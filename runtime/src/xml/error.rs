//! Errors of reading a body.

use std::fmt;

/// XML text that cannot be read into its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    path: String,
    line: usize,
    column: usize,
    message: String,
    is_fault: bool,
}

impl Error {
    /// An error at the byte `offset` of `text`.
    pub(super) fn new(text: &[u8], offset: usize, path: String, message: String) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let start = before.iter().rposition(|byte| *byte == b'\n');
        let line = before.get(start.map_or(0, |at| at + 1)..);
        // Only the first byte of each character counts.
        let is_first = |byte: &&u8| **byte & 0xc0 != 0x80;
        Self {
            path,
            line: 1 + before.iter().filter(|byte| **byte == b'\n').count(),
            column: 1 + line.unwrap_or_default().iter().filter(is_first).count(),
            message,
            is_fault: false,
        }
    }

    /// The same error, marked as not caused by the text.
    pub(super) fn fault(self) -> Self {
        Self {
            is_fault: true,
            ..self
        }
    }

    /// Whether the cause is invalid XML markup of the carrier. The text itself may be valid.
    #[must_use]
    pub fn is_fault(&self) -> bool {
        self.is_fault
    }

    /// The path to the wrong element, such as `ChatSessionEntity/Messages/ChatMessage[2]/Message`. Items are counted from 1,
    /// as in XPath. Empty outside the root.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The line, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column in characters, from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    /// The reason.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        let (line, column) = (self.line, self.column);
        write!(f, "{} at line {line} column {column}", self.message)
    }
}

impl std::error::Error for Error {}
