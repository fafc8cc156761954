// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `SystemEvent` of the API, with 7 operations.
//!
//! Events of the installation, such as logins and jobs.

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
