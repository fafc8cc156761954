//! One finding and the parts that it is made of.

use std::ops::Range;
use std::sync::Arc;

use super::{Code, Severity};

/// A half-open range of bytes in the text of one file, counted from its first byte.
///
/// A span that reaches past the end of the text, or into the middle of a character, is not an
/// error: it is moved to the nearest sensible place when it is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte; equal to `start` for a position between two bytes.
    pub end: usize,
}

impl Span {
    /// The bytes from `start` up to, not including, `end`.
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

/// Where something stands: a file, and mostly the bytes in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The path as the user gave it and as it is displayed; also the key into
    /// [`Sources`](super::Sources).
    pub file: Arc<str>,
    /// The bytes in question, or `None` when the file as a whole is meant.
    pub span: Option<Span>,
}

impl Place {
    /// The file as a whole.
    pub fn file(file: impl Into<Arc<str>>) -> Self {
        Self {
            file: file.into(),
            span: None,
        }
    }

    /// Some bytes of the file.
    pub fn span(file: impl Into<Arc<str>>, span: impl Into<Span>) -> Self {
        Self {
            file: file.into(),
            span: Some(span.into()),
        }
    }
}

/// One thing that a stage has to say about its input.
///
/// Findings order by place, then code, so that a sorted list reads along the pages and does not
/// depend on which thread was first.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The kind of finding.
    pub code: Code,
    /// What is wrong, in one sentence without a full stop at its end.
    pub message: String,
    /// Where it is wrong; `None` when no single file is to blame.
    pub place: Option<Place>,
    /// Other places that belong to the story (the earlier definition, the other page), each with a
    /// few words.
    pub related: Vec<(String, Place)>,
    /// What the reader can do about it.
    pub help: Option<String>,
}

impl Finding {
    /// A finding of a kind, with what is wrong in one sentence without a full stop at its end.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            place: None,
            related: Vec::new(),
            help: None,
        }
    }

    /// How bad it is, which its kind says.
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Says where it is wrong, as far as it is known.
    #[must_use]
    pub fn at(mut self, place: impl Into<Option<Place>>) -> Self {
        self.place = place.into().or(self.place);
        self
    }

    /// Adds another place that belongs to the finding, where it is known, with a few words on what it shows.
    #[must_use]
    pub fn related(mut self, label: impl Into<String>, place: impl Into<Option<Place>>) -> Self {
        self.related
            .extend(place.into().map(|place| (label.into(), place)));
        self
    }

    /// Says what the reader can do about it.
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
