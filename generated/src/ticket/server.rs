// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    AttachmentEntity, FieldInfoBase, JsonPatch, Mode, ODataSlimResponse, Output, Ticket, TicketEntity,
    TicketEntityWithLinks,
};

use super::operations::*;

/// Handlers of the tag `Ticket`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TicketServer: Send + Sync + 'static {
    /// Get all.
    ///
    /// `GET /api/v1/Ticket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetAll.html)
    fn get_all(
        &self,
        cx: &server::Context,
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

    /// Post ticket entity.
    ///
    /// `POST /api/v1/Ticket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_PostTicketEntity.html)
    fn post_ticket_entity(
        &self,
        cx: &server::Context,
        body: TicketEntity,
    ) -> impl Future<Output = Result<Option<TicketEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get custom field info list.
    ///
    /// `GET /api/v1/Ticket/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetCustomFieldInfoList.html)
    fn get_custom_field_info_list(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get custom field info.
    ///
    /// `GET /api/v1/Ticket/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetCustomFieldInfo.html)
    fn get_custom_field_info(
        &self,
        cx: &server::Context,
        field_name: String,
    ) -> impl Future<Output = Result<Option<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Default ticket entity.
    ///
    /// `GET /api/v1/Ticket/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_DefaultTicketEntity.html)
    fn default_ticket_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket entity.
    ///
    /// `GET /api/v1/Ticket/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetTicketEntity.html)
    fn get_ticket_entity(
        &self,
        cx: &server::Context,
        id: i32,
        fk: Option<bool>,
    ) -> impl Future<Output = Result<Option<TicketEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put ticket entity.
    ///
    /// `PUT /api/v1/Ticket/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_PutTicketEntity.html)
    fn put_ticket_entity(
        &self,
        cx: &server::Context,
        id: i32,
        body: TicketEntity,
    ) -> impl Future<Output = Result<Option<TicketEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete ticket entity.
    ///
    /// `DELETE /api/v1/Ticket/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_DeleteTicketEntity.html)
    fn delete_ticket_entity(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Patch ticket entity.
    ///
    /// `PATCH /api/v1/Ticket/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_PatchTicketEntity.html)
    fn patch_ticket_entity(
        &self,
        cx: &server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<TicketEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all foreign keys on entity.
    ///
    /// `GET /api/v1/Ticket/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetAllForeignKeysOnEntity.html)
    fn get_all_foreign_keys_on_entity(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Messages.
    ///
    /// `GET /api/v1/Ticket/{id}/Messages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_Messages.html)
    fn messages(
        &self,
        cx: &server::Context,
        id: i32,
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

    /// Simple.
    ///
    /// `GET /api/v1/Ticket/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_Simple.html)
    fn simple(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<Ticket>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket attachments.
    ///
    /// `GET /api/v1/Ticket/{ticketEntityId}/Attachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetTicketAttachments.html)
    fn get_ticket_attachments(
        &self,
        cx: &server::Context,
        ticket_entity_id: i32,
    ) -> impl Future<Output = Result<Vec<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Notify new ticket message.
    ///
    /// `POST /api/v1/Ticket/{ticketEntityId}/NotifyNewMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_NotifyNewTicketMessage.html)
    fn notify_new_ticket_message(
        &self,
        cx: &server::Context,
        ticket_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Notify new ticket.
    ///
    /// `POST /api/v1/Ticket/{ticketEntityId}/NotifyNewTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_NotifyNewTicket.html)
    fn notify_new_ticket(
        &self,
        cx: &server::Context,
        ticket_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Ticket`, served by `api`.
pub fn routes(api: impl TicketServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`TicketServer`] that goes with an operation.
fn dispatch<'a, T: TicketServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::answer(
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
        Some(Op::PostTicketEntity) => server::answer(cx, api.post_ticket_entity(cx, take!(input.body()))),
        Some(Op::GetCustomFieldInfoList) => server::answer(cx, api.get_custom_field_info_list(cx)),
        Some(Op::GetCustomFieldInfo) => server::answer(
            cx,
            api.get_custom_field_info(cx, take!(input.path("fieldName"))),
        ),
        Some(Op::DefaultTicketEntity) => server::answer(cx, api.default_ticket_entity(cx)),
        Some(Op::GetTicketEntity) => server::answer(
            cx,
            api.get_ticket_entity(cx, take!(input.path("id")), take!(input.query("fk"))),
        ),
        Some(Op::PutTicketEntity) => server::answer(
            cx,
            api.put_ticket_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteTicketEntity) => server::answer(cx, api.delete_ticket_entity(cx, take!(input.path("id")))),
        Some(Op::PatchTicketEntity) => server::answer(
            cx,
            api.patch_ticket_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::GetAllForeignKeysOnEntity) => server::answer(
            cx,
            api.get_all_foreign_keys_on_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::Messages) => server::answer(
            cx,
            api.messages(
                cx,
                take!(input.path("id")),
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
        Some(Op::Simple) => server::answer(cx, api.simple(cx, take!(input.path("id")))),
        Some(Op::GetTicketAttachments) => server::answer(
            cx,
            api.get_ticket_attachments(cx, take!(input.path("ticketEntityId"))),
        ),
        Some(Op::NotifyNewTicketMessage) => server::answer(
            cx,
            api.notify_new_ticket_message(cx, take!(input.path("ticketEntityId"))),
        ),
        Some(Op::NotifyNewTicket) => server::answer(cx, api.notify_new_ticket(cx, take!(input.path("ticketEntityId")))),
        None => return Err(server::Error::not_implemented()),
    })
}
