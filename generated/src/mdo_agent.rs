// Made by `cargo run --release -p pagewire`; do not edit.

//! List items as selection boxes show them: with headings, icons, history.
//!
//! The tag `MDO_Agent` of the API, with 12 operations.

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
