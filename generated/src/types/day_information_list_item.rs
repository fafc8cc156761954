// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{ActivitySummary, FieldProperty, RedLetterSummary, TableRight};

/// The carrier `DayInformationListItem` of the API.
#[non_exhaustive]
pub struct DayInformationListItem {
    /// The property `ActivityInformation`.
    pub activity_information: Option<Box<ActivitySummary>>,
    /// The property `RedLetterInformation`.
    pub red_letter_information: Option<Box<RedLetterSummary>>,
    /// The property `Date`.
    pub date: Option<DateTime>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DayInformationListItem "DayInformationListItem" crate::PROFILE {
    0 activity_information set_activity_information Box<ActivitySummary> = "ActivityInformation";
    1 red_letter_information set_red_letter_information Box<RedLetterSummary> = "RedLetterInformation";
    2 date set_date DateTime = "Date";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
