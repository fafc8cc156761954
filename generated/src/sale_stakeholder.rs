// Made by `cargo run --release -p pagewire`; do not edit.

//! Companies and persons with a part in a sale.
//!
//! The tag `SaleStakeholder` of the API, with 7 operations.

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
