// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{
    DashboardTileEntityType, DashboardTileOption, DashboardTileType, FieldProperty, TableRight, VisibleFor,
};

/// The carrier `DashboardTile` of the API.
#[non_exhaustive]
pub struct DashboardTile {
    /// The property `DashboardTileId`.
    pub dashboard_tile_id: Option<i32>,
    /// The property `Caption`.
    pub caption: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `ChartName`.
    pub chart_name: Option<String>,
    /// The property `ChartId`.
    pub chart_id: Option<String>,
    /// The property `IsDefault`.
    pub is_default: Option<bool>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `GroupId`.
    pub group_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Config`.
    pub config: Option<String>,
    /// The property `Type`.
    pub r#type: Option<DashboardTileType>,
    /// The property `EntityType`.
    pub entity_type: Option<DashboardTileEntityType>,
    /// The property `Options`.
    pub options: Option<Vec<DashboardTileOption>>,
    /// The property `VisibleFor`.
    pub visible_for: Option<Vec<VisibleFor>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DashboardTile "DashboardTile" crate::PROFILE {
    0 dashboard_tile_id set_dashboard_tile_id i32 = "DashboardTileId";
    1 caption set_caption String = "Caption";
    2 description set_description String = "Description";
    3 chart_name set_chart_name String = "ChartName";
    4 chart_id set_chart_id String = "ChartId";
    5 is_default set_is_default bool = "IsDefault";
    6 associate_id set_associate_id i32 = "AssociateId";
    7 group_id set_group_id i32 = "GroupId";
    8 selection_id set_selection_id i32 = "SelectionId";
    9 config set_config String = "Config";
    10 r#type set_type DashboardTileType = "Type";
    11 entity_type set_entity_type DashboardTileEntityType = "EntityType";
    12 options set_options Vec<DashboardTileOption> = "Options";
    13 visible_for set_visible_for Vec<VisibleFor> = "VisibleFor";
    14 table_right set_table_right Box<TableRight> = "TableRight";
    15 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
