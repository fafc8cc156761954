// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// GetArchiveListByColumns2: Returns rows of an archive as `GetArchiveListByColumns` does, but takes the conditions
/// as text.
///
/// - taken by
///   [`archive_agent().get_archive_list_by_columns2`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_list_by_columns2).
#[non_exhaustive]
pub struct GetArchiveListByColumns2Request {
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Columns to return, separated by commas.
    pub columns: Option<String>,
    /// Columns to sort by, such as `name asc, dept desc`; null for no particular order.
    pub sort_order: Option<String>,
    /// Conditions that rows must meet, as text such as `category = 3 and name begins 'Super'`. Most archives refuse a
    /// query without any.
    pub restrictions: Option<String>,
    /// Kinds of rows to include, as entity names separated by commas; null means all kinds.
    pub entities: Option<String>,
    /// Number of the page to return, counted from zero. A negative number is a number of rows to skip.
    pub page: Option<i32>,
    /// Rows per page; keep it reasonable, such as 1000 at most.
    pub page_size: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListByColumns2Request "GetArchiveListByColumns2Request" crate::PROFILE {
    0 provider_name set_provider_name String = "ProviderName";
    1 columns set_columns String = "Columns";
    2 sort_order set_sort_order String = "SortOrder";
    3 restrictions set_restrictions String = "Restrictions";
    4 entities set_entities String = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
} }

pagewire_runtime::archive_request! { GetArchiveListByColumns2Request {
    archive: provider_name, columns: columns, order: sort_order, filter: restrictions,
    entities: entities, page: page, page_size: page_size,
} }
