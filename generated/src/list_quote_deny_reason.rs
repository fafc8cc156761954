// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `List_QuoteDenyReason` of the API, with 19 operations.
//!
//! Reasons that an approver gives when a quote is sent back.

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
