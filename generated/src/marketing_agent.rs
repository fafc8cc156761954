// Made by `cargo run --release -p pagewire`; do not edit.

//! Mailings with their content blocks, and forms on the web with their submissions.
//!
//! The tag `Marketing_Agent` of the API, with 30 operations.

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
