// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{ModuleLicense, SignedPublicKey};

/// License of one owner for the whole installation.
///
/// - part of [`ExtendedLicenseInfo`](struct.ExtendedLicenseInfo.html).
#[non_exhaustive]
pub struct LicenseInfo {
    /// Company that runs the installation.
    pub company_name: Option<String>,
    /// Serial number of the installation.
    pub serial_nr: Option<String>,
    /// Owner by its internal name; SUPEROFFICE is the vendor.
    pub owner_name: Option<String>,
    /// Owner as users see it.
    pub owner_description: Option<String>,
    /// When the license must be checked with its issuer.
    pub next_check_date: Option<DateTime>,
    /// Last day of maintenance; later versions do not install.
    pub maintenance_date: Option<DateTime>,
    /// From when administrators are warned.
    pub admin_warning_date: Option<DateTime>,
    /// Last day of the license; the lowest date for none.
    pub expiry_date: Option<DateTime>,
    /// When modules really stop working.
    pub grace_date: Option<DateTime>,
    /// Further bits that the signature covers.
    pub extra_flags: Option<i32>,
    /// Further text, whose meaning is up to the one who stores it.
    pub extra_info: Option<String>,
    /// Address that renews the license.
    pub license_url: Option<String>,
    /// Version of the license format.
    pub license_version: Option<String>,
    /// Kind of installation, such as online or onsite.
    pub deployment_type: Option<i32>,
    /// Product by its internal name.
    pub product_type: Option<String>,
    /// Product as users see it.
    pub product_description: Option<String>,
    /// One entry per module.
    pub module_licenses: Option<Vec<ModuleLicense>>,
    /// Key that the signature is checked with.
    pub public_key: Option<Box<SignedPublicKey>>,
    /// Signature over the modules.
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
