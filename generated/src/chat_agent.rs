// Made by `cargo run --release -p pagewire`; do not edit.

//! Chat sessions, messages, topics and agents: what a customer's chat needs from queue to transcript.
//!
//! The tag `Chat_Agent` of the API, with 31 operations.

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
