// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, SelectableMDOListItem, TableRight};

/// The carrier `DiaryViewEntity` of the API.
#[non_exhaustive]
pub struct DiaryViewEntity {
    /// The property `DiaryViewId`.
    pub diary_view_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `VisibleColumns`.
    pub visible_columns: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `AssocId`.
    pub assoc_id: Option<i32>,
    /// The property `AssociateList`.
    pub associate_list: Option<Vec<SelectableMDOListItem>>,
    /// The property `TzLocationId`.
    pub tz_location_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DiaryViewEntity "DiaryViewEntity" crate::PROFILE {
    0 diary_view_id set_diary_view_id i32 = "DiaryViewId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 visible_columns set_visible_columns i32 = "VisibleColumns";
    4 rank set_rank i32 = "Rank";
    5 assoc_id set_assoc_id i32 = "AssocId";
    6 associate_list set_associate_list Vec<SelectableMDOListItem> = "AssociateList";
    7 tz_location_id set_tz_location_id i32 = "TzLocationId";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
