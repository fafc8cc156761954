// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::LicenseStatus;

/// Whether the license is valid, and what to show to the administrator.
///
/// - returned by
///   [`license_agent().get_license_status_from_license_server`](../license_agent/struct.LicenseAgentClient.html#method.get_license_status_from_license_server).
#[non_exhaustive]
pub struct CheckLicenseStatusResult {
    /// Outcome of the check of the license.
    pub license_status: Option<LicenseStatus>,
    /// Text that the administration client shows, if the link type is 90.
    pub message: Option<String>,
    /// Address of a page for the user.
    pub url: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CheckLicenseStatusResult "CheckLicenseStatusResult" crate::PROFILE {
    0 license_status set_license_status LicenseStatus = "LicenseStatus";
    1 message set_message String = "Message";
    2 url set_url String = "Url";
} }
