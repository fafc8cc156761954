// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{CopilotEntity, CopilotEntityWithLinks, JsonPatch};

use super::operations::*;

/// Handlers of the tag `Copilot`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait CopilotServer: Send + Sync + 'static {
    /// Stores a new copilot and returns it with its key and links.
    ///
    /// `POST /api/v1/Copilot`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Copilot/v1CopilotEntity_PostCopilotEntity.html)
    fn post_copilot_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CopilotEntity,
    ) -> impl Future<Output = Result<Option<CopilotEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new copilot with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Copilot/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Copilot/v1CopilotEntity_DefaultCopilotEntity.html)
    fn default_copilot_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<CopilotEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one copilot by its key, with links to related resources.
    ///
    /// `GET /api/v1/Copilot/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Copilot/v1CopilotEntity_GetCopilotEntity.html)
    fn get_copilot_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<CopilotEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a copilot by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Copilot/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Copilot/v1CopilotEntity_PutCopilotEntity.html)
    fn put_copilot_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: CopilotEntity,
    ) -> impl Future<Output = Result<Option<CopilotEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a copilot by its key.
    ///
    /// `DELETE /api/v1/Copilot/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Copilot/v1CopilotEntity_DeleteCopilotEntity.html)
    fn delete_copilot_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a copilot by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/Copilot/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Copilot/v1CopilotEntity_PatchCopilotEntity.html)
    fn patch_copilot_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<CopilotEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Copilot`, served by `api`.
pub fn routes(api: impl CopilotServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`CopilotServer`] that goes with an operation.
fn dispatch<'a, T: CopilotServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostCopilotEntity) => server::respond(cx, api.post_copilot_entity(cx, take!(input.body()))),
        Some(Op::DefaultCopilotEntity) => server::respond(cx, api.default_copilot_entity(cx)),
        Some(Op::GetCopilotEntity) => server::respond(cx, api.get_copilot_entity(cx, take!(input.path("id")))),
        Some(Op::PutCopilotEntity) => server::respond(
            cx,
            api.put_copilot_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteCopilotEntity) => server::respond(cx, api.delete_copilot_entity(cx, take!(input.path("id")))),
        Some(Op::PatchCopilotEntity) => server::respond(
            cx,
            api.patch_copilot_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
