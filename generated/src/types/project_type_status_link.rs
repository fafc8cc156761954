// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Status that projects of one type can have.
///
/// - part of [`SuggestedAppointmentEntity`](struct.SuggestedAppointmentEntity.html),
///   [`SuggestedDocumentEntity`](struct.SuggestedDocumentEntity.html).
#[non_exhaustive]
pub struct ProjectTypeStatusLink {
    /// Key of the link between type and status, given by the server; 0 in one that has not been saved.
    pub project_type_status_link_id: Option<i32>,
    /// Key of the project type that has the status.
    pub proj_type_id: Option<i32>,
    /// Kind of project as users see it.
    pub proj_type_name: Option<String>,
    /// Longer text about the type.
    pub proj_type_tooltip: Option<String>,
    /// Key of the status that projects of the type can have.
    pub proj_status_id: Option<i32>,
    /// Status by the name users see.
    pub proj_status_name: Option<String>,
    /// Longer text about the status.
    pub proj_status_tooltip: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectTypeStatusLink "ProjectTypeStatusLink" crate::PROFILE {
    0 project_type_status_link_id set_project_type_status_link_id i32 = "ProjectTypeStatusLinkId";
    1 proj_type_id set_proj_type_id i32 = "ProjTypeId";
    2 proj_type_name set_proj_type_name String = "ProjTypeName";
    3 proj_type_tooltip set_proj_type_tooltip String = "ProjTypeTooltip";
    4 proj_status_id set_proj_status_id i32 = "ProjStatusId";
    5 proj_status_name set_proj_status_name String = "ProjStatusName";
    6 proj_status_tooltip set_proj_status_tooltip String = "ProjStatusTooltip";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
