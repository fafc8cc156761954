// Made by `cargo run --release -p pagewire`; do not edit.

//! The list of currencies, with their rates.
//!
//! The tag `List_Currency` of the API, with 17 operations.

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
