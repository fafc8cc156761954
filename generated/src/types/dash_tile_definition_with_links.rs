// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{
    DashTileCurrencyMode, DashTileDefinitionUsage, DashTileEntityType, DashTileMeasure, DashTileType, FieldProperty,
    TableRight,
};

/// The carrier `DashTileDefinitionWithLinks` of the API.
#[non_exhaustive]
pub struct DashTileDefinitionWithLinks {
    /// The property `DashboardTileDefinitionId`.
    pub dashboard_tile_definition_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `DefaultHeight`.
    pub default_height: Option<i32>,
    /// The property `DefaultWidth`.
    pub default_width: Option<i32>,
    /// The property `TileType`.
    pub tile_type: Option<DashTileType>,
    /// The property `EntityType`.
    pub entity_type: Option<DashTileEntityType>,
    /// The property `EntityName`.
    pub entity_name: Option<String>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `CurrencyMode`.
    pub currency_mode: Option<DashTileCurrencyMode>,
    /// The property `CurrencyCode`.
    pub currency_code: Option<String>,
    /// The property `Measure`.
    pub measure: Option<DashTileMeasure>,
    /// The property `MeasureField`.
    pub measure_field: Option<String>,
    /// The property `SortBy`.
    pub sort_by: Option<String>,
    /// The property `LayoutConfig`.
    pub layout_config: Option<String>,
    /// The property `SecondarySelectionId`.
    pub secondary_selection_id: Option<i32>,
    /// The property `MeasureByField`.
    pub measure_by_field: Option<String>,
    /// The property `Usage`.
    pub usage: Option<DashTileDefinitionUsage>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
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
