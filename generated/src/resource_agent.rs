// Made by `cargo run --release -p pagewire`; do not edit.

//! Texts of the user interface that replace the vendor's.
//!
//! The tag `Resource_Agent` of the API, with 5 operations.

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
