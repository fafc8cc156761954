// Made by `cargo run --release -p pagewire`; do not edit.

//! Whether users take part in chat.
//!
//! The tag `ChatPresence` of the API, with 2 operations.

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
