//! Archives: their columns and kinds of rows, and which of them operations return rows of.

use std::collections::BTreeMap;

use super::change::{Change, Effect, Level, Rust, RustItem, Subject};
use super::comparison::{Draft, same_text};
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
    let mut changes = queried((old, &before), (new, &after));
    for (name, archive) in &before {
        match after.get(name) {
            None => changes.push(whole(Kind::ArchiveRemoved, name, archive)),
            Some(now) => {
                described(name, archive, now, &mut changes);
                entities(name, archive, now, &mut changes);
                columns(name, archive, now, &mut changes);
            }
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

fn described(name: &str, before: &ArchiveItems, after: &ArchiveItems, changes: &mut Vec<Change>) {
    if same_text(before.docs.as_deref(), after.docs.as_deref()) {
        return;
    }
    let subject = Subject::Archive(name.to_owned());
    let mut change = Draft::new(Kind::ArchiveDescribed, subject)
        .at(Some(&before.pointer), Some(&after.pointer))
        .finish();
    if after.module.is_some() {
        change.rust.level = Level::Patch;
    }
    changes.push(change);
}

/// The kinds of rows that come and go.
fn entities(name: &str, before: &ArchiveItems, after: &ArchiveItems, changes: &mut Vec<Change>) {
    let removed = before
        .entities
        .iter()
        .map(|one| (one, &after.entities, Kind::EntityRemoved));
    let added = after
        .entities
        .iter()
        .map(|one| (one, &before.entities, Kind::EntityAdded));
    for ((entity, path), others, kind) in removed.chain(added) {
        // One that stays and gets another constant has lost the old one.
        if others.get(entity) == Some(path) {
            continue;
        }
        let subject = Subject::Archive(name.to_owned());
        let mut change = Draft::new(kind, subject)
            .part(entity)
            .at(Some(&before.pointer), Some(&after.pointer))
            .finish();
        if let Some(path) = path {
            let is_new = kind == Kind::EntityAdded;
            let level = if is_new { Level::Minor } else { Level::Major };
            let constant = path.rsplit("::").next().unwrap_or_default();
            let line = Some(format!("const {constant}"));
            let (old, new) = if is_new { (None, line) } else { (line, None) };
            change.rust = Rust {
                level,
                items: vec![RustItem {
                    path: path.clone(),
                    file: after.file.clone(),
                    level,
                    old,
                    new,
                }],
            };
        }
        changes.push(change);
    }
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

/// The archives of a document, by name.
type Items = BTreeMap<String, ArchiveItems>;

/// Operations that return rows of another archive, or of none that is known.
fn queried(old: (&View<'_>, &Items), new: (&View<'_>, &Items)) -> Vec<Change> {
    let (before, after) = (archives(old.0), archives(new.0));
    let mut changes = Vec::new();
    for operation in old.0.by_name.keys() {
        let (was, is) = (before.get(&**operation), after.get(&**operation));
        if was == is || !new.0.by_name.contains_key(operation) {
            continue;
        }
        let shown = |archive: Option<&&str>| Some(archive.map_or("none", |name| name).to_owned());
        let subject = Subject::Operation(operation.to_string());
        let mut draft = Draft::new(Kind::ArchiveQueried, subject).values(shown(was), shown(is));
        if was.is_none() || is.is_none() {
            let reason = "its rows are the same: only the document knows more or less";
            draft.effects = Some((Effect::None, Effect::None, reason));
        }
        let mut change = draft.finish();
        // The crate says which calls take queries of which columns.
        let has_columns = |archive: Option<&&str>, items: &Items| {
            let item = archive.and_then(|archive| items.get(*archive));
            item.is_some_and(|item| item.module.is_some())
        };
        change.rust.level = match (has_columns(was, old.1), has_columns(is, new.1)) {
            (true, _) => Level::Major,
            (false, true) => Level::Minor,
            (false, false) => Level::None,
        };
        changes.push(change);
    }
    changes
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
