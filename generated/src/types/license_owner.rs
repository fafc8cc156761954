// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, ModuleLicenseLink, TableRight};

/// The carrier `LicenseOwner` of the API.
#[non_exhaustive]
pub struct LicenseOwner {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `RestrictedModuleLicenses`.
    pub restricted_module_licenses: Option<Vec<ModuleLicenseLink>>,
    /// The property `UnrestrictedModuleLicenses`.
    pub unrestricted_module_licenses: Option<Vec<ModuleLicenseLink>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LicenseOwner "LicenseOwner" crate::PROFILE {
    0 name set_name String = "Name";
    1 description set_description String = "Description";
    2 restricted_module_licenses set_restricted_module_licenses Vec<ModuleLicenseLink> = "RestrictedModuleLicenses";
    3 unrestricted_module_licenses set_unrestricted_module_licenses Vec<ModuleLicenseLink>
        = "UnrestrictedModuleLicenses";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
