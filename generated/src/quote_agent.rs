// Made by `cargo run --release -p pagewire`; do not edit.

//! Quotes in sales: versions, alternatives, lines, price lists, approval, connections.
//!
//! The tag `Quote_Agent` of the API, with 98 operations.

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
