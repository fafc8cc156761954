// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ArchiveOrderByInfo, ArchiveRestrictionInfo};

/// FindFromRestrictionsColumnsOrderBy: Runs a search with the restrictions, columns and sort order of the call and
/// returns one page of results. `GetDefaultDesiredColumns` and `GetDefaultOrderBy` propose values to start from.
///
/// - taken by
///   [`find_agent().find_from_restrictions_columns_order_by`](../find_agent/struct.FindAgentClient.html#method.find_from_restrictions_columns_order_by).
#[non_exhaustive]
pub struct FindFromRestrictionsColumnsOrderByRequest {
    /// Conditions on columns that rows must meet; the archive must allow searching in those columns.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Names of the columns to return, which the archive must offer.
    pub desired_columns: Option<Vec<String>>,
    /// Columns to sort by, each with its direction. Without any, the order can differ from call to call.
    pub order_by: Option<Vec<ArchiveOrderByInfo>>,
    /// Rows per page; keep it reasonable, such as 1000 at most.
    pub page_size: Option<i32>,
    /// Which page of rows to return, counted from zero; a negative number is a number of rows to skip. A page without
    /// rows is past the end.
    pub page_number: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindFromRestrictionsColumnsOrderByRequest "FindFromRestrictionsColumnsOrderByRequest" crate::PROFILE {
    0 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
    1 provider_name set_provider_name String = "ProviderName";
    2 desired_columns set_desired_columns Vec<String> = "DesiredColumns";
    3 order_by set_order_by Vec<ArchiveOrderByInfo> = "OrderBy";
    4 page_size set_page_size i32 = "PageSize";
    5 page_number set_page_number i32 = "PageNumber";
} }
