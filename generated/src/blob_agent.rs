// Made by `cargo run --release -p pagewire`; do not edit.

//! Binary objects such as pictures of companies, persons, products and projects.
//!
//! The tag `BLOB_Agent` of the API, with 34 operations.

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
