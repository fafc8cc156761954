//! Why and where a body cannot be read.

use std::fmt;

/// XML text that cannot be read into the type that it is for.
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
        // A character is told by its first byte.
        let is_first = |byte: &&u8| **byte & 0xc0 != 0x80;
        Self {
            path,
            line: 1 + before.iter().filter(|byte| **byte == b'\n').count(),
            column: 1 + line.unwrap_or_default().iter().filter(is_first).count(),
            message,
            is_fault: false,
        }
    }

    /// The same, which is no fault of the text.
    pub(super) fn fault(self) -> Self {
        Self {
            is_fault: true,
            ..self
        }
    }

    /// Whether the text may be right, and the names that the carrier has for XML cannot be read.
    #[must_use]
    pub fn is_fault(&self) -> bool {
        self.is_fault
    }

    /// The way to the wrong element, such as `ChatSessionEntity/Messages/ChatMessage[2]/Message`, items counted from
    /// 1 as in XPath; empty outside the root.
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

    /// What is wrong there.
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
