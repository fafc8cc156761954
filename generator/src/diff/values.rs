//! The comparison of schemas, independent of place and of whether they are inline or references.

use std::collections::BTreeSet;

use serde_json::Value;

use super::bounds::{Limit, Rule};
use super::change::Change;
use super::comparison::Comparison;
use super::draft::same_text;
use super::effect::{Effect, Effects};
use super::kind::Kind;
use super::place::{Aspect, Family, Place};
use super::progress::Pair;
use super::related::related;
use super::relation::Relation;
use super::shape::{Notes, Shape, Typed};
use super::site::Site;
use super::unweighed::{PATTERNS, TUPLE, is_among};
use super::words::{pair, referring};

impl<'a> Comparison<'a> {
    /// Compares a value of the old document with one of the new, each described by all schemas that apply to it. Components with the same
    /// name in both are compared separately.
    pub(super) fn compare_values(&mut self, old: &[Site<'a>], new: &[Site<'a>], place: &Place) {
        let heads = (self.old.head(old), self.new.head(new));
        match (heads.0.name, heads.1.name) {
            (Some(before), Some(after)) if self.name_in_new(before) == after => {
                self.compare_notes(&heads.0.notes, &heads.1.notes, &at(old, new), place);
            }
            (before, after) if is_lost(self.old, before) || is_lost(self.new, after) => {
                let told = self.told(old, new);
                let draft = place.draft(place.kind(Aspect::Retyped), &at(old, new));
                self.push(draft.relation(Relation::Replaced).values(told.0, told.1));
            }
            (Some(before), Some(after)) => {
                self.compare_notes(&heads.0.notes, &heads.1.notes, &at(old, new), place);
                let effects = self.effects(before, after, old, new);
                let draft = place.draft(place.kind(Aspect::Retyped), &at(old, new));
                let values = (Some(before.to_owned()), Some(after.to_owned()));
                self.push(draft.values(values.0, values.1).effects(effects));
            }
            _ => {
                // A type without a name may be recursive.
                let key = referring(old, new);
                if let Some(key) = &key
                    && !self.progress.enter(key)
                {
                    return;
                }
                let shapes = (self.old.shape(old), self.new.shape(new));
                self.compare_shapes(&shapes.0, &shapes.1, (old, new), place);
                if key.is_some() {
                    self.progress.leave();
                }
            }
        }
    }

    /// Creates a place for comparisons whose changes are only counted.
    fn nowhere(&self) -> Place {
        Place::nowhere(self.old.has_markup && self.new.has_markup)
    }

    /// Returns the new name of a component of the old document.
    pub(super) fn name_in_new<'n>(&'n self, name: &'n str) -> &'n str {
        self.renames.get(name).map_or(name, String::as_str)
    }

    /// Returns the effects of replacing one component by another: the worst of the differences.
    fn effects(
        &mut self,
        old_name: &str,
        new_name: &str,
        old: &[Site<'a>],
        new: &[Site<'a>],
    ) -> Effects {
        let key = Pair::Names(old_name.to_owned(), new_name.to_owned());
        self.measured(&key, |this| {
            if this.progress.enter(&key) {
                let shapes = (this.old.shape(old), this.new.shape(new));
                this.compare_shapes(&shapes.0, &shapes.1, (old, new), &this.nowhere());
                this.progress.leave();
            }
        })
    }

    /// Returns the worst of the changes that a comparison finds. The comparison runs once.
    fn measured(&mut self, key: &Pair, compare: impl FnOnce(&mut Self)) -> Effects {
        if let Some(known) = self.progress.known(key) {
            return known;
        }
        let around = self.progress.start();
        let found = worst(&self.aside(compare));
        self.progress.finish(around, key, found);
        found
    }

    /// Returns the changes that a comparison finds, separate from the others.
    pub(super) fn aside(&mut self, compare: impl FnOnce(&mut Self)) -> Vec<Change> {
        let before = std::mem::take(&mut self.changes);
        compare(self);
        std::mem::replace(&mut self.changes, before)
    }

    /// Whether two values are equal on the wire.
    pub(super) fn is_alike(&mut self, old: &[Site<'a>], new: &[Site<'a>]) -> bool {
        let compare = |this: &mut Self| this.compare_values(old, new, &this.nowhere());
        let found = self.measured(&pair(old, new), compare);
        found.0.max(found.1) == Effect::None
    }

    pub(super) fn compare_shapes(
        &mut self,
        old: &Shape<'a>,
        new: &Shape<'a>,
        sites: (&[Site<'a>], &[Site<'a>]),
        place: &Place,
    ) {
        let at = (old.pointer.clone(), new.pointer.clone());
        let before = self.changes.len();
        self.compare_types(old, new, sites, place);
        let learned = self.changes[before..].iter().any(|change| {
            matches!(
                change.relation,
                Some(Relation::Learned | Relation::Forgotten)
            )
        });
        self.compare_null(old, new, place);
        let mut notes = (old.notes.clone(), new.notes.clone());
        if learned {
            // The description of a free-form value states that it is one.
            notes.0.description = None;
            notes.1.description = None;
        }
        // A value that may be anything may be null. The change of its type states that.
        if old.is_free() || new.is_free() {
            notes.1.nullable = notes.0.nullable;
        }
        self.compare_notes(&notes.0, &notes.1, &at, place);
    }

    fn compare_types(
        &mut self,
        old: &Shape<'a>,
        new: &Shape<'a>,
        sites: (&[Site<'a>], &[Site<'a>]),
        place: &Place,
    ) {
        let at = (old.pointer.clone(), new.pointer.clone());
        let unweighed = self.compare_unweighed(old, new, place);
        let is_free = (self.old.is_anything(old), self.new.is_anything(new));
        let is_nothing = (self.old.is_nothing(old), self.new.is_nothing(new));
        let relation = match is_free {
            (true, true) => return,
            _ if is_nothing == (true, true) => return,
            (_, false) if is_nothing.1 => Some(Relation::Narrowed),
            (false, _) if is_nothing.0 => Some(Relation::Widened),
            (true, false) if self.old.is_unknown(old) => Some(Relation::Learned),
            (true, false) => Some(Relation::Narrowed),
            (false, true) if self.new.is_unknown(new) => Some(Relation::Forgotten),
            (false, true) => Some(Relation::Widened),
            (false, false) if old.choices.is_empty() != new.choices.is_empty() => {
                match self.chosen(old, new, sites) {
                    Some(relation) => Some(relation),
                    None => return,
                }
            }
            (false, false) => related(old, new, place),
        };
        if let Some(relation) = relation {
            let told = self.told(sites.0, sites.1);
            let draft = place.draft(place.kind(Aspect::Retyped), &at);
            let draft = draft.relation(relation).values(told.0, told.1);
            let is_bytes = place.is_part_of_form() && is_part_of_bytes(old, new);
            self.push(if is_bytes {
                draft.effects((Effect::None, Effect::None, "a part without a type is bytes"))
            } else {
                draft
            });
            // Limits also apply to values of any type.
            let is_of_any = |shape: &Shape<'_>| shape.typed.is_none() && shape.choices.is_empty();
            let has_limits = is_free == (false, false)
                && is_nothing == (false, false)
                && is_of_any(old) != is_of_any(new)
                && old.choices.is_empty()
                && new.choices.is_empty();
            if (old.typed != new.typed || old.typed.is_none()) && !has_limits {
                return;
            }
        }
        self.compare_members(old, new, place);
        self.compare_limits(old, new, place, &unweighed);
        // If a keyword that is not evaluated changed, the types derived from it changed too.
        if !is_among(&unweighed, TUPLE) {
            self.compare_items(old, new, place);
        }
        self.compare_objects(old, new, place, is_among(&unweighed, PATTERNS));
        self.compare_choices(old, new, place);
        self.compare_exclusions(old, new, place);
    }

    fn compare_limits(
        &mut self,
        old: &Shape<'a>,
        new: &Shape<'a>,
        place: &Place,
        unweighed: &BTreeSet<&'a str>,
    ) {
        let at = (old.pointer.clone(), new.pointer.clone());
        for differing in old.bounds.compare(&new.bounds) {
            // In a closed list, the number of items follows from the types of single items.
            if differing.rule == Rule::MaxItems && unweighed.contains(TUPLE.0) {
                continue;
            }
            let (aspect, relation) = match differing.limit {
                Limit::Tightened => (Aspect::Tightened, None),
                Limit::Loosened => (Aspect::Loosened, None),
                Limit::Replaced => (Aspect::Retyped, Some(Relation::Replaced)),
            };
            let draft = place.draft(place.kind(aspect), &at);
            let draft = draft.values(differing.old, differing.new);
            self.push(match relation {
                Some(relation) => draft.relation(relation),
                None => draft,
            });
        }
    }

    /// Compares the items of lists.
    fn compare_items(&mut self, old: &Shape<'a>, new: &Shape<'a>, place: &Place) {
        if old.typed != Some(Typed::Array) || new.typed != Some(Typed::Array) {
            return;
        }
        let inner = place.within("[]");
        self.compare_inner(old, new, (&old.items, &new.items), &inner);
    }

    /// Compares parts of two values, unless the schemas allow anything.
    pub(super) fn compare_inner(
        &mut self,
        old: &Shape<'a>,
        new: &Shape<'a>,
        sites: (&[Site<'a>], &[Site<'a>]),
        place: &Place,
    ) {
        match sites {
            ([], []) => {}
            // A schema that allows anything is equivalent to none.
            ([], after) if self.new.shape(after).is_free() => {}
            (before, []) if self.old.shape(before).is_free() => {}
            ([], _) | (_, []) => {
                let told = self.told(sites.0, sites.1);
                let relation = if sites.0.is_empty() {
                    Relation::Narrowed
                } else {
                    Relation::Widened
                };
                let at = (old.pointer.clone(), new.pointer.clone());
                let draft = place.draft(place.kind(Aspect::Retyped), &at);
                self.push(draft.relation(relation).values(told.0, told.1));
            }
            (before, after) => self.compare_values(before, after, place),
        }
    }

    /// Compares facts other than the values themselves.
    pub(super) fn compare_notes(
        &mut self,
        old: &Notes<'_>,
        new: &Notes<'_>,
        at: &(String, String),
        place: &Place,
    ) {
        let nullable = match (old.nullable, new.nullable) {
            (false, true) => Some(place.nullable(true)),
            (true, false) => Some(place.nullable(false)),
            _ => None,
        };
        if let Some((kind, is_named)) = nullable {
            let word = |is: bool| (is && !is_named).then(|| "nullable".to_owned());
            let draft = place.draft(kind, at);
            self.push(draft.values(word(old.nullable), word(new.nullable)));
        }
        if old.default != new.default {
            let told = |value: Option<&Value>| value.map(|value| format!("default {value}"));
            let draft = place.draft(place.kind(Aspect::Default), at);
            self.push(draft.values(told(old.default), told(new.default)));
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => self.push(place.draft(place.kind(Aspect::Deprecated), at)),
            (true, false) => self.push(place.draft(place.kind(Aspect::Restored), at)),
            _ => {}
        }
        let elements = place.elements();
        let markup = (old.markup.told(elements.0), new.markup.told(elements.1));
        if markup.0 != markup.1 {
            self.push(place.rewritten(at).values(markup.0, markup.1));
        }
        if place.family == Family::Property && !same_text(old.description, new.description) {
            self.push(place.draft(Kind::PropertyDescribed, at));
        }
    }
}

/// Whether the identity of a value is a broken reference, so that its type is unknown.
fn is_lost(view: &super::view::View<'_>, name: Option<&str>) -> bool {
    name.is_some_and(|name| !view.schemas.contains_key(name))
}

/// Returns the worst effects of some changes; without changes, that nothing differs.
fn worst(changes: &[Change]) -> Effects {
    changes.iter().fold(SAME, |worst, change| {
        let wire = &change.wire;
        let reason = if wire.effect() > worst.0.max(worst.1) {
            wire.reason
        } else {
            worst.2
        };
        (
            worst.0.max(wire.request),
            worst.1.max(wire.response),
            reason,
        )
    })
}

const SAME: Effects = (
    Effect::None,
    Effect::None,
    "another name for the same values",
);

/// Returns the pointers of two values.
pub(super) fn at(old: &[Site<'_>], new: &[Site<'_>]) -> (String, String) {
    let of = |sites: &[Site<'_>]| {
        let pointer = sites.first().map(|site| site.pointer.clone());
        pointer.unwrap_or_default()
    };
    (of(old), of(new))
}

/// Whether one of two shapes allows anything and the other one is bytes.
fn is_part_of_bytes(old: &Shape<'_>, new: &Shape<'_>) -> bool {
    let is_bytes = |shape: &Shape<'_>| shape.format.as_deref() == Some("binary");
    old.is_free() && is_bytes(new) || is_bytes(old) && new.is_free()
}
