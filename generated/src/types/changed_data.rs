// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ChangedDataItem, FieldProperty, TableRight};

/// Records that a call has changed besides those that it was asked to, for clients that must reload
/// them.
///
/// - part of [`PluginResponse`](struct.PluginResponse.html), [`PluginUrlResponse`](struct.PluginUrlResponse.html),
///   [`QuoteAlternativeRecalculated`](struct.QuoteAlternativeRecalculated.html).
#[non_exhaustive]
pub struct ChangedData {
    /// Records that were created.
    pub added_records: Option<Vec<ChangedDataItem>>,
    /// Records that were changed.
    pub updated_records: Option<Vec<ChangedDataItem>>,
    /// Records that were removed.
    pub deleted_records: Option<Vec<ChangedDataItem>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
