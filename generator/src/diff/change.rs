//! What a comparison gives: changes, each with what it means for three audiences.

use std::collections::BTreeMap;
use std::fmt;

use super::effect::{Effect, Wire};
use super::kind::Kind;
use super::relation::Relation;
use crate::rust::surface::Origin;

/// The release that a change asks for (<https://semver.org/>, and for Rust
/// <https://doc.rust-lang.org/cargo/reference/semver.html>).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// None: the crate stays as it is.
    #[default]
    None,
    /// The crate changes, but nothing that its users can name.
    Patch,
    /// Something is added.
    Minor,
    /// Code that compiled may no longer.
    Major,
}

/// What a change does to users of the crate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rust {
    /// The release that it asks for.
    pub level: Level,
    /// The public items that differ, by path.
    pub items: Vec<RustItem>,
}

/// One public item that differs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RustItem {
    /// Path with the crate's name: `superoffice::types::Associate::name`.
    pub path: String,
    /// The file that holds it, or held it.
    pub file: String,
    /// The release that it asks for.
    pub level: Level,
    /// How it was, as a line of Rust.
    pub old: Option<String>,
    /// How it is.
    pub new: Option<String>,
}

/// What changed: the thing that a reader looks for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// The document as a whole.
    Document,
    /// An operation, by id, or by method and path where it has none.
    Operation(String),
    /// A carrier.
    Carrier(String),
    /// An enum.
    Enum(String),
    /// An archive.
    Archive(String),
    /// The crate: items that changed their names or places without a change of their own.
    Crate,
}

impl Subject {
    /// What kind of thing it is.
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

    /// Its name; empty for the document and the crate.
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

/// Which of the two inputs a place lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The old one.
    Old,
    /// The new one.
    New,
}

/// Where a change can be seen.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Spot {
    /// Whether it is a `page` or a `spec`.
    pub what: &'static str,
    /// Which input.
    pub side: Side,
    /// The file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

/// A reference that leads nowhere: nothing is known of what is behind it, and nothing of that was compared.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unread {
    /// In which input.
    pub side: Side,
    /// What it names, and why that leads nowhere.
    pub message: String,
    /// The JSON pointer of the first place that has it.
    pub pointer: String,
    /// How many further places have it.
    pub further: usize,
    /// The line of the first place, once [`Diff::locate`](super::Diff::locate) looked.
    pub spot: Option<Spot>,
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Change {
    /// What happened.
    pub kind: Kind,
    /// To what.
    pub subject: Subject,
    /// To which part of it: a parameter, a property, a member, a status.
    pub part: Option<String>,
    /// How it was, where that can be said in a few words.
    pub old: Option<String>,
    /// How it is.
    pub new: Option<String>,
    /// For a type: how the new one relates to the old one.
    pub relation: Option<Relation>,
    /// What it does on the wire.
    pub wire: Wire,
    /// What it does to the crate.
    pub rust: Rust,
    /// Whether it is a matter of descriptions and examples only.
    pub docs: bool,
    /// Further operations with the very same change.
    pub also: Vec<String>,
    /// How many operations reach a changed carrier or enum.
    pub reached_by: usize,
    /// The tags of the operations that have the change or reach it, sorted.
    pub tags: Vec<String>,
    /// Where it can be seen, once [`Diff::locate`](super::Diff::locate) looked.
    pub places: Vec<Spot>,
    /// JSON pointers into the old and the new document.
    pub pointers: (Option<String>, Option<String>),
    /// The parts of the document, by meaning.
    pub(super) origins: Vec<Origin>,
}

impl Change {
    /// The change in one sentence, without its subject and without a full stop.
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

    /// What was and what is, each written by `code`; none if neither is known.
    pub(super) fn values(&self, code: impl Fn(&str) -> String) -> Option<String> {
        // The words of these kinds do not say whether the value came or went.
        let is_either = matches!(self.kind, Kind::MarkupChanged | Kind::DiscriminatorChanged);
        match (&self.old, &self.new) {
            (Some(old), Some(new)) => Some(format!("{} → {}", code(old), code(new))),
            (Some(old), None) if is_either => Some(format!("{} → nothing", code(old))),
            (None, Some(new)) if is_either => Some(format!("nothing → {}", code(new))),
            (Some(one), None) | (None, Some(one)) => Some(code(one)),
            (None, None) => None,
        }
    }

    /// What to do about a change that breaks on the wire, as half a sentence.
    pub fn advice(&self) -> Option<&'static str> {
        (self.wire.effect() == Effect::Breaking).then(|| super::kind::advice(self.kind))
    }

    /// Whether it breaks somebody: on the wire or in Rust.
    pub fn is_breaking(&self) -> bool {
        self.wire.effect() == Effect::Breaking || self.rust.level == Level::Major
    }

    /// Where it is in one of the documents, if it is there.
    pub(super) fn pointer(&self, side: Side) -> Option<&str> {
        match side {
            Side::Old => self.pointers.0.as_deref(),
            Side::New => self.pointers.1.as_deref(),
        }
    }

    /// Whom it concerns; none if nobody.
    pub fn class(&self) -> Option<Class> {
        if self.is_breaking() {
            Some(Class::Breaking)
        } else if self.docs {
            Some(Class::Docs)
        } else {
            (!self.is_noise()).then_some(Class::Compatible)
        }
    }

    /// Whether it means nothing to anybody: an order, an extension.
    pub fn is_noise(&self) -> bool {
        self.wire.effect() == Effect::None && self.rust.level <= Level::Patch && !self.docs
    }

    /// The most severe first.
    pub(super) fn rank(&self) -> (std::cmp::Reverse<(Effect, Level)>, bool) {
        (
            std::cmp::Reverse((self.wire.effect(), self.rust.level)),
            self.docs,
        )
    }
}

/// The classes of changes that readers ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Somebody must act: on the wire or in Rust.
    Breaking,
    /// What worked still works.
    Compatible,
    /// Descriptions and examples only.
    Docs,
}

/// How many changes there are of each class.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// All changes.
    pub all: usize,
    /// Breaking on the wire.
    pub wire_breaking: usize,
    /// Seen on the wire, and compatible.
    pub wire_compatible: usize,
    /// That ask for a major release of the crate.
    pub rust_major: usize,
    /// That ask for a minor release.
    pub rust_minor: usize,
    /// That ask for a patch release.
    pub rust_patch: usize,
    /// That are a matter of descriptions and examples only.
    pub docs: usize,
}

/// The changes from one document to another.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Diff {
    /// The changes: by subject, those with the most severe change first, within a subject the most severe first.
    pub changes: Vec<Change>,
    /// How many changes [`only`](Self::only) left out.
    pub left_out: usize,
    /// What makes the inputs less comparable, one sentence each.
    pub remarks: Vec<String>,
    /// What could not be compared because a reference leads nowhere.
    pub unread: Vec<Unread>,
}

impl Diff {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The release of the crate that all changes together ask for.
    pub fn release(&self) -> Level {
        let levels = self.changes.iter().map(|change| change.rust.level);
        levels.max().unwrap_or_default()
    }

    /// The changes of some classes only. Those without effect belong to none.
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

    /// Whether any change breaks somebody.
    pub fn is_breaking(&self) -> bool {
        self.changes.iter().any(Change::is_breaking)
    }

    /// How many changes there are of each class.
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

    /// The changes by subject, in the order of the changes.
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

    /// Puts the changes into their one order.
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
