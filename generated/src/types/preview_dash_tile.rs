// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DashTileType, FieldProperty, TableRight};

/// The carrier `PreviewDashTile` of the API.
#[non_exhaustive]
pub struct PreviewDashTile {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `TileType`.
    pub tile_type: Option<DashTileType>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
