// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ProjectTypeStatusLink` of the API.
#[non_exhaustive]
pub struct ProjectTypeStatusLink {
    /// The property `ProjectTypeStatusLinkId`.
    pub project_type_status_link_id: Option<i32>,
    /// The property `ProjTypeId`.
    pub proj_type_id: Option<i32>,
    /// The property `ProjTypeName`.
    pub proj_type_name: Option<String>,
    /// The property `ProjTypeTooltip`.
    pub proj_type_tooltip: Option<String>,
    /// The property `ProjStatusId`.
    pub proj_status_id: Option<i32>,
    /// The property `ProjStatusName`.
    pub proj_status_name: Option<String>,
    /// The property `ProjStatusTooltip`.
    pub proj_status_tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
