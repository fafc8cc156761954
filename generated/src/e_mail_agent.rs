// Made by `cargo run --release -p pagewire`; do not edit.

//! Mail accounts and messages, folders and synchronization of IMAP mailboxes.
//!
//! The tag `EMail_Agent` of the API, with 110 operations.

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
