//! Sample requests and responses.

use pagewire_runtime::contract::media::Family;

use super::blocks::{Block, BlockKind, Code as CodeBlock, blocks};
use super::names::{self, shorten};
use super::page::{OperationPage, Sample};
use super::reader::Reader;
use super::sections::Section;
use super::source::PageSource;
use crate::diagnostics::{Code, Finding, Place, Span};

/// Reads a fence: first line, header lines, an empty line, the body.
fn read(page: &mut Reader<'_>, code: &CodeBlock, answer: bool) -> Sample {
    // Unchanged from the page, so that places in it are places on the page.
    let source = page.source;
    let span = code.body_span;
    let text = source.text.get(span.start..span.end).unwrap_or_default();
    let mut lines = text.split_inclusive('\n');
    let mut at = 0;
    let mut start = String::new();
    let mut start_at = span;
    let mut headers = Vec::new();
    for raw in lines.by_ref() {
        at += raw.len();
        let line = raw.trim();
        if line.is_empty() {
            if start.is_empty() {
                continue;
            }
            break;
        }
        if start.is_empty() {
            start = line.to_owned();
            start_at = page.first_line(Span::new(
                span.start + at - raw.trim_start().len(),
                span.end,
            ));
        } else if let Some((name, value)) = line.split_once(':') {
            headers.push((name.trim().to_owned(), value.trim().to_owned()));
        } else {
            let end = code.body_span.start + at;
            page.error(
                Code::DocsSampleHeader,
                "a header line of this sample has no colon",
                page.first_line(Span::new(end - raw.trim_start().len(), end)),
                "write `Name: value`, and an empty line before the body",
            );
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
        start_at: Place::span(page.source.file.clone(), start_at),
        headers,
        body: body.to_owned(),
        json,
        at: Place::span(page.source.file.clone(), span),
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
    if body.is_empty() {
        return None;
    }
    if let Some(media) = media.filter(|name| Family::of(name) != Family::Json) {
        if body.starts_with(['{', '[']) && serde_json::from_str::<serde_json::Value>(body).is_ok() {
            page.error(
                Code::DocsSampleMedia,
                format!("the sample is labelled as {} and is JSON", shorten(media)),
                page.first_line(span),
                "correct the `Content-Type` of the sample",
            );
        }
        return None;
    }
    // Requests without content and responses of bytes are labelled as JSON too.
    if answer && body.starts_with(page.grammar.raw_bytes) {
        return None;
    }
    if media.is_none() && !body.starts_with(['{', '[']) {
        let json = serde_json::from_str(body).ok();
        if json.is_none() {
            page.error(
                Code::DocsSampleMedia,
                "the sample has a body and no Content-Type",
                page.first_line(span),
                "add the header below the first line, without an empty line before it",
            );
        }
        return json;
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
            let finding = Finding::new(
                Code::DocsSampleJson,
                format!("the body of this sample is not JSON: {error}"),
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
    /// Reads the samples of a section: fences, or included files with fences.
    pub(super) fn samples(&mut self, section: &Section<'_>, page: &mut OperationPage) {
        let mut found = false;
        for block in &section.blocks {
            match &block.kind {
                BlockKind::Code(_) => found |= self.sample(block, block.span, page),
                BlockKind::Prose(_) => {
                    let before = self.used.len();
                    for (file, line) in self.includes(block.span) {
                        self.included_samples(file, line, page);
                    }
                    found |= self.used.len() > before;
                }
                _ => self.misplaced(block),
            }
        }
        if !found {
            self.error(
                Code::DocsSampleMissing,
                "this section has no sample",
                section.span,
                "add a fence with the sample, or remove the heading",
            );
        }
    }

    /// Reads one fence. A second sample is reported at `place`, a span of the page.
    fn sample(&mut self, block: &Block, place: Span, page: &mut OperationPage) -> bool {
        let BlockKind::Code(code) = &block.kind else {
            return false;
        };
        if !self.closed(code, block.span) {
            return true;
        }
        self.take(block.span);
        let start = code.body.trim_start().lines().next().unwrap_or_default();
        let is_response = start.starts_with("HTTP/");
        if !is_response && !names::is_request_line(start) {
            let message = format!("a sample does not start with `{}`", shorten(start));
            self.error(
                Code::DocsSampleStart,
                message,
                self.first_text(code.body_span),
                "start it with `METHOD /path` or `HTTP/1.1 200 OK`",
            );
            return true;
        }
        if self.swallows(code) {
            return true;
        }
        let sample = read(self, code, is_response);
        let (slot, what) = if is_response {
            (&mut page.sample_response, "the sample response")
        } else {
            (&mut page.sample_request, "the sample request")
        };
        if slot.is_some() {
            self.twice(what, place);
        } else {
            *slot = Some(sample);
        }
        true
    }

    /// Whether a sample contains the start of another one because the fence between them is missing.
    fn swallows(&mut self, code: &CodeBlock) -> bool {
        let source = self.source;
        let span = code.body_span;
        let text = source.text.get(span.start..span.end).unwrap_or_default();
        let mut start = span.start;
        let mut is_first = true;
        for line in text.split_inclusive('\n') {
            let at = Span::new(start, start + line.trim_end().len());
            start += line.len();
            let line = line.trim();
            let is_fence = line.starts_with("```") || line.starts_with("~~~");
            if is_fence || !is_first && line.starts_with("HTTP/") {
                self.error(
                    Code::DocsFenceOpen,
                    "another sample starts inside of this one",
                    at,
                    "close the fence of the sample before this line",
                );
                return true;
            }
            is_first &= line.is_empty();
        }
        false
    }

    /// Reads the fences of an included file. Findings have places in that file.
    fn included_samples(&mut self, file: &PageSource, line: Span, page: &mut OperationPage) {
        let mut reader = Reader {
            source: file,
            grammar: self.grammar,
            library: self.library,
            findings: &mut *self.findings,
            used: Vec::new(),
            prose: Vec::new(),
            is_ours: false,
        };
        let mut found = false;
        for block in blocks(&file.text, 0) {
            match &block.kind {
                BlockKind::Code(_) => found |= reader.sample(&block, block.span, page),
                _ => reader.misplaced(&block),
            }
        }
        reader.leftovers();
        if !found {
            self.error(
                Code::DocsSampleMissing,
                "the included file has no sample",
                line,
                "add a fence with the sample to the file, or remove the line",
            );
        }
    }
}
