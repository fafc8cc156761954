// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::LicenseOwner;

/// The carrier `SaveCentralLicenseRequest` of the API.
#[non_exhaustive]
pub struct SaveCentralLicenseRequest {
    /// The property `License`.
    pub license: Option<Vec<LicenseOwner>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveCentralLicenseRequest "SaveCentralLicenseRequest" {
    0 license set_license Vec<LicenseOwner> = "License";
} }

/// The carrier `SetFreetextSearchEnabledOnAreaRequest` of the API.
#[non_exhaustive]
pub struct SetFreetextSearchEnabledOnAreaRequest {
    /// The property `AreaId`.
    pub area_id: Option<i32>,
    /// The property `FreetextEnabled`.
    pub freetext_enabled: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetFreetextSearchEnabledOnAreaRequest "SetFreetextSearchEnabledOnAreaRequest" {
    0 area_id set_area_id i32 = "AreaId";
    1 freetext_enabled set_freetext_enabled bool = "FreetextEnabled";
} }
