//! The changes of a document by actions so far. Detects contradictions.

use serde_json::Value;

use super::Action;
use super::merge::Write;

/// All changes so far, each with the file and the action that made it.
#[derive(Default)]
pub(super) struct Written<'a> {
    values: Vec<(String, Owner<'a>, Option<Value>)>,
    removed: Vec<(String, Owner<'a>, Value)>,
}

/// The action that made a change, and the number of its file.
pub(super) type Owner<'a> = (usize, &'a Action);

fn same(one: Owner<'_>, other: Owner<'_>) -> bool {
    std::ptr::eq(one.1, other.1)
}

/// Whether one pointer equals the other, or leads to a part of its target.
fn within(inner: &str, outer: &str) -> bool {
    inner
        .strip_prefix(outer)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl<'a> Written<'a> {
    /// Records a write. Returns the earlier action that it contradicts, if any.
    pub(super) fn write(&mut self, owner: Owner<'a>, write: &Write) -> Option<&'a Action> {
        let at = write.pointer.as_str();
        let contradicts = |(pointer, other, value): &(String, Owner<'a>, Option<Value>)| {
            let apart = same(*other, owner) || (write.added && value.is_none());
            // A member that is missing from an earlier action's value is not a contradiction.
            let replaces = within(pointer, at) || within(at, pointer) && write.before.is_some();
            !apart && replaces && !(write.added && pointer != at)
        };
        let value = self.values.iter().find(|known| contradicts(known));
        let removal = self
            .removed
            .iter()
            .find(|(pointer, other, _)| pointer == at && other.0 != owner.0);
        let found = value
            .map(|(_, other, _)| other.1)
            .or(removal.map(|(_, other, _)| other.1));
        let kept = (!write.added).then(|| write.after.clone());
        self.values.push((at.to_owned(), owner, kept));
        found
    }

    /// Records a removal. Returns the earlier action that it undoes, if any.
    pub(super) fn remove(
        &mut self,
        owner: Owner<'a>,
        pointer: &str,
        was: Value,
    ) -> Option<&'a Action> {
        let undone = self.values.iter().find(|(known, other, _)| {
            !same(*other, owner) && (within(known, pointer) || within(pointer, known))
        });
        let found = undone.map(|(_, other, _)| other.1);
        self.removed.push((pointer.to_owned(), owner, was));
        found
    }

    /// Returns the action of the same file that removed the value which a write adds again.
    pub(super) fn put_back(&self, owner: Owner<'a>, write: &Write) -> Option<&'a Action> {
        let found = self.removed.iter().find(|(pointer, other, was)| {
            pointer == write.pointer.as_str() && other.0 == owner.0 && *was == write.after
        });
        found.map(|(_, other, _)| other.1)
    }
}
