//! Which component of the new document is likely an old one under another name.

use std::collections::{HashMap, HashSet};

use openapiv3::{Schema, SchemaKind, Type as Kind};

use super::comparison::likeness;
use super::types::{Renames, Ty, ty};
use super::view::View;

/// How much of two shapes must agree when nothing else speaks for a new name, and when the name is
/// alike or the same places use it.
const ALIKE_ALONE: f32 = 0.8;
const ALIKE_WITH_EVIDENCE: f32 = 0.5;
/// Shapes smaller than this are common; they need more than their shape.
const TELLING: usize = 4;

/// The shape of a component: its properties with their types, or its members.
struct Shape<'a> {
    name: &'a str,
    is_enum: bool,
    parts: HashMap<String, String>,
}

struct Candidate<'a> {
    old: &'a str,
    new: &'a str,
    shape: f32,
    name: f32,
    used_alike: bool,
}

/// The components of `old` that are gone, under their likely names in `new`.
pub(super) fn renames<'a>(old: &View<'a>, new: &View<'a>) -> Renames {
    let gone = shapes(old, new);
    let come = shapes(new, old);
    let mut by_part: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, shape) in come.iter().enumerate() {
        for part in shape.parts.keys() {
            by_part.entry(part).or_default().push(index);
        }
    }
    let mut candidates: Vec<Candidate<'_>> = Vec::new();
    for shape in &gone {
        let mut met: HashSet<usize> = HashSet::new();
        for part in shape.parts.keys() {
            met.extend(by_part.get(part.as_str()).into_iter().flatten());
        }
        for other in met.into_iter().map(|index| &come[index]) {
            if shape.is_enum == other.is_enum {
                candidates.extend(judge(old, new, shape, other));
            }
        }
    }
    candidates.sort_by(|a, b| {
        let key = |c: &Candidate<'_>| (c.used_alike, c.shape + c.name);
        let ((a_used, a_sum), (b_used, b_sum)) = (key(a), key(b));
        let by_likeness = b_sum.total_cmp(&a_sum).then(b_used.cmp(&a_used));
        by_likeness.then_with(|| (a.old, a.new).cmp(&(b.old, b.new)))
    });
    let mut found = Renames::new();
    let mut taken: HashSet<&str> = HashSet::new();
    for candidate in candidates {
        if !found.contains_key(candidate.old) && taken.insert(candidate.new) {
            found.insert(candidate.old.to_owned(), candidate.new.to_owned());
        }
    }
    found
}

/// The components that only `view` has.
fn shapes<'a>(view: &View<'a>, other: &View<'a>) -> Vec<Shape<'a>> {
    let only = view
        .schemas
        .iter()
        .filter(|(name, _)| !other.schemas.contains_key(*name));
    only.map(|(name, schema)| Shape {
        name,
        is_enum: is_enum(schema),
        parts: parts(view, name, schema),
    })
    .collect()
}

fn is_enum(schema: &Schema) -> bool {
    matches!(&schema.schema_kind, SchemaKind::Type(Kind::String(_)))
}

fn parts<'a>(view: &View<'a>, name: &str, schema: &'a Schema) -> HashMap<String, String> {
    if let SchemaKind::Type(Kind::String(text)) = &schema.schema_kind {
        let members = text.enumeration.iter().flatten();
        return members
            .map(|member| (member.clone(), String::new()))
            .collect();
    }
    let properties = view.properties(schema, "");
    let typed = properties.into_iter().map(|(property, found)| {
        let ty = match ty(view.document, found.schema) {
            // What it holds of itself goes by its own name.
            Ty::Named(own) if own == name => "itself".to_owned(),
            other => other.to_string(),
        };
        (property.to_owned(), ty)
    });
    typed.collect()
}

fn judge<'a>(
    old_view: &View<'_>,
    new_view: &View<'_>,
    old: &Shape<'a>,
    new: &Shape<'a>,
) -> Option<Candidate<'a>> {
    let shared = old.parts.iter().filter_map(|(part, ty)| {
        let other = new.parts.get(part)?;
        Some(if ty == other { 1.0 } else { 0.5 })
    });
    let shared: f32 = shared.sum();
    let both = old
        .parts
        .keys()
        .filter(|part| new.parts.contains_key(*part))
        .count();
    let union = old.parts.len() + new.parts.len() - both;
    let shape = shared / union as f32;
    if shape < ALIKE_WITH_EVIDENCE {
        return None;
    }
    let name = likeness(old.name, new.name);
    let used_alike = !old_view
        .users(old.name)
        .is_disjoint(&new_view.users(new.name));
    let is_telling = old.parts.len().min(new.parts.len()) >= TELLING;
    let enough = if is_telling && shape >= ALIKE_ALONE {
        true
    } else {
        used_alike || name >= 0.75
    };
    enough.then_some(Candidate {
        old: old.name,
        new: new.name,
        shape,
        name,
        used_alike,
    })
}
