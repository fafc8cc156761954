// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, RedLetterDetails, RedLetterSummary, TableRight};

/// The carrier `RedLetterInformationListItem` of the API.
#[non_exhaustive]
pub struct RedLetterInformationListItem {
    /// The property `Date`.
    pub date: Option<DateTime>,
    /// The property `RedLetterInformation`.
    pub red_letter_information: Option<Box<RedLetterSummary>>,
    /// The property `RedLetterDetails`.
    pub red_letter_details: Option<Box<RedLetterDetails>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
