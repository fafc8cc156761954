// Made by `cargo run --release -p pagewire`; do not edit.

//! Documents and their files: content, templates, check-out, versions, previews.
//!
//! The tag `Document_Agent` of the API, with 86 operations.

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
