// Made by `cargo run --release -p pagewire`; do not edit.

//! Reasons that an approver gives when a quote is sent back.
//!
//! The tag `List_QuoteDenyReason` of the API, with 19 operations.

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
