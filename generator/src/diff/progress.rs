//! Comparisons in progress and their results, for recursive types and for types with many users.

use std::collections::{BTreeSet, HashMap};

use super::effect::Effects;
use crate::limits::MAX_DEPTH;

/// Two parts that are compared, one of each document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Pair {
    /// Components, by name.
    Names(String, String),
    /// Values, by the references that lead to them or by their places.
    Values(String, String),
}

/// The pairs in progress, and the results of others.
///
/// A pair that occurs again while it is being compared counts as equal for the moment: its differences are found where its comparison
/// began. A result that depends on such an assumption is valid only while that pair is in progress.
#[derive(Default)]
pub(super) struct Progress {
    open: Vec<Pair>,
    /// The pairs of `open`, by index, that the current result depends on.
    assumed: BTreeSet<usize>,
    known: HashMap<Pair, Effects>,
    /// Results, with the pairs of `open` that they depend on.
    tentative: HashMap<Pair, (Effects, BTreeSet<usize>)>,
}

impl Progress {
    /// Starts the comparison of a pair. Returns `false` if it is in progress already, or is nested deeper than [`MAX_DEPTH`].
    pub(super) fn enter(&mut self, pair: &Pair) -> bool {
        if let Some(index) = self.open.iter().position(|open| open == pair) {
            self.assumed.insert(index);
            return false;
        }
        let is_free = self.open.len() < MAX_DEPTH;
        if is_free {
            self.open.push(pair.clone());
        }
        is_free
    }

    /// Ends the comparison of the most recent pair.
    pub(super) fn leave(&mut self) {
        self.open.pop();
        let index = self.open.len();
        self.assumed.remove(&index);
        self.tentative
            .retain(|_, (_, assumed)| !assumed.contains(&index));
    }

    /// Returns the result of a pair, if there is one.
    pub(super) fn known(&mut self, pair: &Pair) -> Option<Effects> {
        if let Some(known) = self.known.get(pair) {
            return Some(*known);
        }
        let (found, assumed) = self.tentative.get(pair)?;
        self.assumed.extend(assumed);
        Some(*found)
    }

    /// Starts a result. Returns the assumptions of the enclosing result, for [`Self::finish`].
    #[must_use]
    pub(super) fn start(&mut self) -> BTreeSet<usize> {
        std::mem::take(&mut self.assumed)
    }

    /// Stores the result of a pair.
    pub(super) fn finish(&mut self, around: BTreeSet<usize>, pair: &Pair, found: Effects) {
        let assumed = std::mem::replace(&mut self.assumed, around);
        if assumed.is_empty() {
            self.known.insert(pair.clone(), found);
        } else {
            self.assumed.extend(&assumed);
            self.tentative.insert(pair.clone(), (found, assumed));
        }
    }
}
