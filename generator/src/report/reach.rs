//! Which carriers are reached from where.

use std::collections::{BTreeSet, VecDeque};

use crate::docs::TypeName;
use crate::recover::{Api, Carrier, Type, TypedOperation};

/// The carriers of an API as a graph: an edge where one has a property that holds the other.
pub(super) struct Reach<'a> {
    api: &'a Api,
    /// By the index of the carrier, the indices of those that it holds.
    holds: Vec<Vec<usize>>,
    /// By the index of the operation, the indices of the carriers that it reaches.
    operations: Vec<BTreeSet<usize>>,
}

/// What lies below a carrier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Below {
    /// How many other carriers are within it, at any depth.
    pub(super) carriers: usize,
    /// The way to the farthest of them, in steps.
    pub(super) depth: usize,
    /// Whether it is within itself.
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

    /// The carriers that an operation reaches.
    pub(super) fn of_operation(&self, index: usize) -> impl Iterator<Item = &'a Carrier> {
        let found = self.operations.get(index).into_iter().flatten();
        found.filter_map(|at| Some(self.api.carriers.get_index(*at)?.1))
    }

    /// The operations that reach a carrier, by their indices.
    pub(super) fn to(&self, name: &TypeName) -> impl Iterator<Item = usize> {
        let wanted = self.api.carriers.get_index_of(name);
        let operations = self.operations.iter().enumerate();
        operations.filter_map(move |(at, found)| found.contains(&wanted?).then_some(at))
    }

    /// What lies below a carrier.
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

    /// All carriers that the first ones hold, themselves included, with the steps of the shortest way.
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

/// What an operation takes and returns.
pub(super) fn sites(typed: &TypedOperation) -> impl Iterator<Item = &Type> {
    [&typed.body, &typed.answer]
        .into_iter()
        .flatten()
        .map(|t| &t.ty)
}
