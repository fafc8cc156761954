// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// The carrier `UserAndInstallationLicenceStatus` of the API.
#[non_exhaustive]
pub struct UserAndInstallationLicenceStatus {
    /// The property `AdminWarningDate`.
    pub admin_warning_date: Option<DateTime>,
    /// The property `ExpiryDate`.
    pub expiry_date: Option<DateTime>,
    /// The property `GraceDate`.
    pub grace_date: Option<DateTime>,
    /// The property `CompanyName`.
    pub company_name: Option<String>,
    /// The property `SerialNr`.
    pub serial_nr: Option<String>,
    /// The property `UserLicenses`.
    pub user_licenses: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UserAndInstallationLicenceStatus "UserAndInstallationLicenceStatus" crate::PROFILE {
    0 admin_warning_date set_admin_warning_date DateTime = "AdminWarningDate";
    1 expiry_date set_expiry_date DateTime = "ExpiryDate";
    2 grace_date set_grace_date DateTime = "GraceDate";
    3 company_name set_company_name String = "CompanyName";
    4 serial_nr set_serial_nr String = "SerialNr";
    5 user_licenses set_user_licenses Vec<String> = "UserLicenses";
} }
