// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Bytes, server, take};
use crate::types::{
    AttachmentEntity, SendTicketMessageRequest, Ticket, TicketEntity, TicketMessage, TicketMessageEntity,
    TicketReadStatus,
};

use super::operations::*;

/// Handlers of the tag `Ticket_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TicketAgentServer: Send + Sync + 'static {
    /// Add attachments.
    ///
    /// `POST /api/v1/Agents/Ticket/AddAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_AddAttachments.html)
    fn add_attachments(
        &self,
        cx: &server::Context,
        ticket_message_entity_id: Option<i32>,
        attachment_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default attachment entity.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultAttachmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultAttachmentEntity.html)
    fn create_default_attachment_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default ticket entity.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultTicketEntity.html)
    fn create_default_ticket_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default ticket message entity.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultTicketMessageEntity.html)
    fn create_default_ticket_message_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete ticket entity.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteTicketEntity.html)
    fn delete_ticket_entity(
        &self,
        cx: &server::Context,
        ticket_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete ticket message entity.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteTicketMessageEntity.html)
    fn delete_ticket_message_entity(
        &self,
        cx: &server::Context,
        ticket_message_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get attachment entity.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentEntity.html)
    fn get_attachment_entity(
        &self,
        cx: &server::Context,
        attachment_entity_id: i32,
    ) -> impl Future<Output = Result<Option<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get attachment info.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentInfo.html)
    fn get_attachment_info(
        &self,
        cx: &server::Context,
        ticket_message_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get attachment stream.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentStream.html)
    fn get_attachment_stream(
        &self,
        cx: &server::Context,
        attachment_id: Option<i32>,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicket.html)
    fn get_ticket(
        &self,
        cx: &server::Context,
        ticket_id: i32,
    ) -> impl Future<Output = Result<Option<Ticket>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket attachments.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketAttachments.html)
    fn get_ticket_attachments(
        &self,
        cx: &server::Context,
        ticket_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket entity.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketEntity.html)
    fn get_ticket_entity(
        &self,
        cx: &server::Context,
        ticket_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket message.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessage.html)
    fn get_ticket_message(
        &self,
        cx: &server::Context,
        ticket_message_id: i32,
    ) -> impl Future<Output = Result<Option<TicketMessage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ticket message entity.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessageEntity.html)
    fn get_ticket_message_entity(
        &self,
        cx: &server::Context,
        ticket_message_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get tickets.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTickets.html)
    fn get_tickets(
        &self,
        cx: &server::Context,
        ticket_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<Ticket>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Html2 text.
    ///
    /// `POST /api/v1/Agents/Ticket/Html2Text`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_Html2Text.html)
    fn html2_text(
        &self,
        cx: &server::Context,
        content: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Notify new ticket.
    ///
    /// `POST /api/v1/Agents/Ticket/NotifyNewTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_NotifyNewTicket.html)
    fn notify_new_ticket(
        &self,
        cx: &server::Context,
        ticket_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Notify new ticket message.
    ///
    /// `POST /api/v1/Agents/Ticket/NotifyNewTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_NotifyNewTicketMessage.html)
    fn notify_new_ticket_message(
        &self,
        cx: &server::Context,
        ticket_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sanitize mail content.
    ///
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContent.html)
    fn sanitize_mail_content(
        &self,
        cx: &server::Context,
        content: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sanitize mail contents.
    ///
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContents.html)
    fn sanitize_mail_contents(
        &self,
        cx: &server::Context,
        contents: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save attachment entity.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveAttachmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveAttachmentEntity.html)
    fn save_attachment_entity(
        &self,
        cx: &server::Context,
        body: AttachmentEntity,
    ) -> impl Future<Output = Result<Option<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save ticket entity.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketEntity.html)
    fn save_ticket_entity(
        &self,
        cx: &server::Context,
        body: TicketEntity,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save ticket message entity.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketMessageEntity.html)
    fn save_ticket_message_entity(
        &self,
        cx: &server::Context,
        body: TicketMessageEntity,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Send ticket message.
    ///
    /// `POST /api/v1/Agents/Ticket/SendTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SendTicketMessage.html)
    fn send_ticket_message(
        &self,
        cx: &server::Context,
        body: SendTicketMessageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set ticket message important.
    ///
    /// `POST /api/v1/Agents/Ticket/SetTicketMessageImportant`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketMessageImportant.html)
    fn set_ticket_message_important(
        &self,
        cx: &server::Context,
        ticket_message_id: Option<i32>,
        important: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set ticket read by owner.
    ///
    /// `POST /api/v1/Agents/Ticket/SetTicketReadByOwner`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketReadByOwner.html)
    fn set_ticket_read_by_owner(
        &self,
        cx: &server::Context,
        ticket_entity_id: Option<i32>,
        read_status: Option<TicketReadStatus>,
        check_escalating: Option<bool>,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Upload attachment.
    ///
    /// `POST /api/v1/Agents/Ticket/UploadAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UploadAttachment.html)
    fn upload_attachment(
        &self,
        cx: &server::Context,
        attachment_id: Option<i32>,
        content: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Ticket_Agent`, served by `api`.
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
    Ok(match Op::at(operation) {
        Some(Op::AddAttachments) => {
            let mut ticket_message_entity_id = None;
            let mut attachment_ids = None;
            take!(input.arguments(&mut [&mut ticket_message_entity_id, &mut attachment_ids]));
            server::answer(cx, api.add_attachments(cx, ticket_message_entity_id, attachment_ids))
        }
        Some(Op::CreateDefaultAttachmentEntity) => server::answer(cx, api.create_default_attachment_entity(cx)),
        Some(Op::CreateDefaultTicketEntity) => server::answer(cx, api.create_default_ticket_entity(cx)),
        Some(Op::CreateDefaultTicketMessageEntity) => server::answer(cx, api.create_default_ticket_message_entity(cx)),
        Some(Op::DeleteTicketEntity) => {
            let mut ticket_entity_id = None;
            take!(input.arguments(&mut [&mut ticket_entity_id]));
            server::answer(cx, api.delete_ticket_entity(cx, ticket_entity_id))
        }
        Some(Op::DeleteTicketMessageEntity) => {
            let mut ticket_message_entity_id = None;
            take!(input.arguments(&mut [&mut ticket_message_entity_id]));
            server::answer(cx, api.delete_ticket_message_entity(cx, ticket_message_entity_id))
        }
        Some(Op::GetAttachmentEntity) => server::answer(
            cx,
            api.get_attachment_entity(cx, take!(input.required("attachmentEntityId"))),
        ),
        Some(Op::GetAttachmentInfo) => {
            let mut ticket_message_entity_id = None;
            take!(input.arguments(&mut [&mut ticket_message_entity_id]));
            server::answer(cx, api.get_attachment_info(cx, ticket_message_entity_id))
        }
        Some(Op::GetAttachmentStream) => {
            let mut attachment_id = None;
            take!(input.arguments(&mut [&mut attachment_id]));
            server::answer(cx, api.get_attachment_stream(cx, attachment_id))
        }
        Some(Op::GetTicket) => server::answer(cx, api.get_ticket(cx, take!(input.required("ticketId")))),
        Some(Op::GetTicketAttachments) => {
            let mut ticket_entity_id = None;
            take!(input.arguments(&mut [&mut ticket_entity_id]));
            server::answer(cx, api.get_ticket_attachments(cx, ticket_entity_id))
        }
        Some(Op::GetTicketEntity) => server::answer(
            cx,
            api.get_ticket_entity(cx, take!(input.required("ticketEntityId"))),
        ),
        Some(Op::GetTicketMessage) => server::answer(
            cx,
            api.get_ticket_message(cx, take!(input.required("ticketMessageId"))),
        ),
        Some(Op::GetTicketMessageEntity) => server::answer(
            cx,
            api.get_ticket_message_entity(cx, take!(input.required("ticketMessageEntityId"))),
        ),
        Some(Op::GetTickets) => {
            let mut ticket_ids = None;
            take!(input.arguments(&mut [&mut ticket_ids]));
            server::answer(cx, api.get_tickets(cx, ticket_ids))
        }
        Some(Op::Html2Text) => {
            let mut content = None;
            take!(input.arguments(&mut [&mut content]));
            server::answer(cx, api.html2_text(cx, content))
        }
        Some(Op::NotifyNewTicket) => {
            let mut ticket_entity_id = None;
            take!(input.arguments(&mut [&mut ticket_entity_id]));
            server::answer(cx, api.notify_new_ticket(cx, ticket_entity_id))
        }
        Some(Op::NotifyNewTicketMessage) => {
            let mut ticket_entity_id = None;
            take!(input.arguments(&mut [&mut ticket_entity_id]));
            server::answer(cx, api.notify_new_ticket_message(cx, ticket_entity_id))
        }
        Some(Op::SanitizeMailContent) => {
            let mut content = None;
            take!(input.arguments(&mut [&mut content]));
            server::answer(cx, api.sanitize_mail_content(cx, content))
        }
        Some(Op::SanitizeMailContents) => {
            let mut contents = None;
            take!(input.arguments(&mut [&mut contents]));
            server::answer(cx, api.sanitize_mail_contents(cx, contents))
        }
        Some(Op::SaveAttachmentEntity) => server::answer(cx, api.save_attachment_entity(cx, take!(input.body()))),
        Some(Op::SaveTicketEntity) => server::answer(cx, api.save_ticket_entity(cx, take!(input.body()))),
        Some(Op::SaveTicketMessageEntity) => server::answer(
            cx,
            api.save_ticket_message_entity(cx, take!(input.body())),
        ),
        Some(Op::SendTicketMessage) => server::answer(cx, api.send_ticket_message(cx, take!(input.body()))),
        Some(Op::SetTicketMessageImportant) => {
            let mut ticket_message_id = None;
            let mut important = None;
            take!(input.arguments(&mut [&mut ticket_message_id, &mut important]));
            server::answer(cx, api.set_ticket_message_important(cx, ticket_message_id, important))
        }
        Some(Op::SetTicketReadByOwner) => {
            let mut ticket_entity_id = None;
            let mut read_status = None;
            let mut check_escalating = None;
            take!(input.arguments(&mut [&mut ticket_entity_id, &mut read_status, &mut check_escalating]));
            server::answer(cx, api.set_ticket_read_by_owner(cx, ticket_entity_id, read_status, check_escalating))
        }
        Some(Op::UploadAttachment) => {
            let mut attachment_id = None;
            let mut content = None;
            take!(input.arguments(&mut [&mut attachment_id, &mut content]));
            server::answer(cx, api.upload_attachment(cx, attachment_id, content))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
