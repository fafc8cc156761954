// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Prices of products in one currency, valid for a period.
///
/// - taken by [`list_price().post_price_list`](../list_price/struct.ListPriceClient.html#method.post_price_list),
///   [`list_price().put_price_list`](../list_price/struct.ListPriceClient.html#method.put_price_list),
///   [`quote_agent().save_price_list`](../quote_agent/struct.QuoteAgentClient.html#method.save_price_list).
/// - returned by
///   [`list_price().default_price_list`](../list_price/struct.ListPriceClient.html#method.default_price_list),
///   [`list_price().copy_super_office_price_list`](../list_price/struct.ListPriceClient.html#method.copy_super_office_price_list),
///   [`quote_agent().copy_super_office_price_list`](../quote_agent/struct.QuoteAgentClient.html#method.copy_super_office_price_list),
///   [`quote_agent().create_default_price_list`](../quote_agent/struct.QuoteAgentClient.html#method.create_default_price_list),
///   [`quote_agent().get_active_price_lists`](../quote_agent/struct.QuoteAgentClient.html#method.get_active_price_lists),
///   [`quote_agent().get_active_price_lists_by_currency_id`](../quote_agent/struct.QuoteAgentClient.html#method.get_active_price_lists_by_currency_id)
///   and 4 more operations.
/// - part of [`QuoteConnection`](struct.QuoteConnection.html).
#[non_exhaustive]
pub struct PriceList {
    /// Key of the price list, given by the server; 0 in one that has not been saved.
    pub price_list_id: Option<i32>,
    /// Key of the price list in the ERP system.
    pub erp_price_list_key: Option<String>,
    /// Key of the connection that the price list comes from; reserved.
    pub quote_connection_id: Option<i32>,
    /// Price list as users see it.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the price list.
    pub description: Option<String>,
    /// Code of the currency by ISO 4217, such as NOK.
    pub currency: Option<String>,
    /// Currency as users see it.
    pub currency_name: Option<String>,
    /// First day on which the price list is valid; the lowest date for always.
    pub valid_from: Option<DateTime>,
    /// Last day on which the price list is valid; the highest date for always.
    pub valid_to: Option<DateTime>,
    /// Whether the price list can be used.
    pub is_active: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
