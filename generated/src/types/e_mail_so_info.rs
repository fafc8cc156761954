// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `EMailSOInfo` of the API.
#[non_exhaustive]
pub struct EMailSOInfo {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `Archived`.
    pub archived: Option<bool>,
    /// The property `ArchivedAt`.
    pub archived_at: Option<DateTime>,
    /// The property `ArchivedBy`.
    pub archived_by: Option<i32>,
    /// The property `ArchivedDisplayName`.
    pub archived_display_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailSOInfo "EMailSOInfo" crate::PROFILE {
    0 document_id set_document_id i32 = "DocumentId";
    1 appointment_id set_appointment_id i32 = "AppointmentId";
    2 project_id set_project_id i32 = "ProjectId";
    3 sale_id set_sale_id i32 = "SaleId";
    4 archived set_archived bool = "Archived";
    5 archived_at set_archived_at DateTime = "ArchivedAt";
    6 archived_by set_archived_by i32 = "ArchivedBy";
    7 archived_display_name set_archived_display_name String = "ArchivedDisplayName";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
