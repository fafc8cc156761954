// Made by `cargo run --release -p pagewire`; do not edit.

//! Time zones that the installation knows, and conversions between them.
//!
//! The tag `TimeZone_Agent` of the API, with 12 operations.

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
