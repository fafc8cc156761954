// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{JsonPatch, Mode, ODataSlimResponse, Output, SystemEventEntity, SystemEventEntityWithLinks};

use super::operations::*;

/// Handlers of the tag `SystemEvent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait SystemEventServer: Send + Sync + 'static {
    /// Returns rows about every system event, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/SystemEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_GetAll.html)
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

    /// Stores a new system event and returns it with its key and links.
    ///
    /// `POST /api/v1/SystemEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_PostSystemEventEntity.html)
    fn post_system_event_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SystemEventEntity,
    ) -> impl Future<Output = Result<Option<SystemEventEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new system event with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/SystemEvent/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_DefaultSystemEventEntity.html)
    fn default_system_event_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SystemEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one system event by its key, with links to related resources.
    ///
    /// `GET /api/v1/SystemEvent/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_GetSystemEventEntity.html)
    fn get_system_event_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<SystemEventEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a system event by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/SystemEvent/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_PutSystemEventEntity.html)
    fn put_system_event_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: SystemEventEntity,
    ) -> impl Future<Output = Result<Option<SystemEventEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a system event by its key.
    ///
    /// `DELETE /api/v1/SystemEvent/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_DeleteSystemEventEntity.html)
    fn delete_system_event_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a system event by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/SystemEvent/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/SystemEvent/v1SystemEventEntity_PatchSystemEventEntity.html)
    fn patch_system_event_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<SystemEventEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `SystemEvent`, served by `api`.
pub fn routes(api: impl SystemEventServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`SystemEventServer`] that goes with an operation.
fn dispatch<'a, T: SystemEventServer>(
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
        Some(Op::PostSystemEventEntity) => server::respond(cx, api.post_system_event_entity(cx, take!(input.body()))),
        Some(Op::DefaultSystemEventEntity) => server::respond(cx, api.default_system_event_entity(cx)),
        Some(Op::GetSystemEventEntity) => server::respond(cx, api.get_system_event_entity(cx, take!(input.path("id")))),
        Some(Op::PutSystemEventEntity) => server::respond(
            cx,
            api.put_system_event_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteSystemEventEntity) => server::respond(
            cx,
            api.delete_system_event_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchSystemEventEntity) => server::respond(
            cx,
            api.patch_system_event_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
