// Made by `cargo run --release -p pagewire`; do not edit.

//! Items of any list, by the list's key or name.
//!
//! The tag `List_Item` of the API, with 30 operations.

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
