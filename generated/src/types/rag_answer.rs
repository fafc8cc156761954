// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::RagResult;

/// Reply of an assistant, with the sources it used.
///
/// - returned by [`ai_agent().answer`](../ai_agent/struct.AiAgentClient.html#method.answer),
///   [`ai_agent().answer_using_context`](../ai_agent/struct.AiAgentClient.html#method.answer_using_context).
#[non_exhaustive]
pub struct RagAnswer {
    /// Text with which the question is replied to.
    pub answer: Option<String>,
    /// Passages that the reply is based on.
    pub source: Option<Vec<RagResult>>,
    /// Identifier by which feedback refers to the reply.
    pub tracking_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RagAnswer "RagAnswer" crate::PROFILE {
    0 answer set_answer String = "Answer";
    1 source set_source Vec<RagResult> = "Source";
    2 tracking_id set_tracking_id String = "TrackingId";
} }
