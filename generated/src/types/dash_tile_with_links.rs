// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DashTileDefinition, FieldProperty, TableRight};

/// The carrier `DashTileWithLinks` of the API.
#[non_exhaustive]
pub struct DashTileWithLinks {
    /// The property `DashboardTileId`.
    pub dashboard_tile_id: Option<i32>,
    /// The property `DashboardId`.
    pub dashboard_id: Option<i32>,
    /// The property `Height`.
    pub height: Option<i32>,
    /// The property `Width`.
    pub width: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `DashTileDefinition`.
    pub dash_tile_definition: Option<Box<DashTileDefinition>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DashTileWithLinks "DashTileWithLinks" crate::PROFILE {
    0 dashboard_tile_id set_dashboard_tile_id i32 = "DashboardTileId";
    1 dashboard_id set_dashboard_id i32 = "DashboardId";
    2 height set_height i32 = "Height";
    3 width set_width i32 = "Width";
    4 rank set_rank i32 = "Rank";
    5 dash_tile_definition set_dash_tile_definition Box<DashTileDefinition> = "DashTileDefinition";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    8 links set_links Map<String> = "_Links";
} }
