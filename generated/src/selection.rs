// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `Selection` of the API, with 20 operations.
//!
//! REST operations on Selection.

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
