// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// How many licenses of a module are in use, and whether one user has one.
///
/// - returned by
///   [`license().get_third_party_license_assignments`](../license/struct.LicenseClient.html#method.get_third_party_license_assignments),
///   [`license().assign_third_party_licenses`](../license/struct.LicenseClient.html#method.assign_third_party_licenses),
///   [`license().unassign_third_party_licenses`](../license/struct.LicenseClient.html#method.unassign_third_party_licenses),
///   [`license_agent().assign_third_party_licenses`](../license_agent/struct.LicenseAgentClient.html#method.assign_third_party_licenses),
///   [`license_agent().get_third_party_license_assignments`](../license_agent/struct.LicenseAgentClient.html#method.get_third_party_license_assignments),
///   [`license_agent().unassign_third_party_licenses`](../license_agent/struct.LicenseAgentClient.html#method.unassign_third_party_licenses).
/// - part of [`LicenseOwner`](struct.LicenseOwner.html).
#[non_exhaustive]
pub struct ModuleLicenseLink {
    /// Whether the number is unlimited.
    pub unrestricted: Option<bool>,
    /// Number of licenses of the module, free ones and those in use together.
    pub total: Option<i32>,
    /// Details for a tooltip.
    pub tooltip: Option<String>,
    /// Whether the caller may give the module's license to the user.
    pub can_assign: Option<bool>,
    /// Number of licenses of the module that can still be assigned.
    pub free: Option<i32>,
    /// Number of licenses of the module that are assigned.
    pub in_use: Option<i32>,
    /// Whether clients do not show the module.
    pub is_hidden: Option<bool>,
    /// Whether the user has one.
    pub assigned: Option<bool>,
    /// Key of the module's license.
    pub module_license_id: Option<i32>,
    /// Module by its internal name.
    pub name: Option<String>,
    /// Module as users see it.
    pub description: Option<String>,
    /// Module that must be active for this module.
    pub prerequisite_module_name: Option<String>,
    /// Position among the modules.
    pub sort_order: Option<i32>,
    /// Bits of the license; 1 marks a user plan.
    pub extra_flags: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ModuleLicenseLink "ModuleLicenseLink" crate::PROFILE {
    0 unrestricted set_unrestricted bool = "Unrestricted";
    1 total set_total i32 = "Total";
    2 tooltip set_tooltip String = "Tooltip";
    3 can_assign set_can_assign bool = "CanAssign";
    4 free set_free i32 = "Free";
    5 in_use set_in_use i32 = "InUse";
    6 is_hidden set_is_hidden bool = "IsHidden";
    7 assigned set_assigned bool = "Assigned";
    8 module_license_id set_module_license_id i32 = "ModuleLicenseId";
    9 name set_name String = "Name";
    10 description set_description String = "Description";
    11 prerequisite_module_name set_prerequisite_module_name String = "PrerequisiteModuleName";
    12 sort_order set_sort_order i32 = "SortOrder";
    13 extra_flags set_extra_flags i32 = "ExtraFlags";
    14 table_right set_table_right Box<TableRight> = "TableRight";
    15 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
