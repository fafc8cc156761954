// Made by `cargo run --release -p pagewire`; do not edit.

//! The steps by which the database was brought to its present model.
//!
//! The tag `Database_Agent` of the API, with 2 operations.

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
