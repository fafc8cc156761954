// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{CopilotDataSourceEntity, CopilotDataSourceEntityWithLinks, JsonPatch};

use super::operations::*;

/// Handlers of the tag `CopilotDataSource`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait CopilotDataSourceServer: Send + Sync + 'static {
    /// Stores a new data source of a copilot and returns it with its key and links.
    ///
    /// `POST /api/v1/CopilotDataSource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CopilotDataSource/v1CopilotDataSourceEntity_PostCopilotDataSourceEntity.html)
    fn post_copilot_data_source_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CopilotDataSourceEntity,
    ) -> impl Future<Output = Result<Option<CopilotDataSourceEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new data source of a copilot with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `GET /api/v1/CopilotDataSource/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CopilotDataSource/v1CopilotDataSourceEntity_DefaultCopilotDataSourceEntity.html)
    fn default_copilot_data_source_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<CopilotDataSourceEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one data source of a copilot by its key, with links to related resources.
    ///
    /// `GET /api/v1/CopilotDataSource/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CopilotDataSource/v1CopilotDataSourceEntity_GetCopilotDataSourceEntity.html)
    fn get_copilot_data_source_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<CopilotDataSourceEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a data source of a copilot by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/CopilotDataSource/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CopilotDataSource/v1CopilotDataSourceEntity_PutCopilotDataSourceEntity.html)
    fn put_copilot_data_source_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: CopilotDataSourceEntity,
    ) -> impl Future<Output = Result<Option<CopilotDataSourceEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a data source of a copilot by its key.
    ///
    /// `DELETE /api/v1/CopilotDataSource/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CopilotDataSource/v1CopilotDataSourceEntity_DeleteCopilotDataSourceEntity.html)
    fn delete_copilot_data_source_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a data source of a copilot by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/CopilotDataSource/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CopilotDataSource/v1CopilotDataSourceEntity_PatchCopilotDataSourceEntity.html)
    fn patch_copilot_data_source_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<CopilotDataSourceEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `CopilotDataSource`, served by `api`.
pub fn routes(api: impl CopilotDataSourceServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`CopilotDataSourceServer`] that goes with an operation.
fn dispatch<'a, T: CopilotDataSourceServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostCopilotDataSourceEntity) => server::respond(
            cx,
            api.post_copilot_data_source_entity(cx, take!(input.body())),
        ),
        Some(Op::DefaultCopilotDataSourceEntity) => server::respond(cx, api.default_copilot_data_source_entity(cx)),
        Some(Op::GetCopilotDataSourceEntity) => server::respond(
            cx,
            api.get_copilot_data_source_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PutCopilotDataSourceEntity) => server::respond(
            cx,
            api.put_copilot_data_source_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteCopilotDataSourceEntity) => server::respond(
            cx,
            api.delete_copilot_data_source_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchCopilotDataSourceEntity) => server::respond(
            cx,
            api.patch_copilot_data_source_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
