// Made by `cargo run --release -p pagewire`; do not edit.

//! The list of priorities of activities.
//!
//! The tag `List_Priority` of the API, with 19 operations.

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
