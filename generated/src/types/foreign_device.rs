// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ForeignDevice` of the API.
#[non_exhaustive]
pub struct ForeignDevice {
    /// The property `ForeignDeviceId`.
    pub foreign_device_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `AssociateFullName`.
    pub associate_full_name: Option<String>,
    /// The property `CreatedBy`.
    pub created_by: Option<String>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<String>,
    /// The property `DeviceIdentifier`.
    pub device_identifier: Option<String>,
    /// The property `ForeignAppId`.
    pub foreign_app_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ForeignDevice "ForeignDevice" crate::PROFILE {
    0 foreign_device_id set_foreign_device_id i32 = "ForeignDeviceId";
    1 name set_name String = "Name";
    2 created_date set_created_date DateTime = "CreatedDate";
    3 updated_date set_updated_date DateTime = "UpdatedDate";
    4 associate_full_name set_associate_full_name String = "AssociateFullName";
    5 created_by set_created_by String = "CreatedBy";
    6 updated_by set_updated_by String = "UpdatedBy";
    7 device_identifier set_device_identifier String = "DeviceIdentifier";
    8 foreign_app_id set_foreign_app_id i32 = "ForeignAppId";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
