// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `ChatPresence` of the API, with 2 operations.
//!
//! Whether users take part in chat.

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
