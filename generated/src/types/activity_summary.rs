// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Counts of free and busy activities in a diary.
///
/// - part of [`ActivityInformationListItem`](struct.ActivityInformationListItem.html),
///   [`DayInformationListItem`](struct.DayInformationListItem.html).
#[non_exhaustive]
pub struct ActivitySummary {
    /// How many appointments and tasks in the diary block time; sales and documents do not count.
    pub num_busy_activities: Option<i32>,
    /// How many appointments and tasks in the diary leave the time free; sales and documents do not count.
    pub num_free_activities: Option<i32>,
    /// Share of the working day that is booked, in percent.
    pub percentage_busy: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
