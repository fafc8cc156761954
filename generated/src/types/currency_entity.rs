// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Decimal, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Currency with its exchange rate, as administrators edit it.
///
/// - taken by
///   [`list_agent().save_currency_entity`](../list_agent/struct.ListAgentClient.html#method.save_currency_entity),
///   [`list_currency().post_currency_entity`](../list_currency/struct.ListCurrencyClient.html#method.post_currency_entity),
///   [`list_currency().put_currency_entity`](../list_currency/struct.ListCurrencyClient.html#method.put_currency_entity).
/// - returned by
///   [`list_agent().create_default_currency_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_currency_entity),
///   [`list_agent().get_all_currencies`](../list_agent/struct.ListAgentClient.html#method.get_all_currencies),
///   [`list_agent().get_base_currency`](../list_agent/struct.ListAgentClient.html#method.get_base_currency),
///   [`list_agent().get_currency_entity`](../list_agent/struct.ListAgentClient.html#method.get_currency_entity),
///   [`list_agent().save_currency_entity`](../list_agent/struct.ListAgentClient.html#method.save_currency_entity),
///   [`list_currency().get_all_currency_entity`](../list_currency/struct.ListCurrencyClient.html#method.get_all_currency_entity)
///   and 4 more operations.
#[non_exhaustive]
pub struct CurrencyEntity {
    /// Key of the currency, given by the server; 0 in one that has not been saved.
    pub currency_id: Option<i32>,
    /// Text of the list item, as clients show it.
    pub name: Option<String>,
    /// Longer text about the item, shown as its tooltip.
    pub tooltip: Option<String>,
    /// Position among the items of the list, in ascending order.
    pub rank: Option<i32>,
    /// Value of the units in the base currency.
    pub rate: Option<Decimal>,
    /// How many units the rate is for, such as 1 or 100.
    pub units: Option<Decimal>,
    /// Whether the item is marked as deleted, so that lists should not show it.
    pub deleted: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CurrencyEntity "CurrencyEntity" crate::PROFILE {
    0 currency_id set_currency_id i32 = "CurrencyId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 rate set_rate Decimal = "Rate";
    5 units set_units Decimal = "Units";
    6 deleted set_deleted bool = "Deleted";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
