//! The state of the parser for one page: its text, the files that it can include, and the spans in use.

use super::blocks::{Block, BlockKind, Cell, Code as CodeBlock};
use super::cells::StatedType;
use super::grammar::Grammar;
use super::library::Library;
use super::names::{self, BadName, shorten};
use super::page::Spanned;
use super::source::PageSource;
use super::text::plain;
use crate::diagnostics::{Code, Finding, Findings, Place, Span};

/// The remedy for an unknown type cell.
pub(super) const TYPE_HELP: &str = "write a type word (string, int32, int64, bool, double, date-time, byte, any), a name, `X[]`, `map of X` or `Enum: A, B`";

/// The state of the parser for one page.
pub(super) struct Reader<'a> {
    pub(super) source: &'a PageSource,
    pub(super) grammar: &'static Grammar,
    pub(super) library: &'a Library,
    pub(super) findings: &'a mut Findings,
    /// Spans of lines that became part of the page or have a finding of their own.
    pub(super) used: Vec<Span>,
    /// Spans of text. They are used, except for lines that look like something else.
    pub(super) prose: Vec<Span>,
    /// Whether front matter and headings mark the page as one of our own.
    pub(super) is_ours: bool,
}

impl Reader<'_> {
    pub(super) fn push(&mut self, finding: Finding, span: Span) {
        self.findings
            .push(finding.at(Place::span(self.source.file.clone(), span)));
    }

    pub(super) fn error(&mut self, code: Code, message: impl Into<String>, span: Span, help: &str) {
        self.push(Finding::new(code, message).help(help), span);
    }

    /// Marks the lines of a span as part of the page.
    pub(super) fn take(&mut self, span: Span) {
        self.used.push(span);
    }

    /// Marks the lines of a span as text of the page.
    pub(super) fn take_prose(&mut self, span: Span) {
        self.prose.push(span);
    }

    /// Returns the description in a cell: of our own pages as it is written, of the vendor's as plain text.
    pub(super) fn described(&self, cell: &Cell) -> String {
        match self.is_ours {
            true => cell.markdown.clone(),
            false => plain(&cell.prose),
        }
    }

    /// Returns a description between other parts of a page: of our own pages as it is written, of the vendor's as plain text.
    pub(super) fn prose_of(&self, text: &str) -> String {
        match self.is_ours {
            true => text.to_owned(),
            false => plain(text),
        }
    }

    pub(super) fn named<T>(&mut self, name: Result<T, BadName>, span: Span) -> Option<Spanned<T>> {
        match name {
            Ok(value) => Some(Spanned { value, span }),
            Err(bad) => {
                self.error(Code::DocsName, bad.to_string(), span, "correct the name");
                None
            }
        }
    }

    /// Whether readers can tell a name from others. A name with invisible characters or markup is rejected; one with characters that look
    /// like others is reported.
    pub(super) fn is_legible(&mut self, name: &str, span: Span) -> bool {
        if let Some(hidden) = names::hidden(name) {
            let message = format!(
                "the name `{}` contains the invisible character U+{:04X}",
                shorten(&names::visible(name)),
                u32::from(hidden)
            );
            self.error(
                Code::DocsNameHidden,
                message,
                span,
                "remove the character; names that look alike must be alike",
            );
            return false;
        }
        if let Some(mark) = names::markup(name) {
            let message = format!("the name `{}` contains `{mark}`", shorten(name));
            self.error(
                Code::DocsName,
                message,
                span,
                "write the bare name; markup is not part of it, and a row starts with an unescaped `|`",
            );
            return false;
        }
        if let Some(foreign) = name.chars().find(|c| !c.is_ascii()) {
            let message = format!(
                "the name `{}` contains `{foreign}` (U+{:04X}), which is easily mistaken for another character",
                shorten(name),
                u32::from(foreign)
            );
            self.push(
                Finding::new(Code::DocsNameConfusable, message)
                    .help("check that the API really has this name; names of the others are ASCII"),
                span,
            );
        }
        true
    }

    pub(super) fn stated(&mut self, text: &str, span: Span) -> Option<Spanned<StatedType>> {
        match StatedType::parse(text, self.grammar.type_words) {
            Ok(value) => Some(Spanned { value, span }),
            Err(bad) => {
                self.error(Code::DocsTypeUnknown, bad.to_string(), span, TYPE_HELP);
                None
            }
        }
    }

    /// Whether a fence is closed. Reports one that is not.
    pub(super) fn closed(&mut self, code: &CodeBlock, span: Span) -> bool {
        if !code.closed {
            let head = Span::new(span.start, code.body_span.start.min(span.end));
            self.take(head);
            self.error(
                Code::DocsFenceOpen,
                "a code fence opens here and never closes",
                head,
                "close it with the same fence",
            );
        }
        code.closed
    }

    /// Reports a block that the section cannot use. Only headings and open fences get a finding here; other leftovers are reported line by
    /// line at the end.
    pub(super) fn misplaced(&mut self, block: &Block) {
        match &block.kind {
            // A heading of the grammar at another level is reported line by line.
            BlockKind::Heading(_, text) if self.grammar.has_words_of_a_heading(text) => {}
            // On a page of our own, it is reported as text.
            BlockKind::Heading(..) if self.is_ours => {}
            BlockKind::Heading(_, text) => {
                let message = format!("unknown heading `{}`", shorten(text));
                self.take(block.span);
                self.push(
                    Finding::new(Code::DocsHeadingUnknown, message)
                        .help("what follows it is not used"),
                    block.span,
                );
            }
            BlockKind::Code(code) => {
                self.closed(code, block.span);
            }
            _ => {}
        }
    }

    /// Reports text where only the title and the request line are allowed. On a page of our own, it is reported line by line.
    pub(super) fn early(&mut self, block: &Block) {
        if self.is_ours {
            return;
        }
        let message = "text before the title or the request line is not used";
        let finding = Finding::new(Code::DocsTextEarly, message);
        let help = "move it below the request line; a title starts with `# `";
        self.take_prose(block.span);
        self.push(finding.help(help), self.first_line(block.span));
    }

    /// Reports a second occurrence of something that a page or section has once.
    pub(super) fn twice(&mut self, what: &str, span: Span) {
        let head = self.first_line(span);
        self.take(head);
        self.error(
            Code::DocsTwice,
            format!("{what} occurs twice"),
            head,
            "keep one of the two; the first one is used",
        );
    }

    /// Returns the lines of a span, without their ends.
    pub(super) fn lines(&self, span: Span) -> Vec<Span> {
        let text = self.source.text.get(span.start..span.end);
        let lines = text.unwrap_or_default().split_inclusive('\n');
        let lines = lines.scan(span.start, |start, line| {
            let at = Span::new(*start, *start + line.trim_end().len());
            *start += line.len();
            Some(at)
        });
        lines.collect()
    }

    /// Returns the first line of a span that is not blank.
    pub(super) fn first_text(&self, span: Span) -> Span {
        let text = self
            .source
            .text
            .get(span.start..span.end)
            .unwrap_or_default();
        let blank = text.len() - text.trim_start().len();
        let start = text[..blank].rfind('\n').map_or(0, |at| at + 1);
        self.first_line(Span::new(span.start + start, span.end))
    }

    /// Returns the first line of a span.
    pub(super) fn first_line(&self, span: Span) -> Span {
        let text = self.source.text.get(span.start..span.end);
        let len = text.map_or(0, |text| text.find('\n').unwrap_or(text.len()));
        Span::new(span.start, span.start + len)
    }
}
