// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Heading that groups the items of a list.
///
/// - taken by
///   [`list_agent().save_heading_entity`](../list_agent/struct.ListAgentClient.html#method.save_heading_entity),
///   [`list_agent().save_heading_from_list_definition`](../list_agent/struct.ListAgentClient.html#method.save_heading_from_list_definition),
///   [`list_agent().save_heading_from_name`](../list_agent/struct.ListAgentClient.html#method.save_heading_from_name),
///   [`list_agent().save_headings_from_list_definition`](../list_agent/struct.ListAgentClient.html#method.save_headings_from_list_definition),
///   [`list_agent().save_headings_from_name`](../list_agent/struct.ListAgentClient.html#method.save_headings_from_name),
///   [`list_business().put_business_headings`](../list_business/struct.ListBusinessClient.html#method.put_business_headings)
///   and 79 more operations.
/// - returned by
///   [`list_agent().create_default_heading_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_heading_entity),
///   [`list_agent().create_default_heading_from_list_definition`](../list_agent/struct.ListAgentClient.html#method.create_default_heading_from_list_definition),
///   [`list_agent().get_heading_entity`](../list_agent/struct.ListAgentClient.html#method.get_heading_entity),
///   [`list_agent().get_headings_from_list_definition`](../list_agent/struct.ListAgentClient.html#method.get_headings_from_list_definition),
///   [`list_agent().get_headings_from_name`](../list_agent/struct.ListAgentClient.html#method.get_headings_from_name),
///   [`list_agent().save_heading_entity`](../list_agent/struct.ListAgentClient.html#method.save_heading_entity) and
///   124 more operations.
#[non_exhaustive]
pub struct HeadingEntity {
    /// Key of the heading, given by the server; 0 in one that has not been saved.
    pub heading_id: Option<i32>,
    /// Heading as users see it.
    pub name: Option<String>,
    /// Longer text about the heading, shown as its tooltip.
    pub tooltip: Option<String>,
    /// Whether the heading is marked as deleted.
    pub deleted: Option<bool>,
    /// Position among the headings of the list, in ascending order.
    pub rank: Option<i32>,
    /// Key of the list that the heading belongs to.
    pub ud_list_definition_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { HeadingEntity "HeadingEntity" crate::PROFILE {
    0 heading_id set_heading_id i32 = "HeadingId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 deleted set_deleted bool = "Deleted";
    4 rank set_rank i32 = "Rank";
    5 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
