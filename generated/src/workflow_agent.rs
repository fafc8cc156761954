// Made by `cargo run --release -p pagewire`; do not edit.

//! Marketing flows: steps, triggers, participants, e-mail content.
//!
//! The tag `Workflow_Agent` of the API, with 35 operations.

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
