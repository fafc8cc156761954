// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `License_Agent` of the API, with 23 operations.
//!
//! Licenses of the installation, its modules and its users.

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
