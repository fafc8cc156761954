//! The rows of the known tables.

use std::collections::HashSet;

use super::blocks::{Block, BlockKind, Cell, Row, Table};
use super::cells::StatedType;
use super::names::{self, shorten};
use super::page::{
    HeaderRow, MemberRow, OperationPage, ParameterRow, PropertyRow, PropertyTable, Spanned,
    StatusRow,
};
use super::reader::{Reader, TYPE_HELP};
use super::sections::Section;
use super::text::{named_carrier, plain};
use crate::diagnostics::{Code, Finding, Span};

impl Table {
    /// Whether the first column has a given heading.
    pub(super) fn has_heading(&self, first: &str) -> bool {
        self.header.first().is_some_and(|cell| cell.text == first)
    }
}

impl Reader<'_> {
    /// Reads the rows of a path or query table.
    pub(super) fn parameters(
        &mut self,
        section: &Section<'_>,
        columns: &[&str],
        request: &str,
    ) -> Vec<ParameterRow> {
        let mut rows: Vec<ParameterRow> = Vec::new();
        let mut seen = false;
        let mut repeated: Vec<(&str, Span)> = Vec::new();
        for block in &section.blocks {
            match &block.kind {
                BlockKind::Table(table) => {
                    for row in self.only_table(table, columns, block.span, &mut seen) {
                        let [name, ty, text] = three(row);
                        let Some(ty) = self.cell_type(ty) else {
                            continue;
                        };
                        if self.is_repeated(rows.iter().map(|r| r.name.as_str()), name) {
                            continue;
                        }
                        // No other source has the type, because only this row describes the parameter.
                        if ty == StatedType::Unnamed {
                            self.error(
                                Code::DocsTypeUnknown,
                                "the parameter has no type",
                                row.span,
                                TYPE_HELP,
                            );
                        }
                        // Names on our pages may be those of enums, which the recovery knows.
                        let is_other = match &ty {
                            StatedType::Named(_) => !self.is_ours,
                            StatedType::Map(_) | StatedType::Any => true,
                            _ => false,
                        };
                        if is_other {
                            let message = format!("`{ty}` is not a type that parameters can have");
                            let finding = Finding::new(Code::DocsNameUnusual, message);
                            self.push(finding.help(TYPE_HELP), row.span);
                        }
                        self.check_required(text);
                        rows.push(ParameterRow {
                            name: name.text.clone(),
                            ty,
                            required: text.required,
                            text: self.described(text),
                            span: row.span,
                        });
                    }
                }
                // Each row has one request line, which repeats the names.
                BlockKind::Code(code) if code.closed => {
                    let own = code
                        .body
                        .lines()
                        .all(|line| line.trim().starts_with(request));
                    if own {
                        self.take(block.span);
                        let lines = code.body.lines();
                        repeated.extend(
                            lines
                                .flat_map(|line| {
                                    let query = line.split_once('?').map_or("", |(_, query)| query);
                                    query.split('&').filter_map(|pair| pair.split_once('='))
                                })
                                .map(|(name, _)| (name.trim(), block.span)),
                        );
                    } else if code.body.lines().any(names::is_request_line) {
                        self.twice("the request line", block.span);
                    }
                }
                _ => self.misplaced(block),
            }
        }
        self.expect_table(section);
        let known: HashSet<&str> = rows.iter().map(|row| row.name.as_str()).collect();
        for (name, span) in repeated {
            self.check_listed(name, &known, "the request lines have", span);
        }
        rows
    }

    /// Reports a description that has the word for required parameters in another form: as a sentence of its own, or in markup.
    fn check_required(&mut self, cell: &Cell) {
        let word = self.grammar.required;
        let text = plain(&cell.prose);
        let is_alone = |found: &str| {
            let bare = found.trim_matches(|c: char| !c.is_alphanumeric());
            bare.eq_ignore_ascii_case(word)
        };
        let is_marked = |found: &str| found.starts_with(['*', '_', '<', '\\', '`', '[']);
        let words: Vec<&str> = text.split_whitespace().collect();
        let is_sentence = match words.as_slice() {
            [only] => is_alone(only),
            [first, second, ..] if is_alone(first) => {
                let starts_a_sentence = second.starts_with(|c: char| c.is_uppercase());
                is_marked(first)
                    || first.ends_with(['.', ':', '!'])
                    || *first == word && starts_a_sentence
            }
            [.., before, last] if is_alone(last) => before.ends_with('.') || is_marked(last),
            _ => false,
        };
        if is_sentence && !cell.required {
            let message = format!("`{word}` is not in bold here; the parameter is optional");
            let finding = Finding::new(Code::DocsNotice, message);
            let help = format!("write `**{word}**` before the description, or use another word");
            self.push(finding.help(help), cell.span);
        }
    }

    /// Reads the rows of the header table.
    pub(super) fn headers(&mut self, section: &Section<'_>) -> Vec<HeaderRow> {
        let mut rows: Vec<HeaderRow> = Vec::new();
        let mut seen = false;
        for block in &section.blocks {
            let BlockKind::Table(table) = &block.kind else {
                self.misplaced(block);
                continue;
            };
            for row in self.only_table(table, &self.grammar.tables.headers, block.span, &mut seen) {
                let (name, text) = (&row.cells[0], &row.cells[1]);
                // Names of headers are case-insensitive (RFC 9110, section 5.1).
                let mut known = rows.iter().map(|row| &row.name);
                if known.any(|known| known.eq_ignore_ascii_case(&name.text)) {
                    self.two_rows(name);
                    continue;
                }
                if let Some(bad) = name.text.chars().find(|c| !is_in_token(*c)) {
                    self.error(
                        Code::DocsName,
                        format!(
                            "the name `{}` of a header contains `{bad}`",
                            shorten(&name.text)
                        ),
                        name.span,
                        "write the name as it is in requests (RFC 9110, section 5.6.2)",
                    );
                    continue;
                }
                let mut media = self.grammar.media_headers.iter();
                let media = media.find(|known| name.text.eq_ignore_ascii_case(known));
                if let (None, Some(known)) = (media, self.grammar.like_a_media_header(&name.text)) {
                    let message = format!(
                        "the header `{}` may be meant as `{known}`; its media types are not read",
                        name.text
                    );
                    let finding = Finding::new(Code::DocsNameUnusual, message);
                    self.push(finding.help("correct the name of the header"), name.span);
                }
                let media_types = media.map_or_else(Vec::new, |_| self.media_types(text));
                rows.push(HeaderRow {
                    name: media.map_or_else(|| name.text.clone(), |known| (*known).to_owned()),
                    media_types,
                    text: self.described(text),
                    span: row.span,
                });
            }
        }
        self.expect_table(section);
        rows
    }

    /// Reads the media types in the back-ticks of a cell.
    fn media_types(&mut self, cell: &Cell) -> Vec<String> {
        let mut known = Vec::new();
        // Of the text between back-ticks, only what has the form of a media type can be one that lost them.
        let bare = without_codes(&cell.prose);
        let words = bare
            .split([' ', ',', ';'])
            .map(|word| word.trim_end_matches('.'));
        for word in words.filter(|word| names::is_media_type(word) && names::has_known_kind(word)) {
            let message = format!("the media type `{word}` is not in back-ticks; it is not read");
            let finding = Finding::new(Code::DocsMediaMissing, message);
            self.push(
                finding.help("write the media type in back-ticks"),
                cell.span,
            );
        }
        for code in &cell.codes {
            if names::is_media_type(code) {
                if !names::has_known_kind(code) {
                    let message = format!(
                        "the media type `{}` is of no registered kind",
                        shorten(code)
                    );
                    let help = "check that it is spelt as the API has it";
                    self.push(
                        Finding::new(Code::DocsNameUnusual, message).help(help),
                        cell.span,
                    );
                }
                known.push(code.clone());
            } else {
                self.error(
                    Code::DocsMediaType,
                    format!("`{}` is not a media type", shorten(code)),
                    cell.span,
                    "write one media type per pair of back-ticks, such as `application/json`",
                );
            }
        }
        known
    }

    /// Reads the property table of a section and the text around it.
    pub(super) fn properties(&mut self, section: &Section<'_>) -> (Option<PropertyTable>, String) {
        let (mut found, mut text, mut seen) = (None, Vec::new(), false);
        for block in &section.blocks {
            match &block.kind {
                BlockKind::Table(table) => {
                    let table = self.property_table(table, block.span, &mut seen);
                    found = found.or(table);
                }
                BlockKind::Prose(prose) => {
                    self.take_prose(block.span);
                    text.push(prose.clone());
                }
                _ => self.misplaced(block),
            }
        }
        (found, text.join("\n\n"))
    }

    /// Reads a property table, the only one of its section.
    pub(super) fn property_table(
        &mut self,
        table: &Table,
        span: Span,
        seen: &mut bool,
    ) -> Option<PropertyTable> {
        if *seen {
            self.twice("the property table", span);
            return None;
        }
        let mut rows: Vec<PropertyRow> = Vec::new();
        for row in self.only_table(table, &self.grammar.tables.properties, span, seen) {
            let [name, ty, text] = three(row);
            let Some(mut stated) = self.cell_type(ty) else {
                continue;
            };
            if self.is_repeated(rows.iter().map(|r| r.name.as_str()), name) {
                continue;
            }
            let text_of_cell = self.described(text);
            if stated == StatedType::Object && is_plain_or_object(&text_of_cell) {
                stated = StatedType::Any;
            }
            rows.push(PropertyRow {
                name: name.text.clone(),
                ty: stated,
                names_carrier: named_carrier(&self.grammar.phrases, &text.text),
                text: text_of_cell,
                span: row.span,
            });
        }
        seen.then_some(PropertyTable { rows, span })
    }

    /// Reads the member table of an enum's page and the text around it.
    pub(super) fn members(&mut self, section: &Section<'_>) -> (Vec<MemberRow>, String) {
        let (mut members, mut text): (Vec<MemberRow>, Vec<String>) = (Vec::new(), Vec::new());
        let mut seen = false;
        for block in &section.blocks {
            match &block.kind {
                BlockKind::Table(table) => {
                    let columns = &self.grammar.tables.members;
                    for row in self.only_table(table, columns, block.span, &mut seen) {
                        let [name, number, meaning] = three(row);
                        if self.is_repeated(members.iter().map(|m| m.name.as_str()), name) {
                            continue;
                        }
                        let value = number.text.parse().ok();
                        if value.is_none() && !number.text.is_empty() {
                            self.error(
                                Code::DocsNumber,
                                format!("`{}` is not a whole number", shorten(&number.text)),
                                number.span,
                                "write a whole number or nothing",
                            );
                        }
                        members.push(MemberRow {
                            name: name.text.clone(),
                            number: value,
                            text: self.described(meaning),
                            span: row.span,
                        });
                    }
                }
                BlockKind::Prose(prose) => {
                    self.take_prose(block.span);
                    text.push(prose.clone());
                }
                _ => self.misplaced(block),
            }
        }
        (members, text.join("\n\n"))
    }

    /// Reads the rows of the status table. CommonMark reads a `Response body:` line that follows without a blank line as a row; it is
    /// returned.
    pub(super) fn statuses(
        &mut self,
        table: &Table,
        span: Span,
        page: &mut OperationPage,
    ) -> Option<Spanned<String>> {
        let mut line = None;
        if !self.is_headed(table, &self.grammar.tables.statuses, span) {
            return None;
        }
        self.expect_rows(table, span);
        for row in &table.rows {
            let (code, text) = (&row.cells[0], row.cells.get(1));
            if code.text.starts_with(self.grammar.body_line) {
                self.take(row.span);
                line = Some(Spanned {
                    value: code.text.clone(),
                    span: row.span,
                });
                continue;
            }
            if !self.is_whole(table, row) {
                continue;
            }
            match code.text.parse::<u16>() {
                Ok(number) if (100..600).contains(&number) => {
                    if page.response.statuses.iter().any(|s| s.code == number) {
                        self.error(
                            Code::DocsRowTwice,
                            format!("the status {number} has two rows"),
                            row.span,
                            "remove one of the rows",
                        );
                        continue;
                    }
                    let text = text.map_or_else(String::new, |cell| self.described(cell));
                    page.response.statuses.push(StatusRow {
                        code: number,
                        text,
                        span: row.span,
                    });
                }
                _ => {
                    let message = format!("`{}` is not an HTTP status code", shorten(&code.text));
                    self.error(
                        Code::DocsStatusUnknown,
                        message,
                        code.span,
                        "write a number from 100 to 599",
                    );
                }
            }
        }
        line
    }

    /// Returns the usable rows of a section's only table, which must have the given columns.
    fn only_table<'t>(
        &mut self,
        table: &'t Table,
        columns: &[&str],
        span: Span,
        seen: &mut bool,
    ) -> Vec<&'t Row> {
        if *seen {
            self.twice("the table of this section", span);
            return Vec::new();
        }
        if !self.is_headed(table, columns, span) {
            return Vec::new();
        }
        *seen = true;
        self.expect_rows(table, span);
        table
            .rows
            .iter()
            .filter(|row| self.is_whole(table, row) && self.has_name(row))
            .collect()
    }

    /// Whether a table has the given columns. Rows of other tables stay unused.
    pub(super) fn is_headed(&mut self, table: &Table, columns: &[&str], span: Span) -> bool {
        let found: Vec<&str> = table.header.iter().map(|cell| cell.text.as_str()).collect();
        let head = self.first_line(span);
        if found == columns {
            let end = table.rows.first().map_or(span.end, |row| row.span.start);
            self.take(Span::new(span.start, end));
            return true;
        }
        self.take(head);
        self.error(
            Code::DocsTableUnknown,
            format!(
                "a table headed `{}` is not known here",
                shorten(&found.join(" | "))
            ),
            head,
            &format!("this section has a table headed `{}`", columns.join(" | ")),
        );
        false
    }

    fn expect_table(&mut self, section: &Section<'_>) {
        let is_table = |block: &&Block| matches!(block.kind, BlockKind::Table(_));
        if !section.blocks.iter().any(is_table) {
            self.missing_table(section.span);
        }
    }

    /// Reports a section without its table.
    pub(super) fn missing_table(&mut self, heading: Span) {
        self.error(
            Code::DocsTableMissing,
            "this section has no table",
            heading,
            "add the table, or remove the heading; a table has a heading and a separator line",
        );
    }

    /// Reports a table whose rows are gone. Pages leave out a table that would have none.
    fn expect_rows(&mut self, table: &Table, span: Span) {
        if table.rows.is_empty() {
            self.error(
                Code::DocsTableMissing,
                "this table has no rows",
                self.first_line(span),
                "add the rows, or remove the table and its heading",
            );
        }
    }

    /// Whether the row ends in a pipe and has as many cells as the table's heading. Other rows were cut or merged. Rows that repeat the
    /// heading or the separator line are rejected too.
    pub(super) fn is_whole(&mut self, table: &Table, row: &Row) -> bool {
        self.take(row.span);
        let source = self
            .source
            .text
            .get(row.span.start..row.span.end)
            .unwrap_or_default();
        let source = source.trim();
        if !source.ends_with('|') || source.len() < 2 {
            self.error(
                Code::DocsRowCut,
                "this table row does not end in `|`",
                row.span,
                "complete the row",
            );
            return false;
        }
        if let Some(like) = source.chars().find(|c| names::is_like_a_pipe(*c)) {
            let message = format!(
                "this row contains `{like}` (U+{:04X}), which is easily mistaken for the `|` between cells",
                u32::from(like)
            );
            let finding = Finding::new(Code::DocsNameConfusable, message);
            self.push(finding.help("check that it is no end of a cell"), row.span);
        }
        let cells = cells(source);
        if cells != row.cells.len() {
            self.error(
                Code::DocsRowCells,
                format!(
                    "this row has {cells} cells, and its table {} columns",
                    row.cells.len()
                ),
                row.span,
                "complete the row, or split it; a `|` inside a cell is written `\\|`",
            );
            return false;
        }
        let header = table.header.iter().map(|cell| &cell.text);
        if row.cells.iter().map(|cell| &cell.text).eq(header) {
            self.twice("the heading of this table", row.span);
            return false;
        }
        if row.cells.iter().all(|cell| is_separator(&cell.text)) {
            self.twice("the separator line of this table", row.span);
            return false;
        }
        true
    }

    pub(super) fn has_name(&mut self, row: &Row) -> bool {
        self.is_named(row, false)
    }

    /// Does the same as [`has_name`](Self::has_name) on pages with names in quotes. The quotes are not part of the names.
    pub(super) fn has_quoted_name(&mut self, row: &Row) -> bool {
        self.is_named(row, true)
    }

    fn is_named(&mut self, row: &Row, is_quoted: bool) -> bool {
        let Some(cell) = row.cells.first().filter(|cell| !cell.text.is_empty()) else {
            self.error(
                Code::DocsRowUnnamed,
                "this table row has no name in its first cell",
                row.span,
                "name what the row describes",
            );
            return false;
        };
        let name = match is_quoted {
            true => cell.text.trim_matches('"'),
            false => &cell.text,
        };
        self.is_usual(&cell.text, name, cell.span)
    }

    /// Whether readers can tell a name from others. Reports characters that names do not usually have.
    fn is_usual(&mut self, text: &str, name: &str, span: Span) -> bool {
        if !self.is_legible(text, span) {
            return false;
        }
        if let Some(unusual) = names::unusual(name) {
            let message = format!("the name `{}` contains `{unusual}`", shorten(text));
            let help = "check that the API really has this name";
            self.push(
                Finding::new(Code::DocsNameUnusual, message).help(help),
                span,
            );
        }
        true
    }

    fn cell_type(&mut self, cell: &Cell) -> Option<StatedType> {
        let ty = self.stated(&cell.text, cell.span)?.value;
        let legible = match &ty {
            StatedType::Enum(members) => members
                .iter()
                .all(|member| self.is_usual(member, member, cell.span)),
            _ => true,
        };
        legible.then_some(ty)
    }

    fn is_repeated<'n>(&mut self, mut names: impl Iterator<Item = &'n str>, cell: &Cell) -> bool {
        let alike = names.find(|name| name.eq_ignore_ascii_case(&cell.text));
        let repeated = alike == Some(&cell.text) || names.any(|name| name == cell.text);
        if let Some(alike) = alike.filter(|_| !repeated) {
            let message = format!(
                "the names `{}` and `{}` differ in capitals only",
                shorten(alike),
                shorten(&cell.text)
            );
            let help = "check that the API really has both; else remove one of the rows";
            let finding = Finding::new(Code::DocsNamesAlike, message).help(help);
            self.push(finding, cell.span);
        }
        if repeated {
            self.two_rows(cell);
        }
        repeated
    }

    /// Reports the second row of a name.
    fn two_rows(&mut self, cell: &Cell) {
        let message = format!("the name `{}` has two rows", shorten(&cell.text));
        let help = "remove one of the rows";
        self.error(Code::DocsRowTwice, message, cell.span, help);
    }
}

/// Returns the three cells of a row that [`Reader::only_table`] accepted.
fn three(row: &Row) -> [&Cell; 3] {
    [&row.cells[0], &row.cells[1], &row.cells[2]]
}

/// Whether names of headers can have a character (RFC 9110, section 5.6.2).
fn is_in_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)
}

/// Returns a text without what is between back-ticks.
fn without_codes(prose: &str) -> String {
    prose.split('`').step_by(2).collect::<Vec<_>>().join(" ")
}

/// Whether a cell has the form of one in a separator line. A single dash may be a name.
fn is_separator(cell: &str) -> bool {
    let cell = cell.strip_prefix(':').unwrap_or(cell);
    let dashes = cell.strip_suffix(':').unwrap_or(cell);
    dashes.len() > 1 && dashes.bytes().all(|byte| byte == b'-')
}

/// Returns the number of cells of a row that ends in a pipe.
fn cells(row: &str) -> usize {
    let inner = row.strip_prefix('|').unwrap_or(row);
    let mut escaped = false;
    let mut pipes = 0;
    for c in inner.chars() {
        pipes += usize::from(c == '|' && !escaped);
        escaped = c == '\\' && !escaped;
    }
    pipes
}

/// Whether the description of an `object` allows a plain value instead, as in "New value - string or object".
fn is_plain_or_object(text: &str) -> bool {
    let words: Vec<String> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let plain = [
        "string", "number", "bool", "boolean", "value", "text", "array",
    ];
    words.windows(3).any(|three| {
        three[1] == "or"
            && (plain.contains(&three[0].as_str()) && three[2] == "object"
                || three[0] == "object" && plain.contains(&three[2].as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_counted_as_markdown_splits_them() {
        for (row, wanted) in [
            ("| a | b |", 2),
            ("a | b |", 2),
            (r"| a \| b |", 1),
            (r"| a \\| b |", 2),
            ("| `a|b` | c |", 3),
            ("||", 1),
        ] {
            assert_eq!(cells(row), wanted, "{row}");
        }
    }

    #[test]
    fn an_object_or_something_plain_is_recognized_by_its_description() {
        for text in [
            "New value - string or object.",
            "an object or array",
            "Object or text",
        ] {
            assert!(is_plain_or_object(text), "{text}");
        }
        for text in ["an object", "person or object", "string of the object"] {
            assert!(!is_plain_or_object(text), "{text}");
        }
    }
}
