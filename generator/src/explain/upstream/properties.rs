//! Collects properties whose type the pages do not state.

use std::collections::BTreeMap;

use super::super::pages::{Tables, cell};
use super::{Collected, Entry, evidence, is_unsaid};
use crate::recover::{Api, Type};

/// Adds an entry for every property. If many carriers have the same one, it appears at the first of them.
pub(super) fn collect(report: &mut Collected<'_>) {
    let world = report.world;
    let tables = Tables::of(world.api);
    let mut told: BTreeMap<(String, String, String), (String, Entry)> = BTreeMap::new();
    for carrier in world.api.carriers.values() {
        for (name, property) in &carrier.properties {
            if !is_unsaid(&property.provenance) {
                continue;
            }
            let rows = tables.rows(&carrier.name, name);
            let Some((page, row)) = rows.first() else {
                continue;
            };
            let place = page.place(row.span);
            let says = cell(&place, world.sources).says;
            let ty = property.ty.to_string();
            if says.eq_ignore_ascii_case(&ty) {
                continue;
            }
            let kind = match (property.ty.leaf(), says.as_str()) {
                (Type::Enum(_), _) => "unnamed-enum",
                (_, "" | "object" | "array" | "string" | "Array" | "Object" | "String") => {
                    "unnamed-type"
                }
                _ => "filler-type",
            };
            let line = report.line(&place);
            let key = (name.clone(), says.clone(), ty.clone());
            if let Some((_, entry)) = told.get_mut(&key) {
                entry.also += rows.len();
                continue;
            }
            let says = match says.as_str() {
                "" => "no type".to_owned(),
                says => format!("`{says}`"),
            };
            let entry = Entry {
                page: String::new(),
                url: None,
                line,
                kind: kind.to_owned(),
                what: format!("the property {name} of {}", carrier.name),
                says,
                should_say: should_say(world.api, &property.ty),
                evidence: evidence(&property.provenance),
                also: rows.len() - 1,
            };
            told.insert(key, (page.relative.clone(), entry));
        }
    }
    for (page, entry) in told.into_values() {
        report.add(&page, entry);
    }
}

/// Returns the type. For an enum, includes as many members as fit on a line.
fn should_say(api: &Api, ty: &Type) -> String {
    const MOST: usize = 12;
    let members = match ty.leaf() {
        Type::Enum(name) => api.enums.get(name).map(|found| &found.members),
        _ => None,
    };
    let Some(members) = members else {
        return format!("`{ty}`");
    };
    let mut names: Vec<&str> = members.iter().map(|m| m.name.as_str()).take(MOST).collect();
    if members.len() > MOST {
        names.push("…");
    }
    format!("`{ty}`: {}", names.join(", "))
}
