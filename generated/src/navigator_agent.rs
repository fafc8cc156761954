// Made by `cargo run --release -p pagewire`; do not edit.

//! The companies that a user looked at lately.
//!
//! The tag `Navigator_Agent` of the API, with 3 operations.

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
