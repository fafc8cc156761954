// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Type of requests in short form, only for reading.
///
/// - part of [`TicketEntity`](struct.TicketEntity.html),
///   [`TicketEntityWithLinks`](struct.TicketEntityWithLinks.html).
#[non_exhaustive]
pub struct TicketType {
    /// Key of the type of request, given by the server; 0 in one that has not been saved.
    pub ticket_type_id: Option<i32>,
    /// Text of the list item, as clients show it.
    pub name: Option<String>,
    /// Name of the icon that represents the type.
    pub icon: Option<String>,
    /// Key of the status of new requests.
    pub default_ticket_status: Option<i32>,
    /// Key of the priority of new requests.
    pub default_ticket_priority: Option<i32>,
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

carrier! { TicketType "TicketType" crate::PROFILE {
    0 ticket_type_id set_ticket_type_id i32 = "TicketTypeId";
    1 name set_name String = "Name";
    2 icon set_icon String = "Icon";
    3 default_ticket_status set_default_ticket_status i32 = "DefaultTicketStatus";
    4 default_ticket_priority set_default_ticket_priority i32 = "DefaultTicketPriority";
    5 is_default set_is_default bool = "IsDefault";
    6 show_in_new set_show_in_new bool = "ShowInNew";
    7 exclude_signature set_exclude_signature bool = "ExcludeSignature";
    8 exclude_email_recipients set_exclude_email_recipients bool = "ExcludeEmailRecipients";
    9 external_as_default set_external_as_default bool = "ExternalAsDefault";
    10 visible_for_groups set_visible_for_groups Vec<i32> = "VisibleForGroups";
    11 reply_forward_no_signature set_reply_forward_no_signature bool = "ReplyForwardNoSignature";
    12 reply_external_as_default set_reply_external_as_default bool = "ReplyExternalAsDefault";
    13 table_right set_table_right Box<TableRight> = "TableRight";
    14 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
