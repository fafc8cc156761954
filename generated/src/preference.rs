// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `Preference` of the API, with 8 operations.
//!
//! Values of settings, by section and key.

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
