// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, TicketCategoryEntity};

use super::operations::*;

/// Handlers of the tag `List_TicketCategory`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListTicketCategoryServer: Send + Sync + 'static {
    /// Returns the definition of the "category for requests" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/TicketCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "category for requests" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/TicketCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "category for requests" list.
    ///
    /// `GET /api/v1/List/TicketCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_GetTicketCategoryEntityHeadings.html)
    fn get_ticket_category_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "category for requests" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/TicketCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_PutTicketCategoryEntityHeadings.html)
    fn put_ticket_category_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "category for requests" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_PostTicketCategoryEntityHeading.html)
    fn post_ticket_category_entity_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "category for requests" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/TicketCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_DeleteTicketCategoryEntityHeadings.html)
    fn delete_ticket_category_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "category for requests" list, without headings.
    ///
    /// `GET /api/v1/List/TicketCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_GetAllTicketCategoryEntity.html)
    fn get_all_ticket_category_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "category for requests" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_PostTicketCategoryEntity.html)
    fn post_ticket_category_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketCategoryEntity,
    ) -> impl Future<Output = Result<Option<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "category for requests" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/TicketCategory/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_CreateDefaultTicketCategoryEntity.html)
    fn create_default_ticket_category_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "category for requests" list by its key.
    ///
    /// `GET /api/v1/List/TicketCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_GetTicketCategoryEntity.html)
    fn get_ticket_category_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a category for requests by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/TicketCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_PutTicketCategoryEntity.html)
    fn put_ticket_category_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: TicketCategoryEntity,
    ) -> impl Future<Output = Result<Option<TicketCategoryEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "category for requests" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/TicketCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketCategory/v1TicketCategoryList_DeleteTicketCategoryEntity.html)
    fn delete_ticket_category_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_TicketCategory`, served by `api`.
pub fn routes(api: impl ListTicketCategoryServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListTicketCategoryServer`] that goes with an operation.
fn dispatch<'a, T: ListTicketCategoryServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetTicketCategoryEntityHeadings) => server::respond(cx, api.get_ticket_category_entity_headings(cx)),
        Some(Op::PutTicketCategoryEntityHeadings) => server::respond(
            cx,
            api.put_ticket_category_entity_headings(cx, take!(input.body())),
        ),
        Some(Op::PostTicketCategoryEntityHeading) => server::respond(
            cx,
            api.post_ticket_category_entity_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteTicketCategoryEntityHeadings) => server::respond(
            cx,
            api.delete_ticket_category_entity_headings(cx),
        ),
        Some(Op::GetAllTicketCategoryEntity) => server::respond(cx, api.get_all_ticket_category_entity(cx)),
        Some(Op::PostTicketCategoryEntity) => server::respond(
            cx,
            api.post_ticket_category_entity(cx, take!(input.body())),
        ),
        Some(Op::CreateDefaultTicketCategoryEntity) => server::respond(
            cx,
            api.create_default_ticket_category_entity(cx),
        ),
        Some(Op::GetTicketCategoryEntity) => server::respond(
            cx,
            api.get_ticket_category_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PutTicketCategoryEntity) => server::respond(
            cx,
            api.put_ticket_category_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteTicketCategoryEntity) => server::respond(
            cx,
            api.delete_ticket_category_entity(cx, take!(input.path("id"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
