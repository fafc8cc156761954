// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveRestrictionInfo;

/// SaveRestrictionsAndGetCriteriaInformation: Stores restrictions as search criteria and returns what
/// `GetCriteriaInformation` would return. It saves a user interface one of two calls.
///
/// - taken by
///   [`find_agent().save_restrictions_and_get_criteria_information`](../find_agent/struct.FindAgentClient.html#method.save_restrictions_and_get_criteria_information).
#[non_exhaustive]
pub struct SaveRestrictionsAndGetCriteriaInformationRequest {
    /// Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a plugin adds.
    pub storage_type: Option<String>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Key under which the storage provider keeps the restrictions.
    pub storage_key: Option<String>,
    /// Conditions to store. Name, operator and values are enough; values are given in the text form of the API, and the
    /// active state is stored as well.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// Restrictions to leave out of the list of criteria, since the dialog shows them apart; null leaves none out.
    pub static_columns: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveRestrictionsAndGetCriteriaInformationRequest
"SaveRestrictionsAndGetCriteriaInformationRequest" crate::PROFILE {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
    4 static_columns set_static_columns Vec<String> = "StaticColumns";
} }
