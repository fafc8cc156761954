// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Type of requests, with its rules for new ones.
///
/// - taken by
///   [`list_agent().save_ticket_type_entity`](../list_agent/struct.ListAgentClient.html#method.save_ticket_type_entity),
///   [`list_ticket_type().post_ticket_type_entity`](../list_ticket_type/struct.ListTicketTypeClient.html#method.post_ticket_type_entity),
///   [`list_ticket_type().put_ticket_type_entity`](../list_ticket_type/struct.ListTicketTypeClient.html#method.put_ticket_type_entity),
///   [`ticket_type().post_ticket_type_entity`](../ticket_type/struct.TicketTypeClient.html#method.post_ticket_type_entity),
///   [`ticket_type().put_ticket_type_entity`](../ticket_type/struct.TicketTypeClient.html#method.put_ticket_type_entity).
/// - returned by
///   [`list_agent().create_default_ticket_type_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_ticket_type_entity),
///   [`list_agent().get_ticket_type_entity`](../list_agent/struct.ListAgentClient.html#method.get_ticket_type_entity),
///   [`list_agent().get_ticket_type_list`](../list_agent/struct.ListAgentClient.html#method.get_ticket_type_list),
///   [`list_agent().get_ticket_types`](../list_agent/struct.ListAgentClient.html#method.get_ticket_types),
///   [`list_agent().save_ticket_type_entity`](../list_agent/struct.ListAgentClient.html#method.save_ticket_type_entity),
///   [`list_ticket_type().get_all_ticket_type_entity`](../list_ticket_type/struct.ListTicketTypeClient.html#method.get_all_ticket_type_entity)
///   and 5 more operations.
#[non_exhaustive]
pub struct TicketTypeEntity {
    /// Key of the type of request, given by the server; 0 in one that has not been saved.
    pub ticket_type_id: Option<i32>,
    /// Text of the list item, as clients show it.
    pub name: Option<String>,
    /// Position among the items of the list, in ascending order.
    pub rank: Option<i32>,
    /// Longer text about the item, shown as its tooltip.
    pub tooltip: Option<String>,
    /// Name of the icon that represents the type.
    pub icon: Option<String>,
    /// Key of the status of new requests.
    pub default_ticket_status: Option<i32>,
    /// Keys of the statuses to choose from; empty means all.
    pub ticket_statuses: Option<Vec<i32>>,
    /// Key of the priority of new requests.
    pub default_ticket_priority: Option<i32>,
    /// Keys of the priorities to choose from; empty means all.
    pub ticket_priorities: Option<Vec<i32>>,
    /// Key of the template for replies.
    pub reply_template: Option<i32>,
    /// Whether customers see the request type and can choose it.
    pub is_external_visible: Option<bool>,
    /// Whether new requests have this type.
    pub is_default: Option<bool>,
    /// Whether the New menu of the top bar offers this type.
    pub show_in_new: Option<bool>,
    /// Whether messages begin without the signature of the user.
    pub exclude_signature: Option<bool>,
    /// Whether new requests begin without receivers.
    pub exclude_email_recipients: Option<bool>,
    /// Whether new requests can be seen by customers.
    pub external_as_default: Option<bool>,
    /// Keys of the user groups that can see the request type.
    pub visible_for_groups: Option<Vec<i32>>,
    /// Whether replies and forwarded messages have no signature.
    pub reply_forward_no_signature: Option<bool>,
    /// Whether replies can be seen by customers.
    pub reply_external_as_default: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketTypeEntity "TicketTypeEntity" crate::PROFILE {
    0 ticket_type_id set_ticket_type_id i32 = "TicketTypeId";
    1 name set_name String = "Name";
    2 rank set_rank i32 = "Rank";
    3 tooltip set_tooltip String = "Tooltip";
    4 icon set_icon String = "Icon";
    5 default_ticket_status set_default_ticket_status i32 = "DefaultTicketStatus";
    6 ticket_statuses set_ticket_statuses Vec<i32> = "TicketStatuses";
    7 default_ticket_priority set_default_ticket_priority i32 = "DefaultTicketPriority";
    8 ticket_priorities set_ticket_priorities Vec<i32> = "TicketPriorities";
    9 reply_template set_reply_template i32 = "ReplyTemplate";
    10 is_external_visible set_is_external_visible bool = "IsExternalVisible";
    11 is_default set_is_default bool = "IsDefault";
    12 show_in_new set_show_in_new bool = "ShowInNew";
    13 exclude_signature set_exclude_signature bool = "ExcludeSignature";
    14 exclude_email_recipients set_exclude_email_recipients bool = "ExcludeEmailRecipients";
    15 external_as_default set_external_as_default bool = "ExternalAsDefault";
    16 visible_for_groups set_visible_for_groups Vec<i32> = "VisibleForGroups";
    17 reply_forward_no_signature set_reply_forward_no_signature bool = "ReplyForwardNoSignature";
    18 reply_external_as_default set_reply_external_as_default bool = "ReplyExternalAsDefault";
    19 table_right set_table_right Box<TableRight> = "TableRight";
    20 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
