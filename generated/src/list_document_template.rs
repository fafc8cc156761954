// Made by `cargo run --release -p pagewire`; do not edit.

//! The list of templates for documents and mails.
//!
//! The tag `List_DocumentTemplate` of the API, with 28 operations.

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
