// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, TicketMessageBadge, TicketMessageHeader, TicketSecurityLevel};

/// A message of a request in short form, only for reading.
///
/// - returned by
///   [`ticket_agent().get_ticket_message`](../ticket_agent/struct.TicketAgentClient.html#method.get_ticket_message).
/// - part of [`TicketEntity`](struct.TicketEntity.html),
///   [`TicketEntityWithLinks`](struct.TicketEntityWithLinks.html).
#[non_exhaustive]
pub struct TicketMessage {
    /// Key of the message of a request, given by the server; 0 in one that has not been saved.
    pub ticket_message_id: Option<i32>,
    /// When the message was written.
    pub created_at: Option<DateTime>,
    /// Who may read the message: everybody, or employees only.
    pub slevel: Option<TicketSecurityLevel>,
    /// Whether the message is marked as important among those of its request.
    pub important: Option<bool>,
    /// Who wrote the message: a user by name, or a customer by address.
    pub author: Option<String>,
    /// Key of the contact person of the message.
    pub person_id: Option<i32>,
    /// Full name of the contact person of the message.
    pub person_full_name: Option<String>,
    /// Key of the company of that contact person.
    pub contact_id: Option<i32>,
    /// Company by its name, as a convenience for display.
    pub contact_name: Option<String>,
    /// Department of the company, as a convenience for display.
    pub contact_department: Option<String>,
    /// How many files the message has.
    pub num_attachments: Option<i32>,
    /// Headers of the e-mail as raw text.
    pub email_header: Option<String>,
    /// Headers such as To and Cc.
    pub message_headers: Option<Vec<TicketMessageHeader>>,
    /// Language, as an analysis found it.
    pub language: Option<String>,
    /// Mood from -100 for very unhappy to 100 for very happy; 0 when nothing is known.
    pub sentiment: Option<i32>,
    /// How sure the mood of the message is, from 0 to 100.
    pub sentiment_confidence: Option<i32>,
    /// Key of the user who wrote the message; 1 for messages from outside.
    pub created_by: Option<i32>,
    /// When the message was last changed.
    pub changed_at: Option<DateTime>,
    /// How the message came about, such as a reply, a forwarded message or an internal comment.
    pub badge: Option<TicketMessageBadge>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
