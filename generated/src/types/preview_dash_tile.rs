// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DashTileType, FieldProperty, TableRight};

/// A tile that clients show with the preview of its dashboard.
///
/// - returned by
///   [`dash_agent().create_default_preview_dash_tile`](../dash_agent/struct.DashAgentClient.html#method.create_default_preview_dash_tile).
/// - part of [`PreviewDash`](struct.PreviewDash.html).
#[non_exhaustive]
pub struct PreviewDashTile {
    /// What the tile is called.
    pub name: Option<String>,
    /// Kind of chart or list.
    pub tile_type: Option<DashTileType>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreviewDashTile "PreviewDashTile" crate::PROFILE {
    0 name set_name String = "Name";
    1 tile_type set_tile_type DashTileType = "TileType";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
