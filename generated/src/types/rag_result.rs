// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Decimal, Map, Unknown, carrier};
use crate::types::RagResultType;

/// Passage that a question has found.
///
/// - returned by [`ai_agent().search`](../ai_agent/struct.AiAgentClient.html#method.search).
/// - part of [`RagAnswer`](struct.RagAnswer.html).
#[non_exhaustive]
pub struct RagResult {
    /// The passage in Markdown.
    pub chunk: Option<String>,
    /// Title or file name of the passage's document.
    pub title: Option<String>,
    /// Identifier of the passage's document, mostly an address.
    pub id: Option<String>,
    /// Kind of document, such as a web page or a request.
    pub r#type: Option<RagResultType>,
    /// How well the passage fits, from 0 to 1.
    pub score: Option<Decimal>,
    /// Further facts about the document, by name.
    pub metadata: Option<Map<serde_json::Value>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RagResult "RagResult" crate::PROFILE {
    0 chunk set_chunk String = "Chunk";
    1 title set_title String = "Title";
    2 id set_id String = "Id";
    3 r#type set_type RagResultType = "Type";
    4 score set_score Decimal = "Score";
    5 metadata set_metadata Map<serde_json::Value> = "Metadata";
} }
