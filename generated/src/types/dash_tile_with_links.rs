// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DashTile, DashTileDefinition, FieldProperty, TableRight};

/// The `DashTile` of a REST resource, with addresses of related resources.
///
/// - returned by [`dash_tile().post_dash_tile`](../dash_tile/struct.DashTileClient.html#method.post_dash_tile),
///   [`dash_tile().get_dash_tile`](../dash_tile/struct.DashTileClient.html#method.get_dash_tile),
///   [`dash_tile().put_dash_tile`](../dash_tile/struct.DashTileClient.html#method.put_dash_tile),
///   [`dash_tile().patch_dash_tile`](../dash_tile/struct.DashTileClient.html#method.patch_dash_tile).
#[non_exhaustive]
pub struct DashTileWithLinks {
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
    /// Addresses of related resources by relation name.
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

/// What is saved of it: the properties that [`DashTile`] has.
impl From<DashTileWithLinks> for DashTile {
    fn from(carrier: DashTileWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<DashTile> for DashTileWithLinks {
    fn from(carrier: DashTile) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
