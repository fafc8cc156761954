// Made by `cargo run --release -p pagewire`; do not edit.

//! Scripts that run on the server, by their unique identifier.
//!
//! The tag `Script` of the API, with 4 operations.

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
