// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ReturnType;

/// The carrier `ReturnInfo` of the API.
#[non_exhaustive]
pub struct ReturnInfo {
    /// The property `ExternalReference`.
    pub external_reference: Option<String>,
    /// The property `VersionId`.
    pub version_id: Option<String>,
    /// The property `Success`.
    pub success: Option<bool>,
    /// The property `Type`.
    pub r#type: Option<ReturnType>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `AdditionalInfo`.
    pub additional_info: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ReturnInfo "ReturnInfo" crate::PROFILE {
    0 external_reference set_external_reference String = "ExternalReference";
    1 version_id set_version_id String = "VersionId";
    2 success set_success bool = "Success";
    3 r#type set_type ReturnType = "Type";
    4 value set_value String = "Value";
    5 additional_info set_additional_info String = "AdditionalInfo";
} }
