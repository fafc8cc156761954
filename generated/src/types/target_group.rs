// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, PeriodType, TableRight, TargetAssignment, TargetDimension, TargetGroupEntityType};

/// The carrier `TargetGroup` of the API.
#[non_exhaustive]
pub struct TargetGroup {
    /// The property `TargetGroupId`.
    pub target_group_id: Option<i32>,
    /// The property `Year`.
    pub year: Option<i32>,
    /// The property `EntityType`.
    pub entity_type: Option<TargetGroupEntityType>,
    /// The property `PeriodType`.
    pub period_type: Option<PeriodType>,
    /// The property `TargetAssignments`.
    pub target_assignments: Option<Vec<TargetAssignment>>,
    /// The property `TargetDimension`.
    pub target_dimension: Option<Box<TargetDimension>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TargetGroup "TargetGroup" crate::PROFILE {
    0 target_group_id set_target_group_id i32 = "TargetGroupId";
    1 year set_year i32 = "Year";
    2 entity_type set_entity_type TargetGroupEntityType = "EntityType";
    3 period_type set_period_type PeriodType = "PeriodType";
    4 target_assignments set_target_assignments Vec<TargetAssignment> = "TargetAssignments";
    5 target_dimension set_target_dimension Box<TargetDimension> = "TargetDimension";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
