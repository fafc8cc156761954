// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{Dashboard, DashboardWithLinks, JsonPatch};

use super::operations::*;

/// Handlers of the tag `Dashboard`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DashboardServer: Send + Sync + 'static {
    /// Post dashboard.
    ///
    /// `POST /api/v1/Dashboard`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dashboard/v1Dashboard_PostDashboard.html)
    fn post_dashboard(
        &self,
        cx: &server::Context,
        body: Dashboard,
    ) -> impl Future<Output = Result<Option<DashboardWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Default dashboard.
    ///
    /// `GET /api/v1/Dashboard/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dashboard/v1Dashboard_DefaultDashboard.html)
    fn default_dashboard(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<Dashboard>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get dashboard.
    ///
    /// `GET /api/v1/Dashboard/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dashboard/v1Dashboard_GetDashboard.html)
    fn get_dashboard(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<DashboardWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put dashboard.
    ///
    /// `PUT /api/v1/Dashboard/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dashboard/v1Dashboard_PutDashboard.html)
    fn put_dashboard(
        &self,
        cx: &server::Context,
        id: i32,
        body: Dashboard,
    ) -> impl Future<Output = Result<Option<DashboardWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete dashboard.
    ///
    /// `DELETE /api/v1/Dashboard/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dashboard/v1Dashboard_DeleteDashboard.html)
    fn delete_dashboard(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Patch dashboard.
    ///
    /// `PATCH /api/v1/Dashboard/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Dashboard/v1Dashboard_PatchDashboard.html)
    fn patch_dashboard(
        &self,
        cx: &server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<DashboardWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Dashboard`, served by `api`.
pub fn routes(api: impl DashboardServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DashboardServer`] that goes with an operation.
fn dispatch<'a, T: DashboardServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostDashboard) => server::answer(cx, api.post_dashboard(cx, take!(input.body()))),
        Some(Op::DefaultDashboard) => server::answer(cx, api.default_dashboard(cx)),
        Some(Op::GetDashboard) => server::answer(cx, api.get_dashboard(cx, take!(input.path("id")))),
        Some(Op::PutDashboard) => server::answer(
            cx,
            api.put_dashboard(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteDashboard) => server::answer(cx, api.delete_dashboard(cx, take!(input.path("id")))),
        Some(Op::PatchDashboard) => server::answer(
            cx,
            api.patch_dashboard(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
