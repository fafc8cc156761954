//! The changes, and the release that they require.

use crate::diff::{self, Change, Diff};
use crate::figures::Count;
use crate::wrap::one_line;

/// The limit of listed changes per group.
const MOST: usize = 60;
/// The limit of listed crate items per change.
const MOST_ITEMS: usize = 3;
/// The length of the longest value that is shown in full, in characters.
const LONG: usize = 160;

/// The older state for the comparison.
#[derive(Debug, Clone, PartialEq)]
pub enum Since {
    /// No older state, with the reason: a sentence with a remedy.
    Nothing(String),
    /// An older state.
    Compared {
        /// Its name.
        name: String,
        /// The changes since then.
        diff: Diff,
    },
}

/// The changes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Changes {
    /// Unknown, with the reason and a remedy.
    Unknown(String),
    /// The result of a comparison.
    Known(Compared),
}

/// The result of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The name of the older state.
    pub name: String,
    /// The release that all changes together require, in words.
    pub asked: String,
    /// Counts by class: the name of the class, and the number of changes.
    pub counts: Vec<(&'static str, Count)>,
    /// The changes, the most severe group first. Empty groups are left out.
    pub groups: Vec<ChangeGroup>,
}

/// Changes with the same meaning for their readers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeGroup {
    /// The meaning.
    pub title: &'static str,
    /// Whether they break users.
    pub is_breaking: bool,
    /// The number of changes.
    pub count: Count,
    /// The first changes.
    pub rows: Vec<ChangeRow>,
    /// The number of further changes.
    pub more: Count,
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRow {
    /// The kind of its subject.
    pub kind: &'static str,
    /// The name of its subject; empty for the document and the crate.
    pub subject: String,
    /// The change, as a sentence.
    pub sentence: String,
    /// Its consequences, and others that it affects.
    pub notes: Vec<String>,
    /// The first items of the crate that differ.
    pub items: Vec<String>,
    /// The number of further items.
    pub more_items: Count,
    /// Its places.
    pub places: Vec<String>,
}

impl Changes {
    pub(super) fn of(since: Since) -> Self {
        match since {
            Since::Nothing(why) => Self::Unknown(why),
            Since::Compared { name, diff } => Self::Known(Compared::of(name, &diff)),
        }
    }
}

impl Compared {
    fn of(name: String, diff: &Diff) -> Self {
        let counts = diff.counts();
        let groups = diff::classes(diff)
            .into_iter()
            .filter(|(_, changes)| !changes.is_empty());
        Self {
            name,
            asked: diff::asked(diff),
            counts: vec![
                ("breaking on the wire", Count(counts.wire_breaking)),
                ("compatible on the wire", Count(counts.wire_compatible)),
                ("major in Rust", Count(counts.rust_major)),
                ("minor in Rust", Count(counts.rust_minor)),
                ("patches in Rust", Count(counts.rust_patch)),
                ("of descriptions only", Count(counts.docs)),
            ],
            groups: groups
                .map(|(title, changes)| ChangeGroup::of(title, &changes))
                .collect(),
        }
    }
}

impl ChangeGroup {
    fn of(title: &'static str, changes: &[&Change]) -> Self {
        Self {
            title,
            is_breaking: changes.iter().any(|change| change.is_breaking()),
            count: Count(changes.len()),
            rows: changes
                .iter()
                .take(MOST)
                .map(|change| ChangeRow::of(change))
                .collect(),
            more: Count(changes.len().saturating_sub(MOST)),
        }
    }
}

impl ChangeRow {
    pub(super) fn of(change: &Change) -> Self {
        let items = &change.rust.items;
        let notes = diff::reason(change)
            .into_iter()
            .chain(diff::further(change));
        Self {
            kind: change.subject.word(),
            subject: change.subject.name().to_owned(),
            sentence: cut(&change.sentence()),
            notes: notes.collect(),
            items: items
                .iter()
                .take(MOST_ITEMS)
                .map(|item| item.path.clone())
                .collect(),
            more_items: Count(items.len().saturating_sub(MOST_ITEMS)),
            places: diff::spots(change)
                .iter()
                .map(|spot| format!("{}:{}", spot.file, spot.line))
                .collect(),
        }
    }
}

fn cut(text: &str) -> String {
    let text = one_line(text);
    match text.char_indices().nth(LONG) {
        // A value that was cut inside keeps its end mark.
        Some((end, _)) if text[..end].matches('`').count() % 2 == 1 => {
            format!("{}…`", &text[..end])
        }
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
