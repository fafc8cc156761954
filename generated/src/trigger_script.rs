// Made by `cargo run --release -p pagewire`; do not edit.

//! Scripts that are started by events.
//!
//! The tag `TriggerScript` of the API, with 12 operations.

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
