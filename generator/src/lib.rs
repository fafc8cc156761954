//! Turns the SuperOffice WebAPI reference pages into an OpenAPI document and a Rust crate.

pub mod diagnostics;
pub mod docs;
