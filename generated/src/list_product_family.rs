// Made by `cargo run --release -p pagewire`; do not edit.

//! Families that products in price lists are grouped by.
//!
//! The tag `List_ProductFamily` of the API, with 19 operations.

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
