//! Pages of carriers and enums (only in our own trees).

use super::names::TypeName;
use super::page::{CarrierPage, EnumPage, Page, Spanned};
use super::reader::Reader;
use super::sections::Section;
use crate::diagnostics::Code;

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
}
