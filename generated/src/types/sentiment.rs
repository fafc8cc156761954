// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `Sentiment` of the API.
#[non_exhaustive]
pub struct Sentiment {
    /// The property `Score`.
    pub score: Option<i32>,
    /// The property `Confidence`.
    pub confidence: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
