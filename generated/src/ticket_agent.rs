// Made by `cargo run --release -p pagewire`; do not edit.

//! Requests (tickets) of customer service with messages, attachments and history.
//!
//! The tag `Ticket_Agent` of the API, with 80 operations.

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
