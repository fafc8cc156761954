// Made by `cargo run --release -p pagewire`; do not edit.

//! Short messages (SMS) through plugins, and the state of their delivery.
//!
//! The tag `Messaging_Agent` of the API, with 6 operations.

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
