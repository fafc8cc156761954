//! The response section: the type of the response and its status codes.

use super::blocks::BlockKind;
use super::cells::StatedType;
use super::names::{TypeName, shorten};
use super::page::{OperationPage, ResponseKind, Spanned};
use super::reader::Reader;
use super::sections::Section;
use super::text::{describing, named_carrier, plain};
use crate::diagnostics::{Code, Finding, Span};

/// The content of the heading and the body line, as written.
#[derive(Default)]
pub(super) struct ResponseLines {
    pub(super) token: Option<String>,
    pub(super) body: Option<Spanned<String>>,
    /// Whether a status table was read.
    has_statuses: bool,
    /// Whether a property table was read.
    pub(super) has_table: bool,
}

impl Reader<'_> {
    /// Reads the blocks below `## Response`: text, status table and, in the 2022 dialect, the line `Response body: KIND` with the property
    /// table.
    pub(super) fn response(
        &mut self,
        section: &Section<'_>,
        page: &mut OperationPage,
        lines: &mut ResponseLines,
    ) {
        let tables = &self.grammar.tables;
        let mut text = Vec::new();
        for block in &section.blocks {
            match &block.kind {
                BlockKind::Prose(prose) => {
                    let (before, body) = match line_start(prose, self.grammar.body_line) {
                        Some(at) => {
                            let (before, line) = prose.split_at(at);
                            (before.trim_end(), Some(line))
                        }
                        None => (prose.as_str(), None),
                    };
                    if let Some(line) = body {
                        self.body_line(line, block.span, lines);
                    }
                    if !before.is_empty() {
                        let until = body.and_then(|_| self.body_line_at(block.span));
                        let span = Span::new(block.span.start, until.unwrap_or(block.span.end));
                        text.push((before.to_owned(), span));
                    }
                }
                BlockKind::Table(table) if table.has_heading(tables.properties[0]) => {
                    let found = self.property_table(table, block.span, &mut lines.has_table);
                    page.response.table = page.response.table.take().or(found);
                }
                BlockKind::Table(_) if lines.has_statuses => {
                    self.twice("the table of status codes", block.span);
                }
                BlockKind::Table(table) => {
                    lines.has_statuses = table.has_heading(tables.statuses[0]);
                    if let Some(line) = self.statuses(table, block.span, page) {
                        self.body_line(&line.value, line.span, lines);
                    }
                }
                _ => self.misplaced(block),
            }
        }
        // Without a status, the text belongs to no response.
        if !self.is_ours || !page.response.statuses.is_empty() {
            text.iter().for_each(|(_, span)| self.take_prose(*span));
        }
        let span = text
            .iter()
            .map(|(_, span)| *span)
            .reduce(|first: Span, last| Span::new(first.start, last.end));
        let text: Vec<String> = text.into_iter().map(|(text, _)| text).collect();
        let text = text.join("\n\n");
        let words = &self.grammar.phrases;
        page.response.names_carrier = named_carrier(words, &text);
        if self.is_ours {
            page.response.text = text;
            return;
        }
        let value = describing(words, &plain(&text));
        let is_of_a_status = page.response.statuses.iter().any(|row| row.text == value);
        page.response.of_carrier = span
            .filter(|_| !value.is_empty() && !is_of_a_status)
            .map(|span| Spanned { value, span });
    }

    /// Returns the span of the line that states the type of the response, if there is one.
    fn body_line_at(&self, span: Span) -> Option<usize> {
        let source = self.source.text.get(span.start..span.end)?;
        line_start(source, self.grammar.body_line).map(|at| span.start + at)
    }

    /// Reads a line such as `Response body: object`, at the end of a span.
    fn body_line(&mut self, line: &str, span: Span, lines: &mut ResponseLines) {
        let at = self.body_line_at(span).unwrap_or(span.start);
        let place = self.first_line(Span::new(at, span.end));
        if lines.body.is_some() {
            self.twice("the type of the response", place);
            return;
        }
        self.take(place);
        let kind = line
            .strip_prefix(self.grammar.body_line)
            .unwrap_or_default();
        let kind = kind.lines().next().unwrap_or_default().trim();
        lines.body = Some(Spanned {
            value: kind.to_owned(),
            span,
        });
    }

    /// Determines the response from the heading, the body line, the table and the status codes. An empty kind means an object if there is a
    /// table, no content if no success has content, and otherwise bytes. The generations differ in it
    /// (`docs/pages.md#empty-response-kinds`).
    pub(super) fn finish_response(&mut self, page: &mut OperationPage, lines: ResponseLines) {
        if let (Some(table), None) = (&page.response.table, &lines.body) {
            let place = page.place(self.first_line(table.span));
            self.without_section("the response has a table of properties", place);
        }
        let content = page
            .response
            .statuses
            .iter()
            .any(|s| s.code / 100 == 2 && s.code != 204);
        let table = page.response.table.is_some();
        let word = lines.token.as_deref().filter(|t| !t.is_empty());
        let body = lines.body.as_ref().map(|b| b.value.as_str());
        let token_span = page.response.span;
        let stated = match (body, word) {
            (Some(body), _) if !body.is_empty() => lines.body.clone(),
            (_, Some(word)) => Some(Spanned {
                value: word.to_owned(),
                span: token_span,
            }),
            _ => None,
        };
        if let Some(word) = word
            && let Some(body) = body.filter(|b| !b.is_empty())
            && StatedType::parse(word, self.grammar.type_words)
                != StatedType::parse(body, self.grammar.type_words)
            && !matches!(word, "object" | "array")
        {
            let message = format!(
                "the response is `{}` in its heading and `{}` in the body line",
                shorten(word),
                shorten(body)
            );
            self.push(
                Finding::new(Code::DocsResponseKinds, message).help("the body line counts"),
                token_span,
            );
        }
        let stream = stated
            .as_ref()
            .is_some_and(|stated| stated.value == self.grammar.stream_word);
        page.response.kind = match (&stated, body) {
            _ if !content && !table => ResponseKind::Nothing,
            _ if stream && !table => ResponseKind::Stream,
            (Some(_), _) => ResponseKind::Value,
            (None, _) if table => ResponseKind::Value,
            (None, Some(_)) => ResponseKind::Stream,
            (None, None) => ResponseKind::Nothing,
        };
        match page.response.kind {
            ResponseKind::Value => {
                page.response.stated = stated.and_then(|s| self.stated(&s.value, s.span))
            }
            ResponseKind::Nothing => {
                page.response.idle_name = stated.and_then(|s| TypeName::new(&s.value).ok())
            }
            ResponseKind::Stream => {}
        }
        if page.response.statuses.is_empty() {
            self.error(
                Code::DocsStatusMissing,
                "the page has no table of status codes",
                page.response.span,
                "add the table headed `Response`",
            );
        }
    }
}

/// Returns the start of the first line that begins with a word.
fn line_start(text: &str, word: &str) -> Option<usize> {
    let mut found = text.match_indices(word).map(|(at, _)| at);
    found.find(|at| *at == 0 || text[..*at].ends_with('\n'))
}
