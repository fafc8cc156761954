//! Turns the SuperOffice WebAPI reference pages into an OpenAPI document and a Rust crate.
//!
//! Data flows one way, one module per stage:
//!
//! 1. [`docs`]: parses page trees into typed pages with byte spans
//! 2. [`model`]: merges pages into operations
//! 3. [`recover`]: recovers types that pages do not state, with [`sources`] as further evidence
//! 4. [`spec`]: creates an OpenAPI 3.0.3 document; [`overlay`]s correct it where the pages are wrong
//! 5. [`rust`]: generates the files of a crate from any OpenAPI 3 document
//! 6. [`files`]: writes the files to disk, all of them or none
//!
//! [`import`] writes the result of stage 3 back as pages, [`diff`] reports the changes between two documents and whom they affect, and
//! [`report`] shows the whole state on one page. A [`run`] combines the stages; their findings are [`diagnostics`].
//!
//! As a library: [`Pipeline`] is a whole run in one value. [`build_script`] is the same for the build script of a crate with pages or a
//! document of its own.

pub mod archives;
pub mod build_script;
pub mod changelog;
pub mod cli;
pub mod coverage;
pub mod diagnostics;
pub mod diff;
pub mod docs;
pub mod explain;
mod figures;
pub mod files;
pub mod import;
mod limits;
pub mod model;
pub mod openapi;
pub mod overlay;
pub mod recover;
pub mod report;
pub mod run;
pub mod rust;
pub mod sources;
pub mod spec;
pub mod swagger;
mod text;
pub mod vendor;
mod wording;
mod wrap;

pub use run::{Error, Output, Pipeline};
