// Made by `cargo run --release -p pagewire`; do not edit.

//! Searches by the criteria of the Find dialog, saved or given.
//!
//! The tag `Find_Agent` of the API, with 36 operations.

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
