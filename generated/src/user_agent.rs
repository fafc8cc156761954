// Made by `cargo run --release -p pagewire`; do not edit.

//! The tag `User_Agent` of the API, with 97 operations.
//!
//! Users with logins, roles, credentials and passwords.

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
