// Made by `cargo run --release -p pagewire`; do not edit.

//! Selections: stored sets of records, fixed or found by criteria.
//!
//! The tag `Selection_Agent` of the API, with 57 operations.

mod operations;
pub use operations::OPERATIONS;

#[cfg(feature = "client")]
mod client;

#[cfg(feature = "client")]
pub use client::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::*;
