// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Bytes;
use crate::types::{
    AttachmentEntity, SendTicketMessageRequest, Ticket, TicketEntity, TicketMessage, TicketMessageEntity,
    TicketReadStatus,
};

use super::operations::*;

/// Calls of the tag `Ticket_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct TicketAgentClient<'c>(&'c Client);

impl<'c> TicketAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Add attachments.
    ///
    /// `POST /api/v1/Agents/Ticket/AddAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_AddAttachments.html)
    /// - body, `AddAttachmentsRequest`.
    ///   - `TicketMessageEntityId`, `i32`.
    ///   - `AttachmentIds`, list of `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().add_attachments(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_attachments(self, ticket_message_entity_id: i32, attachment_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::AddAttachments, &[])
            .arguments(&[View::I32(ticket_message_entity_id), View::List(&attachment_ids)])
    }

    /// Create default attachment entity.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultAttachmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultAttachmentEntity.html)
    /// - answers 200 with [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().create_default_attachment_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_attachment_entity(self) -> Call<'c, AttachmentEntity> {
        self.call(Op::CreateDefaultAttachmentEntity, &[])
    }

    /// Create default ticket entity.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultTicketEntity.html)
    /// - answers 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().create_default_ticket_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_ticket_entity(self) -> Call<'c, TicketEntity> {
        self.call(Op::CreateDefaultTicketEntity, &[])
    }

    /// Create default ticket message entity.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultTicketMessageEntity.html)
    /// - answers 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().create_default_ticket_message_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_ticket_message_entity(self) -> Call<'c, TicketMessageEntity> {
        self.call(Op::CreateDefaultTicketMessageEntity, &[])
    }

    /// Delete ticket entity.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteTicketEntity.html)
    /// - body, `DeleteTicketEntityRequest`.
    ///   - `TicketEntityId`, `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().delete_ticket_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_ticket_entity(self, ticket_entity_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteTicketEntity, &[]).arguments(&[View::I32(ticket_entity_id)])
    }

    /// Delete ticket message entity.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteTicketMessageEntity.html)
    /// - body, `DeleteTicketMessageEntityRequest`.
    ///   - `TicketMessageEntityId`, `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().delete_ticket_message_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_ticket_message_entity(self, ticket_message_entity_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteTicketMessageEntity, &[]).arguments(&[View::I32(ticket_message_entity_id)])
    }

    /// Get attachment entity.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentEntity.html)
    /// - `attachmentEntityId` (query), `i32`.
    /// - answers 200 with [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_attachment_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_attachment_entity(self, attachment_entity_id: i32) -> Call<'c, AttachmentEntity, Select> {
        self.call(Op::GetAttachmentEntity, &[]).query("attachmentEntityId", View::I32(attachment_entity_id))
    }

    /// Get attachment info.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentInfo.html)
    /// - body, `GetAttachmentInfoRequest`.
    ///   - `TicketMessageEntityId`, `i32`.
    /// - answers 200 with list of [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_attachment_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_attachment_info(self, ticket_message_entity_id: i32) -> Call<'c, Vec<AttachmentEntity>, Select> {
        self.call(Op::GetAttachmentInfo, &[]).arguments(&[View::I32(ticket_message_entity_id)])
    }

    /// Get attachment stream.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentStream.html)
    /// - body, `GetAttachmentStreamRequest`.
    ///   - `AttachmentId`, `i32`.
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_attachment_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_attachment_stream(self, attachment_id: i32) -> Call<'c, Bytes, Select> {
        self.call(Op::GetAttachmentStream, &[]).arguments(&[View::I32(attachment_id)])
    }

    /// Get ticket.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicket.html)
    /// - `ticketId` (query), `i32`.
    /// - answers 200 with [`Ticket`](crate::types::Ticket).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_ticket(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket(self, ticket_id: i32) -> Call<'c, Ticket, Select> {
        self.call(Op::GetTicket, &[]).query("ticketId", View::I32(ticket_id))
    }

    /// Get ticket attachments.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketAttachments.html)
    /// - body, `GetTicketAttachmentsRequest`.
    ///   - `TicketEntityId`, `i32`.
    /// - answers 200 with list of [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_ticket_attachments(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket_attachments(self, ticket_entity_id: i32) -> Call<'c, Vec<AttachmentEntity>, Select> {
        self.call(Op::GetTicketAttachments, &[]).arguments(&[View::I32(ticket_entity_id)])
    }

    /// Get ticket entity.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketEntity.html)
    /// - `ticketEntityId` (query), `i32`.
    /// - answers 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_ticket_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket_entity(self, ticket_entity_id: i32) -> Call<'c, TicketEntity, Select> {
        self.call(Op::GetTicketEntity, &[]).query("ticketEntityId", View::I32(ticket_entity_id))
    }

    /// Get ticket message.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessage.html)
    /// - `ticketMessageId` (query), `i32`.
    /// - answers 200 with [`TicketMessage`](crate::types::TicketMessage).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_ticket_message(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket_message(self, ticket_message_id: i32) -> Call<'c, TicketMessage, Select> {
        self.call(Op::GetTicketMessage, &[]).query("ticketMessageId", View::I32(ticket_message_id))
    }

    /// Get ticket message entity.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessageEntity.html)
    /// - `ticketMessageEntityId` (query), `i32`.
    /// - answers 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_ticket_message_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket_message_entity(self, ticket_message_entity_id: i32) -> Call<'c, TicketMessageEntity, Select> {
        self.call(Op::GetTicketMessageEntity, &[]).query("ticketMessageEntityId", View::I32(ticket_message_entity_id))
    }

    /// Get tickets.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTickets.html)
    /// - body, `GetTicketsRequest`.
    ///   - `TicketIds`, list of `i32`.
    /// - answers 200 with list of [`Ticket`](crate::types::Ticket).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_tickets(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_tickets(self, ticket_ids: &[i32]) -> Call<'c, Vec<Ticket>, Select> {
        self.call(Op::GetTickets, &[]).arguments(&[View::List(&ticket_ids)])
    }

    /// Html2 text.
    ///
    /// `POST /api/v1/Agents/Ticket/Html2Text`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_Html2Text.html)
    /// - body, `Html2TextRequest`.
    ///   - `Content`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().html2_text("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn html2_text(self, content: &str) -> Call<'c, String, Select> {
        self.call(Op::Html2Text, &[]).arguments(&[View::Str(content)])
    }

    /// Notify new ticket.
    ///
    /// `POST /api/v1/Agents/Ticket/NotifyNewTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_NotifyNewTicket.html)
    /// - body, `NotifyNewTicketRequest`.
    ///   - `TicketEntityId`, `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().notify_new_ticket(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn notify_new_ticket(self, ticket_entity_id: i32) -> Call<'c, (), Select> {
        self.call(Op::NotifyNewTicket, &[]).arguments(&[View::I32(ticket_entity_id)])
    }

    /// Notify new ticket message.
    ///
    /// `POST /api/v1/Agents/Ticket/NotifyNewTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_NotifyNewTicketMessage.html)
    /// - body, `NotifyNewTicketMessageRequest`.
    ///   - `TicketEntityId`, `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().notify_new_ticket_message(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn notify_new_ticket_message(self, ticket_entity_id: i32) -> Call<'c, (), Select> {
        self.call(Op::NotifyNewTicketMessage, &[]).arguments(&[View::I32(ticket_entity_id)])
    }

    /// Sanitize mail content.
    ///
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContent.html)
    /// - body, `SanitizeMailContentRequest`.
    ///   - `Content`, text.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().sanitize_mail_content("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn sanitize_mail_content(self, content: &str) -> Call<'c, String, Select> {
        self.call(Op::SanitizeMailContent, &[]).arguments(&[View::Str(content)])
    }

    /// Sanitize mail contents.
    ///
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContents.html)
    /// - body, `SanitizeMailContentsRequest`.
    ///   - `Contents`, list of text.
    /// - answers 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().sanitize_mail_contents(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn sanitize_mail_contents(self, contents: &[String]) -> Call<'c, Vec<String>, Select> {
        self.call(Op::SanitizeMailContents, &[]).arguments(&[View::List(&contents)])
    }

    /// Save attachment entity.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveAttachmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveAttachmentEntity.html)
    /// - body, [`AttachmentEntity`](crate::types::AttachmentEntity).
    /// - answers 200 with [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().save_attachment_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_attachment_entity(self, body: &AttachmentEntity) -> Call<'c, AttachmentEntity> {
        self.call(Op::SaveAttachmentEntity, &[]).body(View::Carrier(body))
    }

    /// Save ticket entity.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketEntity.html)
    /// - body, [`TicketEntity`](crate::types::TicketEntity).
    /// - answers 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().save_ticket_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_ticket_entity(self, body: &TicketEntity) -> Call<'c, TicketEntity> {
        self.call(Op::SaveTicketEntity, &[]).body(View::Carrier(body))
    }

    /// Save ticket message entity.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketMessageEntity.html)
    /// - body, [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    /// - answers 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().save_ticket_message_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_ticket_message_entity(self, body: &TicketMessageEntity) -> Call<'c, TicketMessageEntity> {
        self.call(Op::SaveTicketMessageEntity, &[]).body(View::Carrier(body))
    }

    /// Send ticket message.
    ///
    /// `POST /api/v1/Agents/Ticket/SendTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SendTicketMessage.html)
    /// - body, [`SendTicketMessageRequest`](crate::types::SendTicketMessageRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().send_ticket_message(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_ticket_message(self, body: &SendTicketMessageRequest) -> Call<'c, (), Select> {
        self.call(Op::SendTicketMessage, &[]).body(View::Carrier(body))
    }

    /// Set ticket message important.
    ///
    /// `POST /api/v1/Agents/Ticket/SetTicketMessageImportant`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketMessageImportant.html)
    /// - body, `SetTicketMessageImportantRequest`.
    ///   - `TicketMessageId`, `i32`.
    ///   - `Important`, `bool`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().set_ticket_message_important(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_ticket_message_important(self, ticket_message_id: i32, important: bool) -> Call<'c, (), Select> {
        self.call(Op::SetTicketMessageImportant, &[]).arguments(&[View::I32(ticket_message_id), View::Bool(important)])
    }

    /// Set ticket read by owner.
    ///
    /// `POST /api/v1/Agents/Ticket/SetTicketReadByOwner`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketReadByOwner.html)
    /// - body, `SetTicketReadByOwnerRequest`.
    ///   - `TicketEntityId`, `i32`.
    ///   - `ReadStatus`, [`TicketReadStatus`](crate::types::TicketReadStatus).
    ///   - `CheckEscalating`, `bool`.
    /// - answers 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().set_ticket_read_by_owner(1, &Default::default(), true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_ticket_read_by_owner(
        self,
        ticket_entity_id: i32,
        read_status: &TicketReadStatus,
        check_escalating: bool,
    ) -> Call<'c, TicketEntity, Select> {
        self.call(Op::SetTicketReadByOwner, &[])
            .arguments(&[View::I32(ticket_entity_id), View::Enum(read_status), View::Bool(check_escalating)])
    }

    /// Upload attachment.
    ///
    /// `POST /api/v1/Agents/Ticket/UploadAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UploadAttachment.html)
    /// - body, `UploadAttachmentRequest`.
    ///   - `AttachmentId`, `i32`.
    ///   - `Content`, bytes in base64.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().upload_attachment(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn upload_attachment(self, attachment_id: i32, content: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::UploadAttachment, &[]).arguments(&[View::I32(attachment_id), content.view()])
    }
}
