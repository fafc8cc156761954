// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    CRMScriptResult, JsonPatch, Mode, ODataSlimResponse, Output, TriggerScriptEntity, TriggerScriptEntityWithLinks,
};

use super::operations::*;

/// Handlers of the tag `TriggerScript`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TriggerScriptServer: Send + Sync + 'static {
    /// Returns rows about every trigger script, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/TriggerScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_GetAll.html)
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

    /// Stores a new trigger script and returns it with its key and links.
    ///
    /// `POST /api/v1/TriggerScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_PostTriggerScriptEntity.html)
    fn post_trigger_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TriggerScriptEntity,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new trigger script with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/TriggerScript/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_DefaultTriggerScriptEntity.html)
    fn default_trigger_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one trigger script by its key, with links to related resources.
    ///
    /// `GET /api/v1/TriggerScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_GetTriggerScriptEntity.html)
    fn get_trigger_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a trigger script by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/TriggerScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_PutTriggerScriptEntity.html)
    fn put_trigger_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: TriggerScriptEntity,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a trigger script by its key.
    ///
    /// `DELETE /api/v1/TriggerScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_DeleteTriggerScriptEntity.html)
    fn delete_trigger_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a trigger script by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/TriggerScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_PatchTriggerScriptEntity.html)
    fn patch_trigger_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks the syntax of a trigger script without running it.
    ///
    /// `GET /api/v1/TriggerScript/{triggerScriptId}/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_ValidateTriggerScript.html)
    fn validate_trigger_script<'a>(
        &'a self,
        cx: &'a server::Context,
        trigger_script_id: i32,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the source and event of the trigger script that has the given unique identifier.
    ///
    /// `GET /api/v1/TriggerScript/{triggerScriptUniqueId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_GetTriggerScriptByUniqueId.html)
    fn get_trigger_script_by_unique_id<'a>(
        &'a self,
        cx: &'a server::Context,
        trigger_script_unique_id: String,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a trigger script by its unique identifier and returns it with its source code.
    ///
    /// `PUT /api/v1/TriggerScript/{triggerScriptUniqueId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_SaveTriggerScriptByUniqueId.html)
    fn save_trigger_script_by_unique_id<'a>(
        &'a self,
        cx: &'a server::Context,
        trigger_script_unique_id: String,
        body: TriggerScriptEntity,
    ) -> impl Future<Output = Result<Option<TriggerScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a trigger script by its unique identifier.
    ///
    /// `DELETE /api/v1/TriggerScript/{triggerScriptUniqueId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_DeleteTriggerScriptByUniqueId.html)
    fn delete_trigger_script_by_unique_id<'a>(
        &'a self,
        cx: &'a server::Context,
        trigger_script_unique_id: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks the syntax of a trigger script, found by its unique identifier, without running it.
    ///
    /// `GET /api/v1/TriggerScript/{triggerScriptUniqueId}/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TriggerScript/v1TriggerScriptEntity_ValidateTriggerScriptByUniqueId.html)
    fn validate_trigger_script_by_unique_id<'a>(
        &'a self,
        cx: &'a server::Context,
        trigger_script_unique_id: String,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `TriggerScript`, served by `api`.
pub fn routes(api: impl TriggerScriptServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`TriggerScriptServer`] that goes with an operation.
fn dispatch<'a, T: TriggerScriptServer>(
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
        Some(Op::PostTriggerScriptEntity) => server::respond(
            cx,
            api.post_trigger_script_entity(cx, take!(input.body())),
        ),
        Some(Op::DefaultTriggerScriptEntity) => server::respond(cx, api.default_trigger_script_entity(cx)),
        Some(Op::GetTriggerScriptEntity) => server::respond(
            cx,
            api.get_trigger_script_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PutTriggerScriptEntity) => server::respond(
            cx,
            api.put_trigger_script_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteTriggerScriptEntity) => server::respond(
            cx,
            api.delete_trigger_script_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchTriggerScriptEntity) => server::respond(
            cx,
            api.patch_trigger_script_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::ValidateTriggerScript) => server::respond(
            cx,
            api.validate_trigger_script(cx, take!(input.path("triggerScriptId"))),
        ),
        Some(Op::GetTriggerScriptByUniqueId) => server::respond(
            cx,
            api.get_trigger_script_by_unique_id(cx, take!(input.path("triggerScriptUniqueId"))),
        ),
        Some(Op::SaveTriggerScriptByUniqueId) => server::respond(
            cx,
            api.save_trigger_script_by_unique_id(cx, take!(input.path("triggerScriptUniqueId")), take!(input.body())),
        ),
        Some(Op::DeleteTriggerScriptByUniqueId) => server::respond(
            cx,
            api.delete_trigger_script_by_unique_id(cx, take!(input.path("triggerScriptUniqueId"))),
        ),
        Some(Op::ValidateTriggerScriptByUniqueId) => server::respond(
            cx,
            api.validate_trigger_script_by_unique_id(cx, take!(input.path("triggerScriptUniqueId"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
