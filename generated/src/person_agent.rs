// Made by `cargo run --release -p pagewire`; do not edit.

//! Contact persons: read, change, merge, delete; consents, bounces, subscriptions.
//!
//! The tag `Person_Agent` of the API, with 64 operations.

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
