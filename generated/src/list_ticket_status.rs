// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `List_TicketStatus` of the API, with 13 operations.
//!
//! The list of statuses of requests.

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
