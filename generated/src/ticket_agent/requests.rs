// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Bytes, Unknown, carrier};
use crate::types::TicketReadStatus;

/// The carrier `AddAttachmentsRequest` of the API.
#[non_exhaustive]
pub struct AddAttachmentsRequest {
    /// The property `TicketMessageEntityId`.
    pub ticket_message_entity_id: Option<i32>,
    /// The property `AttachmentIds`.
    pub attachment_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddAttachmentsRequest "AddAttachmentsRequest" {
    0 ticket_message_entity_id set_ticket_message_entity_id i32 = "TicketMessageEntityId";
    1 attachment_ids set_attachment_ids Vec<i32> = "AttachmentIds";
} }

/// The carrier `DeleteTicketEntityRequest` of the API.
#[non_exhaustive]
pub struct DeleteTicketEntityRequest {
    /// The property `TicketEntityId`.
    pub ticket_entity_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteTicketEntityRequest "DeleteTicketEntityRequest" {
    0 ticket_entity_id set_ticket_entity_id i32 = "TicketEntityId";
} }

/// The carrier `DeleteTicketMessageEntityRequest` of the API.
#[non_exhaustive]
pub struct DeleteTicketMessageEntityRequest {
    /// The property `TicketMessageEntityId`.
    pub ticket_message_entity_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteTicketMessageEntityRequest "DeleteTicketMessageEntityRequest" {
    0 ticket_message_entity_id set_ticket_message_entity_id i32 = "TicketMessageEntityId";
} }

/// The carrier `GetAttachmentInfoRequest` of the API.
#[non_exhaustive]
pub struct GetAttachmentInfoRequest {
    /// The property `TicketMessageEntityId`.
    pub ticket_message_entity_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAttachmentInfoRequest "GetAttachmentInfoRequest" {
    0 ticket_message_entity_id set_ticket_message_entity_id i32 = "TicketMessageEntityId";
} }

/// The carrier `GetAttachmentStreamRequest` of the API.
#[non_exhaustive]
pub struct GetAttachmentStreamRequest {
    /// The property `AttachmentId`.
    pub attachment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAttachmentStreamRequest "GetAttachmentStreamRequest" {
    0 attachment_id set_attachment_id i32 = "AttachmentId";
} }

/// The carrier `GetTicketAttachmentsRequest` of the API.
#[non_exhaustive]
pub struct GetTicketAttachmentsRequest {
    /// The property `TicketEntityId`.
    pub ticket_entity_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetTicketAttachmentsRequest "GetTicketAttachmentsRequest" {
    0 ticket_entity_id set_ticket_entity_id i32 = "TicketEntityId";
} }

/// The carrier `GetTicketsRequest` of the API.
#[non_exhaustive]
pub struct GetTicketsRequest {
    /// The property `TicketIds`.
    pub ticket_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetTicketsRequest "GetTicketsRequest" {
    0 ticket_ids set_ticket_ids Vec<i32> = "TicketIds";
} }

/// The carrier `Html2TextRequest` of the API.
#[non_exhaustive]
pub struct Html2TextRequest {
    /// The property `Content`.
    pub content: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Html2TextRequest "Html2TextRequest" {
    0 content set_content String = "Content";
} }

/// The carrier `NotifyNewTicketMessageRequest` of the API.
#[non_exhaustive]
pub struct NotifyNewTicketMessageRequest {
    /// The property `TicketEntityId`.
    pub ticket_entity_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { NotifyNewTicketMessageRequest "NotifyNewTicketMessageRequest" {
    0 ticket_entity_id set_ticket_entity_id i32 = "TicketEntityId";
} }

/// The carrier `NotifyNewTicketRequest` of the API.
#[non_exhaustive]
pub struct NotifyNewTicketRequest {
    /// The property `TicketEntityId`.
    pub ticket_entity_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { NotifyNewTicketRequest "NotifyNewTicketRequest" {
    0 ticket_entity_id set_ticket_entity_id i32 = "TicketEntityId";
} }

/// The carrier `SanitizeMailContentRequest` of the API.
#[non_exhaustive]
pub struct SanitizeMailContentRequest {
    /// The property `Content`.
    pub content: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SanitizeMailContentRequest "SanitizeMailContentRequest" {
    0 content set_content String = "Content";
} }

/// The carrier `SanitizeMailContentsRequest` of the API.
#[non_exhaustive]
pub struct SanitizeMailContentsRequest {
    /// The property `Contents`.
    pub contents: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SanitizeMailContentsRequest "SanitizeMailContentsRequest" {
    0 contents set_contents Vec<String> = "Contents";
} }

/// The carrier `SendTicketMessageRequest` of the API.
#[non_exhaustive]
pub struct SendTicketMessageRequest {
    /// The property `TicketMessageEntityId`.
    pub ticket_message_entity_id: Option<i32>,
    /// The property `To`.
    pub to: Option<Vec<String>>,
    /// The property `Cc`.
    pub cc: Option<Vec<String>>,
    /// The property `Bcc`.
    pub bcc: Option<Vec<String>>,
    /// The property `Subject`.
    pub subject: Option<String>,
    /// The property `ReplyTemplateId`.
    pub reply_template_id: Option<i32>,
    /// The property `GdprSource`.
    pub gdpr_source: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SendTicketMessageRequest "SendTicketMessageRequest" {
    0 ticket_message_entity_id set_ticket_message_entity_id i32 = "TicketMessageEntityId";
    1 to set_to Vec<String> = "To";
    2 cc set_cc Vec<String> = "Cc";
    3 bcc set_bcc Vec<String> = "Bcc";
    4 subject set_subject String = "Subject";
    5 reply_template_id set_reply_template_id i32 = "ReplyTemplateId";
    6 gdpr_source set_gdpr_source String = "GdprSource";
} }

/// The carrier `SetTicketMessageImportantRequest` of the API.
#[non_exhaustive]
pub struct SetTicketMessageImportantRequest {
    /// The property `TicketMessageId`.
    pub ticket_message_id: Option<i32>,
    /// The property `Important`.
    pub important: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetTicketMessageImportantRequest "SetTicketMessageImportantRequest" {
    0 ticket_message_id set_ticket_message_id i32 = "TicketMessageId";
    1 important set_important bool = "Important";
} }

/// The carrier `SetTicketReadByOwnerRequest` of the API.
#[non_exhaustive]
pub struct SetTicketReadByOwnerRequest {
    /// The property `TicketEntityId`.
    pub ticket_entity_id: Option<i32>,
    /// The property `ReadStatus`.
    pub read_status: Option<TicketReadStatus>,
    /// The property `CheckEscalating`.
    pub check_escalating: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetTicketReadByOwnerRequest "SetTicketReadByOwnerRequest" {
    0 ticket_entity_id set_ticket_entity_id i32 = "TicketEntityId";
    1 read_status set_read_status TicketReadStatus = "ReadStatus";
    2 check_escalating set_check_escalating bool = "CheckEscalating";
} }

/// The carrier `UploadAttachmentRequest` of the API.
#[non_exhaustive]
pub struct UploadAttachmentRequest {
    /// The property `AttachmentId`.
    pub attachment_id: Option<i32>,
    /// The property `Content`.
    pub content: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UploadAttachmentRequest "UploadAttachmentRequest" {
    0 attachment_id set_attachment_id i32 = "AttachmentId";
    1 content set_content Bytes = "Content";
} }
