// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{Dash, DashWithLinks, JsonPatch};

use super::operations::*;

/// Handlers of the tag `Dash`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DashServer: Send + Sync + 'static {
    /// Stores a new dashboard and returns it with its key and links.
    ///
    /// `POST /api/v1/Dash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dash/v1Dash_PostDash.html)
    fn post_dash<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Dash,
    ) -> impl Future<Output = Result<Option<DashWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new dashboard with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Dash/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dash/v1Dash_DefaultDash.html)
    fn default_dash<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<Dash>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one dashboard by its key, with links to related resources.
    ///
    /// `GET /api/v1/Dash/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dash/v1Dash_GetDash.html)
    fn get_dash<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<DashWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a dashboard by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Dash/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dash/v1Dash_PutDash.html)
    fn put_dash<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Dash,
    ) -> impl Future<Output = Result<Option<DashWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a dashboard by its key.
    ///
    /// `DELETE /api/v1/Dash/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dash/v1Dash_DeleteDash.html)
    fn delete_dash<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a dashboard by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/Dash/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dash/v1Dash_PatchDash.html)
    fn patch_dash<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<DashWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Dash`, served by `api`.
pub fn routes(api: impl DashServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DashServer`] that goes with an operation.
fn dispatch<'a, T: DashServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostDash) => server::respond(cx, api.post_dash(cx, take!(input.body()))),
        Some(Op::DefaultDash) => server::respond(cx, api.default_dash(cx)),
        Some(Op::GetDash) => server::respond(cx, api.get_dash(cx, take!(input.path("id")))),
        Some(Op::PutDash) => server::respond(cx, api.put_dash(cx, take!(input.path("id")), take!(input.body()))),
        Some(Op::DeleteDash) => server::respond(cx, api.delete_dash(cx, take!(input.path("id")))),
        Some(Op::PatchDash) => server::respond(cx, api.patch_dash(cx, take!(input.path("id")), take!(input.body()))),
        None => return Err(server::Error::not_implemented()),
    })
}
