//! The wanted parts of a text.

use std::collections::HashMap;

/// The wanted parts at and below a place. A comparison of two documents looks up a few thousand parts in texts with hundreds of thousands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Wanted<'w> {
    /// All parts.
    All,
    /// The parts at these steps.
    Those(&'w Steps),
    /// No parts.
    Nothing,
}

impl<'w> Wanted<'w> {
    /// Returns the wanted parts at and below a member or an item. The step is escaped as in pointers.
    pub(super) fn below(self, step: &str) -> Self {
        match self {
            Self::Those(steps) => steps.0.get(step).map_or(Self::Nothing, Self::Those),
            other => other,
        }
    }

    /// Whether any part is wanted.
    pub(super) const fn is_any(self) -> bool {
        !matches!(self, Self::Nothing)
    }
}

/// A tree of pointers, including the parts around each.
#[derive(Debug, Default)]
pub(super) struct Steps(HashMap<Box<str>, Steps>);

impl Steps {
    /// Adds the part at a pointer.
    pub(super) fn add(&mut self, pointer: &str) {
        let steps = pointer.split('/').skip(1);
        steps.fold(self, |at, step| at.0.entry(step.into()).or_default());
    }
}
