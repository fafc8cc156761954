// Made by `cargo run --release -p pagewire`; do not edit.

//! Statuses that projects go through, from planned to closed.
//!
//! The tag `List_ProjectStatus` of the API, with 19 operations.

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
