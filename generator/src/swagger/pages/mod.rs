//! Converts Swagger 2.0 documents to typed pages, as if the vendor's pages stated every type.
//!
//! The vendor's pages are a rendering of these documents without the nested types. The documents are read as pages and go through the same
//! stages, so that shared parts are handled in one place. Each operation becomes a page. Each definition becomes a carrier's page, except
//! for the parameter object of a single operation, whose properties are on the page of the operation.
//!
//! Enums have no names in these documents; [`recover`](crate::recover) names them.

mod definitions;
mod document;
mod documents;
mod names;
mod operation;
mod references;
mod release;
mod statements;
#[cfg(test)]
mod tests;
mod types;

pub use documents::ReleaseError;
pub(crate) use documents::is_release;
pub(crate) use release::read;
