//! Matches operations of the old document with those of the new one.

use std::collections::{HashMap, HashSet};

use super::addresses::prefix;
use super::view::{Op, View};

/// Returns a path without the names of its placeholders.
pub(super) fn normalised(path: &str) -> String {
    let mut plain = String::with_capacity(path.len());
    let mut within = false;
    for c in path.chars() {
        match c {
            '{' => within = true,
            '}' => {
                within = false;
                plain.push_str("{}");
            }
            c if !within => plain.push(c),
            _ => {}
        }
    }
    plain
}

/// Returns the partner in `new` of each operation of `old`. The match is by method and path including the path of the servers, else by
/// method and path, else without the names of placeholders, else by id.
pub(super) fn partners(old: &View<'_>, new: &View<'_>) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; old.operations.len()];
    let mut taken: HashSet<usize> = HashSet::new();
    let prefixes = (prefix(old), prefix(new));
    type Key = fn(&Op<'_>, &str) -> Option<String>;
    let keys: [Key; 4] = [
        |op, prefix| {
            Some(format!(
                "{} {}",
                op.method,
                normalised(&format!("{prefix}{}", op.path))
            ))
        },
        |op, _| Some(op.key()),
        |op, _| Some(format!("{} {}", op.method, normalised(op.path))),
        |op, _| op.described.operation_id.clone(),
    ];
    for (round, key) in keys.into_iter().enumerate() {
        if round == 0 && prefixes.0 == prefixes.1 {
            continue;
        }
        let mut index: HashMap<String, usize> = HashMap::new();
        for (at, op) in new.operations.iter().enumerate() {
            if let Some(key) = key(op, &prefixes.1).filter(|_| !taken.contains(&at)) {
                index.entry(key).or_insert(at);
            }
        }
        for (op, partner) in old.operations.iter().zip(&mut found) {
            if partner.is_none()
                && let Some(at) = key(op, &prefixes.0).and_then(|key| index.remove(&key))
            {
                *partner = Some(at);
                taken.insert(at);
            }
        }
    }
    found
}
