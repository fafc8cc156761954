// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    CRMScriptEntity, CRMScriptEntityWithLinks, CRMScriptResult, EventData, JsonPatch, Mode, ODataSlimResponse, Output,
};

use super::operations::*;

/// Handlers of the tag `CRMScript`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait CrmScriptServer: Send + Sync + 'static {
    /// Returns rows about every CRMScript, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/CRMScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_GetAll.html)
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

    /// Stores a new CRMScript and returns it with its key and links.
    ///
    /// `POST /api/v1/CRMScript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_PostCRMScriptEntity.html)
    fn post_crm_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CRMScriptEntity,
    ) -> impl Future<Output = Result<Option<CRMScriptEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new CRMScript with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/CRMScript/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_DefaultCRMScriptEntity.html)
    fn default_crm_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<CRMScriptEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a CRMScript with parameters and returns what it prints.
    ///
    /// `POST /api/v1/CRMScript/{cRMScriptId}/Execute`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ExecuteScript.html)
    fn execute_script<'a>(
        &'a self,
        cx: &'a server::Context,
        c_rm_script_id: i32,
        body: Map<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a CRMScript as if an event had happened and returns the event with output values.
    ///
    /// `POST /api/v1/CRMScript/{cRMScriptId}/ExecuteAsEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ExecuteScriptAsEvent.html)
    fn execute_script_as_event<'a>(
        &'a self,
        cx: &'a server::Context,
        c_rm_script_id: i32,
        body: EventData,
    ) -> impl Future<Output = Result<Option<EventData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks the syntax of a stored CRMScript.
    ///
    /// `GET /api/v1/CRMScript/{cRMScriptId}/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ValidateScript.html)
    fn validate_script<'a>(
        &'a self,
        cx: &'a server::Context,
        c_rm_script_id: i32,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a CRMScript, found by its unique identifier, and returns what it prints.
    ///
    /// `POST /api/v1/CRMScript/{cRMScriptUniqueId}/Execute`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ExecuteScriptByUniqueId.html)
    fn execute_script_by_unique_id<'a>(
        &'a self,
        cx: &'a server::Context,
        c_rm_script_unique_id: String,
        body: Map<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a CRMScript, found by its unique identifier, as if an event had happened, and returns the event data with
    /// the output of the script.
    ///
    /// `POST /api/v1/CRMScript/{cRMScriptUniqueId}/ExecuteAsEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ExecuteScriptAsEventByUniqueId.html)
    fn execute_script_as_event_by_unique_id<'a>(
        &'a self,
        cx: &'a server::Context,
        c_rm_script_unique_id: String,
        body: EventData,
    ) -> impl Future<Output = Result<Option<EventData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks the syntax of a CRMScript, found by its unique identifier.
    ///
    /// `GET /api/v1/CRMScript/{cRMScriptUniqueId}/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_ValidateScriptByUniqueId.html)
    fn validate_script_by_unique_id<'a>(
        &'a self,
        cx: &'a server::Context,
        c_rm_script_unique_id: String,
    ) -> impl Future<Output = Result<Option<CRMScriptResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one CRMScript by its key, with links to related resources.
    ///
    /// `GET /api/v1/CRMScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_GetCRMScriptEntity.html)
    fn get_crm_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<CRMScriptEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a CRMScript by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/CRMScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_PutCRMScriptEntity.html)
    fn put_crm_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: CRMScriptEntity,
    ) -> impl Future<Output = Result<Option<CRMScriptEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a CRMScript by its key.
    ///
    /// `DELETE /api/v1/CRMScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_DeleteCRMScriptEntity.html)
    fn delete_crm_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a CRMScript by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/CRMScript/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CRMScript/v1CRMScriptEntity_PatchCRMScriptEntity.html)
    fn patch_crm_script_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<CRMScriptEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `CRMScript`, served by `api`.
pub fn routes(api: impl CrmScriptServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`CrmScriptServer`] that goes with an operation.
fn dispatch<'a, T: CrmScriptServer>(
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
        Some(Op::PostCrmScriptEntity) => server::respond(cx, api.post_crm_script_entity(cx, take!(input.body()))),
        Some(Op::DefaultCrmScriptEntity) => server::respond(cx, api.default_crm_script_entity(cx)),
        Some(Op::ExecuteScript) => server::respond(
            cx,
            api.execute_script(cx, take!(input.path("cRMScriptId")), take!(input.body())),
        ),
        Some(Op::ExecuteScriptAsEvent) => server::respond(
            cx,
            api.execute_script_as_event(cx, take!(input.path("cRMScriptId")), take!(input.body())),
        ),
        Some(Op::ValidateScript) => server::respond(cx, api.validate_script(cx, take!(input.path("cRMScriptId")))),
        Some(Op::ExecuteScriptByUniqueId) => server::respond(
            cx,
            api.execute_script_by_unique_id(cx, take!(input.path("cRMScriptUniqueId")), take!(input.body())),
        ),
        Some(Op::ExecuteScriptAsEventByUniqueId) => server::respond(
            cx,
            api.execute_script_as_event_by_unique_id(cx, take!(input.path("cRMScriptUniqueId")), take!(input.body())),
        ),
        Some(Op::ValidateScriptByUniqueId) => server::respond(
            cx,
            api.validate_script_by_unique_id(cx, take!(input.path("cRMScriptUniqueId"))),
        ),
        Some(Op::GetCrmScriptEntity) => server::respond(cx, api.get_crm_script_entity(cx, take!(input.path("id")))),
        Some(Op::PutCrmScriptEntity) => server::respond(
            cx,
            api.put_crm_script_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteCrmScriptEntity) => server::respond(
            cx,
            api.delete_crm_script_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchCrmScriptEntity) => server::respond(
            cx,
            api.patch_crm_script_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
