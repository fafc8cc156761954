//! The response section: what comes back, and with which codes.

use super::blocks::BlockKind;
use super::cells::StatedType;
use super::names::{TypeName, shorten};
use super::page::{OperationPage, ResponseKind, Spanned};
use super::parse::Reader;
use super::sections::Section;
use super::text::{named_carrier, plain};
use crate::diagnostics::{Code, Finding, Span};

/// What heading and body line say of the response, as written.
#[derive(Default)]
pub(super) struct ResponseLines {
    pub(super) token: Option<String>,
    pub(super) body: Option<Spanned<String>>,
}

impl ResponseLines {
    fn body(&mut self, line: &str, span: Span) {
        let kind = line.trim_start_matches("Response body:").trim();
        self.body = Some(Spanned {
            value: kind.to_owned(),
            span,
        });
    }
}

impl Reader<'_> {
    /// The blocks below `## Response`: text, status table, and in the 2022 dialect the line
    /// `Response body: KIND` with the property table.
    pub(super) fn response(
        &mut self,
        section: &Section<'_>,
        page: &mut OperationPage,
        lines: &mut ResponseLines,
    ) {
        let mut text = Vec::new();
        for block in &section.blocks {
            match &block.kind {
                BlockKind::Prose(prose) if prose.starts_with("Response body:") => {
                    lines.body(prose, block.span)
                }
                BlockKind::Prose(prose) => match prose.split_once("\nResponse body:") {
                    Some((before, after)) => {
                        text.push(before.to_owned());
                        lines.body(&format!("Response body:{after}"), block.span);
                    }
                    None => text.push(prose.clone()),
                },
                BlockKind::Table(table) => {
                    match table.header.first().map(|cell| cell.text.as_str()) {
                        Some("Response") => {
                            if let Some(line) = self.statuses(table, page) {
                                lines.body(&line.value, line.span);
                            }
                        }
                        Some("Property Name") => {
                            page.response.table = Some(self.property_table(table, block.span))
                        }
                        other => {
                            let message = format!(
                                "a table headed `{}` is not known here",
                                shorten(other.unwrap_or_default())
                            );
                            self.error(
                                "docs::table-unknown",
                                message,
                                block.span,
                                "the response has a status and a property table",
                            );
                        }
                    }
                }
                BlockKind::Heading(..) | BlockKind::FrontMatter(_) => self.unknown_heading(block),
                BlockKind::Code(code) => {
                    self.closed(code, block.span);
                    self.stray(block.span);
                }
            }
        }
        let text = text.join("\n\n");
        page.response.names_carrier = named_carrier(&text);
        page.response.text = plain(&text);
    }

    /// What comes back, from the heading, the body line, the table and the status codes
    /// (`docs/pages.md#empty-response-kinds`: an empty kind means bytes, an object or nothing).
    pub(super) fn finish_response(&mut self, page: &mut OperationPage, lines: ResponseLines) {
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
            && StatedType::parse(word) != StatedType::parse(body)
            && !matches!(word, "object" | "array")
        {
            let message = format!(
                "the response is `{}` in its heading and `{}` in the body line",
                shorten(word),
                shorten(body)
            );
            self.push(
                Finding::warning(Code("docs::response-kinds"), message)
                    .help("the body line counts"),
                token_span,
            );
        }
        page.response.kind = match (&stated, body) {
            _ if !content && !table => ResponseKind::Nothing,
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
                "docs::status-missing",
                "the page has no table of status codes",
                page.response.span,
                "add the table headed `Response`",
            );
        }
    }
}
