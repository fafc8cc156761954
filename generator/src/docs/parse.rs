//! One page of text → one typed [`Page`].
//!
//! What the parser does not understand becomes a finding at its place. A page that lacks its id or
//! its method and path is of no use and is left out, with an error; everything else is kept.

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::Value;

use super::archive;
use super::blocks::{Block, BlockKind, blocks, join_broken_rows};
use super::front_matter::FrontMatter;
use super::grammar::{Grammar, SectionName};
use super::include::Library;
use super::names::{Method, OperationId, PathTemplate, shorten, unusual_in_body};
use super::page::{
    BodySection, OperationPage, Page, ResponseKind, ResponseSection, Sample, Spanned,
};
use super::reader::Reader;
use super::response::ResponseLines;
use super::sections::{Section, sections};
use super::text::{called_operation, plain, queried_archive};
use crate::diagnostics::{Code, Finding, Findings, Place, Span};
use crate::vendor::names;

/// The longest line that is still taken for a page's: 1 MiB. The longest known one has 889 bytes.
const MAX_LINE: usize = 1 << 20;

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

/// Reads one page, and from the library what it includes. `None` when the page cannot be used.
pub fn parse_page(
    source: &PageSource,
    grammar: &'static Grammar,
    library: &Library,
    findings: &mut Findings,
) -> Option<Page> {
    parse_told(source, grammar, library, findings).0
}

/// As [`parse_page`]; with it whether front matter and headings tell the page as one of our own,
/// also where it cannot be used.
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

/// Whether a section has the form that only our own pages have: the vendor's response headings end
/// in a colon where the front matter has `uid`.
fn is_ours(section: &Section<'_>, matter: &FrontMatter) -> bool {
    match section.name {
        SectionName::BodyType => true,
        SectionName::Response => section.tail.is_none() && matter.has_newest_id_key,
        _ => false,
    }
}

/// Where a sample has a member.
fn place_of(sample: &Sample, member: &str) -> Place {
    let quoted = format!("\"{member}\"");
    let at = sample.body.find(&quoted).zip(sample.at.span);
    at.map_or_else(
        || sample.at.clone(),
        |(offset, span)| {
            let start = span.start + offset;
            Place::span(
                sample.at.file.clone(),
                Span::new(start, start + quoted.len()),
            )
        },
    )
}

impl Reader<'_> {
    fn page(&mut self) -> Option<Page> {
        let text = self.source.text.clone();
        let base = self.encoding(&text);
        if self.is_too_long(&text) {
            return None;
        }
        let joined = join_broken_rows(&text[base..]);
        let blocks = blocks(&joined, base);
        let mut sections = sections(&blocks, self.grammar).into_iter();
        let head = sections.next()?;
        let matter = self.front_matter(&head)?;
        let rest: Vec<Section<'_>> = sections.collect();
        let named =
            matter.carrier.is_some() || matter.enumeration.is_some() || matter.tag.is_some();
        let title = head.blocks.iter().find_map(|block| match &block.kind {
            BlockKind::Heading(1, _) => Some(block.span),
            _ => None,
        });
        let archive = archive::kind_of(&matter, &head);
        self.is_ours = matter.is_ours || rest.iter().any(|section| is_ours(section, &matter));
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
                ..
            } => self.carrier(name, &head),
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
                let title = title.unwrap_or(name.span);
                Some(self.tag_page(name, examples, title))
            }
            matter => self.operation(matter, &head, rest),
        };
        // What is left of a page that is left out is lost with it, and reported with it.
        if found.is_some() {
            self.leftovers();
        }
        found
    }

    /// Reports a byte order mark and line ends of Windows; returns the length of the mark.
    fn encoding(&mut self, text: &str) -> usize {
        let base = if text.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            0
        };
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
        if let Some(at) = text.find("\r\n") {
            let finding = Finding::new(
                Code::DocsCrlf,
                "the page's lines end in carriage return and line feed",
            );
            self.push(
                finding.help("save it with line feeds only"),
                Span::new(at, at + 2),
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

    fn operation(
        &mut self,
        matter: FrontMatter,
        head: &Section<'_>,
        sections: Vec<Section<'_>>,
    ) -> Option<Page> {
        let Some(Spanned { value, span }) = matter.id else {
            let help = format!(
                "add a line `{}: ` with the operation's id",
                self.grammar.keys.id.join(": ` or `")
            );
            self.error(
                Code::DocsIdMissing,
                "the front matter has no id of an operation",
                head.blocks.first()?.span,
                &help,
            );
            return None;
        };
        let id = self.named(OperationId::new(&value), span)?;
        self.check_file_name(&id);
        let (method, path, description) = self.head(head, &matter.title)?;
        let description = self.description(&description);
        let tag = self.tag(&path.value);
        self.is_legible(&tag, path.span).then_some(())?;
        let stated = description.facts;
        let mut page = OperationPage {
            file: self.source.file.clone(),
            tag,
            relative: self.source.relative.clone(),
            title: matter.title,
            id,
            method,
            path,
            summary: description.summary,
            description: description.rest,
            calls: matter
                .calls
                .or_else(|| called_operation(&self.grammar.phrases, &description.source)),
            queries: matter
                .queries
                .or_else(|| queried_archive(&self.grammar.phrases, &description.source)),
            facts: super::description::Facts {
                online_restricted: matter.facts.online_restricted || stated.online_restricted,
                experimental: matter.facts.experimental || stated.experimental,
                slow_after_ms: matter.facts.slow_after_ms.or(stated.slow_after_ms),
            },
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
                span: head.span,
            },
            sample_request: None,
            sample_response: None,
        };
        let mut response = ResponseLines::default();
        let mut seen: Vec<SectionName> = Vec::new();
        for section in sections {
            if section.name != SectionName::Path {
                self.take(section.span);
            }
            if seen.contains(&section.name) {
                self.twice("this section", section.span);
                continue;
            }
            seen.push(section.name);
            self.section(&section, &mut page, &mut response);
        }
        self.finish_response(&mut page, response);
        self.check_placeholders(&page);
        self.check_request(&page);
        self.check_bodies(&page);
        self.check_members(&page);
        Some(Page::Operation(Box::new(page)))
    }

    fn check_file_name(&mut self, id: &Spanned<OperationId>) {
        let name = self.source.relative.rsplit('/').next().unwrap_or_default();
        if name.strip_suffix(".md") != Some(id.value.as_str()) {
            let finding = Finding::new(
                Code::DocsIdFileName,
                format!(
                    "the id `{}` is not the file's name `{}`",
                    id.value,
                    shorten(name)
                ),
            );
            self.push(
                finding.help("name the file after the id; the id is used"),
                id.span,
            );
        }
    }

    /// Method, path and the blocks of the description.
    fn head<'b>(
        &mut self,
        head: &Section<'b>,
        title: &str,
    ) -> Option<(Method, Spanned<PathTemplate>, Vec<&'b Block>)> {
        let mut line = None;
        let mut titled = false;
        let mut description = Vec::new();
        for block in head.blocks.iter().skip(1) {
            match &block.kind {
                BlockKind::Heading(1, text) if !titled => {
                    titled = true;
                    self.title(text, title, block.span);
                }
                BlockKind::Code(code) if line.is_none() => {
                    self.take(block.span);
                    self.closed(code, block.span);
                    line = Some(code);
                }
                BlockKind::Table(table) => {
                    self.is_headed(table, &self.grammar.tables.path, block.span);
                }
                _ => description.push(*block),
            }
        }
        let Some(code) = line else {
            let help = "write the method and the path in a fence below the title";
            self.error(
                Code::DocsRequestLineMissing,
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
                Code::DocsFenceOpen,
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

    /// The head of a page without a request line, without front matter and title.
    fn after_title<'b>(&mut self, mut head: Section<'b>, title: &str) -> Section<'b> {
        let mut titled = false;
        head.blocks.retain(|block| match &block.kind {
            BlockKind::FrontMatter(_) => false,
            BlockKind::Heading(1, text) if !titled => {
                titled = true;
                self.title(text, title, block.span);
                false
            }
            _ => true,
        });
        head
    }

    /// The vendor's tag is the folder's name; a page outside of any folder goes by its path.
    fn tag(&self, path: &PathTemplate) -> String {
        if let Some(folder) = self.source.folder() {
            return folder.to_owned();
        }
        names::tag(path)
    }

    fn section(
        &mut self,
        section: &Section<'_>,
        page: &mut OperationPage,
        response: &mut ResponseLines,
    ) {
        let tables = &self.grammar.tables;
        let request = format!("{} {}", page.method, page.path.value);
        match section.name {
            SectionName::Head => {}
            SectionName::Path => {
                page.path_parameters = self.parameters(section, &tables.path, &request);
            }
            SectionName::Query => {
                page.query_parameters = self.parameters(section, &tables.query, &request);
            }
            SectionName::Headers => page.headers = self.headers(section),
            SectionName::Body => {
                let (table, text) = self.properties(section);
                let name = section.tail.clone().unwrap_or_default();
                if let Some(unusual) = unusual_in_body(&name) {
                    let message = format!(
                        "the name `{}` of the request body contains `{unusual}`",
                        shorten(&name)
                    );
                    let help = "write the name of the parameter and nothing else";
                    let finding = Finding::new(Code::DocsNameUnusual, message).help(help);
                    self.push(finding, section.span);
                }
                if self.is_legible(&name, section.span) {
                    page.body = Some(BodySection {
                        name,
                        stated: None,
                        text: plain(&text),
                        table,
                        span: section.span,
                    });
                }
            }
            SectionName::BodyType => self.body_type(section, page),
            SectionName::Response => {
                page.response.span = section.span;
                response.token.clone_from(&section.tail);
                self.response(section, page, response);
            }
            SectionName::ResponseBody => {
                if response.body.is_some() {
                    self.twice("the type of the response", section.span);
                    return;
                }
                response.body = Some(Spanned {
                    value: section.tail.clone().unwrap_or_default(),
                    span: section.span,
                });
                for block in &section.blocks {
                    match &block.kind {
                        BlockKind::Table(table) => {
                            let found =
                                self.property_table(table, block.span, &mut response.has_table);
                            page.response.table = page.response.table.take().or(found);
                        }
                        _ => self.misplaced(block),
                    }
                }
            }
            SectionName::SampleRequest | SectionName::SampleResponse => {
                self.samples(section, page);
            }
        }
    }

    /// The type of the request body, and its table if the section above it has none.
    fn body_type(&mut self, section: &Section<'_>, page: &mut OperationPage) {
        let stated = self.stated(section.tail.as_deref().unwrap_or_default(), section.span);
        let (table, text) = self.properties(section);
        let span = section.span;
        if page.body.is_none() {
            self.without_section(
                "the type of the request body is stated",
                Place::span(self.source.file.clone(), span),
            );
        }
        let body = page.body.get_or_insert_with(|| BodySection {
            name: "body".to_owned(),
            stated: None,
            text: String::new(),
            table: None,
            span,
        });
        body.stated = stated;
        body.text.push_str(&plain(&text));
        match (&body.table, table) {
            (Some(_), Some(second)) => self.twice("the table of the request body", second.span),
            (None, table) => body.table = table,
            _ => {}
        }
    }

    /// The sample must be a request of this operation.
    fn check_request(&mut self, page: &OperationPage) {
        let Some(sample) = &page.sample_request else {
            return;
        };
        let (method, path) = sample.start.split_once(' ').unwrap_or_default();
        if method == page.method.as_str() && page.path.value.describes(path.trim_start()) {
            return;
        }
        let message = format!(
            "the sample request `{}` is not one of `{} {}`",
            shorten(&sample.start),
            page.method,
            page.path.value
        );
        let help = "write a sample with the method and the path of the page";
        let finding = Finding::new(Code::DocsSampleOther, message).help(help);
        self.findings.push(finding.at(sample.at.clone()));
    }

    /// The members of samples must be rows of the tables that the page has. A sample without any of the rows is a map.
    fn check_members(&mut self, page: &OperationPage) {
        let body = page.body.as_ref().and_then(|body| body.table.as_ref());
        let pairs = [
            (&page.sample_request, body),
            (&page.sample_response, page.response.table.as_ref()),
        ];
        for (sample, table) in pairs {
            let (Some(sample), Some(table)) = (sample, table) else {
                continue;
            };
            let first = match &sample.json {
                Some(Value::Array(items)) => items.first(),
                json => json.as_ref(),
            };
            let Some(Value::Object(members)) = first else {
                continue;
            };
            let rows = || table.rows.iter().map(|row| row.name.as_str());
            let known: HashSet<&str> = rows().collect();
            let is_map = !members.keys().any(|member| known.contains(member.as_str()));
            for member in members.keys() {
                if known.contains(member.as_str()) {
                    continue;
                }
                let alike = rows().find(|row| row.eq_ignore_ascii_case(member));
                if is_map && alike.is_none() {
                    continue;
                }
                let member = shorten(member);
                let message = match alike {
                    Some(alike) => format!("the sample has `{member}`, and the table `{alike}`"),
                    None => format!("the sample has `{member}`, which the table does not have"),
                };
                let finding = Finding::new(Code::DocsSampleMember, message);
                let finding = finding.help("add the row to the table, or correct the sample");
                self.findings.push(finding.at(place_of(sample, &member)));
            }
        }
    }

    /// Rows and placeholders must agree; the URL decides the order.
    fn check_placeholders(&mut self, page: &OperationPage) {
        for name in page.path.value.placeholders() {
            if !page.path_parameters.iter().any(|row| row.name == name) {
                let message =
                    format!("the path has `{{{name}}}`, but no row of the path table describes it");
                let help = format!(
                    "add a row to the table headed `{}`",
                    self.grammar.tables.path[0]
                );
                self.error(Code::DocsPathRowMissing, message, page.path.span, &help);
            }
        }
        for row in &page.path_parameters {
            if !page.path.value.placeholders().any(|name| name == row.name) {
                let message = format!(
                    "the path table describes `{}`, which is not in the path",
                    shorten(&row.name)
                );
                self.error(
                    Code::DocsPathRowExtra,
                    message,
                    row.span,
                    "remove the row, or correct its name",
                );
            }
        }
    }
}
