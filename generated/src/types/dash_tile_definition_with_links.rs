// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{
    DashTileCurrencyMode, DashTileDefinition, DashTileDefinitionUsage, DashTileEntityType, DashTileMeasure,
    DashTileType, FieldProperty, TableRight,
};

/// The `DashTileDefinition` of a REST resource, with addresses of related resources.
///
/// - returned by
///   [`dash_tile_definition().post_dash_tile_definition`](../dash_tile_definition/struct.DashTileDefinitionClient.html#method.post_dash_tile_definition),
///   [`dash_tile_definition().get_dash_tile_definition`](../dash_tile_definition/struct.DashTileDefinitionClient.html#method.get_dash_tile_definition),
///   [`dash_tile_definition().put_dash_tile_definition`](../dash_tile_definition/struct.DashTileDefinitionClient.html#method.put_dash_tile_definition),
///   [`dash_tile_definition().patch_dash_tile_definition`](../dash_tile_definition/struct.DashTileDefinitionClient.html#method.patch_dash_tile_definition).
#[non_exhaustive]
pub struct DashTileDefinitionWithLinks {
    /// Key of the dashboard tile definition, given by the server; 0 in one that has not been saved.
    pub dashboard_tile_definition_id: Option<i32>,
    /// What the tile is called.
    pub name: Option<String>,
    /// Longer text about what the tile shows, for users.
    pub description: Option<String>,
    /// Rows that a new tile takes up.
    pub default_height: Option<i32>,
    /// Columns that a new tile takes up.
    pub default_width: Option<i32>,
    /// Kind of chart or list.
    pub tile_type: Option<DashTileType>,
    /// Kind of records that the tile measures.
    pub entity_type: Option<DashTileEntityType>,
    /// Kind of record that the tile measures, by entity name; it decides which archive provider is used.
    pub entity_name: Option<String>,
    /// Key of the selection that has the conditions.
    pub selection_id: Option<i32>,
    /// Currency that amounts are shown in: a fixed one or that of the user.
    pub currency_mode: Option<DashTileCurrencyMode>,
    /// Code of the fixed currency.
    pub currency_code: Option<String>,
    /// How values are combined: count, sum or average, for instance.
    pub measure: Option<DashTileMeasure>,
    /// Field whose values are combined.
    pub measure_field: Option<String>,
    /// Field that groups are sorted by.
    pub sort_by: Option<String>,
    /// Settings of the layout as JSON.
    pub layout_config: Option<String>,
    /// Key of a selection to compare with, such as another period.
    pub secondary_selection_id: Option<i32>,
    /// Field that records are grouped by.
    pub measure_by_field: Option<String>,
    /// Where the tile can be placed.
    pub usage: Option<DashTileDefinitionUsage>,
    /// Archive that gives the records; set by the server.
    pub provider_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of related resources by relation name.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DashTileDefinitionWithLinks "DashTileDefinitionWithLinks" crate::PROFILE {
    0 dashboard_tile_definition_id set_dashboard_tile_definition_id i32 = "DashboardTileDefinitionId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 default_height set_default_height i32 = "DefaultHeight";
    4 default_width set_default_width i32 = "DefaultWidth";
    5 tile_type set_tile_type DashTileType = "TileType";
    6 entity_type set_entity_type DashTileEntityType = "EntityType";
    7 entity_name set_entity_name String = "EntityName";
    8 selection_id set_selection_id i32 = "SelectionId";
    9 currency_mode set_currency_mode DashTileCurrencyMode = "CurrencyMode";
    10 currency_code set_currency_code String = "CurrencyCode";
    11 measure set_measure DashTileMeasure = "Measure";
    12 measure_field set_measure_field String = "MeasureField";
    13 sort_by set_sort_by String = "SortBy";
    14 layout_config set_layout_config String = "LayoutConfig";
    15 secondary_selection_id set_secondary_selection_id i32 = "SecondarySelectionId";
    16 measure_by_field set_measure_by_field String = "MeasureByField";
    17 usage set_usage DashTileDefinitionUsage = "Usage";
    18 provider_name set_provider_name String = "ProviderName";
    19 table_right set_table_right Box<TableRight> = "TableRight";
    20 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    21 links set_links Map<String> = "_Links";
} }

/// What is saved of it: the properties that [`DashTileDefinition`] has.
impl From<DashTileDefinitionWithLinks> for DashTileDefinition {
    fn from(carrier: DashTileDefinitionWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<DashTileDefinition> for DashTileDefinitionWithLinks {
    fn from(carrier: DashTileDefinition) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
