// Made by `cargo run --release -p pagewire`; do not edit.

//! History lists and what a user had open last.
//!
//! The tag `ViewState_Agent` of the API, with 16 operations.

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
