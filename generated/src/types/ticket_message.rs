// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, TicketMessageBadge, TicketMessageHeader, TicketSecurityLevel};

/// The carrier `TicketMessage` of the API.
#[non_exhaustive]
pub struct TicketMessage {
    /// The property `TicketMessageId`.
    pub ticket_message_id: Option<i32>,
    /// The property `CreatedAt`.
    pub created_at: Option<DateTime>,
    /// The property `Slevel`.
    pub slevel: Option<TicketSecurityLevel>,
    /// The property `Important`.
    pub important: Option<bool>,
    /// The property `Author`.
    pub author: Option<String>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `PersonFullName`.
    pub person_full_name: Option<String>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `ContactDepartment`.
    pub contact_department: Option<String>,
    /// The property `NumAttachments`.
    pub num_attachments: Option<i32>,
    /// The property `EmailHeader`.
    pub email_header: Option<String>,
    /// The property `MessageHeaders`.
    pub message_headers: Option<Vec<TicketMessageHeader>>,
    /// The property `Language`.
    pub language: Option<String>,
    /// The property `Sentiment`.
    pub sentiment: Option<i32>,
    /// The property `SentimentConfidence`.
    pub sentiment_confidence: Option<i32>,
    /// The property `CreatedBy`.
    pub created_by: Option<i32>,
    /// The property `ChangedAt`.
    pub changed_at: Option<DateTime>,
    /// The property `Badge`.
    pub badge: Option<TicketMessageBadge>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketMessage "TicketMessage" crate::PROFILE {
    0 ticket_message_id set_ticket_message_id i32 = "TicketMessageId";
    1 created_at set_created_at DateTime = "CreatedAt";
    2 slevel set_slevel TicketSecurityLevel = "Slevel";
    3 important set_important bool = "Important";
    4 author set_author String = "Author";
    5 person_id set_person_id i32 = "PersonId";
    6 person_full_name set_person_full_name String = "PersonFullName";
    7 contact_id set_contact_id i32 = "ContactId";
    8 contact_name set_contact_name String = "ContactName";
    9 contact_department set_contact_department String = "ContactDepartment";
    10 num_attachments set_num_attachments i32 = "NumAttachments";
    11 email_header set_email_header String = "EmailHeader";
    12 message_headers set_message_headers Vec<TicketMessageHeader> = "MessageHeaders";
    13 language set_language String = "Language";
    14 sentiment set_sentiment i32 = "Sentiment";
    15 sentiment_confidence set_sentiment_confidence i32 = "SentimentConfidence";
    16 created_by set_created_by i32 = "CreatedBy";
    17 changed_at set_changed_at DateTime = "ChangedAt";
    18 badge set_badge TicketMessageBadge = "Badge";
    19 table_right set_table_right Box<TableRight> = "TableRight";
    20 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
