// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// How close a kind of records is to its limit.
///
/// - returned by
///   [`dash_agent().get_dashboard_fencing_info`](../dash_agent/struct.DashAgentClient.html#method.get_dashboard_fencing_info),
///   [`license_agent().get_fencing_info`](../license_agent/struct.LicenseAgentClient.html#method.get_fencing_info),
///   [`project_agent().get_project_fencing_info`](../project_agent/struct.ProjectAgentClient.html#method.get_project_fencing_info),
///   [`workflow_agent().get_workflow_fencing_info`](../workflow_agent/struct.WorkflowAgentClient.html#method.get_workflow_fencing_info).
#[non_exhaustive]
pub struct FencingInfo {
    /// Number of active records of the kind.
    pub active_count: Option<i32>,
    /// Largest number of records of the kind that may be active.
    pub maximum: Option<i32>,
    /// Whether the number of active records is close to the limit.
    pub is_nearing_maximum: Option<bool>,
    /// Whether the number of active records is at the limit or above it.
    pub has_reached_maximum: Option<bool>,
    /// Warning in the language of the user, for display when the limit is near or reached.
    pub warning_message: Option<String>,
    /// Warning as a tooltip in the language of the user, for display when the limit is near or reached.
    pub warning_tooltip: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FencingInfo "FencingInfo" crate::PROFILE {
    0 active_count set_active_count i32 = "ActiveCount";
    1 maximum set_maximum i32 = "Maximum";
    2 is_nearing_maximum set_is_nearing_maximum bool = "IsNearingMaximum";
    3 has_reached_maximum set_has_reached_maximum bool = "HasReachedMaximum";
    4 warning_message set_warning_message String = "WarningMessage";
    5 warning_tooltip set_warning_tooltip String = "WarningTooltip";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
