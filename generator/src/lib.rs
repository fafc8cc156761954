//! Turns the SuperOffice WebAPI reference pages into an OpenAPI document and a Rust crate.
//!
//! Data flows one way, a module a stage:
//!
//! 1. [`docs`]: page trees → typed pages with byte spans
//! 2. [`model`]: pages → operations, merged
//! 3. [`recover`]: the types that pages leave unsaid, with [`sources`] as further evidence
//! 4. [`spec`]: an OpenAPI 3.0.3 document
//! 5. [`rust`]: any OpenAPI 3.0 document → the files of a crate
//! 6. [`files`]: files → disk, all of them or none
//!
//! [`import`] writes the result of stage 3 back as pages, [`diff`] tells what changed between two
//! documents and for whom. [`pipeline`] joins the stages; what they
//! have to say about their input are [`diagnostics`].

pub mod cli;
pub mod diagnostics;
pub mod diff;
pub mod docs;
pub mod files;
pub mod import;
pub mod model;
pub mod pipeline;
pub mod recover;
pub mod rust;
pub mod sources;
pub mod spec;
