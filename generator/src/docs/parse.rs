//! One page of text → one typed [`Page`].
//!
//! What the parser does not understand becomes a finding at its place. A page that lacks its id or
//! its method and path is of no use and is left out, with an error; everything else is kept.

use std::sync::Arc;

use super::blocks::{Block, BlockKind, Code as CodeBlock, blocks, join_broken_rows};
use super::cells::StatedType;
use super::names::{BadName, Method, OperationId, PathTemplate, TypeName, shorten};
use super::page::{BodySection, OperationPage, Page, ResponseKind, ResponseSection, Spanned};
use super::response::ResponseLines;
use super::sections::{Section, SectionKind, sections};
use super::tables;
use super::text::{called_operation, plain};
use crate::diagnostics::{Code, Finding, Findings, Place, Span};

/// The longest line that is still taken for a page's: 1 MiB. The longest known one has 889 bytes.
const LONGEST_LINE: usize = 1 << 20;

/// A page's text and what its place in the tree says.
#[derive(Debug, Clone)]
pub struct PageSource {
    /// The path as displayed in messages.
    pub file: Arc<str>,
    /// The path below the tree's root, `/`-separated.
    pub relative: String,
    /// The whole text.
    pub text: Arc<str>,
}

impl PageSource {
    /// The folder that the page lies in, if it lies in one.
    fn folder(&self) -> Option<&str> {
        self.relative.rsplit('/').nth(1)
    }
}

/// Reads one page. `None` when the page holds no facts (an index) or cannot be used.
pub fn parse_page(source: &PageSource, findings: &mut Findings) -> Option<Page> {
    let mut page = Reader { source, findings };
    let text = &source.text;
    let base = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    if base > 0 {
        let finding = Finding::note(
            Code("docs::byte-order-mark"),
            "the page starts with a byte order mark",
        );
        page.push(
            finding.help("save it as UTF-8 without one"),
            Span::new(0, base),
        );
    }
    if let Some(at) = text.find("\r\n") {
        let finding = Finding::note(
            Code("docs::crlf"),
            "the page's lines end in carriage return and line feed",
        );
        page.push(
            finding.help("save it with line feeds only"),
            Span::new(at, at + 2),
        );
    }
    if page.too_long(text) {
        return None;
    }
    let joined = join_broken_rows(&text[base..]);
    let blocks = blocks(&joined, base);
    let mut sections = sections(&blocks).into_iter();
    let head = sections.next()?;
    let matter = page.front_matter(&head)?;
    let rest: Vec<Section<'_>> = sections.collect();
    match matter {
        FrontMatter {
            carrier: Some(name),
            ..
        } => page.carrier(name, &head),
        FrontMatter {
            enumeration: Some(name),
            flags,
            ..
        } => page.enumeration(name, flags, &head),
        matter => page.operation(matter, &head, rest),
    }
}

/// The key-value lines at the top of a page.
#[derive(Default)]
struct FrontMatter {
    title: String,
    id: Option<Spanned<String>>,
    calls: Option<(String, String)>,
    online_restricted: bool,
    carrier: Option<Spanned<TypeName>>,
    enumeration: Option<Spanned<TypeName>>,
    flags: bool,
}

/// One page under the parser's hands.
pub(super) struct Reader<'a> {
    pub(super) source: &'a PageSource,
    pub(super) findings: &'a mut Findings,
}

impl Reader<'_> {
    pub(super) fn push(&mut self, finding: Finding, span: Span) {
        self.findings
            .push(finding.at(Place::span(self.source.file.clone(), span)));
    }

    pub(super) fn error(
        &mut self,
        code: &'static str,
        message: impl Into<String>,
        span: Span,
        help: &str,
    ) {
        self.push(Finding::error(Code(code), message).help(help), span);
    }

    fn too_long(&mut self, text: &str) -> bool {
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            if line.len() > LONGEST_LINE {
                let message = format!("a line of {} bytes is no page's", line.len());
                self.error(
                    "docs::line-too-long",
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

    fn front_matter(&mut self, head: &Section<'_>) -> Option<FrontMatter> {
        let Some(Block {
            kind: BlockKind::FrontMatter(text),
            span,
        }) = head.blocks.first()
        else {
            self.error(
                "docs::front-matter",
                "the page has no front matter",
                Span::new(0, 0),
                "start the page with `---`, `title:`, `uid:`, `---`",
            );
            return None;
        };
        let mut matter = FrontMatter::default();
        let source = self.source.text.clone();
        for line in text.lines() {
            let (key, value) = line.split_once(':').unwrap_or((line, ""));
            let value = value.trim();
            let at = source[span.start..span.end].find(line).map_or(*span, |at| {
                Span::new(span.start + at, span.start + at + line.len())
            });
            match key.trim() {
                "title" => matter.title = value.to_owned(),
                "id" | "uid" => {
                    matter.id = Some(Spanned {
                        value: value.to_owned(),
                        span: at,
                    })
                }
                "calls" => {
                    matter.calls = value
                        .split_once('.')
                        .map(|(agent, name)| (agent.to_owned(), name.to_owned()))
                }
                "online" => matter.online_restricted = value == "restricted",
                "flags" => matter.flags = value == "true",
                "carrier" => matter.carrier = self.named(TypeName::new(value), at),
                "enum" => matter.enumeration = self.named(TypeName::new(value), at),
                "" => {}
                other => {
                    let message = format!("unknown key `{}` in the front matter", shorten(other));
                    self.push(
                        Finding::warning(Code("docs::front-matter-key"), message),
                        at,
                    );
                }
            }
        }
        Some(matter)
    }

    fn named<T>(&mut self, name: Result<T, BadName>, span: Span) -> Option<Spanned<T>> {
        match name {
            Ok(value) => Some(Spanned { value, span }),
            Err(bad) => {
                self.error("docs::name", bad.to_string(), span, "correct the name");
                None
            }
        }
    }

    fn operation(
        &mut self,
        matter: FrontMatter,
        head: &Section<'_>,
        sections: Vec<Section<'_>>,
    ) -> Option<Page> {
        let Some(Spanned { value, span }) = matter.id else {
            self.error(
                "docs::id-missing",
                "the front matter has neither `id` nor `uid`",
                head.blocks.first()?.span,
                "add the operation's id",
            );
            return None;
        };
        let id = self.named(OperationId::new(&value), span)?;
        let name = self.source.relative.rsplit('/').next().unwrap_or_default();
        if name.strip_suffix(".md") != Some(id.value.as_str()) {
            let finding = Finding::warning(
                Code("docs::id-file-name"),
                format!("the id `{}` is not the file's name `{name}`", id.value),
            );
            self.push(
                finding.help("name the file after the id; the id counts"),
                id.span,
            );
        }
        let (method, path, description) = self.head(head, &matter.title)?;
        let prose: String = description
            .iter()
            .map(|block| block.source())
            .collect::<Vec<_>>()
            .join("\n\n");
        let (summary, rest) = describe(&description);
        let restricted = description.iter().any(|b| matches!(&b.kind, BlockKind::Heading(_, text) if text.starts_with("Online Restricted")));
        let span = head.span;
        let mut page = OperationPage {
            file: self.source.file.clone(),
            tag: self.tag(&path.value),
            relative: self.source.relative.clone(),
            title: matter.title,
            id,
            method,
            path,
            summary,
            description: rest,
            calls: matter.calls.or_else(|| called_operation(&prose)),
            online_restricted: matter.online_restricted || restricted,
            path_parameters: Vec::new(),
            query_parameters: Vec::new(),
            headers: Vec::new(),
            body: None,
            response: ResponseSection {
                kind: ResponseKind::Nothing,
                stated: None,
                text: String::new(),
                names_carrier: None,
                statuses: Vec::new(),
                table: None,
                idle_name: None,
                span,
            },
            sample_request: None,
            sample_response: None,
        };
        let mut response = ResponseLines::default();
        for section in sections {
            self.section(section, &mut page, &mut response);
        }
        self.finish_response(&mut page, response);
        self.check_placeholders(&page);
        Some(Page::Operation(Box::new(page)))
    }

    /// Method, path and the blocks of the description.
    fn head<'b>(
        &mut self,
        head: &Section<'b>,
        title: &str,
    ) -> Option<(Method, Spanned<PathTemplate>, Vec<&'b Block>)> {
        let mut line = None;
        let mut description = Vec::new();
        for block in head.blocks.iter().skip(1) {
            match &block.kind {
                BlockKind::Heading(1, text) => {
                    if text.trim() != title {
                        let finding = Finding::note(
                            Code("docs::title"),
                            "the first heading is not the front matter's title",
                        );
                        self.push(finding, block.span);
                    }
                }
                BlockKind::Code(code) if line.is_none() => {
                    self.closed(code, block.span);
                    line = Some(code);
                }
                BlockKind::Table(table) => {
                    let first = table.header.first().map_or("", |cell| cell.text.as_str());
                    let message = format!("a table headed `{}` is not known here", shorten(first));
                    self.error(
                        "docs::table-unknown",
                        message,
                        block.span,
                        "give it one of the headings of the page grammar",
                    );
                }
                BlockKind::Code(code) => {
                    self.closed(code, block.span);
                    description.push(*block);
                }
                _ => description.push(*block),
            }
        }
        let Some(code) = line else {
            let help = "write the method and the path in a fence below the title";
            self.error(
                "docs::request-line-missing",
                "the page has no block with method and path",
                head.blocks.first()?.span,
                help,
            );
            return None;
        };
        let span = code.body_span;
        if code.body.trim().contains('\n') {
            let at = Span::new(span.start.saturating_sub(code.info.len() + 4), span.start);
            let message = "the fence of the request line holds more than one line";
            self.error(
                "docs::fence-open",
                message,
                at,
                "close it below the line with method and path",
            );
            return None;
        }
        let (method, path) = code
            .body
            .trim()
            .split_once(' ')
            .unwrap_or((code.body.trim(), ""));
        let method = self.named(Method::new(method), span)?;
        let path = self.named(PathTemplate::new(path.trim()), span)?;
        Some((method.value, path, description))
    }

    /// The vendor's tag is the folder's name; a page outside of any folder goes by its path.
    fn tag(&self, path: &PathTemplate) -> String {
        if let Some(folder) = self.source.folder() {
            return folder.to_owned();
        }
        let mut segments = path.segments().skip(2);
        match (segments.next(), segments.next()) {
            (Some("Agents"), Some(agent)) => format!("{agent}_Agent"),
            (Some(first), _) => first.to_owned(),
            _ => "Other".to_owned(),
        }
    }

    fn section(
        &mut self,
        section: Section<'_>,
        page: &mut OperationPage,
        response: &mut ResponseLines,
    ) {
        match section.kind {
            SectionKind::Head => {}
            SectionKind::Path => page
                .path_parameters
                .extend(self.parameters(&section, "Path Part")),
            SectionKind::Query => page
                .query_parameters
                .extend(self.parameters(&section, "Parameter Name")),
            SectionKind::Headers => page.headers.extend(self.headers(&section)),
            SectionKind::Body(ref name) => {
                let (table, text) = self.properties(&section);
                page.body = Some(BodySection {
                    name: name.clone(),
                    stated: None,
                    text: plain(&text),
                    table,
                    span: section.span,
                });
            }
            SectionKind::BodyType(ref ty) => {
                let stated = self.stated(ty, section.span);
                let (table, text) = self.properties(&section);
                let span = section.span;
                let body = page.body.get_or_insert_with(|| BodySection {
                    name: "body".to_owned(),
                    stated: None,
                    text: String::new(),
                    table: None,
                    span,
                });
                body.stated = stated;
                body.table = table.or_else(|| body.table.take());
                body.text.push_str(&plain(&text));
            }
            SectionKind::Response(ref token) => {
                page.response.span = section.span;
                response.token = token.clone();
                self.response(&section, page, response);
            }
            SectionKind::ResponseBody(ref ty) => {
                response.body = Some(Spanned {
                    value: ty.clone(),
                    span: section.span,
                });
                let (table, text) = self.properties(&section);
                page.response.table = table.or_else(|| page.response.table.take());
                if !text.is_empty() {
                    self.stray(section.span);
                }
            }
            SectionKind::SampleRequest | SectionKind::SampleResponse => {
                self.samples(&section, page)
            }
        }
    }

    pub(super) fn stated(&mut self, text: &str, span: Span) -> Option<Spanned<StatedType>> {
        match StatedType::parse(text) {
            Ok(value) => Some(Spanned { value, span }),
            Err(bad) => {
                self.error(
                    "docs::type-unknown",
                    bad.to_string(),
                    span,
                    tables::TYPE_HELP,
                );
                None
            }
        }
    }

    pub(super) fn closed(&mut self, code: &CodeBlock, span: Span) -> bool {
        if !code.closed {
            let head = Span::new(span.start, code.body_span.start.min(span.end));
            self.error(
                "docs::fence-open",
                "a code fence opens here and never closes",
                head,
                "close it with the same fence",
            );
        }
        code.closed
    }

    pub(super) fn unknown_heading(&mut self, block: &Block) {
        let BlockKind::Heading(_, text) = &block.kind else {
            return self.stray(block.span);
        };
        let message = format!("the heading `{}` is not known here", shorten(text));
        self.push(
            Finding::warning(Code("docs::heading-unknown"), message)
                .help("what stands under it is not used"),
            block.span,
        );
    }

    pub(super) fn stray(&mut self, span: Span) {
        let finding = Finding::warning(
            Code("docs::stray-text"),
            "text stands here where the page grammar has none",
        );
        self.push(
            finding.help("it is not used; move it to the description"),
            span,
        );
    }

    /// Rows and placeholders must agree; the URL decides the order.
    fn check_placeholders(&mut self, page: &OperationPage) {
        for name in page.path.value.placeholders() {
            if !page.path_parameters.iter().any(|row| row.name == name) {
                let message =
                    format!("the path has `{{{name}}}`, but no row of the path table describes it");
                self.error(
                    "docs::path-row-missing",
                    message,
                    page.path.span,
                    "add a row to the table headed `Path Part`",
                );
            }
        }
        for row in &page.path_parameters {
            if !page.path.value.placeholders().any(|name| name == row.name) {
                let message = format!(
                    "the path table describes `{}`, which the path does not hold",
                    shorten(&row.name)
                );
                self.error(
                    "docs::path-row-extra",
                    message,
                    row.span,
                    "take the row out, or correct its name",
                );
            }
        }
    }
}

/// Summary (the first paragraph) and description (the rest) of the blocks between the request line
/// and the first known section. Vendor notices that are kept as facts are left out.
fn describe(blocks: &[&Block]) -> (String, String) {
    let mut summary = String::new();
    let mut rest = Vec::new();
    for block in blocks {
        match &block.kind {
            BlockKind::Prose(text) if summary.is_empty() && rest.is_empty() => {
                summary = plain(text).replace('\n', " ")
            }
            BlockKind::Heading(_, text) if text.starts_with("Online Restricted") => {
                let notice = text
                    .trim_start_matches("Online Restricted")
                    .trim_matches([':', '#', ' ']);
                rest.push(plain(notice));
            }
            BlockKind::Heading(_, text) => {
                rest.push(format!("**{}**", text.trim_matches(['#', ':', ' '])))
            }
            BlockKind::Code(code) => {
                rest.push(format!("```text\n{}\n```", code.body.trim_matches('\n')))
            }
            BlockKind::Prose(text) => rest.push(plain(text)),
            BlockKind::Table(_) | BlockKind::FrontMatter(_) => {}
        }
    }
    (summary, rest.join("\n\n"))
}

impl Block {
    /// The block's words, for the search for facts in prose.
    fn source(&self) -> &str {
        match &self.kind {
            BlockKind::Prose(text) | BlockKind::Heading(_, text) => text,
            _ => "",
        }
    }
}
