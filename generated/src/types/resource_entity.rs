// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A room, car or other thing that can be booked in diaries.
///
/// - taken by
///   [`list_agent().save_resource_entity`](../list_agent/struct.ListAgentClient.html#method.save_resource_entity).
/// - returned by
///   [`list_agent().create_default_resource_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_resource_entity),
///   [`list_agent().get_resource_entity`](../list_agent/struct.ListAgentClient.html#method.get_resource_entity),
///   [`list_agent().save_resource_entity`](../list_agent/struct.ListAgentClient.html#method.save_resource_entity).
#[non_exhaustive]
pub struct ResourceEntity {
    /// Key of the resource, given by the server; 0 in one that has not been saved.
    pub resource_id: Option<i32>,
    /// Short name of the resource, as diaries show it.
    pub name: Option<String>,
    /// Position among the items of the list, in ascending order.
    pub rank: Option<i32>,
    /// Longer text about the item, shown as its tooltip.
    pub tooltip: Option<String>,
    /// Whether the resource is marked as deleted.
    pub deleted: Option<bool>,
    /// Whether the resource is a place.
    pub is_location: Option<bool>,
    /// Where the place is.
    pub location_address: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ResourceEntity "ResourceEntity" crate::PROFILE {
    0 resource_id set_resource_id i32 = "ResourceId";
    1 name set_name String = "Name";
    2 rank set_rank i32 = "Rank";
    3 tooltip set_tooltip String = "Tooltip";
    4 deleted set_deleted bool = "Deleted";
    5 is_location set_is_location bool = "IsLocation";
    6 location_address set_location_address String = "LocationAddress";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
