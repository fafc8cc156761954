// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{DashTile, DashTileWithLinks, JsonPatch};

use super::operations::*;

/// Handlers of the tag `DashTile`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DashTileServer: Send + Sync + 'static {
    /// Stores a new tile of a dashboard and returns it with its key and links.
    ///
    /// `POST /api/v1/DashTile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTile/v1DashTile_PostDashTile.html)
    fn post_dash_tile<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DashTile,
    ) -> impl Future<Output = Result<Option<DashTileWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new tile of a dashboard with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/DashTile/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTile/v1DashTile_DefaultDashTile.html)
    fn default_dash_tile<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DashTile>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one tile of a dashboard by its key, with links to related resources.
    ///
    /// `GET /api/v1/DashTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTile/v1DashTile_GetDashTile.html)
    fn get_dash_tile<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<DashTileWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a tile of a dashboard by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/DashTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTile/v1DashTile_PutDashTile.html)
    fn put_dash_tile<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: DashTile,
    ) -> impl Future<Output = Result<Option<DashTileWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a tile of a dashboard by its key.
    ///
    /// `DELETE /api/v1/DashTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTile/v1DashTile_DeleteDashTile.html)
    fn delete_dash_tile<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a tile of a dashboard by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/DashTile/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTile/v1DashTile_PatchDashTile.html)
    fn patch_dash_tile<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<DashTileWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `DashTile`, served by `api`.
pub fn routes(api: impl DashTileServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DashTileServer`] that goes with an operation.
fn dispatch<'a, T: DashTileServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostDashTile) => server::respond(cx, api.post_dash_tile(cx, take!(input.body()))),
        Some(Op::DefaultDashTile) => server::respond(cx, api.default_dash_tile(cx)),
        Some(Op::GetDashTile) => server::respond(cx, api.get_dash_tile(cx, take!(input.path("id")))),
        Some(Op::PutDashTile) => server::respond(
            cx,
            api.put_dash_tile(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteDashTile) => server::respond(cx, api.delete_dash_tile(cx, take!(input.path("id")))),
        Some(Op::PatchDashTile) => server::respond(
            cx,
            api.patch_dash_tile(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
