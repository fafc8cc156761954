// Made by `cargo run --release -p pagewire`; do not edit.

//! Scripts that run on the server, and the triggers that start them.
//!
//! The tag `CRMScript_Agent` of the API, with 28 operations.

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
