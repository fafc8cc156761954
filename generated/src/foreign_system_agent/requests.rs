// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ForeignKey;

/// The carrier `DeleteForeignKeyOnNameRequest` of the API.
#[non_exhaustive]
pub struct DeleteForeignKeyOnNameRequest {
    /// The property `ApplicationName`.
    pub application_name: Option<String>,
    /// The property `DeviceName`.
    pub device_name: Option<String>,
    /// The property `DeviceIdentifier`.
    pub device_identifier: Option<String>,
    /// The property `KeyName`.
    pub key_name: Option<String>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteForeignKeyOnNameRequest "DeleteForeignKeyOnNameRequest" {
    0 application_name set_application_name String = "ApplicationName";
    1 device_name set_device_name String = "DeviceName";
    2 device_identifier set_device_identifier String = "DeviceIdentifier";
    3 key_name set_key_name String = "KeyName";
    4 table_name set_table_name String = "TableName";
    5 record_id set_record_id i32 = "RecordId";
} }

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

carrier! { DeleteForeignKeyRequest "DeleteForeignKeyRequest" {
    0 foreign_key set_foreign_key Box<ForeignKey> = "ForeignKey";
    1 application_name set_application_name String = "ApplicationName";
    2 device_name set_device_name String = "DeviceName";
    3 device_identifier set_device_identifier String = "DeviceIdentifier";
    4 table_name set_table_name String = "TableName";
    5 record_id set_record_id i32 = "RecordId";
} }

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

carrier! { GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest "GetDeviceKeysOnDeviceIdentifierTableRecordIdRequest" {
    0 application_name set_application_name String = "ApplicationName";
    1 device_name set_device_name String = "DeviceName";
    2 device_identifier set_device_identifier String = "DeviceIdentifier";
    3 table_name set_table_name String = "TableName";
    4 record_id set_record_id i32 = "RecordId";
} }

/// The carrier `GetKeyByValueAndIdentifierRequest` of the API.
#[non_exhaustive]
pub struct GetKeyByValueAndIdentifierRequest {
    /// The property `ApplicationName`.
    pub application_name: Option<String>,
    /// The property `DeviceName`.
    pub device_name: Option<String>,
    /// The property `DeviceIdentifier`.
    pub device_identifier: Option<String>,
    /// The property `KeyName`.
    pub key_name: Option<String>,
    /// The property `KeyValue`.
    pub key_value: Option<String>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetKeyByValueAndIdentifierRequest "GetKeyByValueAndIdentifierRequest" {
    0 application_name set_application_name String = "ApplicationName";
    1 device_name set_device_name String = "DeviceName";
    2 device_identifier set_device_identifier String = "DeviceIdentifier";
    3 key_name set_key_name String = "KeyName";
    4 key_value set_key_value String = "KeyValue";
    5 table_name set_table_name String = "TableName";
} }

/// The carrier `GetKeyByValueRequest` of the API.
#[non_exhaustive]
pub struct GetKeyByValueRequest {
    /// The property `ApplicationName`.
    pub application_name: Option<String>,
    /// The property `DeviceName`.
    pub device_name: Option<String>,
    /// The property `KeyName`.
    pub key_name: Option<String>,
    /// The property `KeyValue`.
    pub key_value: Option<String>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetKeyByValueRequest "GetKeyByValueRequest" {
    0 application_name set_application_name String = "ApplicationName";
    1 device_name set_device_name String = "DeviceName";
    2 key_name set_key_name String = "KeyName";
    3 key_value set_key_value String = "KeyValue";
    4 table_name set_table_name String = "TableName";
} }

/// The carrier `GetKeyOnDeviceIdentifierRequest` of the API.
#[non_exhaustive]
pub struct GetKeyOnDeviceIdentifierRequest {
    /// The property `ApplicationName`.
    pub application_name: Option<String>,
    /// The property `DeviceName`.
    pub device_name: Option<String>,
    /// The property `DeviceIdentifier`.
    pub device_identifier: Option<String>,
    /// The property `KeyName`.
    pub key_name: Option<String>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetKeyOnDeviceIdentifierRequest "GetKeyOnDeviceIdentifierRequest" {
    0 application_name set_application_name String = "ApplicationName";
    1 device_name set_device_name String = "DeviceName";
    2 device_identifier set_device_identifier String = "DeviceIdentifier";
    3 key_name set_key_name String = "KeyName";
    4 table_name set_table_name String = "TableName";
    5 record_id set_record_id i32 = "RecordId";
} }

/// The carrier `GetKeyRequest` of the API.
#[non_exhaustive]
pub struct GetKeyRequest {
    /// The property `ApplicationName`.
    pub application_name: Option<String>,
    /// The property `DeviceName`.
    pub device_name: Option<String>,
    /// The property `KeyName`.
    pub key_name: Option<String>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetKeyRequest "GetKeyRequest" {
    0 application_name set_application_name String = "ApplicationName";
    1 device_name set_device_name String = "DeviceName";
    2 key_name set_key_name String = "KeyName";
    3 table_name set_table_name String = "TableName";
    4 record_id set_record_id i32 = "RecordId";
} }

/// The carrier `GetKeyValueOnDeviceIdentifierRequest` of the API.
#[non_exhaustive]
pub struct GetKeyValueOnDeviceIdentifierRequest {
    /// The property `ApplicationName`.
    pub application_name: Option<String>,
    /// The property `DeviceName`.
    pub device_name: Option<String>,
    /// The property `DeviceIdentifier`.
    pub device_identifier: Option<String>,
    /// The property `KeyName`.
    pub key_name: Option<String>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetKeyValueOnDeviceIdentifierRequest "GetKeyValueOnDeviceIdentifierRequest" {
    0 application_name set_application_name String = "ApplicationName";
    1 device_name set_device_name String = "DeviceName";
    2 device_identifier set_device_identifier String = "DeviceIdentifier";
    3 key_name set_key_name String = "KeyName";
    4 table_name set_table_name String = "TableName";
    5 record_id set_record_id i32 = "RecordId";
} }

/// The carrier `GetKeyValueRequest` of the API.
#[non_exhaustive]
pub struct GetKeyValueRequest {
    /// The property `ApplicationName`.
    pub application_name: Option<String>,
    /// The property `DeviceName`.
    pub device_name: Option<String>,
    /// The property `KeyName`.
    pub key_name: Option<String>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetKeyValueRequest "GetKeyValueRequest" {
    0 application_name set_application_name String = "ApplicationName";
    1 device_name set_device_name String = "DeviceName";
    2 key_name set_key_name String = "KeyName";
    3 table_name set_table_name String = "TableName";
    4 record_id set_record_id i32 = "RecordId";
} }
