// Made by `cargo run --release -p pagewire`; do not edit.

//! State of the server: logs, caches, table sizes, usage.
//!
//! The tag `Diagnostics_Agent` of the API, with 30 operations.

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
