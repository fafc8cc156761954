// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// State of the license of an installation, with the licenses of the user.
///
/// - returned by
///   [`license_agent().get_user_and_installation_licence_status`](../license_agent/struct.LicenseAgentClient.html#method.get_user_and_installation_licence_status).
/// - part of [`AnalyticsData`](struct.AnalyticsData.html).
#[non_exhaustive]
pub struct UserAndInstallationLicenceStatus {
    /// From when administrators are warned.
    pub admin_warning_date: Option<DateTime>,
    /// Last day of the license.
    pub expiry_date: Option<DateTime>,
    /// Last day on which the product works.
    pub grace_date: Option<DateTime>,
    /// Company that runs the installation.
    pub company_name: Option<String>,
    /// Serial number of the installation.
    pub serial_nr: Option<String>,
    /// Names of the modules that the user has.
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
