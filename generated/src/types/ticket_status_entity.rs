// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, TicketBaseStatus, TicketStatusTimeCounter};

/// The carrier `TicketStatusEntity` of the API.
#[non_exhaustive]
pub struct TicketStatusEntity {
    /// The property `TicketStatusId`.
    pub ticket_status_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Status`.
    pub status: Option<TicketBaseStatus>,
    /// The property `TimeCounter`.
    pub time_counter: Option<TicketStatusTimeCounter>,
    /// The property `NoEmailReopen`.
    pub no_email_reopen: Option<bool>,
    /// The property `IsDefault`.
    pub is_default: Option<bool>,
    /// The property `UsedInQueue`.
    pub used_in_queue: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketStatusEntity "TicketStatusEntity" crate::PROFILE {
    0 ticket_status_id set_ticket_status_id i32 = "TicketStatusId";
    1 name set_name String = "Name";
    2 status set_status TicketBaseStatus = "Status";
    3 time_counter set_time_counter TicketStatusTimeCounter = "TimeCounter";
    4 no_email_reopen set_no_email_reopen bool = "NoEmailReopen";
    5 is_default set_is_default bool = "IsDefault";
    6 used_in_queue set_used_in_queue bool = "UsedInQueue";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
