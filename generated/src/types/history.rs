// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `History` of the API.
#[non_exhaustive]
pub struct History {
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `HistoryName`.
    pub history_name: Option<String>,
    /// The property `HistoryId`.
    pub history_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `ItemInfo`.
    pub item_info: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { History "History" crate::PROFILE {
    0 rank set_rank i32 = "Rank";
    1 id set_id i32 = "Id";
    2 history_name set_history_name String = "HistoryName";
    3 history_id set_history_id i32 = "HistoryId";
    4 associate_id set_associate_id i32 = "AssociateId";
    5 name set_name String = "Name";
    6 item_info set_item_info String = "ItemInfo";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
