// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest` of the API.
#[non_exhaustive]
pub struct GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest {
    /// The property `StorageType`.
    pub storage_type: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `StorageKey`.
    pub storage_key: Option<String>,
    /// The property `DesiredColumnNames`.
    pub desired_column_names: Option<Vec<String>>,
    /// The property `StaticColumns`.
    pub static_columns: Option<Vec<String>>,
    /// The property `Context`.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest
"GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest" crate::PROFILE {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 desired_column_names set_desired_column_names Vec<String> = "DesiredColumnNames";
    4 static_columns set_static_columns Vec<String> = "StaticColumns";
    5 context set_context String = "Context";
} }
