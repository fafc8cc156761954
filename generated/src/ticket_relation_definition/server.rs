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
    /// Post ticket relation definition entity.
    ///
    /// `POST /api/v1/TicketRelationDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_PostTicketRelationDefinitionEntity.html)
    fn post_ticket_relation_definition_entity(
        &self,
        cx: &server::Context,
        body: TicketRelationDefinitionEntity,
    ) -> impl Future<Output = Result<Option<TicketRelationDefinitionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Default ticket relation definition entity.
    ///
    /// `GET /api/v1/TicketRelationDefinition/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_DefaultTicketRelationDefinitionEntity.html)
    fn default_ticket_relation_definition_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<TicketRelationDefinitionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket relation definition entity.
    ///
    /// `GET /api/v1/TicketRelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_GetTicketRelationDefinitionEntity.html)
    fn get_ticket_relation_definition_entity(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<TicketRelationDefinitionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put ticket relation definition entity.
    ///
    /// `PUT /api/v1/TicketRelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_PutTicketRelationDefinitionEntity.html)
    fn put_ticket_relation_definition_entity(
        &self,
        cx: &server::Context,
        id: i32,
        body: TicketRelationDefinitionEntity,
    ) -> impl Future<Output = Result<Option<TicketRelationDefinitionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete ticket relation definition entity.
    ///
    /// `DELETE /api/v1/TicketRelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_DeleteTicketRelationDefinitionEntity.html)
    fn delete_ticket_relation_definition_entity(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Patch ticket relation definition entity.
    ///
    /// `PATCH /api/v1/TicketRelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketRelationDefinition/v1TicketRelationDefinitionEntity_PatchTicketRelationDefinitionEntity.html)
    fn patch_ticket_relation_definition_entity(
        &self,
        cx: &server::Context,
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
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostTicketRelationDefinitionEntity) => server::answer(
            cx,
            api.post_ticket_relation_definition_entity(cx, take!(input.body())),
        ),
        Some(Op::DefaultTicketRelationDefinitionEntity) => server::answer(
            cx,
            api.default_ticket_relation_definition_entity(cx),
        ),
        Some(Op::GetTicketRelationDefinitionEntity) => server::answer(
            cx,
            api.get_ticket_relation_definition_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PutTicketRelationDefinitionEntity) => server::answer(
            cx,
            api.put_ticket_relation_definition_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteTicketRelationDefinitionEntity) => server::answer(
            cx,
            api.delete_ticket_relation_definition_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchTicketRelationDefinitionEntity) => server::answer(
            cx,
            api.patch_ticket_relation_definition_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
