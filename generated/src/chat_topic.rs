// Made by `cargo run --release -p pagewire`; do not edit.

//! Chat topics (channels), their agents and their widgets.
//!
//! The tag `ChatTopic` of the API, with 17 operations.

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
