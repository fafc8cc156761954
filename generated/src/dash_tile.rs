// Made by `cargo run --release -p pagewire`; do not edit.

//! Tiles on dashboards.
//!
//! The tag `DashTile` of the API, with 6 operations.

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
