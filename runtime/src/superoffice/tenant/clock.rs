//! The clock by which states and tickets run out: that of tokio with the feature `tokio`, so that a test that has paused it does not wait.

#[cfg(not(feature = "tokio"))]
pub(super) use std::time::Instant;
#[cfg(feature = "tokio")]
pub(super) use tokio::time::Instant;
