// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{DashTheme, DashThemeWithLinks, JsonPatch};

use super::operations::*;

/// Handlers of the tag `DashTheme`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DashThemeServer: Send + Sync + 'static {
    /// Stores a new theme of dashboards and returns it with its key and links.
    ///
    /// `POST /api/v1/DashTheme`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTheme/v1DashTheme_PostDashTheme.html)
    fn post_dash_theme<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DashTheme,
    ) -> impl Future<Output = Result<Option<DashThemeWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new theme of dashboards with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/DashTheme/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTheme/v1DashTheme_DefaultDashTheme.html)
    fn default_dash_theme<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DashTheme>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one theme of dashboards by its key, with links to related resources.
    ///
    /// `GET /api/v1/DashTheme/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTheme/v1DashTheme_GetDashTheme.html)
    fn get_dash_theme<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<DashThemeWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a theme of dashboards by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/DashTheme/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTheme/v1DashTheme_PutDashTheme.html)
    fn put_dash_theme<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: DashTheme,
    ) -> impl Future<Output = Result<Option<DashThemeWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a theme of dashboards by its key.
    ///
    /// `DELETE /api/v1/DashTheme/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTheme/v1DashTheme_DeleteDashTheme.html)
    fn delete_dash_theme<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a theme of dashboards by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/DashTheme/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/DashTheme/v1DashTheme_PatchDashTheme.html)
    fn patch_dash_theme<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<DashThemeWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `DashTheme`, served by `api`.
pub fn routes(api: impl DashThemeServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DashThemeServer`] that goes with an operation.
fn dispatch<'a, T: DashThemeServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostDashTheme) => server::respond(cx, api.post_dash_theme(cx, take!(input.body()))),
        Some(Op::DefaultDashTheme) => server::respond(cx, api.default_dash_theme(cx)),
        Some(Op::GetDashTheme) => server::respond(cx, api.get_dash_theme(cx, take!(input.path("id")))),
        Some(Op::PutDashTheme) => server::respond(
            cx,
            api.put_dash_theme(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteDashTheme) => server::respond(cx, api.delete_dash_theme(cx, take!(input.path("id")))),
        Some(Op::PatchDashTheme) => server::respond(
            cx,
            api.patch_dash_theme(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
