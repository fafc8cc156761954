// Made by `cargo run --release -p pagewire`; do not edit.

//! The groups that users belong to.
//!
//! The tag `List_UserGroup` of the API, with 11 operations.

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
