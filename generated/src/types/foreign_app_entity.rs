// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, ForeignDevice, TableRight};

/// The carrier `ForeignAppEntity` of the API.
#[non_exhaustive]
pub struct ForeignAppEntity {
    /// The property `ForeignAppId`.
    pub foreign_app_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `Devices`.
    pub devices: Option<Vec<ForeignDevice>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ForeignAppEntity "ForeignAppEntity" crate::PROFILE {
    0 foreign_app_id set_foreign_app_id i32 = "ForeignAppId";
    1 name set_name String = "Name";
    2 created_date set_created_date DateTime = "CreatedDate";
    3 updated_date set_updated_date DateTime = "UpdatedDate";
    4 created_by set_created_by Box<Associate> = "CreatedBy";
    5 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    6 devices set_devices Vec<ForeignDevice> = "Devices";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
