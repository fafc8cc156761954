// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ListItemEntity` of the API.
#[non_exhaustive]
pub struct ListItemEntity {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `UdListDefinitionId`.
    pub ud_list_definition_id: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
