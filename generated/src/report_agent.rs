// Made by `cargo run --release -p pagewire`; do not edit.

//! Layouts of labels for printed reports.
//!
//! The tag `Report_Agent` of the API, with 4 operations.

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
