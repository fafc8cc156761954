// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::Map;

use super::operations::*;
use crate::types::{
    AttachmentEntity, FieldInfoBase, JsonPatch, Mode, ODataSlimResponse, Output, Ticket,
    TicketEntity, TicketEntityWithLinks,
};

/// Handlers of the tag `Ticket`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TicketServer: Send + Sync + 'static {
    /// Default ticket entity.
    /// `GET /api/v1/Ticket/default`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_DefaultTicketEntity.html)
    fn default_ticket_entity(&self, cx: &server::Context) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket entity.
    /// `GET /api/v1/Ticket/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetTicketEntity.html)
    fn get_ticket_entity(
        &self,
        cx: &server::Context,
        id: i32,
        fk: Option<bool>,
    ) -> impl Future<Output = Result<Option<TicketEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put ticket entity.
    /// `PUT /api/v1/Ticket/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_PutTicketEntity.html)
    fn put_ticket_entity(
        &self,
        cx: &server::Context,
        id: i32,
        body: TicketEntity,
    ) -> impl Future<Output = Result<Option<TicketEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete ticket entity.
    /// `DELETE /api/v1/Ticket/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_DeleteTicketEntity.html)
    fn delete_ticket_entity(&self, cx: &server::Context, id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Patch ticket entity.
    /// `PATCH /api/v1/Ticket/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_PatchTicketEntity.html)
    fn patch_ticket_entity(
        &self,
        cx: &server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<TicketEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all.
    /// `GET /api/v1/Ticket`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetAll.html)
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
    /// `POST /api/v1/Ticket`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_PostTicketEntity.html)
    fn post_ticket_entity(
        &self,
        cx: &server::Context,
        body: TicketEntity,
    ) -> impl Future<Output = Result<Option<TicketEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all foreign keys on entity.
    /// `GET /api/v1/Ticket/{id}/ForeignKey`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetAllForeignKeysOnEntity.html)
    fn get_all_foreign_keys_on_entity(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get custom field info.
    /// `GET /api/v1/Ticket/CustomField/{fieldName}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetCustomFieldInfo.html)
    fn get_custom_field_info(
        &self,
        cx: &server::Context,
        field_name: String,
    ) -> impl Future<Output = Result<Option<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get custom field info list.
    /// `GET /api/v1/Ticket/CustomField`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetCustomFieldInfoList.html)
    fn get_custom_field_info_list(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket attachments.
    /// `GET /api/v1/Ticket/{ticketEntityId}/Attachments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetTicketAttachments.html)
    fn get_ticket_attachments(
        &self,
        cx: &server::Context,
        ticket_entity_id: i32,
    ) -> impl Future<Output = Result<Vec<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Messages.
    /// `GET /api/v1/Ticket/{id}/Messages`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_Messages.html)
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

    /// Notify new ticket.
    /// `POST /api/v1/Ticket/{ticketEntityId}/NotifyNewTicket`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_NotifyNewTicket.html)
    fn notify_new_ticket(&self, cx: &server::Context, ticket_entity_id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Notify new ticket message.
    /// `POST /api/v1/Ticket/{ticketEntityId}/NotifyNewMessage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_NotifyNewTicketMessage.html)
    fn notify_new_ticket_message(
        &self,
        cx: &server::Context,
        ticket_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Simple.
    /// `GET /api/v1/Ticket/{id}/Simple`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_Simple.html)
    fn simple(&self, cx: &server::Context, id: i32) -> impl Future<Output = Result<Option<Ticket>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Ticket`, answered by `api`.
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
    Ok(match operation {
        DEFAULT_TICKET_ENTITY => server::answer(cx, api.default_ticket_entity(cx)),
        GET_TICKET_ENTITY => server::answer(cx, api.get_ticket_entity(cx, input.path("id")?, input.query("fk")?)),
        PUT_TICKET_ENTITY => server::answer(cx, api.put_ticket_entity(cx, input.path("id")?, input.body()?)),
        DELETE_TICKET_ENTITY => server::answer(cx, api.delete_ticket_entity(cx, input.path("id")?)),
        PATCH_TICKET_ENTITY => server::answer(cx, api.patch_ticket_entity(cx, input.path("id")?, input.body()?)),
        GET_ALL => server::answer(cx, api.get_all(cx, input.query("$filter")?, input.query("$orderBy")?, input.query("$entities")?, input.query("$top")?, input.query("$skip")?, input.query("$mode")?, input.query("$options")?, input.query("$context")?, input.query("$format")?, input.query("$jsonSafe")?, input.query("$output")?)),
        POST_TICKET_ENTITY => server::answer(cx, api.post_ticket_entity(cx, input.body()?)),
        GET_ALL_FOREIGN_KEYS_ON_ENTITY => server::answer(cx, api.get_all_foreign_keys_on_entity(cx, input.path("id")?)),
        GET_CUSTOM_FIELD_INFO => server::answer(cx, api.get_custom_field_info(cx, input.path("fieldName")?)),
        GET_CUSTOM_FIELD_INFO_LIST => server::answer(cx, api.get_custom_field_info_list(cx)),
        GET_TICKET_ATTACHMENTS => server::answer(cx, api.get_ticket_attachments(cx, input.path("ticketEntityId")?)),
        MESSAGES => server::answer(cx, api.messages(cx, input.path("id")?, input.query("$filter")?, input.query("$orderBy")?, input.query("$entities")?, input.query("$top")?, input.query("$skip")?, input.query("$mode")?, input.query("$options")?, input.query("$context")?, input.query("$format")?, input.query("$jsonSafe")?, input.query("$output")?)),
        NOTIFY_NEW_TICKET => server::answer(cx, api.notify_new_ticket(cx, input.path("ticketEntityId")?)),
        NOTIFY_NEW_TICKET_MESSAGE => server::answer(cx, api.notify_new_ticket_message(cx, input.path("ticketEntityId")?)),
        SIMPLE => server::answer(cx, api.simple(cx, input.path("id")?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
