// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ForeignKey;

/// The carrier `DeleteForeignKeyRequest` of the API.
#[non_exhaustive]
pub struct DeleteForeignKeyRequest {
    /// The property `ForeignKey`.
    pub foreign_key: Option<Box<ForeignKey>>,
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

carrier! { DeleteForeignKeyRequest "DeleteForeignKeyRequest" crate::PROFILE {
    0 foreign_key set_foreign_key Box<ForeignKey> = "ForeignKey";
    1 application_name set_application_name String = "ApplicationName";
    2 device_name set_device_name String = "DeviceName";
    3 device_identifier set_device_identifier String = "DeviceIdentifier";
    4 table_name set_table_name String = "TableName";
    5 record_id set_record_id i32 = "RecordId";
} }
