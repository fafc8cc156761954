// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `QuoteListItem` of the API.
#[non_exhaustive]
pub struct QuoteListItem {
    /// The property `ERPQuoteListItemKey`.
    pub erp_quote_list_item_key: Option<String>,
    /// The property `DisplayValue`.
    pub display_value: Option<String>,
    /// The property `DisplayDescription`.
    pub display_description: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteListItem "QuoteListItem" crate::PROFILE {
    0 erp_quote_list_item_key set_erp_quote_list_item_key String = "ERPQuoteListItemKey";
    1 display_value set_display_value String = "DisplayValue";
    2 display_description set_display_description String = "DisplayDescription";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
