// Made by `cargo run --release -p pagewire`; do not edit.

//! Values of settings, by section and key.
//!
//! The tag `Preference` of the API, with 8 operations.

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
