// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// GetArchiveListByColumnsWithHeader2: Returns a header and rows of an archive as
/// `GetArchiveListByColumnsWithHeader` does, but takes the conditions as text.
///
/// - taken by
///   [`archive_agent().get_archive_list_by_columns_with_header2`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_list_by_columns_with_header2).
#[non_exhaustive]
pub struct GetArchiveListByColumnsWithHeader2Request {
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Columns to return, separated by commas.
    pub columns: Option<String>,
    /// Columns to sort by, such as `name asc, dept desc`; null for no particular order.
    pub sort_order: Option<String>,
    /// Conditions that rows must meet, as text such as `category = 3 and name begins 'Super'`. Most archives refuse a
    /// query without any.
    pub restriction: Option<String>,
    /// Kinds of rows to include, as entity names separated by commas; null means all kinds.
    pub entities: Option<String>,
    /// Number of the page to return, counted from zero. A negative number is a number of rows to skip.
    pub page: Option<i32>,
    /// Rows per page; keep it reasonable, such as 1000 at most.
    pub page_size: Option<i32>,
    /// Settings as name=value, separated by ampersands; rowcount=true also counts the rows.
    pub options: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListByColumnsWithHeader2Request "GetArchiveListByColumnsWithHeader2Request" crate::PROFILE {
    0 provider_name set_provider_name String = "ProviderName";
    1 columns set_columns String = "Columns";
    2 sort_order set_sort_order String = "SortOrder";
    3 restriction set_restriction String = "Restriction";
    4 entities set_entities String = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
    7 options set_options String = "Options";
} }

pagewire_runtime::archive_request! { GetArchiveListByColumnsWithHeader2Request {
    archive: provider_name, columns: columns, order: sort_order, filter: restriction,
    entities: entities, page: page, page_size: page_size,
} }
