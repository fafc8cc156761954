//! The server on the network: over sockets, in processes of its own, on both databases.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and one prints a table"
)]

#[path = "../support/mod.rs"]
mod support;

mod archives;
mod command;
mod conditions;
mod domain;
mod faults;
mod guards;
mod operations;
mod origin;
mod pages;
mod processes;
mod proxy;
mod readme;
mod running;
mod schema;
mod security;
mod story;
mod upgrade;
