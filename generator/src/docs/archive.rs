//! Pages of archives: the entities and columns of a list that clients query with `$select`, `$filter` and `$orderBy`.
//!
//! The vendor's pages and our own have the same sections under different headings (`docs/archives.md#pages`). On ours, columns that several
//! archives share are listed by naming the page that has them.

use std::collections::HashSet;

use super::blocks::{Block, BlockKind, Cell, Table};
use super::column::ColumnType;
use super::front_matter::FrontMatter;
use super::grammar::ArchiveSection;
use super::names::{self, BadName, TypeName, shorten};
use super::page::{ArchiveKind, ArchivePage, ColumnRow, Page, PartRow, Spanned};
use super::reader::Reader;
use super::sections::Section;
use super::text::plain;
use crate::diagnostics::{Code, Finding, Span};
use crate::limits::MAX_DEPTH;

/// Returns the kind of a page of archives, and the name on it.
pub(super) fn kind_of(
    matter: &FrontMatter,
    head: &Section<'_>,
) -> Option<(ArchiveKind, Option<Spanned<String>>)> {
    if let Some(name) = &matter.archive {
        return Some((ArchiveKind::Archive, Some(name.clone())));
    }
    if let Some(name) = &matter.part {
        return Some((ArchiveKind::Part, Some(name.clone())));
    }
    // Only titles of archives have a name in quotation marks on the vendor's pages.
    let heading = head.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Heading(1, text) => Some(text.trim()),
        _ => None,
    })?;
    let is_quoted = heading.len() > 2 && heading.starts_with('"') && heading.ends_with('"');
    is_quoted.then(|| (ArchiveKind::Archive, matter.id.clone()))
}

impl Reader<'_> {
    /// Reads the page of an archive, or of columns that archives share.
    pub(super) fn archive(
        &mut self,
        kind: ArchiveKind,
        name: Option<Spanned<String>>,
        title: &str,
        head: &Section<'_>,
    ) -> Option<Page> {
        let Some(Spanned { value, span }) = name else {
            self.error(
                Code::DocsIdMissing,
                "the front matter has no name of an archive",
                head.blocks.first()?.span,
                "add a line `uid: ` with the name of the archive",
            );
            return None;
        };
        let name = self.named(part_name(&value), span)?;
        self.check_archive_file(&name);
        let mut page = ArchivePage {
            file: self.source.file.clone(),
            relative: self.source.relative.clone(),
            kind,
            name,
            text: String::new(),
            entities: Vec::new(),
            columns: Vec::new(),
            parts: Vec::new(),
        };
        let mut walk = Walk::default();
        for block in head.blocks.iter().skip(1) {
            self.archive_block(block, title, &mut page, &mut walk);
        }
        self.expect_archive_table(&walk);
        page.text = walk.text.join("\n\n");
        self.check_sample(&page, &walk);
        if !self.is_ours && !walk.is_ended {
            self.unfinished();
        }
        Some(Page::Archive(page))
    }

    /// Checks the file name: that of the archive on our pages, the same in lower case on the vendor's.
    fn check_archive_file(&mut self, name: &Spanned<String>) {
        let file = self.source.relative.rsplit('/').next().unwrap_or_default();
        let stem = file.strip_suffix(".md").unwrap_or(file);
        if !stem.eq_ignore_ascii_case(&name.value) {
            let message = format!(
                "the archive `{}` is on a page in the file `{}`",
                shorten(&name.value),
                shorten(file)
            );
            let finding = Finding::new(Code::DocsIdFileName, message);
            self.push(
                finding.help("name the file after the archive; the name on the page is used"),
                name.span,
            );
        }
    }

    fn archive_block(
        &mut self,
        block: &Block,
        title: &str,
        page: &mut ArchivePage,
        walk: &mut Walk,
    ) {
        let words = &self.grammar.archives;
        walk.has_any_table |= matches!(block.kind, BlockKind::Table(_));
        match &block.kind {
            BlockKind::Heading(1, text) if walk.section.is_none() && !walk.is_titled => {
                walk.is_titled = true;
                self.title(text.trim_matches('"'), title, block.span);
            }
            BlockKind::Heading(2, text) => match words.section(text) {
                Some((section, continues)) => {
                    self.take(block.span);
                    self.expect_archive_table(walk);
                    walk.has_table = false;
                    walk.has_any_table = false;
                    walk.heading = block.span;
                    if walk.seen.contains(&section) && !continues {
                        self.twice("this section", block.span);
                    }
                    walk.seen.push(section);
                    walk.section = Some(section);
                }
                None => self.misplaced(block),
            },
            BlockKind::Table(table) => match walk.section {
                Some(ArchiveSection::Entities) => self.entities(table, block.span, page, walk),
                Some(ArchiveSection::Columns) => self.columns(table, block.span, page, walk),
                Some(ArchiveSection::Parts) => self.parts(table, block.span, page, walk),
                // Its rows are reported line by line at the end.
                _ => {}
            },
            BlockKind::Code(code) if walk.section == Some(ArchiveSection::Sample) => {
                if !self.closed(code, block.span) {
                    return;
                }
                if walk.sample.is_some() {
                    return self.twice("the sample", block.span);
                }
                self.take_archive_sample(block.span, code.body_span);
                let line = code.body.lines().next().unwrap_or_default();
                walk.sample = Some(Spanned {
                    value: line.trim().to_owned(),
                    span: self.first_line(code.body_span),
                });
            }
            BlockKind::Prose(_) if walk.section.is_none() && !walk.is_titled => self.early(block),
            BlockKind::Prose(text) if walk.section.is_none() => {
                self.take_prose(block.span);
                walk.is_ended |= text.lines().any(|line| self.is_end(line));
                let lines = text.lines().filter(|line| !self.is_idle(line));
                let text = plain(&lines.collect::<Vec<_>>().join("\n"));
                if !text.is_empty() {
                    walk.text.push(text);
                }
            }
            BlockKind::Prose(_) => {
                for line in self.lines(block.span) {
                    let text = self.source.text.get(line.start..line.end);
                    if text.is_some_and(|text| self.is_idle(text)) {
                        walk.is_ended |= text.is_some_and(|text| self.is_end(text));
                        self.take_prose(line);
                    }
                }
            }
            _ => self.misplaced(block),
        }
    }

    /// Reports a section of ours whose table is gone. The sample has none, and neither have vendor pages of archives whose columns differ
    /// from one installation to the next.
    fn expect_archive_table(&mut self, walk: &Walk) {
        let has_tables = walk
            .section
            .is_some_and(|section| section != ArchiveSection::Sample);
        if self.is_ours && has_tables && !walk.has_any_table {
            self.missing_table(walk.heading);
        }
    }

    /// Whether a line contains no facts about the archive.
    fn is_idle(&self, line: &str) -> bool {
        let mut idle = self.grammar.archives.idle.iter();
        idle.any(|idle| line.starts_with(idle)) || self.is_end(line)
    }

    /// Whether a line is one that ends pages of the vendor.
    fn is_end(&self, line: &str) -> bool {
        let mut ends = self.grammar.archives.ends.iter();
        ends.any(|end| line.starts_with(end))
    }

    /// Reads the fence of a sample: the request line and the headers. A request for an archive has no body.
    fn take_archive_sample(&mut self, span: Span, body: Span) {
        self.take(Span::new(span.start, body.start));
        self.take(Span::new(body.end, span.end));
        let source = self.source;
        for (index, line) in self.lines(body).into_iter().enumerate() {
            let text = source.text.get(line.start..line.end).unwrap_or_default();
            if index == 0 || text.contains(':') {
                self.take(line);
            } else if text.trim().is_empty() {
                break;
            }
        }
    }

    fn entities(&mut self, table: &Table, span: Span, page: &mut ArchivePage, walk: &mut Walk) {
        let words = &self.grammar.archives;
        if !self.is_one_of(table, words.entities, span, walk) {
            return;
        }
        for row in &table.rows {
            if !self.is_whole(table, row) || !self.has_quoted_name(row) {
                continue;
            }
            let Some(cell) = row.cells.first() else {
                continue;
            };
            let name = cell.text.trim_matches('"').to_owned();
            if !self.is_first(&mut walk.entities, &name, cell) {
                continue;
            }
            if let Some(name) = self.named(segment(&name), cell.span) {
                page.entities.push(name);
            }
        }
    }

    fn columns(&mut self, table: &Table, span: Span, page: &mut ArchivePage, walk: &mut Walk) {
        let words = &self.grammar.archives;
        if !self.is_one_of(table, words.columns, span, walk) {
            return;
        }
        for row in &table.rows {
            if !self.is_whole(table, row) || !self.has_name(row) {
                continue;
            }
            // All tables of columns begin with name and type. Their last column marks the columns that rows can be sorted by.
            let [name, ty, .., sorts] = &*row.cells else {
                continue;
            };
            if !self.is_first(&mut walk.columns, &name.text, name) {
                continue;
            }
            let named = self.named(column_name(&name.text), name.span);
            let ty = self.column_type(ty);
            let sortable = self.is_sortable(sorts);
            if let (Some(named), Some(ty), Some(sortable)) = (named, ty, sortable) {
                page.columns.push(ColumnRow {
                    name: named.value,
                    ty,
                    sortable,
                    span: row.span,
                });
            }
        }
    }

    fn parts(&mut self, table: &Table, span: Span, page: &mut ArchivePage, walk: &mut Walk) {
        let words = &self.grammar.archives;
        if !self.is_one_of(table, words.parts, span, walk) {
            return;
        }
        for row in &table.rows {
            if !self.is_whole(table, row) || !self.has_name(row) {
                continue;
            }
            let [path, part] = &*row.cells else { continue };
            if !self.is_first(&mut walk.parts, &path.text, path) {
                continue;
            }
            let path = self.named(segment(&path.text), path.span);
            let part = self.named(part_name(&part.text), part.span);
            if let (Some(path), Some(part)) = (path, part) {
                page.parts.push(PartRow {
                    path: path.value,
                    part: part.value,
                    span: row.span,
                });
            }
        }
    }

    /// Whether a table is the first of its section and has the columns of one of the known tables.
    fn is_one_of(
        &mut self,
        table: &Table,
        known: &[&'static [&'static str]],
        span: Span,
        walk: &mut Walk,
    ) -> bool {
        if walk.has_table {
            self.twice("the table of this section", span);
            return false;
        }
        let fits = |headings: &&&'static [&'static str]| {
            let found = table.header.iter().map(|cell| cell.text.as_str());
            found.eq(headings.iter().copied())
        };
        let headings = known.iter().find(fits).or(known.first()).copied();
        walk.has_table = self.is_headed(table, headings.unwrap_or_default(), span);
        walk.has_table
    }

    /// Whether a name is the first of its kind on the page.
    fn is_first(&mut self, seen: &mut HashSet<String>, name: &str, cell: &Cell) -> bool {
        let is_first = seen.insert(name.to_ascii_lowercase());
        if !is_first {
            self.error(
                Code::DocsRowTwice,
                format!("the name `{}` has two rows", shorten(name)),
                cell.span,
                "remove one of the rows; names are compared without case",
            );
        }
        is_first
    }

    fn column_type(&mut self, cell: &Cell) -> Option<ColumnType> {
        let words = &self.grammar.archives;
        let own = words.types.iter().find(|(word, _)| *word == cell.text);
        let found = own
            .map(|(_, ty)| *ty)
            .or_else(|| ColumnType::named(&cell.text));
        if found.is_none() {
            let message = format!("`{}` is not a type of columns", shorten(&cell.text));
            let help = format!("write one of {}", ColumnType::all_names());
            self.error(Code::DocsTypeUnknown, message, cell.span, &help);
        }
        found
    }

    fn is_sortable(&mut self, cell: &Cell) -> Option<bool> {
        let mark = self.grammar.archives.sorts;
        match cell.text.as_str() {
            "" => Some(false),
            text if text == mark => Some(true),
            text => {
                let message = format!("`{}` does not say whether rows sort", shorten(text));
                let help =
                    format!("write `{mark}` for a column that rows can be sorted by, or nothing");
                self.error(Code::DocsColumnOrder, message, cell.span, &help);
                None
            }
        }
    }

    /// Checks that a sample selects columns of its own archive. Any other column proves a mistake on the page.
    fn check_sample(&mut self, page: &ArchivePage, walk: &Walk) {
        let Some(sample) = &walk.sample else { return };
        let (start, select) = self.grammar.archives.sample;
        let Some((archive, columns)) = sample
            .value
            .strip_prefix(start)
            .and_then(|rest| rest.split_once(select))
        else {
            self.error(
                Code::DocsSampleStart,
                "the sample is not a request of an archive",
                sample.span,
                &format!("start it with `{start}`, the name of the archive and `{select}`"),
            );
            return;
        };
        let known = |name: &&str| page.columns.iter().any(|column| column.name == *name);
        let unknown = columns
            .split(',')
            .find(|name| !name.is_empty() && !known(name));
        let problem = if archive != page.name.value {
            Some(format!(
                "the sample is of the archive `{}`",
                shorten(archive)
            ))
        } else {
            unknown.map(|name| format!("the page has no column `{}`", shorten(name)))
        };
        if let Some(message) = problem {
            let finding = Finding::new(Code::DocsSampleColumn, message);
            self.push(
                finding.help("add the column to the table, or correct the sample"),
                sample.span,
            );
        }
    }
}

/// The progress of reading a page.
#[derive(Default)]
struct Walk {
    is_titled: bool,
    section: Option<ArchiveSection>,
    seen: Vec<ArchiveSection>,
    /// The heading of the section.
    heading: Span,
    /// Whether the section already has its table.
    has_table: bool,
    /// Whether it has a table at all, if only one with other columns.
    has_any_table: bool,
    /// Whether the sentence that ends the vendor's pages was read.
    is_ended: bool,
    text: Vec<String>,
    sample: Option<Spanned<String>>,
    entities: HashSet<String>,
    columns: HashSet<String>,
    parts: HashSet<String>,
}

/// Checks the name of an archive or of shared columns. It has the form of a type name; names of shared columns may have a number.
fn part_name(text: &str) -> Result<String, BadName> {
    let base = text.split_once('-').map_or(text, |(base, number)| {
        if number.parse::<u32>().is_ok() {
            base
        } else {
            text
        }
    });
    TypeName::new(base).map(|_| text.to_owned())
}

/// One step of a column's name.
fn segment(text: &str) -> Result<String, BadName> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':');
    if !text.is_empty() && text.chars().all(is_part) && names::hidden(text).is_none() {
        Ok(text.to_owned())
    } else {
        Err(BadName::new(format!(
            "`{}` is not part of a column's name: it takes letters, digits, `_`, `-`, `.` and `:`",
            shorten(&names::visible(text))
        )))
    }
}

/// Checks the name of a column: a limited number of steps, separated by slashes.
fn column_name(text: &str) -> Result<String, BadName> {
    if text.split('/').count() > MAX_DEPTH {
        let name = shorten(&names::visible(text));
        return Err(BadName::new(format!(
            "`{name}` is not the name of a column: it has more than {MAX_DEPTH} steps"
        )));
    }
    text.split('/')
        .try_for_each(|step| segment(step).map(drop))?;
    Ok(text.to_owned())
}
