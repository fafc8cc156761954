//! What the parts of a comparison share.

use super::change::{Change, Rust, Subject};
use super::kind::{Directions, Kind, received, wire};
use super::operations::partners;
use super::progress::Progress;
use super::rename::renames;
use super::types::{Relation, Renames};
use super::values::Effects;
use super::view::View;
use crate::rust::surface::Origin;

/// Two documents, what is known of renamed components, and the changes found so far.
pub(super) struct Comparison<'a> {
    pub(super) old: &'a View<'a>,
    pub(super) new: &'a View<'a>,
    /// Components of the old document under their names in the new one.
    pub(super) renames: Renames,
    /// For each operation of the old document its index in the new one.
    pub(super) partners: Vec<Option<usize>>,
    /// Whether a prefix of all paths moved between servers and paths.
    pub(super) prefix_moved: bool,
    pub(super) changes: Vec<Change>,
    pub(super) progress: Progress,
}

/// A change that is being put together.
pub(super) struct Draft {
    change: Change,
    directions: Directions,
    /// Whether it is one of a webhook.
    is_received: bool,
    /// Effects that do not follow from the kind alone.
    pub(super) effects: Option<Effects>,
}

impl Draft {
    pub(super) fn new(kind: Kind, subject: Subject) -> Self {
        Self {
            change: Change {
                kind,
                subject,
                part: None,
                old: None,
                new: None,
                relation: None,
                wire: Default::default(),
                rust: Rust::default(),
                docs: kind.is_docs(),
                also: Vec::new(),
                reached_by: 0,
                tags: Vec::new(),
                places: Vec::new(),
                pointers: (None, None),
                origins: Vec::new(),
            },
            directions: Directions::BOTH,
            is_received: false,
            effects: None,
        }
    }

    pub(super) fn part(mut self, part: impl Into<String>) -> Self {
        self.change.part = Some(part.into());
        self
    }

    pub(super) fn values(mut self, old: Option<String>, new: Option<String>) -> Self {
        self.change.old = old;
        self.change.new = new;
        self
    }

    pub(super) fn relation(mut self, relation: Relation) -> Self {
        self.change.relation = Some(relation);
        self
    }

    pub(super) fn directions(mut self, directions: Directions) -> Self {
        self.directions = directions;
        self
    }

    /// A change of what clients receive as a webhook, if `is_received`.
    pub(super) fn received(mut self, is_received: bool) -> Self {
        self.is_received = is_received;
        self
    }

    pub(super) fn at(mut self, old: Option<&str>, new: Option<&str>) -> Self {
        self.change.pointers = (old.map(str::to_owned), new.map(str::to_owned));
        self
    }

    /// The change, with its effect on the wire.
    pub(super) fn finish(self) -> Change {
        let Self {
            mut change,
            directions,
            is_received,
            effects,
        } = self;
        // The same words on both sides tell nothing.
        if change.old == change.new {
            (change.old, change.new) = (None, None);
        }
        let usual = |kind| {
            let effects = super::kind::effects(kind, change.relation);
            if is_received {
                received(kind, effects)
            } else {
                effects
            }
        };
        change.wire = wire(effects.unwrap_or_else(|| usual(change.kind)), directions);
        change
    }

    pub(super) fn of(mut self, origins: impl IntoIterator<Item = Origin>) -> Self {
        self.change.origins.extend(origins);
        self.change.origins.sort();
        self.change.origins.dedup();
        self
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: &'a View<'a>, new: &'a View<'a>) -> Self {
        let partners = partners(old, new);
        let mut comparison = Self {
            old,
            new,
            renames: renames(old, new, &partners),
            partners,
            prefix_moved: false,
            changes: Vec::new(),
            progress: Progress::default(),
        };
        comparison.prefix_moved = comparison.is_prefix_moved();
        comparison
    }

    pub(super) fn push(&mut self, draft: Draft) {
        self.changes.push(draft.finish());
    }
}

/// Whether two texts say the same; white space apart, and nothing is as good as empty.
pub(super) fn same_text(old: Option<&str>, new: Option<&str>) -> bool {
    let words = |text: Option<&str>| {
        text.unwrap_or_default()
            .split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    old == new || words(old) == words(new)
}
