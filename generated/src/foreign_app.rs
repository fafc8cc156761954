// Made by `cargo run --release -p pagewire`; do not edit.

//! Other systems and their devices, with the keys that they give to records.
//!
//! The tag `ForeignApp` of the API, with 24 operations.

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
