// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{LicenseType, UserType};

/// License for one module of the product: its version, kind and number, and what it depends on.
///
/// - returned by
///   [`license().get_module_license_from_db`](../license/struct.LicenseClient.html#method.get_module_license_from_db),
///   [`license_agent().get_module_license_from_db`](../license_agent/struct.LicenseAgentClient.html#method.get_module_license_from_db).
/// - part of [`ExtendedModuleLicense`](struct.ExtendedModuleLicense.html),
///   [`LicenseInfo`](struct.LicenseInfo.html).
#[non_exhaustive]
pub struct ModuleLicense {
    /// Owner by its internal name; SUPEROFFICE is the vendor.
    pub owner_name: Option<String>,
    /// Module by its internal name, in capitals.
    pub module_name: Option<String>,
    /// Module as users see it.
    pub module_description: Option<String>,
    /// Text shown while the pointer rests on the module.
    pub module_tooltip: Option<String>,
    /// Version that the license of the module is for.
    pub module_version: Option<String>,
    /// Whether the license is for everybody, per database or per user.
    pub license_type: Option<LicenseType>,
    /// Whether any number of licenses of the module can be assigned.
    pub unrestricted: Option<bool>,
    /// Kind of user that can have the license.
    pub allowed_user_type: Option<UserType>,
    /// Number of licenses of the module that the customer has bought.
    pub number_of_licenses: Option<i32>,
    /// Bits that the signature covers; 1 marks a user plan.
    pub extra_flags: Option<i32>,
    /// Free text of the owner; for a user plan (`ExtraFlags` 1), the list of modules that the plan contains.
    pub extra_info: Option<String>,
    /// Order of modules, which the signature depends on.
    pub sort_order: Option<i32>,
    /// Whether users neither see nor assign the license.
    pub is_hidden: Option<bool>,
    /// Module that is needed for this module; may be empty.
    pub prerequisite_module_name: Option<String>,
    /// Signature over this module.
    pub signature: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ModuleLicense "ModuleLicense" crate::PROFILE {
    0 owner_name set_owner_name String = "OwnerName";
    1 module_name set_module_name String = "ModuleName";
    2 module_description set_module_description String = "ModuleDescription";
    3 module_tooltip set_module_tooltip String = "ModuleTooltip";
    4 module_version set_module_version String = "ModuleVersion";
    5 license_type set_license_type LicenseType = "LicenseType";
    6 unrestricted set_unrestricted bool = "Unrestricted";
    7 allowed_user_type set_allowed_user_type UserType = "AllowedUserType";
    8 number_of_licenses set_number_of_licenses i32 = "NumberOfLicenses";
    9 extra_flags set_extra_flags i32 = "ExtraFlags";
    10 extra_info set_extra_info String = "ExtraInfo";
    11 sort_order set_sort_order i32 = "SortOrder";
    12 is_hidden set_is_hidden bool = "IsHidden";
    13 prerequisite_module_name set_prerequisite_module_name String = "PrerequisiteModuleName";
    14 signature set_signature String = "Signature";
} }
