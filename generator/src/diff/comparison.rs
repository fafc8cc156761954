//! What the parts of a comparison share.

use openapiv3::{ReferenceOr, Schema};

use super::change::{Change, Rust, Subject};
use super::kind::{Directions, Kind, wire};
use super::rename::renames;
use super::types::{Relation, Renames, Ty, relate, ty};
use super::view::View;
use crate::rust::surface::Origin;

/// Two documents, what is known of renamed components, and the changes found so far.
pub(super) struct Comparison<'a> {
    pub(super) old: &'a View<'a>,
    pub(super) new: &'a View<'a>,
    /// Components of the old document under their names in the new one.
    pub(super) renames: Renames,
    /// Whether equal schemas mean the same in both: no alias that they may refer to changed.
    pub(super) settled: bool,
    pub(super) changes: Vec<Change>,
}

/// A change that is being put together.
pub(super) struct Draft {
    change: Change,
    directions: Directions,
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
                places: Vec::new(),
                pointers: (None, None),
                origins: Vec::new(),
            },
            directions: Directions::BOTH,
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

    pub(super) fn at(mut self, old: Option<&str>, new: Option<&str>) -> Self {
        self.change.pointers = (old.map(str::to_owned), new.map(str::to_owned));
        self
    }

    /// The change, with its effect on the wire.
    pub(super) fn finish(self) -> Change {
        let Self {
            mut change,
            directions,
        } = self;
        change.wire = wire(change.kind, change.relation, directions);
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
        Self {
            old,
            new,
            renames: renames(old, new),
            settled: old.aliases().eq(new.aliases()),
            changes: Vec::new(),
        }
    }

    pub(super) fn push(&mut self, draft: Draft) {
        self.changes.push(draft.finish());
    }

    /// The types of two schemas, and how the new one relates to the old one.
    pub(super) fn types<S, T>(
        &self,
        old: &ReferenceOr<S>,
        new: &ReferenceOr<T>,
    ) -> (Ty, Ty, Option<Relation>)
    where
        S: std::borrow::Borrow<Schema>,
        T: std::borrow::Borrow<Schema>,
    {
        let (old, new) = (ty(self.old.document, old), ty(self.new.document, new));
        let relation = relate(&old, &new, &self.renames);
        (old, new, relation)
    }
}

/// The description of a schema; that of a reference is its target's own affair.
pub(super) fn description<S: std::borrow::Borrow<Schema>>(schema: &ReferenceOr<S>) -> Option<&str> {
    match schema {
        ReferenceOr::Item(schema) => schema.borrow().schema_data.description.as_deref(),
        ReferenceOr::Reference { .. } => None,
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

/// How alike two names are, from 0 to 1, letter case apart.
pub(super) fn likeness(one: &str, other: &str) -> f32 {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    similar::TextDiff::from_chars(&one, &other).ratio()
}
