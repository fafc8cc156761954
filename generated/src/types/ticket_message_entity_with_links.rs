// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Associate, AttachmentEntity, FieldProperty, Person, TableRight, Ticket, TicketMessageBadge, TicketMessageCategory,
    TicketMessageEntity, TicketMessageHeader, TicketMessageType, TicketSecurityLevel,
};

/// The `TicketMessageEntity` of a REST resource, with addresses of related resources.
///
/// - returned by
///   [`ticket_message().patch_ticket_message_entity`](../ticket_message/struct.TicketMessageClient.html#method.patch_ticket_message_entity).
#[non_exhaustive]
pub struct TicketMessageEntityWithLinks {
    /// Key of the message, given by the server; 0 in one that has not been saved.
    pub ej_message_id: Option<i32>,
    /// Request that the message belongs to.
    pub ticket: Option<Box<Ticket>>,
    /// When the message was written.
    pub created_at: Option<DateTime>,
    /// User who wrote the message.
    pub created_by: Option<Box<Associate>>,
    /// Who wrote the message: a user by name, or a customer by address.
    pub author: Option<String>,
    /// Who may read the message: everybody, or employees only.
    pub slevel: Option<TicketSecurityLevel>,
    /// Whether the message's text is plain or HTML.
    pub r#type: Option<TicketMessageType>,
    /// Identifier of the e-mail, by which replies are matched.
    pub message_id: Option<String>,
    /// Minutes that were spent on the message.
    pub time_spent: Option<i32>,
    /// Text of the message without markup; `HtmlBody` has it as HTML.
    pub body: Option<String>,
    /// Text of the reply as HTML; may be empty.
    pub html_body: Option<String>,
    /// Headers of the e-mail as raw text.
    pub email_header: Option<String>,
    /// Remarks for finding faults.
    pub debug_info: Option<String>,
    /// Name of the filter that sorted the e-mail.
    pub mail_sorter: Option<String>,
    /// Whether the message is ordinary, a bounced e-mail or the error of a failed sending.
    pub message_category: Option<TicketMessageCategory>,
    /// Sender of a message that came in; an item of the MDO list person\_new.
    pub person: Option<Box<Person>>,
    /// Subject of the message's request, for searching.
    pub search_title: Option<String>,
    /// Headers such as To and Cc.
    pub message_headers: Option<Vec<TicketMessageHeader>>,
    /// Whether the message is marked as important among those of its request.
    pub important: Option<bool>,
    /// Language, as an analysis found it.
    pub language: Option<String>,
    /// Mood from -100 for very unhappy to 100 for very happy; 0 when nothing is known.
    pub sentiment: Option<i32>,
    /// How sure the mood of the message is, from 0 to 100.
    pub sentiment_confidence: Option<i32>,
    /// How the message came about, such as a reply, a forwarded message or an internal comment.
    pub badge: Option<TicketMessageBadge>,
    /// Files that go along.
    pub attachments_info: Option<Vec<AttachmentEntity>>,
    /// Values of extra fields, foreign keys and plugins by name. Deprecated in favor of CustomFields.
    pub extra_fields: Option<Map<String>>,
    /// Values of custom fields by name: user-defined fields by program id and extra fields by column, in the text form
    /// of the API.
    pub custom_fields: Option<Map<String>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of related resources by relation name.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketMessageEntityWithLinks "TicketMessageEntityWithLinks" crate::PROFILE {
    0 ej_message_id set_ej_message_id i32 = "EjMessageId";
    1 ticket set_ticket Box<Ticket> = "Ticket";
    2 created_at set_created_at DateTime = "CreatedAt";
    3 created_by set_created_by Box<Associate> = "CreatedBy";
    4 author set_author String = "Author";
    5 slevel set_slevel TicketSecurityLevel = "Slevel";
    6 r#type set_type TicketMessageType = "Type";
    7 message_id set_message_id String = "MessageId";
    8 time_spent set_time_spent i32 = "TimeSpent";
    9 body set_body String = "Body";
    10 html_body set_html_body String = "HtmlBody";
    11 email_header set_email_header String = "EmailHeader";
    12 debug_info set_debug_info String = "DebugInfo";
    13 mail_sorter set_mail_sorter String = "MailSorter";
    14 message_category set_message_category TicketMessageCategory = "MessageCategory";
    15 person set_person Box<Person> = "Person";
    16 search_title set_search_title String = "SearchTitle";
    17 message_headers set_message_headers Vec<TicketMessageHeader> = "MessageHeaders";
    18 important set_important bool = "Important";
    19 language set_language String = "Language";
    20 sentiment set_sentiment i32 = "Sentiment";
    21 sentiment_confidence set_sentiment_confidence i32 = "SentimentConfidence";
    22 badge set_badge TicketMessageBadge = "Badge";
    23 attachments_info set_attachments_info Vec<AttachmentEntity> = "AttachmentsInfo";
    24 extra_fields set_extra_fields Map<String> = "ExtraFields";
    25 custom_fields set_custom_fields Map<String> = "CustomFields";
    26 table_right set_table_right Box<TableRight> = "TableRight";
    27 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    28 links set_links Map<String> = "_Links";
} }

/// What is saved of it: the properties that [`TicketMessageEntity`] has.
impl From<TicketMessageEntityWithLinks> for TicketMessageEntity {
    fn from(carrier: TicketMessageEntityWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<TicketMessageEntity> for TicketMessageEntityWithLinks {
    fn from(carrier: TicketMessageEntity) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
