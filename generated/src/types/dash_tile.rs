// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DashTileDefinition, FieldProperty, TableRight};

/// Place and size of a tile on one dashboard; its definition says what the tile shows.
///
/// - taken by [`dash_tile().post_dash_tile`](../dash_tile/struct.DashTileClient.html#method.post_dash_tile),
///   [`dash_tile().put_dash_tile`](../dash_tile/struct.DashTileClient.html#method.put_dash_tile),
///   [`dash_agent().save_dash_tile`](../dash_agent/struct.DashAgentClient.html#method.save_dash_tile),
///   [`dash_agent().save_dash_tiles`](../dash_agent/struct.DashAgentClient.html#method.save_dash_tiles).
/// - returned by
///   [`dash_tile().default_dash_tile`](../dash_tile/struct.DashTileClient.html#method.default_dash_tile),
///   [`dash_agent().add_new_tile_to_dashboard`](../dash_agent/struct.DashAgentClient.html#method.add_new_tile_to_dashboard),
///   [`dash_agent().add_tile_to_dashboard`](../dash_agent/struct.DashAgentClient.html#method.add_tile_to_dashboard),
///   [`dash_agent().create_default_dash_tile`](../dash_agent/struct.DashAgentClient.html#method.create_default_dash_tile),
///   [`dash_agent().create_default_tile_for_entity`](../dash_agent/struct.DashAgentClient.html#method.create_default_tile_for_entity),
///   [`dash_agent().duplicate_tile`](../dash_agent/struct.DashAgentClient.html#method.duplicate_tile) and 3 more
///   operations.
#[non_exhaustive]
pub struct DashTile {
    /// Key of the dashboard tile, given by the server; 0 in one that has not been saved.
    pub dashboard_tile_id: Option<i32>,
    /// Key of the dashboard that the tile is on.
    pub dashboard_id: Option<i32>,
    /// Rows that the tile takes up.
    pub height: Option<i32>,
    /// Columns that the tile takes up.
    pub width: Option<i32>,
    /// Position of the tile where tiles are listed.
    pub rank: Option<i32>,
    /// What the tile shows.
    pub dash_tile_definition: Option<Box<DashTileDefinition>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DashTile "DashTile" crate::PROFILE {
    0 dashboard_tile_id set_dashboard_tile_id i32 = "DashboardTileId";
    1 dashboard_id set_dashboard_id i32 = "DashboardId";
    2 height set_height i32 = "Height";
    3 width set_width i32 = "Width";
    4 rank set_rank i32 = "Rank";
    5 dash_tile_definition set_dash_tile_definition Box<DashTileDefinition> = "DashTileDefinition";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
