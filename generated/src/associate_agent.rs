// Made by `cargo run --release -p pagewire`; do not edit.

//! Lookup of CRM users (associates), by key, person or group, and their notes.
//!
//! The tag `Associate_Agent` of the API, with 8 operations.

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
