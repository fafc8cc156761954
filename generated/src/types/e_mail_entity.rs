// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    CalMethod, CalReplyStatus, EMailAddress, EMailAttachment, EMailCustomHeader, EMailEnvelope, EMailFlags,
    EMailPriority, EMailSOInfo, FieldProperty, TableRight,
};

/// An e-mail with headers, text and attachments.
///
/// - taken by
///   [`e_mail_agent().create_forward_email`](../e_mail_agent/struct.EMailAgentClient.html#method.create_forward_email),
///   [`e_mail_agent().create_inline_html_header`](../e_mail_agent/struct.EMailAgentClient.html#method.create_inline_html_header),
///   [`e_mail_agent().save`](../e_mail_agent/struct.EMailAgentClient.html#method.save),
///   [`e_mail_agent().save_draft`](../e_mail_agent/struct.EMailAgentClient.html#method.save_draft),
///   [`e_mail_agent().save_e_mail`](../e_mail_agent/struct.EMailAgentClient.html#method.save_e_mail),
///   [`e_mail_agent().save_email_to_tmp_document`](../e_mail_agent/struct.EMailAgentClient.html#method.save_email_to_tmp_document)
///   and 4 more operations.
/// - returned by
///   [`appointment_agent().get_appointment_email_invitation`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_appointment_email_invitation),
///   [`e_mail_agent().create_default_e_mail_entity`](../e_mail_agent/struct.EMailAgentClient.html#method.create_default_e_mail_entity),
///   [`e_mail_agent().create_e_mail_from_document_entity`](../e_mail_agent/struct.EMailAgentClient.html#method.create_e_mail_from_document_entity),
///   [`e_mail_agent().create_e_mail_from_mime_message`](../e_mail_agent/struct.EMailAgentClient.html#method.create_e_mail_from_mime_message),
///   [`e_mail_agent().create_forward_email`](../e_mail_agent/struct.EMailAgentClient.html#method.create_forward_email),
///   [`e_mail_agent().get_e_mail`](../e_mail_agent/struct.EMailAgentClient.html#method.get_e_mail) and 20 more
///   operations.
#[non_exhaustive]
pub struct EMailEntity {
    /// Main recipients of the e-mail.
    pub to: Option<Vec<EMailAddress>>,
    /// Recipients who get a copy of the e-mail.
    pub cc: Option<Vec<EMailAddress>>,
    /// Receivers of hidden copies.
    pub bcc: Option<Vec<EMailAddress>>,
    /// Line that says what the e-mail is about.
    pub subject: Option<String>,
    /// Text of the e-mail as HTML.
    pub html_body: Option<String>,
    /// Address that the e-mail was sent from.
    pub from: Option<Box<EMailAddress>>,
    /// When the e-mail was sent.
    pub sent: Option<DateTime>,
    /// Size of the e-mail in bytes.
    pub size: Option<i32>,
    /// Importance of the e-mail, from lowest to highest.
    pub priority: Option<EMailPriority>,
    /// Marks such as read, replied or deleted; several can be combined.
    pub flags: Option<EMailFlags>,
    /// Value of the Message-ID header, which identifies the e-mail.
    pub message_id: Option<String>,
    /// Text of the e-mail without markup.
    pub plain_body: Option<String>,
    /// Whether the e-mail has been sent already, as opposed to a new one.
    pub is_sent: Option<bool>,
    /// Records of the CRM that the e-mail belongs to.
    pub e_mail_so_info: Option<Box<EMailSOInfo>>,
    /// Number that the mail server gave the e-mail.
    pub server_id: Option<i32>,
    /// Identifier that Microsoft Graph gave the e-mail.
    pub server_identifier: Option<String>,
    /// Files that are attached to the e-mail.
    pub attachments: Option<Vec<EMailAttachment>>,
    /// Headers beyond the usual ones.
    pub custom_header_list: Option<Vec<EMailCustomHeader>>,
    /// Mailbox folder that holds the message.
    pub folder_name: Option<String>,
    /// Key of the stored e-mail, given by the server; 0 in one that has not been saved.
    pub email_item_id: Option<i32>,
    /// Key of the account that the e-mail belongs to.
    pub account_id: Option<i32>,
    /// When the e-mail came in.
    pub received_at: Option<DateTime>,
    /// The message that the e-mail replies to, if it is a reply.
    pub in_reply_to: Option<Box<EMailEnvelope>>,
    /// When the e-mail was replied to.
    pub replied_at: Option<DateTime>,
    /// Whether the e-mail has exactly one invitation.
    pub has_calendar_data: Option<bool>,
    /// What the e-mail's invitation is: a reply or a counter proposal, for instance.
    pub cal_method: Option<CalMethod>,
    /// Whether the e-mail's invitation accepts or declines.
    pub cal_reply_status: Option<CalReplyStatus>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailEntity "EMailEntity" crate::PROFILE {
    0 to set_to Vec<EMailAddress> = "To";
    1 cc set_cc Vec<EMailAddress> = "Cc";
    2 bcc set_bcc Vec<EMailAddress> = "Bcc";
    3 subject set_subject String = "Subject";
    4 html_body set_html_body String = "HTMLBody";
    5 from set_from Box<EMailAddress> = "From";
    6 sent set_sent DateTime = "Sent";
    7 size set_size i32 = "Size";
    8 priority set_priority EMailPriority = "Priority";
    9 flags set_flags EMailFlags = "Flags";
    10 message_id set_message_id String = "MessageID";
    11 plain_body set_plain_body String = "PlainBody";
    12 is_sent set_is_sent bool = "IsSent";
    13 e_mail_so_info set_e_mail_so_info Box<EMailSOInfo> = "EMailSOInfo";
    14 server_id set_server_id i32 = "ServerId";
    15 server_identifier set_server_identifier String = "ServerIdentifier";
    16 attachments set_attachments Vec<EMailAttachment> = "Attachments";
    17 custom_header_list set_custom_header_list Vec<EMailCustomHeader> = "CustomHeaderList";
    18 folder_name set_folder_name String = "FolderName";
    19 email_item_id set_email_item_id i32 = "EmailItemId";
    20 account_id set_account_id i32 = "AccountId";
    21 received_at set_received_at DateTime = "ReceivedAt";
    22 in_reply_to set_in_reply_to Box<EMailEnvelope> = "InReplyTo";
    23 replied_at set_replied_at DateTime = "RepliedAt";
    24 has_calendar_data set_has_calendar_data bool = "HasCalendarData";
    25 cal_method set_cal_method CalMethod = "CalMethod";
    26 cal_reply_status set_cal_reply_status CalReplyStatus = "CalReplyStatus";
    27 table_right set_table_right Box<TableRight> = "TableRight";
    28 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
