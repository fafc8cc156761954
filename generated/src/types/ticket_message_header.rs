// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, StdItem, StdItemCol, TableRight};

/// The carrier `TicketMessageHeader` of the API.
#[non_exhaustive]
pub struct TicketMessageHeader {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `StdItem`.
    pub std_item: Option<StdItem>,
    /// The property `StdItemCol`.
    pub std_item_col: Option<StdItemCol>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketMessageHeader "TicketMessageHeader" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 name set_name String = "Name";
    2 value set_value String = "Value";
    3 std_item set_std_item StdItem = "StdItem";
    4 std_item_col set_std_item_col StdItemCol = "StdItemCol";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
