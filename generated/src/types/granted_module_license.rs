// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, LicenseType, TableRight};

/// A license of a module that a user has.
///
/// - part of [`SoPrincipalCarrier`](struct.SoPrincipalCarrier.html).
#[non_exhaustive]
pub struct GrantedModuleLicense {
    /// Key of the owner that the module belongs to.
    pub owner_id: Option<i32>,
    /// Owner of the module by its internal name, such as SUPEROFFICE.
    pub owner_name: Option<String>,
    /// Owner of the module as users see it.
    pub owner_description: Option<String>,
    /// Key of the licensed module, in the table of licenses.
    pub module_id: Option<i32>,
    /// Module by its internal name.
    pub name: Option<String>,
    /// Module as users see it.
    pub description: Option<String>,
    /// Version of the license, for later use.
    pub version: Option<String>,
    /// Whether the license is for a site, a satellite or a user.
    pub license_type: Option<LicenseType>,
    /// Bits for the module.
    pub extra_flags: Option<i32>,
    /// Text for the module.
    pub extra_info: Option<String>,
    /// Position of the license in the calculations of licenses.
    pub sort_order: Option<i32>,
    /// Number of licenses of the module that are granted.
    pub license_number: Option<i32>,
    /// Whether users do not see the license, as with parts of a bundle.
    pub is_hidden: Option<bool>,
    /// Whether the license is without a limit.
    pub is_unrestricted: Option<bool>,
    /// Last day of the license.
    pub expiry_date: Option<DateTime>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
