// Made by `cargo run --release -p pagewire`; do not edit.

//! One change applied to many records at once, by keys or by selection.
//!
//! The tag `BulkUpdate_Agent` of the API, with 8 operations.

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
