// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{ActivitySummary, FieldProperty, TableRight};

/// The carrier `ActivityInformationListItem` of the API.
#[non_exhaustive]
pub struct ActivityInformationListItem {
    /// The property `Date`.
    pub date: Option<DateTime>,
    /// The property `ActivityInformation`.
    pub activity_information: Option<Box<ActivitySummary>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
