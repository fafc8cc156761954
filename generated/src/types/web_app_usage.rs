// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// How often a page of the web client was opened on one day.
///
/// - taken by
///   [`diagnostics_agent().add_web_app_usage`](../diagnostics_agent/struct.DiagnosticsAgentClient.html#method.add_web_app_usage).
/// - returned by
///   [`diagnostics_agent().get_web_app_usages_for_period`](../diagnostics_agent/struct.DiagnosticsAgentClient.html#method.get_web_app_usages_for_period).
#[non_exhaustive]
pub struct WebAppUsage {
    /// Key of the entry.
    pub web_app_usage_id: Option<i32>,
    /// Key of the user whose use is recorded.
    pub assoc_id: Option<i32>,
    /// Day that the count is for.
    pub timestamp: Option<DateTime>,
    /// Page, by its address within the client.
    pub view_state: Option<String>,
    /// How often the page was opened.
    pub aggregate_count: Option<i32>,
    /// Number of the aggregation bin; the vendor does not explain it.
    pub aggregate_bin: Option<i32>,
    /// Version number; the vendor does not say of what.
    pub version: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
