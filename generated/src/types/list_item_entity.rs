// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Item of any list, as administrators edit it: name, tooltip, rank and whether it is deleted.
///
/// - taken by
///   [`list_agent().add_from_list_definition`](../list_agent/struct.ListAgentClient.html#method.add_from_list_definition),
///   [`list_agent().add_from_list_name`](../list_agent/struct.ListAgentClient.html#method.add_from_list_name),
///   [`list_agent().save_all_from_list_definition`](../list_agent/struct.ListAgentClient.html#method.save_all_from_list_definition),
///   [`list_agent().save_all_from_list_name`](../list_agent/struct.ListAgentClient.html#method.save_all_from_list_name),
///   [`list_agent().save_from_list_definition`](../list_agent/struct.ListAgentClient.html#method.save_from_list_definition),
///   [`list_agent().save_from_list_name`](../list_agent/struct.ListAgentClient.html#method.save_from_list_name) and
///   76 more operations.
/// - returned by
///   [`list_agent().add_from_list_definition`](../list_agent/struct.ListAgentClient.html#method.add_from_list_definition),
///   [`list_agent().add_from_list_name`](../list_agent/struct.ListAgentClient.html#method.add_from_list_name),
///   [`list_agent().create_default_list_item_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_list_item_entity),
///   [`list_agent().get_all_from_list_definition`](../list_agent/struct.ListAgentClient.html#method.get_all_from_list_definition),
///   [`list_agent().get_all_from_list_name`](../list_agent/struct.ListAgentClient.html#method.get_all_from_list_name),
///   [`list_agent().get_from_list_definition`](../list_agent/struct.ListAgentClient.html#method.get_from_list_definition)
///   and 154 more operations.
#[non_exhaustive]
pub struct ListItemEntity {
    /// Key of the item.
    pub id: Option<i32>,
    /// Item as users see it.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the item.
    pub tooltip: Option<String>,
    /// Whether the item is marked as deleted.
    pub deleted: Option<bool>,
    /// Key of the list.
    pub ud_list_definition_id: Option<i32>,
    /// Position among the items.
    pub rank: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ListItemEntity "ListItemEntity" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 deleted set_deleted bool = "Deleted";
    4 ud_list_definition_id set_ud_list_definition_id i32 = "UdListDefinitionId";
    5 rank set_rank i32 = "Rank";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
