// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A value that an application outside of the CRM keeps on a record.
///
/// - taken by
///   [`foreign_app().save_foreign_key`](../foreign_app/struct.ForeignAppClient.html#method.save_foreign_key),
///   [`foreign_app().add_foreign_key`](../foreign_app/struct.ForeignAppClient.html#method.add_foreign_key),
///   [`foreign_system_agent().add_foreign_key`](../foreign_system_agent/struct.ForeignSystemAgentClient.html#method.add_foreign_key),
///   [`foreign_system_agent().save_foreign_key`](../foreign_system_agent/struct.ForeignSystemAgentClient.html#method.save_foreign_key).
/// - returned by
///   [`foreign_app().get_key_by_value`](../foreign_app/struct.ForeignAppClient.html#method.get_key_by_value),
///   [`foreign_app().get_key`](../foreign_app/struct.ForeignAppClient.html#method.get_key),
///   [`foreign_app().save_foreign_key`](../foreign_app/struct.ForeignAppClient.html#method.save_foreign_key),
///   [`foreign_app().add_foreign_key`](../foreign_app/struct.ForeignAppClient.html#method.add_foreign_key),
///   [`foreign_app().get_key_by_value_and_identifier`](../foreign_app/struct.ForeignAppClient.html#method.get_key_by_value_and_identifier),
///   [`foreign_app().get_key_on_device_identifier`](../foreign_app/struct.ForeignAppClient.html#method.get_key_on_device_identifier)
///   and 11 more operations.
/// - part of [`DeleteForeignKeyRequest`](struct.DeleteForeignKeyRequest.html).
#[non_exhaustive]
pub struct ForeignKey {
    /// What the value is called; may be empty.
    pub key: Option<String>,
    /// Key of the record in the foreign system.
    pub value: Option<String>,
    /// Key of the record in the table.
    pub record_id: Option<i32>,
    /// When the record was created, in UTC; set by the server.
    pub created_date: Option<DateTime>,
    /// When the record was last changed, in UTC; set by the server.
    pub updated_date: Option<DateTime>,
    /// Name of the user who last changed the foreign key.
    pub updated_by: Option<String>,
    /// Name of the user who entered the foreign key.
    pub created_by: Option<String>,
    /// Table by its name; empty for a value without a record.
    pub table_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
