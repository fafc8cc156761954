//! The text of a page, as read from a tree.

use std::sync::Arc;

use crate::diagnostics::{Code, Finding, Place, Span};

/// A page's text and the facts that its path in the tree states.
#[derive(Debug, Clone)]
pub struct PageSource {
    pub(super) file: Arc<str>,
    pub(super) relative: String,
    /// The whole text. Its lines end in line feeds.
    pub(super) text: Arc<str>,
    /// The position of the first carriage return.
    carriage_return: Option<usize>,
}

impl PageSource {
    /// Creates a source from the path as displayed in messages, the path below the tree's root, `/`-separated, and the text.
    ///
    /// A carriage return ends a line as in Markdown, alone or before a line feed. [`Self::text`] has line feeds instead; places in findings
    /// refer to that text.
    pub fn new(file: Arc<str>, relative: String, text: String) -> Self {
        let carriage_return = text.find('\r');
        let text = match carriage_return {
            Some(_) => text.replace("\r\n", "\n").replace('\r', "\n"),
            None => text,
        };
        Self {
            file,
            relative,
            text: text.into(),
            carriage_return,
        }
    }

    /// Returns the path as displayed in messages.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Returns the path below the tree's root, `/`-separated.
    pub fn relative(&self) -> &str {
        &self.relative
    }

    /// Returns the whole text, whose lines end in line feeds.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the finding about carriage returns, if the text had any.
    pub(super) fn line_ends(&self) -> Option<Finding> {
        let at = self.carriage_return?;
        let message = "the lines of the page end in carriage returns";
        let finding = Finding::new(Code::DocsCrlf, message);
        let place = Place::span(self.file.clone(), Span::new(at, at + 1));
        Some(finding.help("save it with line feeds only").at(place))
    }

    /// Returns the folder of the page, if it is in one.
    pub(super) fn folder(&self) -> Option<&str> {
        self.relative.rsplit('/').nth(1)
    }
}
