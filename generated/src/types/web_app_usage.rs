// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `WebAppUsage` of the API.
#[non_exhaustive]
pub struct WebAppUsage {
    /// The property `WebAppUsageId`.
    pub web_app_usage_id: Option<i32>,
    /// The property `AssocId`.
    pub assoc_id: Option<i32>,
    /// The property `Timestamp`.
    pub timestamp: Option<DateTime>,
    /// The property `ViewState`.
    pub view_state: Option<String>,
    /// The property `AggregateCount`.
    pub aggregate_count: Option<i32>,
    /// The property `AggregateBin`.
    pub aggregate_bin: Option<i32>,
    /// The property `Version`.
    pub version: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WebAppUsage "WebAppUsage" crate::PROFILE {
    0 web_app_usage_id set_web_app_usage_id i32 = "WebAppUsageId";
    1 assoc_id set_assoc_id i32 = "AssocId";
    2 timestamp set_timestamp DateTime = "Timestamp";
    3 view_state set_view_state String = "ViewState";
    4 aggregate_count set_aggregate_count i32 = "AggregateCount";
    5 aggregate_bin set_aggregate_bin i32 = "AggregateBin";
    6 version set_version i32 = "Version";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
