// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// State of a cache, by which clients see that their copy is old.
///
/// - returned by
///   [`diagnostics_agent().get_cache_invalidation_generations`](../diagnostics_agent/struct.DiagnosticsAgentClient.html#method.get_cache_invalidation_generations).
#[non_exhaustive]
pub struct CacheInvalidation {
    /// Unique name of the cache, often that of a table.
    pub name: Option<String>,
    /// Counter that begins at 1 and grows with each change.
    pub generation: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CacheInvalidation "CacheInvalidation" crate::PROFILE {
    0 name set_name String = "Name";
    1 generation set_generation i32 = "Generation";
} }
