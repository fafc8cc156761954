//! Pages of carriers, enums and tags (only in our own trees).

use super::names::TypeName;
use super::page::{CarrierPage, EnumPage, Page, Spanned, TagPage};
use super::reader::Reader;
use super::sections::Section;
use crate::diagnostics::{Code, Span};

impl Reader<'_> {
    pub(super) fn carrier(&mut self, name: Spanned<TypeName>, head: &Section<'_>) -> Option<Page> {
        let (table, text) = self.properties(head);
        let Some(table) = table else {
            self.error(
                Code::DocsTableMissing,
                "the carrier's page has no property table",
                name.span,
                "add the table headed `Property Name`",
            );
            return None;
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
                name.span,
                "add the table headed `Member`",
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
