// Made by `cargo run --release -p pagewire`; do not edit.

//! Kinds of product that price lists distinguish, such as goods and services.
//!
//! The tag `List_ProductType` of the API, with 19 operations.

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
