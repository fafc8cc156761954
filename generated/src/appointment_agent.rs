// Made by `cargo run --release -p pagewire`; do not edit.

//! Follow-ups, meetings, tasks and bookings in diaries, with invitations and recurrence.
//!
//! The tag `Appointment_Agent` of the API, with 113 operations.

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
