// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `Batch_Agent` of the API, with 15 operations.
//!
//! Jobs that run in the background on the server: start, state, stop, results.

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
