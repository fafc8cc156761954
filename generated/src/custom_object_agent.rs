// Made by `cargo run --release -p pagewire`; do not edit.

//! Custom objects, tables that a customer adds, and their definitions.
//!
//! The tag `CustomObject_Agent` of the API, with 9 operations.

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
