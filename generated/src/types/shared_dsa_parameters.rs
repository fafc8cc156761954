// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Bytes, DateTime, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{FieldProperty, TableRight, UserType};

/// The carrier `DSAParameters` of the API.
#[non_exhaustive]
pub struct DSAParameters {
    /// The property `Counter`.
    pub counter: Option<i32>,
    /// The property `G`.
    pub g: Option<Bytes>,
    /// The property `J`.
    pub j: Option<Bytes>,
    /// The property `P`.
    pub p: Option<Bytes>,
    /// The property `Q`.
    pub q: Option<Bytes>,
    /// The property `Seed`.
    pub seed: Option<Bytes>,
    /// The property `Y`.
    pub y: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DSAParameters "DSAParameters" {
    0 counter set_counter i32 = "Counter";
    1 g set_g Bytes = "G";
    2 j set_j Bytes = "J";
    3 p set_p Bytes = "P";
    4 q set_q Bytes = "Q";
    5 seed set_seed Bytes = "Seed";
    6 y set_y Bytes = "Y";
} }

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

carrier! { ExtendedLicenseInfo "ExtendedLicenseInfo" {
    0 reason set_reason String = "Reason";
    1 can_be_activated set_can_be_activated bool = "CanBeActivated";
    2 new set_new Box<LicenseInfo> = "New";
    3 current set_current Box<LicenseInfo> = "Current";
    4 extended_module_licenses set_extended_module_licenses Vec<ExtendedModuleLicense> = "ExtendedModuleLicenses";
    5 accumulated_next_check_date set_accumulated_next_check_date DateTime = "AccumulatedNextCheckDate";
} }

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

carrier! { ExtendedModuleLicense "ExtendedModuleLicense" {
    0 new set_new Box<ModuleLicense> = "New";
    1 current set_current Box<ModuleLicense> = "Current";
    2 number_of_licenses_in_use set_number_of_licenses_in_use i32 = "NumberOfLicensesInUse";
    3 number_of_licenses_free set_number_of_licenses_free i32 = "NumberOfLicensesFree";
    4 number_of_licenses_added set_number_of_licenses_added i32 = "NumberOfLicensesAdded";
    5 number_of_licenses_new_total set_number_of_licenses_new_total i32 = "NumberOfLicensesNewTotal";
    6 number_of_licenses_new_free set_number_of_licenses_new_free i32 = "NumberOfLicensesNewFree";
    7 number_of_licenses_total set_number_of_licenses_total i32 = "NumberOfLicensesTotal";
} }

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

carrier! { LicenseInfo "LicenseInfo" {
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
    10 license_url set_license_url String = "LicenseUrl";
    11 license_version set_license_version String = "LicenseVersion";
    12 deployment_type set_deployment_type i32 = "DeploymentType";
    13 product_type set_product_type String = "ProductType";
    14 product_description set_product_description String = "ProductDescription";
    15 module_licenses set_module_licenses Vec<ModuleLicense> = "ModuleLicenses";
    16 public_key set_public_key Box<SignedPublicKey> = "PublicKey";
    17 signature set_signature String = "Signature";
} }

/// The carrier `LicenseResult` of the API.
#[non_exhaustive]
pub struct LicenseResult {
    /// The property `Succeeded`.
    pub succeeded: Option<bool>,
    /// The property `Reason`.
    pub reason: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LicenseResult "LicenseResult" {
    0 succeeded set_succeeded bool = "Succeeded";
    1 reason set_reason String = "Reason";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `LicenseType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LicenseType {
    /// `Unknown`, number 0.
    Unknown,
    /// `SiteLicense`, number 1.
    SiteLicense,
    /// `SatelliteLicense`, number 2.
    SatelliteLicense,
    /// `UserLicense`, number 3.
    UserLicense,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { LicenseType "LicenseType" {
    0 Unknown = "Unknown";
    1 SiteLicense = "SiteLicense";
    2 SatelliteLicense = "SatelliteLicense";
    3 UserLicense = "UserLicense";
} [0, 1, 2, 3] }

/// The carrier `ModuleLicense` of the API.
#[non_exhaustive]
pub struct ModuleLicense {
    /// The property `OwnerName`.
    pub owner_name: Option<String>,
    /// The property `ModuleName`.
    pub module_name: Option<String>,
    /// The property `ModuleDescription`.
    pub module_description: Option<String>,
    /// The property `ModuleTooltip`.
    pub module_tooltip: Option<String>,
    /// The property `ModuleVersion`.
    pub module_version: Option<String>,
    /// The property `LicenseType`.
    pub license_type: Option<LicenseType>,
    /// The property `Unrestricted`.
    pub unrestricted: Option<bool>,
    /// The property `AllowedUserType`.
    pub allowed_user_type: Option<UserType>,
    /// The property `NumberOfLicenses`.
    pub number_of_licenses: Option<i32>,
    /// The property `ExtraFlags`.
    pub extra_flags: Option<i32>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// The property `SortOrder`.
    pub sort_order: Option<i32>,
    /// The property `IsHidden`.
    pub is_hidden: Option<bool>,
    /// The property `PrerequisiteModuleName`.
    pub prerequisite_module_name: Option<String>,
    /// The property `Signature`.
    pub signature: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ModuleLicense "ModuleLicense" {
    0 owner_name set_owner_name String = "OwnerName";
    1 module_name set_module_name String = "ModuleName";
    2 module_description set_module_description String = "ModuleDescription";
    3 module_tooltip set_module_tooltip String = "ModuleTooltip";
    4 module_version set_module_version String = "ModuleVersion";
    5 license_type set_license_type LicenseType = "LicenseType";
    6 unrestricted set_unrestricted bool = "Unrestricted";
    7 allowed_user_type set_allowed_user_type UserType = "AllowedUserType";
    8 number_of_licenses set_number_of_licenses i32 = "NumberOfLicenses";
    9 extra_flags set_extra_flags i32 = "ExtraFlags";
    10 extra_info set_extra_info String = "ExtraInfo";
    11 sort_order set_sort_order i32 = "SortOrder";
    12 is_hidden set_is_hidden bool = "IsHidden";
    13 prerequisite_module_name set_prerequisite_module_name String = "PrerequisiteModuleName";
    14 signature set_signature String = "Signature";
} }

/// The carrier `SignedPublicKey` of the API.
#[non_exhaustive]
pub struct SignedPublicKey {
    /// The property `OwnerName`.
    pub owner_name: Option<String>,
    /// The property `SignDate`.
    pub sign_date: Option<DateTime>,
    /// The property `ExpiryDate`.
    pub expiry_date: Option<DateTime>,
    /// The property `Key`.
    pub key: Option<Box<DSAParameters>>,
    /// The property `Signature`.
    pub signature: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SignedPublicKey "SignedPublicKey" {
    0 owner_name set_owner_name String = "OwnerName";
    1 sign_date set_sign_date DateTime = "SignDate";
    2 expiry_date set_expiry_date DateTime = "ExpiryDate";
    3 key set_key Box<DSAParameters> = "Key";
    4 signature set_signature String = "Signature";
} }
