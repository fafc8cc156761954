// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `BLOB_Agent` of the API, with 34 operations.
//!
//! Binary objects such as pictures of companies, persons, products and projects.

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
