// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ModuleLicense;

/// The carrier `ExtendedModuleLicense` of the API.
#[non_exhaustive]
pub struct ExtendedModuleLicense {
    /// The property `New`.
    pub new: Option<Box<ModuleLicense>>,
    /// The property `Current`.
    pub current: Option<Box<ModuleLicense>>,
    /// The property `NumberOfLicensesInUse`.
    pub number_of_licenses_in_use: Option<i32>,
    /// The property `NumberOfLicensesFree`.
    pub number_of_licenses_free: Option<i32>,
    /// The property `NumberOfLicensesAdded`.
    pub number_of_licenses_added: Option<i32>,
    /// The property `NumberOfLicensesNewTotal`.
    pub number_of_licenses_new_total: Option<i32>,
    /// The property `NumberOfLicensesNewFree`.
    pub number_of_licenses_new_free: Option<i32>,
    /// The property `NumberOfLicensesTotal`.
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
