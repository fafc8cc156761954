// Made by `cargo run --release -p pagewire`; do not edit.

//! The list of types of requests.
//!
//! The tag `List_TicketType` of the API, with 12 operations.

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
