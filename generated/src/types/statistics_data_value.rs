// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Single number of a statistic with its label.
#[non_exhaustive]
pub struct StatisticsDataValue {
    /// Text that explains the number.
    pub label: Option<String>,
    /// The number itself.
    pub value: Option<f64>,
    /// Text shown while the pointer rests on the series.
    pub description: Option<String>,
    /// What the caller may do with this record; null where rights were not asked for.
    pub table_right: Option<Box<TableRight>>,
    /// For each property by its name, whether the caller may read, change or remove it.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { StatisticsDataValue "StatisticsDataValue" crate::PROFILE {
    0 label set_label String = "Label";
    1 value set_value f64 = "Value";
    2 description set_description String = "Description";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
