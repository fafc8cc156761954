// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `CacheInvalidation` of the API.
#[non_exhaustive]
pub struct CacheInvalidation {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Generation`.
    pub generation: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CacheInvalidation "CacheInvalidation" crate::PROFILE {
    0 name set_name String = "Name";
    1 generation set_generation i32 = "Generation";
} }
