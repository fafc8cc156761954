//! What the changes do to the crate: the two public surfaces compared, and each difference laid to
//! the change that brought it.

use std::collections::{BTreeMap, HashMap, HashSet};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::change::{Change, Level, Rust, RustItem, Subject};
use super::draft::Draft;
use super::kind::{Fate, Kind, Reach};
use super::security::security;
use super::view::View;
use crate::rust::OWN_FOLDER;
use crate::rust::surface::{Item, ItemKind, Origin, Part};

/// A public item that differs.
struct Difference {
    item: RustItem,
    /// The parts of the documents that decide it.
    origins: Vec<Origin>,
    /// The carriers and enums that it names before or after, but not both.
    mentions: Vec<Origin>,
}

/// The items of a surface by path.
type Surface = BTreeMap<String, Item>;

/// The public surfaces of the old and the new crate, with the documents that they are made from.
pub(super) struct Surfaces<'a> {
    pub(super) old: (Vec<Item>, &'a View<'a>),
    pub(super) new: (Vec<Item>, &'a View<'a>),
    /// What both crates are called.
    pub(super) name: &'a str,
}

/// Gives every change its effect on the crate. Differences that no change explains
/// (a name that another one now takes) become a change of their own, so that nothing is left out.
pub(super) fn assess(changes: &mut Vec<Change>, surfaces: Surfaces<'_>) {
    let Surfaces { old, new, name } = surfaces;
    let views = (old.1, new.1);
    let (before, after) = (by_path(old.0), by_path(new.0));
    let moved = moved(&before, &after);
    let displaced = displaced(&moved, &before, &after);
    let seen = Seen {
        addresses: before.values().chain(after.values()).any(is_address),
        schemes: before.values().chain(after.values()).any(is_credential),
    };
    let differences = differences(before, after, &moved, name);
    let mut exact: HashMap<&Origin, Vec<usize>> = HashMap::new();
    let mut owners: HashMap<Origin, Vec<usize>> = HashMap::new();
    for (index, change) in changes.iter().enumerate() {
        if change.kind.reach() >= Reach::Form {
            for origin in &change.origins {
                exact.entry(origin).or_default().push(index);
                let owned = owners.entry(origin.owner()).or_default();
                if owned.last() != Some(&index) {
                    owned.push(index);
                }
            }
        }
    }
    let exactly = |origins: &[Origin], changes: &[Change]| {
        let hits = origins.iter().filter_map(|origin| exact.get(origin));
        strongest(hits.flatten().copied(), changes)
    };
    let mut found = Found::new(changes.len());
    let mut unsettled: Vec<Difference> = Vec::new();
    for difference in differences {
        let mut to = exactly(&difference.origins, changes);
        if to.is_empty() {
            to = exactly(&difference.mentions, changes);
        }
        match to.as_slice() {
            [] => unsettled.push(difference),
            _ => found.settle(difference, &to, changes),
        }
    }
    let mut rest: Vec<RustItem> = Vec::new();
    for difference in unsettled {
        // A type that another one took the place of goes with what names both.
        let mut to = found.by_mention(&difference.origins);
        if to.is_empty() {
            let owned = difference
                .origins
                .iter()
                .filter_map(|origin| owners.get(&origin.owner()));
            to = strongest(owned.flatten().copied(), changes);
        }
        if to.is_empty() {
            let both = difference.origins.iter().chain(&difference.mentions);
            let others = both.filter_map(|origin| displaced.get(origin)).flatten();
            let others: Vec<Origin> = others.cloned().collect();
            to = exactly(&others, changes);
        }
        if to.is_empty() {
            to = reached(&difference, changes, &owners, views);
        }
        match to.as_slice() {
            [] => rest.push(difference.item),
            _ => found.settle(difference, &to, changes),
        }
    }
    for (change, (level, items)) in changes.iter_mut().zip(found.items) {
        let level = if level == Level::None {
            unseen(change, &seen)
        } else {
            level
        };
        change.rust = Rust { level, items };
    }
    changes.retain(|change| !is_of_the_crate(change.kind) || change.rust.level > Level::None);
    if !rest.is_empty() {
        let level = rest.iter().map(|item| item.level).max().unwrap_or_default();
        let mut of_its_own = Draft::new(Kind::CrateRenamed, Subject::Crate).finish();
        of_its_own.rust = Rust { level, items: rest };
        changes.push(of_its_own);
    }
}

/// What is listed under each change.
struct Found {
    /// By change: the release that its items ask for, and the items.
    items: Vec<(Level, Vec<RustItem>)>,
    /// The change under which an item is listed that names a part of the documents before or after, but not both; and
    /// that of anything within the same carrier or operation.
    mentions: HashMap<Origin, usize>,
    owners: HashMap<Origin, usize>,
}

impl Found {
    fn new(changes: usize) -> Self {
        Self {
            items: vec![(Level::None, Vec::new()); changes],
            mentions: HashMap::new(),
            owners: HashMap::new(),
        }
    }

    /// Lays a difference to changes. Each of them alone asks for the release; the item is listed under the likeliest.
    fn settle(&mut self, difference: Difference, to: &[usize], changes: &[Change]) {
        for index in to {
            let level = &mut self.items[*index].0;
            *level = (*level).max(difference.item.level);
        }
        let best = to.iter().copied().max_by_key(|index| {
            (
                likelihood(&difference, &changes[*index]),
                std::cmp::Reverse(*index),
            )
        });
        let Some(best) = best else { return };
        for origin in difference.mentions {
            self.owners.entry(origin.owner()).or_insert(best);
            self.mentions.entry(origin).or_insert(best);
        }
        self.items[best].1.push(difference.item);
    }

    /// The change that is known of the first of these parts of the documents, or of what they belong to.
    fn by_mention(&self, origins: &[Origin]) -> Vec<usize> {
        let exact = origins.iter().find_map(|origin| self.mentions.get(origin));
        let owner = || {
            let mut within = origins
                .iter()
                .filter(|origin| matches!(origin, Origin::Member(..)));
            within.find_map(|origin| self.owners.get(&origin.owner()))
        };
        exact.or_else(owner).copied().into_iter().collect()
    }
}

/// The changes of the strongest reach among some, each once, in order.
fn strongest(among: impl Iterator<Item = usize>, changes: &[Change]) -> Vec<usize> {
    let mut found: Vec<usize> = among.collect();
    found.sort_unstable();
    found.dedup();
    let most = found.iter().map(|index| changes[*index].kind.reach()).max();
    found.retain(|index| Some(changes[*index].kind.reach()) == most);
    found
}

/// How likely a change brought a difference: one that came with what came, and one that breaks
/// with what breaks.
fn likelihood(difference: &Difference, change: &Change) -> (bool, super::effect::Effect) {
    let fate = change.kind.fate();
    let fits = match (&difference.item.old, &difference.item.new) {
        (Some(_), None) => fate == Fate::Removed,
        (None, Some(_)) => fate == Fate::Added,
        _ => !matches!(fate, Fate::Added | Fate::Removed),
    };
    (fits, change.wire.effect())
}

/// The changes through which a type came into the crate, left it or took another form: those
/// nearest to it among what holds it, first those that add or remove, then any.
fn reached(
    difference: &Difference,
    changes: &[Change],
    owners: &HashMap<Origin, Vec<usize>>,
    (old, new): (&View<'_>, &View<'_>),
) -> Vec<usize> {
    let (view, fates): (_, &[Fate]) = match (&difference.item.old, &difference.item.new) {
        (Some(_), None) => (old, &[Fate::Removed, Fate::Retyped]),
        (None, Some(_)) => (new, &[Fate::Added, Fate::Retyped]),
        _ => (new, &[]),
    };
    let fits = |change: &Change| fates.contains(&change.kind.fate());
    let found = nearest(difference, changes, owners, view, &fits);
    if found.is_empty() {
        nearest(difference, changes, owners, view, &|_| true)
    } else {
        found
    }
}

fn nearest(
    difference: &Difference,
    changes: &[Change],
    owners: &HashMap<Origin, Vec<usize>>,
    view: &View<'_>,
    fits: &dyn Fn(&Change) -> bool,
) -> Vec<usize> {
    let mut level: Vec<String> = difference
        .origins
        .iter()
        .filter_map(|origin| match origin {
            Origin::Schema(name) | Origin::Member(name, _) => Some(name.clone()),
            _ => None,
        })
        .collect();
    let mut seen: HashSet<String> = level.iter().cloned().collect();
    while !level.is_empty() {
        let mut holders: Vec<Origin> = Vec::new();
        let mut next: Vec<String> = Vec::new();
        for name in &level {
            let (schemas, operations) = view.holders(name);
            holders.extend(operations.into_iter().map(Origin::Operation));
            holders.extend(
                schemas
                    .iter()
                    .map(|name| Origin::Schema((*name).to_owned())),
            );
            next.extend(
                schemas
                    .into_iter()
                    .filter(|name| seen.insert((*name).to_owned()))
                    .map(str::to_owned),
            );
        }
        let found = holders
            .iter()
            .filter_map(|holder| owners.get(holder))
            .flatten()
            .copied()
            .filter(|index| fits(&changes[*index]));
        let found = strongest(found, changes);
        if !found.is_empty() {
            return found;
        }
        level = next;
    }
    Vec::new()
}

/// Whether a change of this kind means something for items of the crate only: where it changes none, there is no change.
const fn is_of_the_crate(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::PropertiesReordered | Kind::ParametersReordered | Kind::VariantRetitled
    )
}

/// Whether a change is one of the ways to be let in.
const fn is_of_security(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::SecurityAdded
            | Kind::SecurityRemoved
            | Kind::SecurityTightened
            | Kind::SecurityLoosened
            | Kind::SecurityReordered
    )
}

/// Whether an item is a constructor of clients that knows the address of a server.
fn is_address(item: &Item) -> bool {
    let servers = Origin::Pointer("/servers".to_owned());
    !item.wire.is_empty() && item.origins.contains(&servers)
}

/// Whether an item takes the credentials of a security scheme.
fn is_credential(item: &Item) -> bool {
    let schemes = "/components/securitySchemes/";
    let mut origins = item.origins.iter();
    origins.any(|origin| matches!(origin, Origin::Pointer(at) if at.starts_with(schemes)))
}

/// What of the access to an API is in either crate: some APIs have clients of their own.
struct Seen {
    addresses: bool,
    schemes: bool,
}

/// The level of a change that no user of the crate can name.
fn unseen(change: &Change, seen: &Seen) -> Level {
    let is_type = matches!(change.subject, Subject::Carrier(_) | Subject::Enum(_));
    match change.kind.reach() {
        // What no operation reaches is not in the crate.
        _ if is_type && change.reached_by == 0 => Level::None,
        // Nobody names an order or a title.
        _ if is_of_the_crate(change.kind) => Level::None,
        _ if matches!(change.kind, Kind::ServersChanged | Kind::ServersAdded)
            && !seen.addresses =>
        {
            Level::None
        }
        _ if is_of_security(change.kind)
            && !(seen.schemes && change.origins.contains(&security())) =>
        {
            Level::None
        }
        Reach::Nothing => Level::None,
        Reach::Text | Reach::Form | Reach::Surface => Level::Patch,
    }
}

/// The differences of two surfaces, whose items go away as they are looked at.
fn differences(
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

/// What stood for a path that now stands for something else, to that, and back: whose name a part of the document took,
/// or gave back.
fn displaced(
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

/// The paths that now stand for something else on the wire, while what they stood for, or what they stand for now, is in
/// both crates: code that uses them compiles and means another thing. What is called otherwise on the wire only keeps its
/// path.
fn moved(before: &Surface, after: &Surface) -> HashSet<String> {
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

/// Within what the name of an item on the wire is one thing.
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

/// The items by path, but for those of archives, whose changes have their effects from the start.
fn by_path(surface: Vec<Item>) -> Surface {
    let is_of_archive = |origin: &Origin| matches!(origin.owner(), Origin::Archive(_));
    let items = surface.into_iter();
    let items = items.filter(|item| !item.origins.iter().any(is_of_archive));
    items.map(|item| (item.path.clone(), item)).collect()
}

/// Whether a field, a variant or a conversion is missing from the other surface together with its type, which may be another
/// name of one there.
fn comes_with_its_owner(item: &Item, has: impl Fn(&str) -> bool) -> bool {
    let owner = item.path.rsplit_once("::").map(|(owner, _)| owner);
    match item.kind {
        ItemKind::Field | ItemKind::Variant | ItemKind::Constant => {
            owner.is_some_and(|owner| !has(owner))
        }
        // It is of two types.
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

/// An item as a change lists it.
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

/// The difference between two items of one path, if there is one.
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
            // Of an option of a call this is the parameter.
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
        // The same type in another form: it became an enum, or a carrier.
        if mentions.is_empty() {
            mentions.extend(gone);
        }
    } else if is_reordered(old, new, |part| &part.name) || is_reordered(old, new, |part| &part.wire)
    {
        // Arguments of the same types in another order compile and mean something else.
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

/// The parts that only one of two items has.
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

/// Whether the parts are the same ones, by `name`, in another order.
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
