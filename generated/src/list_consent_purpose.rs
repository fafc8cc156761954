// Made by `cargo run --release -p pagewire`; do not edit.

//! The list of purposes that persons consent to.
//!
//! The tag `List_ConsentPurpose` of the API, with 16 operations.

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
