//! Server and client of the sample over a real socket, byte by byte.

#[path = "support/sample.rs"]
mod sample;

#[test]
fn compiles() {}
