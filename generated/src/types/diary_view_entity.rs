// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, SelectableMDOListItem, TableRight};

/// A view of several diaries side by side.
///
/// - taken by
///   [`configuration_agent().save_diary_view_entity`](../configuration_agent/struct.ConfigurationAgentClient.html#method.save_diary_view_entity).
/// - returned by
///   [`configuration_agent().create_default_diary_view_entity`](../configuration_agent/struct.ConfigurationAgentClient.html#method.create_default_diary_view_entity),
///   [`configuration_agent().get_diary_view_entity`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_diary_view_entity),
///   [`configuration_agent().save_diary_view_entity`](../configuration_agent/struct.ConfigurationAgentClient.html#method.save_diary_view_entity).
#[non_exhaustive]
pub struct DiaryViewEntity {
    /// Key of the view.
    pub diary_view_id: Option<i32>,
    /// What the view is called.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the view.
    pub tooltip: Option<String>,
    /// How many diaries are visible at a time.
    pub visible_columns: Option<i32>,
    /// Position among the views.
    pub rank: Option<i32>,
    /// Key of the user who owns the view.
    pub assoc_id: Option<i32>,
    /// Users whose diaries the view shows.
    pub associate_list: Option<Vec<SelectableMDOListItem>>,
    /// Key of the view's usual time zone.
    pub tz_location_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
