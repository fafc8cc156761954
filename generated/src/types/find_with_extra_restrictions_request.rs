// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ArchiveOrderByInfo, ArchiveRestrictionInfo};

/// FindWithExtraRestrictions: Runs a search with stored criteria and extra restrictions and returns one page of
/// results. The extra ones apply to this call only and replace stored restrictions with the same key.
///
/// - taken by
///   [`find_agent().find_with_extra_restrictions`](../find_agent/struct.FindAgentClient.html#method.find_with_extra_restrictions).
#[non_exhaustive]
pub struct FindWithExtraRestrictionsRequest {
    /// Kind of storage that the restrictions are kept in: Criteria, Reporter or a kind that a plugin adds.
    pub storage_type: Option<String>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Key under which the storage provider keeps the restrictions.
    pub storage_key: Option<String>,
    /// Restrictions that are added for this search only; they replace stored ones with the same key.
    pub extra_restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// Columns to sort by, each with its direction. Without any, the order can differ from call to call.
    pub order_by: Option<Vec<ArchiveOrderByInfo>>,
    /// Names of the columns that rows of the response have.
    pub desired_columns: Option<Vec<String>>,
    /// Rows per page; keep it reasonable, such as 1000 at most.
    pub page_size: Option<i32>,
    /// Which page of rows to return, counted from zero; a negative number is a number of rows to skip. A page without
    /// rows is past the end.
    pub page_number: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindWithExtraRestrictionsRequest "FindWithExtraRestrictionsRequest" crate::PROFILE {
    0 storage_type set_storage_type String = "StorageType";
    1 provider_name set_provider_name String = "ProviderName";
    2 storage_key set_storage_key String = "StorageKey";
    3 extra_restrictions set_extra_restrictions Vec<ArchiveRestrictionInfo> = "ExtraRestrictions";
    4 order_by set_order_by Vec<ArchiveOrderByInfo> = "OrderBy";
    5 desired_columns set_desired_columns Vec<String> = "DesiredColumns";
    6 page_size set_page_size i32 = "PageSize";
    7 page_number set_page_number i32 = "PageNumber";
} }
