// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// GetCriteriaInformationWithContext: Returns stored criteria in two forms, like `GetCriteriaInformation`, for an
/// archive provider with a context.
///
/// - taken by
///   [`find_agent().get_criteria_information_with_context`](../find_agent/struct.FindAgentClient.html#method.get_criteria_information_with_context).
#[non_exhaustive]
pub struct GetCriteriaInformationWithContextRequest {
    /// Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a plugin adds.
    pub storage_type: Option<String>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Key under which the storage provider keeps the restrictions.
    pub storage_key: Option<String>,
    /// Restrictions to leave out of the list of criteria, since the dialog shows them apart; null leaves none out.
    pub static_columns: Option<Vec<String>>,
    /// Context of the archive provider that the criteria belong to.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCriteriaInformationWithContextRequest "GetCriteriaInformationWithContextRequest" crate::PROFILE {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 static_columns set_static_columns Vec<String> = "StaticColumns";
    4 context set_context String = "Context";
} }
