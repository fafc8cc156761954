// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{
    FieldProperty, TableRight, TicketCategoryClosingStatus, TicketCategoryDelegateMethod, TicketCategoryFlags,
    TicketStatusEntity,
};

/// Category of requests, with its rules for new ones.
///
/// - taken by
///   [`list_agent().save_ticket_category_entity`](../list_agent/struct.ListAgentClient.html#method.save_ticket_category_entity),
///   [`list_ticket_category().post_ticket_category_entity`](../list_ticket_category/struct.ListTicketCategoryClient.html#method.post_ticket_category_entity),
///   [`list_ticket_category().put_ticket_category_entity`](../list_ticket_category/struct.ListTicketCategoryClient.html#method.put_ticket_category_entity).
/// - returned by
///   [`list_agent().create_default_ticket_category_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_ticket_category_entity),
///   [`list_agent().get_ticket_categories`](../list_agent/struct.ListAgentClient.html#method.get_ticket_categories),
///   [`list_agent().get_ticket_category_entity`](../list_agent/struct.ListAgentClient.html#method.get_ticket_category_entity),
///   [`list_agent().get_ticket_category_list`](../list_agent/struct.ListAgentClient.html#method.get_ticket_category_list),
///   [`list_agent().save_ticket_category_entity`](../list_agent/struct.ListAgentClient.html#method.save_ticket_category_entity),
///   [`list_ticket_category().get_all_ticket_category_entity`](../list_ticket_category/struct.ListTicketCategoryClient.html#method.get_all_ticket_category_entity)
///   and 4 more operations.
/// - part of [`TicketEntity`](struct.TicketEntity.html),
///   [`TicketEntityWithLinks`](struct.TicketEntityWithLinks.html).
#[non_exhaustive]
pub struct TicketCategoryEntity {
    /// Key of the category.
    pub ticket_category_id: Option<i32>,
    /// Key of the category above this category; -1 for none.
    pub parent_id: Option<i32>,
    /// Short name, such as support.
    pub name: Option<String>,
    /// Name of the category with those above it, separated by slashes.
    pub fullname: Option<String>,
    /// Key of the user who is in charge of the category.
    pub category_master: Option<i32>,
    /// Further settings as bits.
    pub flags: Option<TicketCategoryFlags>,
    /// How new requests find an owner.
    pub delegate_method: Option<TicketCategoryDelegateMethod>,
    /// Category as customers see it.
    pub external_name: Option<String>,
    /// Status that new requests begin with in the client.
    pub closing_status: Option<TicketCategoryClosingStatus>,
    /// Status that requests get with a message in the client.
    pub msg_closing_status: Option<TicketCategoryClosingStatus>,
    /// Minutes within which further messages of a customer go to the same owner.
    pub assignment_lag: Option<i32>,
    /// Key of the template for replies.
    pub reply_template: Option<i32>,
    /// Addresses that are notified of requests without an owner, separated by commas.
    pub notification_email: Option<String>,
    /// Status of new requests; key 0 leaves it to the user.
    pub default_ticket_status: Option<Box<TicketStatusEntity>>,
    /// Status after new messages; key 0 leaves it to the user.
    pub default_message_status: Option<Box<TicketStatusEntity>>,
    /// Key of the reply template that is really used, which may come from a category above; calculated by the server,
    /// so it cannot be set.
    pub effective_reply_template_id: Option<i32>,
    /// Values of extra fields, foreign keys and plugins by name. Deprecated in favor of CustomFields.
    pub extra_fields: Option<Map<String>>,
    /// Values of custom fields by name: user-defined fields by program id and extra fields by column, in the text form
    /// of the API.
    pub custom_fields: Option<Map<String>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
