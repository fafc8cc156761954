//! Differences between the public surfaces of the old and the new crate.

use std::collections::{BTreeMap, HashMap, HashSet};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::change::{Level, RustItem};
use crate::rust::OWN_FOLDER;
use crate::rust::surface::{Item, ItemKind, Origin, Part};

/// A public item that differs.
pub(super) struct Difference {
    pub(super) item: RustItem,
    /// The parts of the documents that determine it.
    pub(super) origins: Vec<Origin>,
    /// The carriers and enums that it names before or after, but not both.
    pub(super) mentions: Vec<Origin>,
}

/// The items of a surface by path.
pub(super) type Surface = BTreeMap<String, Item>;
/// Returns the differences of two surfaces. Items are dropped as they are compared.
pub(super) fn differences(
    before: Surface,
    after: Surface,
    moved: &HashSet<String>,
    name: &str,
) -> Vec<Difference> {
    let known = before.iter().map(|(path, item)| (path.clone(), item.kind));
    let known: HashMap<String, ItemKind> = known.collect();
    let is_own = |kind: Option<ItemKind>| kind.is_some_and(|kind| kind != ItemKind::Alias);
    let mut found = Vec::new();
    for (path, item) in before {
        match after.get(&path) {
            Some(now) => found.extend(changed(&item, now, moved.contains(&path), name)),
            None if comes_with_its_owner(&item, |owner| {
                is_own(after.get(owner).map(|item| item.kind))
            }) => {}
            None => found.push(alone(item, Level::Major, true, name)),
        }
    }
    for (path, item) in after {
        if !known.contains_key(&path)
            && !comes_with_its_owner(&item, |owner| is_own(known.get(owner).copied()))
        {
            found.push(alone(item, Level::Minor, false, name));
        }
    }
    found
}

/// Maps the old origins of each moved path to its new ones, and the reverse. One part of the document took the name of the other, or gave
/// it back.
pub(super) fn displaced(
    moved: &HashSet<String>,
    before: &Surface,
    after: &Surface,
) -> HashMap<Origin, Vec<Origin>> {
    let mut found: HashMap<Origin, Vec<Origin>> = HashMap::new();
    for path in moved {
        let (Some(old), Some(new)) = (before.get(path), after.get(path)) else {
            continue;
        };
        for (from, to) in [(old, new), (new, old)] {
            for origin in &from.origins {
                let known = found.entry(origin.clone()).or_default();
                known.extend(to.origins.iter().cloned());
            }
        }
    }
    found
}

/// Returns the paths with another meaning on the wire whose old or new meaning exists in both crates. Code that uses them compiles but does
/// something else. A part that was only renamed on the wire keeps its path.
pub(super) fn moved(before: &Surface, after: &Surface) -> HashSet<String> {
    let known = |items: &Surface| -> HashSet<(String, String)> {
        let named = items.values().filter(|item| !item.wire.is_empty());
        let key = |item: &Item| (scope(item).to_owned(), item.wire.clone());
        named.map(key).collect()
    };
    let both = before
        .iter()
        .filter_map(|(path, old)| Some((path, old, after.get(path)?)));
    let renamed: Vec<(&String, &Item, &Item)> = both
        .filter(|(_, old, new)| {
            old.wire != new.wire && !old.wire.is_empty() && !new.wire.is_empty()
        })
        .collect();
    if renamed.is_empty() {
        return HashSet::new();
    }
    let (old_names, new_names) = (known(before), known(after));
    let is_known = |names: &HashSet<(String, String)>, of: &Item, wire: &str| {
        names.contains(&(scope(of).to_owned(), wire.to_owned()))
    };
    renamed
        .into_iter()
        .filter(|(_, old, new)| {
            is_known(&new_names, old, &old.wire) || is_known(&old_names, new, &new.wire)
        })
        .map(|(path, ..)| path.clone())
        .collect()
}

/// Returns the scope in which the item's name on the wire is unique.
fn scope(item: &Item) -> &str {
    let whole = matches!(
        item.kind,
        ItemKind::Struct | ItemKind::Method | ItemKind::Handler
    );
    match item.origins.first() {
        Some(Origin::Tag(_)) => "tags",
        Some(Origin::Operation(_)) if whole => "operations",
        Some(Origin::Options(_) | Origin::Response(_)) if item.kind == ItemKind::Struct => {
            "operations"
        }
        _ => item.path.rsplit_once("::").map_or("", |(owner, _)| owner),
    }
}

/// Indexes the items by path. Items of archives are excluded, because their changes have effects from the start.
pub(super) fn by_path(surface: Vec<Item>) -> Surface {
    let is_of_archive = |origin: &Origin| matches!(origin.owner(), Origin::Archive(_));
    let items = surface.into_iter();
    let items = items.filter(|item| !item.origins.iter().any(is_of_archive));
    items.map(|item| (item.path.clone(), item)).collect()
}

/// Whether a field, a variant or a conversion is missing from the other surface together with its type, which may have another name there.
fn comes_with_its_owner(item: &Item, has: impl Fn(&str) -> bool) -> bool {
    let owner = item.path.rsplit_once("::").map(|(owner, _)| owner);
    match item.kind {
        ItemKind::Field | ItemKind::Variant | ItemKind::Constant => {
            owner.is_some_and(|owner| !has(owner))
        }
        // It belongs to two types.
        ItemKind::Conversion => {
            let mut from = item.parts.iter().map(|part| format!("types::{}", part.ty));
            owner.is_some_and(|owner| !has(owner)) || from.any(|from| !has(&from))
        }
        _ => false,
    }
}

fn alone(item: Item, level: Level, is_old: bool, name: &str) -> Difference {
    let signature = Some(item.signature());
    let (old, new) = if is_old {
        (signature, None)
    } else {
        (None, signature)
    };
    Difference {
        item: rust_item(&item, level, old, new, name),
        origins: item.origins,
        mentions: Vec::new(),
    }
}

/// Returns an item in the form that changes list.
pub(super) fn rust_item(
    item: &Item,
    level: Level,
    old: Option<String>,
    new: Option<String>,
    name: &str,
) -> RustItem {
    RustItem {
        path: format!("{name}::{}", item.path),
        file: format!("{OWN_FOLDER}/{}", item.file),
        level,
        old,
        new,
    }
}

/// Returns the difference between two items with the same path, if there is one.
fn changed(old: &Item, new: &Item, is_moved: bool, name: &str) -> Option<Difference> {
    let (mut origins, mut mentions) = (Vec::new(), Vec::new());
    let mut level = match (old.deprecated, new.deprecated) {
        (false, true) => Level::Minor,
        (true, false) => Level::Patch,
        _ => Level::None,
    };
    if level != Level::None {
        origins.extend(new.origins.iter().cloned());
    }
    if old.kind != new.kind {
        level = Level::Major;
        origins.extend(old.origins.iter().chain(&new.origins).cloned());
    }
    let types = |item: &Item| {
        item.parts
            .iter()
            .map(|part| part.ty.clone())
            .collect::<Vec<_>>()
    };
    let (before, after) = (types(old), types(new));
    let line = |item: &Item| match is_moved {
        true => format!("{} // {}", item.signature(), item.wire),
        false => item.signature(),
    };
    if is_moved {
        level = Level::Major;
        for item in [old, new] {
            origins.extend(item.origins.iter().cloned());
            // For an option of a call, this is the parameter.
            if let [part] = item.parts.as_slice() {
                origins.push(part.origin.clone());
            }
        }
    } else if before != after {
        level = Level::Major;
        let (gone, come) = unequal(old, new, &before, &after);
        origins.extend(gone.iter().chain(&come).map(|part| part.origin.clone()));
        let named = |parts: &[&Part]| {
            parts
                .iter()
                .flat_map(|part| part.mentions.clone())
                .collect::<HashSet<_>>()
        };
        let (gone, come) = (named(&gone), named(&come));
        mentions.extend(gone.symmetric_difference(&come).cloned());
        // The same type in another form, such as an enum or a carrier.
        if mentions.is_empty() {
            mentions.extend(gone);
        }
    } else if is_reordered(old, new, |part| &part.name) || is_reordered(old, new, |part| &part.wire)
    {
        // Arguments of the same types in another order compile but have another meaning.
        level = Level::Major;
        origins.extend(new.parts.iter().map(|part| part.origin.clone()));
    }
    let item = rust_item(new, level, Some(line(old)), Some(line(new)), name);
    (level != Level::None).then_some(Difference {
        item,
        origins,
        mentions,
    })
}

/// Returns the parts that only one of two items has.
fn unequal<'i>(
    old: &'i Item,
    new: &'i Item,
    before: &[String],
    after: &[String],
) -> (Vec<&'i Part>, Vec<&'i Part>) {
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    for op in capture_diff_slices(Algorithm::Myers, before, after) {
        if !matches!(op, DiffOp::Equal { .. }) {
            gone.extend(&old.parts[op.old_range()]);
            come.extend(&new.parts[op.new_range()]);
        }
    }
    (gone, come)
}

/// Whether the parts are the same, by `name`, in another order.
fn is_reordered(old: &Item, new: &Item, name: fn(&Part) -> &str) -> bool {
    let names = |item: &Item| {
        item.parts
            .iter()
            .map(|part| name(part).to_owned())
            .collect::<Vec<_>>()
    };
    let (before, after) = (names(old), names(new));
    let (mut one, mut other) = (before.clone(), after.clone());
    one.sort_unstable();
    other.sort_unstable();
    before != after && one == other
}
