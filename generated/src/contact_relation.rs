// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `ContactRelation` of the API, with 7 operations.
//!
//! Relations between companies and persons, one URL per relation.

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
