// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Bytes, DateTime, Map, Unknown, UnknownMember, carrier, flag_enum, open_enum};
use crate::types::{Appointment, FieldProperty, ServiceAuth, TableRight};

/// The enum `CalMethod` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CalMethod {
    /// `Unknown`, number 0.
    Unknown,
    /// `Add`, number 1.
    Add,
    /// `Cancel`, number 2.
    Cancel,
    /// `Counter`, number 3.
    Counter,
    /// `DeclineCounter`, number 4.
    DeclineCounter,
    /// `Publish`, number 5.
    Publish,
    /// `Refresh`, number 6.
    Refresh,
    /// `Reply`, number 7.
    Reply,
    /// `Request`, number 8.
    Request,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CalMethod "CalMethod" {
    0 Unknown = "Unknown";
    1 Add = "Add";
    2 Cancel = "Cancel";
    3 Counter = "Counter";
    4 DeclineCounter = "DeclineCounter";
    5 Publish = "Publish";
    6 Refresh = "Refresh";
    7 Reply = "Reply";
    8 Request = "Request";
} [0, 1, 2, 3, 4, 5, 6, 7, 8] }

/// The enum `CalReplyStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CalReplyStatus {
    /// `Unknown`, number 0.
    Unknown,
    /// `Accepted`, number 1.
    Accepted,
    /// `Declined`, number 2.
    Declined,
    /// `Tentative`, number 3.
    Tentative,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CalReplyStatus "CalReplyStatus" {
    0 Unknown = "Unknown";
    1 Accepted = "Accepted";
    2 Declined = "Declined";
    3 Tentative = "Tentative";
} [0, 1, 2, 3] }

/// The carrier `ContactOrPersonFromEmail` of the API.
#[non_exhaustive]
pub struct ContactOrPersonFromEmail {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `FullName`.
    pub full_name: Option<String>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `ContactDepartment`.
    pub contact_department: Option<String>,
    /// The property `ContactCategory`.
    pub contact_category: Option<String>,
    /// The property `SortName`.
    pub sort_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactOrPersonFromEmail "ContactOrPersonFromEmail" {
    0 person_id set_person_id i32 = "PersonId";
    1 full_name set_full_name String = "FullName";
    2 email_address set_email_address String = "EmailAddress";
    3 contact_id set_contact_id i32 = "ContactId";
    4 contact_name set_contact_name String = "ContactName";
    5 contact_department set_contact_department String = "ContactDepartment";
    6 contact_category set_contact_category String = "ContactCategory";
    7 sort_name set_sort_name String = "SortName";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `EMailAccount` of the API.
#[non_exhaustive]
pub struct EMailAccount {
    /// The property `EMailAccountId`.
    pub e_mail_account_id: Option<i32>,
    /// The property `EMailAddress`.
    pub e_mail_address: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `IncomingCredentials`.
    pub incoming_credentials: Option<Box<ServiceAuth>>,
    /// The property `OutgoingCredentials`.
    pub outgoing_credentials: Option<Box<ServiceAuth>>,
    /// The property `AccountStatus`.
    pub account_status: Option<i32>,
    /// The property `ErrorCount`.
    pub error_count: Option<i32>,
    /// The property `ErrorReason`.
    pub error_reason: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailAccount "EMailAccount" {
    0 e_mail_account_id set_e_mail_account_id i32 = "EMailAccountId";
    1 e_mail_address set_e_mail_address String = "EMailAddress";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 incoming_credentials set_incoming_credentials Box<ServiceAuth> = "IncomingCredentials";
    4 outgoing_credentials set_outgoing_credentials Box<ServiceAuth> = "OutgoingCredentials";
    5 account_status set_account_status i32 = "AccountStatus";
    6 error_count set_error_count i32 = "ErrorCount";
    7 error_reason set_error_reason String = "ErrorReason";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `EMailAddress` of the API.
#[non_exhaustive]
pub struct EMailAddress {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `PersonName`.
    pub person_name: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Address`.
    pub address: Option<String>,
    /// The property `EmailId`.
    pub email_id: Option<i32>,
    /// The property `DuplicatePersonIds`.
    pub duplicate_person_ids: Option<Vec<i32>>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailAddress "EMailAddress" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 contact_name set_contact_name String = "ContactName";
    2 person_id set_person_id i32 = "PersonId";
    3 person_name set_person_name String = "PersonName";
    4 associate_id set_associate_id i32 = "AssociateId";
    5 address set_address String = "Address";
    6 email_id set_email_id i32 = "EmailId";
    7 duplicate_person_ids set_duplicate_person_ids Vec<i32> = "DuplicatePersonIds";
    8 name set_name String = "Name";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `EMailAppointment` of the API.
#[non_exhaustive]
pub struct EMailAppointment {
    /// The property `Appointment`.
    pub appointment: Option<Box<Appointment>>,
    /// The property `CalMethod`.
    pub cal_method: Option<CalMethod>,
    /// The property `Participants`.
    pub participants: Option<Vec<String>>,
    /// The property `Comment`.
    pub comment: Option<String>,
    /// The property `Sequence`.
    pub sequence: Option<i32>,
    /// The property `DtStart`.
    pub dt_start: Option<DateTime>,
    /// The property `DtEnd`.
    pub dt_end: Option<DateTime>,
    /// The property `Superseded`.
    pub superseded: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailAppointment "EMailAppointment" {
    0 appointment set_appointment Box<Appointment> = "Appointment";
    1 cal_method set_cal_method CalMethod = "CalMethod";
    2 participants set_participants Vec<String> = "Participants";
    3 comment set_comment String = "Comment";
    4 sequence set_sequence i32 = "Sequence";
    5 dt_start set_dt_start DateTime = "DtStart";
    6 dt_end set_dt_end DateTime = "DtEnd";
    7 superseded set_superseded bool = "Superseded";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `EMailAttachment` of the API.
#[non_exhaustive]
pub struct EMailAttachment {
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Filename`.
    pub filename: Option<String>,
    /// The property `Size`.
    pub size: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `Encoding`.
    pub encoding: Option<String>,
    /// The property `Id`.
    pub id: Option<String>,
    /// The property `Disposition`.
    pub disposition: Option<String>,
    /// The property `Stream`.
    pub stream: Option<Bytes>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailAttachment "EMailAttachment" {
    0 description set_description String = "Description";
    1 filename set_filename String = "Filename";
    2 size set_size i32 = "Size";
    3 r#type set_type String = "Type";
    4 encoding set_encoding String = "Encoding";
    5 id set_id String = "Id";
    6 disposition set_disposition String = "Disposition";
    7 stream set_stream Bytes = "Stream";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `EMailConnectionInfoExtended` of the API.
#[non_exhaustive]
pub struct EMailConnectionInfoExtended {
    /// The property `Port`.
    pub port: Option<i32>,
    /// The property `ServerName`.
    pub server_name: Option<String>,
    /// The property `Protocol`.
    pub protocol: Option<String>,
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// The property `Password`.
    pub password: Option<String>,
    /// The property `UseSSL`.
    pub use_ssl: Option<bool>,
    /// The property `Folder`.
    pub folder: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailConnectionInfoExtended "EMailConnectionInfoExtended" {
    0 port set_port i32 = "Port";
    1 server_name set_server_name String = "ServerName";
    2 protocol set_protocol String = "Protocol";
    3 user_name set_user_name String = "UserName";
    4 password set_password String = "Password";
    5 use_ssl set_use_ssl bool = "UseSSL";
    6 folder set_folder String = "Folder";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `EMailCustomHeader` of the API.
#[non_exhaustive]
pub struct EMailCustomHeader {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Values`.
    pub values: Option<Vec<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailCustomHeader "EMailCustomHeader" {
    0 name set_name String = "Name";
    1 values set_values Vec<String> = "Values";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

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

carrier! { EMailEntity "EMailEntity" {
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
    15 attachments set_attachments Vec<EMailAttachment> = "Attachments";
    16 custom_header_list set_custom_header_list Vec<EMailCustomHeader> = "CustomHeaderList";
    17 folder_name set_folder_name String = "FolderName";
    18 email_item_id set_email_item_id i32 = "EmailItemId";
    19 account_id set_account_id i32 = "AccountId";
    20 received_at set_received_at DateTime = "ReceivedAt";
    21 in_reply_to set_in_reply_to Box<EMailEnvelope> = "InReplyTo";
    22 replied_at set_replied_at DateTime = "RepliedAt";
    23 has_calendar_data set_has_calendar_data bool = "HasCalendarData";
    24 cal_method set_cal_method CalMethod = "CalMethod";
    25 cal_reply_status set_cal_reply_status CalReplyStatus = "CalReplyStatus";
    26 table_right set_table_right Box<TableRight> = "TableRight";
    27 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `EMailEnvelope` of the API.
#[non_exhaustive]
pub struct EMailEnvelope {
    /// The property `ServerId`.
    pub server_id: Option<i32>,
    /// The property `MessageId`.
    pub message_id: Option<String>,
    /// The property `Subject`.
    pub subject: Option<String>,
    /// The property `From`.
    pub from: Option<Box<EMailAddress>>,
    /// The property `To`.
    pub to: Option<Vec<EMailAddress>>,
    /// The property `Sent`.
    pub sent: Option<DateTime>,
    /// The property `Priority`.
    pub priority: Option<EMailPriority>,
    /// The property `Flags`.
    pub flags: Option<EMailFlags>,
    /// The property `Size`.
    pub size: Option<i32>,
    /// The property `EMailSOInfo`.
    pub e_mail_so_info: Option<Box<EMailSOInfo>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailEnvelope "EMailEnvelope" {
    0 server_id set_server_id i32 = "ServerId";
    1 message_id set_message_id String = "MessageId";
    2 subject set_subject String = "Subject";
    3 from set_from Box<EMailAddress> = "From";
    4 to set_to Vec<EMailAddress> = "To";
    5 sent set_sent DateTime = "Sent";
    6 priority set_priority EMailPriority = "Priority";
    7 flags set_flags EMailFlags = "Flags";
    8 size set_size i32 = "Size";
    9 e_mail_so_info set_e_mail_so_info Box<EMailSOInfo> = "EMailSOInfo";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `EMailFlags` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EMailFlags(pagewire_runtime::value::Flags);

flag_enum! { EMailFlags "EMailFlags" {
    /// `None`, number 0.
    NONE = "None" 0;
    /// `Seen`, number 1.
    SEEN = "Seen" 1;
    /// `Deleted`, number 2.
    DELETED = "Deleted" 2;
    /// `Recent`, number 4.
    RECENT = "Recent" 4;
    /// `Flagged`, number 8.
    FLAGGED = "Flagged" 8;
    /// `Draft`, number 16.
    DRAFT = "Draft" 16;
    /// `Answered`, number 32.
    ANSWERED = "Answered" 32;
} }

/// The carrier `EMailFolder` of the API.
#[non_exhaustive]
pub struct EMailFolder {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Delimiter`.
    pub delimiter: Option<String>,
    /// The property `Flags`.
    pub flags: Option<String>,
    /// The property `TotalItems`.
    pub total_items: Option<i32>,
    /// The property `UnreadItems`.
    pub unread_items: Option<i32>,
    /// The property `Subscribed`.
    pub subscribed: Option<bool>,
    /// The property `EmailFolderId`.
    pub email_folder_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailFolder "EMailFolder" {
    0 name set_name String = "Name";
    1 delimiter set_delimiter String = "Delimiter";
    2 flags set_flags String = "Flags";
    3 total_items set_total_items i32 = "TotalItems";
    4 unread_items set_unread_items i32 = "UnreadItems";
    5 subscribed set_subscribed bool = "Subscribed";
    6 email_folder_id set_email_folder_id i32 = "EmailFolderId";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `EMailPriority` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EMailPriority {
    /// `NoPriority`, number 0.
    NoPriority,
    /// `Highest`, number 1.
    Highest,
    /// `High`, number 2.
    High,
    /// `Normal`, number 3.
    Normal,
    /// `Low`, number 4.
    Low,
    /// `Lowest`, number 5.
    Lowest,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { EMailPriority "EMailPriority" {
    0 NoPriority = "NoPriority";
    1 Highest = "Highest";
    2 High = "High";
    3 Normal = "Normal";
    4 Low = "Low";
    5 Lowest = "Lowest";
} [0, 1, 2, 3, 4, 5] }

/// The carrier `EMailSOInfo` of the API.
#[non_exhaustive]
pub struct EMailSOInfo {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `Archived`.
    pub archived: Option<bool>,
    /// The property `ArchivedAt`.
    pub archived_at: Option<DateTime>,
    /// The property `ArchivedBy`.
    pub archived_by: Option<i32>,
    /// The property `ArchivedDisplayName`.
    pub archived_display_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailSOInfo "EMailSOInfo" {
    0 document_id set_document_id i32 = "DocumentId";
    1 appointment_id set_appointment_id i32 = "AppointmentId";
    2 project_id set_project_id i32 = "ProjectId";
    3 sale_id set_sale_id i32 = "SaleId";
    4 archived set_archived bool = "Archived";
    5 archived_at set_archived_at DateTime = "ArchivedAt";
    6 archived_by set_archived_by i32 = "ArchivedBy";
    7 archived_display_name set_archived_display_name String = "ArchivedDisplayName";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `SyncUserAccount` of the API.
#[non_exhaustive]
pub struct SyncUserAccount {
    /// The property `AccountId`.
    pub account_id: Option<i32>,
    /// The property `AssociateName`.
    pub associate_name: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SyncUserAccount "SyncUserAccount" {
    0 account_id set_account_id i32 = "AccountId";
    1 associate_name set_associate_name String = "AssociateName";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
