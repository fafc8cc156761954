// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `RedLetterSummary` of the API.
#[non_exhaustive]
pub struct RedLetterSummary {
    /// The property `IsOwnCountryHoliday`.
    pub is_own_country_holiday: Option<bool>,
    /// The property `IsOtherCountryHoliday`.
    pub is_other_country_holiday: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
