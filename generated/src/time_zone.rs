// Made by `cargo run --release -p pagewire`; do not edit.

//! Time zones: that of the server, of the user, and all others.
//!
//! The tag `TimeZone` of the API, with 3 operations.

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
