// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `TabOrder` of the API.
#[non_exhaustive]
pub struct TabOrder {
    /// The property `TabOrderId`.
    pub tab_order_id: Option<i32>,
    /// The property `TabName`.
    pub tab_name: Option<String>,
    /// The property `Order`.
    pub order: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
