// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveRestrictionGroup;

/// SaveRestrictionGroup: Stores a restriction group, so that searches and dynamic selections can use it as criteria
/// later.
///
/// - taken by
///   [`find_agent().save_restriction_group`](../find_agent/struct.FindAgentClient.html#method.save_restriction_group).
#[non_exhaustive]
pub struct SaveRestrictionGroupRequest {
    /// Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a plugin adds.
    pub storage_type: Option<String>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Key under which the storage provider keeps the restrictions.
    pub storage_key: Option<String>,
    /// Restriction group to store.
    pub restriction_group: Option<Box<ArchiveRestrictionGroup>>,
    /// Context of the archive provider that the criteria belong to.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveRestrictionGroupRequest "SaveRestrictionGroupRequest" crate::PROFILE {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 restriction_group set_restriction_group Box<ArchiveRestrictionGroup> = "RestrictionGroup";
    4 context set_context String = "Context";
} }
