// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, StatisticsDataValue, TableRight};

/// Values of one series of a statistic.
///
/// - returned by
///   [`customer_service_agent().get_statistics`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_statistics).
#[non_exhaustive]
pub struct StatisticsDataSet {
    /// Label of the series.
    pub label: Option<String>,
    /// The values in their order.
    pub values: Option<Vec<StatisticsDataValue>>,
    /// Text shown while the pointer rests on the series.
    pub description: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
