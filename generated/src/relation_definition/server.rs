// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{JsonPatch, RelationDefinitionEntity, RelationDefinitionEntityWithLinks};

use super::operations::*;

/// Handlers of the tag `RelationDefinition`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait RelationDefinitionServer: Send + Sync + 'static {
    /// Stores a new definition of a relation and returns it with its key and links.
    ///
    /// `POST /api/v1/RelationDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/RelationDefinition/v1RelationDefinitionEntity_PostRelationDefinitionEntity.html)
    fn post_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: RelationDefinitionEntity,
    ) -> impl Future<Output = Result<Option<RelationDefinitionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new definition of a relation with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `GET /api/v1/RelationDefinition/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/RelationDefinition/v1RelationDefinitionEntity_DefaultRelationDefinitionEntity.html)
    fn default_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<RelationDefinitionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one definition of a relation by its key, with links to related resources.
    ///
    /// `GET /api/v1/RelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/RelationDefinition/v1RelationDefinitionEntity_GetRelationDefinitionEntity.html)
    fn get_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<RelationDefinitionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a definition of a relation by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/RelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/RelationDefinition/v1RelationDefinitionEntity_PutRelationDefinitionEntity.html)
    fn put_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: RelationDefinitionEntity,
    ) -> impl Future<Output = Result<Option<RelationDefinitionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a definition of a relation by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/RelationDefinition/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/RelationDefinition/v1RelationDefinitionEntity_PatchRelationDefinitionEntity.html)
    fn patch_relation_definition_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<RelationDefinitionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `RelationDefinition`, served by `api`.
pub fn routes(api: impl RelationDefinitionServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`RelationDefinitionServer`] that goes with an operation.
fn dispatch<'a, T: RelationDefinitionServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostRelationDefinitionEntity) => server::respond(
            cx,
            api.post_relation_definition_entity(cx, take!(input.body())),
        ),
        Some(Op::DefaultRelationDefinitionEntity) => server::respond(cx, api.default_relation_definition_entity(cx)),
        Some(Op::GetRelationDefinitionEntity) => server::respond(
            cx,
            api.get_relation_definition_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PutRelationDefinitionEntity) => server::respond(
            cx,
            api.put_relation_definition_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::PatchRelationDefinitionEntity) => server::respond(
            cx,
            api.patch_relation_definition_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
