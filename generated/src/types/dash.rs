// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DashTheme, FieldProperty, TableRight};

/// The carrier `Dash` of the API.
#[non_exhaustive]
pub struct Dash {
    /// The property `DashboardId`.
    pub dashboard_id: Option<i32>,
    /// The property `UniqueId`.
    pub unique_id: Option<String>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Columns`.
    pub columns: Option<i32>,
    /// The property `Theme`.
    pub theme: Option<Box<DashTheme>>,
    /// The property `VisibleForAll`.
    pub visible_for_all: Option<i32>,
    /// The property `VisibleForAssociates`.
    pub visible_for_associates: Option<Vec<i32>>,
    /// The property `VisibleForGroups`.
    pub visible_for_groups: Option<Vec<i32>>,
    /// The property `PinForAll`.
    pub pin_for_all: Option<i32>,
    /// The property `PinForAssociates`.
    pub pin_for_associates: Option<Vec<i32>>,
    /// The property `PinForGroups`.
    pub pin_for_groups: Option<Vec<i32>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Dash "Dash" crate::PROFILE {
    0 dashboard_id set_dashboard_id i32 = "DashboardId";
    1 unique_id set_unique_id String = "UniqueId";
    2 name set_name String = "Name";
    3 description set_description String = "Description";
    4 associate_id set_associate_id i32 = "AssociateId";
    5 columns set_columns i32 = "Columns";
    6 theme set_theme Box<DashTheme> = "Theme";
    7 visible_for_all set_visible_for_all i32 = "VisibleForAll";
    8 visible_for_associates set_visible_for_associates Vec<i32> = "VisibleForAssociates";
    9 visible_for_groups set_visible_for_groups Vec<i32> = "VisibleForGroups";
    10 pin_for_all set_pin_for_all i32 = "PinForAll";
    11 pin_for_associates set_pin_for_associates Vec<i32> = "PinForAssociates";
    12 pin_for_groups set_pin_for_groups Vec<i32> = "PinForGroups";
    13 table_right set_table_right Box<TableRight> = "TableRight";
    14 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
