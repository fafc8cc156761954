// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, LicenseType, TableRight};

/// The carrier `GrantedModuleLicense` of the API.
#[non_exhaustive]
pub struct GrantedModuleLicense {
    /// The property `OwnerId`.
    pub owner_id: Option<i32>,
    /// The property `OwnerName`.
    pub owner_name: Option<String>,
    /// The property `OwnerDescription`.
    pub owner_description: Option<String>,
    /// The property `ModuleId`.
    pub module_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Version`.
    pub version: Option<String>,
    /// The property `LicenseType`.
    pub license_type: Option<LicenseType>,
    /// The property `ExtraFlags`.
    pub extra_flags: Option<i32>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// The property `SortOrder`.
    pub sort_order: Option<i32>,
    /// The property `LicenseNumber`.
    pub license_number: Option<i32>,
    /// The property `IsHidden`.
    pub is_hidden: Option<bool>,
    /// The property `IsUnrestricted`.
    pub is_unrestricted: Option<bool>,
    /// The property `ExpiryDate`.
    pub expiry_date: Option<DateTime>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GrantedModuleLicense "GrantedModuleLicense" crate::PROFILE {
    0 owner_id set_owner_id i32 = "OwnerId";
    1 owner_name set_owner_name String = "OwnerName";
    2 owner_description set_owner_description String = "OwnerDescription";
    3 module_id set_module_id i32 = "ModuleId";
    4 name set_name String = "Name";
    5 description set_description String = "Description";
    6 version set_version String = "Version";
    7 license_type set_license_type LicenseType = "LicenseType";
    8 extra_flags set_extra_flags i32 = "ExtraFlags";
    9 extra_info set_extra_info String = "ExtraInfo";
    10 sort_order set_sort_order i32 = "SortOrder";
    11 license_number set_license_number i32 = "LicenseNumber";
    12 is_hidden set_is_hidden bool = "IsHidden";
    13 is_unrestricted set_is_unrestricted bool = "IsUnrestricted";
    14 expiry_date set_expiry_date DateTime = "ExpiryDate";
    15 table_right set_table_right Box<TableRight> = "TableRight";
    16 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
