// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// FindFromRestrictionsColumnsOrderBy2: Runs a search with the restrictions, columns and sort order of the call,
/// written as text, and returns one page of results.
///
/// - taken by
///   [`find_agent().find_from_restrictions_columns_order_by2`](../find_agent/struct.FindAgentClient.html#method.find_from_restrictions_columns_order_by2).
#[non_exhaustive]
pub struct FindFromRestrictionsColumnsOrderBy2Request {
    /// Conditions as text, such as `name begins 'Super'`; the archive must allow searching in their columns.
    pub restrictions: Option<String>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Names of the columns to return, in one string.
    pub desired_columns: Option<String>,
    /// Columns to sort by, separated by commas, such as `name asc, dept desc`. Without any, the order can differ from
    /// call to call.
    pub order_by: Option<String>,
    /// Rows per page; keep it reasonable, such as 1000 at most.
    pub page_size: Option<i32>,
    /// Which page of rows to return, counted from zero; a negative number is a number of rows to skip. A page without
    /// rows is past the end.
    pub page_number: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindFromRestrictionsColumnsOrderBy2Request "FindFromRestrictionsColumnsOrderBy2Request" crate::PROFILE {
    0 restrictions set_restrictions String = "Restrictions";
    1 provider_name set_provider_name String = "ProviderName";
    2 desired_columns set_desired_columns String = "DesiredColumns";
    3 order_by set_order_by String = "OrderBy";
    4 page_size set_page_size i32 = "PageSize";
    5 page_number set_page_number i32 = "PageNumber";
} }
