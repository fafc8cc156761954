// Made by `cargo run --release -p pagewire`; do not edit.

//! The list of stages (ratings) of sales, with their probabilities.
//!
//! The tag `List_Rating` of the API, with 17 operations.

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
