// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::{DashTile, DashTileDefinition, DashTileHtml};

/// The carrier `AddNewTileToDashboardRequest` of the API.
#[non_exhaustive]
pub struct AddNewTileToDashboardRequest {
    /// The property `DashboardId`.
    pub dashboard_id: Option<i32>,
    /// The property `DashTileDefinition`.
    pub dash_tile_definition: Option<Box<DashTileDefinition>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddNewTileToDashboardRequest "AddNewTileToDashboardRequest" {
    0 dashboard_id set_dashboard_id i32 = "DashboardId";
    1 dash_tile_definition set_dash_tile_definition Box<DashTileDefinition> = "DashTileDefinition";
} }

/// The carrier `AddTileToDashboardRequest` of the API.
#[non_exhaustive]
pub struct AddTileToDashboardRequest {
    /// The property `DashboardId`.
    pub dashboard_id: Option<i32>,
    /// The property `DashTileDefinitionId`.
    pub dash_tile_definition_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddTileToDashboardRequest "AddTileToDashboardRequest" {
    0 dashboard_id set_dashboard_id i32 = "DashboardId";
    1 dash_tile_definition_id set_dash_tile_definition_id i32 = "DashTileDefinitionId";
} }

/// The carrier `CopyTileSelectionRequest` of the API.
#[non_exhaustive]
pub struct CopyTileSelectionRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CopyTileSelectionRequest "CopyTileSelectionRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
} }

/// The carrier `CreateDashTileSelectionFromEntityRequest` of the API.
#[non_exhaustive]
pub struct CreateDashTileSelectionFromEntityRequest {
    /// The property `EntityName`.
    pub entity_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDashTileSelectionFromEntityRequest "CreateDashTileSelectionFromEntityRequest" {
    0 entity_name set_entity_name String = "EntityName";
} }

/// The carrier `CreateDefaultTileDefinitionForEntityRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultTileDefinitionForEntityRequest {
    /// The property `EntityName`.
    pub entity_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultTileDefinitionForEntityRequest "CreateDefaultTileDefinitionForEntityRequest" {
    0 entity_name set_entity_name String = "EntityName";
} }

/// The carrier `CreateDefaultTileForEntityRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultTileForEntityRequest {
    /// The property `EntityName`.
    pub entity_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultTileForEntityRequest "CreateDefaultTileForEntityRequest" {
    0 entity_name set_entity_name String = "EntityName";
} }

/// The carrier `DuplicateDashboardRequest` of the API.
#[non_exhaustive]
pub struct DuplicateDashboardRequest {
    /// The property `DashboardId`.
    pub dashboard_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DuplicateDashboardRequest "DuplicateDashboardRequest" {
    0 dashboard_id set_dashboard_id i32 = "DashboardId";
    1 name set_name String = "Name";
} }

/// The carrier `DuplicateTileRequest` of the API.
#[non_exhaustive]
pub struct DuplicateTileRequest {
    /// The property `DashTileId`.
    pub dash_tile_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DuplicateTileRequest "DuplicateTileRequest" {
    0 dash_tile_id set_dash_tile_id i32 = "DashTileId";
    1 name set_name String = "Name";
} }

/// The carrier `GetDashListRequest` of the API.
#[non_exhaustive]
pub struct GetDashListRequest {
    /// The property `Dashboards`.
    pub dashboards: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDashListRequest "GetDashListRequest" {
    0 dashboards set_dashboards Vec<i32> = "Dashboards";
} }

/// The carrier `GetDashTileHtmlListRequest` of the API.
#[non_exhaustive]
pub struct GetDashTileHtmlListRequest {
    /// The property `DashboardTileDefinitionId`.
    pub dashboard_tile_definition_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDashTileHtmlListRequest "GetDashTileHtmlListRequest" {
    0 dashboard_tile_definition_id set_dashboard_tile_definition_id i32 = "DashboardTileDefinitionId";
} }

/// The carrier `GetDashTileHtmlRequest` of the API.
#[non_exhaustive]
pub struct GetDashTileHtmlRequest {
    /// The property `DashboardTileDefinitionId`.
    pub dashboard_tile_definition_id: Option<i32>,
    /// The property `LanguageCode`.
    pub language_code: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDashTileHtmlRequest "GetDashTileHtmlRequest" {
    0 dashboard_tile_definition_id set_dashboard_tile_definition_id i32 = "DashboardTileDefinitionId";
    1 language_code set_language_code String = "LanguageCode";
} }

/// The carrier `GetDashTilesRequest` of the API.
#[non_exhaustive]
pub struct GetDashTilesRequest {
    /// The property `DashboardId`.
    pub dashboard_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDashTilesRequest "GetDashTilesRequest" {
    0 dashboard_id set_dashboard_id i32 = "DashboardId";
} }

/// The carrier `GetSecondaryTempTileSelectionRequest` of the API.
#[non_exhaustive]
pub struct GetSecondaryTempTileSelectionRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSecondaryTempTileSelectionRequest "GetSecondaryTempTileSelectionRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
} }

/// The carrier `GetTempTileSelectionRequest` of the API.
#[non_exhaustive]
pub struct GetTempTileSelectionRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetTempTileSelectionRequest "GetTempTileSelectionRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
} }

/// The carrier `SaveDashTileHtmlListRequest` of the API.
#[non_exhaustive]
pub struct SaveDashTileHtmlListRequest {
    /// The property `DashboardTileDefinitionId`.
    pub dashboard_tile_definition_id: Option<i32>,
    /// The property `Languages`.
    pub languages: Option<Vec<DashTileHtml>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveDashTileHtmlListRequest "SaveDashTileHtmlListRequest" {
    0 dashboard_tile_definition_id set_dashboard_tile_definition_id i32 = "DashboardTileDefinitionId";
    1 languages set_languages Vec<DashTileHtml> = "Languages";
} }

/// The carrier `SaveDashTilesRequest` of the API.
#[non_exhaustive]
pub struct SaveDashTilesRequest {
    /// The property `DashboardId`.
    pub dashboard_id: Option<i32>,
    /// The property `DashTiles`.
    pub dash_tiles: Option<Vec<DashTile>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveDashTilesRequest "SaveDashTilesRequest" {
    0 dashboard_id set_dashboard_id i32 = "DashboardId";
    1 dash_tiles set_dash_tiles Vec<DashTile> = "DashTiles";
} }
