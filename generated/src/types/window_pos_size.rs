// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, ShowWindowState, TableRight};

/// The carrier `WindowPosSize` of the API.
#[non_exhaustive]
pub struct WindowPosSize {
    /// The property `OwnerWindow`.
    pub owner_window: Option<String>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `ExtraId`.
    pub extra_id: Option<i32>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// The property `Height`.
    pub height: Option<i32>,
    /// The property `LeftX`.
    pub left_x: Option<i32>,
    /// The property `State`.
    pub state: Option<ShowWindowState>,
    /// The property `UpperY`.
    pub upper_y: Option<i32>,
    /// The property `Width`.
    pub width: Option<i32>,
    /// The property `WindowPosSizeId`.
    pub window_pos_size_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
