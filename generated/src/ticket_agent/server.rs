// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::Bytes;

use super::operations::*;
use super::requests::{
    AddAttachmentsRequest, DeleteTicketEntityRequest, DeleteTicketMessageEntityRequest,
    GetAttachmentInfoRequest, GetAttachmentStreamRequest, GetTicketAttachmentsRequest,
    GetTicketsRequest, Html2TextRequest, NotifyNewTicketMessageRequest, NotifyNewTicketRequest,
    SanitizeMailContentRequest, SanitizeMailContentsRequest, SendTicketMessageRequest,
    SetTicketMessageImportantRequest, SetTicketReadByOwnerRequest, UploadAttachmentRequest,
};
use crate::types::{AttachmentEntity, Ticket, TicketEntity, TicketMessage, TicketMessageEntity};

/// Handlers of the tag `Ticket_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TicketAgentServer: Send + Sync + 'static {
    /// Add attachments.
    /// `POST /api/v1/Agents/Ticket/AddAttachments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_AddAttachments.html)
    fn add_attachments(
        &self,
        cx: &server::Context,
        request: AddAttachmentsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default attachment entity.
    /// `POST /api/v1/Agents/Ticket/CreateDefaultAttachmentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultAttachmentEntity.html)
    fn create_default_attachment_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default ticket entity.
    /// `POST /api/v1/Agents/Ticket/CreateDefaultTicketEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultTicketEntity.html)
    fn create_default_ticket_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default ticket message entity.
    /// `POST /api/v1/Agents/Ticket/CreateDefaultTicketMessageEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultTicketMessageEntity.html)
    fn create_default_ticket_message_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete ticket entity.
    /// `POST /api/v1/Agents/Ticket/DeleteTicketEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteTicketEntity.html)
    fn delete_ticket_entity(
        &self,
        cx: &server::Context,
        request: DeleteTicketEntityRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete ticket message entity.
    /// `POST /api/v1/Agents/Ticket/DeleteTicketMessageEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteTicketMessageEntity.html)
    fn delete_ticket_message_entity(
        &self,
        cx: &server::Context,
        request: DeleteTicketMessageEntityRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get attachment entity.
    /// `POST /api/v1/Agents/Ticket/GetAttachmentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentEntity.html)
    fn get_attachment_entity(
        &self,
        cx: &server::Context,
        attachment_entity_id: i32,
    ) -> impl Future<Output = Result<Option<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get attachment info.
    /// `POST /api/v1/Agents/Ticket/GetAttachmentInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentInfo.html)
    fn get_attachment_info(
        &self,
        cx: &server::Context,
        request: GetAttachmentInfoRequest,
    ) -> impl Future<Output = Result<Vec<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get attachment stream.
    /// `POST /api/v1/Agents/Ticket/GetAttachmentStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentStream.html)
    fn get_attachment_stream(
        &self,
        cx: &server::Context,
        request: GetAttachmentStreamRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket.
    /// `POST /api/v1/Agents/Ticket/GetTicket`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicket.html)
    fn get_ticket(&self, cx: &server::Context, ticket_id: i32) -> impl Future<Output = Result<Option<Ticket>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket attachments.
    /// `POST /api/v1/Agents/Ticket/GetTicketAttachments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketAttachments.html)
    fn get_ticket_attachments(
        &self,
        cx: &server::Context,
        request: GetTicketAttachmentsRequest,
    ) -> impl Future<Output = Result<Vec<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket entity.
    /// `POST /api/v1/Agents/Ticket/GetTicketEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketEntity.html)
    fn get_ticket_entity(
        &self,
        cx: &server::Context,
        ticket_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket message.
    /// `POST /api/v1/Agents/Ticket/GetTicketMessage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessage.html)
    fn get_ticket_message(
        &self,
        cx: &server::Context,
        ticket_message_id: i32,
    ) -> impl Future<Output = Result<Option<TicketMessage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket message entity.
    /// `POST /api/v1/Agents/Ticket/GetTicketMessageEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessageEntity.html)
    fn get_ticket_message_entity(
        &self,
        cx: &server::Context,
        ticket_message_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get tickets.
    /// `POST /api/v1/Agents/Ticket/GetTickets`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTickets.html)
    fn get_tickets(
        &self,
        cx: &server::Context,
        request: GetTicketsRequest,
    ) -> impl Future<Output = Result<Vec<Ticket>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Html2 text.
    /// `POST /api/v1/Agents/Ticket/Html2Text`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_Html2Text.html)
    fn html2_text(
        &self,
        cx: &server::Context,
        request: Html2TextRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Notify new ticket.
    /// `POST /api/v1/Agents/Ticket/NotifyNewTicket`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_NotifyNewTicket.html)
    fn notify_new_ticket(
        &self,
        cx: &server::Context,
        request: NotifyNewTicketRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Notify new ticket message.
    /// `POST /api/v1/Agents/Ticket/NotifyNewTicketMessage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_NotifyNewTicketMessage.html)
    fn notify_new_ticket_message(
        &self,
        cx: &server::Context,
        request: NotifyNewTicketMessageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sanitize mail content.
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContent`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContent.html)
    fn sanitize_mail_content(
        &self,
        cx: &server::Context,
        request: SanitizeMailContentRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sanitize mail contents.
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContents`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContents.html)
    fn sanitize_mail_contents(
        &self,
        cx: &server::Context,
        request: SanitizeMailContentsRequest,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save attachment entity.
    /// `POST /api/v1/Agents/Ticket/SaveAttachmentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveAttachmentEntity.html)
    fn save_attachment_entity(
        &self,
        cx: &server::Context,
        body: AttachmentEntity,
    ) -> impl Future<Output = Result<Option<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save ticket entity.
    /// `POST /api/v1/Agents/Ticket/SaveTicketEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketEntity.html)
    fn save_ticket_entity(
        &self,
        cx: &server::Context,
        body: TicketEntity,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save ticket message entity.
    /// `POST /api/v1/Agents/Ticket/SaveTicketMessageEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketMessageEntity.html)
    fn save_ticket_message_entity(
        &self,
        cx: &server::Context,
        body: TicketMessageEntity,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Send ticket message.
    /// `POST /api/v1/Agents/Ticket/SendTicketMessage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SendTicketMessage.html)
    fn send_ticket_message(
        &self,
        cx: &server::Context,
        body: SendTicketMessageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set ticket message important.
    /// `POST /api/v1/Agents/Ticket/SetTicketMessageImportant`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketMessageImportant.html)
    fn set_ticket_message_important(
        &self,
        cx: &server::Context,
        request: SetTicketMessageImportantRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set ticket read by owner.
    /// `POST /api/v1/Agents/Ticket/SetTicketReadByOwner`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketReadByOwner.html)
    fn set_ticket_read_by_owner(
        &self,
        cx: &server::Context,
        request: SetTicketReadByOwnerRequest,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Upload attachment.
    /// `POST /api/v1/Agents/Ticket/UploadAttachment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UploadAttachment.html)
    fn upload_attachment(
        &self,
        cx: &server::Context,
        request: UploadAttachmentRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Ticket_Agent`, answered by `api`.
pub fn routes(api: impl TicketAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`TicketAgentServer`] that goes with an operation.
fn dispatch<'a, T: TicketAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ADD_ATTACHMENTS => server::answer(cx, api.add_attachments(cx, input.body()?)),
        CREATE_DEFAULT_ATTACHMENT_ENTITY => server::answer(cx, api.create_default_attachment_entity(cx)),
        CREATE_DEFAULT_TICKET_ENTITY => server::answer(cx, api.create_default_ticket_entity(cx)),
        CREATE_DEFAULT_TICKET_MESSAGE_ENTITY => server::answer(cx, api.create_default_ticket_message_entity(cx)),
        DELETE_TICKET_ENTITY => server::answer(cx, api.delete_ticket_entity(cx, input.body()?)),
        DELETE_TICKET_MESSAGE_ENTITY => server::answer(cx, api.delete_ticket_message_entity(cx, input.body()?)),
        GET_ATTACHMENT_ENTITY => server::answer(cx, api.get_attachment_entity(cx, input.required("attachmentEntityId")?)),
        GET_ATTACHMENT_INFO => server::answer(cx, api.get_attachment_info(cx, input.body()?)),
        GET_ATTACHMENT_STREAM => server::answer(cx, api.get_attachment_stream(cx, input.body()?)),
        GET_TICKET => server::answer(cx, api.get_ticket(cx, input.required("ticketId")?)),
        GET_TICKET_ATTACHMENTS => server::answer(cx, api.get_ticket_attachments(cx, input.body()?)),
        GET_TICKET_ENTITY => server::answer(cx, api.get_ticket_entity(cx, input.required("ticketEntityId")?)),
        GET_TICKET_MESSAGE => server::answer(cx, api.get_ticket_message(cx, input.required("ticketMessageId")?)),
        GET_TICKET_MESSAGE_ENTITY => server::answer(cx, api.get_ticket_message_entity(cx, input.required("ticketMessageEntityId")?)),
        GET_TICKETS => server::answer(cx, api.get_tickets(cx, input.body()?)),
        HTML2_TEXT => server::answer(cx, api.html2_text(cx, input.body()?)),
        NOTIFY_NEW_TICKET => server::answer(cx, api.notify_new_ticket(cx, input.body()?)),
        NOTIFY_NEW_TICKET_MESSAGE => server::answer(cx, api.notify_new_ticket_message(cx, input.body()?)),
        SANITIZE_MAIL_CONTENT => server::answer(cx, api.sanitize_mail_content(cx, input.body()?)),
        SANITIZE_MAIL_CONTENTS => server::answer(cx, api.sanitize_mail_contents(cx, input.body()?)),
        SAVE_ATTACHMENT_ENTITY => server::answer(cx, api.save_attachment_entity(cx, input.body()?)),
        SAVE_TICKET_ENTITY => server::answer(cx, api.save_ticket_entity(cx, input.body()?)),
        SAVE_TICKET_MESSAGE_ENTITY => server::answer(cx, api.save_ticket_message_entity(cx, input.body()?)),
        SEND_TICKET_MESSAGE => server::answer(cx, api.send_ticket_message(cx, input.body()?)),
        SET_TICKET_MESSAGE_IMPORTANT => server::answer(cx, api.set_ticket_message_important(cx, input.body()?)),
        SET_TICKET_READ_BY_OWNER => server::answer(cx, api.set_ticket_read_by_owner(cx, input.body()?)),
        UPLOAD_ATTACHMENT => server::answer(cx, api.upload_attachment(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
