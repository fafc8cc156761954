// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// SetColumnWidthsV2: Stores the widths of a set of columns for the archive list with the given GUI name, like
/// `SetColumnWidths`, in a given context.
///
/// - taken by
///   [`archive_agent().set_column_widths_v2`](../archive_agent/struct.ArchiveAgentClient.html#method.set_column_widths_v2).
#[non_exhaustive]
pub struct SetColumnWidthsV2Request {
    /// Name under which the column settings of an archive list are stored; use one name for storing and reading them.
    pub gui_name: Option<String>,
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Context of the archive provider that the column widths belong to; optional, except for archives that depend on
    /// it.
    pub context: Option<String>,
    /// What the columns are stored for, as names and values such as `selection=123`.
    pub owner_keys: Option<String>,
    /// Widths of the columns: a number of characters such as 10c, or a percentage such as 10%. Percentages are adjusted
    /// so that their sum is 100.
    pub column_widths: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetColumnWidthsV2Request "SetColumnWidthsV2Request" crate::PROFILE {
    0 gui_name set_gui_name String = "GuiName";
    1 provider_name set_provider_name String = "ProviderName";
    2 context set_context String = "Context";
    3 owner_keys set_owner_keys String = "OwnerKeys";
    4 column_widths set_column_widths Vec<String> = "ColumnWidths";
} }
