// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CategoryGroup, FieldProperty, TableRight};

/// The carrier `Category` of the API.
#[non_exhaustive]
pub struct Category {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `CategoryGroup`.
    pub category_group: Option<CategoryGroup>,
    /// The property `EnableLeadStatus`.
    pub enable_lead_status: Option<bool>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
