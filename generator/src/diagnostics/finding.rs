//! A finding and its parts.

use std::ops::Range;
use std::sync::Arc;

use super::{Code, Severity};

/// A half-open range of bytes in the text of one file, counted from its first byte.
///
/// A span may extend past the end of the text, or start or end inside a character. It is adjusted when it is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte. Equal to `start` for a position between two bytes.
    pub end: usize,
}

impl Span {
    /// Creates a span from `start` to `end`, excluding `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.start..span.end
    }
}

/// A place: a file, and usually a span in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The path as given by the user, as shown in messages. Also the key into [`Sources`](super::Sources).
    pub file: Arc<str>,
    /// The span, or `None` for the whole file.
    pub span: Option<Span>,
}

impl Place {
    /// Creates a place for a whole file.
    pub fn file(file: impl Into<Arc<str>>) -> Self {
        Self {
            file: file.into(),
            span: None,
        }
    }

    /// Creates a place for a span of a file.
    pub fn span(file: impl Into<Arc<str>>, span: impl Into<Span>) -> Self {
        Self {
            file: file.into(),
            span: Some(span.into()),
        }
    }
}

/// A message of a stage about its input.
///
/// Findings are ordered by place, then by code. So a sorted list follows the pages and does not depend on the timing of threads.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The kind of finding.
    pub code: Code,
    /// The problem, in one sentence without a full stop.
    pub message: String,
    /// The place of the problem; `None` if it does not belong to a single file.
    pub place: Option<Place>,
    /// Related places (the earlier definition, the other page), each with a few words.
    pub related: Vec<(String, Place)>,
    /// The remedy.
    pub help: Option<String>,
}

impl Finding {
    /// Creates a finding of a kind. `message` is the problem, in one sentence without a full stop.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            place: None,
            related: Vec::new(),
            help: None,
        }
    }

    /// Returns the severity, which the kind determines.
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Sets the place of the problem, if it is known.
    #[must_use]
    pub fn at(mut self, place: impl Into<Option<Place>>) -> Self {
        self.place = place.into().or(self.place);
        self
    }

    /// Adds a related place, if it is known, with a few words about it.
    #[must_use]
    pub fn related(mut self, label: impl Into<String>, place: impl Into<Option<Place>>) -> Self {
        self.related
            .extend(place.into().map(|place| (label.into(), place)));
        self
    }

    /// Sets the remedy.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }
}

impl PartialOrd for Finding {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Finding {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.place
            .cmp(&other.place)
            .then(self.code.cmp(&other.code))
            .then_with(|| self.message.cmp(&other.message))
            .then_with(|| self.related.cmp(&other.related))
            .then_with(|| self.help.cmp(&other.help))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn severities_order_by_badness() {
        assert!(Severity::Note < Severity::Warning);
        assert!(Severity::Warning < Severity::Error);
    }

    #[test]
    fn findings_order_by_file_then_byte_then_code() {
        let at = |file: &str, start: usize| {
            Finding::new(Code::DocsTitle, "m").at(Place::span(file, start..start + 1))
        };
        let nowhere = Finding::new(Code::FilesIo, "m");
        let whole = Finding::new(Code::DocsTitle, "m").at(Place::file("a.md"));
        let mut list = vec![
            at("b.md", 0),
            at("a.md", 10),
            at("a.md", 9),
            whole.clone(),
            nowhere.clone(),
        ];
        list.sort();
        assert_eq!(
            list,
            vec![nowhere, whole, at("a.md", 9), at("a.md", 10), at("b.md", 0)]
        );
    }
}
