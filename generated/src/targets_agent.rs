// Made by `cargo run --release -p pagewire`; do not edit.

//! Sales targets by user, group and company, with revisions.
//!
//! The tag `Targets_Agent` of the API, with 25 operations.

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
