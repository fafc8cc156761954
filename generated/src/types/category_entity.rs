// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CategoryGroup, FieldProperty, TableRight};

/// The carrier `CategoryEntity` of the API.
#[non_exhaustive]
pub struct CategoryEntity {
    /// The property `CategoryId`.
    pub category_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `CategoryGroup`.
    pub category_group: Option<CategoryGroup>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `EnableLeadStatus`.
    pub enable_lead_status: Option<bool>,
    /// The property `CategoryFamilyId`.
    pub category_family_id: Option<i32>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
