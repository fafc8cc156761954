// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::{ArchiveRestrictionInfo, ReportEntity};

/// The carrier `CreateFavoriteRequest` of the API.
#[non_exhaustive]
pub struct CreateFavoriteRequest {
    /// The property `SourceId`.
    pub source_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateFavoriteRequest "CreateFavoriteRequest" {
    0 source_id set_source_id i32 = "SourceId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
} }

/// The carrier `DeleteFavoriteRequest` of the API.
#[non_exhaustive]
pub struct DeleteFavoriteRequest {
    /// The property `ReportEntityId`.
    pub report_entity_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteFavoriteRequest "DeleteFavoriteRequest" {
    0 report_entity_id set_report_entity_id i32 = "ReportEntityId";
} }

/// The carrier `DeleteReportRequest` of the API.
#[non_exhaustive]
pub struct DeleteReportRequest {
    /// The property `ReportId`.
    pub report_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteReportRequest "DeleteReportRequest" {
    0 report_id set_report_id i32 = "ReportId";
} }

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

carrier! { GenerateReportRequest "GenerateReportRequest" {
    0 report_id set_report_id i32 = "ReportId";
    1 label_layout_id set_label_layout_id i32 = "LabelLayoutId";
    2 filename set_filename String = "Filename";
    3 language set_language String = "Language";
    4 file_type set_file_type String = "FileType";
    5 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
} }

/// The carrier `ImportReportRequest` of the API.
#[non_exhaustive]
pub struct ImportReportRequest {
    /// The property `Report`.
    pub report: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ImportReportRequest "ImportReportRequest" {
    0 report set_report String = "Report";
} }

/// The carrier `UpdateFavoriteRequest` of the API.
#[non_exhaustive]
pub struct UpdateFavoriteRequest {
    /// The property `ReportEntity`.
    pub report_entity: Option<Box<ReportEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateFavoriteRequest "UpdateFavoriteRequest" {
    0 report_entity set_report_entity Box<ReportEntity> = "ReportEntity";
} }
