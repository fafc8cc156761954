// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CategoryGroup, FieldProperty, TableRight};

/// Category of companies, as administrators edit it.
///
/// - taken by
///   [`list_agent().save_category_entity`](../list_agent/struct.ListAgentClient.html#method.save_category_entity).
/// - returned by
///   [`list_agent().create_default_category_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_category_entity),
///   [`list_agent().get_category_entity`](../list_agent/struct.ListAgentClient.html#method.get_category_entity),
///   [`list_agent().save_category_entity`](../list_agent/struct.ListAgentClient.html#method.save_category_entity).
#[non_exhaustive]
pub struct CategoryEntity {
    /// Key of the category, given by the server; 0 in one that has not been saved.
    pub category_id: Option<i32>,
    /// Category as users see it.
    pub name: Option<String>,
    /// Which of five fixed groups the category belongs to.
    pub category_group: Option<CategoryGroup>,
    /// Longer text about the category, shown by clients.
    pub tooltip: Option<String>,
    /// Position among the categories, in ascending order.
    pub rank: Option<i32>,
    /// Whether persons of such companies have a lead status.
    pub enable_lead_status: Option<bool>,
    /// Key of a family that groups similar categories; may be 0.
    pub category_family_id: Option<i32>,
    /// Whether the category is marked as deleted.
    pub deleted: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CategoryEntity "CategoryEntity" crate::PROFILE {
    0 category_id set_category_id i32 = "CategoryId";
    1 name set_name String = "Name";
    2 category_group set_category_group CategoryGroup = "CategoryGroup";
    3 tooltip set_tooltip String = "Tooltip";
    4 rank set_rank i32 = "Rank";
    5 enable_lead_status set_enable_lead_status bool = "EnableLeadStatus";
    6 category_family_id set_category_family_id i32 = "CategoryFamilyId";
    7 deleted set_deleted bool = "Deleted";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
