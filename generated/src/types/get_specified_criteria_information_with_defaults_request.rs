// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// GetSpecifiedCriteriaInformationWithDefaults: Returns stored criteria for the given columns, as complete
/// restrictions and as rows for an archive list. Columns without criteria come back inactive, with empty values and
/// their first operator.
///
/// - taken by
///   [`find_agent().get_specified_criteria_information_with_defaults`](../find_agent/struct.FindAgentClient.html#method.get_specified_criteria_information_with_defaults).
#[non_exhaustive]
pub struct GetSpecifiedCriteriaInformationWithDefaultsRequest {
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
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSpecifiedCriteriaInformationWithDefaultsRequest
"GetSpecifiedCriteriaInformationWithDefaultsRequest" crate::PROFILE {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 desired_column_names set_desired_column_names Vec<String> = "DesiredColumnNames";
    4 static_columns set_static_columns Vec<String> = "StaticColumns";
} }
