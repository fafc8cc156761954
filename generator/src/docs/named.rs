//! Pages of carriers, enums and tags (only in our own trees).

use super::names::TypeName;
use super::page::{CarrierPage, EnumPage, Page, PropertyTable, Spanned, TagPage};
use super::reader::Reader;
use super::sections::Section;
use crate::diagnostics::{Code, Span};

impl Reader<'_> {
    pub(super) fn carrier(
        &mut self,
        name: Spanned<TypeName>,
        is_empty: bool,
        head: &Section<'_>,
    ) -> Option<Page> {
        let (table, text) = self.properties(head);
        let table = match table {
            Some(table) if !is_empty => table,
            None if is_empty => PropertyTable {
                rows: Vec::new(),
                span: name.span,
            },
            Some(table) => {
                self.error(
                    Code::DocsStrayText,
                    "the carrier's page says `empty: true`, and has a property table",
                    table.span,
                    "remove the line `empty: true`, or the table",
                );
                table
            }
            None => {
                self.error(
                    Code::DocsTableMissing,
                    "the carrier's page has no property table",
                    self.first_row().unwrap_or(name.span),
                    "add the table headed `Property Name`, with a separator line below the heading; a carrier without properties has `empty: true` in its front matter",
                );
                return None;
            }
        };
        Some(Page::Carrier(CarrierPage {
            file: self.source.file.clone(),
            name,
            text,
            table,
        }))
    }

    pub(super) fn enumeration(
        &mut self,
        name: Spanned<TypeName>,
        flags: bool,
        head: &Section<'_>,
    ) -> Option<Page> {
        let (members, text) = self.members(head);
        if members.is_empty() {
            self.error(
                Code::DocsTableMissing,
                "the enum's page lists no member",
                self.first_row().unwrap_or(name.span),
                "add the table headed `Member`, with a separator line below the heading",
            );
            return None;
        }
        Some(Page::Enum(EnumPage {
            file: self.source.file.clone(),
            name,
            text,
            flags,
            members,
        }))
    }

    /// Returns the first line that looks like part of a table, on a page whose table is not one.
    fn first_row(&self) -> Option<Span> {
        let all = Span::new(0, self.source.text.len());
        let text = |line: &Span| self.source.text.get(line.start..line.end);
        let is_row =
            |line: &Span| text(line).is_some_and(|text| text.trim_start().starts_with('|'));
        self.lines(all).into_iter().find(is_row)
    }

    /// Reads a tag's page. Its text is everything after the title.
    pub(super) fn tag_page(
        &mut self,
        name: Spanned<String>,
        examples: Vec<String>,
        title: Span,
    ) -> Page {
        let text = self.source.text.clone();
        let rest = Span::new(title.end, text.len());
        self.take(rest);
        let text = text.get(title.end..).unwrap_or_default();
        Page::Tag(TagPage {
            file: self.source.file.clone(),
            name,
            text: text.trim().to_owned(),
            examples,
        })
    }
}
