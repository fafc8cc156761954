//! An index of pages, and of the places of their rows.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::change::{Change, Side, Spot, Subject};
use super::kind::Fate;
use crate::diagnostics::{Findings, Place, Sources, Span};
use crate::docs::{ArchiveKind, OperationPage, Page, PropertyTable, StatedType, read_tree};
use crate::recover::Api;
use crate::vendor::SUPEROFFICE;

/// The pages that describe operations, carriers and enums.
#[derive(Debug, Clone, Default)]
pub struct PageIndex {
    root: PathBuf,
    /// The name of the root in messages.
    name: String,
    /// Pages by operation id, below the root.
    operations: HashMap<String, PathBuf>,
    /// Pages by the name of the carrier or enum that they describe.
    types: HashMap<String, PathBuf>,
    /// Pages by the name of the archive that they describe.
    archives: HashMap<String, PathBuf>,
    /// For carriers without a page of their own: the first page that lists their properties.
    printed: HashMap<String, PathBuf>,
    /// For each page the lines of its rows, by the name in the first cell.
    rows: HashMap<PathBuf, HashMap<String, usize>>,
    /// Places of properties, from the evidence of their types.
    properties: HashMap<(String, String), (String, usize, usize)>,
}

impl PageIndex {
    /// Indexes the pages below `root`, whose name in messages is `name`. Unreadable pages are left out.
    pub fn of_tree(root: &Path, name: &str) -> Self {
        let mut sources = Sources::new();
        let read = read_tree(root, &SUPEROFFICE, &mut sources, &mut Findings::new());
        let pages = read.map(|tree| tree.pages).unwrap_or_default();
        Self::of_pages(root, name, &pages, &sources)
    }

    /// Indexes pages that were read before, and whose texts are in `sources`.
    pub fn of_pages(root: &Path, name: &str, pages: &[Page], sources: &Sources) -> Self {
        let mut index = Self {
            root: root.to_owned(),
            name: name.trim_end_matches('/').to_owned(),
            ..Self::default()
        };
        let mut pages: Vec<&Page> = pages.iter().collect();
        pages.sort_by(|one, other| file(one).cmp(file(other)));
        for page in pages {
            index.add(page, sources);
        }
        index
    }

    fn add(&mut self, page: &Page, sources: &Sources) {
        let file = file(page);
        let path = Path::new(file);
        let path = path.strip_prefix(&self.root).unwrap_or(path).to_owned();
        match page {
            Page::Operation(page) => {
                for name in printed(page) {
                    self.printed.entry(name).or_insert_with(|| path.clone());
                }
                self.operations
                    .insert(page.id.value.as_str().to_owned(), path.clone());
            }
            Page::Carrier(page) => {
                self.types.insert(page.name.value.to_string(), path.clone());
            }
            Page::Enum(page) => {
                self.types.insert(page.name.value.to_string(), path.clone());
            }
            Page::Archive(page) if page.kind == ArchiveKind::Archive => {
                self.archives.insert(page.name.value.clone(), path.clone());
            }
            // No change refers to them.
            Page::Tag(_) | Page::Archive(_) => return,
        }
        if let Some(source) = sources.get(file) {
            let rows = rows(page).into_iter().rev();
            let lines = rows.map(|(name, span)| (name, source.position(span.start).line));
            self.rows.insert(path, lines.collect());
        }
    }

    /// Adds the places from the recovery that determined the types of properties.
    pub fn note(&mut self, api: &Api, sources: &Sources) {
        let (root, name) = (&self.root, &self.name);
        let shown = |place: &Place| {
            let source = sources.get(&place.file)?;
            let at = source.position(place.span?.start);
            let below = Path::new(&*place.file).strip_prefix(root).ok();
            let file = below.map_or_else(
                || place.file.to_string(),
                |below| format!("{}/{}", name, below.display()),
            );
            Some((file, at.line, at.column))
        };
        let mut properties = HashMap::new();
        for (carrier, found) in &api.carriers {
            for (property, typed) in &found.properties {
                if let Some(place) = typed.provenance.evidence.as_ref().and_then(shown) {
                    properties.insert((carrier.to_string(), property.clone()), place);
                }
            }
        }
        self.properties = properties;
    }

    /// Returns the page that a change comes from, or that describes the changed part, by its name in messages. `subject` is the change's
    /// own, or another operation with the same change.
    pub fn page(&self, change: &Change, subject: &Subject) -> Option<String> {
        let shown = |path: &PathBuf| format!("{}/{}", self.name, path.display());
        self.own(subject)
            .map(shown)
            .or_else(|| Some(self.evidence(change, subject)?.0.clone()))
            .or_else(|| self.printed.get(subject.name()).map(shown))
    }

    /// Returns the page about the subject alone.
    fn own(&self, subject: &Subject) -> Option<&PathBuf> {
        match subject {
            Subject::Operation(id) => self.operations.get(id),
            Subject::Carrier(name) | Subject::Enum(name) => self.types.get(name),
            Subject::Archive(name) => self.archives.get(name),
            Subject::Document | Subject::Crate => None,
        }
    }

    /// Returns the place that determined the type of a changed property.
    fn evidence(&self, change: &Change, subject: &Subject) -> Option<&(String, usize, usize)> {
        let key = (subject.name().to_owned(), change.part.clone()?);
        self.properties.get(&key)
    }

    pub(super) fn spot(&self, change: &Change, side: Side) -> Option<Spot> {
        let spot = |file: String, line: usize, column: usize| Spot {
            what: "page",
            side,
            file,
            line,
            column,
        };
        let name = match (side, &change.old) {
            (Side::Old, Some(old)) if change.kind.fate() == Fate::Renamed => Some(old.as_str()),
            _ => change.part.as_deref(),
        };
        let own = self.own(&change.subject);
        if own.is_none()
            && let Some((file, line, column)) = self.evidence(change, &change.subject)
        {
            return Some(spot(file.clone(), *line, *column));
        }
        let path = own.or_else(|| self.printed.get(change.subject.name()))?;
        let line = name.and_then(|name| row(self.rows.get(path)?, name));
        let line = line.unwrap_or(1);
        Some(spot(format!("{}/{}", self.name, path.display()), line, 1))
    }
}

/// Returns the line of a part: of the row with its name, or with the name of what it is in, as `Links` for `Links[]`.
fn row(rows: &HashMap<String, usize>, part: &str) -> Option<usize> {
    let outer = || part.split(['[', '{', '.', ' ']).next();
    rows.get(part).or_else(|| rows.get(outer()?)).copied()
}

/// Returns the file of a page.
fn file(page: &Page) -> &str {
    match page {
        Page::Operation(page) => &page.file,
        Page::Carrier(page) => &page.file,
        Page::Enum(page) => &page.file,
        Page::Tag(page) => &page.file,
        Page::Archive(page) => &page.file,
    }
}

/// Returns the carriers that an operation's page names as its bodies.
fn printed(page: &OperationPage) -> Vec<String> {
    let body = page.body.iter().filter_map(|body| body.stated.as_ref());
    let stated = body.chain(&page.response.stated);
    stated.filter_map(|stated| leaf(&stated.value)).collect()
}

/// Returns the innermost carrier of a type.
fn leaf(mut ty: &StatedType) -> Option<String> {
    loop {
        ty = match ty {
            StatedType::Named(name) => return Some(name.to_string()),
            StatedType::Array(Some(inner)) | StatedType::Map(inner) => inner,
            _ => return None,
        };
    }
}

/// Returns the rows of all tables of a page, by the name in the first cell.
fn rows(page: &Page) -> Vec<(String, Span)> {
    let of_table = |table: &PropertyTable| -> Vec<(String, Span)> {
        let rows = table.rows.iter();
        rows.map(|row| (row.name.clone(), row.span)).collect()
    };
    match page {
        Page::Operation(page) => {
            let parameters = page.path_parameters.iter().chain(&page.query_parameters);
            let mut rows: Vec<(String, Span)> =
                parameters.map(|row| (row.name.clone(), row.span)).collect();
            rows.extend(page.headers.iter().map(|row| (row.name.clone(), row.span)));
            let body = page.body.iter().filter_map(|body| body.table.as_ref());
            rows.extend(body.flat_map(of_table));
            let statuses = page.response.statuses.iter();
            rows.extend(statuses.map(|row| (row.code.to_string(), row.span)));
            rows.extend(page.response.table.iter().flat_map(of_table));
            rows
        }
        Page::Carrier(page) => of_table(&page.table),
        Page::Enum(page) => {
            let members = page.members.iter();
            members.map(|row| (row.name.clone(), row.span)).collect()
        }
        Page::Archive(page) => {
            let columns = page.columns.iter();
            let columns = columns.map(|row| (row.name.clone(), row.span));
            let parts = page.parts.iter().map(|row| (row.path.clone(), row.span));
            columns.chain(parts).collect()
        }
        Page::Tag(_) => Vec::new(),
    }
}
