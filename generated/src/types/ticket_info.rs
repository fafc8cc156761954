// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `TicketInfo` of the API.
#[non_exhaustive]
pub struct TicketInfo {
    /// The property `TicketId`.
    pub ticket_id: Option<i32>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `OwnerName`.
    pub owner_name: Option<String>,
    /// The property `CategoryName`.
    pub category_name: Option<String>,
    /// The property `PriorityName`.
    pub priority_name: Option<String>,
    /// The property `TicketUrl`.
    pub ticket_url: Option<String>,
    /// The property `PersonName`.
    pub person_name: Option<String>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketInfo "TicketInfo" crate::PROFILE {
    0 ticket_id set_ticket_id i32 = "TicketId";
    1 title set_title String = "Title";
    2 owner_name set_owner_name String = "OwnerName";
    3 category_name set_category_name String = "CategoryName";
    4 priority_name set_priority_name String = "PriorityName";
    5 ticket_url set_ticket_url String = "TicketUrl";
    6 person_name set_person_name String = "PersonName";
    7 contact_name set_contact_name String = "ContactName";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
