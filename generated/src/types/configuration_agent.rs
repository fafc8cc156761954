// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{Associate, FieldProperty, SelectableMDOListItem, TableRight};

/// The carrier `ConfigurableScreenDelta` of the API.
#[non_exhaustive]
pub struct ConfigurableScreenDelta {
    /// The property `ConfigurableScreenDeltaId`.
    pub configurable_screen_delta_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `DeltaJson`.
    pub delta_json: Option<String>,
    /// The property `DeltaType`.
    pub delta_type: Option<DeltaType>,
    /// The property `DeltaState`.
    pub delta_state: Option<DeltaState>,
    /// The property `RecipeId`.
    pub recipe_id: Option<String>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `UserGroupIds`.
    pub user_group_ids: Option<Vec<i32>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ConfigurableScreenDelta "ConfigurableScreenDelta" {
    0 configurable_screen_delta_id set_configurable_screen_delta_id i32 = "ConfigurableScreenDeltaId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 delta_json set_delta_json String = "DeltaJson";
    4 delta_type set_delta_type DeltaType = "DeltaType";
    5 delta_state set_delta_state DeltaState = "DeltaState";
    6 recipe_id set_recipe_id String = "RecipeId";
    7 updated_date set_updated_date DateTime = "UpdatedDate";
    8 created_date set_created_date DateTime = "CreatedDate";
    9 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    10 created_by set_created_by Box<Associate> = "CreatedBy";
    11 user_group_ids set_user_group_ids Vec<i32> = "UserGroupIds";
    12 table_right set_table_right Box<TableRight> = "TableRight";
    13 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `DeltaQuery` of the API.
#[non_exhaustive]
pub struct DeltaQuery {
    /// The property `RecipeId`.
    pub recipe_id: Option<String>,
    /// The property `DeltaStates`.
    pub delta_states: Option<Vec<DeltaState>>,
    /// The property `DeltaTypes`.
    pub delta_types: Option<Vec<DeltaType>>,
    /// The property `UserGroupIds`.
    pub user_group_ids: Option<Vec<i32>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeltaQuery "DeltaQuery" {
    0 recipe_id set_recipe_id String = "RecipeId";
    1 delta_states set_delta_states Vec<DeltaState> = "DeltaStates";
    2 delta_types set_delta_types Vec<DeltaType> = "DeltaTypes";
    3 user_group_ids set_user_group_ids Vec<i32> = "UserGroupIds";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `DeltaState` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeltaState {
    /// `Unknown`, number 0.
    Unknown,
    /// `Draft`, number 1.
    Draft,
    /// `Published`, number 2.
    Published,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DeltaState "DeltaState" {
    0 Unknown = "Unknown";
    1 Draft = "Draft";
    2 Published = "Published";
} [0, 1, 2] }

/// The enum `DeltaType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeltaType {
    /// `Unknown`, number 0.
    Unknown,
    /// `System`, number 1.
    System,
    /// `WebPanel`, number 2.
    WebPanel,
    /// `CustomFields`, number 3.
    CustomFields,
    /// `Customized`, number 4.
    Customized,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DeltaType "DeltaType" {
    0 Unknown = "Unknown";
    1 System = "System";
    2 WebPanel = "WebPanel";
    3 CustomFields = "CustomFields";
    4 Customized = "Customized";
} [0, 1, 2, 3, 4] }

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

carrier! { DiaryViewEntity "DiaryViewEntity" {
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

/// The enum `ShowWindowState` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowWindowState {
    /// `Normal`, number 0.
    Normal,
    /// `Maximized`, number 1.
    Maximized,
    /// `Minimized`, number 2.
    Minimized,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ShowWindowState "ShowWindowState" {
    0 Normal = "Normal";
    1 Maximized = "Maximized";
    2 Minimized = "Minimized";
} [0, 1, 2] }

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

carrier! { WindowPosSize "WindowPosSize" {
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
