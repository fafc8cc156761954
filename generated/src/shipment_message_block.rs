// Made by `cargo run --release -p pagewire`; do not edit.

//! Blocks that the content of mailings is made of.
//!
//! The tag `ShipmentMessageBlock` of the API, with 7 operations.

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
