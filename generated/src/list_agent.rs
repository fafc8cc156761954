// Made by `cargo run --release -p pagewire`; do not edit.

//! The lists from which users choose values, with items, headings and visibility for groups.
//!
//! The tag `List_Agent` of the API, with 313 operations.

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
