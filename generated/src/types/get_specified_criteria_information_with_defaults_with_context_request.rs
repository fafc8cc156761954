// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// GetSpecifiedCriteriaInformationWithDefaultsWithContext: Returns stored criteria for the given columns, like
/// `GetSpecifiedCriteriaInformationWithDefaults`, for an archive provider with a context. Columns without criteria
/// come back inactive.
///
/// - taken by
///   [`find_agent().get_specified_criteria_information_with_defaults_with_context`](../find_agent/struct.FindAgentClient.html#method.get_specified_criteria_information_with_defaults_with_context).
#[non_exhaustive]
pub struct GetSpecifiedCriteriaInformationWithDefaultsWithContextRequest {
    /// Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a plugin adds.
    pub storage_type: Option<String>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Key under which the storage provider keeps the restrictions.
    pub storage_key: Option<String>,
    /// Names of the columns whose criteria are wanted.
    pub desired_column_names: Option<Vec<String>>,
    /// Restrictions to leave out of the list of criteria, since the dialog shows them apart; null leaves none out.
    pub static_columns: Option<Vec<String>>,
    /// Context of the archive provider that the criteria belong to.
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
