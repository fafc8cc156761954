// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{JsonPatch, TicketRelationEntity, TicketRelationEntityWithLinks};

use super::operations::*;

/// Handlers of the tag `TicketRelation`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TicketRelationServer: Send + Sync + 'static {
    /// Stores a new ticket relation and returns it with its key and links.
    ///
    /// `POST /api/v1/TicketRelation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelation/v1TicketRelationEntity_PostTicketRelationEntity.html)
    fn post_ticket_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketRelationEntity,
    ) -> impl Future<Output = Result<Option<TicketRelationEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new ticket relation with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/TicketRelation/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelation/v1TicketRelationEntity_DefaultTicketRelationEntity.html)
    fn default_ticket_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketRelationEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one ticket relation by its key, with links to related resources.
    ///
    /// `GET /api/v1/TicketRelation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelation/v1TicketRelationEntity_GetTicketRelationEntity.html)
    fn get_ticket_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<TicketRelationEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a ticket relation by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/TicketRelation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelation/v1TicketRelationEntity_PutTicketRelationEntity.html)
    fn put_ticket_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: TicketRelationEntity,
    ) -> impl Future<Output = Result<Option<TicketRelationEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a ticket relation by its key.
    ///
    /// `DELETE /api/v1/TicketRelation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelation/v1TicketRelationEntity_DeleteTicketRelationEntity.html)
    fn delete_ticket_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a ticket relation by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/TicketRelation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelation/v1TicketRelationEntity_PatchTicketRelationEntity.html)
    fn patch_ticket_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<TicketRelationEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `TicketRelation`, served by `api`.
pub fn routes(api: impl TicketRelationServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`TicketRelationServer`] that goes with an operation.
fn dispatch<'a, T: TicketRelationServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostTicketRelationEntity) => server::respond(
            cx,
            api.post_ticket_relation_entity(cx, take!(input.body())),
        ),
        Some(Op::DefaultTicketRelationEntity) => server::respond(cx, api.default_ticket_relation_entity(cx)),
        Some(Op::GetTicketRelationEntity) => server::respond(
            cx,
            api.get_ticket_relation_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PutTicketRelationEntity) => server::respond(
            cx,
            api.put_ticket_relation_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteTicketRelationEntity) => server::respond(
            cx,
            api.delete_ticket_relation_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchTicketRelationEntity) => server::respond(
            cx,
            api.patch_ticket_relation_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
