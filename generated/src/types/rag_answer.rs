// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::RagResult;

/// The carrier `RagAnswer` of the API.
#[non_exhaustive]
pub struct RagAnswer {
    /// The property `Answer`.
    pub answer: Option<String>,
    /// The property `Source`.
    pub source: Option<Vec<RagResult>>,
    /// The property `TrackingId`.
    pub tracking_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RagAnswer "RagAnswer" crate::PROFILE {
    0 answer set_answer String = "Answer";
    1 source set_source Vec<RagResult> = "Source";
    2 tracking_id set_tracking_id String = "TrackingId";
} }
