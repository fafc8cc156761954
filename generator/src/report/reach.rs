//! Determines which carriers are reachable from others and from operations.

use std::collections::{BTreeSet, VecDeque};

use crate::docs::TypeName;
use crate::recover::{Api, Carrier, Type, TypedOperation};

/// The carriers of an API as a graph: an edge leads from a carrier to each carrier that its properties hold.
pub(super) struct Reach<'a> {
    api: &'a Api,
    /// By the index of a carrier, the indices of the carriers in its properties.
    holds: Vec<Vec<usize>>,
    /// By the index of an operation, the indices of the carriers that it reaches.
    operations: Vec<BTreeSet<usize>>,
}

/// The carriers below a carrier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Below {
    /// The number of other carriers, at any depth.
    pub(super) carriers: usize,
    /// The number of steps to the farthest of them.
    pub(super) depth: usize,
    /// Whether the carrier contains itself.
    pub(super) is_recursive: bool,
}

impl<'a> Reach<'a> {
    /// Follows all properties and operations.
    pub(super) fn of(api: &'a Api) -> Self {
        let index = |ty: &Type| match ty.leaf() {
            Type::Carrier(name) => api.carriers.get_index_of(name),
            _ => None,
        };
        let holds = api
            .carriers
            .values()
            .map(|carrier| {
                let held = carrier.properties.values();
                let held: BTreeSet<usize> = held.filter_map(|p| index(&p.ty)).collect();
                held.into_iter().collect()
            })
            .collect();
        let mut reach = Self {
            api,
            holds,
            operations: Vec::new(),
        };
        reach.operations = api
            .operations
            .iter()
            .map(|typed| {
                let first = sites(typed).filter_map(index).collect();
                reach.from(first).into_iter().map(|(at, _)| at).collect()
            })
            .collect();
        reach
    }

    /// Returns the carriers that an operation reaches.
    pub(super) fn of_operation(&self, index: usize) -> impl Iterator<Item = &'a Carrier> {
        let found = self.operations.get(index).into_iter().flatten();
        found.filter_map(|at| Some(self.api.carriers.get_index(*at)?.1))
    }

    /// Returns the operations that reach a carrier, by index.
    pub(super) fn to(&self, name: &TypeName) -> impl Iterator<Item = usize> {
        let wanted = self.api.carriers.get_index_of(name);
        let operations = self.operations.iter().enumerate();
        operations.filter_map(move |(at, found)| found.contains(&wanted?).then_some(at))
    }

    /// Returns the carriers below a carrier.
    pub(super) fn below(&self, name: &TypeName) -> Below {
        let own = self.api.carriers.get_index_of(name);
        let held = own.and_then(|at| self.holds.get(at)).cloned();
        let found = self.from(held.unwrap_or_default());
        let others = || found.iter().filter(|(at, _)| Some(*at) != own);
        Below {
            carriers: others().count(),
            depth: others().map(|(_, steps)| steps + 1).max().unwrap_or(0),
            is_recursive: found.iter().any(|(at, _)| Some(*at) == own),
        }
    }

    /// Returns all carriers that are reachable from the first ones, including these, with the steps of the shortest path.
    fn from(&self, first: Vec<usize>) -> Vec<(usize, usize)> {
        let mut seen: BTreeSet<usize> = first.iter().copied().collect();
        let mut open: VecDeque<(usize, usize)> = seen.iter().map(|at| (*at, 0)).collect();
        let mut found = Vec::new();
        while let Some((at, steps)) = open.pop_front() {
            found.push((at, steps));
            for held in self.holds.get(at).into_iter().flatten() {
                if seen.insert(*held) {
                    open.push_back((*held, steps + 1));
                }
            }
        }
        found
    }
}

/// Returns the types of an operation's body and response.
pub(super) fn sites(typed: &TypedOperation) -> impl Iterator<Item = &Type> {
    [&typed.body, &typed.answer]
        .into_iter()
        .flatten()
        .map(|t| &t.ty)
}
