// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{JsonPatch, TicketRelationDefinitionEntity, TicketRelationDefinitionEntityWithLinks};

use super::operations::*;

/// Handlers of the tag `TicketRelationDefinition`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TicketRelationDefinitionServer: Send + Sync + 'static {
    /// Stores a new ticket relation definition and returns it with its key and links.
    ///
    /// `POST /api/v1/TicketRelationDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_PostTicketRelationDefinitionEntity.html)
    fn post_ticket_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketRelationDefinitionEntity,
    ) -> impl Future<Output = Result<Option<TicketRelationDefinitionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new ticket relation definition with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `GET /api/v1/TicketRelationDefinition/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_DefaultTicketRelationDefinitionEntity.html)
    fn default_ticket_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketRelationDefinitionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one ticket relation definition by its key, with links to related resources.
    ///
    /// `GET /api/v1/TicketRelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_GetTicketRelationDefinitionEntity.html)
    fn get_ticket_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<TicketRelationDefinitionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a ticket relation definition by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/TicketRelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_PutTicketRelationDefinitionEntity.html)
    fn put_ticket_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: TicketRelationDefinitionEntity,
    ) -> impl Future<Output = Result<Option<TicketRelationDefinitionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a ticket relation definition by its key.
    ///
    /// `DELETE /api/v1/TicketRelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_DeleteTicketRelationDefinitionEntity.html)
    fn delete_ticket_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a ticket relation definition by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/TicketRelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_PatchTicketRelationDefinitionEntity.html)
    fn patch_ticket_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<TicketRelationDefinitionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `TicketRelationDefinition`, served by `api`.
pub fn routes(api: impl TicketRelationDefinitionServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`TicketRelationDefinitionServer`] that goes with an operation.
fn dispatch<'a, T: TicketRelationDefinitionServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostTicketRelationDefinitionEntity) => server::respond(
            cx,
            api.post_ticket_relation_definition_entity(cx, take!(input.body())),
        ),
        Some(Op::DefaultTicketRelationDefinitionEntity) => server::respond(
            cx,
            api.default_ticket_relation_definition_entity(cx),
        ),
        Some(Op::GetTicketRelationDefinitionEntity) => server::respond(
            cx,
            api.get_ticket_relation_definition_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PutTicketRelationDefinitionEntity) => server::respond(
            cx,
            api.put_ticket_relation_definition_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteTicketRelationDefinitionEntity) => server::respond(
            cx,
            api.delete_ticket_relation_definition_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchTicketRelationDefinitionEntity) => server::respond(
            cx,
            api.patch_ticket_relation_definition_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
