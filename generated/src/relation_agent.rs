// Made by `cargo run --release -p pagewire`; do not edit.

//! Relations between companies and persons, such as owner or supplier.
//!
//! The tag `Relation_Agent` of the API, with 4 operations.

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
