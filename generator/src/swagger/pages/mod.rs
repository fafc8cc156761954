//! Swagger 2.0 documents → typed pages, as if the vendor's pages stated every type.
//!
//! The vendor's pages are a rendering of these documents that leaves the nested types unsaid. Read as pages, the
//! documents go through the same stages: what pages and documents share is decided in one place. Each operation is a
//! page; each definition is a carrier's page, but for the parameter object of one operation, whose properties stand on
//! the page of the operation.
//!
//! Enums have no names in these documents; [`recover`](crate::recover) names them.

mod definitions;
mod document;
mod names;
mod operation;
mod references;
mod release;
mod types;

pub use release::ReleaseError;
pub(crate) use release::{is_release, read};
