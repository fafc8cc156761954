// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{ExtendedModuleLicense, LicenseInfo};

/// License of one owner, the current one beside a new one.
///
/// - taken by
///   [`license_agent().activate_license_info`](../license_agent/struct.LicenseAgentClient.html#method.activate_license_info),
///   [`license_agent().get_module_license_history_from_license_server`](../license_agent/struct.LicenseAgentClient.html#method.get_module_license_history_from_license_server),
///   [`license_agent().validate_license_info`](../license_agent/struct.LicenseAgentClient.html#method.validate_license_info).
/// - returned by
///   [`license().get_license_for_all_owners_from_db`](../license/struct.LicenseClient.html#method.get_license_for_all_owners_from_db),
///   [`license().add_license_from_file`](../license/struct.LicenseClient.html#method.add_license_from_file),
///   [`license().get_license_from_db`](../license/struct.LicenseClient.html#method.get_license_from_db),
///   [`license_agent().add_license_from_file`](../license_agent/struct.LicenseAgentClient.html#method.add_license_from_file),
///   [`license_agent().get_license_for_all_owners_from_db`](../license_agent/struct.LicenseAgentClient.html#method.get_license_for_all_owners_from_db),
///   [`license_agent().get_license_from_db`](../license_agent/struct.LicenseAgentClient.html#method.get_license_from_db)
///   and 2 more operations.
#[non_exhaustive]
pub struct ExtendedLicenseInfo {
    /// Why the license is not valid, in words.
    pub reason: Option<String>,
    /// Whether the new license can be put into force.
    pub can_be_activated: Option<bool>,
    /// The license that would come.
    pub new: Option<Box<LicenseInfo>>,
    /// The license that is in force.
    pub current: Option<Box<LicenseInfo>>,
    /// Modules of both licenses.
    pub extended_module_licenses: Option<Vec<ExtendedModuleLicense>>,
    /// When all licenses together must be checked next.
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
