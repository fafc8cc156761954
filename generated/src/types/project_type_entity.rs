// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DurationUnit, FieldProperty, SelectableMDOListItem, TableRight};

/// Kind of project with its duration and guide, as administrators edit it.
///
/// - taken by
///   [`list_agent().save_project_type_entity`](../list_agent/struct.ListAgentClient.html#method.save_project_type_entity).
/// - returned by
///   [`list_agent().create_default_project_type_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_project_type_entity),
///   [`list_agent().get_project_type_entity`](../list_agent/struct.ListAgentClient.html#method.get_project_type_entity),
///   [`list_agent().save_project_type_entity`](../list_agent/struct.ListAgentClient.html#method.save_project_type_entity).
#[non_exhaustive]
pub struct ProjectTypeEntity {
    /// Key of the project type, given by the server; 0 in one that has not been saved.
    pub proj_type_id: Option<i32>,
    /// Text of the list item, as clients show it.
    pub name: Option<String>,
    /// Longer text about the item, shown as its tooltip.
    pub tooltip: Option<String>,
    /// Position among the items of the list, in ascending order.
    pub rank: Option<i32>,
    /// Whether the duration counts days, weeks or longer units.
    pub duration_unit: Option<DurationUnit>,
    /// How long such projects take, counted in `DurationUnit`.
    pub project_duration: Option<i32>,
    /// Whether the item is marked as deleted, so that lists should not show it.
    pub deleted: Option<bool>,
    /// Whether a guide of steps belongs to the project type.
    pub has_guide: Option<bool>,
    /// Whether the status advances when its last step is done.
    pub is_auto_advance: Option<bool>,
    /// All project statuses; those that projects of the type go through are selected.
    pub stages: Option<Vec<SelectableMDOListItem>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
