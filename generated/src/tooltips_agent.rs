// Made by `cargo run --release -p pagewire`; do not edit.

//! Tooltips, the short texts that clients show on hover.
//!
//! The tag `Tooltips_Agent` of the API, with one operation.

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
