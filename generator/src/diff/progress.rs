//! What is being compared and what was compared, for types that hold themselves or that many others hold.

use std::collections::{BTreeSet, HashMap};

use super::effect::Effects;
use crate::limits::MAX_DEPTH;

/// Two parts that are compared, one of each document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Pair {
    /// Components, by name.
    Names(String, String),
    /// Values, by the references that lead to them or by where they stand.
    Values(String, String),
}

/// The pairs that are being compared, and the results of others.
///
/// A pair that is met again while it is being compared counts as the same for the moment: a difference counts where its
/// comparison began. A result that such a pair went into holds only as long as that one is being compared.
#[derive(Default)]
pub(super) struct Progress {
    open: Vec<Pair>,
    /// The pairs of `open`, by index, that went into the result that is being made.
    assumed: BTreeSet<usize>,
    known: HashMap<Pair, Effects>,
    /// Results with the pairs of `open` that went into them.
    tentative: HashMap<Pair, (Effects, BTreeSet<usize>)>,
}

impl Progress {
    /// Begins with a pair. Returns `false` if that is being compared already, or nests beyond [`MAX_DEPTH`].
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

    /// Ends with the pair that was begun with last.
    pub(super) fn leave(&mut self) {
        self.open.pop();
        let index = self.open.len();
        self.assumed.remove(&index);
        self.tentative
            .retain(|_, (_, assumed)| !assumed.contains(&index));
    }

    /// The result of a pair, if there is one.
    pub(super) fn known(&mut self, pair: &Pair) -> Option<Effects> {
        if let Some(known) = self.known.get(pair) {
            return Some(*known);
        }
        let (found, assumed) = self.tentative.get(pair)?;
        self.assumed.extend(assumed);
        Some(*found)
    }

    /// Begins with a result; what the one around it assumes so far is handed to [`Self::finish`].
    #[must_use]
    pub(super) fn start(&mut self) -> BTreeSet<usize> {
        std::mem::take(&mut self.assumed)
    }

    /// Keeps the result of a pair.
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
