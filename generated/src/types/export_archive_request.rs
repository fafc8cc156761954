// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ArchiveOrderByInfo, ArchiveRestrictionInfo};

/// ExportArchive: Writes rows of an archive to a file, in the background when there are many, and returns the path
/// of the file or the key of the batch task.
///
/// - taken by
///   [`archive_agent().export_archive`](../archive_agent/struct.ArchiveAgentClient.html#method.export_archive).
#[non_exhaustive]
pub struct ExportArchiveRequest {
    /// Name of the archive provider that runs the query, such as FindContact.
    pub provider_name: Option<String>,
    /// Extra text that this archive provider reads.
    pub context: Option<String>,
    /// Kinds of rows to export, by entity name.
    pub desired_entities: Option<Vec<String>>,
    /// Names of the columns to export, separated by commas; display names are possible.
    pub columns: Option<Vec<String>>,
    /// Columns to sort by, each with its direction, the most significant first.
    pub sort_order: Option<Vec<ArchiveOrderByInfo>>,
    /// Conditions on columns that rows must meet.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// Format of the file.
    pub export_type: Option<String>,
    /// Keys of the rows that the user has selected.
    pub selected_row_ids: Option<Vec<String>>,
    /// About how many rows there are, which decides on the background.
    pub estimated_row_count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExportArchiveRequest "ExportArchiveRequest" crate::PROFILE {
    0 provider_name set_provider_name String = "ProviderName";
    1 context set_context String = "Context";
    2 desired_entities set_desired_entities Vec<String> = "DesiredEntities";
    3 columns set_columns Vec<String> = "Columns";
    4 sort_order set_sort_order Vec<ArchiveOrderByInfo> = "SortOrder";
    5 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
    6 export_type set_export_type String = "ExportType";
    7 selected_row_ids set_selected_row_ids Vec<String> = "SelectedRowIds";
    8 estimated_row_count set_estimated_row_count i32 = "EstimatedRowCount";
} }
