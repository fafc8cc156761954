// Made by `cargo run --release -p pagewire`; do not edit.

//! The full-text index: state, rebuilding, and how words are combined.
//!
//! The tag `FreeText_Agent` of the API, with 6 operations.

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
