// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, UpsertRowActionStatus};

/// The carrier `UpsertRowStatus` of the API.
#[non_exhaustive]
pub struct UpsertRowStatus {
    /// The property `PrimaryKey`.
    pub primary_key: Option<i32>,
    /// The property `Action`.
    pub action: Option<UpsertRowActionStatus>,
    /// The property `RowKeys`.
    pub row_keys: Option<Vec<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpsertRowStatus "UpsertRowStatus" crate::PROFILE {
    0 primary_key set_primary_key i32 = "PrimaryKey";
    1 action set_action UpsertRowActionStatus = "Action";
    2 row_keys set_row_keys Vec<String> = "RowKeys";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
