// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// GetKeyByValueAndIdentifier: Returns the foreign key with the given name and value on a device of a foreign
/// application, where the device is found by its identifier too.
///
/// - taken by
///   [`foreign_system_agent().get_key_by_value_and_identifier`](../foreign_system_agent/struct.ForeignSystemAgentClient.html#method.get_key_by_value_and_identifier).
#[non_exhaustive]
pub struct GetKeyByValueAndIdentifierRequest {
    /// Application that owns the foreign keys.
    pub application_name: Option<String>,
    /// Device of the application that the keys belong to; one application can have several.
    pub device_name: Option<String>,
    /// Unique identifier of the device; optional when the device has none.
    pub device_identifier: Option<String>,
    /// Name that the application has given to the foreign key.
    pub key_name: Option<String>,
    /// Value that the foreign key must have.
    pub key_value: Option<String>,
    /// Table of the record, by name; an empty text means a key that belongs to no table.
    pub table_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetKeyByValueAndIdentifierRequest "GetKeyByValueAndIdentifierRequest" crate::PROFILE {
    0 application_name set_application_name String = "ApplicationName";
    1 device_name set_device_name String = "DeviceName";
    2 device_identifier set_device_identifier String = "DeviceIdentifier";
    3 key_name set_key_name String = "KeyName";
    4 key_value set_key_value String = "KeyValue";
    5 table_name set_table_name String = "TableName";
} }
