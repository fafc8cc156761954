//! The tests of the crate as one program, because compiling one program per file took four times as long.
//!
//! Programs of their own are `client_tracing.rs` and `server_faults.rs`, because a trace is lost if another thread without a
//! subscriber reaches its place first, and `large_files.rs`, which measures the memory of its process.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

mod support {
    pub(crate) mod kinds;
    pub(crate) mod sample;
}

mod absent;
mod archive_filters;
mod archive_query;
mod archive_rows;
mod auth;
mod carriers;
mod choosing;
mod client_builder;
mod client_mock;
mod client_options;
mod client_tower;
mod client_wire;
mod conditional;
mod failures;
mod formats;
mod localize;
mod negotiation;
mod oauth;
mod pages;
mod paging;
mod patch;
mod protocol;
mod retry;
mod router;
mod select;
mod service;
mod shared_failures;
mod streams;
mod tenant;
mod time_limits;
mod uploads;
mod values;
mod webhook;
mod xml;
