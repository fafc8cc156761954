// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DurationUnit, FieldProperty, SelectableMDOListItem, TableRight};

/// The carrier `ProjectTypeEntity` of the API.
#[non_exhaustive]
pub struct ProjectTypeEntity {
    /// The property `ProjTypeId`.
    pub proj_type_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `DurationUnit`.
    pub duration_unit: Option<DurationUnit>,
    /// The property `ProjectDuration`.
    pub project_duration: Option<i32>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `HasGuide`.
    pub has_guide: Option<bool>,
    /// The property `IsAutoAdvance`.
    pub is_auto_advance: Option<bool>,
    /// The property `Stages`.
    pub stages: Option<Vec<SelectableMDOListItem>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProjectTypeEntity "ProjectTypeEntity" crate::PROFILE {
    0 proj_type_id set_proj_type_id i32 = "ProjTypeId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 duration_unit set_duration_unit DurationUnit = "DurationUnit";
    5 project_duration set_project_duration i32 = "ProjectDuration";
    6 deleted set_deleted bool = "Deleted";
    7 has_guide set_has_guide bool = "HasGuide";
    8 is_auto_advance set_is_auto_advance bool = "IsAutoAdvance";
    9 stages set_stages Vec<SelectableMDOListItem> = "Stages";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
