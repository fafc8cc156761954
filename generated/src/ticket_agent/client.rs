// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Bytes;
use crate::types::{
    ArchiveRestrictionInfo, AttachmentEntity, AttachmentPreview, AttachmentValidationResult, BatchForwardRequest,
    DoEscalatingAction, DocumentPreview, EmbedImages, GetDefaultMessageContentWithOptionsRequest,
    GetHotlistEjUsersChannel, MessageActionType, NotifyType, Recipient, RelationType,
    SanitizeMailContentWithOptionsOptions, SendTicketMessageRequest, SplitTicketRequest, Ticket, TicketBatchReplyData,
    TicketEntity, TicketMessage, TicketMessageContent, TicketMessageEntity, TicketReadStatus, TicketRelationAction,
    TicketRelationEntity, TicketRelationItem, TicketRelationResult, TicketSummaryItem,
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

    /// Accept tickets.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/AcceptTickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_AcceptTickets.html)
    /// - body, `AcceptTicketsRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the requests that are meant.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().accept_tickets(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn accept_tickets(self, ticket_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::AcceptTickets, &[]).arguments(&[View::List(&ticket_ids)])
    }

    /// Add attachments.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/AddAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_AddAttachments.html)
    /// - body, `AddAttachmentsRequest`.
    ///   - `TicketMessageEntityId`, `i32`: Key of the message within a request.
    ///   - `AttachmentIds`, list of `i32`: Keys of the attached files.
    /// - returns 204 with no body: Done; nothing is returned.
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

    /// Batch forward.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/BatchForward`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_BatchForward.html)
    /// - body, [`BatchForwardRequest`](crate::types::BatchForwardRequest).
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().batch_forward(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn batch_forward(self, body: &BatchForwardRequest) -> Call<'c, i32, Select> {
        self.call(Op::BatchForward, &[]).body(View::Carrier(body))
    }

    /// Batch reply.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/BatchReply`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_BatchReply.html)
    /// - body, `BatchReplyRequest`.
    ///   - `BatchReplyData`, [`TicketBatchReplyData`](crate::types::TicketBatchReplyData).
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().batch_reply(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn batch_reply(self, batch_reply_data: &TicketBatchReplyData) -> Call<'c, i32, Select> {
        self.call(Op::BatchReply, &[]).arguments(&[View::Carrier(batch_reply_data)])
    }

    /// Calculate message recipients.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/CalculateMessageRecipients`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CalculateMessageRecipients.html)
    /// - body, `CalculateMessageRecipientsRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) in customer service.
    ///   - `ActionType`, [`MessageActionType`](crate::types::MessageActionType).
    ///   - `MessageId`, `i32`: Key of the message.
    /// - returns 200 with list of [`Recipient`](crate::types::Recipient).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().calculate_message_recipients(1, &Default::default(), 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn calculate_message_recipients(
        self,
        ticket_id: i32,
        action_type: &MessageActionType,
        message_id: i32,
    ) -> Call<'c, Vec<Recipient>, Select> {
        self.call(Op::CalculateMessageRecipients, &[])
            .arguments(&[View::I32(ticket_id), View::Enum(action_type), View::I32(message_id)])
    }

    /// Clear notify.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/ClearNotify`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ClearNotify.html)
    /// - body, `ClearNotifyRequest`.
    ///   - `Ids`, list of `i32`: Keys of the records that are meant.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().clear_notify(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn clear_notify(self, ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::ClearNotify, &[]).arguments(&[View::List(&ids)])
    }

    /// Copy from crm document.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/CopyFromCRMDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CopyFromCRMDocument.html)
    /// - body, `CopyFromCRMDocumentRequest`.
    ///   - `DocumentId`, `i32`: Key of the document record.
    /// - returns 200 with [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().copy_from_crm_document(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn copy_from_crm_document(self, document_id: i32) -> Call<'c, AttachmentEntity, Select> {
        self.call(Op::CopyFromCrmDocument, &[]).arguments(&[View::I32(document_id)])
    }

    /// Copy to temp file.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/CopyToTempFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CopyToTempFile.html)
    /// - body, `CopyToTempFileRequest`.
    ///   - `Filename`, text: File name with its extension, without a folder.
    ///   - `AttachmentId`, `i32`: Key of the attached file.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().copy_to_temp_file("text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn copy_to_temp_file(self, filename: &str, attachment_id: i32) -> Call<'c, String, Select> {
        self.call(Op::CopyToTempFile, &[]).arguments(&[View::Str(filename), View::I32(attachment_id)])
    }

    /// Returns a new attachment with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultAttachmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultAttachmentEntity.html)
    /// - returns 200 with [`AttachmentEntity`](crate::types::AttachmentEntity).
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

    /// Create default for ticket type.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultForTicketType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultForTicketType.html)
    /// - body, `CreateDefaultForTicketTypeRequest`.
    ///   - `TicketTypeId`, `i32`: Key of the type of request.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().create_default_for_ticket_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_for_ticket_type(self, ticket_type_id: i32) -> Call<'c, TicketEntity, Select> {
        self.call(Op::CreateDefaultForTicketType, &[]).arguments(&[View::I32(ticket_type_id)])
    }

    /// Returns a new request (ticket) with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultTicketEntity.html)
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
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

    /// Returns a new message of a request with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultTicketMessageEntity.html)
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
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

    /// Returns a new ticket relation with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultTicketRelationEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultTicketRelationEntity.html)
    /// - returns 200 with [`TicketRelationEntity`](crate::types::TicketRelationEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().create_default_ticket_relation_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_ticket_relation_entity(self) -> Call<'c, TicketRelationEntity> {
        self.call(Op::CreateDefaultTicketRelationEntity, &[])
    }

    /// Create ticket relations.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateTicketRelations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateTicketRelations.html)
    /// - body, `CreateTicketRelationsRequest`.
    ///   - `SourceTicketIds`, list of `i32`.
    ///   - `DestinationTicketId`, `i32`.
    ///   - `RelationType`, [`RelationType`](crate::types::RelationType).
    ///   - `Comment`, text: Remark for other users.
    /// - returns 200 with list of [`TicketRelationResult`](crate::types::TicketRelationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().create_ticket_relations(&[], 1, &Default::default(), "text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_ticket_relations(
        self,
        source_ticket_ids: &[i32],
        destination_ticket_id: i32,
        relation_type: &RelationType,
        comment: &str,
    ) -> Call<'c, Vec<TicketRelationResult>, Select> {
        self.call(Op::CreateTicketRelations, &[])
            .arguments(
                &[
                    View::List(&source_ticket_ids),
                    View::I32(destination_ticket_id),
                    View::Enum(relation_type),
                    View::Str(comment),
                ],
            )
    }

    /// Delete message headers.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteMessageHeaders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteMessageHeaders.html)
    /// - body, `DeleteMessageHeadersRequest`.
    ///   - `HeaderIds`, list of `i32`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().delete_message_headers(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_message_headers(self, header_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::DeleteMessageHeaders, &[]).arguments(&[View::List(&header_ids)])
    }

    /// Delete ticket entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteTicketEntity.html)
    /// - body, `DeleteTicketEntityRequest`.
    ///   - `TicketEntityId`, `i32`: Key of the request that is meant.
    /// - returns 204 with no body: Done; nothing is returned.
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
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteTicketMessageEntity.html)
    /// - body, `DeleteTicketMessageEntityRequest`.
    ///   - `TicketMessageEntityId`, `i32`: Key of the message within a request.
    /// - returns 204 with no body: Done; nothing is returned.
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

    /// Removes a ticket relation by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteTicketRelationEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteTicketRelationEntity.html)
    /// - `ticketRelationEntityId` (query), `i32`: Key of the ticket relation to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().delete_ticket_relation_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_ticket_relation_entity(self, ticket_relation_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketRelationEntity, &[])
            .query("ticketRelationEntityId", View::I32(ticket_relation_entity_id))
    }

    /// Do escalating.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/DoEscalating`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DoEscalating.html)
    /// - body, `DoEscalatingRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) in customer service.
    ///   - `Action`, [`DoEscalatingAction`](crate::types::DoEscalatingAction).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().do_escalating(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn do_escalating(self, ticket_id: i32, action: &DoEscalatingAction) -> Call<'c, (), Select> {
        self.call(Op::DoEscalating, &[]).arguments(&[View::I32(ticket_id), View::Enum(action)])
    }

    /// Returns one attachment, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentEntity.html)
    /// - `attachmentEntityId` (query), `i32`: Key of the attachment to return.
    /// - returns 200 with [`AttachmentEntity`](crate::types::AttachmentEntity).
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
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentInfo.html)
    /// - body, `GetAttachmentInfoRequest`.
    ///   - `TicketMessageEntityId`, `i32`: Key of the message within a request.
    /// - returns 200 with list of [`AttachmentEntity`](crate::types::AttachmentEntity).
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

    /// Get attachment info non inline.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentInfoNonInline`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentInfoNonInline.html)
    /// - body, `GetAttachmentInfoNonInlineRequest`.
    ///   - `TicketMessageEntityId`, `i32`: Key of the message within a request.
    /// - returns 200 with list of [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_attachment_info_non_inline(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_attachment_info_non_inline(
        self,
        ticket_message_entity_id: i32,
    ) -> Call<'c, Vec<AttachmentEntity>, Select> {
        self.call(Op::GetAttachmentInfoNonInline, &[]).arguments(&[View::I32(ticket_message_entity_id)])
    }

    /// Get attachment preview.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentPreview`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentPreview.html)
    /// - body, `GetAttachmentPreviewRequest`.
    ///   - `AttachmentId`, `i32`: Key of the attached file.
    /// - returns 200 with [`AttachmentPreview`](crate::types::AttachmentPreview).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_attachment_preview(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_attachment_preview(self, attachment_id: i32) -> Call<'c, AttachmentPreview, Select> {
        self.call(Op::GetAttachmentPreview, &[]).arguments(&[View::I32(attachment_id)])
    }

    /// Get attachment stream.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentStream.html)
    /// - body, `GetAttachmentStreamRequest`.
    ///   - `AttachmentId`, `i32`: Key of the attached file.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_attachment_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_attachment_stream(self, attachment_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetAttachmentStream, &[]).arguments(&[View::I32(attachment_id)])
    }

    /// Get default message content.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetDefaultMessageContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetDefaultMessageContent.html)
    /// - body, `GetDefaultMessageContentRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) in customer service.
    ///   - `MessageActionType`, [`MessageActionType`](crate::types::MessageActionType).
    ///   - `TicketMessageId`, `i32`: Key of the message within its request.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_default_message_content(1, &Default::default(), 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_default_message_content(
        self,
        ticket_id: i32,
        message_action_type: &MessageActionType,
        ticket_message_id: i32,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetDefaultMessageContent, &[])
            .arguments(&[View::I32(ticket_id), View::Enum(message_action_type), View::I32(ticket_message_id)])
    }

    /// Get default message content full.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetDefaultMessageContentFull`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetDefaultMessageContentFull.html)
    /// - body, `GetDefaultMessageContentFullRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) in customer service.
    ///   - `MessageActionType`, [`MessageActionType`](crate::types::MessageActionType).
    ///   - `TicketMessageId`, `i32`: Key of the message within its request.
    ///   - `TicketTypeId`, `i32`: Key of the type of request.
    /// - returns 200 with [`TicketMessageContent`](crate::types::TicketMessageContent).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_default_message_content_full(1, &Default::default(), 1, 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_default_message_content_full(
        self,
        ticket_id: i32,
        message_action_type: &MessageActionType,
        ticket_message_id: i32,
        ticket_type_id: i32,
    ) -> Call<'c, TicketMessageContent, Select> {
        self.call(Op::GetDefaultMessageContentFull, &[])
            .arguments(
                &[
                    View::I32(ticket_id),
                    View::Enum(message_action_type),
                    View::I32(ticket_message_id),
                    View::I32(ticket_type_id),
                ],
            )
    }

    /// Get default message content with options.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetDefaultMessageContentWithOptions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetDefaultMessageContentWithOptions.html)
    /// - body,
    ///   [`GetDefaultMessageContentWithOptionsRequest`](crate::types::GetDefaultMessageContentWithOptionsRequest).
    /// - returns 200 with [`TicketMessageContent`](crate::types::TicketMessageContent).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_default_message_content_with_options(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_default_message_content_with_options(
        self,
        body: &GetDefaultMessageContentWithOptionsRequest,
    ) -> Call<'c, TicketMessageContent, Select> {
        self.call(Op::GetDefaultMessageContentWithOptions, &[]).body(View::Carrier(body))
    }

    /// Get for rm ui.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetForRmUi`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetForRmUi.html)
    /// - body, `GetForRmUiRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) in customer service.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_for_rm_ui(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_for_rm_ui(self, ticket_id: i32) -> Call<'c, TicketEntity, Select> {
        self.call(Op::GetForRmUi, &[]).arguments(&[View::I32(ticket_id)])
    }

    /// Get hotlist ej users.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetHotlistEjUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetHotlistEjUsers.html)
    /// - body, `GetHotlistEjUsersRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) in customer service.
    ///   - `SkipAssociateIds`, list of `i32`.
    ///   - `NotifyType`, [`NotifyType`](crate::types::NotifyType).
    ///   - `Channel`, [`GetHotlistEjUsersChannel`](crate::types::GetHotlistEjUsersChannel).
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_hotlist_ej_users(
    ///     1,
    ///     &[],
    ///     &Default::default(),
    ///     &Default::default(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_hotlist_ej_users(
        self,
        ticket_id: i32,
        skip_associate_ids: &[i32],
        notify_type: &NotifyType,
        channel: &GetHotlistEjUsersChannel,
    ) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::GetHotlistEjUsers, &[])
            .arguments(
                &[View::I32(ticket_id), View::List(&skip_associate_ids), View::Enum(notify_type), View::Enum(channel)],
            )
    }

    /// Get next in queue.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetNextInQueue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetNextInQueue.html)
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_next_in_queue().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_next_in_queue(self) -> Call<'c, TicketEntity, Select> {
        self.call(Op::GetNextInQueue, &[])
    }

    /// Get preview attachment stream.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetPreviewAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetPreviewAttachmentStream.html)
    /// - body, `GetPreviewAttachmentStreamRequest`.
    ///   - `AttachmentId`, `i32`: Key of the attached file.
    /// - returns 200 with [`DocumentPreview`](crate::types::DocumentPreview).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_preview_attachment_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_preview_attachment_stream(self, attachment_id: i32) -> Call<'c, DocumentPreview, Select> {
        self.call(Op::GetPreviewAttachmentStream, &[]).arguments(&[View::I32(attachment_id)])
    }

    /// Get rfc attachment stream.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetRfcAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetRfcAttachmentStream.html)
    /// - body, `GetRfcAttachmentStreamRequest`.
    ///   - `AttachmentId`, `i32`: Key of the attached file.
    ///   - `Position`, `i32`.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_rfc_attachment_stream(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_rfc_attachment_stream(self, attachment_id: i32, position: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetRfcAttachmentStream, &[]).arguments(&[View::I32(attachment_id), View::I32(position)])
    }

    /// Returns one request (ticket), looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicket.html)
    /// - `ticketId` (query), `i32`: Key of the request (ticket) to return.
    /// - returns 200 with [`Ticket`](crate::types::Ticket).
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
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketAttachments.html)
    /// - body, `GetTicketAttachmentsRequest`.
    ///   - `TicketEntityId`, `i32`: Key of the request that is meant.
    /// - returns 200 with list of [`AttachmentEntity`](crate::types::AttachmentEntity).
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

    /// Returns one request (ticket), looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketEntity.html)
    /// - `ticketEntityId` (query), `i32`: Key of the request (ticket) to return.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
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

    /// Returns one message of a request, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessage.html)
    /// - `ticketMessageId` (query), `i32`: Key of the message of a request to return.
    /// - returns 200 with [`TicketMessage`](crate::types::TicketMessage).
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

    /// Get ticket message entities.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessageEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessageEntities.html)
    /// - body, `GetTicketMessageEntitiesRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) in customer service.
    ///   - `MessageIds`, list of `i32`.
    /// - returns 200 with list of [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_ticket_message_entities(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket_message_entities(
        self,
        ticket_id: i32,
        message_ids: &[i32],
    ) -> Call<'c, Vec<TicketMessageEntity>, Select> {
        self.call(Op::GetTicketMessageEntities, &[]).arguments(&[View::I32(ticket_id), View::List(&message_ids)])
    }

    /// Returns one message of a request, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessageEntity.html)
    /// - `ticketMessageEntityId` (query), `i32`: Key of the message of a request to return.
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
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

    /// Get ticket message with embedded data.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessageWithEmbeddedData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessageWithEmbeddedData.html)
    /// - body, `GetTicketMessageWithEmbeddedDataRequest`.
    ///   - `Id`, `i32`.
    ///   - `EmbedImages`, [`EmbedImages`](crate::types::EmbedImages).
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_ticket_message_with_embedded_data(1, &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket_message_with_embedded_data(
        self,
        id: i32,
        embed_images: &EmbedImages,
    ) -> Call<'c, TicketMessageEntity, Select> {
        self.call(Op::GetTicketMessageWithEmbeddedData, &[]).arguments(&[View::I32(id), View::Enum(embed_images)])
    }

    /// Get ticket message with options.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessageWithOptions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessageWithOptions.html)
    /// - body, `GetTicketMessageWithOptionsRequest`.
    ///   - `TicketMessageEntityId`, `i32`: Key of the message within a request.
    ///   - `IncludeNonInlineAttachmentsInfo`, `bool`.
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_ticket_message_with_options(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket_message_with_options(
        self,
        ticket_message_entity_id: i32,
        include_non_inline_attachments_info: bool,
    ) -> Call<'c, TicketMessageEntity, Select> {
        self.call(Op::GetTicketMessageWithOptions, &[])
            .arguments(&[View::I32(ticket_message_entity_id), View::Bool(include_non_inline_attachments_info)])
    }

    /// Get ticket parent id.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketParentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketParentId.html)
    /// - body, `GetTicketParentIdRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) in customer service.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_ticket_parent_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket_parent_id(self, ticket_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::GetTicketParentId, &[]).arguments(&[View::I32(ticket_id)])
    }

    /// Get ticket relation actions.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketRelationActions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketRelationActions.html)
    /// - body, `GetTicketRelationActionsRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) in customer service.
    ///   - `ParentTicketId`, `i32`.
    ///   - `TicketTypeId`, `i32`: Key of the type of request.
    /// - returns 200 with [`TicketRelationAction`](crate::types::TicketRelationAction).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_ticket_relation_actions(1, 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket_relation_actions(
        self,
        ticket_id: i32,
        parent_ticket_id: i32,
        ticket_type_id: i32,
    ) -> Call<'c, TicketRelationAction, Select> {
        self.call(Op::GetTicketRelationActions, &[])
            .arguments(&[View::I32(ticket_id), View::I32(parent_ticket_id), View::I32(ticket_type_id)])
    }

    /// Returns one ticket relation, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketRelationEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketRelationEntity.html)
    /// - `ticketRelationEntityId` (query), `i32`: Key of the ticket relation to return.
    /// - returns 200 with [`TicketRelationEntity`](crate::types::TicketRelationEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_ticket_relation_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket_relation_entity(self, ticket_relation_entity_id: i32) -> Call<'c, TicketRelationEntity, Select> {
        self.call(Op::GetTicketRelationEntity, &[])
            .query("ticketRelationEntityId", View::I32(ticket_relation_entity_id))
    }

    /// Get ticket relations.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketRelations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketRelations.html)
    /// - body, `GetTicketRelationsRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) in customer service.
    /// - returns 200 with list of [`TicketRelationItem`](crate::types::TicketRelationItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_ticket_relations(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket_relations(self, ticket_id: i32) -> Call<'c, Vec<TicketRelationItem>, Select> {
        self.call(Op::GetTicketRelations, &[]).arguments(&[View::I32(ticket_id)])
    }

    /// Get ticket summaries.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketSummaries`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketSummaries.html)
    /// - body, `GetTicketSummariesRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the requests that are meant.
    /// - returns 200 with list of [`TicketSummaryItem`](crate::types::TicketSummaryItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().get_ticket_summaries(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket_summaries(self, ticket_ids: &[i32]) -> Call<'c, Vec<TicketSummaryItem>, Select> {
        self.call(Op::GetTicketSummaries, &[]).arguments(&[View::List(&ticket_ids)])
    }

    /// Get tickets.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTickets.html)
    /// - body, `GetTicketsRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the requests that are meant.
    /// - returns 200 with list of [`Ticket`](crate::types::Ticket).
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
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/Html2Text`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_Html2Text.html)
    /// - body, `Html2TextRequest`.
    ///   - `Content`, text.
    /// - returns 200 with text.
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

    /// Merge tickets.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/MergeTickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_MergeTickets.html)
    /// - body, `MergeTicketsRequest`.
    ///   - `MergedTicketEntity`, [`TicketEntity`](crate::types::TicketEntity).
    ///   - `SecondaryTicketIds`, list of `i32`.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().merge_tickets(&Default::default(), &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn merge_tickets(
        self,
        merged_ticket_entity: &TicketEntity,
        secondary_ticket_ids: &[i32],
    ) -> Call<'c, TicketEntity, Select> {
        self.call(Op::MergeTickets, &[])
            .arguments(&[View::Carrier(merged_ticket_entity), View::List(&secondary_ticket_ids)])
    }

    /// Notify new ticket.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/NotifyNewTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_NotifyNewTicket.html)
    /// - body, `NotifyNewTicketRequest`.
    ///   - `TicketEntityId`, `i32`: Key of the request that is meant.
    /// - returns 204 with no body: Done; nothing is returned.
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
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/NotifyNewTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_NotifyNewTicketMessage.html)
    /// - body, `NotifyNewTicketMessageRequest`.
    ///   - `TicketEntityId`, `i32`: Key of the request that is meant.
    /// - returns 204 with no body: Done; nothing is returned.
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

    /// Process ticket when read.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/ProcessTicketWhenRead`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ProcessTicketWhenRead.html)
    /// - body, `ProcessTicketWhenReadRequest`.
    ///   - `TicketEntityId`, `i32`: Key of the request that is meant.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().process_ticket_when_read(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn process_ticket_when_read(self, ticket_entity_id: i32) -> Call<'c, TicketEntity, Select> {
        self.call(Op::ProcessTicketWhenRead, &[]).arguments(&[View::I32(ticket_entity_id)])
    }

    /// Remove message attachments.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/RemoveMessageAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_RemoveMessageAttachments.html)
    /// - body, `RemoveMessageAttachmentsRequest`.
    ///   - `TicketMessageEntityId`, `i32`: Key of the message within a request.
    ///   - `AttachmentIds`, list of `i32`: Keys of the attached files.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().remove_message_attachments(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_message_attachments(
        self,
        ticket_message_entity_id: i32,
        attachment_ids: &[i32],
    ) -> Call<'c, (), Select> {
        self.call(Op::RemoveMessageAttachments, &[])
            .arguments(&[View::I32(ticket_message_entity_id), View::List(&attachment_ids)])
    }

    /// Resolve ticket id.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/ResolveTicketId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ResolveTicketId.html)
    /// - body, `ResolveTicketIdRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) in customer service.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().resolve_ticket_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn resolve_ticket_id(self, ticket_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::ResolveTicketId, &[]).arguments(&[View::I32(ticket_id)])
    }

    /// Sanitize mail content.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContent.html)
    /// - body, `SanitizeMailContentRequest`.
    ///   - `Content`, text.
    /// - returns 200 with text.
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

    /// Sanitize mail content with options.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContentWithOptions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContentWithOptions.html)
    /// - body, `SanitizeMailContentWithOptionsRequest`.
    ///   - `Content`, text.
    ///   - `Options`, [`SanitizeMailContentWithOptionsOptions`](crate::types::SanitizeMailContentWithOptionsOptions).
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().sanitize_mail_content_with_options("text", &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn sanitize_mail_content_with_options(
        self,
        content: &str,
        options: &SanitizeMailContentWithOptionsOptions,
    ) -> Call<'c, String, Select> {
        self.call(Op::SanitizeMailContentWithOptions, &[]).arguments(&[View::Str(content), View::Enum(options)])
    }

    /// Sanitize mail contents.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContents.html)
    /// - body, `SanitizeMailContentsRequest`.
    ///   - `Contents`, list of text.
    /// - returns 200 with list of text.
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

    /// Stores an attachment: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveAttachmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveAttachmentEntity.html)
    /// - body, [`AttachmentEntity`](crate::types::AttachmentEntity).
    /// - returns 200 with [`AttachmentEntity`](crate::types::AttachmentEntity).
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

    /// Stores a request (ticket): creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketEntity.html)
    /// - body, [`TicketEntity`](crate::types::TicketEntity).
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
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

    /// Save ticket entity with notify.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketEntityWithNotify`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketEntityWithNotify.html)
    /// - body, `SaveTicketEntityWithNotifyRequest`.
    ///   - `NewEntity`, [`TicketEntity`](crate::types::TicketEntity).
    ///   - `Notify`, `bool`.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().save_ticket_entity_with_notify(&Default::default(), true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_ticket_entity_with_notify(
        self,
        new_entity: &TicketEntity,
        notify: bool,
    ) -> Call<'c, TicketEntity, Select> {
        self.call(Op::SaveTicketEntityWithNotify, &[]).arguments(&[View::Carrier(new_entity), View::Bool(notify)])
    }

    /// Stores a message of a request: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketMessageEntity.html)
    /// - body, [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
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

    /// Save ticket message entity with notify.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketMessageEntityWithNotify`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketMessageEntityWithNotify.html)
    /// - body, `SaveTicketMessageEntityWithNotifyRequest`.
    ///   - `NewEntity`, [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///   - `Notify`, `bool`.
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().save_ticket_message_entity_with_notify(&Default::default(), true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_ticket_message_entity_with_notify(
        self,
        new_entity: &TicketMessageEntity,
        notify: bool,
    ) -> Call<'c, TicketMessageEntity, Select> {
        self.call(Op::SaveTicketMessageEntityWithNotify, &[])
            .arguments(&[View::Carrier(new_entity), View::Bool(notify)])
    }

    /// Save ticket message entity with options.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketMessageEntityWithOptions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketMessageEntityWithOptions.html)
    /// - body, `SaveTicketMessageEntityWithOptionsRequest`.
    ///   - `Entity`, [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///   - `Notify`, `bool`.
    ///   - `AttachmentIds`, list of `i32`: Keys of the attached files.
    ///   - `UpdateRepliedAt`, `bool`.
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().save_ticket_message_entity_with_options(
    ///     &Default::default(),
    ///     true,
    ///     &[],
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_ticket_message_entity_with_options(
        self,
        entity: &TicketMessageEntity,
        notify: bool,
        attachment_ids: &[i32],
        update_replied_at: bool,
    ) -> Call<'c, TicketMessageEntity, Select> {
        self.call(Op::SaveTicketMessageEntityWithOptions, &[])
            .arguments(
                &[
                    View::Carrier(entity),
                    View::Bool(notify),
                    View::List(&attachment_ids),
                    View::Bool(update_replied_at),
                ],
            )
    }

    /// Stores a ticket relation: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketRelationEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketRelationEntity.html)
    /// - body, [`TicketRelationEntity`](crate::types::TicketRelationEntity).
    /// - returns 200 with [`TicketRelationEntity`](crate::types::TicketRelationEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().save_ticket_relation_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_ticket_relation_entity(self, body: &TicketRelationEntity) -> Call<'c, TicketRelationEntity> {
        self.call(Op::SaveTicketRelationEntity, &[]).body(View::Carrier(body))
    }

    /// Send ticket message.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SendTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SendTicketMessage.html)
    /// - body, [`SendTicketMessageRequest`](crate::types::SendTicketMessageRequest).
    /// - returns 204 with no body: Done; nothing is returned.
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

    /// Send ticket message sms.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SendTicketMessageSms`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SendTicketMessageSms.html)
    /// - body, `SendTicketMessageSmsRequest`.
    ///   - `TicketMessageEntityId`, `i32`: Key of the message within a request.
    ///   - `ReplyTemplateId`, `i32`: Key of the template for replies.
    ///   - `Sms`, list of text.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().send_ticket_message_sms(1, 1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_ticket_message_sms(
        self,
        ticket_message_entity_id: i32,
        reply_template_id: i32,
        sms: &[String],
    ) -> Call<'c, (), Select> {
        self.call(Op::SendTicketMessageSms, &[])
            .arguments(&[View::I32(ticket_message_entity_id), View::I32(reply_template_id), View::List(&sms)])
    }

    /// Set deleted status by ids.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SetDeletedStatusByIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetDeletedStatusByIds.html)
    /// - body, `SetDeletedStatusByIdsRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the requests that are meant.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().set_deleted_status_by_ids(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_deleted_status_by_ids(self, ticket_ids: &[i32]) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::SetDeletedStatusByIds, &[]).arguments(&[View::List(&ticket_ids)])
    }

    /// Set deleted status by provider.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SetDeletedStatusByProvider`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetDeletedStatusByProvider.html)
    /// - body, `SetDeletedStatusByProviderRequest`.
    ///   - `ProviderName`, text: Name of the archive provider that answers the query, such as FindContact.
    ///   - `Restrictions`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Conditions on
    ///     columns that rows must meet.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().set_deleted_status_by_provider("text", &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_deleted_status_by_provider(
        self,
        provider_name: &str,
        restrictions: &[ArchiveRestrictionInfo],
    ) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::SetDeletedStatusByProvider, &[]).arguments(&[View::Str(provider_name), View::List(&restrictions)])
    }

    /// Set spam status by ids.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SetSpamStatusByIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetSpamStatusByIds.html)
    /// - body, `SetSpamStatusByIdsRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the requests that are meant.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().set_spam_status_by_ids(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_spam_status_by_ids(self, ticket_ids: &[i32]) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::SetSpamStatusByIds, &[]).arguments(&[View::List(&ticket_ids)])
    }

    /// Set spam status by provider.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SetSpamStatusByProvider`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetSpamStatusByProvider.html)
    /// - body, `SetSpamStatusByProviderRequest`.
    ///   - `ProviderName`, text: Name of the archive provider that answers the query, such as FindContact.
    ///   - `Restrictions`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Conditions on
    ///     columns that rows must meet.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().set_spam_status_by_provider("text", &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_spam_status_by_provider(
        self,
        provider_name: &str,
        restrictions: &[ArchiveRestrictionInfo],
    ) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::SetSpamStatusByProvider, &[]).arguments(&[View::Str(provider_name), View::List(&restrictions)])
    }

    /// Set ticket message important.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SetTicketMessageImportant`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketMessageImportant.html)
    /// - body, `SetTicketMessageImportantRequest`.
    ///   - `TicketMessageId`, `i32`: Key of the message within its request.
    ///   - `Important`, `bool`.
    /// - returns 204 with no body: Done; nothing is returned.
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

    /// Set ticket parent.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SetTicketParent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketParent.html)
    /// - body, `SetTicketParentRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) in customer service.
    ///   - `ParentTicketId`, `i32`.
    ///   - `Comment`, text: Remark for other users.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().set_ticket_parent(1, 1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_ticket_parent(self, ticket_id: i32, parent_ticket_id: i32, comment: &str) -> Call<'c, (), Select> {
        self.call(Op::SetTicketParent, &[])
            .arguments(&[View::I32(ticket_id), View::I32(parent_ticket_id), View::Str(comment)])
    }

    /// Set ticket read by owner.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SetTicketReadByOwner`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketReadByOwner.html)
    /// - body, `SetTicketReadByOwnerRequest`.
    ///   - `TicketEntityId`, `i32`: Key of the request that is meant.
    ///   - `ReadStatus`, [`TicketReadStatus`](crate::types::TicketReadStatus).
    ///   - `CheckEscalating`, `bool`.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
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

    /// Split ticket.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SplitTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SplitTicket.html)
    /// - body, [`SplitTicketRequest`](crate::types::SplitTicketRequest).
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().split_ticket(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn split_ticket(self, body: &SplitTicketRequest) -> Call<'c, TicketEntity, Select> {
        self.call(Op::SplitTicket, &[]).body(View::Carrier(body))
    }

    /// Split ticket message.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SplitTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SplitTicketMessage.html)
    /// - body, `SplitTicketMessageRequest`.
    ///   - `SourceTicketMessage`, [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///   - `NewTicketEntity`, [`TicketEntity`](crate::types::TicketEntity).
    ///   - `NewTicketMessage`, [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///   - `TransferAttachmentsIds`, list of `i32`.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().split_ticket_message(
    ///     &Default::default(),
    ///     &Default::default(),
    ///     &Default::default(),
    ///     &[],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn split_ticket_message(
        self,
        source_ticket_message: &TicketMessageEntity,
        new_ticket_entity: &TicketEntity,
        new_ticket_message: &TicketMessageEntity,
        transfer_attachments_ids: &[i32],
    ) -> Call<'c, TicketEntity, Select> {
        self.call(Op::SplitTicketMessage, &[])
            .arguments(
                &[
                    View::Carrier(source_ticket_message),
                    View::Carrier(new_ticket_entity),
                    View::Carrier(new_ticket_message),
                    View::List(&transfer_attachments_ids),
                ],
            )
    }

    /// Undelete by ids.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/UndeleteByIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UndeleteByIds.html)
    /// - body, `UndeleteByIdsRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the requests that are meant.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().undelete_by_ids(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn undelete_by_ids(self, ticket_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::UndeleteByIds, &[]).arguments(&[View::List(&ticket_ids)])
    }

    /// Update tickets read status.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/UpdateTicketsReadStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UpdateTicketsReadStatus.html)
    /// - body, `UpdateTicketsReadStatusRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the requests that are meant.
    ///   - `NewStatus`, [`TicketReadStatus`](crate::types::TicketReadStatus).
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().update_tickets_read_status(&[], &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_tickets_read_status(
        self,
        ticket_ids: &[i32],
        new_status: &TicketReadStatus,
    ) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::UpdateTicketsReadStatus, &[]).arguments(&[View::List(&ticket_ids), View::Enum(new_status)])
    }

    /// Update tickets read status by provider.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/UpdateTicketsReadStatusByProvider`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UpdateTicketsReadStatusByProvider.html)
    /// - body, `UpdateTicketsReadStatusByProviderRequest`.
    ///   - `Provider`, text.
    ///   - `Restrictions`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Conditions on
    ///     columns that rows must meet.
    ///   - `NewStatus`, [`TicketReadStatus`](crate::types::TicketReadStatus).
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().update_tickets_read_status_by_provider(
    ///     "text",
    ///     &[],
    ///     &Default::default(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_tickets_read_status_by_provider(
        self,
        provider: &str,
        restrictions: &[ArchiveRestrictionInfo],
        new_status: &TicketReadStatus,
    ) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::UpdateTicketsReadStatusByProvider, &[])
            .arguments(&[View::Str(provider), View::List(&restrictions), View::Enum(new_status)])
    }

    /// Upload attachment.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/UploadAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UploadAttachment.html)
    /// - body, `UploadAttachmentRequest`.
    ///   - `AttachmentId`, `i32`: Key of the attached file.
    ///   - `Content`, bytes in base64.
    /// - returns 204 with no body: Done; nothing is returned.
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

    /// Validate attachments.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/ValidateAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ValidateAttachments.html)
    /// - body, `ValidateAttachmentsRequest`.
    ///   - `AttachmentIds`, list of `i32`: Keys of the attached files.
    /// - returns 200 with list of [`AttachmentValidationResult`](crate::types::AttachmentValidationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().validate_attachments(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn validate_attachments(self, attachment_ids: &[i32]) -> Call<'c, Vec<AttachmentValidationResult>, Select> {
        self.call(Op::ValidateAttachments, &[]).arguments(&[View::List(&attachment_ids)])
    }

    /// Validate ticket relations.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/ValidateTicketRelations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ValidateTicketRelations.html)
    /// - body, `ValidateTicketRelationsRequest`.
    ///   - `SourceTicketIds`, list of `i32`.
    ///   - `DestinationTicketId`, `i32`.
    ///   - `RelationType`, [`RelationType`](crate::types::RelationType).
    /// - returns 200 with list of [`TicketRelationResult`](crate::types::TicketRelationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_agent().validate_ticket_relations(&[], 1, &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn validate_ticket_relations(
        self,
        source_ticket_ids: &[i32],
        destination_ticket_id: i32,
        relation_type: &RelationType,
    ) -> Call<'c, Vec<TicketRelationResult>, Select> {
        self.call(Op::ValidateTicketRelations, &[])
            .arguments(&[View::List(&source_ticket_ids), View::I32(destination_ticket_id), View::Enum(relation_type)])
    }
}
