// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{AccessLevel, FieldProperty, TableRight};

/// A question with its answer from the knowledge base, for a preview.
///
/// - returned by
///   [`customer_service_agent().get_preview_faq_entry`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_preview_faq_entry).
#[non_exhaustive]
pub struct PreviewFaqEntry {
    /// Headline of the entry.
    pub title: Option<String>,
    /// Full name of the user who wrote the entry.
    pub registered_by_full_name: Option<String>,
    /// When the entry was last changed.
    pub updated: Option<DateTime>,
    /// Text of the question.
    pub question: Option<String>,
    /// Text of the answer.
    pub answer: Option<String>,
    /// Who may read the entry.
    pub access_level: Option<AccessLevel>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
