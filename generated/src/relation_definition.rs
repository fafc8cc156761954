// Made by `cargo run --release -p pagewire`; do not edit.

//! Kinds of relations between companies and persons.
//!
//! The tag `RelationDefinition` of the API, with 5 operations.

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
