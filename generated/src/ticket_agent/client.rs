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

    /// Accepts requests (tickets): the calling user becomes their owner.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/AcceptTickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_AcceptTickets.html)
    /// - body, `AcceptTicketsRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the requests that the caller takes over.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().accept_tickets(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_AcceptTickets")]
    #[inline]
    pub fn accept_tickets(self, ticket_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::AcceptTickets, &[]).arguments(&[View::List(&ticket_ids)])
    }

    /// Connects attachments that exist already to a message of a request (ticket).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/AddAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_AddAttachments.html)
    /// - body, `AddAttachmentsRequest`.
    ///   - `TicketMessageEntityId`, `i32`: Key of the message that gets the attachments.
    ///   - `AttachmentIds`, list of `i32`: Keys of the attachments to connect to the message.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().add_attachments(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_AddAttachments")]
    #[inline]
    pub fn add_attachments(self, ticket_message_entity_id: i32, attachment_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::AddAttachments, &[])
            .arguments(&[View::I32(ticket_message_entity_id), View::List(&attachment_ids)])
    }

    /// Starts a batch task that forwards requests (tickets) to the given e-mail recipients with a comment, and closes
    /// the requests if asked to. The response is an integer whose meaning is not documented.
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
    /// let body = superoffice::types::BatchForwardRequest::new().set_comment("Met at the fair.");
    /// let response = client.ticket_agent().batch_forward(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_BatchForward")]
    #[inline]
    pub fn batch_forward(self, body: &BatchForwardRequest) -> Call<'c, i32, Select> {
        self.call(Op::BatchForward, &[]).body(View::Carrier(body))
    }

    /// Starts a batch task that sends the same reply to several requests (tickets). The response is an integer whose
    /// meaning is not documented.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/BatchReply`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_BatchReply.html)
    /// - body, `BatchReplyRequest`.
    ///   - `BatchReplyData`, [`TicketBatchReplyData`](crate::types::TicketBatchReplyData): Requests to reply to, with
    ///     the text and settings of the reply.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let batch_reply_data = superoffice::types::TicketBatchReplyData::new().set_html_body("Hello!");
    /// let response = client.ticket_agent().batch_reply(&batch_reply_data).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_BatchReply")]
    #[inline]
    pub fn batch_reply(self, batch_reply_data: &TicketBatchReplyData) -> Call<'c, i32, Select> {
        self.call(Op::BatchReply, &[]).arguments(&[View::Carrier(batch_reply_data)])
    }

    /// Returns the recipients that a new message on a request (ticket) should have, given the action, such as a reply,
    /// and the message that it refers to.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/CalculateMessageRecipients`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CalculateMessageRecipients.html)
    /// - body, `CalculateMessageRecipientsRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) that the new message is for.
    ///   - `ActionType`, [`MessageActionType`](crate::types::MessageActionType): What the message is for, such as a
    ///     reply or forwarding.
    ///   - `MessageId`, `i32`: Key of the message that the new one refers to.
    /// - returns 200 with list of [`Recipient`](crate::types::Recipient).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().calculate_message_recipients(
    ///     1,
    ///     &superoffice::types::MessageActionType::Reply,
    ///     2,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_CalculateMessageRecipients")]
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

    /// Clears the notifications about one or more requests (tickets).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/ClearNotify`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ClearNotify.html)
    /// - body, `ClearNotifyRequest`.
    ///   - `Ids`, list of `i32`: Keys of the requests whose notifications are cleared.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().clear_notify(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_ClearNotify")]
    #[inline]
    pub fn clear_notify(self, ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::ClearNotify, &[]).arguments(&[View::List(&ids)])
    }

    /// Copies a document of the CRM into a new attachment for messages of requests (tickets), and returns the
    /// attachment.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/CopyFromCRMDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CopyFromCRMDocument.html)
    /// - body, `CopyFromCRMDocumentRequest`.
    ///   - `DocumentId`, `i32`: Key of the document to copy.
    /// - returns 200 with [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().copy_from_crm_document(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_CopyFromCRMDocument")]
    #[inline]
    pub fn copy_from_crm_document(self, document_id: i32) -> Call<'c, AttachmentEntity, Select> {
        self.call(Op::CopyFromCrmDocument, &[]).arguments(&[View::I32(document_id)])
    }

    /// Copies an attachment of a request (ticket) to a temporary file under the given name, for use with the document
    /// dialog. The response is a string whose meaning is not documented.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/CopyToTempFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CopyToTempFile.html)
    /// - body, `CopyToTempFileRequest`.
    ///   - `Filename`, text: Name that the temporary file gets, with its extension.
    ///   - `AttachmentId`, `i32`: Key of the attachment to copy.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().copy_to_temp_file("report.pdf", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_CopyToTempFile")]
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
    /// let response = client.ticket_agent().create_default_attachment_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_CreateDefaultAttachmentEntity")]
    #[inline]
    pub fn create_default_attachment_entity(self) -> Call<'c, AttachmentEntity> {
        self.call(Op::CreateDefaultAttachmentEntity, &[])
    }

    /// Returns a new request (ticket) of the given type with default values; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultForTicketType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultForTicketType.html)
    /// - body, `CreateDefaultForTicketTypeRequest`.
    ///   - `TicketTypeId`, `i32`: Key of the type that the new request gets.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().create_default_for_ticket_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_CreateDefaultForTicketType")]
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
    /// let response = client.ticket_agent().create_default_ticket_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_CreateDefaultTicketEntity")]
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
    /// let response = client.ticket_agent().create_default_ticket_message_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_CreateDefaultTicketMessageEntity")]
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
    /// let response = client.ticket_agent().create_default_ticket_relation_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_CreateDefaultTicketRelationEntity")]
    #[inline]
    pub fn create_default_ticket_relation_entity(self) -> Call<'c, TicketRelationEntity> {
        self.call(Op::CreateDefaultTicketRelationEntity, &[])
    }

    /// Relates several requests (tickets) to one destination in a single call. Returns for each of them whether this
    /// worked; `ValidateTicketRelations` only checks.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateTicketRelations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateTicketRelations.html)
    /// - body, `CreateTicketRelationsRequest`.
    ///   - `SourceTicketIds`, list of `i32`: Keys of the requests that are related to the destination.
    ///   - `DestinationTicketId`, `i32`: Key of the request at the other end of each relation.
    ///   - `RelationType`, [`RelationType`](crate::types::RelationType): Whether the destination becomes the parent or
    ///     a child of the sources, or is just related to them.
    ///   - `Comment`, text: Remark that is stored with every new relation.
    /// - returns 200 with list of [`TicketRelationResult`](crate::types::TicketRelationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().create_ticket_relations(
    ///     &[1],
    ///     1,
    ///     &superoffice::types::RelationType::Related,
    ///     "Met at the fair.",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_CreateTicketRelations")]
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

    /// Removes headers from messages of requests (tickets), by the keys of the headers.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteMessageHeaders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteMessageHeaders.html)
    /// - body, `DeleteMessageHeadersRequest`.
    ///   - `HeaderIds`, list of `i32`: Keys of the message headers to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().delete_message_headers(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_DeleteMessageHeaders")]
    #[inline]
    pub fn delete_message_headers(self, header_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::DeleteMessageHeaders, &[]).arguments(&[View::List(&header_ids)])
    }

    /// Deletes a request (ticket) by its key. `SetDeletedStatusByIds` marks it as deleted instead.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteTicketEntity.html)
    /// - body, `DeleteTicketEntityRequest`.
    ///   - `TicketEntityId`, `i32`: Key of the request to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().delete_ticket_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_DeleteTicketEntity")]
    #[inline]
    pub fn delete_ticket_entity(self, ticket_entity_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteTicketEntity, &[]).arguments(&[View::I32(ticket_entity_id)])
    }

    /// Deletes one message of a request (ticket), by the key of the message.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteTicketMessageEntity.html)
    /// - body, `DeleteTicketMessageEntityRequest`.
    ///   - `TicketMessageEntityId`, `i32`: Key of the message to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().delete_ticket_message_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_DeleteTicketMessageEntity")]
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
    #[doc(alias = "v1TicketAgent_DeleteTicketRelationEntity")]
    #[inline]
    pub fn delete_ticket_relation_entity(self, ticket_relation_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketRelationEntity, &[])
            .query("ticketRelationEntityId", View::I32(ticket_relation_entity_id))
    }

    /// Checks whether a request (ticket) should get another alert level after the given action, by its priority. If so,
    /// the level and its timeout are updated.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/DoEscalating`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DoEscalating.html)
    /// - body, `DoEscalatingRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) whose alert level is checked.
    ///   - `Action`, [`DoEscalatingAction`](crate::types::DoEscalatingAction): What has happened to the request.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().do_escalating(1, &superoffice::types::DoEscalatingAction::ActionRead)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_DoEscalating")]
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
    /// let response = client.ticket_agent().get_attachment_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetAttachmentEntity")]
    #[inline]
    pub fn get_attachment_entity(self, attachment_entity_id: i32) -> Call<'c, AttachmentEntity, Select> {
        self.call(Op::GetAttachmentEntity, &[]).query("attachmentEntityId", View::I32(attachment_entity_id))
    }

    /// Returns what is known about all attachments of a message, without their content.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentInfo.html)
    /// - body, `GetAttachmentInfoRequest`.
    ///   - `TicketMessageEntityId`, `i32`: Key of the message whose attachments are described.
    /// - returns 200 with list of [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_attachment_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetAttachmentInfo")]
    #[inline]
    pub fn get_attachment_info(self, ticket_message_entity_id: i32) -> Call<'c, Vec<AttachmentEntity>, Select> {
        self.call(Op::GetAttachmentInfo, &[]).arguments(&[View::I32(ticket_message_entity_id)])
    }

    /// Returns what is known about the attachments of a message, without their content and without those that are part
    /// of its text (inline).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentInfoNonInline`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentInfoNonInline.html)
    /// - body, `GetAttachmentInfoNonInlineRequest`.
    ///   - `TicketMessageEntityId`, `i32`: Key of the message whose attachments outside the text are described.
    /// - returns 200 with list of [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_attachment_info_non_inline(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetAttachmentInfoNonInline")]
    #[inline]
    pub fn get_attachment_info_non_inline(
        self,
        ticket_message_entity_id: i32,
    ) -> Call<'c, Vec<AttachmentEntity>, Select> {
        self.call(Op::GetAttachmentInfoNonInline, &[]).arguments(&[View::I32(ticket_message_entity_id)])
    }

    /// Returns an attachment for a preview, sanitized. `GetAttachmentStream` returns the original content.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentPreview`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentPreview.html)
    /// - body, `GetAttachmentPreviewRequest`.
    ///   - `AttachmentId`, `i32`: Key of the attachment to preview.
    /// - returns 200 with [`AttachmentPreview`](crate::types::AttachmentPreview).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_attachment_preview(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetAttachmentPreview")]
    #[inline]
    pub fn get_attachment_preview(self, attachment_id: i32) -> Call<'c, AttachmentPreview, Select> {
        self.call(Op::GetAttachmentPreview, &[]).arguments(&[View::I32(attachment_id)])
    }

    /// Returns the content of an attachment, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentStream.html)
    /// - body, `GetAttachmentStreamRequest`.
    ///   - `AttachmentId`, `i32`: Key of the attachment whose content is returned.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_attachment_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetAttachmentStream")]
    #[inline]
    pub fn get_attachment_stream(self, attachment_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetAttachmentStream, &[]).arguments(&[View::I32(attachment_id)])
    }

    /// Returns the text that a new message on a request (ticket) begins with. Obsolete: call
    /// `GetDefaultMessageContentFull` instead.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetDefaultMessageContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetDefaultMessageContent.html)
    /// - body, `GetDefaultMessageContentRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) that the new message is for.
    ///   - `MessageActionType`, [`MessageActionType`](crate::types::MessageActionType): What the new message is for,
    ///     such as a reply or an internal comment.
    ///   - `TicketMessageId`, `i32`: Key of the message that the new one refers to, such as the one replied to.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_default_message_content(
    ///     1,
    ///     &superoffice::types::MessageActionType::Reply,
    ///     2,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetDefaultMessageContent")]
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

    /// Returns what a new message on a request (ticket) begins with: attachments, and a body as sanitized HTML. It
    /// depends on the action, such as a reply, and on the message that it refers to.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetDefaultMessageContentFull`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetDefaultMessageContentFull.html)
    /// - body, `GetDefaultMessageContentFullRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) that the new message is for.
    ///   - `MessageActionType`, [`MessageActionType`](crate::types::MessageActionType): What the new message is for,
    ///     such as a reply or an internal comment.
    ///   - `TicketMessageId`, `i32`: Key of the message that the new one refers to, such as the one replied to.
    ///   - `TicketTypeId`, `i32`: Key of the type of the request that the message is for.
    /// - returns 200 with [`TicketMessageContent`](crate::types::TicketMessageContent).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_default_message_content_full(
    ///     1,
    ///     &superoffice::types::MessageActionType::Reply,
    ///     2,
    ///     3,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetDefaultMessageContentFull")]
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

    /// Returns what a new message on a request (ticket) begins with, like `GetDefaultMessageContentFull`, with the
    /// option to leave out the signature.
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
    /// let body = superoffice::types::GetDefaultMessageContentWithOptionsRequest::new()
    ///     .set_ticket_id(1)
    ///     .set_message_action_type(superoffice::types::MessageActionType::Reply);
    /// let response = client.ticket_agent().get_default_message_content_with_options(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetDefaultMessageContentWithOptions")]
    #[inline]
    pub fn get_default_message_content_with_options(
        self,
        body: &GetDefaultMessageContentWithOptionsRequest,
    ) -> Call<'c, TicketMessageContent, Select> {
        self.call(Op::GetDefaultMessageContentWithOptions, &[]).body(View::Carrier(body))
    }

    /// Returns a request (ticket) in the form that the vendor's own user interface for requests needs. It may change
    /// from version to version; use `GetTicketEntity` elsewhere.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetForRmUi`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetForRmUi.html)
    /// - body, `GetForRmUiRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) to return.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_for_rm_ui(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetForRmUi")]
    #[inline]
    pub fn get_for_rm_ui(self, ticket_id: i32) -> Call<'c, TicketEntity, Select> {
        self.call(Op::GetForRmUi, &[]).arguments(&[View::I32(ticket_id)])
    }

    /// Returns the keys of the service users (`ej_user`) who get the hotlist notification about a request (ticket) over
    /// the given channel. The users to skip are left out.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetHotlistEjUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetHotlistEjUsers.html)
    /// - body, `GetHotlistEjUsersRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) that the notification is about.
    ///   - `SkipAssociateIds`, list of `i32`: Keys of the users (associates) to leave out of the result.
    ///   - `NotifyType`, [`NotifyType`](crate::types::NotifyType): Kind of event that users are to be notified of.
    ///   - `Channel`, [`GetHotlistEjUsersChannel`](crate::types::GetHotlistEjUsersChannel): Way in which the users are
    ///     to be notified.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_hotlist_ej_users(
    ///     1,
    ///     &[1],
    ///     &superoffice::types::NotifyType::NewTicket,
    ///     &superoffice::types::GetHotlistEjUsersChannel::PopUp,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetHotlistEjUsers")]
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

    /// Assigns the next request (ticket) of the queue to the calling user and returns it. The server chooses the
    /// request.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetNextInQueue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetNextInQueue.html)
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_next_in_queue().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetNextInQueue")]
    #[inline]
    pub fn get_next_in_queue(self) -> Call<'c, TicketEntity, Select> {
        self.call(Op::GetNextInQueue, &[])
    }

    /// Returns an attachment for a preview, sanitized. Deprecated: call `GetAttachmentPreview` instead.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetPreviewAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetPreviewAttachmentStream.html)
    /// - body, `GetPreviewAttachmentStreamRequest`.
    ///   - `AttachmentId`, `i32`: Key of the attachment to preview.
    /// - returns 200 with [`DocumentPreview`](crate::types::DocumentPreview).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_preview_attachment_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetPreviewAttachmentStream")]
    #[inline]
    pub fn get_preview_attachment_stream(self, attachment_id: i32) -> Call<'c, DocumentPreview, Select> {
        self.call(Op::GetPreviewAttachmentStream, &[]).arguments(&[View::I32(attachment_id)])
    }

    /// Returns the content of one attachment within an attached e-mail (RFC 822), by its position there.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetRfcAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetRfcAttachmentStream.html)
    /// - body, `GetRfcAttachmentStreamRequest`.
    ///   - `AttachmentId`, `i32`: Key of the attachment that is an e-mail (RFC 822) with further attachments.
    ///   - `Position`, `i32`: Position of the part inside the attached e-mail (RFC 822).
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_rfc_attachment_stream(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetRfcAttachmentStream")]
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
    /// let response = client.ticket_agent().get_ticket(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetTicket")]
    #[inline]
    pub fn get_ticket(self, ticket_id: i32) -> Call<'c, Ticket, Select> {
        self.call(Op::GetTicket, &[]).query("ticketId", View::I32(ticket_id))
    }

    /// Returns what is known about all attachments in the messages of a request (ticket), without their content.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketAttachments.html)
    /// - body, `GetTicketAttachmentsRequest`.
    ///   - `TicketEntityId`, `i32`: Key of the request whose attachments are listed.
    /// - returns 200 with list of [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_ticket_attachments(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetTicketAttachments")]
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
    /// let response = client.ticket_agent().get_ticket_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetTicketEntity")]
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
    /// let response = client.ticket_agent().get_ticket_message(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetTicketMessage")]
    #[inline]
    pub fn get_ticket_message(self, ticket_message_id: i32) -> Call<'c, TicketMessage, Select> {
        self.call(Op::GetTicketMessage, &[]).query("ticketMessageId", View::I32(ticket_message_id))
    }

    /// Returns messages of a request (ticket) by their keys, with information about their attachments.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessageEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessageEntities.html)
    /// - body, `GetTicketMessageEntitiesRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) that the messages belong to.
    ///   - `MessageIds`, list of `i32`: Keys of the messages to return.
    /// - returns 200 with list of [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_ticket_message_entities(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetTicketMessageEntities")]
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
    /// let response = client.ticket_agent().get_ticket_message_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetTicketMessageEntity")]
    #[inline]
    pub fn get_ticket_message_entity(self, ticket_message_entity_id: i32) -> Call<'c, TicketMessageEntity, Select> {
        self.call(Op::GetTicketMessageEntity, &[]).query("ticketMessageEntityId", View::I32(ticket_message_entity_id))
    }

    /// Returns a message of a request (ticket) whose images are either linked or embedded as data in the HTML body. Do
    /// not store a message with embedded data.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessageWithEmbeddedData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessageWithEmbeddedData.html)
    /// - body, `GetTicketMessageWithEmbeddedDataRequest`.
    ///   - `Id`, `i32`: Key of the message to return.
    ///   - `EmbedImages`, [`EmbedImages`](crate::types::EmbedImages): Whether pictures come as links, or as data inside
    ///     the HTML text. A message with data inside must not be stored again.
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_ticket_message_with_embedded_data(
    ///     1,
    ///     &superoffice::types::EmbedImages::Link,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetTicketMessageWithEmbeddedData")]
    #[inline]
    pub fn get_ticket_message_with_embedded_data(
        self,
        id: i32,
        embed_images: &EmbedImages,
    ) -> Call<'c, TicketMessageEntity, Select> {
        self.call(Op::GetTicketMessageWithEmbeddedData, &[]).arguments(&[View::I32(id), View::Enum(embed_images)])
    }

    /// Returns a message of a request (ticket), with information about its attachments that are not part of the text
    /// (inline) if requested.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessageWithOptions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessageWithOptions.html)
    /// - body, `GetTicketMessageWithOptionsRequest`.
    ///   - `TicketMessageEntityId`, `i32`: Key of the message to return.
    ///   - `IncludeNonInlineAttachmentsInfo`, `bool`: Whether files that are not shown inside the text are described in
    ///     the response as well.
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_ticket_message_with_options(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetTicketMessageWithOptions")]
    #[inline]
    pub fn get_ticket_message_with_options(
        self,
        ticket_message_entity_id: i32,
        include_non_inline_attachments_info: bool,
    ) -> Call<'c, TicketMessageEntity, Select> {
        self.call(Op::GetTicketMessageWithOptions, &[])
            .arguments(&[View::I32(ticket_message_entity_id), View::Bool(include_non_inline_attachments_info)])
    }

    /// Returns the key of the parent of a request (ticket), or 0 if it has none.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketParentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketParentId.html)
    /// - body, `GetTicketParentIdRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) whose parent is wanted.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_ticket_parent_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetTicketParentId")]
    #[inline]
    pub fn get_ticket_parent_id(self, ticket_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::GetTicketParentId, &[]).arguments(&[View::I32(ticket_id)])
    }

    /// Returns what the relations of a request (ticket) mean for it, such as a proposal to close its parent, or open
    /// children that prevent closing it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketRelationActions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketRelationActions.html)
    /// - body, `GetTicketRelationActionsRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) whose relations are examined.
    ///   - `ParentTicketId`, `i32`: Key of the request that is, or becomes, the parent.
    ///   - `TicketTypeId`, `i32`: Key of the type that the request is taken to have.
    /// - returns 200 with [`TicketRelationAction`](crate::types::TicketRelationAction).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_ticket_relation_actions(1, 2, 3).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetTicketRelationActions")]
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
    /// let response = client.ticket_agent().get_ticket_relation_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetTicketRelationEntity")]
    #[inline]
    pub fn get_ticket_relation_entity(self, ticket_relation_entity_id: i32) -> Call<'c, TicketRelationEntity, Select> {
        self.call(Op::GetTicketRelationEntity, &[])
            .query("ticketRelationEntityId", View::I32(ticket_relation_entity_id))
    }

    /// Returns all relations that a request (ticket) has with other requests.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketRelations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketRelations.html)
    /// - body, `GetTicketRelationsRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) whose relations are returned.
    /// - returns 200 with list of [`TicketRelationItem`](crate::types::TicketRelationItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_ticket_relations(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetTicketRelations")]
    #[inline]
    pub fn get_ticket_relations(self, ticket_id: i32) -> Call<'c, Vec<TicketRelationItem>, Select> {
        self.call(Op::GetTicketRelations, &[]).arguments(&[View::I32(ticket_id)])
    }

    /// Returns several requests (tickets) in short form, by their keys.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketSummaries`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketSummaries.html)
    /// - body, `GetTicketSummariesRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the requests to return.
    /// - returns 200 with list of [`TicketSummaryItem`](crate::types::TicketSummaryItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_ticket_summaries(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetTicketSummaries")]
    #[inline]
    pub fn get_ticket_summaries(self, ticket_ids: &[i32]) -> Call<'c, Vec<TicketSummaryItem>, Select> {
        self.call(Op::GetTicketSummaries, &[]).arguments(&[View::List(&ticket_ids)])
    }

    /// Returns several requests (tickets) by their keys, in the order of the keys.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTickets.html)
    /// - body, `GetTicketsRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the requests to return; the response keeps their order.
    /// - returns 200 with list of [`Ticket`](crate::types::Ticket).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().get_tickets(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_GetTickets")]
    #[inline]
    pub fn get_tickets(self, ticket_ids: &[i32]) -> Call<'c, Vec<Ticket>, Select> {
        self.call(Op::GetTickets, &[]).arguments(&[View::List(&ticket_ids)])
    }

    /// Converts HTML to plain text that is suitable for an e-mail, and returns that text.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/Html2Text`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_Html2Text.html)
    /// - body, `Html2TextRequest`.
    ///   - `Content`, text: HTML text to turn into plain text.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().html2_text("content").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_Html2Text")]
    #[inline]
    pub fn html2_text(self, content: &str) -> Call<'c, String, Select> {
        self.call(Op::Html2Text, &[]).arguments(&[View::Str(content)])
    }

    /// Merges requests (tickets) into one primary request and returns it. The primary request is stored with the values
    /// given.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/MergeTickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_MergeTickets.html)
    /// - body, `MergeTicketsRequest`.
    ///   - `MergedTicketEntity`, [`TicketEntity`](crate::types::TicketEntity): Request with the values that the primary
    ///     request has after the merge.
    ///   - `SecondaryTicketIds`, list of `i32`: Keys of the requests that are merged into the primary one.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let merged_ticket_entity = superoffice::types::TicketEntity::new()
    ///     .set_suggested_category_name("Example");
    /// let response = client.ticket_agent().merge_tickets(&merged_ticket_entity, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_MergeTickets")]
    #[inline]
    pub fn merge_tickets(
        self,
        merged_ticket_entity: &TicketEntity,
        secondary_ticket_ids: &[i32],
    ) -> Call<'c, TicketEntity, Select> {
        self.call(Op::MergeTickets, &[])
            .arguments(&[View::Carrier(merged_ticket_entity), View::List(&secondary_ticket_ids)])
    }

    /// Notifies users of customer service that a request (ticket) is new.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/NotifyNewTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_NotifyNewTicket.html)
    /// - body, `NotifyNewTicketRequest`.
    ///   - `TicketEntityId`, `i32`: Key of the new request to notify users of.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().notify_new_ticket(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_NotifyNewTicket")]
    #[inline]
    pub fn notify_new_ticket(self, ticket_entity_id: i32) -> Call<'c, (), Select> {
        self.call(Op::NotifyNewTicket, &[]).arguments(&[View::I32(ticket_entity_id)])
    }

    /// Notifies users of customer service that a request (ticket) has a new message.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/NotifyNewTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_NotifyNewTicketMessage.html)
    /// - body, `NotifyNewTicketMessageRequest`.
    ///   - `TicketEntityId`, `i32`: Key of the request that has the new message.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().notify_new_ticket_message(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_NotifyNewTicketMessage")]
    #[inline]
    pub fn notify_new_ticket_message(self, ticket_entity_id: i32) -> Call<'c, (), Select> {
        self.call(Op::NotifyNewTicketMessage, &[]).arguments(&[View::I32(ticket_entity_id)])
    }

    /// Does what has to be done when the user opens a request (ticket), such as setting the read status, handling
    /// escalation and removing notifications, and returns the request. What is done depends on the owner, the user and
    /// the settings.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/ProcessTicketWhenRead`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ProcessTicketWhenRead.html)
    /// - body, `ProcessTicketWhenReadRequest`.
    ///   - `TicketEntityId`, `i32`: Key of the request that the user opens.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().process_ticket_when_read(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_ProcessTicketWhenRead")]
    #[inline]
    pub fn process_ticket_when_read(self, ticket_entity_id: i32) -> Call<'c, TicketEntity, Select> {
        self.call(Op::ProcessTicketWhenRead, &[]).arguments(&[View::I32(ticket_entity_id)])
    }

    /// Removes attachments from a message of a request (ticket), by the keys of the attachments.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/RemoveMessageAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_RemoveMessageAttachments.html)
    /// - body, `RemoveMessageAttachmentsRequest`.
    ///   - `TicketMessageEntityId`, `i32`: Key of the message that loses the attachments.
    ///   - `AttachmentIds`, list of `i32`: Keys of the attachments to remove from the message.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().remove_message_attachments(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_RemoveMessageAttachments")]
    #[inline]
    pub fn remove_message_attachments(
        self,
        ticket_message_entity_id: i32,
        attachment_ids: &[i32],
    ) -> Call<'c, (), Select> {
        self.call(Op::RemoveMessageAttachments, &[])
            .arguments(&[View::I32(ticket_message_entity_id), View::List(&attachment_ids)])
    }

    /// Returns the key of the request (ticket) that a merged request ended up in, following several merges if there
    /// were any.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/ResolveTicketId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ResolveTicketId.html)
    /// - body, `ResolveTicketIdRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) that may have been merged into another one.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().resolve_ticket_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_ResolveTicketId")]
    #[inline]
    pub fn resolve_ticket_id(self, ticket_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::ResolveTicketId, &[]).arguments(&[View::I32(ticket_id)])
    }

    /// Removes harmful HTML tags and attributes from the content of an e-mail and returns the rest.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContent.html)
    /// - body, `SanitizeMailContentRequest`.
    ///   - `Content`, text: Content of the e-mail to clean.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().sanitize_mail_content("content").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SanitizeMailContent")]
    #[inline]
    pub fn sanitize_mail_content(self, content: &str) -> Call<'c, String, Select> {
        self.call(Op::SanitizeMailContent, &[]).arguments(&[View::Str(content)])
    }

    /// Removes harmful HTML tags and attributes from the content of an e-mail, as the options demand, and returns the
    /// rest.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContentWithOptions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContentWithOptions.html)
    /// - body, `SanitizeMailContentWithOptionsRequest`.
    ///   - `Content`, text: HTML content of the e-mail that is sanitized with the given options.
    ///   - `Options`, [`SanitizeMailContentWithOptionsOptions`](crate::types::SanitizeMailContentWithOptionsOptions):
    ///     How thorough the cleaning is, such as without comments.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().sanitize_mail_content_with_options(
    ///     "content",
    ///     &superoffice::types::SanitizeMailContentWithOptionsOptions::Default,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SanitizeMailContentWithOptions")]
    #[inline]
    pub fn sanitize_mail_content_with_options(
        self,
        content: &str,
        options: &SanitizeMailContentWithOptionsOptions,
    ) -> Call<'c, String, Select> {
        self.call(Op::SanitizeMailContentWithOptions, &[]).arguments(&[View::Str(content), View::Enum(options)])
    }

    /// Removes harmful HTML tags and attributes from the contents of several e-mails and returns the rest of each.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContents.html)
    /// - body, `SanitizeMailContentsRequest`.
    ///   - `Contents`, list of text: Contents of several e-mails to clean, returned in the same order.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().sanitize_mail_contents(&["contents"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SanitizeMailContents")]
    #[inline]
    pub fn sanitize_mail_contents(self, contents: &[impl AsRef<str>]) -> Call<'c, Vec<String>, Select> {
        self.call(Op::SanitizeMailContents, &[]).arguments(&[View::List(&pagewire_runtime::table::Texts(contents))])
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
    /// let body = superoffice::types::AttachmentEntity::new().set_name("Example");
    /// let response = client.ticket_agent().save_attachment_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SaveAttachmentEntity")]
    #[inline]
    pub fn save_attachment_entity(self, body: &AttachmentEntity) -> Call<'c, AttachmentEntity> {
        self.call(Op::SaveAttachmentEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a request (ticket): creates it when its key is 0, else replaces the stored values. Returns it as stored.
    /// Users are not notified; `SaveTicketEntityWithNotify` can notify them.
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
    /// let body = superoffice::types::TicketEntity::new().set_suggested_category_name("Example");
    /// let response = client.ticket_agent().save_ticket_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SaveTicketEntity")]
    #[inline]
    pub fn save_ticket_entity(self, body: &TicketEntity) -> Call<'c, TicketEntity> {
        self.call(Op::SaveTicketEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a request (ticket), notifies users of it if requested, and returns it as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketEntityWithNotify`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketEntityWithNotify.html)
    /// - body, `SaveTicketEntityWithNotifyRequest`.
    ///   - `NewEntity`, [`TicketEntity`](crate::types::TicketEntity): Request to store, new or changed.
    ///   - `Notify`, `bool`: Whether users are notified of the change.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let new_entity = superoffice::types::TicketEntity::new().set_suggested_category_name("Example");
    /// let response = client.ticket_agent().save_ticket_entity_with_notify(&new_entity, true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SaveTicketEntityWithNotify")]
    #[inline]
    pub fn save_ticket_entity_with_notify(
        self,
        new_entity: &TicketEntity,
        notify: bool,
    ) -> Call<'c, TicketEntity, Select> {
        self.call(Op::SaveTicketEntityWithNotify, &[]).arguments(&[View::Carrier(new_entity), View::Bool(notify)])
    }

    /// Stores a message of a request: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored. Users are not notified; `SaveTicketMessageEntityWithNotify` can notify them.
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
    /// let body = superoffice::types::TicketMessageEntity::new().set_search_title("First visit");
    /// let response = client.ticket_agent().save_ticket_message_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SaveTicketMessageEntity")]
    #[inline]
    pub fn save_ticket_message_entity(self, body: &TicketMessageEntity) -> Call<'c, TicketMessageEntity> {
        self.call(Op::SaveTicketMessageEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a message of a request (ticket), notifies users of it if requested, and returns it as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketMessageEntityWithNotify`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketMessageEntityWithNotify.html)
    /// - body, `SaveTicketMessageEntityWithNotifyRequest`.
    ///   - `NewEntity`, [`TicketMessageEntity`](crate::types::TicketMessageEntity): Message of a request to store, new
    ///     or changed.
    ///   - `Notify`, `bool`: Whether users are notified of the change.
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let new_entity = superoffice::types::TicketMessageEntity::new().set_search_title("First visit");
    /// let response = client.ticket_agent().save_ticket_message_entity_with_notify(&new_entity, true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SaveTicketMessageEntityWithNotify")]
    #[inline]
    pub fn save_ticket_message_entity_with_notify(
        self,
        new_entity: &TicketMessageEntity,
        notify: bool,
    ) -> Call<'c, TicketMessageEntity, Select> {
        self.call(Op::SaveTicketMessageEntityWithNotify, &[])
            .arguments(&[View::Carrier(new_entity), View::Bool(notify)])
    }

    /// Stores a message of a request (ticket) with the given attachments and returns it as stored. The request says
    /// whether users are notified and whether the time of the reply is recorded.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketMessageEntityWithOptions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketMessageEntityWithOptions.html)
    /// - body, `SaveTicketMessageEntityWithOptionsRequest`.
    ///   - `Entity`, [`TicketMessageEntity`](crate::types::TicketMessageEntity): Message to store with the given
    ///     attachments.
    ///   - `Notify`, `bool`: Whether users are notified of the change.
    ///   - `AttachmentIds`, list of `i32`: Keys of the attachments that the message gets.
    ///   - `UpdateRepliedAt`, `bool`: Whether the time at which the request was replied to is updated.
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let entity = superoffice::types::TicketMessageEntity::new().set_search_title("First visit");
    /// let response = client.ticket_agent().save_ticket_message_entity_with_options(
    ///     &entity,
    ///     true,
    ///     &[1],
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SaveTicketMessageEntityWithOptions")]
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
    /// let body = superoffice::types::TicketRelationEntity::new().set_comment("Met at the fair.");
    /// let response = client.ticket_agent().save_ticket_relation_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SaveTicketRelationEntity")]
    #[inline]
    pub fn save_ticket_relation_entity(self, body: &TicketRelationEntity) -> Call<'c, TicketRelationEntity> {
        self.call(Op::SaveTicketRelationEntity, &[]).body(View::Carrier(body))
    }

    /// Sends a message of a request (ticket) to the given recipients by e-mail. A reply template can be filled in with
    /// it; 0 or less means none. `GdprSource` is obsolete.
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
    /// let body = superoffice::types::SendTicketMessageRequest::new().set_subject("First visit");
    /// client.ticket_agent().send_ticket_message(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SendTicketMessage")]
    #[inline]
    pub fn send_ticket_message(self, body: &SendTicketMessageRequest) -> Call<'c, (), Select> {
        self.call(Op::SendTicketMessage, &[]).body(View::Carrier(body))
    }

    /// Sends a message of a request (ticket) to the given telephone numbers as text messages (SMS), with a reply
    /// template if one is given.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SendTicketMessageSms`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SendTicketMessageSms.html)
    /// - body, `SendTicketMessageSmsRequest`.
    ///   - `TicketMessageEntityId`, `i32`: Key of the message to send as SMS.
    ///   - `ReplyTemplateId`, `i32`: Key of the reply template that the message is merged with.
    ///   - `Sms`, list of text: Telephone numbers that get the text message.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().send_ticket_message_sms(1, 2, &["sms"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SendTicketMessageSms")]
    #[inline]
    pub fn send_ticket_message_sms(
        self,
        ticket_message_entity_id: i32,
        reply_template_id: i32,
        sms: &[impl AsRef<str>],
    ) -> Call<'c, (), Select> {
        self.call(Op::SendTicketMessageSms, &[])
            .arguments(
                &[
                    View::I32(ticket_message_entity_id),
                    View::I32(reply_template_id),
                    View::List(&pagewire_runtime::table::Texts(sms)),
                ],
            )
    }

    /// Sets the status of requests (tickets) to deleted. A background job deletes them for good after a grace period;
    /// until then `UndeleteByIds` restores them. The response is an array of integers whose meaning is not documented.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SetDeletedStatusByIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetDeletedStatusByIds.html)
    /// - body, `SetDeletedStatusByIdsRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the requests to mark as deleted.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().set_deleted_status_by_ids(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SetDeletedStatusByIds")]
    #[inline]
    pub fn set_deleted_status_by_ids(self, ticket_ids: &[i32]) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::SetDeletedStatusByIds, &[]).arguments(&[View::List(&ticket_ids)])
    }

    /// Sets the status of all requests (tickets) that an archive search finds to deleted. A background job deletes them
    /// for good after a grace period; until then `UndeleteByIds` restores them. The response is an array of integers
    /// whose meaning is not documented.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SetDeletedStatusByProvider`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetDeletedStatusByProvider.html)
    /// - body, `SetDeletedStatusByProviderRequest`.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `Restrictions`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Conditions on
    ///     columns that rows must meet.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let restrictions = [superoffice::types::ArchiveRestrictionInfo::new().set_name("Example")];
    /// let response = client.ticket_agent().set_deleted_status_by_provider("provider name", &restrictions)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SetDeletedStatusByProvider")]
    #[inline]
    pub fn set_deleted_status_by_provider(
        self,
        provider_name: &str,
        restrictions: &[ArchiveRestrictionInfo],
    ) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::SetDeletedStatusByProvider, &[]).arguments(&[View::Str(provider_name), View::List(&restrictions)])
    }

    /// Marks requests (tickets) as spam. A background job deletes them for good after a grace period. The response is
    /// an array of integers whose meaning is not documented.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SetSpamStatusByIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetSpamStatusByIds.html)
    /// - body, `SetSpamStatusByIdsRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the requests to mark as spam.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().set_spam_status_by_ids(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SetSpamStatusByIds")]
    #[inline]
    pub fn set_spam_status_by_ids(self, ticket_ids: &[i32]) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::SetSpamStatusByIds, &[]).arguments(&[View::List(&ticket_ids)])
    }

    /// Marks all requests (tickets) that an archive search finds as spam. A background job deletes them for good after
    /// a grace period. The response is an array of integers whose meaning is not documented.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SetSpamStatusByProvider`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetSpamStatusByProvider.html)
    /// - body, `SetSpamStatusByProviderRequest`.
    ///   - `ProviderName`, text: Name of the archive provider that runs the query, such as FindContact.
    ///   - `Restrictions`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Conditions on
    ///     columns that rows must meet.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let restrictions = [superoffice::types::ArchiveRestrictionInfo::new().set_name("Example")];
    /// let response = client.ticket_agent().set_spam_status_by_provider("provider name", &restrictions)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SetSpamStatusByProvider")]
    #[inline]
    pub fn set_spam_status_by_provider(
        self,
        provider_name: &str,
        restrictions: &[ArchiveRestrictionInfo],
    ) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::SetSpamStatusByProvider, &[]).arguments(&[View::Str(provider_name), View::List(&restrictions)])
    }

    /// Marks a message of a request (ticket) as important or not.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SetTicketMessageImportant`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketMessageImportant.html)
    /// - body, `SetTicketMessageImportantRequest`.
    ///   - `TicketMessageId`, `i32`: Key of the message that is marked as important or not.
    ///   - `Important`, `bool`: True to mark the message as important, false to take the mark away.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().set_ticket_message_important(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SetTicketMessageImportant")]
    #[inline]
    pub fn set_ticket_message_important(self, ticket_message_id: i32, important: bool) -> Call<'c, (), Select> {
        self.call(Op::SetTicketMessageImportant, &[]).arguments(&[View::I32(ticket_message_id), View::Bool(important)])
    }

    /// Sets the parent of a request (ticket), with a comment. A parent that it already has is replaced.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SetTicketParent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketParent.html)
    /// - body, `SetTicketParentRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) that gets the parent.
    ///   - `ParentTicketId`, `i32`: Key of the request that is, or becomes, the parent.
    ///   - `Comment`, text: Comment on the relation to the parent.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().set_ticket_parent(1, 2, "Met at the fair.").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SetTicketParent")]
    #[inline]
    pub fn set_ticket_parent(self, ticket_id: i32, parent_ticket_id: i32, comment: &str) -> Call<'c, (), Select> {
        self.call(Op::SetTicketParent, &[])
            .arguments(&[View::I32(ticket_id), View::I32(parent_ticket_id), View::Str(comment)])
    }

    /// Sets whether the owner has read a request (ticket) and returns the request. It only has an effect when the owner
    /// makes the call, and none with `Unknown`. Escalation is checked as well if requested.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SetTicketReadByOwner`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketReadByOwner.html)
    /// - body, `SetTicketReadByOwnerRequest`.
    ///   - `TicketEntityId`, `i32`: Key of the request whose read status is set.
    ///   - `ReadStatus`, [`TicketReadStatus`](crate::types::TicketReadStatus): State to set; Unknown changes nothing.
    ///   - `CheckEscalating`, `bool`: True to let the escalation of the request be checked and carried out as well.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().set_ticket_read_by_owner(
    ///     1,
    ///     &superoffice::types::TicketReadStatus::Green,
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SetTicketReadByOwner")]
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

    /// Stores a new request (ticket) and moves the given messages of an existing one to it. The existing request gets
    /// the given status and activation time. Returns the new request.
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
    /// let body = superoffice::types::SplitTicketRequest::new()
    ///     .set_source_ticket_entity_id(1)
    ///     .set_source_ticket_entity_status_id(1);
    /// let response = client.ticket_agent().split_ticket(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SplitTicket")]
    #[inline]
    pub fn split_ticket(self, body: &SplitTicketRequest) -> Call<'c, TicketEntity, Select> {
        self.call(Op::SplitTicket, &[]).body(View::Carrier(body))
    }

    /// Creates a new request (ticket) from one message of an existing one: stores the changed old message, the new
    /// request and its new message, and moves the given attachments. Returns the new request.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/SplitTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SplitTicketMessage.html)
    /// - body, `SplitTicketMessageRequest`.
    ///   - `SourceTicketMessage`, [`TicketMessageEntity`](crate::types::TicketMessageEntity): Message of the split
    ///     request, with its new content.
    ///   - `NewTicketEntity`, [`TicketEntity`](crate::types::TicketEntity): New request that a split creates.
    ///   - `NewTicketMessage`, [`TicketMessageEntity`](crate::types::TicketMessageEntity): Message that the new request
    ///     gets.
    ///   - `TransferAttachmentsIds`, list of `i32`: Keys of the attachments that go to the new message.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let source_ticket_message = superoffice::types::TicketMessageEntity::new()
    ///     .set_search_title("First visit");
    /// let new_ticket_entity = superoffice::types::TicketEntity::new()
    ///     .set_suggested_category_name("Example");
    /// let new_ticket_message = superoffice::types::TicketMessageEntity::new()
    ///     .set_search_title("First visit");
    /// let response = client.ticket_agent().split_ticket_message(
    ///     &source_ticket_message,
    ///     &new_ticket_entity,
    ///     &new_ticket_message,
    ///     &[1],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_SplitTicketMessage")]
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

    /// Restores deleted requests (tickets). They get the default status for open requests that the settings of the
    /// installation define.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/UndeleteByIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UndeleteByIds.html)
    /// - body, `UndeleteByIdsRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the deleted requests to restore.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().undelete_by_ids(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_UndeleteByIds")]
    #[inline]
    pub fn undelete_by_ids(self, ticket_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::UndeleteByIds, &[]).arguments(&[View::List(&ticket_ids)])
    }

    /// Sets the read status of several requests (tickets) at once. The response is an array of integers whose meaning
    /// is not documented.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/UpdateTicketsReadStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UpdateTicketsReadStatus.html)
    /// - body, `UpdateTicketsReadStatusRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the requests that get the new read status.
    ///   - `NewStatus`, [`TicketReadStatus`](crate::types::TicketReadStatus): State that the requests get: read, not
    ///     read, or with news.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().update_tickets_read_status(
    ///     &[1],
    ///     &superoffice::types::TicketReadStatus::Green,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_UpdateTicketsReadStatus")]
    #[inline]
    pub fn update_tickets_read_status(
        self,
        ticket_ids: &[i32],
        new_status: &TicketReadStatus,
    ) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::UpdateTicketsReadStatus, &[]).arguments(&[View::List(&ticket_ids), View::Enum(new_status)])
    }

    /// Sets the read status of all requests (tickets) that an archive search finds. The response is an array of
    /// integers whose meaning is not documented.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/UpdateTicketsReadStatusByProvider`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UpdateTicketsReadStatusByProvider.html)
    /// - body, `UpdateTicketsReadStatusByProviderRequest`.
    ///   - `Provider`, text: Name of the archive provider that finds the requests.
    ///   - `Restrictions`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Conditions on
    ///     columns that rows must meet.
    ///   - `NewStatus`, [`TicketReadStatus`](crate::types::TicketReadStatus): State that the requests get: read, not
    ///     read, or with news.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let restrictions = [superoffice::types::ArchiveRestrictionInfo::new().set_name("Example")];
    /// let response = client.ticket_agent().update_tickets_read_status_by_provider(
    ///     "provider",
    ///     &restrictions,
    ///     &superoffice::types::TicketReadStatus::Green,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_UpdateTicketsReadStatusByProvider")]
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

    /// Stores the content of an attachment whose row exists already.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/UploadAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UploadAttachment.html)
    /// - body, `UploadAttachmentRequest`.
    ///   - `AttachmentId`, `i32`: Key of the attachment whose content is stored.
    ///   - `Content`, bytes in base64: Content of the attachment, in bytes.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_agent().upload_attachment(1, &b"content".as_slice().into()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_UploadAttachment")]
    #[inline]
    pub fn upload_attachment(self, attachment_id: i32, content: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::UploadAttachment, &[]).arguments(&[View::I32(attachment_id), content.view()])
    }

    /// Checks whether files may be attached and returns one result for each attachment.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/ValidateAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ValidateAttachments.html)
    /// - body, `ValidateAttachmentsRequest`.
    ///   - `AttachmentIds`, list of `i32`: Keys of the attachments to check.
    /// - returns 200 with list of [`AttachmentValidationResult`](crate::types::AttachmentValidationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().validate_attachments(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_ValidateAttachments")]
    #[inline]
    pub fn validate_attachments(self, attachment_ids: &[i32]) -> Call<'c, Vec<AttachmentValidationResult>, Select> {
        self.call(Op::ValidateAttachments, &[]).arguments(&[View::List(&attachment_ids)])
    }

    /// Checks whether requests (tickets) can be related to one destination, and returns one result for each of them.
    /// Nothing is stored; `CreateTicketRelations` does that.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Ticket/ValidateTicketRelations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ValidateTicketRelations.html)
    /// - body, `ValidateTicketRelationsRequest`.
    ///   - `SourceTicketIds`, list of `i32`: Keys of the requests that are related to the destination.
    ///   - `DestinationTicketId`, `i32`: Key of the request at the other end of each relation.
    ///   - `RelationType`, [`RelationType`](crate::types::RelationType): Whether the destination becomes the parent or
    ///     a child of the sources, or is just related to them.
    /// - returns 200 with list of [`TicketRelationResult`](crate::types::TicketRelationResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_agent().validate_ticket_relations(
    ///     &[1],
    ///     1,
    ///     &superoffice::types::RelationType::Related,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketAgent_ValidateTicketRelations")]
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
