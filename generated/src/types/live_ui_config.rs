// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// How clients learn of changes while they are open.
///
/// - returned by
///   [`view_state_agent().get_live_ui_config`](../view_state_agent/struct.ViewStateAgentClient.html#method.get_live_ui_config).
#[non_exhaustive]
pub struct LiveUiConfig {
    /// Whether clients ask for changes at all.
    pub is_enabled: Option<bool>,
    /// Seconds between two questions for changes.
    pub polling_interval: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LiveUiConfig "LiveUiConfig" crate::PROFILE {
    0 is_enabled set_is_enabled bool = "IsEnabled";
    1 polling_interval set_polling_interval i32 = "PollingInterval";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
