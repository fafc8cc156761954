// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{
    FieldProperty, TableRight, TicketCategoryClosingStatus, TicketCategoryDelegateMethod, TicketCategoryFlags,
    TicketStatusEntity,
};

/// The carrier `TicketCategoryEntity` of the API.
#[non_exhaustive]
pub struct TicketCategoryEntity {
    /// The property `TicketCategoryId`.
    pub ticket_category_id: Option<i32>,
    /// The property `ParentId`.
    pub parent_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Fullname`.
    pub fullname: Option<String>,
    /// The property `CategoryMaster`.
    pub category_master: Option<i32>,
    /// The property `Flags`.
    pub flags: Option<TicketCategoryFlags>,
    /// The property `DelegateMethod`.
    pub delegate_method: Option<TicketCategoryDelegateMethod>,
    /// The property `ExternalName`.
    pub external_name: Option<String>,
    /// The property `ClosingStatus`.
    pub closing_status: Option<TicketCategoryClosingStatus>,
    /// The property `MsgClosingStatus`.
    pub msg_closing_status: Option<TicketCategoryClosingStatus>,
    /// The property `AssignmentLag`.
    pub assignment_lag: Option<i32>,
    /// The property `ReplyTemplate`.
    pub reply_template: Option<i32>,
    /// The property `NotificationEmail`.
    pub notification_email: Option<String>,
    /// The property `DefaultTicketStatus`.
    pub default_ticket_status: Option<Box<TicketStatusEntity>>,
    /// The property `DefaultMessageStatus`.
    pub default_message_status: Option<Box<TicketStatusEntity>>,
    /// The property `EffectiveReplyTemplateId`.
    pub effective_reply_template_id: Option<i32>,
    /// The property `ExtraFields`.
    pub extra_fields: Option<Map<String>>,
    /// The property `CustomFields`.
    pub custom_fields: Option<Map<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketCategoryEntity "TicketCategoryEntity" crate::PROFILE {
    0 ticket_category_id set_ticket_category_id i32 = "TicketCategoryId";
    1 parent_id set_parent_id i32 = "ParentId";
    2 name set_name String = "Name";
    3 fullname set_fullname String = "Fullname";
    4 category_master set_category_master i32 = "CategoryMaster";
    5 flags set_flags TicketCategoryFlags = "Flags";
    6 delegate_method set_delegate_method TicketCategoryDelegateMethod = "DelegateMethod";
    7 external_name set_external_name String = "ExternalName";
    8 closing_status set_closing_status TicketCategoryClosingStatus = "ClosingStatus";
    9 msg_closing_status set_msg_closing_status TicketCategoryClosingStatus = "MsgClosingStatus";
    10 assignment_lag set_assignment_lag i32 = "AssignmentLag";
    11 reply_template set_reply_template i32 = "ReplyTemplate";
    12 notification_email set_notification_email String = "NotificationEmail";
    13 default_ticket_status set_default_ticket_status Box<TicketStatusEntity> = "DefaultTicketStatus";
    14 default_message_status set_default_message_status Box<TicketStatusEntity> = "DefaultMessageStatus";
    15 effective_reply_template_id set_effective_reply_template_id i32 = "EffectiveReplyTemplateId";
    16 extra_fields set_extra_fields Map<String> = "ExtraFields";
    17 custom_fields set_custom_fields Map<String> = "CustomFields";
    18 table_right set_table_right Box<TableRight> = "TableRight";
    19 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
