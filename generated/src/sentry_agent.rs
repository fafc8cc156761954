// Made by `cargo run --release -p pagewire`; do not edit.

//! The rights of the calling user on tables, fields and functions.
//!
//! The tag `Sentry_Agent` of the API, with 8 operations.

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
