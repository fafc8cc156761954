// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ChangedDataItem, FieldProperty, TableRight};

/// The carrier `ChangedData` of the API.
#[non_exhaustive]
pub struct ChangedData {
    /// The property `AddedRecords`.
    pub added_records: Option<Vec<ChangedDataItem>>,
    /// The property `UpdatedRecords`.
    pub updated_records: Option<Vec<ChangedDataItem>>,
    /// The property `DeletedRecords`.
    pub deleted_records: Option<Vec<ChangedDataItem>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangedData "ChangedData" crate::PROFILE {
    0 added_records set_added_records Vec<ChangedDataItem> = "AddedRecords";
    1 updated_records set_updated_records Vec<ChangedDataItem> = "UpdatedRecords";
    2 deleted_records set_deleted_records Vec<ChangedDataItem> = "DeletedRecords";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
