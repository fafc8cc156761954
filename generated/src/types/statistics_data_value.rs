// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Decimal, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Single number of a statistic with its label.
///
/// - part of [`StatisticsDataSet`](struct.StatisticsDataSet.html).
#[non_exhaustive]
pub struct StatisticsDataValue {
    /// Text that explains the number.
    pub label: Option<String>,
    /// Number that the statistics have for this point.
    pub value: Option<Decimal>,
    /// Text shown while the pointer rests on the value.
    pub description: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { StatisticsDataValue "StatisticsDataValue" crate::PROFILE {
    0 label set_label String = "Label";
    1 value set_value Decimal = "Value";
    2 description set_description String = "Description";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
