// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, TicketBaseStatus, TicketStatusTimeCounter};

/// Status of requests, as installations define it.
///
/// - taken by
///   [`list_agent().save_ticket_status_entity`](../list_agent/struct.ListAgentClient.html#method.save_ticket_status_entity),
///   [`list_ticket_status().post_ticket_status_entity`](../list_ticket_status/struct.ListTicketStatusClient.html#method.post_ticket_status_entity),
///   [`list_ticket_status().put_ticket_status_entity`](../list_ticket_status/struct.ListTicketStatusClient.html#method.put_ticket_status_entity).
/// - returned by
///   [`list_agent().create_default_ticket_status_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_ticket_status_entity),
///   [`list_agent().get_ticket_status_entity`](../list_agent/struct.ListAgentClient.html#method.get_ticket_status_entity),
///   [`list_agent().get_ticket_status_list`](../list_agent/struct.ListAgentClient.html#method.get_ticket_status_list),
///   [`list_agent().get_ticket_statuses`](../list_agent/struct.ListAgentClient.html#method.get_ticket_statuses),
///   [`list_agent().save_ticket_status_entity`](../list_agent/struct.ListAgentClient.html#method.save_ticket_status_entity),
///   [`list_ticket_status().get_all_ticket_status_entity`](../list_ticket_status/struct.ListTicketStatusClient.html#method.get_all_ticket_status_entity)
///   and 4 more operations.
/// - part of [`TicketCategoryEntity`](struct.TicketCategoryEntity.html),
///   [`TicketEntity`](struct.TicketEntity.html), [`TicketEntityWithLinks`](struct.TicketEntityWithLinks.html).
#[non_exhaustive]
pub struct TicketStatusEntity {
    /// Key of the status for requests, given by the server; 0 in one that has not been saved.
    pub ticket_status_id: Option<i32>,
    /// Status as users see it.
    pub name: Option<String>,
    /// What the status means: active, closed, postponed or deleted.
    pub status: Option<TicketBaseStatus>,
    /// Which of the times of a request runs while it has this status.
    pub time_counter: Option<TicketStatusTimeCounter>,
    /// Whether e-mails leave requests with this status closed.
    pub no_email_reopen: Option<bool>,
    /// Whether the status is the usual one among those with the same meaning.
    pub is_default: Option<bool>,
    /// Whether requests with the status are handed out as the next one.
    pub used_in_queue: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
