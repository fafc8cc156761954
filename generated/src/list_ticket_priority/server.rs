// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, TicketPriorityEntity};

use super::operations::*;

/// Handlers of the tag `List_TicketPriority`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListTicketPriorityServer: Send + Sync + 'static {
    /// Returns the definition of the "priority for requests" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/TicketPriority`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "priority for requests" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/TicketPriority`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "priority for requests" list.
    ///
    /// `GET /api/v1/List/TicketPriority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_GetTicketPriorityEntityHeadings.html)
    fn get_ticket_priority_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "priority for requests" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/TicketPriority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_PutTicketPriorityEntityHeadings.html)
    fn put_ticket_priority_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "priority for requests" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketPriority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_PostTicketPriorityEntityHeading.html)
    fn post_ticket_priority_entity_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "priority for requests" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/TicketPriority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_DeleteTicketPriorityEntityHeadings.html)
    fn delete_ticket_priority_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "priority for requests" list, without headings.
    ///
    /// `GET /api/v1/List/TicketPriority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_GetAllTicketPriorityEntity.html)
    fn get_all_ticket_priority_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<TicketPriorityEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "priority for requests" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketPriority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_PostTicketPriorityEntity.html)
    fn post_ticket_priority_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketPriorityEntity,
    ) -> impl Future<Output = Result<Option<TicketPriorityEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "priority for requests" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/TicketPriority/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_CreateDefaultTicketPriorityEntity.html)
    fn create_default_ticket_priority_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketPriorityEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "priority for requests" list by its key.
    ///
    /// `GET /api/v1/List/TicketPriority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_GetTicketPriorityEntity.html)
    fn get_ticket_priority_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<TicketPriorityEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a priority for requests by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/TicketPriority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_PutTicketPriorityEntity.html)
    fn put_ticket_priority_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: TicketPriorityEntity,
    ) -> impl Future<Output = Result<Option<TicketPriorityEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "priority for requests" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/TicketPriority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketPriority/v1TicketPriorityList_DeleteTicketPriorityEntity.html)
    fn delete_ticket_priority_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_TicketPriority`, served by `api`.
pub fn routes(api: impl ListTicketPriorityServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListTicketPriorityServer`] that goes with an operation.
fn dispatch<'a, T: ListTicketPriorityServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetTicketPriorityEntityHeadings) => server::respond(cx, api.get_ticket_priority_entity_headings(cx)),
        Some(Op::PutTicketPriorityEntityHeadings) => server::respond(
            cx,
            api.put_ticket_priority_entity_headings(cx, take!(input.body())),
        ),
        Some(Op::PostTicketPriorityEntityHeading) => server::respond(
            cx,
            api.post_ticket_priority_entity_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteTicketPriorityEntityHeadings) => server::respond(
            cx,
            api.delete_ticket_priority_entity_headings(cx),
        ),
        Some(Op::GetAllTicketPriorityEntity) => server::respond(
            cx,
            api.get_all_ticket_priority_entity(cx, take!(input.query("includeDeleted"))),
        ),
        Some(Op::PostTicketPriorityEntity) => server::respond(
            cx,
            api.post_ticket_priority_entity(cx, take!(input.body())),
        ),
        Some(Op::CreateDefaultTicketPriorityEntity) => server::respond(
            cx,
            api.create_default_ticket_priority_entity(cx),
        ),
        Some(Op::GetTicketPriorityEntity) => server::respond(
            cx,
            api.get_ticket_priority_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PutTicketPriorityEntity) => server::respond(
            cx,
            api.put_ticket_priority_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteTicketPriorityEntity) => server::respond(
            cx,
            api.delete_ticket_priority_entity(cx, take!(input.path("id"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
