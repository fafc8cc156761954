// Made by `cargo run --release -p pagewire`; do not edit.

//! Roles and the rights that they give.
//!
//! The tag `Role` of the API, with 17 operations.

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
