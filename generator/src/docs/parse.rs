//! Parses the text of one page into a typed [`Page`].
//!
//! Text that the parser does not recognize becomes a finding at its place. A page without its id, or without its method and path, is left
//! out with an error. Everything else is kept.

use super::archive;
use super::blocks::{Block, BlockKind, blocks, join_broken_rows};
use super::front_matter::FrontMatter;
use super::grammar::{Grammar, SectionName};
use super::library::Library;
use super::page::Page;
use super::reader::Reader;
use super::sections::{Section, sections};
use super::source::PageSource;
use crate::diagnostics::{Code, Finding, Findings, Span};
use crate::text::without_mark;

/// The longest accepted line of a page: 1 MiB. The longest known one has 889 bytes.
const MAX_LINE: usize = 1 << 20;

/// Parses one page, with the files of the library that it includes. `None` if the page is not usable.
pub fn parse_page(
    source: &PageSource,
    grammar: &'static Grammar,
    library: &Library,
    findings: &mut Findings,
) -> Option<Page> {
    if let Some(finding) = source.line_ends() {
        findings.push(finding);
    }
    parse_told(source, grammar, library, findings).0
}

/// Does the same as [`parse_page`], without the finding about line ends, which is reported where the file was read. Also returns whether
/// front matter and headings mark the page as one of our own, even if it is not usable.
pub(super) fn parse_told(
    source: &PageSource,
    grammar: &'static Grammar,
    library: &Library,
    findings: &mut Findings,
) -> (Option<Page>, bool) {
    let mut reader = Reader {
        source,
        grammar,
        library,
        findings,
        used: Vec::new(),
        prose: Vec::new(),
        is_ours: false,
    };
    let page = reader.page();
    (page, reader.is_ours)
}

/// Whether a section has the form that only our own pages have. On the vendor's pages with the key `uid`, response headings end in a colon.
fn is_ours(section: &Section<'_>, matter: &FrontMatter) -> bool {
    match section.name {
        SectionName::BodyType => true,
        SectionName::Response => section.tail.is_none() && matter.has_newest_id_key,
        _ => false,
    }
}

impl Reader<'_> {
    fn page(&mut self) -> Option<Page> {
        let text = self.source.text.clone();
        let base = self.byte_order_mark(&text);
        if self.is_too_long(&text) {
            return None;
        }
        let joined = join_broken_rows(&text[base..]);
        let blocks = blocks(&joined, base);
        let mut sections = sections(&blocks, self.grammar).into_iter();
        let head = sections.next()?;
        let matter = self.front_matter(&head)?;
        let front = head.blocks.first()?.span;
        let rest: Vec<Section<'_>> = sections.collect();
        let named =
            matter.carrier.is_some() || matter.enumeration.is_some() || matter.tag.is_some();
        let title = head.blocks.iter().find_map(|block| match &block.kind {
            BlockKind::Heading(1, _) => Some(block.span),
            _ => None,
        });
        let archive = archive::kind_of(&matter, &head);
        if title.is_none() {
            let first = head.blocks.get(1).map_or(head.span, |block| block.span);
            let finding = Finding::new(Code::DocsTitleMissing, "the page has no title");
            let help = "write a line with `# ` and the title, with nothing before it";
            self.push(finding.help(help), self.first_line(first));
        }
        self.is_ours = matter.is_ours || rest.iter().any(|section| is_ours(section, &matter));
        self.check_keys(&matter, archive.is_some());
        let head = if named {
            self.after_title(head, &matter.title)
        } else {
            head
        };
        let found = match matter {
            FrontMatter { title, .. } if archive.is_some() => {
                let (kind, name) = archive?;
                self.archive(kind, name, &title, &head)
            }
            FrontMatter {
                carrier: Some(name),
                is_empty,
                ..
            } => self.carrier(name, is_empty, &head),
            FrontMatter {
                enumeration: Some(name),
                flags,
                ..
            } => self.enumeration(name, flags, &head),
            FrontMatter {
                tag: Some(name),
                examples,
                ..
            } => {
                let title = title.unwrap_or(front);
                Some(self.tag_page(name, examples, title))
            }
            matter => self.operation(matter, &head, rest),
        };
        // Unused lines of a page that is left out are not reported: the whole page is.
        if found.is_some() {
            self.leftovers();
        }
        found
    }

    /// Reports a byte order mark; returns its length.
    fn byte_order_mark(&mut self, text: &str) -> usize {
        let base = text.len() - without_mark(text).len();
        if base > 0 {
            let finding = Finding::new(
                Code::DocsByteOrderMark,
                "the page starts with a byte order mark",
            );
            self.push(
                finding.help("save it as UTF-8 without one"),
                Span::new(0, base),
            );
        }
        base
    }

    fn is_too_long(&mut self, text: &str) -> bool {
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            if line.len() > MAX_LINE {
                let message = format!("line is {} bytes long; the limit is 1 MiB", line.len());
                self.error(
                    Code::DocsLineTooLong,
                    message,
                    Span::new(start, start + 80),
                    "break the line, or leave the file out",
                );
                return true;
            }
            start += line.len();
        }
        false
    }

    pub(super) fn title(&mut self, text: &str, title: &str, span: Span) {
        self.take(span);
        if text.trim() != title {
            let finding = Finding::new(
                Code::DocsTitle,
                "the first heading differs from the front matter's title",
            );
            self.push(finding, span);
        }
    }

    /// Returns the head of a page without a request line, minus front matter and title.
    fn after_title<'b>(&mut self, mut head: Section<'b>, title: &str) -> Section<'b> {
        let is_title = |block: &&Block| matches!(block.kind, BlockKind::Heading(1, _));
        let start = match head.blocks.iter().position(is_title) {
            Some(at) => {
                let block = head.blocks[at];
                if let BlockKind::Heading(_, text) = &block.kind {
                    self.title(text, title, block.span);
                }
                // Text before the title is reported line by line.
                at + 1
            }
            None => 1,
        };
        head.blocks.drain(..start.min(head.blocks.len()));
        head
    }
}
