// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `TicketTypeEntityWithLinks` of the API.
#[non_exhaustive]
pub struct TicketTypeEntityWithLinks {
    /// The property `TicketTypeId`.
    pub ticket_type_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Icon`.
    pub icon: Option<String>,
    /// The property `DefaultTicketStatus`.
    pub default_ticket_status: Option<i32>,
    /// The property `TicketStatuses`.
    pub ticket_statuses: Option<Vec<i32>>,
    /// The property `DefaultTicketPriority`.
    pub default_ticket_priority: Option<i32>,
    /// The property `TicketPriorities`.
    pub ticket_priorities: Option<Vec<i32>>,
    /// The property `ReplyTemplate`.
    pub reply_template: Option<i32>,
    /// The property `IsExternalVisible`.
    pub is_external_visible: Option<bool>,
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
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketTypeEntityWithLinks "TicketTypeEntityWithLinks" crate::PROFILE {
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
    21 links set_links Map<String> = "_Links";
} }
