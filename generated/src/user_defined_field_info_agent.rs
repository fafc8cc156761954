// Made by `cargo run --release -p pagewire`; do not edit.

//! Definitions of user-defined fields: layout, publishing, types.
//!
//! The tag `UserDefinedFieldInfo_Agent` of the API, with 33 operations.

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
