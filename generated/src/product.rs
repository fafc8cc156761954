// Made by `cargo run --release -p pagewire`; do not edit.

//! Products of price lists, one URL per product.
//!
//! The tag `Product` of the API, with 12 operations.

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
