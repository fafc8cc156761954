//! Keywords whose effect on values is not evaluated. They are compared in their written form, including the targets of references.

use std::cmp::Ordering::{self, Equal, Greater, Less};
use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use super::comparison::Comparison;
use super::effect::{Effect, Effects};
use super::kind::Kind;
use super::place::Place;
use super::shape::Shape;
use super::site::Node;
use super::view::View;
use super::words::short;
use crate::openapi::{Pointer, PropertyNames, without_words};

/// Types of single items, and of properties by patterns of their names. Each keyword comes with the one for the types of the rest.
pub(super) const TUPLE: (&str, &str) = ("prefixItems", "items");
pub(super) const PATTERNS: (&str, &str) = ("patternProperties", "additionalProperties");

/// The keyword for rules about the names of properties.
const NAMES: &str = "propertyNames";

/// Keywords that only exclude values. Adding one rejects values that were accepted; removing one accepts them again.
const ASSERTIONS: [&str; 8] = [
    "if",
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedItems",
    "unevaluatedProperties",
    "then",
    "else",
];

/// Whether one of two keywords is in a set.
pub(super) fn is_among(keys: &BTreeSet<&str>, (first, rest): (&str, &str)) -> bool {
    keys.contains(first) || keys.contains(rest)
}

impl<'a> Comparison<'a> {
    /// Compares the keywords, and reports each difference in its written form.
    pub(super) fn compare_unweighed(
        &mut self,
        old: &Shape<'a>,
        new: &Shape<'a>,
        place: &Place,
    ) -> BTreeSet<&'a str> {
        let at = (old.pointer.clone(), new.pointer.clone());
        let keys = old.unweighed.iter().chain(&new.unweighed);
        let mut keys: BTreeSet<&'a str> = keys.map(|(key, _)| *key).collect();
        keys.retain(|key| {
            let (before, after) = (said(old, key), said(new, key));
            let mut walk = Written::new(self.old, self.new);
            let mut pairs = before.iter().zip(&after);
            before.len() != after.len() || !pairs.all(|(one, other)| walk.is_same(one, other))
        });
        for key in &keys {
            // The keyword for the rest is kept only together with the keyword that it complements.
            let is_rest = |(first, rest): (&str, &str)| *key == rest && keys.contains(first);
            if !is_rest(TUPLE) && !is_rest(PATTERNS) {
                let (before, after) = (said(old, key), said(new, key));
                let told = |view: &View<'_>, values: &[&Value]| {
                    let words = values.iter().map(|value| short(&opened(view, value)));
                    let words: Vec<String> = words.collect();
                    (!words.is_empty()).then(|| format!("{key} {}", words.join(" and ")))
                };
                let values = (told(self.old, &before), told(self.new, &after));
                let draft = place.draft(Kind::KeywordChanged, &at);
                let draft = draft.values(values.0, values.1);
                let effects = match *key {
                    NAMES => self.of_names(&before, &after),
                    key => ruled(key, old, new),
                };
                self.push(match effects {
                    Some(effects) => draft.effects(effects),
                    None => draft,
                });
            }
        }
        keys
    }

    /// Returns the effects of changed rules for the names of properties; unknown if neither set of names includes the other.
    fn of_names(&self, before: &[&Value], after: &[&Value]) -> Option<Effects> {
        let read = |view: &View<'_>, said: &[&Value]| {
            let mut names = PropertyNames::default();
            for said in said {
                let behind = |reference: &str| behind(view, reference);
                names.add(PropertyNames::read(said, &Pointer::root(), &behind));
            }
            names
        };
        let (before, after) = (read(self.old, before), read(self.new, after));
        Some(effects(
            match (after.is_within(&before), before.is_within(&after)) {
                (true, true) => Equal,
                (true, false) => Greater,
                (false, true) => Less,
                (false, false) => return None,
            },
        ))
    }
}

/// Returns the values of a keyword in all parts of a shape.
fn said<'a>(shape: &Shape<'a>, key: &str) -> Vec<&'a Value> {
    let found = shape.unweighed.iter().filter(|(other, _)| *other == key);
    found.map(|(_, value)| *value).collect()
}

/// Returns the effects of an added or removed keyword that only excludes values, or of one that requires more or fewer items.
fn ruled(key: &str, old: &Shape<'_>, new: &Shape<'_>) -> Option<Effects> {
    let strictness = match key {
        // Validators ignore the content of text (JSON Schema 2020-12, section 8.2 of the validation part).
        "contentSchema" => Equal,
        "minContains" => contained(key, new, (0, 1))?.cmp(&contained(key, old, (0, 1))?),
        "maxContains" => {
            let any = (u64::MAX, u64::MAX);
            contained(key, old, any)?.cmp(&contained(key, new, any)?)
        }
        _ if !ASSERTIONS.contains(&key) => return None,
        _ => match (is_binding(key, old), is_binding(key, new)) {
            (false, false) => Equal,
            (false, true) => Greater,
            (true, false) => Less,
            (true, true) => return None,
        },
    };
    Some(effects(strictness))
}

/// Returns the effects of a keyword that excludes more values than before, fewer, or the same.
const fn effects(strictness: Ordering) -> Effects {
    match strictness {
        Greater => (
            Effect::Breaking,
            Effect::Compatible,
            "values that were allowed are refused",
        ),
        Less => (
            Effect::Compatible,
            Effect::Breaking,
            "readers may meet other values",
        ),
        Equal => (Effect::None, Effect::None, "the same values are allowed"),
    }
}

/// Returns the number of items that a keyword requires: the first of `usual` without `contains`, where the keyword has no meaning; the
/// second if the keyword is not stated. `None` if several parts state it.
fn contained(key: &str, shape: &Shape<'_>, usual: (u64, u64)) -> Option<u64> {
    if said(shape, "contains").is_empty() {
        return Some(usual.0);
    }
    match said(shape, key).as_slice() {
        [] => Some(usual.1),
        [one] => one.as_u64(),
        _ => None,
    }
}

/// Whether a keyword of [`ASSERTIONS`] excludes any value.
fn is_binding(key: &str, shape: &Shape<'_>) -> bool {
    let is_any = |schema: &Value| match schema {
        Value::Object(members) => members.is_empty(),
        other => *other == Value::Bool(true),
    };
    let has_branch = |key: &str| !said(shape, key).into_iter().all(is_any);
    match key {
        "if" => !said(shape, key).is_empty() && (has_branch("then") || has_branch("else")),
        "then" | "else" => !said(shape, "if").is_empty() && has_branch(key),
        // An item is required, even if it may be anything. With a minimum of 0, none is required and all are allowed.
        "contains" if contained("minContains", shape, (0, 1)) == Some(0) => {
            !said(shape, key).is_empty() && !said(shape, "maxContains").is_empty()
        }
        "contains" => !said(shape, key).is_empty(),
        "dependentRequired" | "dependentSchemas" => {
            let mut entries = said(shape, key).into_iter().filter_map(Value::as_object);
            let is_empty = |value: &Value| match value {
                Value::Array(names) => names.is_empty(),
                schema => is_any(schema),
            };
            !entries.all(|entries| entries.values().all(is_empty))
        }
        _ => !said(shape, key).into_iter().all(is_any),
    }
}

/// Replaces references in a part of a document by their targets, once.
fn opened(view: &View<'_>, part: &Value) -> Value {
    match part {
        Value::Object(members) => match reference(part).and_then(|to| behind(view, to)) {
            Some(target) => target,
            None => {
                let members = members.iter();
                let opened = members.map(|(key, value)| (key.clone(), opened(view, value)));
                Value::Object(opened.collect())
            }
        },
        Value::Array(items) => items.iter().map(|item| opened(view, item)).collect(),
        other => other.clone(),
    }
}

/// Returns the target of a part that is only a reference.
fn reference(part: &Value) -> Option<&str> {
    let members = part.as_object().filter(|members| members.len() == 1)?;
    members.get("$ref")?.as_str()
}

/// Returns the target schema of a reference, in its written form.
fn behind(view: &View<'_>, reference: &str) -> Option<Value> {
    let Node::Schema(schema) = view.target(reference)?.1.node else {
        return None;
    };
    let mut value = serde_json::to_value(schema).ok()?;
    without_words(&mut value);
    Some(value)
}

/// Compares parts of two documents in their written form. A reference equals its target.
pub(super) struct Written<'v, 'a> {
    old: &'v View<'a>,
    new: &'v View<'a>,
    /// The pairs of references seen so far. They are equal if nothing else differs.
    met: HashSet<(String, String)>,
}

impl<'v, 'a> Written<'v, 'a> {
    pub(super) fn new(old: &'v View<'a>, new: &'v View<'a>) -> Self {
        let met = HashSet::new();
        Self { old, new, met }
    }

    pub(super) fn is_same(&mut self, old: &Value, new: &Value) -> bool {
        match (reference(old), reference(new)) {
            (None, None) => self.is_alike(old, new),
            (Some(one), Some(other)) => {
                if !self.met.insert((one.to_owned(), other.to_owned())) {
                    return true;
                }
                match (behind(self.old, one), behind(self.new, other)) {
                    (Some(before), Some(after)) => self.is_same(&before, &after),
                    (None, None) => one == other,
                    _ => false,
                }
            }
            // Inline parts are finite, so the recursion ends.
            (Some(one), None) => {
                behind(self.old, one).is_some_and(|before| self.is_same(&before, new))
            }
            (None, Some(other)) => {
                behind(self.new, other).is_some_and(|after| self.is_same(old, &after))
            }
        }
    }

    fn is_alike(&mut self, old: &Value, new: &Value) -> bool {
        match (old, new) {
            (Value::Object(before), Value::Object(after)) => {
                before.len() == after.len()
                    && before.iter().all(|(key, one)| {
                        let other = after.get(key);
                        other.is_some_and(|other| match (key.as_str(), one, other) {
                            // A property may have the same name; its value is a schema.
                            (
                                "required" | "enum" | "type",
                                Value::Array(one),
                                Value::Array(other),
                            ) => is_same_set(one, other),
                            _ => self.is_same(one, other),
                        })
                    })
            }
            (Value::Array(before), Value::Array(after)) => {
                let mut pairs = before.iter().zip(after);
                before.len() == after.len() && pairs.all(|(one, other)| self.is_same(one, other))
            }
            (one, other) => one == other,
        }
    }
}

/// Whether two lists have the same members, in any order.
fn is_same_set(old: &[Value], new: &[Value]) -> bool {
    let within = |one: &[Value], other: &[Value]| one.iter().all(|m| other.contains(m));
    within(old, new) && within(new, old)
}
