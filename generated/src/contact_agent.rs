// Made by `cargo run --release -p pagewire`; do not edit.

//! Companies (contacts): read, change, copy, merge, delete, and what belongs to them.
//!
//! The tag `Contact_Agent` of the API, with 37 operations.

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
