// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, RedLetterDetails, RedLetterSummary, TableRight};

/// Holidays of one day with their names.
///
/// - returned by
///   [`appointment_agent().get_red_letter_information_list_by_dates_and_associate`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_red_letter_information_list_by_dates_and_associate).
#[non_exhaustive]
pub struct RedLetterInformationListItem {
    /// Day that the summary is about; each day occurs once, in ascending order.
    pub date: Option<DateTime>,
    /// Holidays of the day, at home and abroad.
    pub red_letter_information: Option<Box<RedLetterSummary>>,
    /// Names of the holidays of the day, in the user's country and in others.
    pub red_letter_details: Option<Box<RedLetterDetails>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RedLetterInformationListItem "RedLetterInformationListItem" crate::PROFILE {
    0 date set_date DateTime = "Date";
    1 red_letter_information set_red_letter_information Box<RedLetterSummary> = "RedLetterInformation";
    2 red_letter_details set_red_letter_details Box<RedLetterDetails> = "RedLetterDetails";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
