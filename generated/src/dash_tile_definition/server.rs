// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{DashTileDefinition, DashTileDefinitionWithLinks, JsonPatch};

use super::operations::*;

/// Handlers of the tag `DashTileDefinition`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DashTileDefinitionServer: Send + Sync + 'static {
    /// Stores a new dashboard tile definition and returns it with its key and links.
    ///
    /// `POST /api/v1/DashTileDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTileDefinition/v1DashTileDefinition_PostDashTileDefinition.html)
    fn post_dash_tile_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DashTileDefinition,
    ) -> impl Future<Output = Result<Option<DashTileDefinitionWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new dashboard tile definition with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `GET /api/v1/DashTileDefinition/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTileDefinition/v1DashTileDefinition_DefaultDashTileDefinition.html)
    fn default_dash_tile_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DashTileDefinition>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one dashboard tile definition by its key, with links.
    ///
    /// `GET /api/v1/DashTileDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTileDefinition/v1DashTileDefinition_GetDashTileDefinition.html)
    fn get_dash_tile_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<DashTileDefinitionWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a dashboard tile definition by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/DashTileDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTileDefinition/v1DashTileDefinition_PutDashTileDefinition.html)
    fn put_dash_tile_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: DashTileDefinition,
    ) -> impl Future<Output = Result<Option<DashTileDefinitionWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a dashboard tile definition by its key.
    ///
    /// `DELETE /api/v1/DashTileDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTileDefinition/v1DashTileDefinition_DeleteDashTileDefinition.html)
    fn delete_dash_tile_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of the definition of a tile by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/DashTileDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTileDefinition/v1DashTileDefinition_PatchDashTileDefinition.html)
    fn patch_dash_tile_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<DashTileDefinitionWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `DashTileDefinition`, served by `api`.
pub fn routes(api: impl DashTileDefinitionServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DashTileDefinitionServer`] that goes with an operation.
fn dispatch<'a, T: DashTileDefinitionServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostDashTileDefinition) => server::respond(cx, api.post_dash_tile_definition(cx, take!(input.body()))),
        Some(Op::DefaultDashTileDefinition) => server::respond(cx, api.default_dash_tile_definition(cx)),
        Some(Op::GetDashTileDefinition) => server::respond(
            cx,
            api.get_dash_tile_definition(cx, take!(input.path("id"))),
        ),
        Some(Op::PutDashTileDefinition) => server::respond(
            cx,
            api.put_dash_tile_definition(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteDashTileDefinition) => server::respond(
            cx,
            api.delete_dash_tile_definition(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchDashTileDefinition) => server::respond(
            cx,
            api.patch_dash_tile_definition(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
