//! Sorts a page's blocks into the sections of the page grammar (`docs/pages.md#a-page`).
//!
//! Headings are recognized by name, not by position. A description may contain headings of its own (`## Online Restricted: ## …`, `##
//! Strings`), so it ends at the first *known* section.

use super::blocks::{Block, BlockKind};
use super::grammar::{Grammar, SectionName};
use crate::diagnostics::Span;

/// A section of a page.
#[derive(Debug)]
pub(super) struct Section<'a> {
    pub(super) name: SectionName,
    /// The text after the heading's colon.
    pub(super) tail: Option<String>,
    /// The span of the heading; for [`SectionName::Head`] the start of the page, for the path table the table.
    pub(super) span: Span,
    pub(super) blocks: Vec<&'a Block>,
}

/// Sorts blocks into sections. The first is always [`SectionName::Head`].
pub(super) fn sections<'a>(blocks: &'a [Block], grammar: &Grammar) -> Vec<Section<'a>> {
    let section = |name, tail: Option<&str>, span| Section {
        name,
        tail: tail.map(str::to_owned),
        span,
        blocks: Vec::new(),
    };
    let mut sections = vec![section(SectionName::Head, None, Span::new(0, 0))];
    for block in blocks {
        let opened = match &block.kind {
            BlockKind::Heading(level, text) => grammar.heading(*level, text),
            BlockKind::Table(table) if table.has_heading(grammar.tables.path[0]) => {
                Some((SectionName::Path, None))
            }
            _ => None,
        };
        if let Some((name, tail)) = opened {
            sections.push(section(name, tail, block.span));
        }
        let is_heading = opened.is_some() && !matches!(block.kind, BlockKind::Table(_));
        if !is_heading && let Some(last) = sections.last_mut() {
            last.blocks.push(block);
        }
    }
    sections
}
