// Made by `cargo run --release -p pagewire`; do not edit.

//! Keys that other systems give to records of the CRM, by app and device.
//!
//! The tag `ForeignSystem_Agent` of the API, with 30 operations.

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
