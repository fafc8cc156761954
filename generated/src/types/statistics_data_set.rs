// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, StatisticsDataValue, TableRight};

/// The carrier `StatisticsDataSet` of the API.
#[non_exhaustive]
pub struct StatisticsDataSet {
    /// The property `Label`.
    pub label: Option<String>,
    /// The property `Values`.
    pub values: Option<Vec<StatisticsDataValue>>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { StatisticsDataSet "StatisticsDataSet" crate::PROFILE {
    0 label set_label String = "Label";
    1 values set_values Vec<StatisticsDataValue> = "Values";
    2 description set_description String = "Description";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
