// Made by `cargo run --release -p pagewire`; do not edit.

//! Import of companies and persons from files or an ERP system.
//!
//! The tag `Import_Agent` of the API, with 4 operations.

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
