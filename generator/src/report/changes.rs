//! What changed, and what it asks for.

use crate::diff::{self, Change, Diff};
use crate::figures::Count;
use crate::wrap::one_line;

/// Most changes that are listed in one group.
const MOST: usize = 60;
/// Most items of the crate that are listed for one change.
const MOST_ITEMS: usize = 3;
/// The longest value that is shown whole, in characters.
const LONG: usize = 160;

/// What the report compares with.
#[derive(Debug, Clone, PartialEq)]
pub enum Since {
    /// Nothing, and why: a sentence with the way out.
    Nothing(String),
    /// An older state.
    Compared {
        /// What it is called.
        name: String,
        /// What changed since.
        diff: Diff,
    },
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Changes {
    /// It is not known; why, and the way out.
    Unknown(String),
    /// What a comparison gave.
    Known(Compared),
}

/// What a comparison gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// What was compared with.
    pub name: String,
    /// The release that all changes together ask for, in words.
    pub asked: String,
    /// Counts by class: what is counted, and how many there are.
    pub counts: Vec<(&'static str, Count)>,
    /// The changes, the worst group first; groups without any are left out.
    pub groups: Vec<ChangeGroup>,
}

/// Changes that mean the same to their readers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeGroup {
    /// What they mean.
    pub title: &'static str,
    /// Whether they break somebody.
    pub is_breaking: bool,
    /// How many there are.
    pub count: Count,
    /// The first of them.
    pub rows: Vec<ChangeRow>,
    /// How many more there are.
    pub more: Count,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRow {
    /// What kind of thing changed.
    pub kind: &'static str,
    /// Its name; empty for the document and the crate.
    pub subject: String,
    /// What happened to it.
    pub sentence: String,
    /// What that means, and who else has it.
    pub notes: Vec<String>,
    /// The first items of the crate that differ.
    pub items: Vec<String>,
    /// How many more items differ.
    pub more_items: Count,
    /// Where it can be seen.
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
        // A value that was cut within keeps its end mark.
        Some((end, _)) if text[..end].matches('`').count() % 2 == 1 => {
            format!("{}…`", &text[..end])
        }
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
