//! The page of an operation: its method and path, then section by section.

use super::blocks::{Block, BlockKind};
use super::front_matter::FrontMatter;
use super::grammar::{Phrases, SectionName};
use super::names::{Method, OperationId, PathTemplate, shorten, unusual_in_body};
use super::page::{BodySection, Facts, OperationPage, Page, ResponseSection, Spanned};
use super::reader::{Reader, TYPE_HELP};
use super::response::ResponseLines;
use super::sections::Section;
use super::text::{called_operation, queried_archive};
use crate::diagnostics::{Code, Finding, Place, Span};

impl Reader<'_> {
    pub(super) fn operation(
        &mut self,
        matter: FrontMatter,
        head: &Section<'_>,
        sections: Vec<Section<'_>>,
    ) -> Option<Page> {
        let Some(Spanned { value, span }) = matter.id else {
            self.no_id(&matter, head.blocks.first()?.span);
            return None;
        };
        let id = self.named(OperationId::new(&value), span)?;
        self.check_file_name(&id);
        let (method, path, description) = self.head(head, &matter.title)?;
        let said = called_in(&self.grammar.phrases, &description);
        let description = self.description(&description);
        let tag = self.tag(&path.value);
        self.is_legible(&tag, path.span).then_some(())?;
        let stated = description.facts;
        let mut page = OperationPage {
            file: self.source.file.clone(),
            is_ours: self.is_ours,
            tag,
            relative: self.source.relative.clone(),
            title: matter.title,
            id,
            method,
            path,
            summary: description.summary,
            description: description.rest,
            calls: matter.calls.or(said),
            queries: matter
                .queries
                .or_else(|| queried_archive(&self.grammar.phrases, &description.source)),
            facts: Facts {
                online_restricted: matter.facts.online_restricted || stated.online_restricted,
                experimental: matter.facts.experimental || stated.experimental,
                slow_after_ms: matter.facts.slow_after_ms.or(stated.slow_after_ms),
            },
            path_parameters: Vec::new(),
            query_parameters: Vec::new(),
            headers: Vec::new(),
            body: None,
            response: ResponseSection::empty(head.span),
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
        self.check_end(&page, seen.contains(&SectionName::SampleResponse));
        Some(Page::Operation(Box::new(page)))
    }

    /// Reads the method, the path and the blocks of the description.
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
                BlockKind::Prose(_) | BlockKind::Heading(..) if line.is_none() => {
                    self.early(block);
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

    /// Returns the vendor's tag: the name of the folder. A page outside of any folder is tagged by its path.
    fn tag(&self, path: &PathTemplate) -> String {
        if let Some(folder) = self.source.folder() {
            return folder.to_owned();
        }
        (self.grammar.tag)(path.as_str())
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
                        is_parameters: name == self.grammar.parameters_body,
                        name,
                        stated: None,
                        text: self.prose_of(&text),
                        table,
                        span: section.span,
                    });
                    let mut blocks = section.blocks.iter();
                    let prose = blocks.find(|block| matches!(block.kind, BlockKind::Prose(_)));
                    let at = prose.map_or(section.span, |block| block.span);
                    self.check_body(page, &text, at);
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

    /// Reads the type of the request body, and its table unless the section above has one.
    fn body_type(&mut self, section: &Section<'_>, page: &mut OperationPage) {
        let tail = section.tail.as_deref().unwrap_or_default();
        // On our pages, a heading without a type would be an untyped body. Such a body has no heading.
        if self.is_ours && tail.is_empty() {
            let message = "the heading does not state the type of the request body";
            self.error(Code::DocsTypeUnknown, message, section.span, TYPE_HELP);
        }
        let stated = self.stated(tail, section.span);
        // The text of a body is in the section before, above its type.
        let (mut table, mut seen) = (None, false);
        for block in &section.blocks {
            match &block.kind {
                BlockKind::Table(found) => {
                    let found = self.property_table(found, block.span, &mut seen);
                    table = table.or(found);
                }
                _ => self.misplaced(block),
            }
        }
        let span = section.span;
        if page.body.is_none() {
            self.without_section(
                "the type of the request body is stated",
                Place::span(self.source.file.clone(), span),
            );
        }
        let body = page.body.get_or_insert_with(|| BodySection {
            name: "body".to_owned(),
            is_parameters: false,
            stated: None,
            text: String::new(),
            table: None,
            span,
        });
        body.stated = stated;
        match (&body.table, table) {
            (Some(_), Some(second)) => self.twice("the table of the request body", second.span),
            (None, table) => body.table = table,
            _ => {}
        }
    }
}

/// Returns the agent operation that a paragraph of the description names.
fn called_in(words: &Phrases, blocks: &[&Block]) -> Option<Spanned<(String, String)>> {
    blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Prose(text) | BlockKind::Heading(_, text) => Some(Spanned {
            value: called_operation(words, text)?,
            span: block.span,
        }),
        _ => None,
    })
}
