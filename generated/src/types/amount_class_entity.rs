// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Decimal, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Range of amounts that classifies sales by their size.
///
/// - taken by
///   [`list_agent().save_amount_class_entity`](../list_agent/struct.ListAgentClient.html#method.save_amount_class_entity).
/// - returned by
///   [`list_agent().create_default_amount_class_entity`](../list_agent/struct.ListAgentClient.html#method.create_default_amount_class_entity),
///   [`list_agent().get_amount_class_entity`](../list_agent/struct.ListAgentClient.html#method.get_amount_class_entity),
///   [`list_agent().save_amount_class_entity`](../list_agent/struct.ListAgentClient.html#method.save_amount_class_entity).
#[non_exhaustive]
pub struct AmountClassEntity {
    /// Key of the range, given by the server.
    pub amount_class_id: Option<i32>,
    /// Text of the list item, as clients show it.
    pub name: Option<String>,
    /// Longer text about the item, shown as its tooltip.
    pub tooltip: Option<String>,
    /// Position among the items of the list, in ascending order.
    pub rank: Option<i32>,
    /// Smallest amount of the range.
    pub amount_from: Option<Decimal>,
    /// Largest amount of the range.
    pub amount_to: Option<Decimal>,
    /// Whether the item is marked as deleted, so that lists should not show it.
    pub deleted: Option<bool>,
    /// Key of the currency of both limits. Classes in several currencies may overlap.
    pub currency_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AmountClassEntity "AmountClassEntity" crate::PROFILE {
    0 amount_class_id set_amount_class_id i32 = "AmountClassId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 amount_from set_amount_from Decimal = "AmountFrom";
    5 amount_to set_amount_to Decimal = "AmountTo";
    6 deleted set_deleted bool = "Deleted";
    7 currency_id set_currency_id i32 = "CurrencyId";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
