//! Turns the SuperOffice WebAPI reference pages into an OpenAPI document and a Rust crate.
//!
//! Data flows one way, one module per stage:
//!
//! 1. [`docs`]: page trees → typed pages with byte spans
//! 2. [`model`]: pages → operations, merged
//! 3. [`recover`]: the types that pages leave unsaid, with [`sources`] as further evidence
//! 4. [`spec`]: an OpenAPI 3.0.3 document
//!    which [`overlay`]s correct where the pages are wrong
//! 5. [`rust`]: any OpenAPI 3 document → the files of a crate
//! 6. [`files`]: files → disk, all of them or none
//!
//! [`import`] writes the result of stage 3 back as pages, [`diff`] tells what changed between two
//! documents and for whom, [`report`] shows the state of it all on one page. A [`run`] joins the stages; their findings are
//! [`diagnostics`].
//!
//! As a library: [`Pipeline`] is the whole run in one value, and [`build_script`] the same for the build script of a
//! crate that has pages or a document of its own.

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
pub mod vendor;
mod wrap;

pub use run::{Error, Output, Pipeline};
