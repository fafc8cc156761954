// Made by `cargo run --release -p pagewire`; do not edit.

//! Mailboxes, templates, sessions and settings of the service part.
//!
//! The tag `CustomerService_Agent` of the API, with 38 operations.

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
