// Made by `cargo run --release -p pagewire`; do not edit.

//! Number series for customers, projects, documents and the like.
//!
//! The tag `NumberAllocation_Agent` of the API, with 7 operations.

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
