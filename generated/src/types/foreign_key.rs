// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ForeignKey` of the API.
#[non_exhaustive]
pub struct ForeignKey {
    /// The property `Key`.
    pub key: Option<String>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<String>,
    /// The property `CreatedBy`.
    pub created_by: Option<String>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ForeignKey "ForeignKey" crate::PROFILE {
    0 key set_key String = "Key";
    1 value set_value String = "Value";
    2 record_id set_record_id i32 = "RecordId";
    3 created_date set_created_date DateTime = "CreatedDate";
    4 updated_date set_updated_date DateTime = "UpdatedDate";
    5 updated_by set_updated_by String = "UpdatedBy";
    6 created_by set_created_by String = "CreatedBy";
    7 table_name set_table_name String = "TableName";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
