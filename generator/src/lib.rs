//! Turns the SuperOffice WebAPI reference pages into an OpenAPI document and a Rust crate.

pub mod diagnostics;
pub mod docs;
pub mod model;
pub mod recover;
pub mod sources;
pub mod spec;
