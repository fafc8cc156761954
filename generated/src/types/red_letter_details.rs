// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `RedLetterDetails` of the API.
#[non_exhaustive]
pub struct RedLetterDetails {
    /// The property `OwnCountryDayTexts`.
    pub own_country_day_texts: Option<Vec<String>>,
    /// The property `OtherCountryDayTexts`.
    pub other_country_day_texts: Option<Vec<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
