// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// DeleteRestrictionGroup: Removes the restriction group with the given rank from the stored criteria.
///
/// - taken by
///   [`find_agent().delete_restriction_group`](../find_agent/struct.FindAgentClient.html#method.delete_restriction_group).
#[non_exhaustive]
pub struct DeleteRestrictionGroupRequest {
    /// Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a plugin adds.
    pub storage_type: Option<String>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Key under which the storage provider keeps the restrictions.
    pub storage_key: Option<String>,
    /// Rank of the restriction group among the groups of the criteria.
    pub rank: Option<i32>,
    /// Context of the archive provider that the criteria belong to.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteRestrictionGroupRequest "DeleteRestrictionGroupRequest" crate::PROFILE {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 rank set_rank i32 = "Rank";
    4 context set_context String = "Context";
} }
