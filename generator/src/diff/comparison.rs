//! State that all parts of a comparison share.

use super::addresses::is_prefix_moved;
use super::change::Change;
use super::draft::Draft;
use super::partners::partners;
use super::progress::Progress;
use super::rename::{Renames, renames};
use super::view::View;

/// Two documents, their renamed components, and the changes found so far.
pub(super) struct Comparison<'a> {
    pub(super) old: &'a View<'a>,
    pub(super) new: &'a View<'a>,
    /// The new names of the old document's components.
    pub(super) renames: Renames,
    /// The index in the new document for each operation of the old one.
    pub(super) partners: Vec<Option<usize>>,
    /// Whether a prefix of all paths moved between servers and paths.
    pub(super) prefix_moved: bool,
    pub(super) changes: Vec<Change>,
    pub(super) progress: Progress,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: &'a View<'a>, new: &'a View<'a>) -> Self {
        let partners = partners(old, new);
        Self {
            old,
            new,
            renames: renames(old, new, &partners),
            partners,
            prefix_moved: is_prefix_moved(old, new),
            changes: Vec::new(),
            progress: Progress::default(),
        }
    }

    pub(super) fn push(&mut self, draft: Draft) {
        self.changes.push(draft.finish());
    }
}
