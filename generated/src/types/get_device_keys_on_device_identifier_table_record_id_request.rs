// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest` of the API.
#[non_exhaustive]
pub struct GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest {
    /// The property `ApplicationName`.
    pub application_name: Option<String>,
    /// The property `DeviceName`.
    pub device_name: Option<String>,
    /// The property `DeviceIdentifier`.
    pub device_identifier: Option<String>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest
"GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest" crate::PROFILE {
    0 application_name set_application_name String = "ApplicationName";
    1 device_name set_device_name String = "DeviceName";
    2 device_identifier set_device_identifier String = "DeviceIdentifier";
    3 table_name set_table_name String = "TableName";
    4 record_id set_record_id i32 = "RecordId";
} }
