// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// GetArchiveListWithContext2: Returns rows of an archive as `GetArchiveListWithContext` does, but takes the
/// conditions as text.
///
/// - taken by
///   [`archive_agent().get_archive_list_with_context2`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_list_with_context2).
#[non_exhaustive]
pub struct GetArchiveListWithContext2Request {
    /// Name under which the column settings of an archive list are stored; use one name for storing and reading them.
    pub gui_name: Option<String>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
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
    /// Extra text that this archive provider reads.
    pub context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetArchiveListWithContext2Request "GetArchiveListWithContext2Request" crate::PROFILE {
    0 gui_name set_gui_name String = "GuiName";
    1 provider_name set_provider_name String = "ProviderName";
    2 sort_order set_sort_order String = "SortOrder";
    3 restriction set_restriction String = "Restriction";
    4 entities set_entities String = "Entities";
    5 page set_page i32 = "Page";
    6 page_size set_page_size i32 = "PageSize";
    7 context set_context String = "Context";
} }
