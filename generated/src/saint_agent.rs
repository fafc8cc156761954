// Made by `cargo run --release -p pagewire`; do not edit.

//! Status monitors: counters of activities and sales that show neglected customers.
//!
//! The tag `Saint_Agent` of the API, with 14 operations.

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
