// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{AssignmentLevel, FieldProperty, MeasurementUnit, TableRight, TargetGroupEntityType};

/// How targets are set: for whom, what is measured and how it is divided.
///
/// - taken by
///   [`targets_agent().save_target_dimension`](../targets_agent/struct.TargetsAgentClient.html#method.save_target_dimension).
/// - returned by
///   [`targets_agent().create_default_target_dimension`](../targets_agent/struct.TargetsAgentClient.html#method.create_default_target_dimension),
///   [`targets_agent().get_target_dimension`](../targets_agent/struct.TargetsAgentClient.html#method.get_target_dimension),
///   [`targets_agent().get_target_dimensions_for_entity_type`](../targets_agent/struct.TargetsAgentClient.html#method.get_target_dimensions_for_entity_type),
///   [`targets_agent().save_target_dimension`](../targets_agent/struct.TargetsAgentClient.html#method.save_target_dimension).
/// - part of [`TargetGroup`](struct.TargetGroup.html).
#[non_exhaustive]
pub struct TargetDimension {
    /// Key of the target dimension, given by the server; 0 in one that has not been saved.
    pub target_dimension_id: Option<i32>,
    /// Whether targets are set for companies, groups or users.
    pub assignment_level: Option<AssignmentLevel>,
    /// Kind of records that are measured.
    pub entity_type: Option<TargetGroupEntityType>,
    /// What is measured, such as amount or count.
    pub measurement_unit: Option<MeasurementUnit>,
    /// Field by whose list items targets are divided.
    pub dimension_list_field: Option<String>,
    /// Name of the list whose items divide the targets.
    pub dimension_list_name: Option<String>,
    /// List whose items divide the targets, by key.
    pub dimension_list_id: Option<i32>,
    /// What users call the list whose items divide the targets.
    pub dimension_list_label: Option<String>,
    /// Keys of the list items that get targets of their own.
    pub selected_dimensions: Option<Vec<i32>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TargetDimension "TargetDimension" crate::PROFILE {
    0 target_dimension_id set_target_dimension_id i32 = "TargetDimensionId";
    1 assignment_level set_assignment_level AssignmentLevel = "AssignmentLevel";
    2 entity_type set_entity_type TargetGroupEntityType = "EntityType";
    3 measurement_unit set_measurement_unit MeasurementUnit = "MeasurementUnit";
    4 dimension_list_field set_dimension_list_field String = "DimensionListField";
    5 dimension_list_name set_dimension_list_name String = "DimensionListName";
    6 dimension_list_id set_dimension_list_id i32 = "DimensionListId";
    7 dimension_list_label set_dimension_list_label String = "DimensionListLabel";
    8 selected_dimensions set_selected_dimensions Vec<i32> = "SelectedDimensions";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
