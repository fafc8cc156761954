// Made by `cargo run --release -p pagewire`; do not edit.

//! Licenses of the installation, its modules and its users.
//!
//! The tag `License_Agent` of the API, with 23 operations.

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
