// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{FieldProperty, TableRight};

/// The carrier `FormEntity` of the API.
#[non_exhaustive]
pub struct FormEntity {
    /// The property `FormId`.
    pub form_id: Option<i32>,
    /// The property `FormKey`.
    pub form_key: Option<String>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Config`.
    pub config: Option<String>,
    /// The property `FolderId`.
    pub folder_id: Option<i32>,
    /// The property `ScriptId`.
    pub script_id: Option<i32>,
    /// The property `ResponseShipmentId`.
    pub response_shipment_id: Option<i32>,
    /// The property `Active`.
    pub active: Option<bool>,
    /// The property `Expires`.
    pub expires: Option<DateTime>,
    /// The property `MaxSubmits`.
    pub max_submits: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<FormType>,
    /// The property `Recipe`.
    pub recipe: Option<String>,
    /// The property `GroupId`.
    pub group_id: Option<i32>,
    /// The property `NewTicket`.
    pub new_ticket: Option<bool>,
    /// The property `RecaptchaMode`.
    pub recaptcha_mode: Option<FormsRecaptchaMode>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedAssociateId`.
    pub updated_associate_id: Option<i32>,
    /// The property `UpdatedCount`.
    pub updated_count: Option<i32>,
    /// The property `FolderName`.
    pub folder_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FormEntity "FormEntity" {
    0 form_id set_form_id i32 = "FormId";
    1 form_key set_form_key String = "FormKey";
    2 name set_name String = "Name";
    3 description set_description String = "Description";
    4 config set_config String = "Config";
    5 folder_id set_folder_id i32 = "FolderId";
    6 script_id set_script_id i32 = "ScriptId";
    7 response_shipment_id set_response_shipment_id i32 = "ResponseShipmentId";
    8 active set_active bool = "Active";
    9 expires set_expires DateTime = "Expires";
    10 max_submits set_max_submits i32 = "MaxSubmits";
    11 r#type set_type FormType = "Type";
    12 recipe set_recipe String = "Recipe";
    13 group_id set_group_id i32 = "GroupId";
    14 new_ticket set_new_ticket bool = "NewTicket";
    15 recaptcha_mode set_recaptcha_mode FormsRecaptchaMode = "RecaptchaMode";
    16 registered set_registered DateTime = "Registered";
    17 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    18 updated set_updated DateTime = "Updated";
    19 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    20 updated_count set_updated_count i32 = "UpdatedCount";
    21 folder_name set_folder_name String = "FolderName";
    22 table_right set_table_right Box<TableRight> = "TableRight";
    23 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `FormSubmissionEntity` of the API.
#[non_exhaustive]
pub struct FormSubmissionEntity {
    /// The property `FormSubmissionId`.
    pub form_submission_id: Option<i32>,
    /// The property `FormId`.
    pub form_id: Option<i32>,
    /// The property `WhenSubmitted`.
    pub when_submitted: Option<DateTime>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `ResponseShipmentAddrId`.
    pub response_shipment_addr_id: Option<i32>,
    /// The property `Response`.
    pub response: Option<String>,
    /// The property `Status`.
    pub status: Option<FormSubmissionStatus>,
    /// The property `ProcessingLog`.
    pub processing_log: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FormSubmissionEntity "FormSubmissionEntity" {
    0 form_submission_id set_form_submission_id i32 = "FormSubmissionId";
    1 form_id set_form_id i32 = "FormId";
    2 when_submitted set_when_submitted DateTime = "WhenSubmitted";
    3 contact_id set_contact_id i32 = "ContactId";
    4 person_id set_person_id i32 = "PersonId";
    5 email_address set_email_address String = "EmailAddress";
    6 response_shipment_addr_id set_response_shipment_addr_id i32 = "ResponseShipmentAddrId";
    7 response set_response String = "Response";
    8 status set_status FormSubmissionStatus = "Status";
    9 processing_log set_processing_log String = "ProcessingLog";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `FormSubmissionStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormSubmissionStatus {
    /// `Unknown`, number 0.
    Unknown,
    /// `InProgress`, number 1.
    InProgress,
    /// `EmailVerification`, number 2.
    EmailVerification,
    /// `Submitted`, number 3.
    Submitted,
    /// `Processed`, number 4.
    Processed,
    /// `Failed`, number 5.
    Failed,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FormSubmissionStatus "FormSubmissionStatus" {
    0 Unknown = "Unknown";
    1 InProgress = "InProgress";
    2 EmailVerification = "EmailVerification";
    3 Submitted = "Submitted";
    4 Processed = "Processed";
    5 Failed = "Failed";
} [0, 1, 2, 3, 4, 5] }

/// The enum `FormType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormType {
    /// `Normal`, number 0.
    Normal,
    /// `Template`, number 1.
    Template,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FormType "FormType" {
    0 Normal = "Normal";
    1 Template = "Template";
} [0, 1] }

/// The enum `FormsRecaptchaMode` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormsRecaptchaMode {
    /// `NotAvailable`, number 0.
    NotAvailable,
    /// `GlobalKeysExist`, number 1.
    GlobalKeysExist,
    /// `KeysNeeded`, number 2.
    KeysNeeded,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FormsRecaptchaMode "FormsRecaptchaMode" {
    0 NotAvailable = "NotAvailable";
    1 GlobalKeysExist = "GlobalKeysExist";
    2 KeysNeeded = "KeysNeeded";
} [0, 1, 2] }

/// The carrier `PreviewMailing` of the API.
#[non_exhaustive]
pub struct PreviewMailing {
    /// The property `SendingTime`.
    pub sending_time: Option<DateTime>,
    /// The property `Status`.
    pub status: Option<ShipmentAddrStatus>,
    /// The property `ShipmentId`.
    pub shipment_id: Option<i32>,
    /// The property `ShipmentDescription`.
    pub shipment_description: Option<String>,
    /// The property `FromAddress`.
    pub from_address: Option<String>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `PersonFullName`.
    pub person_full_name: Option<String>,
    /// The property `ShipmentType`.
    pub shipment_type: Option<String>,
    /// The property `MessageId`.
    pub message_id: Option<i32>,
    /// The property `MessageSubject`.
    pub message_subject: Option<String>,
    /// The property `DocumentMessageId`.
    pub document_message_id: Option<i32>,
    /// The property `Opened`.
    pub opened: Option<DateTime>,
    /// The property `LinkClicks`.
    pub link_clicks: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreviewMailing "PreviewMailing" {
    0 sending_time set_sending_time DateTime = "SendingTime";
    1 status set_status ShipmentAddrStatus = "Status";
    2 shipment_id set_shipment_id i32 = "ShipmentId";
    3 shipment_description set_shipment_description String = "ShipmentDescription";
    4 from_address set_from_address String = "FromAddress";
    5 contact_id set_contact_id i32 = "ContactId";
    6 contact_name set_contact_name String = "ContactName";
    7 person_id set_person_id i32 = "PersonId";
    8 person_full_name set_person_full_name String = "PersonFullName";
    9 shipment_type set_shipment_type String = "ShipmentType";
    10 message_id set_message_id i32 = "MessageId";
    11 message_subject set_message_subject String = "MessageSubject";
    12 document_message_id set_document_message_id i32 = "DocumentMessageId";
    13 opened set_opened DateTime = "Opened";
    14 link_clicks set_link_clicks i32 = "LinkClicks";
    15 table_right set_table_right Box<TableRight> = "TableRight";
    16 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `PreviewMailingHeader` of the API.
#[non_exhaustive]
pub struct PreviewMailingHeader {
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// The property `Status`.
    pub status: Option<ShipmentStatus>,
    /// The property `ShipmentId`.
    pub shipment_id: Option<i32>,
    /// The property `ShipmentDescription`.
    pub shipment_description: Option<String>,
    /// The property `FromAddress`.
    pub from_address: Option<String>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `PersonFullName`.
    pub person_full_name: Option<String>,
    /// The property `ShipmentType`.
    pub shipment_type: Option<String>,
    /// The property `MessageId`.
    pub message_id: Option<i32>,
    /// The property `MessageSubject`.
    pub message_subject: Option<String>,
    /// The property `DocumentMessageId`.
    pub document_message_id: Option<i32>,
    /// The property `NumSent`.
    pub num_sent: Option<i32>,
    /// The property `NumOpened`.
    pub num_opened: Option<i32>,
    /// The property `NumBounced`.
    pub num_bounced: Option<i32>,
    /// The property `NumClicks`.
    pub num_clicks: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreviewMailingHeader "PreviewMailingHeader" {
    0 start_date set_start_date DateTime = "StartDate";
    1 status set_status ShipmentStatus = "Status";
    2 shipment_id set_shipment_id i32 = "ShipmentId";
    3 shipment_description set_shipment_description String = "ShipmentDescription";
    4 from_address set_from_address String = "FromAddress";
    5 person_id set_person_id i32 = "PersonId";
    6 person_full_name set_person_full_name String = "PersonFullName";
    7 shipment_type set_shipment_type String = "ShipmentType";
    8 message_id set_message_id i32 = "MessageId";
    9 message_subject set_message_subject String = "MessageSubject";
    10 document_message_id set_document_message_id i32 = "DocumentMessageId";
    11 num_sent set_num_sent i32 = "NumSent";
    12 num_opened set_num_opened i32 = "NumOpened";
    13 num_bounced set_num_bounced i32 = "NumBounced";
    14 num_clicks set_num_clicks i32 = "NumClicks";
    15 table_right set_table_right Box<TableRight> = "TableRight";
    16 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `ShipmentAddrStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentAddrStatus {
    /// `Unknown`, number 0.
    Unknown,
    /// `Ready`, number 1.
    Ready,
    /// `Duplicate`, number 2.
    Duplicate,
    /// `Blocked`, number 3.
    Blocked,
    /// `Sent`, number 4.
    Sent,
    /// `Bounced`, number 5.
    Bounced,
    /// `Opened`, number 6.
    Opened,
    /// `Clicked`, number 7.
    Clicked,
    /// `SoftBounced`, number 8.
    SoftBounced,
    /// `NoSubscription`, number 9.
    NoSubscription,
    /// `Complained`, number 10.
    Complained,
    /// `TooManyBounces`, number 11.
    TooManyBounces,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ShipmentAddrStatus "ShipmentAddrStatus" {
    0 Unknown = "Unknown";
    1 Ready = "Ready";
    2 Duplicate = "Duplicate";
    3 Blocked = "Blocked";
    4 Sent = "Sent";
    5 Bounced = "Bounced";
    6 Opened = "Opened";
    7 Clicked = "Clicked";
    8 SoftBounced = "SoftBounced";
    9 NoSubscription = "NoSubscription";
    10 Complained = "Complained";
    11 TooManyBounces = "TooManyBounces";
} [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }

/// The enum `ShipmentStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentStatus {
    /// `None`, number 0.
    None,
    /// `Ok`, number 1.
    Ok,
    /// `Canceled`, number 2.
    Canceled,
    /// `Waiting`, number 3.
    Waiting,
    /// `Started`, number 4.
    Started,
    /// `StatusFailed`, number 5.
    StatusFailed,
    /// `Retry`, number 6.
    Retry,
    /// `Populating`, number 7.
    Populating,
    /// `Deleted`, number 8.
    Deleted,
    /// `AwaitPopulate`, number 9.
    AwaitPopulate,
    /// `PopulatingOnly`, number 10.
    PopulatingOnly,
    /// `PopulateAborted`, number 11.
    PopulateAborted,
    /// `PopulateError`, number 12.
    PopulateError,
    /// `TooManyRecipients`, number 13.
    TooManyRecipients,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ShipmentStatus "ShipmentStatus" {
    0 None = "None";
    1 Ok = "Ok";
    2 Canceled = "Canceled";
    3 Waiting = "Waiting";
    4 Started = "Started";
    5 StatusFailed = "StatusFailed";
    6 Retry = "Retry";
    7 Populating = "Populating";
    8 Deleted = "Deleted";
    9 AwaitPopulate = "AwaitPopulate";
    10 PopulatingOnly = "PopulatingOnly";
    11 PopulateAborted = "PopulateAborted";
    12 PopulateError = "PopulateError";
    13 TooManyRecipients = "TooManyRecipients";
} [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] }
