// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    CalMethod, CalReplyStatus, EMailAddress, EMailAttachment, EMailCustomHeader, EMailEnvelope, EMailFlags,
    EMailPriority, EMailSOInfo, FieldProperty, TableRight,
};

/// The carrier `EMailEntity` of the API.
#[non_exhaustive]
pub struct EMailEntity {
    /// The property `To`.
    pub to: Option<Vec<EMailAddress>>,
    /// The property `Cc`.
    pub cc: Option<Vec<EMailAddress>>,
    /// The property `Bcc`.
    pub bcc: Option<Vec<EMailAddress>>,
    /// The property `Subject`.
    pub subject: Option<String>,
    /// The property `HTMLBody`.
    pub html_body: Option<String>,
    /// The property `From`.
    pub from: Option<Box<EMailAddress>>,
    /// The property `Sent`.
    pub sent: Option<DateTime>,
    /// The property `Size`.
    pub size: Option<i32>,
    /// The property `Priority`.
    pub priority: Option<EMailPriority>,
    /// The property `Flags`.
    pub flags: Option<EMailFlags>,
    /// The property `MessageID`.
    pub message_id: Option<String>,
    /// The property `PlainBody`.
    pub plain_body: Option<String>,
    /// The property `IsSent`.
    pub is_sent: Option<bool>,
    /// The property `EMailSOInfo`.
    pub e_mail_so_info: Option<Box<EMailSOInfo>>,
    /// The property `ServerId`.
    pub server_id: Option<i32>,
    /// The property `ServerIdentifier`.
    pub server_identifier: Option<String>,
    /// The property `Attachments`.
    pub attachments: Option<Vec<EMailAttachment>>,
    /// The property `CustomHeaderList`.
    pub custom_header_list: Option<Vec<EMailCustomHeader>>,
    /// The property `FolderName`.
    pub folder_name: Option<String>,
    /// The property `EmailItemId`.
    pub email_item_id: Option<i32>,
    /// The property `AccountId`.
    pub account_id: Option<i32>,
    /// The property `ReceivedAt`.
    pub received_at: Option<DateTime>,
    /// The property `InReplyTo`.
    pub in_reply_to: Option<Box<EMailEnvelope>>,
    /// The property `RepliedAt`.
    pub replied_at: Option<DateTime>,
    /// The property `HasCalendarData`.
    pub has_calendar_data: Option<bool>,
    /// The property `CalMethod`.
    pub cal_method: Option<CalMethod>,
    /// The property `CalReplyStatus`.
    pub cal_reply_status: Option<CalReplyStatus>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
