// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Whether a day is a holiday.
///
/// - part of [`DayInformationListItem`](struct.DayInformationListItem.html),
///   [`RedLetterInformationListItem`](struct.RedLetterInformationListItem.html).
#[non_exhaustive]
pub struct RedLetterSummary {
    /// Whether the day is a holiday in the user's own country.
    pub is_own_country_holiday: Option<bool>,
    /// Whether the day is a holiday in another country that has users.
    pub is_other_country_holiday: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RedLetterSummary "RedLetterSummary" crate::PROFILE {
    0 is_own_country_holiday set_is_own_country_holiday bool = "IsOwnCountryHoliday";
    1 is_other_country_holiday set_is_other_country_holiday bool = "IsOtherCountryHoliday";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
