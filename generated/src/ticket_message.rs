// Made by `cargo run --release -p pagewire`; do not edit.

//! Messages within requests, one URL per message.
//!
//! The tag `TicketMessage` of the API, with 16 operations.

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
