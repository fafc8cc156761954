//! The rows of the known tables.

use super::blocks::{Block, BlockKind, Cell, Row, Table};
use super::cells::StatedType;
use super::names::shorten;
use super::page::{
    HeaderRow, MemberRow, OperationPage, ParameterRow, PropertyRow, PropertyTable, Spanned,
    StatusRow,
};
use super::parse::Reader;
use super::sections::Section;
use super::text::{named_carrier, plain};
use crate::diagnostics::{Code, Finding, Span};

/// The remedy for an unknown type cell.
pub(super) const TYPE_HELP: &str = "write a type word (string, int32, int64, bool, double, date-time, byte, any), a name, `X[]` or `map of X`";

impl Reader<'_> {
    /// The rows of a path or query table.
    pub(super) fn parameters(&mut self, section: &Section<'_>, first: &str) -> Vec<ParameterRow> {
        let mut rows: Vec<ParameterRow> = Vec::new();
        for block in &section.blocks {
            match &block.kind {
                BlockKind::Table(table) => {
                    for row in self.rows(table, first, 3, block.span) {
                        let [name, ty, text] = three(row);
                        let Some(ty) = self.cell_type(ty) else {
                            continue;
                        };
                        if self.twice(rows.iter().map(|r| r.name.as_str()), name) {
                            continue;
                        }
                        rows.push(ParameterRow {
                            name: name.text.clone(),
                            ty,
                            required: text.required,
                            text: plain(&text.text),
                            span: row.span,
                        });
                    }
                }
                // One request line per row, which repeats the names.
                BlockKind::Code(code) if code.closed => {}
                BlockKind::Heading(..) => self.unknown_heading(block),
                BlockKind::Code(_) => self.open_fence(block),
                _ => self.stray(block.span),
            }
        }
        rows
    }

    /// The rows of the header table.
    pub(super) fn headers(&mut self, section: &Section<'_>) -> Vec<HeaderRow> {
        let mut rows: Vec<HeaderRow> = Vec::new();
        for block in &section.blocks {
            let BlockKind::Table(table) = &block.kind else {
                self.unknown_heading(block);
                continue;
            };
            for row in self.rows(table, "Parameter Name", 2, block.span) {
                let (name, text) = (&row.cells[0], &row.cells[1]);
                if self.twice(rows.iter().map(|r| r.name.as_str()), name) {
                    continue;
                }
                let media_types = if matches!(name.text.as_str(), "Accept" | "Content-Type") {
                    text.codes.clone()
                } else {
                    Vec::new()
                };
                rows.push(HeaderRow {
                    name: name.text.clone(),
                    media_types,
                    text: plain(&text.text),
                    span: row.span,
                });
            }
        }
        rows
    }

    /// The property table of a section and the text around it.
    pub(super) fn properties(&mut self, section: &Section<'_>) -> (Option<PropertyTable>, String) {
        let (mut found, mut text) = (None, Vec::new());
        for block in &section.blocks {
            match &block.kind {
                BlockKind::Table(table) => found = Some(self.property_table(table, block.span)),
                BlockKind::Prose(prose) => text.push(prose.clone()),
                BlockKind::Heading(1, _) | BlockKind::FrontMatter(_) => {}
                BlockKind::Heading(..) => self.unknown_heading(block),
                BlockKind::Code(_) => self.open_fence(block),
            }
        }
        (found, text.join("\n\n"))
    }

    /// A property table.
    pub(super) fn property_table(&mut self, table: &Table, span: Span) -> PropertyTable {
        let mut rows: Vec<PropertyRow> = Vec::new();
        for row in self.rows(table, "Property Name", 3, span) {
            let [name, ty, text] = three(row);
            let Some(ty) = self.cell_type(ty) else {
                continue;
            };
            if self.twice(rows.iter().map(|r| r.name.as_str()), name) {
                continue;
            }
            let names_carrier = named_carrier(&text.text);
            rows.push(PropertyRow {
                name: name.text.clone(),
                ty,
                text: plain(&text.text),
                names_carrier,
                span: row.span,
            });
        }
        PropertyTable { rows, span }
    }

    /// The member table of an enum's page and the text around it.
    pub(super) fn members(&mut self, section: &Section<'_>) -> (Vec<MemberRow>, String) {
        let (mut members, mut text): (Vec<MemberRow>, Vec<String>) = (Vec::new(), Vec::new());
        for block in &section.blocks {
            match &block.kind {
                BlockKind::Table(table) => {
                    for row in self.rows(table, "Member", 3, block.span) {
                        let [name, number, meaning] = three(row);
                        if self.twice(members.iter().map(|m| m.name.as_str()), name) {
                            continue;
                        }
                        let value = number.text.parse().ok();
                        if value.is_none() && !number.text.is_empty() {
                            self.error(
                                "docs::number",
                                format!("`{}` is no number", shorten(&number.text)),
                                number.span,
                                "write a whole number or nothing",
                            );
                        }
                        members.push(MemberRow {
                            name: name.text.clone(),
                            number: value,
                            text: plain(&meaning.text),
                            span: row.span,
                        });
                    }
                }
                BlockKind::Prose(prose) => text.push(prose.clone()),
                BlockKind::Heading(1, _) | BlockKind::FrontMatter(_) => {}
                BlockKind::Heading(..) => self.unknown_heading(block),
                BlockKind::Code(_) => self.open_fence(block),
            }
        }
        (members, text.join("\n\n"))
    }

    /// The rows of the status table. A `Response body:` line that follows without a blank line is
    /// a row for CommonMark; it is handed back.
    pub(super) fn statuses(
        &mut self,
        table: &Table,
        page: &mut OperationPage,
    ) -> Option<Spanned<String>> {
        let mut line = None;
        for row in &table.rows {
            let (code, text) = (&row.cells[0], row.cells.get(1));
            if code.text.starts_with("Response body:") {
                line = Some(Spanned {
                    value: code.text.clone(),
                    span: row.span,
                });
                continue;
            }
            if !self.whole(row) {
                continue;
            }
            match code.text.parse::<u16>() {
                Ok(number) if (100..600).contains(&number) => {
                    if page.response.statuses.iter().any(|s| s.code == number) {
                        self.error(
                            "docs::row-twice",
                            format!("the status {number} stands twice"),
                            row.span,
                            "take one row out",
                        );
                        continue;
                    }
                    let text = text.map_or_else(String::new, |cell| plain(&cell.text));
                    page.response.statuses.push(StatusRow {
                        code: number,
                        text,
                        span: row.span,
                    });
                }
                _ => {
                    let message = format!("`{}` is no HTTP status code", shorten(&code.text));
                    self.error(
                        "docs::status-unknown",
                        message,
                        code.span,
                        "write a number from 100 to 599",
                    );
                }
            }
        }
        line
    }

    /// The usable rows of a table with the given first heading and number of columns.
    fn rows<'t>(
        &mut self,
        table: &'t Table,
        first: &str,
        columns: usize,
        span: Span,
    ) -> Vec<&'t Row> {
        let header = table.header.first().map_or("", |cell| cell.text.as_str());
        if header != first || table.header.len() != columns {
            let message = format!(
                "a table of {} columns headed `{}` is not known here",
                table.header.len(),
                shorten(header)
            );
            let help = format!("this section has a table of {columns} columns headed `{first}`");
            self.push(
                Finding::error(Code("docs::table-unknown"), message).help(help),
                span,
            );
            return Vec::new();
        }
        table
            .rows
            .iter()
            .filter(|row| self.whole(row) && self.has_name(row))
            .collect()
    }

    /// Whether the row ends in a pipe as every row does. One that does not was cut.
    fn whole(&mut self, row: &Row) -> bool {
        let source = self
            .source
            .text
            .get(row.span.start..row.span.end)
            .unwrap_or_default();
        let whole = source.trim_end().ends_with('|') && source.trim().len() > 1;
        if !whole {
            self.error(
                "docs::row-cut",
                "this table row does not end in `|`",
                row.span,
                "complete the row",
            );
        }
        whole
    }

    fn has_name(&mut self, row: &Row) -> bool {
        let named = row.cells.first().is_some_and(|cell| !cell.text.is_empty());
        if !named {
            self.error(
                "docs::row-unnamed",
                "this table row has no name in its first cell",
                row.span,
                "name what the row describes",
            );
        }
        named
    }

    fn cell_type(&mut self, cell: &Cell) -> Option<StatedType> {
        match StatedType::parse(&cell.text) {
            Ok(ty) => Some(ty),
            Err(bad) => {
                self.error("docs::type-unknown", bad.to_string(), cell.span, TYPE_HELP);
                None
            }
        }
    }

    fn twice<'n>(&mut self, mut names: impl Iterator<Item = &'n str>, cell: &Cell) -> bool {
        let twice = names.any(|name| name == cell.text);
        if twice {
            let message = format!(
                "the name `{}` stands twice in this table",
                shorten(&cell.text)
            );
            self.error("docs::row-twice", message, cell.span, "take one row out");
        }
        twice
    }

    fn open_fence(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Code(code) if !code.closed => {
                let head = Span::new(block.span.start, code.body_span.start.min(block.span.end));
                self.error(
                    "docs::fence-open",
                    "a code fence opens here and never closes",
                    head,
                    "close it with the same fence",
                );
            }
            _ => self.stray(block.span),
        }
    }
}

/// The three cells of a row that [`Reader::rows`] let through.
fn three(row: &Row) -> [&Cell; 3] {
    [&row.cells[0], &row.cells[1], &row.cells[2]]
}
