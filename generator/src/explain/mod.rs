//! Why something is what it is: from a line on a page to an item in the crate.
//!
//! [`explain`] follows one carrier, property, enum, member, operation, parameter, body or response
//! along the whole chain: the places on the pages that say it and what they say, the rule that
//! decided and what it relies on, the overlay that corrected it, the part of the OpenAPI document
//! with its line, and the Rust items made from it. It computes nothing anew; it looks up what the
//! stages kept.
//!
//! [`upstream`] turns the same knowledge into a report for the vendor's authors: what they could say
//! better, page by page.

mod chain;
mod document;
mod find;
mod names;
mod pages;
mod rust_paths;
mod subject;
mod text;
pub mod upstream;

use openapiv3::OpenAPI;
use serde::Serialize;

use crate::diagnostics::Sources;
use crate::overlay::Applied;
use crate::recover::Api;
use crate::rust::RustItem;

pub use names::NotFound;

/// Everything that a run knows.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// The API with every type decided.
    pub api: &'a Api,
    /// The corrected document.
    pub document: &'a OpenAPI,
    /// The document as YAML, for lines.
    pub text: &'a str,
    /// How the document's file is called.
    pub file: &'a str,
    /// The texts of pages and overlays.
    pub sources: &'a Sources,
    /// What overlays changed.
    pub changes: &'a [Applied],
    /// The items of the crate.
    pub items: &'a [RustItem],
    /// The folder of the crate, in front of the items' files.
    pub folder: &'a str,
}

/// The chain behind one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Explanation {
    /// What was asked for, by its whole name.
    pub name: String,
    /// What it is: `carrier`, `property`, `enum`, `member`, `operation`, `parameter`, `request body`,
    /// `response` or `tag`.
    pub kind: &'static str,
    /// Its type as cells of our pages write it; the request line for an operation.
    #[serde(rename = "type")]
    pub ty: String,
    /// The first pages that have it.
    pub pages: Vec<Said>,
    /// How many more pages have it.
    pub more_pages: usize,
    /// Why its type is this one.
    pub reason: Option<Reason>,
    /// Overlays that changed it, in their order.
    pub corrections: Vec<Correction>,
    /// Its places in the document: where it is used, then where that refers to.
    pub spec: Vec<Part>,
    /// The Rust items.
    pub rust: Vec<Item>,
}

/// A place on a page and what stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Said {
    /// The page, with line and column: `spec/docs/rest/A/v1A_B.md:12:1`.
    pub at: String,
    /// The type cell, the heading, or the request line.
    pub says: String,
}

/// The rule that decided a type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Reason {
    /// The rule's name.
    pub rule: String,
    /// What it stands on in general.
    pub meaning: &'static str,
    /// The place that it stands on here.
    pub at: Option<String>,
    /// What else was offered, as `TYPE (RULE)`.
    pub not: Vec<String>,
}

/// An overlay's action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Correction {
    /// Where the action stands.
    pub at: String,
    /// Why it is there.
    pub reason: String,
    /// What it changed, as a JSON pointer.
    pub pointer: String,
    /// What was there before, as JSON.
    pub was: Option<String>,
    /// What is there now, as JSON.
    pub is: Option<String>,
}

/// A part of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Part {
    /// Its JSON pointer.
    pub pointer: String,
    /// The document's file and the line.
    pub at: String,
}

/// A Rust item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Item {
    /// Its path.
    pub path: String,
    /// Its file.
    pub file: String,
}

/// What is known of some names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explained {
    /// The chains behind the names that something has, in their order. A name that several things have, such as a tag
    /// and a carrier, has one chain per thing.
    pub found: Vec<Explanation>,
    /// The names that nothing has, or too many things have, with the names that are nearest.
    pub unknown: Vec<NotFound>,
}

/// Explains what each name stands for: `Carrier`, `Carrier.Property`, `Enum`, `Enum.Member`, an
/// operation's id or `METHOD /path`, an operation followed by `.Parameter`, `#request` or `#response`; a tag; an archive or
/// `Archive.column`; and a Rust path, whole or its last segments, or a method's name.
pub fn explain(names: &[String], world: &World<'_>) -> Explained {
    let chain = chain::Chain::new(world);
    let mut explained = Explained::default();
    for name in names {
        match find::find(name, world, &chain.archives) {
            Ok(subjects) => explained
                .found
                .extend(subjects.iter().map(|subject| chain.explain(subject))),
            Err(unknown) => explained.unknown.push(unknown),
        }
    }
    explained
}
