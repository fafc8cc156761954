// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::{ExtendedLicenseInfo, ExtendedModuleLicense};

/// The carrier `ActivateLicenseInfoRequest` of the API.
#[non_exhaustive]
pub struct ActivateLicenseInfoRequest {
    /// The property `NewLicense`.
    pub new_license: Option<Box<ExtendedLicenseInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ActivateLicenseInfoRequest "ActivateLicenseInfoRequest" {
    0 new_license set_new_license Box<ExtendedLicenseInfo> = "NewLicense";
} }

/// The carrier `AddLicenseFromFileRequest` of the API.
#[non_exhaustive]
pub struct AddLicenseFromFileRequest {
    /// The property `FileContent`.
    pub file_content: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddLicenseFromFileRequest "AddLicenseFromFileRequest" {
    0 file_content set_file_content String = "FileContent";
} }

/// The carrier `AssignThirdPartyLicensesRequest` of the API.
#[non_exhaustive]
pub struct AssignThirdPartyLicensesRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `ModuleOwner`.
    pub module_owner: Option<String>,
    /// The property `ModuleLicenseNames`.
    pub module_license_names: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AssignThirdPartyLicensesRequest "AssignThirdPartyLicensesRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 module_owner set_module_owner String = "ModuleOwner";
    2 module_license_names set_module_license_names Vec<String> = "ModuleLicenseNames";
} }

/// The carrier `ChangeSerialNumberRequest` of the API.
#[non_exhaustive]
pub struct ChangeSerialNumberRequest {
    /// The property `NewCompanyName`.
    pub new_company_name: Option<String>,
    /// The property `NewSerialNumber`.
    pub new_serial_number: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangeSerialNumberRequest "ChangeSerialNumberRequest" {
    0 new_company_name set_new_company_name String = "NewCompanyName";
    1 new_serial_number set_new_serial_number String = "NewSerialNumber";
} }

/// The carrier `GetLicenseFromDBRequest` of the API.
#[non_exhaustive]
pub struct GetLicenseFromDBRequest {
    /// The property `OwnerName`.
    pub owner_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetLicenseFromDBRequest "GetLicenseFromDBRequest" {
    0 owner_name set_owner_name String = "OwnerName";
} }

/// The carrier `GetLicenseFromFileRequest` of the API.
#[non_exhaustive]
pub struct GetLicenseFromFileRequest {
    /// The property `FileContent`.
    pub file_content: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetLicenseFromFileRequest "GetLicenseFromFileRequest" {
    0 file_content set_file_content String = "FileContent";
} }

/// The carrier `GetLicenseFromLicenseServerRequest` of the API.
#[non_exhaustive]
pub struct GetLicenseFromLicenseServerRequest {
    /// The property `OwnerName`.
    pub owner_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetLicenseFromLicenseServerRequest "GetLicenseFromLicenseServerRequest" {
    0 owner_name set_owner_name String = "OwnerName";
} }

/// The carrier `GetLicenseStatusFromLicenseServerRequest` of the API.
#[non_exhaustive]
pub struct GetLicenseStatusFromLicenseServerRequest {
    /// The property `OwnerName`.
    pub owner_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetLicenseStatusFromLicenseServerRequest "GetLicenseStatusFromLicenseServerRequest" {
    0 owner_name set_owner_name String = "OwnerName";
} }

/// The carrier `GetModuleLicenseFromDBRequest` of the API.
#[non_exhaustive]
pub struct GetModuleLicenseFromDBRequest {
    /// The property `OwnerName`.
    pub owner_name: Option<String>,
    /// The property `ModuleName`.
    pub module_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetModuleLicenseFromDBRequest "GetModuleLicenseFromDBRequest" {
    0 owner_name set_owner_name String = "OwnerName";
    1 module_name set_module_name String = "ModuleName";
} }

/// The carrier `GetModuleLicenseHistoryFromLicenseServerRequest` of the API.
#[non_exhaustive]
pub struct GetModuleLicenseHistoryFromLicenseServerRequest {
    /// The property `LicenseInfo`.
    pub license_info: Option<Box<ExtendedLicenseInfo>>,
    /// The property `ModuleLicense`.
    pub module_license: Option<Box<ExtendedModuleLicense>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetModuleLicenseHistoryFromLicenseServerRequest "GetModuleLicenseHistoryFromLicenseServerRequest" {
    0 license_info set_license_info Box<ExtendedLicenseInfo> = "LicenseInfo";
    1 module_license set_module_license Box<ExtendedModuleLicense> = "ModuleLicense";
} }

/// The carrier `GetSatelliteLicensesRequest` of the API.
#[non_exhaustive]
pub struct GetSatelliteLicensesRequest {
    /// The property `SatelliteId`.
    pub satellite_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSatelliteLicensesRequest "GetSatelliteLicensesRequest" {
    0 satellite_id set_satellite_id i32 = "SatelliteId";
} }

/// The carrier `GetShopUrlRequest` of the API.
#[non_exhaustive]
pub struct GetShopUrlRequest {
    /// The property `OwnerName`.
    pub owner_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetShopUrlRequest "GetShopUrlRequest" {
    0 owner_name set_owner_name String = "OwnerName";
} }

/// The carrier `GetThirdPartyLicenseAssignmentsRequest` of the API.
#[non_exhaustive]
pub struct GetThirdPartyLicenseAssignmentsRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `ModuleOwner`.
    pub module_owner: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetThirdPartyLicenseAssignmentsRequest "GetThirdPartyLicenseAssignmentsRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 module_owner set_module_owner String = "ModuleOwner";
} }

/// The carrier `GetUserLicensesRequest` of the API.
#[non_exhaustive]
pub struct GetUserLicensesRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUserLicensesRequest "GetUserLicensesRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `RemoveLicenseFromDBRequest` of the API.
#[non_exhaustive]
pub struct RemoveLicenseFromDBRequest {
    /// The property `ModuleOwner`.
    pub module_owner: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveLicenseFromDBRequest "RemoveLicenseFromDBRequest" {
    0 module_owner set_module_owner String = "ModuleOwner";
} }

/// The carrier `UnassignThirdPartyLicensesRequest` of the API.
#[non_exhaustive]
pub struct UnassignThirdPartyLicensesRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `ModuleOwner`.
    pub module_owner: Option<String>,
    /// The property `ModuleLicenseNames`.
    pub module_license_names: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UnassignThirdPartyLicensesRequest "UnassignThirdPartyLicensesRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 module_owner set_module_owner String = "ModuleOwner";
    2 module_license_names set_module_license_names Vec<String> = "ModuleLicenseNames";
} }

/// The carrier `ValidateLicenseInfoRequest` of the API.
#[non_exhaustive]
pub struct ValidateLicenseInfoRequest {
    /// The property `LicenseInfo`.
    pub license_info: Option<Box<ExtendedLicenseInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateLicenseInfoRequest "ValidateLicenseInfoRequest" {
    0 license_info set_license_info Box<ExtendedLicenseInfo> = "LicenseInfo";
} }
