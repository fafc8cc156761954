//! Changes under construction.

use super::change::{Change, Rust, Subject};
use super::effect::{Directions, Effects};
use super::kind::Kind;
use super::relation::Relation;
use super::verdict::{effects as effects_of, received, wire};
use crate::rust::surface::Origin;

/// A change under construction.
pub(super) struct Draft {
    change: Change,
    directions: Directions,
    /// Whether it belongs to a webhook.
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

    /// Sets effects that follow from the values that differ, not from the kind.
    pub(super) fn effects(mut self, effects: Effects) -> Self {
        self.effects = Some(effects);
        self
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

    /// Marks a change of the requests that clients receive as a webhook, if `is_received`.
    pub(super) fn received(mut self, is_received: bool) -> Self {
        self.is_received = is_received;
        self
    }

    pub(super) fn at(mut self, old: Option<&str>, new: Option<&str>) -> Self {
        self.change.pointers = (old.map(str::to_owned), new.map(str::to_owned));
        self
    }

    /// Returns the change with its effect on the wire.
    pub(super) fn finish(self) -> Change {
        let Self {
            mut change,
            directions,
            is_received,
            effects,
        } = self;
        // Identical descriptions of both sides contain no information.
        if change.old == change.new {
            (change.old, change.new) = (None, None);
        }
        let usual = |kind| {
            let effects = effects_of(kind, change.relation);
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

/// Whether two texts are equal except for white space. No text equals an empty one.
pub(super) fn same_text(old: Option<&str>, new: Option<&str>) -> bool {
    let words = |text: Option<&str>| {
        text.unwrap_or_default()
            .split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    old == new || words(old) == words(new)
}
