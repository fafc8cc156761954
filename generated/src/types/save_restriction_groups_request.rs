// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveRestrictionGroup;

/// SaveRestrictionGroups: Stores several restriction groups, ranks them anew, and returns them as stored.
///
/// - taken by
///   [`find_agent().save_restriction_groups`](../find_agent/struct.FindAgentClient.html#method.save_restriction_groups).
#[non_exhaustive]
pub struct SaveRestrictionGroupsRequest {
    /// Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a plugin adds.
    pub storage_type: Option<String>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Key under which the storage provider keeps the restrictions.
    pub storage_key: Option<String>,
    /// Restriction groups to store.
    pub restriction_groups: Option<Vec<ArchiveRestrictionGroup>>,
    /// Context of the archive provider that the criteria belong to.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveRestrictionGroupsRequest "SaveRestrictionGroupsRequest" crate::PROFILE {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 restriction_groups set_restriction_groups Vec<ArchiveRestrictionGroup> = "RestrictionGroups";
    4 context set_context String = "Context";
} }
