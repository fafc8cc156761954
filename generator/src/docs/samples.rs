//! Sample requests and responses.

use super::blocks::{BlockKind, Code as CodeBlock};
use super::page::{OperationPage, Sample};
use super::parse::Reader;
use super::sections::Section;
use crate::diagnostics::{Code, Finding, Span};

/// Reads a fence: first line, header lines, an empty line, the body.
fn read(page: &mut Reader<'_>, code: &CodeBlock, answer: bool) -> Sample {
    let text = code.body.as_str();
    let mut lines = text.split_inclusive('\n');
    let mut at = 0;
    let mut start = String::new();
    let mut headers = Vec::new();
    for line in lines.by_ref() {
        at += line.len();
        let line = line.trim();
        if line.is_empty() {
            if start.is_empty() {
                continue;
            }
            break;
        }
        if start.is_empty() {
            start = line.to_owned();
        } else if let Some((name, value)) = line.split_once(':') {
            headers.push((name.trim().to_owned(), value.trim().to_owned()));
        } else {
            let finding = Finding::warning(
                Code("docs::sample-header"),
                "a header line of this sample has no colon",
            );
            page.push(finding, code.body_span);
        }
    }
    let rest = &text[at.min(text.len())..];
    let body = rest.trim();
    let offset = code.body_span.start + at + (rest.len() - rest.trim_start().len());
    let span = if body.is_empty() {
        code.body_span
    } else {
        Span::new(offset, (offset + body.len()).min(code.body_span.end))
    };
    let json = json(page, &headers, body, span, answer);
    Sample {
        start,
        headers,
        body: body.to_owned(),
        json,
        span,
    }
}

fn json(
    page: &mut Reader<'_>,
    headers: &[(String, String)],
    body: &str,
    span: Span,
    answer: bool,
) -> Option<serde_json::Value> {
    let media = headers
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("Content-Type"))
        .map(|(_, value)| value.as_str());
    if body.is_empty() || !media.is_some_and(|m| m.contains("json")) {
        return None;
    }
    // Requests without content and answers of bytes carry the label of JSON too.
    if answer && body.starts_with("GIF8") {
        return None;
    }
    match serde_json::from_str(body) {
        Ok(value) => Some(value),
        Err(error) => {
            let line: usize = body
                .split_inclusive('\n')
                .take(error.line().saturating_sub(1))
                .map(str::len)
                .sum();
            let at = (span.start + line + error.column().saturating_sub(1)).min(span.end);
            let finding = Finding::error(
                Code("docs::sample-json"),
                format!("the sample is labelled as JSON and is not: {error}"),
            );
            page.push(
                finding.help("correct the sample, or take it out"),
                Span::new(at, (at + 1).min(span.end)),
            );
            None
        }
    }
}

impl Reader<'_> {
    pub(super) fn samples(&mut self, section: &Section<'_>, page: &mut OperationPage) {
        for block in &section.blocks {
            match &block.kind {
                BlockKind::Code(code) => {
                    if !self.closed(code, block.span) {
                        continue;
                    }
                    let answer = code.body.trim_start().starts_with("HTTP/");
                    let sample = read(self, code, answer);
                    let slot = if answer {
                        &mut page.sample_response
                    } else {
                        &mut page.sample_request
                    };
                    if slot.replace(sample).is_some() {
                        let message = format!(
                            "the page has a second sample {}",
                            if answer { "response" } else { "request" }
                        );
                        self.push(
                            Finding::warning(Code("docs::sample-twice"), message)
                                .help("the last one counts"),
                            block.span,
                        );
                    }
                }
                BlockKind::Heading(..) => self.unknown_heading(block),
                _ => self.stray(block.span),
            }
        }
    }
}
