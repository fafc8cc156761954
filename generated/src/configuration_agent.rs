// Made by `cargo run --release -p pagewire`; do not edit.

//! Settings of the installation: screens, diary views, landing pages, system events.
//!
//! The tag `Configuration_Agent` of the API, with 60 operations.

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
