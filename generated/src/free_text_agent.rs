// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `FreeText_Agent` of the API, with 6 operations.
//!
//! The full-text index: state, rebuilding, and how words are combined.

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
