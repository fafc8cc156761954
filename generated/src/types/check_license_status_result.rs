// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::LicenseStatus;

/// The carrier `CheckLicenseStatusResult` of the API.
#[non_exhaustive]
pub struct CheckLicenseStatusResult {
    /// The property `LicenseStatus`.
    pub license_status: Option<LicenseStatus>,
    /// The property `Message`.
    pub message: Option<String>,
    /// The property `Url`.
    pub url: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CheckLicenseStatusResult "CheckLicenseStatusResult" crate::PROFILE {
    0 license_status set_license_status LicenseStatus = "LicenseStatus";
    1 message set_message String = "Message";
    2 url set_url String = "Url";
} }
