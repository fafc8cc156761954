//! Determines the effects of changes on the crate: each difference of its public surfaces is assigned to the change that caused it.

use std::collections::{HashMap, HashSet};

use super::change::{Change, Level, Rust, RustItem, Subject};
use super::draft::Draft;
use super::kind::{Fate, Kind, Reach};
use super::security::security;
use super::surface::{Difference, by_path, differences, displaced, moved};
use super::view::View;
use crate::rust::surface::{Item, Origin};

/// The public surfaces of the old and the new crate, with the documents that they are made from.
pub(super) struct Surfaces<'a> {
    pub(super) old: (Vec<Item>, &'a View<'a>),
    pub(super) new: (Vec<Item>, &'a View<'a>),
    /// The name of both crates.
    pub(super) name: &'a str,
}

/// Gives every change its effect on the crate. Differences that no change explains, such as a name that another item takes, become a change
/// of their own. So nothing is omitted.
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
        // A type that was displaced by another one is listed with the change that names both.
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

/// The items to list per change.
struct Found {
    /// By change: the release that its items require, and the items.
    items: Vec<(Level, Vec<RustItem>)>,
    /// The change with an item that names a part of the documents before or after, but not both. `owners` is the same for all parts of a
    /// carrier or operation.
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

    /// Assigns a difference to changes. Each of them requires the release by itself. The item is listed under the most likely one.
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

    /// Returns the change recorded for the first of these parts of the documents, or else for their owner.
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

/// Returns the changes with the strongest reach, each once, in order.
fn strongest(among: impl Iterator<Item = usize>, changes: &[Change]) -> Vec<usize> {
    let mut found: Vec<usize> = among.collect();
    found.sort_unstable();
    found.dedup();
    let most = found.iter().map(|index| changes[*index].kind.reach()).max();
    found.retain(|index| Some(changes[*index].kind.reach()) == most);
    found
}

/// Ranks how likely a change caused a difference. Additions match additions and removals match removals; among equal matches, the change of
/// the part that the item is named after ranks higher, then the more severe effect.
fn likelihood(difference: &Difference, change: &Change) -> (bool, bool, super::effect::Effect) {
    let fate = change.kind.fate();
    let fits = match (&difference.item.old, &difference.item.new) {
        (Some(_), None) => fate == Fate::Removed,
        (None, Some(_)) => fate == Fate::Added,
        _ => !matches!(fate, Fate::Added | Fate::Removed),
    };
    let item = difference.item.path.rsplit("::").next();
    let is_named = item.map(plain) == change.part.as_deref().map(plain);
    (fits, is_named, change.wire.effect())
}

/// Returns the letters and digits of a name, in lower case: what its spellings have in common.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Returns the changes that brought a type into the crate, removed it or changed its form: those nearest to it among its holders. Additions
/// and removals take precedence over other changes.
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

/// Whether a change of this kind only matters for items of the crate. Without an effect on them, it is not a change.
const fn is_of_the_crate(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::PropertiesReordered | Kind::ParametersReordered | Kind::VariantRetitled
    )
}

/// Whether a change concerns security requirements.
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

/// Whether an item is a constructor of clients with a known server address.
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

/// The parts of the access to an API in either crate. Some APIs have clients of their own.
struct Seen {
    addresses: bool,
    schemes: bool,
}

/// Returns the level of a change that no user of the crate can name.
fn unseen(change: &Change, seen: &Seen) -> Level {
    let is_type = matches!(change.subject, Subject::Carrier(_) | Subject::Enum(_));
    match change.kind.reach() {
        // The crate omits components that no operation reaches.
        _ if is_type && change.reached_by == 0 => Level::None,
        // Code never names an order or a title.
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
