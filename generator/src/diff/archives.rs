//! Compares archives: their columns, their kinds of rows, and the operations that return their rows.

use std::collections::{BTreeMap, HashMap};

use super::change::{Change, Level, Rust, Subject};
use super::draft::{Draft, same_text};
use super::effect::Effect;
use super::kind::Kind;
use super::surface::rust_item;
use super::view::View;
use crate::openapi::ARCHIVE_EXTENSION;
use crate::rust::surface::{Item, Origin};
use crate::rust::{ArchiveItems, ColumnItem, RustOptions, archive_items};

/// The archives of a document, and their items in the crate.
struct Side<'a> {
    view: &'a View<'a>,
    /// By name.
    archives: BTreeMap<String, ArchiveItems>,
    /// The items of the surface that come from archives. For an archive as a whole, it is the module.
    items: HashMap<&'a Origin, &'a Item>,
    /// The whole surface, sorted by path.
    surface: &'a [Item],
    /// The name of the crate.
    name: &'a str,
}

impl<'a> Side<'a> {
    fn of((surface, view): (&'a [Item], &'a View<'a>), options: &'a RustOptions) -> Self {
        let mut items = HashMap::new();
        for item in surface {
            if let [origin @ (Origin::Archive(_) | Origin::Column(..) | Origin::Entity(..))] =
                item.origins.as_slice()
            {
                // A module precedes its content.
                items.entry(origin).or_insert(item);
            }
        }
        Self {
            view,
            archives: archive_items(view.document, options),
            items,
            surface,
            name: &options.crate_name,
        }
    }

    fn has(&self, path: &str) -> bool {
        let found = self
            .surface
            .binary_search_by(|item| item.path.as_str().cmp(path));
        found.is_ok()
    }

    fn item(&self, origin: &Origin) -> Option<&'a Item> {
        self.items.get(origin).copied()
    }
}

/// Returns the changes of archives with their effects on the crate. An archive that is added or removed is a single change, whatever its
/// columns.
pub(super) fn changes(
    old: (&[Item], &View<'_>),
    new: (&[Item], &View<'_>),
    options: &RustOptions,
) -> Vec<Change> {
    let (old, new) = (Side::of(old, options), Side::of(new, options));
    let mut changes = queried(&old, &new);
    for (name, archive) in &old.archives {
        match new.archives.get(name) {
            None => changes.push(whole(Kind::ArchiveRemoved, name, archive, &old)),
            Some(now) => {
                changes.extend(renamed(name, (archive, &old), (now, &new)));
                described(name, archive, now, &new, &mut changes);
                entities(name, (archive, &old), (now, &new), &mut changes);
                columns(name, (archive, &old), (now, &new), &mut changes);
            }
        }
    }
    let added = new.archives.iter();
    let added = added.filter(|(name, _)| !old.archives.contains_key(*name));
    changes.extend(added.map(|(name, archive)| whole(Kind::ArchiveAdded, name, archive, &new)));
    changes
}

/// Returns the effect on the crate of an item that is added, removed or replaced.
fn effect(old: Option<&Item>, new: Option<&Item>, name: &str) -> Rust {
    let level = match (old, new) {
        (None, None) => return Rust::default(),
        (None, Some(_)) => Level::Minor,
        (Some(old), Some(new)) if old.path == new.path && old.parts == new.parts => {
            return Rust {
                level: Level::Patch,
                items: Vec::new(),
            };
        }
        (Some(_), _) => Level::Major,
    };
    let line = |item: Option<&Item>| item.map(Item::signature);
    let shown = new.or(old).into_iter();
    let items = shown.map(|item| rust_item(item, level, line(old), line(new), name));
    Rust {
        level,
        items: items.collect(),
    }
}

/// Returns the effect on the crate of an item with another path. A path that another part of the archives had or has is listed with that
/// part.
fn moved(was: Option<&Item>, is: Option<&Item>, (old, new): (&Side<'_>, &Side<'_>)) -> Rust {
    let gone = was.filter(|item| !new.has(&item.path));
    let come = is.filter(|item| !old.has(&item.path));
    let gone = gone.map(|item| (item, Level::Major, Some(item.signature()), None));
    let come = come.map(|item| (item, Level::Minor, None, Some(item.signature())));
    let both = gone.into_iter().chain(come);
    let items = both.map(|(item, level, was, is)| rust_item(item, level, was, is, new.name));
    Rust {
        level: Level::Major,
        items: items.collect(),
    }
}

fn whole(kind: Kind, name: &str, archive: &ArchiveItems, side: &Side<'_>) -> Change {
    let pointer = Some(archive.pointer.as_str());
    let module = side.item(&Origin::Archive(name.to_owned()));
    let draft = Draft::new(kind, Subject::Archive(name.to_owned()));
    let (draft, rust) = if kind == Kind::ArchiveAdded {
        (draft.at(None, pointer), effect(None, module, side.name))
    } else {
        (draft.at(pointer, None), effect(module, None, side.name))
    };
    let mut change = draft.finish();
    change.rust = rust;
    change
}

/// Reports the module of an archive under another name. Its content moved with it.
fn renamed(name: &str, (before, was): At<'_>, (after, is): At<'_>) -> Option<Change> {
    let origin = Origin::Archive(name.to_owned());
    let items = (was.item(&origin)?, is.item(&origin)?);
    if items.0.path == items.1.path {
        return None;
    }
    let subject = Subject::Archive(name.to_owned());
    let mut change = Draft::new(Kind::ArchiveRenamed, subject)
        .at(Some(&before.pointer), Some(&after.pointer))
        .finish();
    change.rust = moved(Some(items.0), Some(items.1), (was, is));
    Some(change)
}

/// Returns the name of a constant within the module of its archive.
fn within<'p>(path: Option<&'p String>, archive: &ArchiveItems) -> Option<&'p str> {
    let path = path?.as_str();
    let module = archive.module.as_deref().unwrap_or_default();
    Some(path.strip_prefix(module).unwrap_or(path))
}

fn described(
    name: &str,
    before: &ArchiveItems,
    after: &ArchiveItems,
    new: &Side<'_>,
    changes: &mut Vec<Change>,
) {
    if same_text(before.docs.as_deref(), after.docs.as_deref()) {
        return;
    }
    let subject = Subject::Archive(name.to_owned());
    let mut change = Draft::new(Kind::ArchiveDescribed, subject)
        .at(Some(&before.pointer), Some(&after.pointer))
        .finish();
    if new.item(&Origin::Archive(name.to_owned())).is_some() {
        change.rust.level = Level::Patch;
    }
    changes.push(change);
}

/// One version of an archive, and the side it belongs to.
type At<'a> = (&'a ArchiveItems, &'a Side<'a>);

/// Returns the constant of a kind of rows.
fn constant<'a>(side: &Side<'a>, name: &str, entity: &str) -> Option<&'a Item> {
    side.item(&Origin::Entity(name.to_owned(), entity.to_owned()))
}

/// Reports kinds of rows that are added or removed, and those with renamed constants.
fn entities(name: &str, old: At<'_>, new: At<'_>, changes: &mut Vec<Change>) {
    let mut push = |kind: Kind, entity: &String, rust: Rust| {
        let subject = Subject::Archive(name.to_owned());
        let mut change = Draft::new(kind, subject)
            .part(entity)
            .at(Some(&old.0.pointer), Some(&new.0.pointer))
            .finish();
        change.rust = rust;
        changes.push(change);
    };
    for (entity, path) in &old.0.entities {
        let was = constant(old.1, name, entity);
        match new.0.entities.get(entity) {
            None => push(Kind::EntityRemoved, entity, effect(was, None, new.1.name)),
            Some(now) if within(path.as_ref(), old.0) != within(now.as_ref(), new.0) => {
                let is = constant(new.1, name, entity);
                push(Kind::EntityRenamed, entity, moved(was, is, (old.1, new.1)));
            }
            Some(_) => {}
        }
    }
    for entity in new.0.entities.keys() {
        if !old.0.entities.contains_key(entity) {
            let is = constant(new.1, name, entity);
            push(Kind::EntityAdded, entity, effect(None, is, new.1.name));
        }
    }
}

fn columns(name: &str, (before, was): At<'_>, (after, is): At<'_>, changes: &mut Vec<Change>) {
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
            let origin = Origin::Column(name.to_owned(), column.to_owned());
            let items = (was.item(&origin), is.item(&origin));
            change.rust = match kind {
                Kind::ColumnRenamed => moved(items.0, items.1, (was, is)),
                _ => effect(items.0, items.1, is.name),
            };
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
            Some(new) => {
                let constants = (
                    within(old.path.as_ref(), before),
                    within(new.path.as_ref(), after),
                );
                if constants.0 != constants.1 {
                    push(Kind::ColumnRenamed, column, Some(old), Some(new));
                }
            }
        }
    }
    let added = after.columns.iter();
    for (column, new) in added.filter(|(column, _)| !before.columns.contains_key(*column)) {
        push(Kind::ColumnAdded, column, None, Some(new));
    }
}

/// Reports operations that return rows of another archive, or of an unknown one.
fn queried(old: &Side<'_>, new: &Side<'_>) -> Vec<Change> {
    let (before, after) = (archives(old.view), archives(new.view));
    let mut changes = Vec::new();
    for operation in old.view.by_name.keys() {
        let (was, is) = (before.get(&**operation), after.get(&**operation));
        if was == is || !new.view.by_name.contains_key(operation) {
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
        // The crate determines which calls take queries of which columns.
        let has_columns = |archive: Option<&&str>, side: &Side<'_>| {
            archive.is_some_and(|name| side.item(&Origin::Archive((*name).to_owned())).is_some())
        };
        change.rust.level = match (has_columns(was, old), has_columns(is, new)) {
            (true, _) => Level::Major,
            (false, true) => Level::Minor,
            (false, false) => Level::None,
        };
        changes.push(change);
    }
    changes
}

/// Returns the archives that operations name, by the names of the operations.
fn archives<'v>(view: &'v View<'_>) -> BTreeMap<&'v str, &'v str> {
    let items = view.by_name.iter();
    let named = items.filter_map(|(name, index)| {
        let operation = view.operations.get(*index)?.described;
        let archive = operation.extensions.get(ARCHIVE_EXTENSION)?.as_str()?;
        Some((&**name, archive))
    });
    named.collect()
}
