// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Order of the tabs of a dialog, for one user.
///
/// - taken by
///   [`preference_agent().save_tab_order`](../preference_agent/struct.PreferenceAgentClient.html#method.save_tab_order),
///   [`preference_agent().save_tab_orders`](../preference_agent/struct.PreferenceAgentClient.html#method.save_tab_orders).
/// - returned by
///   [`preference_agent().get_tab_order`](../preference_agent/struct.PreferenceAgentClient.html#method.get_tab_order),
///   [`preference_agent().get_tab_orders`](../preference_agent/struct.PreferenceAgentClient.html#method.get_tab_orders).
/// - part of [`Preference`](struct.Preference.html).
#[non_exhaustive]
pub struct TabOrder {
    /// Key of the tab order, given by the server; 0 in one that has not been saved.
    pub tab_order_id: Option<i32>,
    /// Tabs by the name of their control.
    pub tab_name: Option<String>,
    /// Names of the tabs in their order.
    pub order: Option<String>,
    /// Key of the user who owns the tab order.
    pub associate_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TabOrder "TabOrder" crate::PROFILE {
    0 tab_order_id set_tab_order_id i32 = "TabOrderId";
    1 tab_name set_tab_name String = "TabName";
    2 order set_order String = "Order";
    3 associate_id set_associate_id i32 = "AssociateId";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
