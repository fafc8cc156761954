// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ChangedDataItem` of the API.
#[non_exhaustive]
pub struct ChangedDataItem {
    /// The property `Tablename`.
    pub tablename: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangedDataItem "ChangedDataItem" crate::PROFILE {
    0 tablename set_tablename String = "Tablename";
    1 record_id set_record_id i32 = "RecordId";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
