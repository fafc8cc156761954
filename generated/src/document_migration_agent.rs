// Made by `cargo run --release -p pagewire`; do not edit.

//! Moves documents and templates from one document archive to another.
//!
//! The tag `DocumentMigration_Agent` of the API, with 10 operations.

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
