//! Finds renamed components.
//!
//! A new name needs evidence: wherever the old component was used and some component still is, it is the new one; and at least half of the
//! parts agree. Similarity alone is not enough: small carriers often look the same.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use openapiv3::{Schema, SchemaKind, Type as Kind};

use super::site::Site;
use super::types::ty_of;
use super::view::View;

/// The share of two components that must agree.
const MIN_LIKENESS: f32 = 0.5;

/// The new names of components by their old names.
pub(super) type Renames = HashMap<String, String>;

/// The places that refer to a component, in words with the same meaning in both documents.
type Places = HashMap<String, BTreeSet<String>>;

/// Returns the removed components of `old` with their names in `new`.
pub(super) fn renames(old: &View<'_>, new: &View<'_>, partners: &[Option<usize>]) -> Renames {
    let mut found = Renames::new();
    let come: Vec<&str> = only(new, old);
    if come.is_empty() {
        return found;
    }
    let stands = by_place(new, &|name| name.to_owned(), &|index| {
        Some(index.to_string())
    });
    // Components that contain a renamed one may be renamed too, so the search repeats.
    loop {
        let holder = |name: &str| found.get(name).cloned().unwrap_or_else(|| name.to_owned());
        let operation = |index: usize| {
            let partner = partners.get(index).copied().flatten();
            partner.map(|index| index.to_string())
        };
        let stood = places(old, &holder, &operation);
        let stood_at = by_place(old, &holder, &operation);
        let taken: BTreeSet<&String> = found.values().collect();
        let mut candidates: Vec<(f32, &str, &str)> = Vec::new();
        for name in only(old, new) {
            if found.contains_key(name) {
                continue;
            }
            let now: BTreeSet<&String> = stood
                .get(name)
                .into_iter()
                .flatten()
                .filter_map(|place| Some((stands.get(place)?, stood_at.get(place)?)))
                .flat_map(|(now, before)| now.difference(before))
                .collect();
            let mut now = now.into_iter();
            if let (Some(other), None) = (now.next(), now.next())
                && let Some(other) = come.iter().find(|come| *come == other)
                && !taken.contains(&(*other).to_owned())
                && let Some(likeness) = likeness(old, new, name, other)
            {
                candidates.push((likeness, name, other));
            }
        }
        candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        let before = found.len();
        let mut used: BTreeSet<&str> = BTreeSet::new();
        for (_, name, other) in candidates {
            if used.insert(other) {
                found.insert(name.to_owned(), other.to_owned());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// Returns the components that only `view` has.
fn only<'a>(view: &View<'a>, other: &View<'_>) -> Vec<&'a str> {
    let names = view.schemas.keys().copied();
    names
        .filter(|name| !other.schemas.contains_key(*name))
        .collect()
}

/// Returns the places that refer to each component.
fn places(
    view: &View<'_>,
    holder: &dyn Fn(&str) -> String,
    operation: &dyn Fn(usize) -> Option<String>,
) -> Places {
    let mut found = Places::new();
    for (owner, reference) in view.references() {
        let owner = match owner {
            Ok(name) => format!("schema {}", holder(name)),
            Err(index) => match operation(index) {
                Some(index) => format!("operation {index}"),
                None => continue,
            },
        };
        let place = format!("{owner} {}", reference.way);
        let places = found.entry(reference.target.clone()).or_default();
        places.insert(place);
    }
    found
}

/// Returns the components that each place refers to.
fn by_place(
    view: &View<'_>,
    holder: &dyn Fn(&str) -> String,
    operation: &dyn Fn(usize) -> Option<String>,
) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, places) in places(view, holder, operation) {
        for place in places {
            found.entry(place).or_default().insert(name.clone());
        }
    }
    found
}

/// Returns the share of two components that agrees, if it is large enough: properties with their types, or members.
fn likeness(old: &View<'_>, new: &View<'_>, name: &str, other: &str) -> Option<f32> {
    let (before, after) = (old.schemas.get(name)?, new.schemas.get(other)?);
    if is_enum(before) != is_enum(after) {
        return None;
    }
    let (before, after) = (parts(old, name, before), parts(new, other, after));
    let both: Vec<bool> = before
        .iter()
        .filter_map(|(part, ty)| Some(after.get(part)? == ty))
        .collect();
    let shared: f32 = both.iter().map(|same| if *same { 1.0 } else { 0.5 }).sum();
    let union = before.len() + after.len() - both.len();
    let likeness = if union == 0 {
        1.0
    } else {
        shared / union as f32
    };
    (likeness >= MIN_LIKENESS).then_some(likeness)
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
    let shape = view.shape(&[Site::of_schema(schema, String::new())]);
    let typed = shape.properties.into_iter().map(|(property, sites)| {
        let ty = sites
            .first()
            .map(|site| ty_of(view.document, site).to_string());
        let ty = match ty.unwrap_or_default() {
            // A reference to itself contains its own name.
            own if own == name => "itself".to_owned(),
            other => other,
        };
        (property.to_owned(), ty)
    });
    typed.collect()
}
