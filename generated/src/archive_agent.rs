// Made by `cargo run --release -p pagewire`; do not edit.

//! Searches that return rows of columns, and the column settings that users keep for lists.
//!
//! The tag `Archive_Agent` of the API, with 31 operations.

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
