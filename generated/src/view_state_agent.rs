// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `ViewState_Agent` of the API, with 16 operations.
//!
//! History lists and what a user had open last.

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
