// Made by `cargo run --release -p pagewire`; do not edit.

//! Language models and recognition: copilots, summaries, translation, sentiment, business cards.
//!
//! The tag `AI_Agent` of the API, with 48 operations.

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
