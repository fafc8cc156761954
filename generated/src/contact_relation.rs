// Made by `cargo run --release -p pagewire`; do not edit.

//! Relations between companies and persons, one URL per relation.
//!
//! The tag `ContactRelation` of the API, with 7 operations.

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
