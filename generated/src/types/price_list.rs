// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `PriceList` of the API.
#[non_exhaustive]
pub struct PriceList {
    /// The property `PriceListId`.
    pub price_list_id: Option<i32>,
    /// The property `ERPPriceListKey`.
    pub erp_price_list_key: Option<String>,
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Currency`.
    pub currency: Option<String>,
    /// The property `CurrencyName`.
    pub currency_name: Option<String>,
    /// The property `ValidFrom`.
    pub valid_from: Option<DateTime>,
    /// The property `ValidTo`.
    pub valid_to: Option<DateTime>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PriceList "PriceList" crate::PROFILE {
    0 price_list_id set_price_list_id i32 = "PriceListId";
    1 erp_price_list_key set_erp_price_list_key String = "ERPPriceListKey";
    2 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    3 name set_name String = "Name";
    4 description set_description String = "Description";
    5 currency set_currency String = "Currency";
    6 currency_name set_currency_name String = "CurrencyName";
    7 valid_from set_valid_from DateTime = "ValidFrom";
    8 valid_to set_valid_to DateTime = "ValidTo";
    9 is_active set_is_active bool = "IsActive";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
