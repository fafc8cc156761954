// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::RagResultType;

/// The carrier `RagResult` of the API.
#[non_exhaustive]
pub struct RagResult {
    /// The property `Chunk`.
    pub chunk: Option<String>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `Id`.
    pub id: Option<String>,
    /// The property `Type`.
    pub r#type: Option<RagResultType>,
    /// The property `Score`.
    pub score: Option<f64>,
    /// The property `Metadata`.
    pub metadata: Option<Map<serde_json::Value>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RagResult "RagResult" crate::PROFILE {
    0 chunk set_chunk String = "Chunk";
    1 title set_title String = "Title";
    2 id set_id String = "Id";
    3 r#type set_type RagResultType = "Type";
    4 score set_score f64 = "Score";
    5 metadata set_metadata Map<serde_json::Value> = "Metadata";
} }
