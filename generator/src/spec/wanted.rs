//! Which parts of a text are looked for.

use std::collections::HashMap;

/// The parts at and below a place that are looked for. The comparison of two documents asks for the places of a few
/// thousand parts of texts that have hundreds of thousands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Wanted<'w> {
    /// Each.
    All,
    /// Those that these steps lead to.
    Those(&'w Steps),
    /// None.
    Nothing,
}

impl<'w> Wanted<'w> {
    /// What is looked for at and below a member or an item; its step is as pointers have it.
    pub(super) fn below(self, step: &str) -> Self {
        match self {
            Self::Those(steps) => steps.0.get(step).map_or(Self::Nothing, Self::Those),
            other => other,
        }
    }

    /// Whether anything is.
    pub(super) const fn is_any(self) -> bool {
        !matches!(self, Self::Nothing)
    }
}

/// Pointers as a tree, each with the parts around it.
#[derive(Debug, Default)]
pub(super) struct Steps(HashMap<Box<str>, Steps>);

impl Steps {
    /// Adds the part at a pointer.
    pub(super) fn add(&mut self, pointer: &str) {
        let steps = pointer.split('/').skip(1);
        steps.fold(self, |at, step| at.0.entry(step.into()).or_default());
    }
}
