// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{LicenseType, UserType};

/// The carrier `ModuleLicense` of the API.
#[non_exhaustive]
pub struct ModuleLicense {
    /// The property `OwnerName`.
    pub owner_name: Option<String>,
    /// The property `ModuleName`.
    pub module_name: Option<String>,
    /// The property `ModuleDescription`.
    pub module_description: Option<String>,
    /// The property `ModuleTooltip`.
    pub module_tooltip: Option<String>,
    /// The property `ModuleVersion`.
    pub module_version: Option<String>,
    /// The property `LicenseType`.
    pub license_type: Option<LicenseType>,
    /// The property `Unrestricted`.
    pub unrestricted: Option<bool>,
    /// The property `AllowedUserType`.
    pub allowed_user_type: Option<UserType>,
    /// The property `NumberOfLicenses`.
    pub number_of_licenses: Option<i32>,
    /// The property `ExtraFlags`.
    pub extra_flags: Option<i32>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// The property `SortOrder`.
    pub sort_order: Option<i32>,
    /// The property `IsHidden`.
    pub is_hidden: Option<bool>,
    /// The property `PrerequisiteModuleName`.
    pub prerequisite_module_name: Option<String>,
    /// The property `Signature`.
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
