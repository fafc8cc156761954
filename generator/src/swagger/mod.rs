//! Swagger 2.0, the form in which the vendor publishes the whole reference in one or two files.
//!
//! * `convert()` rewrites any Swagger 2.0 document as an OpenAPI 3.0 document, in memory. Every reader of documents
//!   (`rust`, `diff`) takes both.
//! * `read` reads the documents of a release as pages, in which every type is stated.
//! * `decide` lets the documents of a release decide what its pages leave unsaid.
//! * `complete` adds what documents leave out and pages of another release know.

mod beside;
mod evidence;
mod files;
mod index;
mod pages;

/// Most operations that a message names.
const MOST: usize = 8;

pub(crate) use beside::decide;
pub(crate) use evidence::{check_split, complete};
pub(crate) use files::read_text;
pub use pages::ReleaseError;
pub(crate) use pages::{is_release, read};
