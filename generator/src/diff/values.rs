//! The one comparison of schemas, wherever they stand and whether they are written in place or
//! referred to.

use std::collections::BTreeSet;

use openapiv3::SchemaKind;
use serde_json::Value;

use super::bounds::Limit;
use super::change::{Change, Effect};
use super::comparison::{Comparison, Draft, same_text};
use super::kind::Kind;
use super::place::{Aspect, Family, Place};
use super::progress::Pair;
use super::shape::{Node, Notes, Shape, Site, Typed};
use super::types::{Relation, ty_of};
use crate::openapi::without_words;

/// The effects on requests and responses of one value in place of another, and why.
pub(super) type Effects = (Effect, Effect, &'static str);

impl<'a> Comparison<'a> {
    /// Compares a value of the old document with one of the new, each described by all schemas
    /// that apply to it. Components that both know under one name are compared on their own.
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
                // A type without a name may hold itself.
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

    /// A place for comparisons whose changes are only counted.
    fn nowhere(&self) -> Place {
        Place::nowhere(self.old.has_markup && self.new.has_markup)
    }

    /// What a component of the old document is called in the new one.
    pub(super) fn name_in_new<'n>(&'n self, name: &'n str) -> &'n str {
        self.renames.get(name).map_or(name, String::as_str)
    }

    /// What it means that one component takes the place of another: the worst of what differs.
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

    /// The worst of the changes that a comparison finds, which is made once.
    fn measured(&mut self, key: &Pair, compare: impl FnOnce(&mut Self)) -> Effects {
        if let Some(known) = self.progress.known(key) {
            return known;
        }
        let around = self.progress.start();
        let found = worst(&self.aside(compare));
        self.progress.finish(around, key, found);
        found
    }

    /// The changes that a comparison finds, kept apart from the others.
    pub(super) fn aside(&mut self, compare: impl FnOnce(&mut Self)) -> Vec<Change> {
        let before = std::mem::take(&mut self.changes);
        compare(self);
        std::mem::replace(&mut self.changes, before)
    }

    /// Whether nothing that travels differs between two values.
    pub(super) fn is_alike(&mut self, old: &[Site<'a>], new: &[Site<'a>]) -> bool {
        let compare = |this: &mut Self| this.compare_values(old, new, &this.nowhere());
        let found = match referring(old, new) {
            Some(key) => self.measured(&key, compare),
            None => worst(&self.aside(compare)),
        };
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
            // The words of a free-form value say that it is one.
            notes.0.description = None;
            notes.1.description = None;
        }
        // A value that may be anything may be null; the change of its type says so.
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
        let relation = match (old.is_free(), new.is_free()) {
            (true, true) => return,
            (true, false) if self.old.is_unknown(old) => Some(Relation::Learned),
            (true, false) => Some(Relation::Narrowed),
            (false, true) if self.new.is_unknown(new) => Some(Relation::Forgotten),
            (false, true) => Some(Relation::Widened),
            (false, false) if old.choices.is_empty() != new.choices.is_empty() => {
                Some(self.chosen(old, new, sites))
            }
            (false, false) => related(old, new, place),
        };
        if let Some(relation) = relation {
            let told = self.told(sites.0, sites.1);
            let draft = place.draft(place.kind(Aspect::Retyped), &at);
            self.push(draft.relation(relation).values(told.0, told.1));
            if old.typed != new.typed || old.typed.is_none() {
                return;
            }
        }
        self.compare_members(old, new, place);
        for (limit, before, after) in old.bounds.compare(&new.bounds) {
            // How many items there are follows from the types of single ones, where they are closed.
            let is_count = [&before, &after]
                .into_iter()
                .flatten()
                .any(|told| told.starts_with("maxItems"));
            if is_count && unweighed.contains(TUPLE.0) {
                continue;
            }
            let (aspect, relation) = match limit {
                Limit::Tightened => (Aspect::Tightened, None),
                Limit::Loosened => (Aspect::Loosened, None),
                Limit::Replaced => (Aspect::Retyped, Some(Relation::Replaced)),
            };
            let draft = place.draft(place.kind(aspect), &at).values(before, after);
            self.push(match relation {
                Some(relation) => draft.relation(relation),
                None => draft,
            });
        }
        // What is read of a keyword that is not weighed, so that there are types, changed with it.
        if !is_among(&unweighed, TUPLE) {
            self.compare_items(old, new, place);
        }
        self.compare_objects(old, new, place, is_among(&unweighed, PATTERNS));
        self.compare_choices(old, new, place);
        self.compare_exclusions(old, new, place);
    }

    /// The types of two values, in a few words.
    fn told(&self, old: &[Site<'a>], new: &[Site<'a>]) -> (Option<String>, Option<String>) {
        let words = |view: &super::view::View<'_>, sites: &[Site<'a>]| {
            let told = sites
                .first()
                .map(|site| ty_of(view.document, site).to_string());
            told.unwrap_or_else(|| "any".to_owned())
        };
        let told = (words(self.old, old), words(self.new, new));
        if told.0 == told.1 {
            let written = (written(self.old, old), written(self.new, new));
            return (Some(written.0), Some(written.1));
        }
        (Some(told.0), Some(told.1))
    }

    /// Keywords whose effect is not known, as they are written.
    fn compare_unweighed(
        &mut self,
        old: &Shape<'a>,
        new: &Shape<'a>,
        place: &Place,
    ) -> BTreeSet<&'a str> {
        let at = (old.pointer.clone(), new.pointer.clone());
        let find = |shape: &Shape<'a>, key: &str| {
            let found = shape.unweighed.iter().filter(|(other, _)| *other == key);
            found.map(|(_, value)| *value).collect::<Vec<_>>()
        };
        let keys = old.unweighed.iter().chain(&new.unweighed);
        let mut keys: BTreeSet<&'a str> = keys.map(|(key, _)| *key).collect();
        keys.retain(|key| find(old, key) != find(new, key));
        for key in &keys {
            // What holds for the rest is kept only beside what it is the rest of.
            let is_rest = |(first, rest): (&str, &str)| *key == rest && keys.contains(first);
            if !is_rest(TUPLE) && !is_rest(PATTERNS) {
                let (before, after) = (find(old, key), find(new, key));
                let told = |values: &[&Value]| {
                    let words: Vec<String> = values.iter().map(|value| short(value)).collect();
                    (!words.is_empty()).then(|| format!("{key} {}", words.join(" and ")))
                };
                let draft = place.draft(Kind::KeywordChanged, &at);
                self.push(draft.values(told(&before), told(&after)));
            }
        }
        keys
    }

    /// Whether null is among the values that are listed, where both may be null.
    fn compare_null(&mut self, old: &Shape<'a>, new: &Shape<'a>, place: &Place) {
        let is_listed = match (old.is_null_listed, new.is_null_listed) {
            (Some(before), Some(after)) if before != after => after,
            _ => return,
        };
        if !old.notes.nullable || !new.notes.nullable {
            return;
        }
        let at = (old.pointer.clone(), new.pointer.clone());
        let null = Some("null".to_owned());
        self.push(if is_listed {
            let draft = place.draft(place.kind(Aspect::MemberAdded), &at);
            draft.values(None, null)
        } else {
            let draft = place.draft(place.kind(Aspect::MemberRemoved), &at);
            draft.values(null, None)
        });
    }

    /// The values that are listed, where they are listed in both.
    fn compare_members(&mut self, old: &Shape<'a>, new: &Shape<'a>, place: &Place) {
        let (Some(before), Some(after)) = (&old.members, &new.members) else {
            return;
        };
        let at = (old.pointer.clone(), new.pointer.clone());
        let word = |member: &Value| match member {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        for (aspect, list, other) in [
            (Aspect::MemberRemoved, before, after),
            (Aspect::MemberAdded, after, before),
        ] {
            for member in list.iter().filter(|member| !other.contains(member)) {
                let draft = place.draft(place.kind(aspect), &at);
                let told = Some(word(member));
                self.push(match aspect {
                    Aspect::MemberAdded => draft.values(None, told),
                    _ => draft.values(told, None),
                });
            }
        }
    }

    /// What lists hold.
    fn compare_items(&mut self, old: &Shape<'a>, new: &Shape<'a>, place: &Place) {
        if old.typed != Some(Typed::Array) || new.typed != Some(Typed::Array) {
            return;
        }
        let inner = place.within("[]");
        self.compare_inner(old, new, (&old.items, &new.items), &inner);
    }

    /// Compares parts of two values, none of whose schemas allows anything.
    pub(super) fn compare_inner(
        &mut self,
        old: &Shape<'a>,
        new: &Shape<'a>,
        sites: (&[Site<'a>], &[Site<'a>]),
        place: &Place,
    ) {
        match sites {
            ([], []) => {}
            // A schema that allows anything is as good as none.
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

    /// What is said beside the values themselves.
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

/// Whether what a value is known by is a reference that leads nowhere: nothing is known of the value.
fn is_lost(view: &super::view::View<'_>, name: Option<&str>) -> bool {
    name.is_some_and(|name| !view.schemas.contains_key(name))
}

/// Types of single items and of properties by the form of their names, each with what says the types of the rest.
const TUPLE: (&str, &str) = ("prefixItems", "items");
const PATTERNS: (&str, &str) = ("patternProperties", "additionalProperties");

/// Whether one of two keywords is among some.
fn is_among(keys: &BTreeSet<&str>, (first, rest): (&str, &str)) -> bool {
    keys.contains(first) || keys.contains(rest)
}

/// Nothing differs.
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

/// A value in few words.
fn short(value: &Value) -> String {
    const MOST: usize = 200;
    let text = value.to_string();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// Schemas as they are written, for those that a few words do not tell apart.
pub(super) fn written(view: &super::view::View<'_>, sites: &[Site<'_>]) -> String {
    let words: Vec<String> = sites
        .iter()
        .map(|site| {
            let mut node = site.node;
            if let Node::Reference(reference) = node
                && let Some((_, target)) = view.target(reference)
            {
                node = target.node;
            }
            match node {
                Node::Reference(reference) => reference.to_owned(),
                Node::Schema(schema) => {
                    let mut value = serde_json::to_value(schema).unwrap_or_default();
                    without_words(&mut value);
                    short(&value)
                }
            }
        })
        .collect();
    words.join(" and ")
}

/// The pointers of two values.
pub(super) fn at(old: &[Site<'_>], new: &[Site<'_>]) -> (String, String) {
    let of = |sites: &[Site<'_>]| {
        let pointer = sites.first().map(|site| site.pointer.clone());
        pointer.unwrap_or_default()
    };
    (of(old), of(new))
}

/// How the type and format of a shape relate to those of an older one, and whether values are
/// listed.
fn related(old: &Shape<'_>, new: &Shape<'_>, place: &Place) -> Option<Relation> {
    use Relation::{Narrowed, Replaced, Widened};
    let listed = match (&old.members, &new.members) {
        (Some(_), None) => Some(Widened),
        (None, Some(_)) => Some(Narrowed),
        _ => None,
    };
    let typed = match (old.typed, new.typed) {
        (one, other) if one == other => formats(old, new),
        (Some(Typed::Integer), Some(Typed::Number)) => Some(Widened),
        (Some(Typed::Number), Some(Typed::Integer)) => Some(Narrowed),
        // In a path, a query or a header everything plain is text.
        (Some(Typed::Boolean | Typed::Integer | Typed::Number), Some(Typed::String))
            if place.is_text() && new.format.is_none() =>
        {
            Some(Widened)
        }
        (Some(_), None) => Some(Widened),
        (None, Some(_)) => Some(Narrowed),
        _ => Some(Replaced),
    };
    match (typed, listed) {
        (None, other) | (other, None) => other,
        (Some(one), Some(other)) if one == other => Some(one),
        _ => Some(Replaced),
    }
}

/// How the format of one type relates to an older one.
fn formats(old: &Shape<'_>, new: &Shape<'_>) -> Option<Relation> {
    use Relation::{Narrowed, Replaced, Widened};
    let word = |shape: &Shape<'_>| shape.format.clone().unwrap_or_default();
    match (old.typed, &*word(old), &*word(new)) {
        (_, one, other) if one == other => None,
        (Some(Typed::Integer), "int32", "int64") | (Some(Typed::Number), "float", "double") => {
            Some(Widened)
        }
        (Some(Typed::Integer), "int64", "int32") | (Some(Typed::Number), "double", "float") => {
            Some(Narrowed)
        }
        (_, "", _) => Some(Narrowed),
        (_, _, "") => Some(Widened),
        _ => Some(Replaced),
    }
}

impl Draft {
    /// A change whose effects follow from the values that differ, not from its kind.
    pub(super) fn effects(mut self, effects: Effects) -> Self {
        self.effects = Some(effects);
        self
    }
}

/// How two values are told from others while they are compared, if one of them may hold itself because it is a reference
/// or is composed of some.
fn referring(old: &[Site<'_>], new: &[Site<'_>]) -> Option<Pair> {
    let refers = |site: &Site<'_>| match site.node {
        Node::Reference(_) => true,
        Node::Schema(schema) => match &schema.schema_kind {
            SchemaKind::AllOf { .. } => true,
            SchemaKind::Any(any) => !any.all_of.is_empty(),
            _ => false,
        },
    };
    let word = |sites: &[Site<'_>]| match sites.first().map(|site| site.node) {
        Some(Node::Reference(reference)) if sites.len() == 1 => reference.to_owned(),
        _ => {
            let places: Vec<&str> = sites.iter().map(|site| site.pointer.as_str()).collect();
            places.join(" ")
        }
    };
    let may_hold_itself = old.iter().chain(new).any(refers);
    may_hold_itself.then(|| Pair::Values(word(old), word(new)))
}
