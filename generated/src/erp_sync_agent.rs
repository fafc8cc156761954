// Made by `cargo run --release -p pagewire`; do not edit.

//! Connections to ERP systems, and the mapping of their records to those of the CRM.
//!
//! The tag `ErpSync_Agent` of the API, with 49 operations.

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
