// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Associate, AttachmentEntity, FieldProperty, Person, TableRight, Ticket, TicketMessageBadge, TicketMessageCategory,
    TicketMessageHeader, TicketMessageType, TicketSecurityLevel,
};

/// The carrier `TicketMessageEntityWithLinks` of the API.
#[non_exhaustive]
pub struct TicketMessageEntityWithLinks {
    /// The property `EjMessageId`.
    pub ej_message_id: Option<i32>,
    /// The property `Ticket`.
    pub ticket: Option<Box<Ticket>>,
    /// The property `CreatedAt`.
    pub created_at: Option<DateTime>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `Author`.
    pub author: Option<String>,
    /// The property `Slevel`.
    pub slevel: Option<TicketSecurityLevel>,
    /// The property `Type`.
    pub r#type: Option<TicketMessageType>,
    /// The property `MessageId`.
    pub message_id: Option<String>,
    /// The property `TimeSpent`.
    pub time_spent: Option<i32>,
    /// The property `Body`.
    pub body: Option<String>,
    /// The property `HtmlBody`.
    pub html_body: Option<String>,
    /// The property `EmailHeader`.
    pub email_header: Option<String>,
    /// The property `DebugInfo`.
    pub debug_info: Option<String>,
    /// The property `MailSorter`.
    pub mail_sorter: Option<String>,
    /// The property `MessageCategory`.
    pub message_category: Option<TicketMessageCategory>,
    /// The property `Person`.
    pub person: Option<Box<Person>>,
    /// The property `SearchTitle`.
    pub search_title: Option<String>,
    /// The property `MessageHeaders`.
    pub message_headers: Option<Vec<TicketMessageHeader>>,
    /// The property `Important`.
    pub important: Option<bool>,
    /// The property `Language`.
    pub language: Option<String>,
    /// The property `Sentiment`.
    pub sentiment: Option<i32>,
    /// The property `SentimentConfidence`.
    pub sentiment_confidence: Option<i32>,
    /// The property `Badge`.
    pub badge: Option<TicketMessageBadge>,
    /// The property `AttachmentsInfo`.
    pub attachments_info: Option<Vec<AttachmentEntity>>,
    /// The property `ExtraFields`.
    pub extra_fields: Option<Map<String>>,
    /// The property `CustomFields`.
    pub custom_fields: Option<Map<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
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
