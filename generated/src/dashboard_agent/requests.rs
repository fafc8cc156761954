// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::VisibleFor;

/// The carrier `CreateNewFromTemplateRequest` of the API.
#[non_exhaustive]
pub struct CreateNewFromTemplateRequest {
    /// The property `DashboardTileId`.
    pub dashboard_tile_id: Option<i32>,
    /// The property `Caption`.
    pub caption: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `VisibleFor`.
    pub visible_for: Option<Vec<VisibleFor>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateNewFromTemplateRequest "CreateNewFromTemplateRequest" {
    0 dashboard_tile_id set_dashboard_tile_id i32 = "DashboardTileId";
    1 caption set_caption String = "Caption";
    2 description set_description String = "Description";
    3 selection_id set_selection_id i32 = "SelectionId";
    4 visible_for set_visible_for Vec<VisibleFor> = "VisibleFor";
} }

/// The carrier `GetDashboardTilesRequest` of the API.
#[non_exhaustive]
pub struct GetDashboardTilesRequest {
    /// The property `DashboardTileIds`.
    pub dashboard_tile_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDashboardTilesRequest "GetDashboardTilesRequest" {
    0 dashboard_tile_ids set_dashboard_tile_ids Vec<i32> = "DashboardTileIds";
} }

/// The carrier `GetDashboardsRequest` of the API.
#[non_exhaustive]
pub struct GetDashboardsRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDashboardsRequest "GetDashboardsRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `GetDataRequest` of the API.
#[non_exhaustive]
pub struct GetDataRequest {
    /// The property `DashboardTileId`.
    pub dashboard_tile_id: Option<i32>,
    /// The property `Restrictions`.
    pub restrictions: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDataRequest "GetDataRequest" {
    0 dashboard_tile_id set_dashboard_tile_id i32 = "DashboardTileId";
    1 restrictions set_restrictions String = "Restrictions";
} }

/// The carrier `GetDataWithSelectionRequest` of the API.
#[non_exhaustive]
pub struct GetDataWithSelectionRequest {
    /// The property `DashboardTileId`.
    pub dashboard_tile_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `Restrictions`.
    pub restrictions: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDataWithSelectionRequest "GetDataWithSelectionRequest" {
    0 dashboard_tile_id set_dashboard_tile_id i32 = "DashboardTileId";
    1 selection_id set_selection_id i32 = "SelectionId";
    2 restrictions set_restrictions String = "Restrictions";
} }

/// The carrier `GetStandardDashboardTileFromChartIdRequest` of the API.
#[non_exhaustive]
pub struct GetStandardDashboardTileFromChartIdRequest {
    /// The property `ChartId`.
    pub chart_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetStandardDashboardTileFromChartIdRequest "GetStandardDashboardTileFromChartIdRequest" {
    0 chart_id set_chart_id String = "ChartId";
} }

/// The carrier `SetTileRequest` of the API.
#[non_exhaustive]
pub struct SetTileRequest {
    /// The property `DashboardId`.
    pub dashboard_id: Option<i32>,
    /// The property `TileId`.
    pub tile_id: Option<i32>,
    /// The property `Position`.
    pub position: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetTileRequest "SetTileRequest" {
    0 dashboard_id set_dashboard_id i32 = "DashboardId";
    1 tile_id set_tile_id i32 = "TileId";
    2 position set_position i32 = "Position";
} }
