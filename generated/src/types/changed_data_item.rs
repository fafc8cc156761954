// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A record by its table and key.
///
/// - part of [`ChangedData`](struct.ChangedData.html).
#[non_exhaustive]
pub struct ChangedDataItem {
    /// Table by its name in small letters.
    pub tablename: Option<String>,
    /// Key of the record in its table; never 0.
    pub record_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
