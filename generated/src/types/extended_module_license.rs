// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ModuleLicense;

/// Module of a license, the current state beside the new one.
///
/// - taken by
///   [`license_agent().get_module_license_history_from_license_server`](../license_agent/struct.LicenseAgentClient.html#method.get_module_license_history_from_license_server).
/// - part of [`ExtendedLicenseInfo`](struct.ExtendedLicenseInfo.html).
#[non_exhaustive]
pub struct ExtendedModuleLicense {
    /// The module in the new license.
    pub new: Option<Box<ModuleLicense>>,
    /// The module in the license in force.
    pub current: Option<Box<ModuleLicense>>,
    /// Number of licenses of the module that are assigned to users.
    pub number_of_licenses_in_use: Option<i32>,
    /// Number of licenses of the module that can still be assigned.
    pub number_of_licenses_free: Option<i32>,
    /// Number of licenses of the module that the new license adds.
    pub number_of_licenses_added: Option<i32>,
    /// Number of licenses of the module after the change.
    pub number_of_licenses_new_total: Option<i32>,
    /// Number of licenses of the module that can be assigned after the change.
    pub number_of_licenses_new_free: Option<i32>,
    /// Number of licenses of the module before the change.
    pub number_of_licenses_total: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExtendedModuleLicense "ExtendedModuleLicense" crate::PROFILE {
    0 new set_new Box<ModuleLicense> = "New";
    1 current set_current Box<ModuleLicense> = "Current";
    2 number_of_licenses_in_use set_number_of_licenses_in_use i32 = "NumberOfLicensesInUse";
    3 number_of_licenses_free set_number_of_licenses_free i32 = "NumberOfLicensesFree";
    4 number_of_licenses_added set_number_of_licenses_added i32 = "NumberOfLicensesAdded";
    5 number_of_licenses_new_total set_number_of_licenses_new_total i32 = "NumberOfLicensesNewTotal";
    6 number_of_licenses_new_free set_number_of_licenses_new_free i32 = "NumberOfLicensesNewFree";
    7 number_of_licenses_total set_number_of_licenses_total i32 = "NumberOfLicensesTotal";
} }
