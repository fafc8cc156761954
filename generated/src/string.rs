// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `String` of the API, with 5 operations.
//!
//! Texts of the user interface, by name and language.

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
