// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `List_ConsentSource` of the API, with 16 operations.
//!
//! The list of ways in which consent was given.

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
