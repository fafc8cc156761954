// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{JsonPatch, ListEntity, ListEntityWithLinks};

use super::operations::*;

/// Handlers of the tag `List`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListServer: Send + Sync + 'static {
    /// Returns all lists, built-in ones and those that administrators made.
    ///
    /// `GET /api/v1/List`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_GetListDefinitions.html)
    fn get_list_definitions<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new list definition and returns it with its key and links.
    ///
    /// `POST /api/v1/List`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_PostListEntity.html)
    fn post_list_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new list definition with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_DefaultListEntity.html)
    fn default_list_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one list definition by its key, with links to related resources.
    ///
    /// `GET /api/v1/List/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_GetListEntity.html)
    fn get_list_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a list definition by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_PutListEntity.html)
    fn put_list_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a list definition by its key.
    ///
    /// `DELETE /api/v1/List/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_DeleteListEntity.html)
    fn delete_list_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a list definition by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/List/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_PatchListEntity.html)
    fn patch_list_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a list definition by its name, or null when no list has that name.
    ///
    /// `GET /api/v1/List/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_GetListEntityByName.html)
    fn get_list_entity_by_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: String,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a list definition by its name and returns it as stored.
    ///
    /// `PUT /api/v1/List/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_SaveListEntityByName.html)
    fn save_list_entity_by_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: String,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a list by its name.
    ///
    /// `DELETE /api/v1/List/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List/v1ListEntity_DeleteListEntityByName.html)
    fn delete_list_entity_by_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List`, served by `api`.
pub fn routes(api: impl ListServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListServer`] that goes with an operation.
fn dispatch<'a, T: ListServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinitions) => server::respond(
            cx,
            api.get_list_definitions(cx, take!(input.query("includeDeleted"))),
        ),
        Some(Op::PostListEntity) => server::respond(cx, api.post_list_entity(cx, take!(input.body()))),
        Some(Op::DefaultListEntity) => server::respond(cx, api.default_list_entity(cx)),
        Some(Op::GetListEntity) => server::respond(cx, api.get_list_entity(cx, take!(input.path("id")))),
        Some(Op::PutListEntity) => server::respond(
            cx,
            api.put_list_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteListEntity) => server::respond(cx, api.delete_list_entity(cx, take!(input.path("id")))),
        Some(Op::PatchListEntity) => server::respond(
            cx,
            api.patch_list_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::GetListEntityByName) => server::respond(
            cx,
            api.get_list_entity_by_name(cx, take!(input.path("name"))),
        ),
        Some(Op::SaveListEntityByName) => server::respond(
            cx,
            api.save_list_entity_by_name(cx, take!(input.path("name")), take!(input.body())),
        ),
        Some(Op::DeleteListEntityByName) => server::respond(
            cx,
            api.delete_list_entity_by_name(cx, take!(input.path("name"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
