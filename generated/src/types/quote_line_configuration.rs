// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `QuoteLineConfiguration` of the API.
#[non_exhaustive]
pub struct QuoteLineConfiguration {
    /// The property `QuoteLineConfigurationId`.
    pub quote_line_configuration_id: Option<i32>,
    /// The property `FieldName`.
    pub field_name: Option<String>,
    /// The property `Label`.
    pub label: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Editable`.
    pub editable: Option<bool>,
    /// The property `InUse`.
    pub in_use: Option<bool>,
    /// The property `Mandatory`.
    pub mandatory: Option<bool>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `RestrictEdit`.
    pub restrict_edit: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteLineConfiguration "QuoteLineConfiguration" crate::PROFILE {
    0 quote_line_configuration_id set_quote_line_configuration_id i32 = "QuoteLineConfigurationId";
    1 field_name set_field_name String = "FieldName";
    2 label set_label String = "Label";
    3 tooltip set_tooltip String = "Tooltip";
    4 editable set_editable bool = "Editable";
    5 in_use set_in_use bool = "InUse";
    6 mandatory set_mandatory bool = "Mandatory";
    7 rank set_rank i32 = "Rank";
    8 restrict_edit set_restrict_edit bool = "RestrictEdit";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
