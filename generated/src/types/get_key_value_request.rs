// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// GetKeyValue: Returns only the value of a foreign key on a device of a foreign application. Table and record are
/// required.
///
/// - taken by
///   [`foreign_system_agent().get_key_value`](../foreign_system_agent/struct.ForeignSystemAgentClient.html#method.get_key_value).
#[non_exhaustive]
pub struct GetKeyValueRequest {
    /// Application that owns the foreign keys.
    pub application_name: Option<String>,
    /// Device of the application that the keys belong to; one application can have several.
    pub device_name: Option<String>,
    /// Name that the application has given to the foreign key.
    pub key_name: Option<String>,
    /// Table of the record, by name; an empty text means a key that belongs to no table.
    pub table_name: Option<String>,
    /// Key of the record in the table; must be 0 when the table name is empty, and is 0 for a key without a record.
    pub record_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetKeyValueRequest "GetKeyValueRequest" crate::PROFILE {
    0 application_name set_application_name String = "ApplicationName";
    1 device_name set_device_name String = "DeviceName";
    2 key_name set_key_name String = "KeyName";
    3 table_name set_table_name String = "TableName";
    4 record_id set_record_id i32 = "RecordId";
} }
