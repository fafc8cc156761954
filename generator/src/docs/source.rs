//! The text of a page as it comes from a tree.

use std::sync::Arc;

use crate::diagnostics::{Code, Finding, Place, Span};

/// A page's text and what its place in the tree says.
#[derive(Debug, Clone)]
pub struct PageSource {
    pub(super) file: Arc<str>,
    pub(super) relative: String,
    /// The whole text, whose lines end in line feeds.
    pub(super) text: Arc<str>,
    /// Where the first carriage return was.
    carriage_return: Option<usize>,
}

impl PageSource {
    /// Takes a text, the path as displayed in messages, and the path below the tree's root, `/`-separated.
    ///
    /// Carriage returns end lines as in Markdown, alone and before a line feed. [`Self::text`] has line feeds in their
    /// place, and places in findings are places in that text.
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

    /// The note about carriage returns, if the text had any.
    pub(super) fn line_ends(&self) -> Option<Finding> {
        let at = self.carriage_return?;
        let message = "the lines of the page end in carriage returns";
        let finding = Finding::new(Code::DocsCrlf, message);
        let place = Place::span(self.file.clone(), Span::new(at, at + 1));
        Some(finding.help("save it with line feeds only").at(place))
    }

    /// The folder that the page lies in, if it lies in one.
    pub(super) fn folder(&self) -> Option<&str> {
        self.relative.rsplit('/').nth(1)
    }
}
