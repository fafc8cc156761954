// Made by `cargo run --release -p pagewire`; do not edit.

//! What the mobile app needs: start-up data, caller ids, push notifications.
//!
//! The tag `Pocket_Agent` of the API, with 13 operations.

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
