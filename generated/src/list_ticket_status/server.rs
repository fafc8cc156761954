// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, TicketStatusEntity};

use super::operations::*;

/// Handlers of the tag `List_TicketStatus`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListTicketStatusServer: Send + Sync + 'static {
    /// Returns the definition of the "status for requests" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/TicketStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "status for requests" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/TicketStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "status for requests" list.
    ///
    /// `GET /api/v1/List/TicketStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_GetTicketStatusEntityHeadings.html)
    fn get_ticket_status_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "status for requests" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/TicketStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_PutTicketStatusEntityHeadings.html)
    fn put_ticket_status_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "status for requests" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_PostTicketStatusEntityHeading.html)
    fn post_ticket_status_entity_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "status for requests" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/TicketStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_DeleteTicketStatusEntityHeadings.html)
    fn delete_ticket_status_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "status for requests" list, without headings.
    ///
    /// `GET /api/v1/List/TicketStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_GetAllTicketStatusEntity.html)
    fn get_all_ticket_status_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "status for requests" list and returns it with its key.
    ///
    /// `POST /api/v1/List/TicketStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_PostTicketStatusEntity.html)
    fn post_ticket_status_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketStatusEntity,
    ) -> impl Future<Output = Result<Option<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "status for requests" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/TicketStatus/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_CreateDefaultTicketStatusEntity.html)
    fn create_default_ticket_status_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "status for requests" list by its key.
    ///
    /// `GET /api/v1/List/TicketStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_GetTicketStatusEntity.html)
    fn get_ticket_status_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a status for requests by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/TicketStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_PutTicketStatusEntity.html)
    fn put_ticket_status_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: TicketStatusEntity,
    ) -> impl Future<Output = Result<Option<TicketStatusEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "status for requests" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/TicketStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_DeleteTicketStatusEntity.html)
    fn delete_ticket_status_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Gives all requests with one status another one, for instance before it is removed.
    ///
    /// `GET /api/v1/List/TicketStatus/{fromTicketStatusId}/ChangeTo/{toTicketStatusId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_TicketStatus/v1TicketStatusList_GlobalChangeTicketStatus.html)
    fn global_change_ticket_status<'a>(
        &'a self,
        cx: &'a server::Context,
        from_ticket_status_id: i32,
        to_ticket_status_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_TicketStatus`, served by `api`.
pub fn routes(api: impl ListTicketStatusServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListTicketStatusServer`] that goes with an operation.
fn dispatch<'a, T: ListTicketStatusServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetTicketStatusEntityHeadings) => server::respond(cx, api.get_ticket_status_entity_headings(cx)),
        Some(Op::PutTicketStatusEntityHeadings) => server::respond(
            cx,
            api.put_ticket_status_entity_headings(cx, take!(input.body())),
        ),
        Some(Op::PostTicketStatusEntityHeading) => server::respond(
            cx,
            api.post_ticket_status_entity_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteTicketStatusEntityHeadings) => server::respond(cx, api.delete_ticket_status_entity_headings(cx)),
        Some(Op::GetAllTicketStatusEntity) => server::respond(cx, api.get_all_ticket_status_entity(cx)),
        Some(Op::PostTicketStatusEntity) => server::respond(cx, api.post_ticket_status_entity(cx, take!(input.body()))),
        Some(Op::CreateDefaultTicketStatusEntity) => server::respond(cx, api.create_default_ticket_status_entity(cx)),
        Some(Op::GetTicketStatusEntity) => server::respond(
            cx,
            api.get_ticket_status_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PutTicketStatusEntity) => server::respond(
            cx,
            api.put_ticket_status_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteTicketStatusEntity) => server::respond(
            cx,
            api.delete_ticket_status_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::GlobalChangeTicketStatus) => server::respond(
            cx,
            api.global_change_ticket_status(
                cx,
                take!(input.path("fromTicketStatusId")),
                take!(input.path("toTicketStatusId")),
            ),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
