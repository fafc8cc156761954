// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `PreferenceDescription` of the API, with 11 operations.
//!
//! Descriptions of settings that can be made.

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
