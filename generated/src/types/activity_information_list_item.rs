// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{ActivitySummary, FieldProperty, TableRight};

/// Summary of the activities of one day.
///
/// - returned by
///   [`appointment_agent().get_activity_information_list_by_dates_and_associate`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_activity_information_list_by_dates_and_associate).
#[non_exhaustive]
pub struct ActivityInformationListItem {
    /// Day that the summary is about; each day occurs once, in ascending order.
    pub date: Option<DateTime>,
    /// How many free and busy activities there are.
    pub activity_information: Option<Box<ActivitySummary>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ActivityInformationListItem "ActivityInformationListItem" crate::PROFILE {
    0 date set_date DateTime = "Date";
    1 activity_information set_activity_information Box<ActivitySummary> = "ActivityInformation";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
