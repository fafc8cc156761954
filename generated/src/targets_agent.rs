// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `Targets_Agent` of the API, with 25 operations.
//!
//! Sales targets by user, group and company, with revisions.

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
