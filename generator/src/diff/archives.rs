//! Archives: their columns, and which of them operations return rows of.

use std::collections::BTreeMap;

use super::change::{Change, Level, Rust, RustItem, Subject};
use super::comparison::Draft;
use super::kind::Kind;
use super::view::View;
use crate::rust::{ARCHIVE_EXTENSION, ArchiveItems, ColumnItem, RustOptions, archive_items};

/// The changes of archives, with what they do to the crate. An archive that comes or goes is one change, whatever its
/// columns.
pub(super) fn changes(old: &View<'_>, new: &View<'_>, options: &RustOptions) -> Vec<Change> {
    let (before, after) = (
        archive_items(old.document, options),
        archive_items(new.document, options),
    );
    let mut changes = queried(old, new);
    for (name, archive) in &before {
        match after.get(name) {
            None => changes.push(whole(Kind::ArchiveRemoved, name, archive)),
            Some(now) => columns(name, archive, now, &mut changes),
        }
    }
    let added = after.iter().filter(|(name, _)| !before.contains_key(*name));
    changes.extend(added.map(|(name, archive)| whole(Kind::ArchiveAdded, name, archive)));
    changes
}

fn whole(kind: Kind, name: &str, archive: &ArchiveItems) -> Change {
    let is_new = kind == Kind::ArchiveAdded;
    let pointer = Some(archive.pointer.as_str());
    let at = if is_new {
        (None, pointer)
    } else {
        (pointer, None)
    };
    let mut change = Draft::new(kind, Subject::Archive(name.to_owned()))
        .at(at.0, at.1)
        .finish();
    if let Some(module) = &archive.module {
        let line = Some(format!("mod {module}"));
        let level = if is_new { Level::Minor } else { Level::Major };
        let (old, new) = if is_new { (None, line) } else { (line, None) };
        change.rust = Rust {
            level,
            items: vec![RustItem {
                path: module.clone(),
                file: archive.file.clone(),
                level,
                old,
                new,
            }],
        };
    }
    change
}

fn columns(name: &str, before: &ArchiveItems, after: &ArchiveItems, changes: &mut Vec<Change>) {
    let mut push =
        |kind: Kind, column: &str, old: Option<&ColumnItem>, new: Option<&ColumnItem>| {
            let types = match kind {
                Kind::ColumnRetyped => (
                    old.map(|item| item.ty.to_owned()),
                    new.map(|item| item.ty.to_owned()),
                ),
                _ => (None, None),
            };
            let mut change = Draft::new(kind, Subject::Archive(name.to_owned()))
                .part(column)
                .values(types.0, types.1)
                .at(
                    old.map(|item| &*item.pointer),
                    new.map(|item| &*item.pointer),
                )
                .finish();
            change.rust = rust(old, new, &after.file);
            changes.push(change);
        };
    for (column, old) in &before.columns {
        match after.columns.get(column) {
            None => push(Kind::ColumnRemoved, column, Some(old), None),
            Some(new) if old.ty != new.ty => {
                push(Kind::ColumnRetyped, column, Some(old), Some(new))
            }
            Some(new) if old.sortable && !new.sortable => {
                push(Kind::ColumnUnsorted, column, Some(old), Some(new));
            }
            Some(new) if !old.sortable && new.sortable => {
                push(Kind::ColumnSorted, column, Some(old), Some(new));
            }
            Some(_) => {}
        }
    }
    let added = after.columns.iter();
    for (column, new) in added.filter(|(column, _)| !before.columns.contains_key(*column)) {
        push(Kind::ColumnAdded, column, None, Some(new));
    }
}

/// The effect on the constant of a column. A constant that keeps its path but changes its type breaks its users.
fn rust(old: Option<&ColumnItem>, new: Option<&ColumnItem>, file: &str) -> Rust {
    let path = |item: Option<&ColumnItem>| item.and_then(|item| item.path.clone());
    let (before, after) = (path(old), path(new));
    let level = match (&before, &after) {
        (None, None) => return Rust::default(),
        (None, Some(_)) => Level::Minor,
        (Some(_), None) => Level::Major,
        (Some(_), Some(_)) if old.map(|item| &item.declared) == new.map(|item| &item.declared) => {
            return Rust {
                level: Level::Patch,
                items: Vec::new(),
            };
        }
        (Some(_), Some(_)) => Level::Major,
    };
    let line = |path: &Option<String>, item: Option<&ColumnItem>| {
        let (path, item) = (path.as_ref()?, item?);
        let name = path.rsplit("::").next().unwrap_or_default();
        Some(format!("const {name}: {}", item.declared))
    };
    Rust {
        level,
        items: vec![RustItem {
            old: line(&before, old),
            new: line(&after, new),
            path: after.or(before).unwrap_or_default(),
            file: file.to_owned(),
            level,
        }],
    }
}

/// Operations that return rows of another archive.
fn queried(old: &View<'_>, new: &View<'_>) -> Vec<Change> {
    let (before, after) = (archives(old), archives(new));
    let changed = before.iter().filter_map(|(operation, archive)| {
        let now = after.get(operation).filter(|now| *now != archive)?;
        let subject = Subject::Operation((*operation).to_owned());
        let draft = Draft::new(Kind::ArchiveQueried, subject);
        Some(
            draft
                .values(Some((*archive).to_owned()), Some((*now).to_owned()))
                .finish(),
        )
    });
    changed.collect()
}

/// The archives that operations name, by the names of the operations.
fn archives<'v>(view: &'v View<'_>) -> BTreeMap<&'v str, &'v str> {
    let items = view.by_name.iter();
    let named = items.filter_map(|(name, index)| {
        let operation = view.operations.get(*index)?.described;
        let archive = operation.extensions.get(ARCHIVE_EXTENSION)?.as_str()?;
        Some((&**name, archive))
    });
    named.collect()
}
