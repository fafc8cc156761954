// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    Dash, DashCollection, DashTheme, DashTile, DashTileDefinition, DashTileHtml, FencingInfo, PreviewDash,
    PreviewDashTile, QuickFilterInfo,
};

use super::operations::*;

/// Calls of the tag `Dash_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct DashAgentClient<'c>(&'c Client);

impl<'c> DashAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Adds a tile with a new definition at the end of a dashboard and returns the tile.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/AddNewTileToDashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_AddNewTileToDashboard.html)
    /// - body, `AddNewTileToDashboardRequest`.
    ///   - `DashboardId`, `i32`: Key of the dashboard that gets the tile.
    ///   - `DashTileDefinition`, [`DashTileDefinition`](crate::types::DashTileDefinition): What the tile shows.
    /// - returns 200 with [`DashTile`](crate::types::DashTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let dash_tile_definition = superoffice::types::DashTileDefinition::new().set_name("Example");
    /// let response = client.dash_agent().add_new_tile_to_dashboard(1, &dash_tile_definition)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_AddNewTileToDashboard")]
    #[inline]
    pub fn add_new_tile_to_dashboard(
        self,
        dashboard_id: i32,
        dash_tile_definition: &DashTileDefinition,
    ) -> Call<'c, DashTile, Select> {
        self.call(Op::AddNewTileToDashboard, &[])
            .arguments(&[View::I32(dashboard_id), View::Carrier(dash_tile_definition)])
    }

    /// Adds a tile with an existing definition at the end of a dashboard and returns the tile.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/AddTileToDashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_AddTileToDashboard.html)
    /// - body, `AddTileToDashboardRequest`.
    ///   - `DashboardId`, `i32`: Key of the dashboard that gets the tile.
    ///   - `DashTileDefinitionId`, `i32`: Key of the existing definition that the tile uses.
    /// - returns 200 with [`DashTile`](crate::types::DashTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().add_tile_to_dashboard(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_AddTileToDashboard")]
    #[inline]
    pub fn add_tile_to_dashboard(self, dashboard_id: i32, dash_tile_definition_id: i32) -> Call<'c, DashTile, Select> {
        self.call(Op::AddTileToDashboard, &[]).arguments(&[View::I32(dashboard_id), View::I32(dash_tile_definition_id)])
    }

    /// Makes a copy of the selection behind a tile and returns its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/CopyTileSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CopyTileSelection.html)
    /// - body, `CopyTileSelectionRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that is copied.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().copy_tile_selection(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_CopyTileSelection")]
    #[inline]
    pub fn copy_tile_selection(self, selection_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::CopyTileSelection, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Creates a selection of one kind of record for a dashboard tile and returns the key of the selection.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDashTileSelectionFromEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDashTileSelectionFromEntity.html)
    /// - body, `CreateDashTileSelectionFromEntityRequest`.
    ///   - `EntityName`, text: Kind of record that the new selection is for, by name, such as sale.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().create_dash_tile_selection_from_entity("entity name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_CreateDashTileSelectionFromEntity")]
    #[inline]
    pub fn create_dash_tile_selection_from_entity(self, entity_name: &str) -> Call<'c, i32, Select> {
        self.call(Op::CreateDashTileSelectionFromEntity, &[]).arguments(&[View::Str(entity_name)])
    }

    /// Returns a new dashboard with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultDash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultDash.html)
    /// - returns 200 with [`Dash`](crate::types::Dash).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().create_default_dash().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_CreateDefaultDash")]
    #[inline]
    pub fn create_default_dash(self) -> Call<'c, Dash> {
        self.call(Op::CreateDefaultDash, &[])
    }

    /// Returns a new collection of dashboards with the default values of the server; nothing is stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultDashCollection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultDashCollection.html)
    /// - returns 200 with [`DashCollection`](crate::types::DashCollection).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().create_default_dash_collection().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_CreateDefaultDashCollection")]
    #[inline]
    pub fn create_default_dash_collection(self) -> Call<'c, DashCollection> {
        self.call(Op::CreateDefaultDashCollection, &[])
    }

    /// Returns a new theme of dashboards with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultDashTheme`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultDashTheme.html)
    /// - returns 200 with [`DashTheme`](crate::types::DashTheme).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().create_default_dash_theme().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_CreateDefaultDashTheme")]
    #[inline]
    pub fn create_default_dash_theme(self) -> Call<'c, DashTheme> {
        self.call(Op::CreateDefaultDashTheme, &[])
    }

    /// Returns a new tile of a dashboard with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultDashTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultDashTile.html)
    /// - returns 200 with [`DashTile`](crate::types::DashTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().create_default_dash_tile().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_CreateDefaultDashTile")]
    #[inline]
    pub fn create_default_dash_tile(self) -> Call<'c, DashTile> {
        self.call(Op::CreateDefaultDashTile, &[])
    }

    /// Returns a new dashboard tile definition with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultDashTileDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultDashTileDefinition.html)
    /// - returns 200 with [`DashTileDefinition`](crate::types::DashTileDefinition).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().create_default_dash_tile_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_CreateDefaultDashTileDefinition")]
    #[inline]
    pub fn create_default_dash_tile_definition(self) -> Call<'c, DashTileDefinition> {
        self.call(Op::CreateDefaultDashTileDefinition, &[])
    }

    /// Returns a new preview of a dashboard with the default values of the server; nothing is stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultPreviewDash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultPreviewDash.html)
    /// - returns 200 with [`PreviewDash`](crate::types::PreviewDash).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().create_default_preview_dash().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_CreateDefaultPreviewDash")]
    #[inline]
    pub fn create_default_preview_dash(self) -> Call<'c, PreviewDash> {
        self.call(Op::CreateDefaultPreviewDash, &[])
    }

    /// Returns a new preview of a dashboard tile with the default values of the server; nothing is stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultPreviewDashTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultPreviewDashTile.html)
    /// - returns 200 with [`PreviewDashTile`](crate::types::PreviewDashTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().create_default_preview_dash_tile().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_CreateDefaultPreviewDashTile")]
    #[inline]
    pub fn create_default_preview_dash_tile(self) -> Call<'c, PreviewDashTile> {
        self.call(Op::CreateDefaultPreviewDashTile, &[])
    }

    /// Returns a new definition that counts records of a kind; nothing is stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultTileDefinitionForEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultTileDefinitionForEntity.html)
    /// - body, `CreateDefaultTileDefinitionForEntityRequest`.
    ///   - `EntityName`, text: Kind of record that the tile counts, by name, such as sale.
    /// - returns 200 with [`DashTileDefinition`](crate::types::DashTileDefinition).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().create_default_tile_definition_for_entity("entity name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_CreateDefaultTileDefinitionForEntity")]
    #[inline]
    pub fn create_default_tile_definition_for_entity(self, entity_name: &str) -> Call<'c, DashTileDefinition, Select> {
        self.call(Op::CreateDefaultTileDefinitionForEntity, &[]).arguments(&[View::Str(entity_name)])
    }

    /// Returns a new tile that counts records of a kind; nothing is stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultTileForEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultTileForEntity.html)
    /// - body, `CreateDefaultTileForEntityRequest`.
    ///   - `EntityName`, text: Kind of record that the tile counts, by name, such as sale.
    /// - returns 200 with [`DashTile`](crate::types::DashTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().create_default_tile_for_entity("entity name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_CreateDefaultTileForEntity")]
    #[inline]
    pub fn create_default_tile_for_entity(self, entity_name: &str) -> Call<'c, DashTile, Select> {
        self.call(Op::CreateDefaultTileForEntity, &[]).arguments(&[View::Str(entity_name)])
    }

    /// Removes a dashboard by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/DeleteDash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_DeleteDash.html)
    /// - `dashId` (query), `i32`: Key of the dashboard to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.dash_agent().delete_dash(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_DeleteDash")]
    #[inline]
    pub fn delete_dash(self, dash_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDash, &[]).query("dashId", View::I32(dash_id))
    }

    /// Removes a theme of dashboards by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/DeleteDashTheme`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_DeleteDashTheme.html)
    /// - `dashThemeId` (query), `i32`: Key of the theme of dashboards to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.dash_agent().delete_dash_theme(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_DeleteDashTheme")]
    #[inline]
    pub fn delete_dash_theme(self, dash_theme_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDashTheme, &[]).query("dashThemeId", View::I32(dash_theme_id))
    }

    /// Removes a tile of a dashboard by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/DeleteDashTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_DeleteDashTile.html)
    /// - `dashTileId` (query), `i32`: Key of the tile of a dashboard to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.dash_agent().delete_dash_tile(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_DeleteDashTile")]
    #[inline]
    pub fn delete_dash_tile(self, dash_tile_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDashTile, &[]).query("dashTileId", View::I32(dash_tile_id))
    }

    /// Removes a dashboard tile definition by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/DeleteDashTileDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_DeleteDashTileDefinition.html)
    /// - `dashTileDefinitionId` (query), `i32`: Key of the dashboard tile definition to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.dash_agent().delete_dash_tile_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_DeleteDashTileDefinition")]
    #[inline]
    pub fn delete_dash_tile_definition(self, dash_tile_definition_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDashTileDefinition, &[]).query("dashTileDefinitionId", View::I32(dash_tile_definition_id))
    }

    /// Makes a copy of a dashboard with all its tiles and returns the copy.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/DuplicateDashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_DuplicateDashboard.html)
    /// - body, `DuplicateDashboardRequest`.
    ///   - `DashboardId`, `i32`: Key of the dashboard to copy.
    ///   - `Name`, text: What the copy is called.
    /// - returns 200 with [`Dash`](crate::types::Dash).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().duplicate_dashboard(1, "Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_DuplicateDashboard")]
    #[inline]
    pub fn duplicate_dashboard(self, dashboard_id: i32, name: &str) -> Call<'c, Dash, Select> {
        self.call(Op::DuplicateDashboard, &[]).arguments(&[View::I32(dashboard_id), View::Str(name)])
    }

    /// Makes a copy of a tile with what it shows and returns the copy.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/DuplicateTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_DuplicateTile.html)
    /// - body, `DuplicateTileRequest`.
    ///   - `DashTileId`, `i32`: Key of the tile that is copied.
    ///   - `Name`, text: What the copy is called.
    /// - returns 200 with [`DashTile`](crate::types::DashTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().duplicate_tile(1, "Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_DuplicateTile")]
    #[inline]
    pub fn duplicate_tile(self, dash_tile_id: i32, name: &str) -> Call<'c, DashTile, Select> {
        self.call(Op::DuplicateTile, &[]).arguments(&[View::I32(dash_tile_id), View::Str(name)])
    }

    /// Returns one dashboard, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetDash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDash.html)
    /// - `dashId` (query), `i32`: Key of the dashboard to return.
    /// - returns 200 with [`Dash`](crate::types::Dash).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_dash(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetDash")]
    #[inline]
    pub fn get_dash(self, dash_id: i32) -> Call<'c, Dash, Select> {
        self.call(Op::GetDash, &[]).query("dashId", View::I32(dash_id))
    }

    /// Returns the dashboards of the caller: pinned, marked and others.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashCollection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashCollection.html)
    /// - returns 200 with [`DashCollection`](crate::types::DashCollection).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_dash_collection().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetDashCollection")]
    #[inline]
    pub fn get_dash_collection(self) -> Call<'c, DashCollection, Select> {
        self.call(Op::GetDashCollection, &[])
    }

    /// Returns several dashboards in their order.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashList.html)
    /// - body, `GetDashListRequest`.
    ///   - `Dashboards`, list of `i32`: Keys of the dashboards to return.
    /// - returns 200 with list of [`Dash`](crate::types::Dash).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_dash_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetDashList")]
    #[inline]
    pub fn get_dash_list(self, dashboards: &[i32]) -> Call<'c, Vec<Dash>, Select> {
        self.call(Op::GetDashList, &[]).arguments(&[View::List(&dashboards)])
    }

    /// Returns the quick filters of a dashboard.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashQuickFilters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashQuickFilters.html)
    /// - body, `GetDashQuickFiltersRequest`.
    ///   - `DashboardId`, `i32`: Key of the dashboard whose filters are returned.
    /// - returns 200 with list of [`QuickFilterInfo`](crate::types::QuickFilterInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_dash_quick_filters(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetDashQuickFilters")]
    #[inline]
    pub fn get_dash_quick_filters(self, dashboard_id: i32) -> Call<'c, Vec<QuickFilterInfo>, Select> {
        self.call(Op::GetDashQuickFilters, &[]).arguments(&[View::I32(dashboard_id)])
    }

    /// Returns one theme of dashboards, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashTheme`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashTheme.html)
    /// - `dashThemeId` (query), `i32`: Key of the theme of dashboards to return.
    /// - returns 200 with [`DashTheme`](crate::types::DashTheme).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_dash_theme(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetDashTheme")]
    #[inline]
    pub fn get_dash_theme(self, dash_theme_id: i32) -> Call<'c, DashTheme, Select> {
        self.call(Op::GetDashTheme, &[]).query("dashThemeId", View::I32(dash_theme_id))
    }

    /// Returns one tile of a dashboard, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashTile.html)
    /// - `dashTileId` (query), `i32`: Key of the tile of a dashboard to return.
    /// - returns 200 with [`DashTile`](crate::types::DashTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_dash_tile(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetDashTile")]
    #[inline]
    pub fn get_dash_tile(self, dash_tile_id: i32) -> Call<'c, DashTile, Select> {
        self.call(Op::GetDashTile, &[]).query("dashTileId", View::I32(dash_tile_id))
    }

    /// Returns one dashboard tile definition, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashTileDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashTileDefinition.html)
    /// - `dashTileDefinitionId` (query), `i32`: Key of the dashboard tile definition to return.
    /// - returns 200 with [`DashTileDefinition`](crate::types::DashTileDefinition).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_dash_tile_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetDashTileDefinition")]
    #[inline]
    pub fn get_dash_tile_definition(self, dash_tile_definition_id: i32) -> Call<'c, DashTileDefinition, Select> {
        self.call(Op::GetDashTileDefinition, &[]).query("dashTileDefinitionId", View::I32(dash_tile_definition_id))
    }

    /// Returns the HTML of a tile definition in one language. Only tiles of the type Html have it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashTileHtml`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashTileHtml.html)
    /// - body, `GetDashTileHtmlRequest`.
    ///   - `DashboardTileDefinitionId`, `i32`: Key of the tile definition whose HTML is returned.
    ///   - `LanguageCode`, text: Language of the texts as an ISO code, such as nb-NO.
    /// - returns 200 with [`DashTileHtml`](crate::types::DashTileHtml).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_dash_tile_html(1, "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetDashTileHtml")]
    #[inline]
    pub fn get_dash_tile_html(
        self,
        dashboard_tile_definition_id: i32,
        language_code: &str,
    ) -> Call<'c, DashTileHtml, Select> {
        self.call(Op::GetDashTileHtml, &[])
            .arguments(&[View::I32(dashboard_tile_definition_id), View::Str(language_code)])
    }

    /// Returns the HTML of a tile definition in all languages. Only tiles of the type Html have it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashTileHtmlList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashTileHtmlList.html)
    /// - body, `GetDashTileHtmlListRequest`.
    ///   - `DashboardTileDefinitionId`, `i32`: Key of the tile definition whose HTML is returned.
    /// - returns 200 with list of [`DashTileHtml`](crate::types::DashTileHtml).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_dash_tile_html_list(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetDashTileHtmlList")]
    #[inline]
    pub fn get_dash_tile_html_list(self, dashboard_tile_definition_id: i32) -> Call<'c, Vec<DashTileHtml>, Select> {
        self.call(Op::GetDashTileHtmlList, &[]).arguments(&[View::I32(dashboard_tile_definition_id)])
    }

    /// Returns the tiles of a dashboard in their order.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashTiles`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashTiles.html)
    /// - body, `GetDashTilesRequest`.
    ///   - `DashboardId`, `i32`: Key of the dashboard whose tiles are returned.
    /// - returns 200 with list of [`DashTile`](crate::types::DashTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_dash_tiles(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetDashTiles")]
    #[inline]
    pub fn get_dash_tiles(self, dashboard_id: i32) -> Call<'c, Vec<DashTile>, Select> {
        self.call(Op::GetDashTiles, &[]).arguments(&[View::I32(dashboard_id)])
    }

    /// Returns how close the installation is to the limit of dashboards.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashboardFencingInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashboardFencingInfo.html)
    /// - returns 200 with [`FencingInfo`](crate::types::FencingInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_dashboard_fencing_info().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetDashboardFencingInfo")]
    #[inline]
    pub fn get_dashboard_fencing_info(self) -> Call<'c, FencingInfo, Select> {
        self.call(Op::GetDashboardFencingInfo, &[])
    }

    /// Returns the quick filters that a dashboard could have.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetPossibleDashQuickFilters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetPossibleDashQuickFilters.html)
    /// - body, `GetPossibleDashQuickFiltersRequest`.
    ///   - `DashboardId`, `i32`: Key of the dashboard that the filters would be for.
    /// - returns 200 with list of [`QuickFilterInfo`](crate::types::QuickFilterInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_possible_dash_quick_filters(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetPossibleDashQuickFilters")]
    #[inline]
    pub fn get_possible_dash_quick_filters(self, dashboard_id: i32) -> Call<'c, Vec<QuickFilterInfo>, Select> {
        self.call(Op::GetPossibleDashQuickFilters, &[]).arguments(&[View::I32(dashboard_id)])
    }

    /// Returns a dashboard for a preview.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetPreviewDash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetPreviewDash.html)
    /// - body, `GetPreviewDashRequest`.
    ///   - `DashboardId`, `i32`: Key of the dashboard to preview.
    /// - returns 200 with [`PreviewDash`](crate::types::PreviewDash).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_preview_dash(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetPreviewDash")]
    #[inline]
    pub fn get_preview_dash(self, dashboard_id: i32) -> Call<'c, PreviewDash, Select> {
        self.call(Op::GetPreviewDash, &[]).arguments(&[View::I32(dashboard_id)])
    }

    /// Copies a selection for comparisons to a temporary one of the caller and returns its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetSecondaryTempTileSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetSecondaryTempTileSelection.html)
    /// - body, `GetSecondaryTempTileSelectionRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that is copied.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_secondary_temp_tile_selection(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetSecondaryTempTileSelection")]
    #[inline]
    pub fn get_secondary_temp_tile_selection(self, selection_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::GetSecondaryTempTileSelection, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Copies a selection to a temporary one of the caller and returns its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/GetTempTileSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetTempTileSelection.html)
    /// - body, `GetTempTileSelectionRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that is copied.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.dash_agent().get_temp_tile_selection(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_GetTempTileSelection")]
    #[inline]
    pub fn get_temp_tile_selection(self, selection_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::GetTempTileSelection, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Stores a dashboard: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/SaveDash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_SaveDash.html)
    /// - body, [`Dash`](crate::types::Dash).
    /// - returns 200 with [`Dash`](crate::types::Dash).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Dash::new().set_name("Example");
    /// let response = client.dash_agent().save_dash(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_SaveDash")]
    #[inline]
    pub fn save_dash(self, body: &Dash) -> Call<'c, Dash> {
        self.call(Op::SaveDash, &[]).body(View::Carrier(body))
    }

    /// Stores the quick filters of a dashboard and returns them as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/SaveDashQuickFilters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_SaveDashQuickFilters.html)
    /// - body, `SaveDashQuickFiltersRequest`.
    ///   - `DashboardId`, `i32`: Key of the dashboard that gets the filters.
    ///   - `QuickFilters`, list of [`QuickFilterInfo`](crate::types::QuickFilterInfo): The filters to store.
    /// - returns 200 with list of [`QuickFilterInfo`](crate::types::QuickFilterInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let quick_filters = [
    ///     superoffice::types::QuickFilterInfo::new().set_provider("provider").set_dashboard_id(1),
    /// ];
    /// let response = client.dash_agent().save_dash_quick_filters(1, &quick_filters).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_SaveDashQuickFilters")]
    #[inline]
    pub fn save_dash_quick_filters(
        self,
        dashboard_id: i32,
        quick_filters: &[QuickFilterInfo],
    ) -> Call<'c, Vec<QuickFilterInfo>, Select> {
        self.call(Op::SaveDashQuickFilters, &[]).arguments(&[View::I32(dashboard_id), View::List(&quick_filters)])
    }

    /// Stores a theme of dashboards: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/SaveDashTheme`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_SaveDashTheme.html)
    /// - body, [`DashTheme`](crate::types::DashTheme).
    /// - returns 200 with [`DashTheme`](crate::types::DashTheme).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DashTheme::new().set_name("Example");
    /// let response = client.dash_agent().save_dash_theme(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_SaveDashTheme")]
    #[inline]
    pub fn save_dash_theme(self, body: &DashTheme) -> Call<'c, DashTheme> {
        self.call(Op::SaveDashTheme, &[]).body(View::Carrier(body))
    }

    /// Stores a tile of a dashboard: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/SaveDashTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_SaveDashTile.html)
    /// - body, [`DashTile`](crate::types::DashTile).
    /// - returns 200 with [`DashTile`](crate::types::DashTile).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DashTile::new().set_dashboard_tile_id(1).set_dashboard_id(1);
    /// let response = client.dash_agent().save_dash_tile(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_SaveDashTile")]
    #[inline]
    pub fn save_dash_tile(self, body: &DashTile) -> Call<'c, DashTile> {
        self.call(Op::SaveDashTile, &[]).body(View::Carrier(body))
    }

    /// Stores a dashboard tile definition: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/SaveDashTileDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_SaveDashTileDefinition.html)
    /// - body, [`DashTileDefinition`](crate::types::DashTileDefinition).
    /// - returns 200 with [`DashTileDefinition`](crate::types::DashTileDefinition).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DashTileDefinition::new().set_name("Example");
    /// let response = client.dash_agent().save_dash_tile_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_SaveDashTileDefinition")]
    #[inline]
    pub fn save_dash_tile_definition(self, body: &DashTileDefinition) -> Call<'c, DashTileDefinition> {
        self.call(Op::SaveDashTileDefinition, &[]).body(View::Carrier(body))
    }

    /// Stores the HTML of a tile definition, one text for each language, and returns the texts as stored. Only tiles of
    /// the type Html have it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/SaveDashTileHtmlList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_SaveDashTileHtmlList.html)
    /// - body, `SaveDashTileHtmlListRequest`.
    ///   - `DashboardTileDefinitionId`, `i32`: Key of the tile definition that gets the HTML.
    ///   - `Languages`, list of [`DashTileHtml`](crate::types::DashTileHtml): The HTML, one entry per language.
    /// - returns 200 with list of [`DashTileHtml`](crate::types::DashTileHtml).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let languages = [superoffice::types::DashTileHtml::new().set_language_code("en")];
    /// let response = client.dash_agent().save_dash_tile_html_list(1, &languages).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_SaveDashTileHtmlList")]
    #[inline]
    pub fn save_dash_tile_html_list(
        self,
        dashboard_tile_definition_id: i32,
        languages: &[DashTileHtml],
    ) -> Call<'c, Vec<DashTileHtml>, Select> {
        self.call(Op::SaveDashTileHtmlList, &[])
            .arguments(&[View::I32(dashboard_tile_definition_id), View::List(&languages)])
    }

    /// Stores the tiles of a dashboard in their order.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Dash/SaveDashTiles`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_SaveDashTiles.html)
    /// - body, `SaveDashTilesRequest`.
    ///   - `DashboardId`, `i32`: Key of the dashboard whose tiles are stored.
    ///   - `DashTiles`, list of [`DashTile`](crate::types::DashTile): The tiles in the wanted order.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let dash_tiles = [superoffice::types::DashTile::new().set_dashboard_tile_id(1).set_dashboard_id(1)];
    /// client.dash_agent().save_dash_tiles(1, &dash_tiles).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DashAgent_SaveDashTiles")]
    #[inline]
    pub fn save_dash_tiles(self, dashboard_id: i32, dash_tiles: &[DashTile]) -> Call<'c, (), Select> {
        self.call(Op::SaveDashTiles, &[]).arguments(&[View::I32(dashboard_id), View::List(&dash_tiles)])
    }
}
