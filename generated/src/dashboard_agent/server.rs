// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{CreateNewFromTemplateRequest, Dashboard, DashboardTile, TileData};

use super::operations::*;

/// Handlers of the tag `Dashboard_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DashboardAgentServer: Send + Sync + 'static {
    /// Create default dashboard.
    ///
    /// `POST /api/v1/Agents/Dashboard/CreateDefaultDashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_CreateDefaultDashboard.html)
    fn create_default_dashboard(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<Dashboard>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default dashboard tile.
    ///
    /// `POST /api/v1/Agents/Dashboard/CreateDefaultDashboardTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_CreateDefaultDashboardTile.html)
    fn create_default_dashboard_tile(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<DashboardTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create new from template.
    ///
    /// `POST /api/v1/Agents/Dashboard/CreateNewFromTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_CreateNewFromTemplate.html)
    fn create_new_from_template(
        &self,
        cx: &server::Context,
        body: CreateNewFromTemplateRequest,
    ) -> impl Future<Output = Result<Option<DashboardTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete dashboard.
    ///
    /// `POST /api/v1/Agents/Dashboard/DeleteDashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_DeleteDashboard.html)
    fn delete_dashboard(
        &self,
        cx: &server::Context,
        dashboard_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete dashboard tile.
    ///
    /// `POST /api/v1/Agents/Dashboard/DeleteDashboardTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_DeleteDashboardTile.html)
    fn delete_dashboard_tile(
        &self,
        cx: &server::Context,
        dashboard_tile_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get dashboard.
    ///
    /// `POST /api/v1/Agents/Dashboard/GetDashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_GetDashboard.html)
    fn get_dashboard(
        &self,
        cx: &server::Context,
        dashboard_id: i32,
    ) -> impl Future<Output = Result<Option<Dashboard>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get dashboard tile.
    ///
    /// `POST /api/v1/Agents/Dashboard/GetDashboardTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_GetDashboardTile.html)
    fn get_dashboard_tile(
        &self,
        cx: &server::Context,
        dashboard_tile_id: i32,
    ) -> impl Future<Output = Result<Option<DashboardTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get dashboard tiles.
    ///
    /// `POST /api/v1/Agents/Dashboard/GetDashboardTiles`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_GetDashboardTiles.html)
    fn get_dashboard_tiles(
        &self,
        cx: &server::Context,
        dashboard_tile_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<DashboardTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get dashboards.
    ///
    /// `POST /api/v1/Agents/Dashboard/GetDashboards`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_GetDashboards.html)
    fn get_dashboards(
        &self,
        cx: &server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Dashboard>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get data.
    ///
    /// `POST /api/v1/Agents/Dashboard/GetData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_GetData.html)
    fn get_data(
        &self,
        cx: &server::Context,
        dashboard_tile_id: Option<i32>,
        restrictions: Option<String>,
    ) -> impl Future<Output = Result<Vec<TileData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get data with selection.
    ///
    /// `POST /api/v1/Agents/Dashboard/GetDataWithSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_GetDataWithSelection.html)
    fn get_data_with_selection(
        &self,
        cx: &server::Context,
        dashboard_tile_id: Option<i32>,
        selection_id: Option<i32>,
        restrictions: Option<String>,
    ) -> impl Future<Output = Result<Vec<TileData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get standard dashboard tile from chart id.
    ///
    /// `POST /api/v1/Agents/Dashboard/GetStandardDashboardTileFromChartId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_GetStandardDashboardTileFromChartId.html)
    fn get_standard_dashboard_tile_from_chart_id(
        &self,
        cx: &server::Context,
        chart_id: Option<String>,
    ) -> impl Future<Output = Result<Option<DashboardTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save dashboard.
    ///
    /// `POST /api/v1/Agents/Dashboard/SaveDashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_SaveDashboard.html)
    fn save_dashboard(
        &self,
        cx: &server::Context,
        body: Dashboard,
    ) -> impl Future<Output = Result<Option<Dashboard>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save dashboard tile.
    ///
    /// `POST /api/v1/Agents/Dashboard/SaveDashboardTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_SaveDashboardTile.html)
    fn save_dashboard_tile(
        &self,
        cx: &server::Context,
        body: DashboardTile,
    ) -> impl Future<Output = Result<Option<DashboardTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set tile.
    ///
    /// `POST /api/v1/Agents/Dashboard/SetTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_SetTile.html)
    fn set_tile(
        &self,
        cx: &server::Context,
        dashboard_id: Option<i32>,
        tile_id: Option<i32>,
        position: Option<i32>,
    ) -> impl Future<Output = Result<Option<Dashboard>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Dashboard_Agent`, served by `api`.
pub fn routes(api: impl DashboardAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DashboardAgentServer`] that goes with an operation.
fn dispatch<'a, T: DashboardAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultDashboard) => server::answer(cx, api.create_default_dashboard(cx)),
        Some(Op::CreateDefaultDashboardTile) => server::answer(cx, api.create_default_dashboard_tile(cx)),
        Some(Op::CreateNewFromTemplate) => server::answer(cx, api.create_new_from_template(cx, take!(input.body()))),
        Some(Op::DeleteDashboard) => server::answer(cx, api.delete_dashboard(cx, take!(input.required("DashboardId")))),
        Some(Op::DeleteDashboardTile) => server::answer(
            cx,
            api.delete_dashboard_tile(cx, take!(input.required("DashboardTileId"))),
        ),
        Some(Op::GetDashboard) => server::answer(cx, api.get_dashboard(cx, take!(input.required("dashboardId")))),
        Some(Op::GetDashboardTile) => server::answer(
            cx,
            api.get_dashboard_tile(cx, take!(input.required("dashboardTileId"))),
        ),
        Some(Op::GetDashboardTiles) => {
            let mut dashboard_tile_ids = None;
            take!(input.arguments(&mut [&mut dashboard_tile_ids]));
            server::answer(cx, api.get_dashboard_tiles(cx, dashboard_tile_ids))
        }
        Some(Op::GetDashboards) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::answer(cx, api.get_dashboards(cx, associate_id))
        }
        Some(Op::GetData) => {
            let mut dashboard_tile_id = None;
            let mut restrictions = None;
            take!(input.arguments(&mut [&mut dashboard_tile_id, &mut restrictions]));
            server::answer(cx, api.get_data(cx, dashboard_tile_id, restrictions))
        }
        Some(Op::GetDataWithSelection) => {
            let mut dashboard_tile_id = None;
            let mut selection_id = None;
            let mut restrictions = None;
            take!(input.arguments(&mut [&mut dashboard_tile_id, &mut selection_id, &mut restrictions]));
            server::answer(cx, api.get_data_with_selection(cx, dashboard_tile_id, selection_id, restrictions))
        }
        Some(Op::GetStandardDashboardTileFromChartId) => {
            let mut chart_id = None;
            take!(input.arguments(&mut [&mut chart_id]));
            server::answer(cx, api.get_standard_dashboard_tile_from_chart_id(cx, chart_id))
        }
        Some(Op::SaveDashboard) => server::answer(cx, api.save_dashboard(cx, take!(input.body()))),
        Some(Op::SaveDashboardTile) => server::answer(cx, api.save_dashboard_tile(cx, take!(input.body()))),
        Some(Op::SetTile) => {
            let mut dashboard_id = None;
            let mut tile_id = None;
            let mut position = None;
            take!(input.arguments(&mut [&mut dashboard_id, &mut tile_id, &mut position]));
            server::answer(cx, api.set_tile(cx, dashboard_id, tile_id, position))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
