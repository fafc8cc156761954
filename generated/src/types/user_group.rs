// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `UserGroup` of the API.
#[non_exhaustive]
pub struct UserGroup {
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Id`.
    pub id: Option<i32>,
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

carrier! { UserGroup "UserGroup" crate::PROFILE {
    0 value set_value String = "Value";
    1 tooltip set_tooltip String = "Tooltip";
    2 id set_id i32 = "Id";
    3 rank set_rank i32 = "Rank";
    4 deleted set_deleted bool = "Deleted";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
