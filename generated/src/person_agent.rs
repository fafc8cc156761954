// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `Person_Agent` of the API, with 64 operations.
//!
//! Contact persons: read, change, merge, delete; consents, bounces, subscriptions.

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
