// Made by `cargo run --release -p pagewire`; do not edit.

//! Dashboards, one URL per dashboard.
//!
//! The tag `Dash` of the API, with 6 operations.

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
