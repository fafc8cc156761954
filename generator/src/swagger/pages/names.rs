//! Short names for definitions, whose own names are the full .NET names.

use std::collections::{BTreeMap, HashMap};

use crate::docs::TypeName;

/// Returns a short name for each full name: its last part. If several end alike, the part before it becomes a prefix, without the ending
/// that these parts share: `Appointment_SaveRequest` for `….AppointmentCarriers.SaveRequest` next to `….EMailCarriers.SaveRequest`. If two
/// are still alike, they keep their full names.
pub(super) fn short(full: &[&str]) -> HashMap<String, TypeName> {
    let mut by_last: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for name in full {
        by_last.entry(clean(last(name))).or_default().push(name);
    }
    let mut names: HashMap<String, TypeName> = HashMap::new();
    let mut taken: HashMap<TypeName, usize> = HashMap::new();
    let mut wanted: Vec<(&str, String)> = Vec::with_capacity(full.len());
    for (last, group) in by_last {
        if let [only] = group.as_slice() {
            wanted.push((only, last));
            continue;
        }
        let owners: Vec<&str> = group.iter().map(|name| owner(name)).collect();
        let shared = shared_ending(&owners);
        for (name, owner) in group.iter().zip(owners) {
            let owner = clean(owner.strip_suffix(shared).unwrap_or(owner));
            wanted.push((name, format!("{owner}_{last}")));
        }
    }
    for (name, short) in &wanted {
        if let Ok(short) = TypeName::new(short) {
            *taken.entry(short.clone()).or_default() += 1;
            names.insert((*name).to_owned(), short);
        }
    }
    for (index, (name, _)) in wanted.iter().enumerate() {
        let alone = names
            .get(*name)
            .is_some_and(|short| taken.get(short) == Some(&1));
        if !alone {
            let long = TypeName::new(&clean(name)).unwrap_or_else(|_| TypeName::numbered(index));
            names.insert((*name).to_owned(), long);
        }
    }
    names
}

fn last(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

fn owner(name: &str) -> &str {
    name.rsplit('.').nth(1).unwrap_or_default()
}

/// Replaces characters that type names cannot have.
fn clean(name: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_';
    name.chars()
        .map(|c| if allowed(c) { c } else { '_' })
        .collect()
}

/// Returns the longest ending that starts with a capital and that all names share, unless it is one of the names.
fn shared_ending<'a>(names: &[&'a str]) -> &'a str {
    let Some((first, rest)) = names.split_first() else {
        return "";
    };
    let starts = first
        .char_indices()
        .filter(|(at, c)| *at > 0 && c.is_ascii_uppercase());
    let mut endings = starts.map(|(at, _)| &first[at..]);
    endings
        .find(|ending| {
            rest.iter()
                .all(|name| name.len() > ending.len() && name.ends_with(ending))
        })
        .unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(full: &[&str]) -> Vec<String> {
        let names = short(full);
        full.iter().map(|name| names[*name].to_string()).collect()
    }

    #[test]
    fn colliding_names_carry_what_tells_them_apart() {
        let full = [
            "A.ShipCarriers.SaveRequest",
            "A.CrewCarriers.SaveRequest",
            "A.Ship",
        ];
        assert_eq!(
            named(&full),
            ["Ship_SaveRequest", "Crew_SaveRequest", "Ship"]
        );
    }

    #[test]
    fn names_do_not_depend_on_the_order_of_definitions() {
        let (one, two) = (["A.X", "B.X", "C.Y"], ["C.Y", "B.X", "A.X"]);
        let (first, second) = (short(&one), short(&two));
        assert_eq!(first, second);
        assert_eq!(first["A.X"].as_str(), "A_X");
    }

    #[test]
    fn full_names_remain_where_even_the_owner_is_the_same() {
        assert_eq!(named(&["A.B.X", "C.B.X"]), ["A_B_X", "C_B_X"]);
        assert_eq!(named(&["X[Y]"]), ["X_Y_"]);
    }
}
