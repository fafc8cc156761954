// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Mood of a text, as an assistant judges it.
///
/// - returned by [`ai_agent().detect_sentiment`](../ai_agent/struct.AiAgentClient.html#method.detect_sentiment).
#[non_exhaustive]
pub struct Sentiment {
    /// From -100 for very unhappy to 100 for very happy; 0 when nothing is known.
    pub score: Option<i32>,
    /// How sure the judgment is, from 0 to 100; -1 where not known.
    pub confidence: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Sentiment "Sentiment" crate::PROFILE {
    0 score set_score i32 = "Score";
    1 confidence set_confidence i32 = "Confidence";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
