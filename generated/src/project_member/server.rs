// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{JsonPatch, Mode, ODataSlimResponse, Output, ProjectMember, ProjectMemberWithLinks};

use super::operations::*;

/// Handlers of the tag `ProjectMember`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ProjectMemberServer: Send + Sync + 'static {
    /// Returns rows about every member of a project, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/ProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ProjectMember/v1ProjectMember_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new member of a project and returns it with its key and links.
    ///
    /// `POST /api/v1/ProjectMember`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ProjectMember/v1ProjectMember_PostProjectMember.html)
    fn post_project_member<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ProjectMember,
    ) -> impl Future<Output = Result<Option<ProjectMemberWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new member of a project with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/ProjectMember/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ProjectMember/v1ProjectMember_DefaultProjectMember.html)
    fn default_project_member<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ProjectMember>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one member of a project by its key, with links to related resources.
    ///
    /// `GET /api/v1/ProjectMember/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ProjectMember/v1ProjectMember_GetProjectMember.html)
    fn get_project_member<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ProjectMemberWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a member of a project by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/ProjectMember/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ProjectMember/v1ProjectMember_PutProjectMember.html)
    fn put_project_member<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ProjectMember,
    ) -> impl Future<Output = Result<Option<ProjectMemberWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a member of a project by its key.
    ///
    /// `DELETE /api/v1/ProjectMember/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ProjectMember/v1ProjectMember_DeleteProjectMember.html)
    fn delete_project_member<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a member of a project by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/ProjectMember/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ProjectMember/v1ProjectMember_PatchProjectMember.html)
    fn patch_project_member<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<ProjectMemberWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `ProjectMember`, served by `api`.
pub fn routes(api: impl ProjectMemberServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ProjectMemberServer`] that goes with an operation.
fn dispatch<'a, T: ProjectMemberServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::respond(
            cx,
            api.get_all(
                cx,
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::PostProjectMember) => server::respond(cx, api.post_project_member(cx, take!(input.body()))),
        Some(Op::DefaultProjectMember) => server::respond(cx, api.default_project_member(cx)),
        Some(Op::GetProjectMember) => server::respond(cx, api.get_project_member(cx, take!(input.path("id")))),
        Some(Op::PutProjectMember) => server::respond(
            cx,
            api.put_project_member(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteProjectMember) => server::respond(cx, api.delete_project_member(cx, take!(input.path("id")))),
        Some(Op::PatchProjectMember) => server::respond(
            cx,
            api.patch_project_member(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
