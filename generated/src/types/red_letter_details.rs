// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Names of the holidays of one day.
///
/// - part of [`RedLetterInformationListItem`](struct.RedLetterInformationListItem.html).
#[non_exhaustive]
pub struct RedLetterDetails {
    /// Holidays and other days of note in the user's country; may be empty.
    pub own_country_day_texts: Option<Vec<String>>,
    /// Holidays in other countries.
    pub other_country_day_texts: Option<Vec<String>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RedLetterDetails "RedLetterDetails" crate::PROFILE {
    0 own_country_day_texts set_own_country_day_texts Vec<String> = "OwnCountryDayTexts";
    1 other_country_day_texts set_other_country_day_texts Vec<String> = "OtherCountryDayTexts";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
