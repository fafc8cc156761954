//! Moves columns that several archives share to pages of their own.
//!
//! The vendor's page of an archive lists each of its columns in full: `contact/name` is on hundreds of pages. [`share`] separates the
//! columns below each step of the names and finds identical sets. It gives every set of columns a name, so that one page is enough. The
//! columns of each archive do not change.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::diagnostics::{Code, Finding, Findings, Place};
use crate::docs::{ArchiveKind, ArchivePage, ColumnRow, ColumnType, PartRow, Spanned, TypeName};
use crate::limits::{MAX_COLUMNS, MAX_DEPTH};

/// The default name of a part, if its step provides none.
const UNNAMED: &str = "part";

/// Adds the columns of shared pages (`parts`) to the pages that name them, so that every archive lists all of its columns. Pages in our own
/// form have such parts, the vendor's do not.
pub fn spread(archives: &mut [ArchivePage], parts: &[ArchivePage], findings: &mut Findings) {
    let parts: BTreeMap<&str, &ArchivePage> =
        parts.iter().map(|part| (&*part.name.value, part)).collect();
    for page in archives {
        let mut spread = Spread {
            parts: &parts,
            known: page
                .columns
                .iter()
                .map(|c| c.name.to_ascii_lowercase())
                .collect(),
            columns: Vec::new(),
            left: MAX_COLUMNS,
        };
        for row in std::mem::take(&mut page.parts) {
            let before = spread.columns.len();
            if let Err(problem) = spread.add("", &row, 0) {
                spread.columns.truncate(before);
                let finding = Finding::new(Code::ModelPartUnknown, problem);
                findings.push(
                    finding.at(Place::span(page.file.clone(), row.span)).help(
                        "name a page with `columns: ` in its front matter, or remove the row",
                    ),
                );
            }
        }
        page.columns.append(&mut spread.columns);
    }
}

/// The state while a page receives shared columns.
struct Spread<'a> {
    parts: &'a BTreeMap<&'a str, &'a ArchivePage>,
    /// The names of the page's columns, in lower case.
    known: HashSet<String>,
    columns: Vec<ColumnRow>,
    /// The number of columns and references to shared columns that may still be added.
    left: usize,
}

impl Spread<'_> {
    /// Adds the columns that a row names, with the prefix `before`. The page's own columns take precedence.
    fn add(&mut self, before: &str, row: &PartRow, depth: usize) -> Result<(), String> {
        let name = &row.part;
        let Some(part) = self.parts.get(name.as_str()).copied() else {
            return Err(format!("no page has the shared columns `{name}`"));
        };
        let rest = self.left.checked_sub(1 + part.columns.len());
        let Some(rest) = rest.filter(|_| depth < MAX_DEPTH) else {
            return Err(format!(
                "the shared columns `{name}` contain themselves, nest more than {MAX_DEPTH} levels deep, \
                 or are more than {MAX_COLUMNS} columns"
            ));
        };
        self.left = rest;
        let before = format!("{before}{}/", row.path);
        for column in &part.columns {
            let name = format!("{before}{}", column.name);
            if self.known.insert(name.to_ascii_lowercase()) {
                self.columns.push(ColumnRow {
                    name,
                    span: row.span,
                    ..column.clone()
                });
            }
        }
        part.parts
            .iter()
            .try_for_each(|row| self.add(&before, row, depth + 1))
    }
}

/// Moves shared columns of the archives to pages of their own. Returns archives first, then shared columns, each sorted by name.
pub fn share(mut archives: Vec<ArchivePage>) -> Vec<ArchivePage> {
    archives.retain(|page| page.kind == ArchiveKind::Archive);
    archives.sort_by(|a, b| a.name.value.cmp(&b.name.value));
    let mut sets = Sets::default();
    let found: Vec<(Vec<ColumnRow>, Steps)> = archives
        .iter_mut()
        .map(|page| {
            let (own, below) = split(std::mem::take(&mut page.columns));
            (own, sets.steps(below))
        })
        .collect();
    let names = sets.names();
    for (page, (own, steps)) in archives.iter_mut().zip(found) {
        let span = page.name.span;
        page.parts = rows(&steps, &names, span);
        page.columns = own;
    }
    let parts = sets.found.into_iter().zip(&names).map(|(set, name)| {
        let span = crate::diagnostics::Span::new(0, 0);
        ArchivePage {
            file: "".into(),
            relative: String::new(),
            kind: ArchiveKind::Part,
            name: Spanned {
                value: name.clone(),
                span,
            },
            text: String::new(),
            entities: Vec::new(),
            parts: rows(&set.steps, &names, span),
            columns: set.own,
        }
    });
    let mut parts: Vec<ArchivePage> = parts.collect();
    parts.sort_by(|a, b| a.name.value.cmp(&b.name.value));
    archives.extend(parts);
    archives
}

/// Removes columns for fields that tenants add themselves. The vendor's pages show those of one tenant. Returns the number of removed
/// columns.
pub fn remove_own_fields(page: &mut ArchivePage, steps: &[&str]) -> usize {
    let before = page.columns.len();
    let is_own = |step: &str| {
        let ends = |end: &&str| {
            let from = step.len().checked_sub(end.len());
            let tail = from.and_then(|from| step.get(from..));
            tail.is_some_and(|tail| tail.eq_ignore_ascii_case(end))
        };
        steps.iter().any(ends)
    };
    page.columns.retain(|column| {
        let mut path: Vec<&str> = column.name.split('/').collect();
        path.pop();
        !path.into_iter().any(is_own)
    });
    before - page.columns.len()
}

/// The set of columns below each first step of names.
type Steps = Vec<(String, usize)>;

/// A set of columns.
struct Set {
    own: Vec<ColumnRow>,
    steps: Steps,
    /// The number of its uses per step.
    uses: BTreeMap<String, usize>,
}

/// The identity of a set: names, types and orders of columns, and the sets below steps.
type Content = (Vec<(String, ColumnType, bool)>, Steps);

#[derive(Default)]
struct Sets {
    found: Vec<Set>,
    known: HashMap<Content, usize>,
}

impl Sets {
    fn steps(&mut self, below: BTreeMap<String, Vec<ColumnRow>>) -> Steps {
        let steps = below.into_iter().map(|(step, columns)| {
            let set = self.set(columns);
            if let Some(set) = self.found.get_mut(set) {
                *set.uses.entry(step.clone()).or_default() += 1;
            }
            (step, set)
        });
        steps.collect()
    }

    /// Returns the set with these columns. Adds it if it is new.
    fn set(&mut self, columns: Vec<ColumnRow>) -> usize {
        let (own, below) = split(columns);
        let steps = self.steps(below);
        let facts = own.iter().map(|c| (c.name.clone(), c.ty, c.sortable));
        let mut content: Vec<_> = facts.collect();
        content.sort();
        let next = self.found.len();
        let index = *self.known.entry((content, steps.clone())).or_insert(next);
        if index == next {
            self.found.push(Set {
                own,
                steps,
                uses: BTreeMap::new(),
            });
        }
        index
    }

    /// Names each set by its most frequent step. If several sets have the same one, the most frequent set keeps the plain name and the
    /// others get a number.
    fn names(&self) -> Vec<String> {
        let mut by_step: BTreeMap<String, Vec<(usize, usize, &str)>> = BTreeMap::new();
        for (index, set) in self.found.iter().enumerate() {
            let total: usize = set.uses.values().sum();
            // Of equally frequent steps, the first by name.
            let most = set.uses.iter().rev().max_by_key(|(_, count)| **count);
            let step = most.map_or(UNNAMED, |(step, _)| step);
            let step = if TypeName::new(step).is_ok() {
                step
            } else {
                UNNAMED
            };
            // Some file systems do not distinguish names by case.
            by_step
                .entry(step.to_ascii_lowercase())
                .or_default()
                .push((total, index, step));
        }
        let mut names = vec![String::new(); self.found.len()];
        for mut sets in by_step.into_values() {
            sets.sort_by_key(|&(total, index, _)| (std::cmp::Reverse(total), index));
            for (position, (_, index, step)) in sets.into_iter().enumerate() {
                names[index] = match position {
                    0 => step.to_owned(),
                    more => format!("{step}-{}", more + 1),
                };
            }
        }
        names
    }
}

/// Splits columns: those without a step in their names, and the others by their first step, with the rest of their names.
fn split(columns: Vec<ColumnRow>) -> (Vec<ColumnRow>, BTreeMap<String, Vec<ColumnRow>>) {
    let mut own = Vec::new();
    let mut below: BTreeMap<String, Vec<ColumnRow>> = BTreeMap::new();
    for column in columns {
        match column.name.split_once('/') {
            Some((step, rest)) => {
                let (step, name) = (step.to_owned(), rest.to_owned());
                below
                    .entry(step)
                    .or_default()
                    .push(ColumnRow { name, ..column });
            }
            None => own.push(column),
        }
    }
    (own, below)
}

fn rows(steps: &Steps, names: &[String], span: crate::diagnostics::Span) -> Vec<PartRow> {
    let rows = steps.iter().map(|(step, set)| PartRow {
        path: step.clone(),
        part: names.get(*set).cloned().unwrap_or_default(),
        span,
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Span;

    fn archive(name: &str, columns: &[&str]) -> ArchivePage {
        let span = Span::new(0, 0);
        let columns = columns.iter().map(|name| ColumnRow {
            name: (*name).to_owned(),
            ty: ColumnType::String,
            sortable: true,
            span,
        });
        ArchivePage {
            file: "page.md".into(),
            relative: "page.md".to_owned(),
            kind: ArchiveKind::Archive,
            name: Spanned {
                value: name.to_owned(),
                span,
            },
            text: String::new(),
            entities: Vec::new(),
            columns: columns.collect(),
            parts: Vec::new(),
        }
    }

    /// Formats every page as `name: columns; step=part`.
    fn shown(pages: &[ArchivePage]) -> Vec<String> {
        let page = |page: &ArchivePage| {
            let columns: Vec<&str> = page.columns.iter().map(|c| &*c.name).collect();
            let parts: Vec<String> = page
                .parts
                .iter()
                .map(|row| format!("{}={}", row.path, row.part))
                .collect();
            format!(
                "{}: {}; {}",
                page.name.value,
                columns.join(","),
                parts.join(",")
            )
        };
        pages.iter().map(page).collect()
    }

    #[test]
    fn columns_below_a_step_are_on_one_page_whatever_their_order() {
        let pages = share(vec![
            archive(
                "Gates",
                &["id", "keeper/name", "keeper/home/city", "keeper/age"],
            ),
            archive(
                "Doors",
                &["keeper/age", "keeper/name", "keeper/home/city", "width"],
            ),
            archive("Walls", &["keeper/name"]),
        ]);
        assert_eq!(
            shown(&pages),
            [
                "Doors: width; keeper=keeper",
                "Gates: id; keeper=keeper",
                "Walls: ; keeper=keeper-2",
                "home: city; ",
                "keeper: age,name; home=home",
                "keeper-2: name; ",
            ]
        );
    }

    #[test]
    fn one_set_below_several_steps_has_the_name_of_the_most_frequent() {
        let pages = share(vec![
            archive("A", &["owner/name", "author/name"]),
            archive("B", &["owner/name", "9/x"]),
        ]);
        assert_eq!(
            shown(&pages),
            [
                "A: ; author=owner,owner=owner",
                "B: ; 9=part,owner=owner",
                "owner: name; ",
                "part: x; ",
            ]
        );
    }

    #[test]
    fn fields_that_tenants_add_are_counted_and_removed() {
        let mut page = archive(
            "A",
            &[
                "x",
                "gateExtra/x_color",
                "door/extra/y",
                "aUdef/Our:1",
                "Extra",
                "extras/a",
            ],
        );
        assert_eq!(remove_own_fields(&mut page, &["Extra", "Udef"]), 3);
        assert_eq!(shown(&[page]), ["A: x,Extra,extras/a; "]);
    }
}
