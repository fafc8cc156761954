// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CategoryGroup, FieldProperty, TableRight};

/// Category of companies, such as customer or supplier; an item of a list.
///
/// - returned by [`list_agent().get_categories`](../list_agent/struct.ListAgentClient.html#method.get_categories),
///   [`list_agent().get_category`](../list_agent/struct.ListAgentClient.html#method.get_category),
///   [`list_agent().get_category_list`](../list_agent/struct.ListAgentClient.html#method.get_category_list).
/// - part of [`ContactEntity`](struct.ContactEntity.html),
///   [`ContactEntityWithLinks`](struct.ContactEntityWithLinks.html), [`PersonEntity`](struct.PersonEntity.html),
///   [`PersonEntityWithLinks`](struct.PersonEntityWithLinks.html).
#[non_exhaustive]
pub struct Category {
    /// Key of the category.
    pub id: Option<i32>,
    /// Category as users see it.
    pub value: Option<String>,
    /// Longer text about the category.
    pub tooltip: Option<String>,
    /// Which of five fixed groups the category belongs to.
    pub category_group: Option<CategoryGroup>,
    /// Whether persons of such companies have a lead status.
    pub enable_lead_status: Option<bool>,
    /// Position among the categories.
    pub rank: Option<i32>,
    /// Whether the category is marked as deleted.
    pub deleted: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Category "Category" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 category_group set_category_group CategoryGroup = "CategoryGroup";
    4 enable_lead_status set_enable_lead_status bool = "EnableLeadStatus";
    5 rank set_rank i32 = "Rank";
    6 deleted set_deleted bool = "Deleted";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
