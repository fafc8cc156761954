// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveRestrictionInfo;

/// FindFromRestrictionsColumns: Runs a search with the restrictions and columns of the call and returns one page of
/// results, in a sort order of the system's choice. `GetDefaultDesiredColumns` proposes columns to start from.
///
/// - taken by
///   [`find_agent().find_from_restrictions_columns`](../find_agent/struct.FindAgentClient.html#method.find_from_restrictions_columns).
#[non_exhaustive]
pub struct FindFromRestrictionsColumnsRequest {
    /// Conditions on columns that rows must meet; the archive must allow searching in those columns.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Names of the columns to return, which the archive must offer.
    pub desired_columns: Option<Vec<String>>,
    /// Rows per page; keep it reasonable, such as 1000 at most.
    pub page_size: Option<i32>,
    /// Which page of rows to return, counted from zero; a negative number is a number of rows to skip. A page without
    /// rows is past the end.
    pub page_number: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindFromRestrictionsColumnsRequest "FindFromRestrictionsColumnsRequest" crate::PROFILE {
    0 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
    1 provider_name set_provider_name String = "ProviderName";
    2 desired_columns set_desired_columns Vec<String> = "DesiredColumns";
    3 page_size set_page_size i32 = "PageSize";
    4 page_number set_page_number i32 = "PageNumber";
} }
