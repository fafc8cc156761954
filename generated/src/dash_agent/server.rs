// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    Dash, DashCollection, DashTheme, DashTile, DashTileDefinition, DashTileHtml, FencingInfo, PreviewDash,
    PreviewDashTile, QuickFilterInfo,
};

use super::operations::*;

/// Handlers of the tag `Dash_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DashAgentServer: Send + Sync + 'static {
    /// Adds a tile with a new definition at the end of a dashboard and returns the tile.
    ///
    /// `POST /api/v1/Agents/Dash/AddNewTileToDashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_AddNewTileToDashboard.html)
    fn add_new_tile_to_dashboard<'a>(
        &'a self,
        cx: &'a server::Context,
        dashboard_id: Option<i32>,
        dash_tile_definition: Option<DashTileDefinition>,
    ) -> impl Future<Output = Result<Option<DashTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a tile with an existing definition at the end of a dashboard and returns the tile.
    ///
    /// `POST /api/v1/Agents/Dash/AddTileToDashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_AddTileToDashboard.html)
    fn add_tile_to_dashboard<'a>(
        &'a self,
        cx: &'a server::Context,
        dashboard_id: Option<i32>,
        dash_tile_definition_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<DashTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes a copy of the selection behind a tile and returns its key.
    ///
    /// `POST /api/v1/Agents/Dash/CopyTileSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CopyTileSelection.html)
    fn copy_tile_selection<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a selection of one kind of record for a dashboard tile and returns the key of the selection.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDashTileSelectionFromEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDashTileSelectionFromEntity.html)
    fn create_dash_tile_selection_from_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        entity_name: Option<String>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new dashboard with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultDash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultDash.html)
    fn create_default_dash<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<Dash>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new collection of dashboards with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultDashCollection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultDashCollection.html)
    fn create_default_dash_collection<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DashCollection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new theme of dashboards with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultDashTheme`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultDashTheme.html)
    fn create_default_dash_theme<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DashTheme>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new tile of a dashboard with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultDashTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultDashTile.html)
    fn create_default_dash_tile<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DashTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new dashboard tile definition with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultDashTileDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultDashTileDefinition.html)
    fn create_default_dash_tile_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DashTileDefinition>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new preview of a dashboard with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultPreviewDash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultPreviewDash.html)
    fn create_default_preview_dash<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PreviewDash>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new preview of a dashboard tile with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultPreviewDashTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultPreviewDashTile.html)
    fn create_default_preview_dash_tile<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PreviewDashTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new definition that counts records of a kind; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultTileDefinitionForEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultTileDefinitionForEntity.html)
    fn create_default_tile_definition_for_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        entity_name: Option<String>,
    ) -> impl Future<Output = Result<Option<DashTileDefinition>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new tile that counts records of a kind; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Dash/CreateDefaultTileForEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_CreateDefaultTileForEntity.html)
    fn create_default_tile_for_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        entity_name: Option<String>,
    ) -> impl Future<Output = Result<Option<DashTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a dashboard by its key.
    ///
    /// `POST /api/v1/Agents/Dash/DeleteDash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_DeleteDash.html)
    fn delete_dash<'a>(
        &'a self,
        cx: &'a server::Context,
        dash_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a theme of dashboards by its key.
    ///
    /// `POST /api/v1/Agents/Dash/DeleteDashTheme`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_DeleteDashTheme.html)
    fn delete_dash_theme<'a>(
        &'a self,
        cx: &'a server::Context,
        dash_theme_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a tile of a dashboard by its key.
    ///
    /// `POST /api/v1/Agents/Dash/DeleteDashTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_DeleteDashTile.html)
    fn delete_dash_tile<'a>(
        &'a self,
        cx: &'a server::Context,
        dash_tile_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a dashboard tile definition by its key.
    ///
    /// `POST /api/v1/Agents/Dash/DeleteDashTileDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_DeleteDashTileDefinition.html)
    fn delete_dash_tile_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        dash_tile_definition_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes a copy of a dashboard with all its tiles and returns the copy.
    ///
    /// `POST /api/v1/Agents/Dash/DuplicateDashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_DuplicateDashboard.html)
    fn duplicate_dashboard<'a>(
        &'a self,
        cx: &'a server::Context,
        dashboard_id: Option<i32>,
        name: Option<String>,
    ) -> impl Future<Output = Result<Option<Dash>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes a copy of a tile with what it shows and returns the copy.
    ///
    /// `POST /api/v1/Agents/Dash/DuplicateTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_DuplicateTile.html)
    fn duplicate_tile<'a>(
        &'a self,
        cx: &'a server::Context,
        dash_tile_id: Option<i32>,
        name: Option<String>,
    ) -> impl Future<Output = Result<Option<DashTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one dashboard, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Dash/GetDash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDash.html)
    fn get_dash<'a>(
        &'a self,
        cx: &'a server::Context,
        dash_id: i32,
    ) -> impl Future<Output = Result<Option<Dash>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the dashboards of the caller: pinned, marked and others.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashCollection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashCollection.html)
    fn get_dash_collection<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DashCollection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several dashboards in their order.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashList.html)
    fn get_dash_list<'a>(
        &'a self,
        cx: &'a server::Context,
        dashboards: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<Dash>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the quick filters of a dashboard.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashQuickFilters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashQuickFilters.html)
    fn get_dash_quick_filters<'a>(
        &'a self,
        cx: &'a server::Context,
        dashboard_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<QuickFilterInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one theme of dashboards, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashTheme`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashTheme.html)
    fn get_dash_theme<'a>(
        &'a self,
        cx: &'a server::Context,
        dash_theme_id: i32,
    ) -> impl Future<Output = Result<Option<DashTheme>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one tile of a dashboard, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashTile.html)
    fn get_dash_tile<'a>(
        &'a self,
        cx: &'a server::Context,
        dash_tile_id: i32,
    ) -> impl Future<Output = Result<Option<DashTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one dashboard tile definition, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashTileDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashTileDefinition.html)
    fn get_dash_tile_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        dash_tile_definition_id: i32,
    ) -> impl Future<Output = Result<Option<DashTileDefinition>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the HTML of a tile definition in one language.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashTileHtml`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashTileHtml.html)
    fn get_dash_tile_html<'a>(
        &'a self,
        cx: &'a server::Context,
        dashboard_tile_definition_id: Option<i32>,
        language_code: Option<String>,
    ) -> impl Future<Output = Result<Option<DashTileHtml>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the HTML of a tile definition in all languages.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashTileHtmlList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashTileHtmlList.html)
    fn get_dash_tile_html_list<'a>(
        &'a self,
        cx: &'a server::Context,
        dashboard_tile_definition_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<DashTileHtml>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the tiles of a dashboard in their order.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashTiles`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashTiles.html)
    fn get_dash_tiles<'a>(
        &'a self,
        cx: &'a server::Context,
        dashboard_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<DashTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how close the installation is to the limit of dashboards.
    ///
    /// `POST /api/v1/Agents/Dash/GetDashboardFencingInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetDashboardFencingInfo.html)
    fn get_dashboard_fencing_info<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<FencingInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the quick filters that a dashboard could have.
    ///
    /// `POST /api/v1/Agents/Dash/GetPossibleDashQuickFilters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetPossibleDashQuickFilters.html)
    fn get_possible_dash_quick_filters<'a>(
        &'a self,
        cx: &'a server::Context,
        dashboard_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<QuickFilterInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a dashboard for a preview.
    ///
    /// `POST /api/v1/Agents/Dash/GetPreviewDash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetPreviewDash.html)
    fn get_preview_dash<'a>(
        &'a self,
        cx: &'a server::Context,
        dashboard_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<PreviewDash>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Copies a selection for comparisons to a temporary one of the caller and returns its key.
    ///
    /// `POST /api/v1/Agents/Dash/GetSecondaryTempTileSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetSecondaryTempTileSelection.html)
    fn get_secondary_temp_tile_selection<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Copies a selection to a temporary one of the caller and returns its key.
    ///
    /// `POST /api/v1/Agents/Dash/GetTempTileSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_GetTempTileSelection.html)
    fn get_temp_tile_selection<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a dashboard: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Dash/SaveDash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_SaveDash.html)
    fn save_dash<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Dash,
    ) -> impl Future<Output = Result<Option<Dash>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the quick filters of a dashboard and returns them as stored.
    ///
    /// `POST /api/v1/Agents/Dash/SaveDashQuickFilters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_SaveDashQuickFilters.html)
    fn save_dash_quick_filters<'a>(
        &'a self,
        cx: &'a server::Context,
        dashboard_id: Option<i32>,
        quick_filters: Option<Vec<QuickFilterInfo>>,
    ) -> impl Future<Output = Result<Vec<QuickFilterInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a theme of dashboards: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Dash/SaveDashTheme`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_SaveDashTheme.html)
    fn save_dash_theme<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DashTheme,
    ) -> impl Future<Output = Result<Option<DashTheme>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a tile of a dashboard: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Dash/SaveDashTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_SaveDashTile.html)
    fn save_dash_tile<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DashTile,
    ) -> impl Future<Output = Result<Option<DashTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a dashboard tile definition: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Dash/SaveDashTileDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_SaveDashTileDefinition.html)
    fn save_dash_tile_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DashTileDefinition,
    ) -> impl Future<Output = Result<Option<DashTileDefinition>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the HTML of a tile definition, one text for each language, and returns the texts as stored.
    ///
    /// `POST /api/v1/Agents/Dash/SaveDashTileHtmlList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_SaveDashTileHtmlList.html)
    fn save_dash_tile_html_list<'a>(
        &'a self,
        cx: &'a server::Context,
        dashboard_tile_definition_id: Option<i32>,
        languages: Option<Vec<DashTileHtml>>,
    ) -> impl Future<Output = Result<Vec<DashTileHtml>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the tiles of a dashboard in their order.
    ///
    /// `POST /api/v1/Agents/Dash/SaveDashTiles`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Dash_Agent/v1DashAgent_SaveDashTiles.html)
    fn save_dash_tiles<'a>(
        &'a self,
        cx: &'a server::Context,
        dashboard_id: Option<i32>,
        dash_tiles: Option<Vec<DashTile>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Dash_Agent`, served by `api`.
pub fn routes(api: impl DashAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DashAgentServer`] that goes with an operation.
fn dispatch<'a, T: DashAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddNewTileToDashboard) => {
            let mut dashboard_id = None;
            let mut dash_tile_definition = None;
            take!(input.arguments(&mut [&mut dashboard_id, &mut dash_tile_definition]));
            server::respond(cx, api.add_new_tile_to_dashboard(cx, dashboard_id, dash_tile_definition))
        }
        Some(Op::AddTileToDashboard) => {
            let mut dashboard_id = None;
            let mut dash_tile_definition_id = None;
            take!(input.arguments(&mut [&mut dashboard_id, &mut dash_tile_definition_id]));
            server::respond(cx, api.add_tile_to_dashboard(cx, dashboard_id, dash_tile_definition_id))
        }
        Some(Op::CopyTileSelection) => {
            let mut selection_id = None;
            take!(input.arguments(&mut [&mut selection_id]));
            server::respond(cx, api.copy_tile_selection(cx, selection_id))
        }
        Some(Op::CreateDashTileSelectionFromEntity) => {
            let mut entity_name = None;
            take!(input.arguments(&mut [&mut entity_name]));
            server::respond(cx, api.create_dash_tile_selection_from_entity(cx, entity_name))
        }
        Some(Op::CreateDefaultDash) => server::respond(cx, api.create_default_dash(cx)),
        Some(Op::CreateDefaultDashCollection) => server::respond(cx, api.create_default_dash_collection(cx)),
        Some(Op::CreateDefaultDashTheme) => server::respond(cx, api.create_default_dash_theme(cx)),
        Some(Op::CreateDefaultDashTile) => server::respond(cx, api.create_default_dash_tile(cx)),
        Some(Op::CreateDefaultDashTileDefinition) => server::respond(cx, api.create_default_dash_tile_definition(cx)),
        Some(Op::CreateDefaultPreviewDash) => server::respond(cx, api.create_default_preview_dash(cx)),
        Some(Op::CreateDefaultPreviewDashTile) => server::respond(cx, api.create_default_preview_dash_tile(cx)),
        Some(Op::CreateDefaultTileDefinitionForEntity) => {
            let mut entity_name = None;
            take!(input.arguments(&mut [&mut entity_name]));
            server::respond(cx, api.create_default_tile_definition_for_entity(cx, entity_name))
        }
        Some(Op::CreateDefaultTileForEntity) => {
            let mut entity_name = None;
            take!(input.arguments(&mut [&mut entity_name]));
            server::respond(cx, api.create_default_tile_for_entity(cx, entity_name))
        }
        Some(Op::DeleteDash) => server::respond(cx, api.delete_dash(cx, take!(input.required("dashId")))),
        Some(Op::DeleteDashTheme) => server::respond(
            cx,
            api.delete_dash_theme(cx, take!(input.required("dashThemeId"))),
        ),
        Some(Op::DeleteDashTile) => server::respond(cx, api.delete_dash_tile(cx, take!(input.required("dashTileId")))),
        Some(Op::DeleteDashTileDefinition) => server::respond(
            cx,
            api.delete_dash_tile_definition(cx, take!(input.required("dashTileDefinitionId"))),
        ),
        Some(Op::DuplicateDashboard) => {
            let mut dashboard_id = None;
            let mut name = None;
            take!(input.arguments(&mut [&mut dashboard_id, &mut name]));
            server::respond(cx, api.duplicate_dashboard(cx, dashboard_id, name))
        }
        Some(Op::DuplicateTile) => {
            let mut dash_tile_id = None;
            let mut name = None;
            take!(input.arguments(&mut [&mut dash_tile_id, &mut name]));
            server::respond(cx, api.duplicate_tile(cx, dash_tile_id, name))
        }
        Some(Op::GetDash) => server::respond(cx, api.get_dash(cx, take!(input.required("dashId")))),
        Some(Op::GetDashCollection) => server::respond(cx, api.get_dash_collection(cx)),
        Some(Op::GetDashList) => {
            let mut dashboards = None;
            take!(input.arguments(&mut [&mut dashboards]));
            server::respond(cx, api.get_dash_list(cx, dashboards))
        }
        Some(Op::GetDashQuickFilters) => {
            let mut dashboard_id = None;
            take!(input.arguments(&mut [&mut dashboard_id]));
            server::respond(cx, api.get_dash_quick_filters(cx, dashboard_id))
        }
        Some(Op::GetDashTheme) => server::respond(cx, api.get_dash_theme(cx, take!(input.required("dashThemeId")))),
        Some(Op::GetDashTile) => server::respond(cx, api.get_dash_tile(cx, take!(input.required("dashTileId")))),
        Some(Op::GetDashTileDefinition) => server::respond(
            cx,
            api.get_dash_tile_definition(cx, take!(input.required("dashTileDefinitionId"))),
        ),
        Some(Op::GetDashTileHtml) => {
            let mut dashboard_tile_definition_id = None;
            let mut language_code = None;
            take!(input.arguments(&mut [&mut dashboard_tile_definition_id, &mut language_code]));
            server::respond(cx, api.get_dash_tile_html(cx, dashboard_tile_definition_id, language_code))
        }
        Some(Op::GetDashTileHtmlList) => {
            let mut dashboard_tile_definition_id = None;
            take!(input.arguments(&mut [&mut dashboard_tile_definition_id]));
            server::respond(cx, api.get_dash_tile_html_list(cx, dashboard_tile_definition_id))
        }
        Some(Op::GetDashTiles) => {
            let mut dashboard_id = None;
            take!(input.arguments(&mut [&mut dashboard_id]));
            server::respond(cx, api.get_dash_tiles(cx, dashboard_id))
        }
        Some(Op::GetDashboardFencingInfo) => server::respond(cx, api.get_dashboard_fencing_info(cx)),
        Some(Op::GetPossibleDashQuickFilters) => {
            let mut dashboard_id = None;
            take!(input.arguments(&mut [&mut dashboard_id]));
            server::respond(cx, api.get_possible_dash_quick_filters(cx, dashboard_id))
        }
        Some(Op::GetPreviewDash) => {
            let mut dashboard_id = None;
            take!(input.arguments(&mut [&mut dashboard_id]));
            server::respond(cx, api.get_preview_dash(cx, dashboard_id))
        }
        Some(Op::GetSecondaryTempTileSelection) => {
            let mut selection_id = None;
            take!(input.arguments(&mut [&mut selection_id]));
            server::respond(cx, api.get_secondary_temp_tile_selection(cx, selection_id))
        }
        Some(Op::GetTempTileSelection) => {
            let mut selection_id = None;
            take!(input.arguments(&mut [&mut selection_id]));
            server::respond(cx, api.get_temp_tile_selection(cx, selection_id))
        }
        Some(Op::SaveDash) => server::respond(cx, api.save_dash(cx, take!(input.body()))),
        Some(Op::SaveDashQuickFilters) => {
            let mut dashboard_id = None;
            let mut quick_filters = None;
            take!(input.arguments(&mut [&mut dashboard_id, &mut quick_filters]));
            server::respond(cx, api.save_dash_quick_filters(cx, dashboard_id, quick_filters))
        }
        Some(Op::SaveDashTheme) => server::respond(cx, api.save_dash_theme(cx, take!(input.body()))),
        Some(Op::SaveDashTile) => server::respond(cx, api.save_dash_tile(cx, take!(input.body()))),
        Some(Op::SaveDashTileDefinition) => server::respond(cx, api.save_dash_tile_definition(cx, take!(input.body()))),
        Some(Op::SaveDashTileHtmlList) => {
            let mut dashboard_tile_definition_id = None;
            let mut languages = None;
            take!(input.arguments(&mut [&mut dashboard_tile_definition_id, &mut languages]));
            server::respond(cx, api.save_dash_tile_html_list(cx, dashboard_tile_definition_id, languages))
        }
        Some(Op::SaveDashTiles) => {
            let mut dashboard_id = None;
            let mut dash_tiles = None;
            take!(input.arguments(&mut [&mut dashboard_id, &mut dash_tiles]));
            server::respond(cx, api.save_dash_tiles(cx, dashboard_id, dash_tiles))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
