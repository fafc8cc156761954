// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Definition of a list, built-in or made by administrators.
///
/// - taken by [`list().post_list_entity`](../list/struct.ListClient.html#method.post_list_entity),
///   [`list().put_list_entity`](../list/struct.ListClient.html#method.put_list_entity),
///   [`list().save_list_entity_by_name`](../list/struct.ListClient.html#method.save_list_entity_by_name),
///   [`list_agent().save_list_entity`](../list_agent/struct.ListAgentClient.html#method.save_list_entity),
///   [`list_agent().save_list_entity_by_name`](../list_agent/struct.ListAgentClient.html#method.save_list_entity_by_name),
///   [`list_business().set_list_definition`](../list_business/struct.ListBusinessClient.html#method.set_list_definition)
///   and 37 more operations.
/// - returned by [`list().get_list_definitions`](../list/struct.ListClient.html#method.get_list_definitions),
///   [`list().default_list_entity`](../list/struct.ListClient.html#method.default_list_entity),
///   [`list().get_list_entity_by_name`](../list/struct.ListClient.html#method.get_list_entity_by_name),
///   [`list().save_list_entity_by_name`](../list/struct.ListClient.html#method.save_list_entity_by_name),
///   [`list_agent().create_default_list_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_list_entity),
///   [`list_agent().get_list_definitions`](../list_agent/struct.ListAgentClient.html#method.get_list_definitions)
///   and 42 more operations.
#[non_exhaustive]
pub struct ListEntity {
    /// Key of the list.
    pub id: Option<i32>,
    /// List as users see it.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the list.
    pub tooltip: Option<String>,
    /// Whether the list is marked as deleted.
    pub deleted: Option<bool>,
    /// Position among the lists.
    pub rank: Option<i32>,
    /// Whether administrators made the list.
    pub is_custom_list: Option<bool>,
    /// Whether the list's items have icons and can be grouped.
    pub is_mdo_list: Option<bool>,
    /// Whether the list's items are grouped by headings and limited to user groups.
    pub use_groups_and_headings: Option<bool>,
    /// Internal name of the list, often that of its table.
    pub list_type: Option<String>,
    /// Whether at least one user-defined field takes its values from the list.
    pub in_use_by_user_defined_fields: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ListEntity "ListEntity" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 deleted set_deleted bool = "Deleted";
    4 rank set_rank i32 = "Rank";
    5 is_custom_list set_is_custom_list bool = "IsCustomList";
    6 is_mdo_list set_is_mdo_list bool = "IsMDOList";
    7 use_groups_and_headings set_use_groups_and_headings bool = "UseGroupsAndHeadings";
    8 list_type set_list_type String = "ListType";
    9 in_use_by_user_defined_fields set_in_use_by_user_defined_fields bool = "InUseByUserDefinedFields";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
