// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{AssignmentLevel, FieldProperty, MeasurementUnit, TableRight, TargetGroupEntityType};

/// The carrier `TargetDimension` of the API.
#[non_exhaustive]
pub struct TargetDimension {
    /// The property `TargetDimensionId`.
    pub target_dimension_id: Option<i32>,
    /// The property `AssignmentLevel`.
    pub assignment_level: Option<AssignmentLevel>,
    /// The property `EntityType`.
    pub entity_type: Option<TargetGroupEntityType>,
    /// The property `MeasurementUnit`.
    pub measurement_unit: Option<MeasurementUnit>,
    /// The property `DimensionListField`.
    pub dimension_list_field: Option<String>,
    /// The property `DimensionListName`.
    pub dimension_list_name: Option<String>,
    /// The property `DimensionListId`.
    pub dimension_list_id: Option<i32>,
    /// The property `DimensionListLabel`.
    pub dimension_list_label: Option<String>,
    /// The property `SelectedDimensions`.
    pub selected_dimensions: Option<Vec<i32>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
