// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ArchiveOrderByInfo, ArchiveRestrictionInfo};

/// GetArchiveListByColumnsWithHeader: Returns a page of archive rows with the count of all rows, by the given
/// options.
///
/// - taken by
///   [`archive_agent().get_archive_list_by_columns_with_header`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_list_by_columns_with_header).
#[non_exhaustive]
pub struct GetArchiveListByColumnsWithHeaderRequest {
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Names of the columns that rows of the response have.
    pub columns: Option<Vec<String>>,
    /// Columns to sort by, each with its direction, the most significant first; null for no particular order.
    pub sort_order: Option<Vec<ArchiveOrderByInfo>>,
    /// Conditions on columns that rows must meet. Archives mostly refuse null; an empty list reads all rows.
    pub restriction: Option<Vec<ArchiveRestrictionInfo>>,
    /// Kinds of rows to include, by entity name; null means all kinds.
    pub entities: Option<Vec<String>>,
    /// Number of the page to return, counted from zero. A negative number is a number of rows to skip.
    pub page: Option<i32>,
    /// Rows per page; keep it reasonable, such as 1000 at most.
    pub page_size: Option<i32>,
    /// Settings as name=value, separated by ampersands; rowcount=true also counts the rows.
    pub options: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListByColumnsWithHeaderRequest "GetArchiveListByColumnsWithHeaderRequest" crate::PROFILE {
    0 provider_name set_provider_name String = "ProviderName";
    1 columns set_columns Vec<String> = "Columns";
    2 sort_order set_sort_order Vec<ArchiveOrderByInfo> = "SortOrder";
    3 restriction set_restriction Vec<ArchiveRestrictionInfo> = "Restriction";
    4 entities set_entities Vec<String> = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
    7 options set_options String = "Options";
} }
