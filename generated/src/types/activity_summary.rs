// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ActivitySummary` of the API.
#[non_exhaustive]
pub struct ActivitySummary {
    /// The property `NumBusyActivities`.
    pub num_busy_activities: Option<i32>,
    /// The property `NumFreeActivities`.
    pub num_free_activities: Option<i32>,
    /// The property `PercentageBusy`.
    pub percentage_busy: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ActivitySummary "ActivitySummary" crate::PROFILE {
    0 num_busy_activities set_num_busy_activities i32 = "NumBusyActivities";
    1 num_free_activities set_num_free_activities i32 = "NumFreeActivities";
    2 percentage_busy set_percentage_busy i32 = "PercentageBusy";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
