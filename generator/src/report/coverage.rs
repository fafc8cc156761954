//! The coverage of each area.

use std::collections::{BTreeMap, BTreeSet};

use super::reach::{Reach, sites};
use crate::coverage::is_described;
use crate::figures::{Count, Share};
use crate::recover::{Api, Type, TypedOperation};

/// An area: the operations of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// The tag.
    pub tag: String,
    /// The half of the API that it belongs to: `agent` or `REST`.
    pub half: &'static str,
    /// The share of operations with a description that adds to their name.
    pub described: Share,
    /// The share of operations with a sample request or response.
    pub samples: Share,
    /// The share of bodies and responses with a type.
    pub typed: Share,
    /// The number of free-form values: bodies, responses, and properties of carriers that its operations reach.
    pub free: Count,
}

/// Returns the areas of an API, in the order of its operations.
pub(super) fn areas(api: &Api, reach: &Reach<'_>) -> Vec<Area> {
    let mut tags: BTreeMap<(bool, &str), Vec<(usize, &TypedOperation)>> = BTreeMap::new();
    for (index, typed) in api.operations.iter().enumerate() {
        let operation = &typed.operation;
        let key = (operation.agent.is_none(), operation.page.tag.as_str());
        tags.entry(key).or_default().push((index, typed));
    }
    let area = |((is_rest, tag), operations): ((bool, &str), Vec<(usize, &TypedOperation)>)| {
        let pages = || operations.iter().map(|(_, typed)| &typed.operation.page);
        let sites = || operations.iter().flat_map(|(_, typed)| sites(typed));
        let reached: BTreeMap<&str, BTreeSet<&str>> = operations
            .iter()
            .flat_map(|(index, _)| reach.of_operation(*index))
            .map(|carrier| {
                let properties = carrier.properties.iter();
                let free = properties.filter(|(_, property)| is_free(&property.ty));
                (
                    carrier.name.as_str(),
                    free.map(|(name, _)| name.as_str()).collect(),
                )
            })
            .collect();
        let within: usize = reached.values().map(BTreeSet::len).sum();
        Area {
            tag: tag.to_owned(),
            half: if is_rest { "REST" } else { "agent" },
            described: Share::of(pages(), is_described),
            samples: Share::of(pages(), |page| {
                page.sample_request.is_some() || page.sample_response.is_some()
            }),
            typed: Share::of(sites(), |ty| !is_free(ty)),
            free: Count(sites().filter(|ty| is_free(ty)).count() + within),
        }
    };
    tags.into_iter().map(area).collect()
}

/// Whether the type allows any value.
pub(super) fn is_free(ty: &Type) -> bool {
    *ty.leaf() == Type::Any
}
