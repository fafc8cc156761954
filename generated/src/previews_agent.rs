// Made by `cargo run --release -p pagewire`; do not edit.

//! Short previews of records, as clients show them on hover.
//!
//! The tag `Previews_Agent` of the API, with one operation.

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
