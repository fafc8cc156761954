// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ArchiveOrderByInfo, ArchiveRestrictionInfo};

/// The carrier `ExportArchiveRequest` of the API.
#[non_exhaustive]
pub struct ExportArchiveRequest {
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// The property `DesiredEntities`.
    pub desired_entities: Option<Vec<String>>,
    /// The property `Columns`.
    pub columns: Option<Vec<String>>,
    /// The property `SortOrder`.
    pub sort_order: Option<Vec<ArchiveOrderByInfo>>,
    /// The property `Restrictions`.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `ExportType`.
    pub export_type: Option<String>,
    /// The property `SelectedRowIds`.
    pub selected_row_ids: Option<Vec<String>>,
    /// The property `EstimatedRowCount`.
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
