// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{JsonPatch, TicketTypeEntity, TicketTypeEntityWithLinks};

use super::operations::*;

/// Handlers of the tag `TicketType`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TicketTypeServer: Send + Sync + 'static {
    /// Stores a new type of request and returns it with its key and links.
    ///
    /// `POST /api/v1/TicketType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketType/v1TicketTypeEntity_PostTicketTypeEntity.html)
    fn post_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketTypeEntity,
    ) -> impl Future<Output = Result<Option<TicketTypeEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new type of request with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/TicketType/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketType/v1TicketTypeEntity_DefaultTicketTypeEntity.html)
    fn default_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one type of request by its key, with links to related resources.
    ///
    /// `GET /api/v1/TicketType/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketType/v1TicketTypeEntity_GetTicketTypeEntity.html)
    fn get_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<TicketTypeEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a type of request by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/TicketType/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketType/v1TicketTypeEntity_PutTicketTypeEntity.html)
    fn put_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: TicketTypeEntity,
    ) -> impl Future<Output = Result<Option<TicketTypeEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a type of request by its key.
    ///
    /// `DELETE /api/v1/TicketType/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketType/v1TicketTypeEntity_DeleteTicketTypeEntity.html)
    fn delete_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a type of request by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/TicketType/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketType/v1TicketTypeEntity_PatchTicketTypeEntity.html)
    fn patch_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<TicketTypeEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `TicketType`, served by `api`.
pub fn routes(api: impl TicketTypeServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`TicketTypeServer`] that goes with an operation.
fn dispatch<'a, T: TicketTypeServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostTicketTypeEntity) => server::respond(cx, api.post_ticket_type_entity(cx, take!(input.body()))),
        Some(Op::DefaultTicketTypeEntity) => server::respond(cx, api.default_ticket_type_entity(cx)),
        Some(Op::GetTicketTypeEntity) => server::respond(cx, api.get_ticket_type_entity(cx, take!(input.path("id")))),
        Some(Op::PutTicketTypeEntity) => server::respond(
            cx,
            api.put_ticket_type_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteTicketTypeEntity) => server::respond(
            cx,
            api.delete_ticket_type_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchTicketTypeEntity) => server::respond(
            cx,
            api.patch_ticket_type_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
