// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{AccessLevel, FieldProperty, TableRight};

/// The carrier `PreviewFaqEntry` of the API.
#[non_exhaustive]
pub struct PreviewFaqEntry {
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `RegisteredByFullName`.
    pub registered_by_full_name: Option<String>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `Question`.
    pub question: Option<String>,
    /// The property `Answer`.
    pub answer: Option<String>,
    /// The property `AccessLevel`.
    pub access_level: Option<AccessLevel>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreviewFaqEntry "PreviewFaqEntry" crate::PROFILE {
    0 title set_title String = "Title";
    1 registered_by_full_name set_registered_by_full_name String = "RegisteredByFullName";
    2 updated set_updated DateTime = "Updated";
    3 question set_question String = "Question";
    4 answer set_answer String = "Answer";
    5 access_level set_access_level AccessLevel = "AccessLevel";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
