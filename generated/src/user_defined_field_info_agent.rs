// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `UserDefinedFieldInfo_Agent` of the API, with 33 operations.
//!
//! Definitions of user-defined fields: layout, publishing, types.

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
