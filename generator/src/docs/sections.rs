//! A page's blocks sorted into the sections of the page grammar (`docs/pages.md#a-page`).
//!
//! Headings are known by name, not by position: a description may hold headings of its own
//! (`## Online Restricted: ## …`, `## Strings`), so it ends at the first *known* section.

use super::blocks::{Block, BlockKind};
use crate::diagnostics::Span;

/// A section of a page.
#[derive(Debug)]
pub(super) struct Section<'a> {
    pub(super) kind: SectionKind,
    /// The heading; for [`SectionKind::Head`] the start of the page, for the path table the table.
    pub(super) span: Span,
    pub(super) blocks: Vec<&'a Block>,
}

/// What a section is about. Texts are what stands behind the heading's colon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SectionKind {
    /// Front matter, title, method and path, description.
    Head,
    /// The table of path parameters, which has no heading.
    Path,
    /// `## Query String Parameters`
    Query,
    /// `## Request Headers`
    Headers,
    /// `## Request Body: NAME`
    Body(String),
    /// `### Request body: TYPE`
    BodyType(String),
    /// `## Response`, `## Response:` or `## Response: KIND`
    Response(Option<String>),
    /// `### Response body: TYPE` (the 2022 dialect has a plain line instead)
    ResponseBody(String),
    /// `## Sample Request` and, in the 2022 dialect, the response with it
    SampleRequest,
    /// `## Sample response`
    SampleResponse,
}

impl SectionKind {
    fn of(block: &Block) -> Option<Self> {
        match &block.kind {
            BlockKind::Heading(level @ (2 | 3), text) => Self::of_heading(*level, text),
            BlockKind::Table(table)
                if table
                    .header
                    .first()
                    .is_some_and(|cell| cell.text == "Path Part") =>
            {
                Some(Self::Path)
            }
            _ => None,
        }
    }

    fn of_heading(level: u8, text: &str) -> Option<Self> {
        let (name, rest) = match text.split_once(':') {
            Some((name, rest)) => (name.trim_end(), Some(rest.trim())),
            None => (text.trim_end(), None),
        };
        let owned = || rest.unwrap_or_default().to_owned();
        match (level, name.to_ascii_lowercase().as_str(), rest) {
            (2, "query string parameters", None) => Some(Self::Query),
            (2, "request headers", None) => Some(Self::Headers),
            (2, "request body", Some(_)) => Some(Self::Body(owned())),
            (3, "request body", Some(_)) => Some(Self::BodyType(owned())),
            (2, "response", _) => Some(Self::Response(rest.map(str::to_owned))),
            (3, "response body", Some(_)) => Some(Self::ResponseBody(owned())),
            (2, "sample request", None) => Some(Self::SampleRequest),
            (2, "sample response", None) => Some(Self::SampleResponse),
            _ => None,
        }
    }
}

/// Sorts blocks into sections; the first is always [`SectionKind::Head`].
pub(super) fn sections(blocks: &[Block]) -> Vec<Section<'_>> {
    let mut sections = vec![Section {
        kind: SectionKind::Head,
        span: Span { start: 0, end: 0 },
        blocks: Vec::new(),
    }];
    for block in blocks {
        let kind = SectionKind::of(block);
        let table = matches!(block.kind, BlockKind::Table(_));
        if let Some(kind) = kind {
            sections.push(Section {
                kind,
                span: block.span,
                blocks: Vec::new(),
            });
        }
        if (table || SectionKind::of(block).is_none())
            && let Some(last) = sections.last_mut()
        {
            last.blocks.push(block);
        }
    }
    sections
}
