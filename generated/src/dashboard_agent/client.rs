// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{CreateNewFromTemplateRequest, Dashboard, DashboardTile, TileData};

use super::operations::*;

/// Calls of the tag `Dashboard_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct DashboardAgentClient<'c>(&'c Client);

impl<'c> DashboardAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Create default dashboard.
    ///
    /// `POST /api/v1/Agents/Dashboard/CreateDefaultDashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_CreateDefaultDashboard.html)
    /// - answers 200 with [`Dashboard`](crate::types::Dashboard).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_agent().create_default_dashboard().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_dashboard(self) -> Call<'c, Dashboard> {
        self.call(Op::CreateDefaultDashboard, &[])
    }

    /// Create default dashboard tile.
    ///
    /// `POST /api/v1/Agents/Dashboard/CreateDefaultDashboardTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_CreateDefaultDashboardTile.html)
    /// - answers 200 with [`DashboardTile`](crate::types::DashboardTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_agent().create_default_dashboard_tile().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_dashboard_tile(self) -> Call<'c, DashboardTile> {
        self.call(Op::CreateDefaultDashboardTile, &[])
    }

    /// Create new from template.
    ///
    /// `POST /api/v1/Agents/Dashboard/CreateNewFromTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_CreateNewFromTemplate.html)
    /// - body, [`CreateNewFromTemplateRequest`](crate::types::CreateNewFromTemplateRequest).
    /// - answers 200 with [`DashboardTile`](crate::types::DashboardTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_agent().create_new_from_template(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_new_from_template(self, body: &CreateNewFromTemplateRequest) -> Call<'c, DashboardTile, Select> {
        self.call(Op::CreateNewFromTemplate, &[]).body(View::Carrier(body))
    }

    /// Delete dashboard.
    ///
    /// `POST /api/v1/Agents/Dashboard/DeleteDashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_DeleteDashboard.html)
    /// - `DashboardId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.dashboard_agent().delete_dashboard(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_dashboard(self, dashboard_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDashboard, &[]).query("DashboardId", View::I32(dashboard_id))
    }

    /// Delete dashboard tile.
    ///
    /// `POST /api/v1/Agents/Dashboard/DeleteDashboardTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_DeleteDashboardTile.html)
    /// - `DashboardTileId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.dashboard_agent().delete_dashboard_tile(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_dashboard_tile(self, dashboard_tile_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDashboardTile, &[]).query("DashboardTileId", View::I32(dashboard_tile_id))
    }

    /// Get dashboard.
    ///
    /// `POST /api/v1/Agents/Dashboard/GetDashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_GetDashboard.html)
    /// - `dashboardId` (query), `i32`.
    /// - answers 200 with [`Dashboard`](crate::types::Dashboard).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_agent().get_dashboard(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_dashboard(self, dashboard_id: i32) -> Call<'c, Dashboard, Select> {
        self.call(Op::GetDashboard, &[]).query("dashboardId", View::I32(dashboard_id))
    }

    /// Get dashboard tile.
    ///
    /// `POST /api/v1/Agents/Dashboard/GetDashboardTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_GetDashboardTile.html)
    /// - `dashboardTileId` (query), `i32`.
    /// - answers 200 with [`DashboardTile`](crate::types::DashboardTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_agent().get_dashboard_tile(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_dashboard_tile(self, dashboard_tile_id: i32) -> Call<'c, DashboardTile, Select> {
        self.call(Op::GetDashboardTile, &[]).query("dashboardTileId", View::I32(dashboard_tile_id))
    }

    /// Get dashboard tiles.
    ///
    /// `POST /api/v1/Agents/Dashboard/GetDashboardTiles`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_GetDashboardTiles.html)
    /// - body, `GetDashboardTilesRequest`.
    ///   - `DashboardTileIds`, list of `i32`.
    /// - answers 200 with list of [`DashboardTile`](crate::types::DashboardTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_agent().get_dashboard_tiles(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_dashboard_tiles(self, dashboard_tile_ids: &[i32]) -> Call<'c, Vec<DashboardTile>, Select> {
        self.call(Op::GetDashboardTiles, &[]).arguments(&[View::List(&dashboard_tile_ids)])
    }

    /// Get dashboards.
    ///
    /// `POST /api/v1/Agents/Dashboard/GetDashboards`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_GetDashboards.html)
    /// - body, `GetDashboardsRequest`.
    ///   - `AssociateId`, `i32`.
    /// - answers 200 with list of [`Dashboard`](crate::types::Dashboard).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_agent().get_dashboards(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_dashboards(self, associate_id: i32) -> Call<'c, Vec<Dashboard>, Select> {
        self.call(Op::GetDashboards, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Get data.
    ///
    /// `POST /api/v1/Agents/Dashboard/GetData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_GetData.html)
    /// - body, `GetDataRequest`.
    ///   - `DashboardTileId`, `i32`.
    ///   - `Restrictions`, text.
    /// - answers 200 with list of [`TileData`](crate::types::TileData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_agent().get_data(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_data(self, dashboard_tile_id: i32, restrictions: &str) -> Call<'c, Vec<TileData>, Select> {
        self.call(Op::GetData, &[]).arguments(&[View::I32(dashboard_tile_id), View::Str(restrictions)])
    }

    /// Get data with selection.
    ///
    /// `POST /api/v1/Agents/Dashboard/GetDataWithSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_GetDataWithSelection.html)
    /// - body, `GetDataWithSelectionRequest`.
    ///   - `DashboardTileId`, `i32`.
    ///   - `SelectionId`, `i32`.
    ///   - `Restrictions`, text.
    /// - answers 200 with list of [`TileData`](crate::types::TileData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_agent().get_data_with_selection(1, 1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_data_with_selection(
        self,
        dashboard_tile_id: i32,
        selection_id: i32,
        restrictions: &str,
    ) -> Call<'c, Vec<TileData>, Select> {
        self.call(Op::GetDataWithSelection, &[])
            .arguments(&[View::I32(dashboard_tile_id), View::I32(selection_id), View::Str(restrictions)])
    }

    /// Get standard dashboard tile from chart id.
    ///
    /// `POST /api/v1/Agents/Dashboard/GetStandardDashboardTileFromChartId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_GetStandardDashboardTileFromChartId.html)
    /// - body, `GetStandardDashboardTileFromChartIdRequest`.
    ///   - `ChartId`, text.
    /// - answers 200 with [`DashboardTile`](crate::types::DashboardTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_agent().get_standard_dashboard_tile_from_chart_id("text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_standard_dashboard_tile_from_chart_id(self, chart_id: &str) -> Call<'c, DashboardTile, Select> {
        self.call(Op::GetStandardDashboardTileFromChartId, &[]).arguments(&[View::Str(chart_id)])
    }

    /// Save dashboard.
    ///
    /// `POST /api/v1/Agents/Dashboard/SaveDashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_SaveDashboard.html)
    /// - body, [`Dashboard`](crate::types::Dashboard).
    /// - answers 200 with [`Dashboard`](crate::types::Dashboard).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_agent().save_dashboard(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_dashboard(self, body: &Dashboard) -> Call<'c, Dashboard> {
        self.call(Op::SaveDashboard, &[]).body(View::Carrier(body))
    }

    /// Save dashboard tile.
    ///
    /// `POST /api/v1/Agents/Dashboard/SaveDashboardTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_SaveDashboardTile.html)
    /// - body, [`DashboardTile`](crate::types::DashboardTile).
    /// - answers 200 with [`DashboardTile`](crate::types::DashboardTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_agent().save_dashboard_tile(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_dashboard_tile(self, body: &DashboardTile) -> Call<'c, DashboardTile> {
        self.call(Op::SaveDashboardTile, &[]).body(View::Carrier(body))
    }

    /// Set tile.
    ///
    /// `POST /api/v1/Agents/Dashboard/SetTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dashboard_Agent/v1DashboardAgent_SetTile.html)
    /// - body, `SetTileRequest`.
    ///   - `DashboardId`, `i32`.
    ///   - `TileId`, `i32`.
    ///   - `Position`, `i32`.
    /// - answers 200 with [`Dashboard`](crate::types::Dashboard).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.dashboard_agent().set_tile(1, 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_tile(self, dashboard_id: i32, tile_id: i32, position: i32) -> Call<'c, Dashboard, Select> {
        self.call(Op::SetTile, &[]).arguments(&[View::I32(dashboard_id), View::I32(tile_id), View::I32(position)])
    }
}
