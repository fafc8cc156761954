// Made by `cargo run --release -p pagewire`; do not edit.

//! The list of terms of delivery in quotes.
//!
//! The tag `List_DeliveryTerms` of the API, with 19 operations.

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
