// Made by `cargo run --release -p pagewire`; do not edit.

//! Rows of database tables that allow direct access.
//!
//! The tag `TableRecord` of the API, with 4 operations.

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
