// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{ContactRelationEntity, ContactRelationEntityWithLinks, JsonPatch, Mode, ODataSlimResponse, Output};

use super::operations::*;

/// Handlers of the tag `ContactRelation`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ContactRelationServer: Send + Sync + 'static {
    /// Returns rows about every relation between companies and persons, with the chosen columns, filtered, sorted and
    /// paged.
    ///
    /// `GET /api/v1/Relation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ContactRelation/v1ContactRelationEntity_GetAll.html)
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

    /// Stores a new relation between companies and persons and returns it with its key and links.
    ///
    /// `POST /api/v1/Relation`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ContactRelation/v1ContactRelationEntity_PostContactRelationEntity.html)
    fn post_contact_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ContactRelationEntity,
    ) -> impl Future<Output = Result<Option<ContactRelationEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new relation between companies and persons with the default values of the server; nothing is stored
    /// until it is saved.
    ///
    /// `GET /api/v1/Relation/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ContactRelation/v1ContactRelationEntity_DefaultContactRelationEntity.html)
    fn default_contact_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ContactRelationEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one relation between companies and persons by its key, with links to related resources.
    ///
    /// `GET /api/v1/Relation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ContactRelation/v1ContactRelationEntity_GetContactRelationEntity.html)
    fn get_contact_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ContactRelationEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a relation between companies and persons by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Relation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ContactRelation/v1ContactRelationEntity_PutContactRelationEntity.html)
    fn put_contact_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ContactRelationEntity,
    ) -> impl Future<Output = Result<Option<ContactRelationEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a relation between companies and persons by its key.
    ///
    /// `DELETE /api/v1/Relation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ContactRelation/v1ContactRelationEntity_DeleteContactRelationEntity.html)
    fn delete_contact_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a relation between companies and persons by a JSON Patch (RFC 6902) or merge patch
    /// (RFC 7396).
    ///
    /// `PATCH /api/v1/Relation/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ContactRelation/v1ContactRelationEntity_PatchContactRelationEntity.html)
    fn patch_contact_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<ContactRelationEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `ContactRelation`, served by `api`.
pub fn routes(api: impl ContactRelationServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ContactRelationServer`] that goes with an operation.
fn dispatch<'a, T: ContactRelationServer>(
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
        Some(Op::PostContactRelationEntity) => server::respond(
            cx,
            api.post_contact_relation_entity(cx, take!(input.body())),
        ),
        Some(Op::DefaultContactRelationEntity) => server::respond(cx, api.default_contact_relation_entity(cx)),
        Some(Op::GetContactRelationEntity) => server::respond(
            cx,
            api.get_contact_relation_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PutContactRelationEntity) => server::respond(
            cx,
            api.put_contact_relation_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteContactRelationEntity) => server::respond(
            cx,
            api.delete_contact_relation_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchContactRelationEntity) => server::respond(
            cx,
            api.patch_contact_relation_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
