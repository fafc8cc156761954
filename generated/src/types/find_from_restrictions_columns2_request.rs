// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// FindFromRestrictionsColumns2: Runs a search with the restrictions and columns of the call, written as text, and
/// returns one page of results, in a sort order of the system's choice.
///
/// - taken by
///   [`find_agent().find_from_restrictions_columns2`](../find_agent/struct.FindAgentClient.html#method.find_from_restrictions_columns2).
#[non_exhaustive]
pub struct FindFromRestrictionsColumns2Request {
    /// Conditions as text, such as `name begins 'Super'`; the archive must allow searching in their columns.
    pub restrictions: Option<String>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Names of the columns to return, in one string.
    pub desired_columns: Option<String>,
    /// Rows per page; keep it reasonable, such as 1000 at most.
    pub page_size: Option<i32>,
    /// Which page of rows to return, counted from zero; a negative number is a number of rows to skip. A page without
    /// rows is past the end.
    pub page_number: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindFromRestrictionsColumns2Request "FindFromRestrictionsColumns2Request" crate::PROFILE {
    0 restrictions set_restrictions String = "Restrictions";
    1 provider_name set_provider_name String = "ProviderName";
    2 desired_columns set_desired_columns String = "DesiredColumns";
    3 page_size set_page_size i32 = "PageSize";
    4 page_number set_page_number i32 = "PageNumber";
} }
