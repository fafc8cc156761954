// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, ShowWindowState, TableRight};

/// Place and size of a window, as a user left it.
///
/// - taken by
///   [`configuration_agent().save_window_pos_size`](../configuration_agent/struct.ConfigurationAgentClient.html#method.save_window_pos_size),
///   [`configuration_agent().save_window_pos_sizes`](../configuration_agent/struct.ConfigurationAgentClient.html#method.save_window_pos_sizes).
/// - returned by
///   [`configuration_agent().get_my_window_pos_sizes`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_my_window_pos_sizes),
///   [`configuration_agent().get_window_pos_size`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_window_pos_size),
///   [`configuration_agent().get_window_pos_size_list`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_window_pos_size_list),
///   [`configuration_agent().get_window_pos_sizes_on_associate_id`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_window_pos_sizes_on_associate_id),
///   [`configuration_agent().get_window_pos_sizes_on_person_id`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_window_pos_sizes_on_person_id),
///   [`configuration_agent().save_window_pos_size`](../configuration_agent/struct.ConfigurationAgentClient.html#method.save_window_pos_size),
///   [`configuration_agent().save_window_pos_sizes`](../configuration_agent/struct.ConfigurationAgentClient.html#method.save_window_pos_sizes).
#[non_exhaustive]
pub struct WindowPosSize {
    /// Window or panel by its name.
    pub owner_window: Option<String>,
    /// Key of the person behind the user.
    pub person_id: Option<i32>,
    /// Key of the user whose window settings these are.
    pub associate_id: Option<i32>,
    /// Spare number, which is not in use yet.
    pub extra_id: Option<i32>,
    /// Further text about the window.
    pub extra_info: Option<String>,
    /// Size of the window from top to bottom.
    pub height: Option<i32>,
    /// Horizontal position of the left edge of the window.
    pub left_x: Option<i32>,
    /// Whether the window fills the screen, is an icon or neither.
    pub state: Option<ShowWindowState>,
    /// Vertical position of the upper edge of the window.
    pub upper_y: Option<i32>,
    /// Size of the window from left to right.
    pub width: Option<i32>,
    /// Key of the stored window position, given by the server; 0 in one that has not been saved.
    pub window_pos_size_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WindowPosSize "WindowPosSize" crate::PROFILE {
    0 owner_window set_owner_window String = "OwnerWindow";
    1 person_id set_person_id i32 = "PersonId";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 extra_id set_extra_id i32 = "ExtraId";
    4 extra_info set_extra_info String = "ExtraInfo";
    5 height set_height i32 = "Height";
    6 left_x set_left_x i32 = "LeftX";
    7 state set_state ShowWindowState = "State";
    8 upper_y set_upper_y i32 = "UpperY";
    9 width set_width i32 = "Width";
    10 window_pos_size_id set_window_pos_size_id i32 = "WindowPosSizeId";
    11 table_right set_table_right Box<TableRight> = "TableRight";
    12 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
