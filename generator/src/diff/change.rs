//! The result of a comparison: changes, each with its meaning for three audiences.

use std::collections::BTreeMap;
use std::fmt;

use super::effect::{Effect, Wire};
use super::kind::Kind;
use super::relation::Relation;
use crate::rust::surface::Origin;

/// The release that a change requires (<https://semver.org/>, and for Rust <https://doc.rust-lang.org/cargo/reference/semver.html>).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// None: the crate does not change.
    #[default]
    None,
    /// The crate changes, but none of the names that users can refer to.
    Patch,
    /// Something is added.
    Minor,
    /// Existing code may no longer compile.
    Major,
}

/// The effect of a change on users of the crate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rust {
    /// The required release.
    pub level: Level,
    /// The public items that differ, by path.
    pub items: Vec<RustItem>,
}

/// One public item that differs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RustItem {
    /// The path, with the crate's name: `superoffice::types::Associate::name`.
    pub path: String,
    /// The file with the item, now or before.
    pub file: String,
    /// The required release.
    pub level: Level,
    /// The old form, as a line of Rust.
    pub old: Option<String>,
    /// The new form.
    pub new: Option<String>,
}

/// The subject of a change, as readers would look it up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// The document as a whole.
    Document,
    /// An operation, by id, or else by method and path.
    Operation(String),
    /// A carrier.
    Carrier(String),
    /// An enum.
    Enum(String),
    /// An archive.
    Archive(String),
    /// The crate: renamed or moved items without a change of their own.
    Crate,
}

impl Subject {
    /// Returns a word for the kind of the subject.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Operation(_) => "operation",
            Self::Carrier(_) => "carrier",
            Self::Enum(_) => "enum",
            Self::Archive(_) => "archive",
            Self::Crate => "crate",
        }
    }

    /// Returns the name; empty for the document and the crate.
    pub fn name(&self) -> &str {
        match self {
            Self::Operation(name)
            | Self::Carrier(name)
            | Self::Enum(name)
            | Self::Archive(name) => name,
            Self::Document | Self::Crate => "",
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document | Self::Crate => write!(f, "the {}", self.word()),
            _ => write!(f, "{} {}", self.word(), self.name()),
        }
    }
}

/// The input in which a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The old one.
    Old,
    /// The new one.
    New,
}

/// A place where a change is visible.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Spot {
    /// The kind of file: `page` or `spec`.
    pub what: &'static str,
    /// The input.
    pub side: Side,
    /// The file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

/// A broken reference. Its target is unknown and was not compared.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unread {
    /// The input.
    pub side: Side,
    /// The target, and the reason why it cannot be resolved.
    pub message: String,
    /// The JSON pointer of its first place.
    pub pointer: String,
    /// The number of further places.
    pub further: usize,
    /// The line of the first place; known after [`Diff::locate`](super::Diff::locate).
    pub spot: Option<Spot>,
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Change {
    /// The kind of the change.
    pub kind: Kind,
    /// The thing that changed.
    pub subject: Subject,
    /// The part of it that changed: a parameter, a property, a member, a status.
    pub part: Option<String>,
    /// The old value, if it can be described in a few words.
    pub old: Option<String>,
    /// The new value.
    pub new: Option<String>,
    /// For a type: the relation of the new type to the old one.
    pub relation: Option<Relation>,
    /// The effect on the wire.
    pub wire: Wire,
    /// The effect on the crate.
    pub rust: Rust,
    /// Whether only descriptions and examples changed.
    pub docs: bool,
    /// Further operations with the identical change.
    pub also: Vec<String>,
    /// The number of operations that reach a changed carrier or enum.
    pub reached_by: usize,
    /// The tags of the operations that have the change or reach it, sorted.
    pub tags: Vec<String>,
    /// Its places; known after [`Diff::locate`](super::Diff::locate).
    pub places: Vec<Spot>,
    /// JSON pointers into the old and the new document.
    pub pointers: (Option<String>, Option<String>),
    /// The changed parts of the document, by meaning.
    pub(super) origins: Vec<Origin>,
}

impl Change {
    /// Returns the change in one sentence, without its subject and without a full stop.
    pub fn sentence(&self) -> String {
        let mut text = self.kind.words().to_owned();
        if let Some(part) = &self.part {
            text = format!("{text} `{part}`");
        }
        if let Some(values) = self.values(|value| format!("`{value}`")) {
            text = format!("{text}: {values}");
        }
        text
    }

    /// Returns the old and the new value, each formatted by `code`; `None` if neither is known.
    pub(super) fn values(&self, code: impl Fn(&str) -> String) -> Option<String> {
        // The words of these kinds do not say whether the value was added or removed.
        let is_either = matches!(
            self.kind,
            Kind::MarkupChanged | Kind::DiscriminatorChanged | Kind::OperationFact
        );
        match (&self.old, &self.new) {
            (Some(old), Some(new)) => Some(format!("{} → {}", code(old), code(new))),
            (Some(old), None) if is_either => Some(format!("{} → nothing", code(old))),
            (None, Some(new)) if is_either => Some(format!("nothing → {}", code(new))),
            (Some(one), None) | (None, Some(one)) => Some(code(one)),
            (None, None) => None,
        }
    }

    /// Returns advice for a change that breaks on the wire, as half a sentence.
    pub fn advice(&self) -> Option<&'static str> {
        (self.wire.effect() == Effect::Breaking).then(|| super::kind::advice(self.kind))
    }

    /// Whether it breaks users: on the wire or in Rust.
    pub fn is_breaking(&self) -> bool {
        self.wire.effect() == Effect::Breaking || self.rust.level == Level::Major
    }

    /// Returns its place in one of the documents, if it has one there.
    pub(super) fn pointer(&self, side: Side) -> Option<&str> {
        match side {
            Side::Old => self.pointers.0.as_deref(),
            Side::New => self.pointers.1.as_deref(),
        }
    }

    /// Returns the class of the change; `None` if nobody is affected.
    pub fn class(&self) -> Option<Class> {
        if self.is_breaking() {
            Some(Class::Breaking)
        } else if self.docs {
            Some(Class::Docs)
        } else {
            (!self.is_noise()).then_some(Class::Compatible)
        }
    }

    /// Whether it affects nobody: another order, or an extension.
    pub fn is_noise(&self) -> bool {
        self.wire.effect() == Effect::None && self.rust.level <= Level::Patch && !self.docs
    }

    /// Returns the key for sorting, the most severe change first.
    pub(super) fn rank(&self) -> (std::cmp::Reverse<(Effect, Level)>, bool) {
        (
            std::cmp::Reverse((self.wire.effect(), self.rust.level)),
            self.docs,
        )
    }
}

/// The classes of changes that readers can select.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Users must act: on the wire or in Rust.
    Breaking,
    /// Existing code and clients still work.
    Compatible,
    /// Descriptions and examples only.
    Docs,
}

/// The number of changes of each class.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// All changes.
    pub all: usize,
    /// Breaking on the wire.
    pub wire_breaking: usize,
    /// Visible on the wire, and compatible.
    pub wire_compatible: usize,
    /// Changes that require a major release of the crate.
    pub rust_major: usize,
    /// Changes that require a minor release.
    pub rust_minor: usize,
    /// Changes that require a patch release.
    pub rust_patch: usize,
    /// Changes of descriptions and examples only.
    pub docs: usize,
}

/// The changes from one document to another.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Diff {
    /// The changes, grouped by subject. Subjects with the most severe changes come first, as do the most severe changes of a subject.
    pub changes: Vec<Change>,
    /// The number of changes that [`only`](Self::only) left out.
    pub left_out: usize,
    /// Reasons why the inputs are less comparable, one sentence each.
    pub remarks: Vec<String>,
    /// The parts that could not be compared because of broken references.
    pub unread: Vec<Unread>,
}

impl Diff {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Returns the release of the crate that all changes together require.
    pub fn release(&self) -> Level {
        let levels = self.changes.iter().map(|change| change.rust.level);
        levels.max().unwrap_or_default()
    }

    /// Returns the changes of some classes only. Changes without effect belong to no class.
    pub fn only(&self, classes: &[Class]) -> Self {
        let changes = self.changes.iter();
        let wanted = changes.filter(|change| change.class().is_some_and(|c| classes.contains(&c)));
        let changes: Vec<Change> = wanted.cloned().collect();
        Self {
            left_out: self.left_out + self.changes.len() - changes.len(),
            remarks: self.remarks.clone(),
            unread: self.unread.clone(),
            changes,
        }
    }

    /// Whether any change breaks users.
    pub fn is_breaking(&self) -> bool {
        self.changes.iter().any(Change::is_breaking)
    }

    /// Returns the number of changes of each class.
    pub fn counts(&self) -> Counts {
        let count = |wanted: &dyn Fn(&Change) -> bool| {
            self.changes.iter().filter(|change| wanted(change)).count()
        };
        let wire = |effect| count(&|change| change.wire.effect() == effect);
        let rust = |level| count(&|change| change.rust.level == level);
        Counts {
            all: self.changes.len(),
            wire_breaking: wire(Effect::Breaking),
            wire_compatible: wire(Effect::Compatible),
            rust_major: rust(Level::Major),
            rust_minor: rust(Level::Minor),
            rust_patch: rust(Level::Patch),
            docs: count(&|change| change.docs),
        }
    }

    /// Groups the changes by subject, in their existing order.
    pub fn by_subject(&self) -> Vec<(&Subject, Vec<&Change>)> {
        let mut order: Vec<(&Subject, Vec<&Change>)> = Vec::new();
        let mut index: BTreeMap<&Subject, usize> = BTreeMap::new();
        for change in &self.changes {
            let at = *index.entry(&change.subject).or_insert_with(|| {
                order.push((&change.subject, Vec::new()));
                order.len() - 1
            });
            order[at].1.push(change);
        }
        order
    }

    /// Sorts the changes into their canonical order.
    pub(super) fn sort(&mut self) {
        let mut worst: BTreeMap<Subject, _> = BTreeMap::new();
        for change in &self.changes {
            let rank = change.rank();
            let known = worst.entry(change.subject.clone()).or_insert(rank);
            *known = (*known).min(rank);
        }
        self.changes.sort_by_cached_key(|change| {
            (
                worst.get(&change.subject).copied(),
                change.subject.clone(),
                change.rank(),
                change.kind,
                change.part.clone(),
            )
        });
    }
}

macro_rules! words {
    ($($ty:ident { $($variant:ident = $word:literal),* $(,)? })*) => {$(
        impl $ty {
            /// The word for it, as printed and as written to JSON.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }

        impl fmt::Display for $ty {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    )*};
}

words! {
    Effect { None = "none", Compatible = "compatible", Breaking = "breaking" }
    Level { None = "none", Patch = "patch", Minor = "minor", Major = "major" }
    Side { Old = "old", New = "new" }
}
