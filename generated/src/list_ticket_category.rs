// Made by `cargo run --release -p pagewire`; do not edit.

//! The categories that requests are sorted into, as a tree.
//!
//! The tag `List_TicketCategory` of the API, with 12 operations.

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
