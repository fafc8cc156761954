// Made by `cargo run --release -p pagewire`; do not edit.

//! Dashboards with their tiles, themes and collections.
//!
//! The tag `Dash_Agent` of the API, with 41 operations.

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
