// Made by `cargo run --release -p pagewire`; do not edit.

//! Sales: stages, stakeholders, due dates, summaries.
//!
//! The tag `Sale_Agent` of the API, with 42 operations.

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
