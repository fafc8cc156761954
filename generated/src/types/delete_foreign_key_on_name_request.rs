// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// DeleteForeignKeyOnName: Deletes foreign keys from a device of a foreign application, like `DeleteForeignKey`,
/// found by the name of the key. Take care: with an empty table name it deletes that key in all tables, and with a
/// record id of 0 for all records of the table.
///
/// - taken by
///   [`foreign_system_agent().delete_foreign_key_on_name`](../foreign_system_agent/struct.ForeignSystemAgentClient.html#method.delete_foreign_key_on_name).
#[non_exhaustive]
pub struct DeleteForeignKeyOnNameRequest {
    /// Application that owns the foreign keys.
    pub application_name: Option<String>,
    /// Device of the application that the keys belong to; one application can have several.
    pub device_name: Option<String>,
    /// Unique identifier of the device; optional when the device has none.
    pub device_identifier: Option<String>,
    /// Name that the application has given to the foreign key.
    pub key_name: Option<String>,
    /// Table of the record that the key belongs to. Beware: an empty name deletes the matching keys of all tables,
    /// which can take long.
    pub table_name: Option<String>,
    /// Key of the record that the foreign key belongs to. Beware: 0 deletes the matching keys of all records.
    pub record_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteForeignKeyOnNameRequest "DeleteForeignKeyOnNameRequest" crate::PROFILE {
    0 application_name set_application_name String = "ApplicationName";
    1 device_name set_device_name String = "DeviceName";
    2 device_identifier set_device_identifier String = "DeviceIdentifier";
    3 key_name set_key_name String = "KeyName";
    4 table_name set_table_name String = "TableName";
    5 record_id set_record_id i32 = "RecordId";
} }
