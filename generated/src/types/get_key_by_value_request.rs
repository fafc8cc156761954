// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// GetKeyByValue: Returns the foreign key with the given name and value on a device of a foreign application.
///
/// - taken by
///   [`foreign_system_agent().get_key_by_value`](../foreign_system_agent/struct.ForeignSystemAgentClient.html#method.get_key_by_value).
#[non_exhaustive]
pub struct GetKeyByValueRequest {
    /// Application that owns the foreign keys.
    pub application_name: Option<String>,
    /// Device of the application that the keys belong to; one application can have several.
    pub device_name: Option<String>,
    /// Name that the application has given to the foreign key.
    pub key_name: Option<String>,
    /// Value that the foreign key must have.
    pub key_value: Option<String>,
    /// Table of the record, by name; an empty text means a key that belongs to no table.
    pub table_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetKeyByValueRequest "GetKeyByValueRequest" crate::PROFILE {
    0 application_name set_application_name String = "ApplicationName";
    1 device_name set_device_name String = "DeviceName";
    2 key_name set_key_name String = "KeyName";
    3 key_value set_key_value String = "KeyValue";
    4 table_name set_table_name String = "TableName";
} }
