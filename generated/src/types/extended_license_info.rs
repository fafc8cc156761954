// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{ExtendedModuleLicense, LicenseInfo};

/// The carrier `ExtendedLicenseInfo` of the API.
#[non_exhaustive]
pub struct ExtendedLicenseInfo {
    /// The property `Reason`.
    pub reason: Option<String>,
    /// The property `CanBeActivated`.
    pub can_be_activated: Option<bool>,
    /// The property `New`.
    pub new: Option<Box<LicenseInfo>>,
    /// The property `Current`.
    pub current: Option<Box<LicenseInfo>>,
    /// The property `ExtendedModuleLicenses`.
    pub extended_module_licenses: Option<Vec<ExtendedModuleLicense>>,
    /// The property `AccumulatedNextCheckDate`.
    pub accumulated_next_check_date: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExtendedLicenseInfo "ExtendedLicenseInfo" crate::PROFILE {
    0 reason set_reason String = "Reason";
    1 can_be_activated set_can_be_activated bool = "CanBeActivated";
    2 new set_new Box<LicenseInfo> = "New";
    3 current set_current Box<LicenseInfo> = "Current";
    4 extended_module_licenses set_extended_module_licenses Vec<ExtendedModuleLicense> = "ExtendedModuleLicenses";
    5 accumulated_next_check_date set_accumulated_next_check_date DateTime = "AccumulatedNextCheckDate";
} }
