// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `List_SelectionCategory` of the API, with 19 operations.
//!
//! Categories that selections are sorted into.

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
