// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, TicketTypeEntity};

use super::operations::*;

/// Handlers of the tag `List_TicketType`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListTicketTypeServer: Send + Sync + 'static {
    /// Returns the definition of the "type of request" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/TicketType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "type of request" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/TicketType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "type of request" list.
    ///
    /// `GET /api/v1/List/TicketType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_GetTicketTypeEntityHeadings.html)
    fn get_ticket_type_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "type of request" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/TicketType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_PutTicketTypeEntityHeadings.html)
    fn put_ticket_type_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "type of request" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_PostTicketTypeEntityHeading.html)
    fn post_ticket_type_entity_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "type of request" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/TicketType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_DeleteTicketTypeEntityHeadings.html)
    fn delete_ticket_type_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "type of request" list, without headings.
    ///
    /// `GET /api/v1/List/TicketType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_GetAllTicketTypeEntity.html)
    fn get_all_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<TicketTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "type of request" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_PostTicketTypeEntity.html)
    fn post_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketTypeEntity,
    ) -> impl Future<Output = Result<Option<TicketTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "type of request" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/TicketType/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_CreateDefaultTicketTypeEntity.html)
    fn create_default_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "type of request" list by its key.
    ///
    /// `GET /api/v1/List/TicketType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_GetTicketTypeEntity.html)
    fn get_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<TicketTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a type of request by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/TicketType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_PutTicketTypeEntity.html)
    fn put_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: TicketTypeEntity,
    ) -> impl Future<Output = Result<Option<TicketTypeEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "type of request" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/TicketType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketType/v1TicketTypeList_DeleteTicketTypeEntity.html)
    fn delete_ticket_type_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_TicketType`, served by `api`.
pub fn routes(api: impl ListTicketTypeServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListTicketTypeServer`] that goes with an operation.
fn dispatch<'a, T: ListTicketTypeServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetTicketTypeEntityHeadings) => server::respond(cx, api.get_ticket_type_entity_headings(cx)),
        Some(Op::PutTicketTypeEntityHeadings) => server::respond(
            cx,
            api.put_ticket_type_entity_headings(cx, take!(input.body())),
        ),
        Some(Op::PostTicketTypeEntityHeading) => server::respond(
            cx,
            api.post_ticket_type_entity_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteTicketTypeEntityHeadings) => server::respond(cx, api.delete_ticket_type_entity_headings(cx)),
        Some(Op::GetAllTicketTypeEntity) => server::respond(cx, api.get_all_ticket_type_entity(cx)),
        Some(Op::PostTicketTypeEntity) => server::respond(cx, api.post_ticket_type_entity(cx, take!(input.body()))),
        Some(Op::CreateDefaultTicketTypeEntity) => server::respond(cx, api.create_default_ticket_type_entity(cx)),
        Some(Op::GetTicketTypeEntity) => server::respond(cx, api.get_ticket_type_entity(cx, take!(input.path("id")))),
        Some(Op::PutTicketTypeEntity) => server::respond(
            cx,
            api.put_ticket_type_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteTicketTypeEntity) => server::respond(
            cx,
            api.delete_ticket_type_entity(cx, take!(input.path("id"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
