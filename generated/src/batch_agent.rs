// Made by `cargo run --release -p pagewire`; do not edit.

//! Jobs that run in the background on the server: start, state, stop, results.
//!
//! The tag `Batch_Agent` of the API, with 15 operations.

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
