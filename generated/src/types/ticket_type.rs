// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `TicketType` of the API.
#[non_exhaustive]
pub struct TicketType {
    /// The property `TicketTypeId`.
    pub ticket_type_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Icon`.
    pub icon: Option<String>,
    /// The property `DefaultTicketStatus`.
    pub default_ticket_status: Option<i32>,
    /// The property `DefaultTicketPriority`.
    pub default_ticket_priority: Option<i32>,
    /// The property `IsDefault`.
    pub is_default: Option<bool>,
    /// The property `ShowInNew`.
    pub show_in_new: Option<bool>,
    /// The property `ExcludeSignature`.
    pub exclude_signature: Option<bool>,
    /// The property `ExcludeEmailRecipients`.
    pub exclude_email_recipients: Option<bool>,
    /// The property `ExternalAsDefault`.
    pub external_as_default: Option<bool>,
    /// The property `VisibleForGroups`.
    pub visible_for_groups: Option<Vec<i32>>,
    /// The property `ReplyForwardNoSignature`.
    pub reply_forward_no_signature: Option<bool>,
    /// The property `ReplyExternalAsDefault`.
    pub reply_external_as_default: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
