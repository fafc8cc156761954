//! Explains the origin of a part of the API: from a line on a page to an item in the crate.
//!
//! [`explain`] follows one carrier, property, enum, member, operation, parameter, body or response along the whole chain: the places on the
//! pages and their text, the rule that decided and its evidence, the overlay that corrected it, the part of the OpenAPI document with its
//! line, and the Rust items made from it. It only looks up data that the stages kept.
//!
//! [`upstream`] turns the same data into a report for the vendor's authors: possible improvements, page by page.

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

/// All data of a run.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// The API with the types of all values.
    pub api: &'a Api,
    /// The corrected document.
    pub document: &'a OpenAPI,
    /// The document as YAML, for lines.
    pub text: &'a str,
    /// The name of the document's file.
    pub file: &'a str,
    /// The texts of pages and overlays.
    pub sources: &'a Sources,
    /// The changes by overlays.
    pub changes: &'a [Applied],
    /// The items of the crate.
    pub items: &'a [RustItem],
    /// The folder of the crate, which precedes the items' files.
    pub folder: &'a str,
}

/// The chain for one part of the API.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Explanation {
    /// The full name of the part.
    pub name: String,
    /// Its kind: `carrier`, `property`, `enum`, `member`, `operation`, `parameter`, `request body`, `response`, `tag`,
    /// `archive` or `column`.
    pub kind: &'static str,
    /// Its type, in the notation of cells on our pages; for an operation, the request line.
    #[serde(rename = "type")]
    pub ty: String,
    /// The first pages that describe it.
    pub pages: Vec<Said>,
    /// The number of further pages.
    pub more_pages: usize,
    /// The provenance of its type.
    pub reason: Option<Reason>,
    /// The overlays that changed it, in order.
    pub corrections: Vec<Correction>,
    /// Its places in the document: that of its use, followed by the targets of references.
    pub spec: Vec<Part>,
    /// The Rust items.
    pub rust: Vec<Item>,
}

/// A place on a page, and the text there.
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
    /// A general description of its evidence.
    pub meaning: &'static str,
    /// The place of the evidence.
    pub at: Option<String>,
    /// The other candidates, as `TYPE (RULE)`.
    pub not: Vec<String>,
}

/// An action of an overlay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Correction {
    /// The place of the action.
    pub at: String,
    /// The reason for the action.
    pub reason: String,
    /// The changed part, as a JSON pointer.
    pub pointer: String,
    /// The previous value, as JSON.
    pub was: Option<String>,
    /// The new value, as JSON.
    pub is: Option<String>,
}

/// A part of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Part {
    /// Its JSON pointer.
    pub pointer: String,
    /// The document's file, and the line.
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

/// The explanations of some names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explained {
    /// The chains for the known names, in order. A name with several meanings, such as a tag and a carrier, has one chain per meaning.
    pub found: Vec<Explanation>,
    /// The unknown or ambiguous names, with the most similar known ones.
    pub unknown: Vec<NotFound>,
}

/// Explains each name. A name is one of: `Carrier`, `Carrier.Property`, `Enum`, `Enum.Member`, an operation's id or `METHOD /path`, an
/// operation followed by `.Parameter`, `#request` or `#response`; a tag; an archive or `Archive.column`; and a Rust path, whole or its last
/// segments, or a method's name.
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
