// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveRestrictionInfo;

/// The carrier `GenerateReportRequest` of the API.
#[non_exhaustive]
pub struct GenerateReportRequest {
    /// The property `ReportId`.
    pub report_id: Option<i32>,
    /// The property `LabelLayoutId`.
    pub label_layout_id: Option<i32>,
    /// The property `Filename`.
    pub filename: Option<String>,
    /// The property `Language`.
    pub language: Option<String>,
    /// The property `FileType`.
    pub file_type: Option<String>,
    /// The property `Restrictions`.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GenerateReportRequest "GenerateReportRequest" crate::PROFILE {
    0 report_id set_report_id i32 = "ReportId";
    1 label_layout_id set_label_layout_id i32 = "LabelLayoutId";
    2 filename set_filename String = "Filename";
    3 language set_language String = "Language";
    4 file_type set_file_type String = "FileType";
    5 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
} }
