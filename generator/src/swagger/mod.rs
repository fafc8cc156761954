//! Swagger 2.0, the format of the vendor's complete reference in one or two files.
//!
//! * `convert()` converts any Swagger 2.0 document to OpenAPI 3.0, in memory. Every reader of documents (`rust`, `diff`) accepts both.
//! * `read` reads the documents of a release as pages, in which every type is stated.
//! * `decide` adds types from the documents of a release that its pages do not state.
//! * `complete` adds facts that documents lack and pages of another release have.

mod beside;
mod evidence;
mod files;
mod index;
mod pages;

/// The limit of operations in a message.
const MOST: usize = 8;

pub(crate) use beside::decide;
pub(crate) use evidence::{check_split, complete};
pub(crate) use files::read_text;
pub use pages::ReleaseError;
pub(crate) use pages::{is_release, read};
