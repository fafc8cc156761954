// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Category of requests in short form, only for reading.
///
/// - returned by
///   [`list_agent().get_ticket_category`](../list_agent/struct.ListAgentClient.html#method.get_ticket_category).
/// - part of [`ChatTopicEntity`](struct.ChatTopicEntity.html),
///   [`ChatTopicEntityWithLinks`](struct.ChatTopicEntityWithLinks.html).
#[non_exhaustive]
pub struct TicketCategory {
    /// Key of the list item.
    pub id: Option<i32>,
    /// Name of the list item as users see it.
    pub value: Option<String>,
    /// Explanation to show beside the category.
    pub tooltip: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketCategory "TicketCategory" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
