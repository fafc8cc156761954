//! The largest carriers.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::coverage::is_free;
use super::reach::Reach;
use crate::figures::Count;
use crate::recover::Api;

/// The limit of listed carriers.
const MOST: usize = 25;

/// A carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarrierRow {
    /// Its name.
    pub name: String,
    /// The number of properties.
    pub properties: Count,
    /// The number of free-form properties.
    pub free: Count,
    /// The number of other carriers inside it, at any depth.
    pub within: Count,
    /// The depth of the deepest of them; 0 for a carrier of plain values.
    pub depth: Count,
    /// Whether it contains itself.
    pub is_recursive: bool,
    /// The number of operations that reach it.
    pub operations: Count,
    /// The number of tags of these operations.
    pub tags: Count,
}

/// Returns the carriers with the most properties, the largest first.
pub(super) fn largest(api: &Api, reach: &Reach<'_>) -> Vec<CarrierRow> {
    let mut carriers: Vec<_> = api.carriers.iter().collect();
    carriers.sort_by_key(|(name, carrier)| (Reverse(carrier.properties.len()), name.as_str()));
    let row = |(name, carrier): (&crate::docs::TypeName, &crate::recover::Carrier)| {
        let below = reach.below(name);
        let operations: Vec<_> = reach
            .to(name)
            .filter_map(|at| api.operations.get(at))
            .collect();
        let tags: BTreeSet<&str> = operations
            .iter()
            .map(|typed| typed.operation.page.tag.as_str())
            .collect();
        CarrierRow {
            name: name.to_string(),
            properties: Count(carrier.properties.len()),
            free: Count::of(carrier.properties.values().filter(|p| is_free(&p.ty))),
            within: Count(below.carriers),
            depth: Count(below.depth),
            is_recursive: below.is_recursive,
            operations: Count(operations.len()),
            tags: Count(tags.len()),
        }
    };
    carriers.into_iter().take(MOST).map(row).collect()
}
