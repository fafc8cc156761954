// Made by `cargo run --release -p pagewire`; do not edit.

//! Users with logins, roles, credentials and passwords.
//!
//! The tag `User_Agent` of the API, with 97 operations.

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
