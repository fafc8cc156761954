// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, StdItem, StdItemCol, TableRight};

/// One header line of a message on a request, such as To or Cc, with its value.
///
/// - part of [`TicketMessage`](struct.TicketMessage.html),
///   [`TicketMessageEntity`](struct.TicketMessageEntity.html),
///   [`TicketMessageEntityWithLinks`](struct.TicketMessageEntityWithLinks.html).
#[non_exhaustive]
pub struct TicketMessageHeader {
    /// Key of the header.
    pub id: Option<i32>,
    /// Header by its name, such as To or Cc.
    pub name: Option<String>,
    /// Text of the header, such as an address.
    pub value: Option<String>,
    /// Ready-made text from the language database that belongs to the header; None for a header without one.
    pub std_item: Option<StdItem>,
    /// Whether the ready-made text is joined with the name or the value; None puts it into the empty one, if possible
    /// the value.
    pub std_item_col: Option<StdItemCol>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
