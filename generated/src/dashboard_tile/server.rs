// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{DashboardTile, DashboardTileWithLinks, JsonPatch};

use super::operations::*;

/// Handlers of the tag `DashboardTile`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DashboardTileServer: Send + Sync + 'static {
    /// Post dashboard tile.
    ///
    /// `POST /api/v1/DashboardTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashboardTile/v1DashboardTile_PostDashboardTile.html)
    fn post_dashboard_tile(
        &self,
        cx: &server::Context,
        body: DashboardTile,
    ) -> impl Future<Output = Result<Option<DashboardTileWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Default dashboard tile.
    ///
    /// `GET /api/v1/DashboardTile/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashboardTile/v1DashboardTile_DefaultDashboardTile.html)
    fn default_dashboard_tile(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<DashboardTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get dashboard tile.
    ///
    /// `GET /api/v1/DashboardTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashboardTile/v1DashboardTile_GetDashboardTile.html)
    fn get_dashboard_tile(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<DashboardTileWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put dashboard tile.
    ///
    /// `PUT /api/v1/DashboardTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashboardTile/v1DashboardTile_PutDashboardTile.html)
    fn put_dashboard_tile(
        &self,
        cx: &server::Context,
        id: i32,
        body: DashboardTile,
    ) -> impl Future<Output = Result<Option<DashboardTileWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete dashboard tile.
    ///
    /// `DELETE /api/v1/DashboardTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashboardTile/v1DashboardTile_DeleteDashboardTile.html)
    fn delete_dashboard_tile(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Patch dashboard tile.
    ///
    /// `PATCH /api/v1/DashboardTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashboardTile/v1DashboardTile_PatchDashboardTile.html)
    fn patch_dashboard_tile(
        &self,
        cx: &server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<DashboardTileWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `DashboardTile`, served by `api`.
pub fn routes(api: impl DashboardTileServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DashboardTileServer`] that goes with an operation.
fn dispatch<'a, T: DashboardTileServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostDashboardTile) => server::answer(cx, api.post_dashboard_tile(cx, take!(input.body()))),
        Some(Op::DefaultDashboardTile) => server::answer(cx, api.default_dashboard_tile(cx)),
        Some(Op::GetDashboardTile) => server::answer(cx, api.get_dashboard_tile(cx, take!(input.path("id")))),
        Some(Op::PutDashboardTile) => server::answer(
            cx,
            api.put_dashboard_tile(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteDashboardTile) => server::answer(cx, api.delete_dashboard_tile(cx, take!(input.path("id")))),
        Some(Op::PatchDashboardTile) => server::answer(
            cx,
            api.patch_dashboard_tile(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
