//! The clock for the expiry of states and tickets. With the feature `tokio` it is tokio's clock, so that tests which pause
//! it do not wait.

#[cfg(not(feature = "tokio"))]
pub(super) use std::time::Instant;
#[cfg(feature = "tokio")]
pub(super) use tokio::time::Instant;
