// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, ModuleLicenseLink, TableRight};

/// Owner of licenses with the modules of one user or satellite.
///
/// - taken by
///   [`license_agent().save_central_license`](../license_agent/struct.LicenseAgentClient.html#method.save_central_license).
/// - returned by
///   [`license().get_satellite_licenses`](../license/struct.LicenseClient.html#method.get_satellite_licenses),
///   [`license().get_user_licenses`](../license/struct.LicenseClient.html#method.get_user_licenses),
///   [`license_agent().get_central_license`](../license_agent/struct.LicenseAgentClient.html#method.get_central_license),
///   [`license_agent().get_satellite_licenses`](../license_agent/struct.LicenseAgentClient.html#method.get_satellite_licenses),
///   [`license_agent().get_user_licenses`](../license_agent/struct.LicenseAgentClient.html#method.get_user_licenses),
///   [`license_agent().save_central_license`](../license_agent/struct.LicenseAgentClient.html#method.save_central_license).
/// - part of [`User`](struct.User.html), [`UserWithLinks`](struct.UserWithLinks.html).
#[non_exhaustive]
pub struct LicenseOwner {
    /// Name of the owner whose module licenses are listed.
    pub name: Option<String>,
    /// Owner as users see it.
    pub description: Option<String>,
    /// Modules of which there is a limited number.
    pub restricted_module_licenses: Option<Vec<ModuleLicenseLink>>,
    /// Modules without a limit.
    pub unrestricted_module_licenses: Option<Vec<ModuleLicenseLink>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
