// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{ModuleLicense, SignedPublicKey};

/// The carrier `LicenseInfo` of the API.
#[non_exhaustive]
pub struct LicenseInfo {
    /// The property `CompanyName`.
    pub company_name: Option<String>,
    /// The property `SerialNr`.
    pub serial_nr: Option<String>,
    /// The property `OwnerName`.
    pub owner_name: Option<String>,
    /// The property `OwnerDescription`.
    pub owner_description: Option<String>,
    /// The property `NextCheckDate`.
    pub next_check_date: Option<DateTime>,
    /// The property `MaintenanceDate`.
    pub maintenance_date: Option<DateTime>,
    /// The property `AdminWarningDate`.
    pub admin_warning_date: Option<DateTime>,
    /// The property `ExpiryDate`.
    pub expiry_date: Option<DateTime>,
    /// The property `GraceDate`.
    pub grace_date: Option<DateTime>,
    /// The property `ExtraFlags`.
    pub extra_flags: Option<i32>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// The property `LicenseUrl`.
    pub license_url: Option<String>,
    /// The property `LicenseVersion`.
    pub license_version: Option<String>,
    /// The property `DeploymentType`.
    pub deployment_type: Option<i32>,
    /// The property `ProductType`.
    pub product_type: Option<String>,
    /// The property `ProductDescription`.
    pub product_description: Option<String>,
    /// The property `ModuleLicenses`.
    pub module_licenses: Option<Vec<ModuleLicense>>,
    /// The property `PublicKey`.
    pub public_key: Option<Box<SignedPublicKey>>,
    /// The property `Signature`.
    pub signature: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LicenseInfo "LicenseInfo" crate::PROFILE {
    0 company_name set_company_name String = "CompanyName";
    1 serial_nr set_serial_nr String = "SerialNr";
    2 owner_name set_owner_name String = "OwnerName";
    3 owner_description set_owner_description String = "OwnerDescription";
    4 next_check_date set_next_check_date DateTime = "NextCheckDate";
    5 maintenance_date set_maintenance_date DateTime = "MaintenanceDate";
    6 admin_warning_date set_admin_warning_date DateTime = "AdminWarningDate";
    7 expiry_date set_expiry_date DateTime = "ExpiryDate";
    8 grace_date set_grace_date DateTime = "GraceDate";
    9 extra_flags set_extra_flags i32 = "ExtraFlags";
    10 extra_info set_extra_info String = "ExtraInfo";
    11 license_url set_license_url String = "LicenseUrl";
    12 license_version set_license_version String = "LicenseVersion";
    13 deployment_type set_deployment_type i32 = "DeploymentType";
    14 product_type set_product_type String = "ProductType";
    15 product_description set_product_description String = "ProductDescription";
    16 module_licenses set_module_licenses Vec<ModuleLicense> = "ModuleLicenses";
    17 public_key set_public_key Box<SignedPublicKey> = "PublicKey";
    18 signature set_signature String = "Signature";
} }
