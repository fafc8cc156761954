// Made by `cargo run --release -p pagewire`; do not edit.

//! Projects, their members, events and guides.
//!
//! The tag `Project_Agent` of the API, with 55 operations.

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
