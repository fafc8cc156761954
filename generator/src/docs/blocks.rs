//! A page cut into top-level Markdown blocks with byte spans.
//!
//! This is the only module that uses pulldown-cmark. All others work on [`Block`]s, whose spans refer to the text of the page on disk.

use std::borrow::Cow;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::diagnostics::Span;

/// One top-level block of a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Block {
    /// The kind of the block and its content.
    pub(super) kind: BlockKind,
    /// The span of the block.
    pub(super) span: Span,
}

/// The kinds of blocks on pages.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum BlockKind {
    /// The text between the two `---` lines at the top.
    FrontMatter(String),
    /// A heading, its level (1 to 6) and its text.
    Heading(u8, String),
    /// A fenced or indented code block.
    Code(Code),
    /// A pipe table.
    Table(Table),
    /// Anything else, as its source text.
    Prose(String),
}

/// A code block.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Code {
    /// The info string of the opening fence, such as `http!`.
    pub(super) info: String,
    /// The lines between the fences.
    pub(super) body: String,
    /// The span of the lines between the fences.
    pub(super) body_span: Span,
    /// Whether the closing fence exists. Without it, the block ends at the end of the page.
    pub(super) closed: bool,
}

/// A pipe table.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Table {
    /// The cells above the separator line.
    pub(super) header: Vec<Cell>,
    /// The rows below it.
    pub(super) rows: Vec<Row>,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// The cells, as many as the header has.
    pub(super) cells: Vec<Cell>,
    /// The whole row.
    pub(super) span: Span,
}

/// One cell of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Cell {
    /// The text with entities decoded once, without `**Required**` and without code marks. For names, types and numbers.
    pub(super) text: String,
    /// The same with its code marks. For descriptions.
    pub(super) prose: String,
    /// The text as Markdown, without `**Required**`. For descriptions of our own.
    pub(super) markdown: String,
    /// The words in back-ticks, in order.
    pub(super) codes: Vec<String>,
    /// Whether the cell holds the word "Required" in bold.
    pub(super) required: bool,
    /// The span of the cell.
    pub(super) span: Span,
}

/// Joins table rows that extend over several lines, without moving any byte.
///
/// Some 2023 pages break a cell's text in the middle. CommonMark ends the row there and reads the rest as further rows. Every complete row
/// ends in a pipe. So where a line starts with a pipe and does not end with one, all line breaks up to the next line that does are replaced
/// by blanks (`docs/pages.md#rows-over-several-lines`).
pub(super) fn join_broken_rows(text: &str) -> Cow<'_, str> {
    /// The limit of lines per row. In known pages, no row has more.
    const MOST_LINES: usize = 24;
    let mut joined: Option<Vec<u8>> = None;
    let mut fenced = false;
    let mut lines = line_spans(text);
    let mut index = 0;
    lines.push((text.len(), text.len()));
    while index + 1 < lines.len() {
        let (start, end) = lines[index];
        let line = text[start..end].trim_end();
        if line.starts_with("```") {
            fenced = !fenced;
        }
        let open = !fenced && line.starts_with('|') && (!line.ends_with('|') || line.len() == 1);
        index += 1;
        if !open {
            continue;
        }
        let mut last = None;
        for (offset, &(from, to)) in lines[index..].iter().take(MOST_LINES).enumerate() {
            let next = text[from..to].trim_end();
            if next.starts_with('|') || next.starts_with('#') || next.starts_with("```") {
                break;
            }
            if next.ends_with('|') {
                last = Some(offset);
                break;
            }
        }
        let Some(last) = last else { continue };
        let bytes = joined.get_or_insert_with(|| text.as_bytes().to_vec());
        let until = lines[index + last].1;
        for byte in &mut bytes[start..until] {
            if *byte == b'\n' {
                *byte = b' ';
            }
        }
        index += last + 1;
    }
    match joined {
        // Only ASCII line breaks were replaced by ASCII blanks.
        Some(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
        None => Cow::Borrowed(text),
    }
}

/// Start and end (without the line feed) of every line.
fn line_spans(text: &str) -> Vec<(usize, usize)> {
    let mut start = 0;
    text.split_inclusive('\n')
        .map(|line| {
            let span = (start, start + line.trim_end_matches('\n').len());
            start += line.len();
            span
        })
        .collect()
}

/// Splits a page into blocks. `base` is added to every span (the length of a byte order mark).
pub(super) fn blocks(text: &str, base: usize) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut events = Parser::new_ext(text, options).into_offset_iter();
    let mut blocks = Vec::new();
    while let Some((event, range)) = events.next() {
        let span = Span {
            start: range.start + base,
            end: range.end + base,
        };
        let kind = match event {
            Event::Start(Tag::MetadataBlock(_)) => {
                BlockKind::FrontMatter(plain(&mut events, &|end| {
                    matches!(end, TagEnd::MetadataBlock(_))
                }))
            }
            Event::Start(Tag::Heading { level, .. }) => {
                let text = plain(&mut events, &|end| matches!(end, TagEnd::Heading(_)));
                BlockKind::Heading(depth(level), text.trim().to_owned())
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                let body = plain(&mut events, &|end| matches!(end, TagEnd::CodeBlock));
                BlockKind::Code(code(&text[range], span, kind, body))
            }
            Event::Start(Tag::Table(_)) => BlockKind::Table(table(&mut events, text, base)),
            Event::Start(_) => {
                skip(&mut events);
                BlockKind::Prose(text[range].trim_end().to_owned())
            }
            _ => BlockKind::Prose(text[range].trim_end().to_owned()),
        };
        blocks.push(Block { kind, span });
    }
    blocks
}

type Events<'a> = pulldown_cmark::OffsetIter<'a, pulldown_cmark::DefaultBrokenLinkCallback>;

fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// Consumes events up to the end of the block just opened.
fn skip(events: &mut Events<'_>) {
    let mut depth = 1;
    for (event, _) in events {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return;
        }
    }
}

/// Returns the text of a block without markup, up to the given end.
fn plain(events: &mut Events<'_>, ends: &dyn Fn(&TagEnd) -> bool) -> String {
    let mut text = String::new();
    for (event, _) in events {
        match event {
            Event::End(end) if ends(&end) => break,
            Event::Text(part) | Event::Code(part) | Event::InlineHtml(part) | Event::Html(part) => {
                text.push_str(&part)
            }
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text
}

/// `source` is the block's own text; its first line is the opening fence.
fn code(source: &str, span: Span, kind: CodeBlockKind<'_>, body: String) -> Code {
    let CodeBlockKind::Fenced(info) = kind else {
        return Code {
            info: String::new(),
            body,
            body_span: span,
            closed: true,
        };
    };
    let first = source.find('\n').map_or(source.len(), |at| at + 1);
    let fence: String = source
        .trim_start()
        .chars()
        .take_while(|c| matches!(c, '`' | '~'))
        .collect();
    let last = source
        .trim_end()
        .rfind('\n')
        .map_or(source.len(), |at| at + 1)
        .max(first);
    let closed = last < source.len() && source[last..].trim().starts_with(&fence);
    let until = if closed { last } else { source.len() };
    Code {
        info: info.to_string(),
        body,
        body_span: Span {
            start: span.start + first,
            end: span.start + until,
        },
        closed,
    }
}

fn table(events: &mut Events<'_>, source: &str, base: usize) -> Table {
    let mut table = Table {
        header: Vec::new(),
        rows: Vec::new(),
    };
    let mut cells = Vec::new();
    while let Some((event, range)) = events.next() {
        let span = Span {
            start: range.start + base,
            end: range.end + base,
        };
        match event {
            Event::Start(Tag::TableCell) => cells.push(cell(events, &source[range], span)),
            Event::End(TagEnd::TableHead) => table.header = std::mem::take(&mut cells),
            Event::End(TagEnd::TableRow) => table.rows.push(Row {
                cells: std::mem::take(&mut cells),
                span,
            }),
            Event::End(TagEnd::Table) => break,
            _ => {}
        }
    }
    table
}

/// `source` is the cell's own text, and `span` its place on the page.
fn cell(events: &mut Events<'_>, source: &str, span: Span) -> Cell {
    let mut cell = Cell {
        span,
        ..Cell::default()
    };
    // Escaped, because a bar would end the cell.
    cell.markdown = source.trim().replace("\\|", "|");
    let mut bold: Option<(usize, usize)> = None;
    for (event, _) in events {
        match event {
            Event::End(TagEnd::TableCell) => break,
            Event::Start(Tag::Strong) => bold = Some((cell.text.len(), cell.prose.len())),
            Event::End(TagEnd::Strong) => {
                if let Some((text, prose)) = bold.take()
                    && cell.text[text..].trim() == "Required"
                {
                    cell.text.truncate(text);
                    cell.prose.truncate(prose);
                    cell.required = true;
                    let mut words = ["**Required**", "__Required__"].into_iter();
                    let parts = words.find_map(|word| cell.markdown.split_once(word));
                    if let Some((before, after)) = parts {
                        cell.markdown = format!("{before}{}", after.trim_start());
                    }
                }
            }
            Event::Code(part) => {
                cell.push(&part, &marked(&part));
                cell.codes.push(part.to_string());
            }
            Event::Text(part) | Event::InlineHtml(part) | Event::Html(part) => {
                cell.push(&part, &part);
            }
            Event::SoftBreak | Event::HardBreak => cell.push(" ", " "),
            _ => {}
        }
    }
    cell.text = cell.text.trim().to_owned();
    cell.prose = cell.prose.trim().to_owned();
    cell.markdown.truncate(cell.markdown.trim_end().len());
    cell
}

impl Cell {
    fn push(&mut self, text: &str, prose: &str) {
        self.text.push_str(text);
        self.prose.push_str(prose);
    }
}

/// Returns code between marks of more back-ticks than it has in a row.
fn marked(code: &str) -> String {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let ticks = "`".repeat(longest + 1);
    let pad = if longest > 0 { " " } else { "" };
    format!("{ticks}{pad}{code}{pad}{ticks}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tables(text: &str) -> Vec<Table> {
        blocks(text, 0)
            .into_iter()
            .filter_map(|block| match block.kind {
                BlockKind::Table(table) => Some(table),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn a_row_over_several_lines_stays_one_row() {
        let page = "| Name | Type | Text |\n|---|---|---|\n| a.b | int32 | one\ntwo\n\nthree |\n| c | string | four |\n";
        assert!(
            blocks(page, 0).len() > 1,
            "CommonMark alone ends the table at the blank line"
        );
        let joined = join_broken_rows(page);
        assert_eq!(joined.len(), page.len());
        let rows = &tables(&joined)[0].rows;
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0].cells[2].text, "one two  three");
        assert_eq!(rows[1].cells[0].text, "c");
    }

    #[test]
    fn a_row_that_never_ends_is_left_alone() {
        let page = "| Name | Type |\n|---|---|\n| a | int\n\n## Next\n";
        assert_eq!(join_broken_rows(page), page);
    }

    #[test]
    fn required_stands_first_or_last() {
        let page = "| N | T | D |\n|---|---|---|\n| a | int32 | **Required** the id |\n| b | int32 | the id **Required** |\n| c | x | **Other** id |\n";
        let table = &tables(page)[0];
        let found: Vec<_> = table
            .rows
            .iter()
            .map(|r| (r.cells[2].required, r.cells[2].text.as_str()))
            .collect();
        assert_eq!(
            found,
            [(true, "the id"), (true, "the id"), (false, "Other id")]
        );
    }

    #[test]
    fn spans_point_into_the_page() {
        let page =
            "---\ntitle: x\nid: y\n---\n\n# X\n\n```http\nGET /a\n```\n\n| N |\n|---|\n| abc |\n";
        let found = blocks(page, 0);
        assert!(
            matches!(&found[0].kind, BlockKind::FrontMatter(text) if text == "title: x\nid: y\n")
        );
        assert!(matches!(&found[1].kind, BlockKind::Heading(1, text) if text == "X"));
        let BlockKind::Code(code) = &found[2].kind else {
            panic!("a fence: {:?}", found[2])
        };
        assert_eq!(&page[code.body_span.start..code.body_span.end], "GET /a\n");
        assert!(code.closed);
        let BlockKind::Table(table) = &found[3].kind else {
            panic!("a table: {:?}", found[3])
        };
        let span = table.rows[0].cells[0].span;
        assert_eq!(page[span.start..span.end].trim(), "abc");
    }

    #[test]
    fn an_open_fence_is_seen() {
        let found = blocks("```http\nGET /a\n\n## Response\n", 0);
        assert!(matches!(&found[0].kind, BlockKind::Code(code) if !code.closed));
        let found = blocks("```http\n```", 0);
        assert!(
            matches!(&found[0].kind, BlockKind::Code(code) if code.closed && code.body.is_empty())
        );
    }

    #[test]
    fn quotes_stay_straight() {
        let table = &tables("| N |\n|---|\n| \"a\" -- 'b'... |\n")[0];
        assert_eq!(table.rows[0].cells[0].text, "\"a\" -- 'b'...");
    }
}
