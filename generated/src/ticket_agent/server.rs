// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Bytes, server, take};
use crate::types::{
    ArchiveRestrictionInfo, AttachmentEntity, AttachmentPreview, AttachmentValidationResult, BatchForwardRequest,
    DoEscalatingAction, DocumentPreview, EmbedImages, GetDefaultMessageContentWithOptionsRequest,
    GetHotlistEjUsersChannel, MessageActionType, NotifyType, Recipient, RelationType,
    SanitizeMailContentWithOptionsOptions, SendTicketMessageRequest, SplitTicketRequest, Ticket, TicketBatchReplyData,
    TicketEntity, TicketMessage, TicketMessageContent, TicketMessageEntity, TicketReadStatus, TicketRelationAction,
    TicketRelationEntity, TicketRelationItem, TicketRelationResult, TicketSummaryItem,
};

use super::operations::*;

/// Handlers of the tag `Ticket_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TicketAgentServer: Send + Sync + 'static {
    /// Accepts requests (tickets): the calling user becomes their owner.
    ///
    /// `POST /api/v1/Agents/Ticket/AcceptTickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_AcceptTickets.html)
    fn accept_tickets<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Connects attachments that exist already to a message of a request (ticket).
    ///
    /// `POST /api/v1/Agents/Ticket/AddAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_AddAttachments.html)
    fn add_attachments<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_entity_id: Option<i32>,
        attachment_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Starts a batch task that forwards requests (tickets) to the given e-mail recipients with a comment, and closes
    /// the requests if asked to.
    ///
    /// `POST /api/v1/Agents/Ticket/BatchForward`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_BatchForward.html)
    fn batch_forward<'a>(
        &'a self,
        cx: &'a server::Context,
        body: BatchForwardRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Starts a batch task that sends the same reply to several requests (tickets).
    ///
    /// `POST /api/v1/Agents/Ticket/BatchReply`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_BatchReply.html)
    fn batch_reply<'a>(
        &'a self,
        cx: &'a server::Context,
        batch_reply_data: Option<TicketBatchReplyData>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the recipients that a new message on a request (ticket) should have, given the action, such as a reply,
    /// and the message that it refers to.
    ///
    /// `POST /api/v1/Agents/Ticket/CalculateMessageRecipients`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CalculateMessageRecipients.html)
    fn calculate_message_recipients<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
        action_type: Option<MessageActionType>,
        message_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Recipient>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Clears the notifications about one or more requests (tickets).
    ///
    /// `POST /api/v1/Agents/Ticket/ClearNotify`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ClearNotify.html)
    fn clear_notify<'a>(
        &'a self,
        cx: &'a server::Context,
        ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Copies a document of the CRM into a new attachment for messages of requests (tickets), and returns the
    /// attachment.
    ///
    /// `POST /api/v1/Agents/Ticket/CopyFromCRMDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CopyFromCRMDocument.html)
    fn copy_from_crm_document<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Copies an attachment of a request (ticket) to a temporary file under the given name, for use with the document
    /// dialog.
    ///
    /// `POST /api/v1/Agents/Ticket/CopyToTempFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CopyToTempFile.html)
    fn copy_to_temp_file<'a>(
        &'a self,
        cx: &'a server::Context,
        filename: Option<String>,
        attachment_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new attachment with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultAttachmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultAttachmentEntity.html)
    fn create_default_attachment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new request (ticket) of the given type with default values; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultForTicketType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultForTicketType.html)
    fn create_default_for_ticket_type<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_type_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new request (ticket) with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultTicketEntity.html)
    fn create_default_ticket_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new message of a request with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultTicketMessageEntity.html)
    fn create_default_ticket_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new ticket relation with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateDefaultTicketRelationEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateDefaultTicketRelationEntity.html)
    fn create_default_ticket_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketRelationEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Relates several requests (tickets) to one destination in a single call.
    ///
    /// `POST /api/v1/Agents/Ticket/CreateTicketRelations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_CreateTicketRelations.html)
    fn create_ticket_relations<'a>(
        &'a self,
        cx: &'a server::Context,
        source_ticket_ids: Option<Vec<i32>>,
        destination_ticket_id: Option<i32>,
        relation_type: Option<RelationType>,
        comment: Option<String>,
    ) -> impl Future<Output = Result<Vec<TicketRelationResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes headers from messages of requests (tickets), by the keys of the headers.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteMessageHeaders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteMessageHeaders.html)
    fn delete_message_headers<'a>(
        &'a self,
        cx: &'a server::Context,
        header_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a request (ticket) by its key.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteTicketEntity.html)
    fn delete_ticket_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes one message of a request (ticket), by the key of the message.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteTicketMessageEntity.html)
    fn delete_ticket_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a ticket relation by its key.
    ///
    /// `POST /api/v1/Agents/Ticket/DeleteTicketRelationEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DeleteTicketRelationEntity.html)
    fn delete_ticket_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_relation_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether a request (ticket) should get another alert level after the given action, by its priority.
    ///
    /// `POST /api/v1/Agents/Ticket/DoEscalating`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_DoEscalating.html)
    fn do_escalating<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
        action: Option<DoEscalatingAction>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one attachment, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentEntity.html)
    fn get_attachment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        attachment_entity_id: i32,
    ) -> impl Future<Output = Result<Option<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what is known about all attachments of a message, without their content.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentInfo.html)
    fn get_attachment_info<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what is known about the attachments of a message, without their content and without those that are part
    /// of its text (inline).
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentInfoNonInline`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentInfoNonInline.html)
    fn get_attachment_info_non_inline<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an attachment for a preview, sanitized.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentPreview`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentPreview.html)
    fn get_attachment_preview<'a>(
        &'a self,
        cx: &'a server::Context,
        attachment_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<AttachmentPreview>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the content of an attachment, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Ticket/GetAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetAttachmentStream.html)
    fn get_attachment_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        attachment_id: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the text that a new message on a request (ticket) begins with.
    ///
    /// `POST /api/v1/Agents/Ticket/GetDefaultMessageContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetDefaultMessageContent.html)
    fn get_default_message_content<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
        message_action_type: Option<MessageActionType>,
        ticket_message_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what a new message on a request (ticket) begins with: attachments, and a body as sanitized HTML.
    ///
    /// `POST /api/v1/Agents/Ticket/GetDefaultMessageContentFull`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetDefaultMessageContentFull.html)
    fn get_default_message_content_full<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
        message_action_type: Option<MessageActionType>,
        ticket_message_id: Option<i32>,
        ticket_type_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<TicketMessageContent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what a new message on a request (ticket) begins with, like `GetDefaultMessageContentFull`, with the
    /// option to leave out the signature.
    ///
    /// `POST /api/v1/Agents/Ticket/GetDefaultMessageContentWithOptions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetDefaultMessageContentWithOptions.html)
    fn get_default_message_content_with_options<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetDefaultMessageContentWithOptionsRequest,
    ) -> impl Future<Output = Result<Option<TicketMessageContent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a request (ticket) in the form that the vendor's own user interface for requests needs.
    ///
    /// `POST /api/v1/Agents/Ticket/GetForRmUi`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetForRmUi.html)
    fn get_for_rm_ui<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the keys of the service users (`ej_user`) who get the hotlist notification about a request (ticket) over
    /// the given channel.
    ///
    /// `POST /api/v1/Agents/Ticket/GetHotlistEjUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetHotlistEjUsers.html)
    fn get_hotlist_ej_users<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
        skip_associate_ids: Option<Vec<i32>>,
        notify_type: Option<NotifyType>,
        channel: Option<GetHotlistEjUsersChannel>,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Assigns the next request (ticket) of the queue to the calling user and returns it.
    ///
    /// `POST /api/v1/Agents/Ticket/GetNextInQueue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetNextInQueue.html)
    fn get_next_in_queue<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an attachment for a preview, sanitized.
    ///
    /// `POST /api/v1/Agents/Ticket/GetPreviewAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetPreviewAttachmentStream.html)
    fn get_preview_attachment_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        attachment_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<DocumentPreview>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the content of one attachment within an attached e-mail (RFC 822), by its position there.
    ///
    /// `POST /api/v1/Agents/Ticket/GetRfcAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetRfcAttachmentStream.html)
    fn get_rfc_attachment_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        attachment_id: Option<i32>,
        position: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one request (ticket), looked up by its key.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicket.html)
    fn get_ticket<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: i32,
    ) -> impl Future<Output = Result<Option<Ticket>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what is known about all attachments in the messages of a request (ticket), without their content.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketAttachments.html)
    fn get_ticket_attachments<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one request (ticket), looked up by its key.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketEntity.html)
    fn get_ticket_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one message of a request, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessage.html)
    fn get_ticket_message<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_id: i32,
    ) -> impl Future<Output = Result<Option<TicketMessage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns messages of a request (ticket) by their keys, with information about their attachments.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessageEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessageEntities.html)
    fn get_ticket_message_entities<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
        message_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one message of a request, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessageEntity.html)
    fn get_ticket_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a message of a request (ticket) whose images are either linked or embedded as data in the HTML body.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessageWithEmbeddedData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessageWithEmbeddedData.html)
    fn get_ticket_message_with_embedded_data<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
        embed_images: Option<EmbedImages>,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a message of a request (ticket), with information about its attachments that are not part of the text
    /// (inline) if requested.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketMessageWithOptions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketMessageWithOptions.html)
    fn get_ticket_message_with_options<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_entity_id: Option<i32>,
        include_non_inline_attachments_info: Option<bool>,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the key of the parent of a request (ticket), or 0 if it has none.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketParentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketParentId.html)
    fn get_ticket_parent_id<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what the relations of a request (ticket) mean for it, such as a proposal to close its parent, or open
    /// children that prevent closing it.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketRelationActions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketRelationActions.html)
    fn get_ticket_relation_actions<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
        parent_ticket_id: Option<i32>,
        ticket_type_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<TicketRelationAction>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one ticket relation, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketRelationEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketRelationEntity.html)
    fn get_ticket_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_relation_entity_id: i32,
    ) -> impl Future<Output = Result<Option<TicketRelationEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all relations that a request (ticket) has with other requests.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketRelations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketRelations.html)
    fn get_ticket_relations<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<TicketRelationItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several requests (tickets) in short form, by their keys.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTicketSummaries`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTicketSummaries.html)
    fn get_ticket_summaries<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<TicketSummaryItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several requests (tickets) by their keys, in the order of the keys.
    ///
    /// `POST /api/v1/Agents/Ticket/GetTickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_GetTickets.html)
    fn get_tickets<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<Ticket>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Converts HTML to plain text that is suitable for an e-mail, and returns that text.
    ///
    /// `POST /api/v1/Agents/Ticket/Html2Text`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_Html2Text.html)
    fn html2_text<'a>(
        &'a self,
        cx: &'a server::Context,
        content: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Merges requests (tickets) into one primary request and returns it.
    ///
    /// `POST /api/v1/Agents/Ticket/MergeTickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_MergeTickets.html)
    fn merge_tickets<'a>(
        &'a self,
        cx: &'a server::Context,
        merged_ticket_entity: Option<TicketEntity>,
        secondary_ticket_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Notifies users of customer service that a request (ticket) is new.
    ///
    /// `POST /api/v1/Agents/Ticket/NotifyNewTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_NotifyNewTicket.html)
    fn notify_new_ticket<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Notifies users of customer service that a request (ticket) has a new message.
    ///
    /// `POST /api/v1/Agents/Ticket/NotifyNewTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_NotifyNewTicketMessage.html)
    fn notify_new_ticket_message<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Does what has to be done when the user opens a request (ticket), such as setting the read status, handling
    /// escalation and removing notifications, and returns the request.
    ///
    /// `POST /api/v1/Agents/Ticket/ProcessTicketWhenRead`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ProcessTicketWhenRead.html)
    fn process_ticket_when_read<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes attachments from a message of a request (ticket), by the keys of the attachments.
    ///
    /// `POST /api/v1/Agents/Ticket/RemoveMessageAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_RemoveMessageAttachments.html)
    fn remove_message_attachments<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_entity_id: Option<i32>,
        attachment_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the key of the request (ticket) that a merged request ended up in, following several merges if there
    /// were any.
    ///
    /// `POST /api/v1/Agents/Ticket/ResolveTicketId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ResolveTicketId.html)
    fn resolve_ticket_id<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes harmful HTML tags and attributes from the content of an e-mail and returns the rest.
    ///
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContent.html)
    fn sanitize_mail_content<'a>(
        &'a self,
        cx: &'a server::Context,
        content: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes harmful HTML tags and attributes from the content of an e-mail, as the options demand, and returns the
    /// rest.
    ///
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContentWithOptions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContentWithOptions.html)
    fn sanitize_mail_content_with_options<'a>(
        &'a self,
        cx: &'a server::Context,
        content: Option<String>,
        options: Option<SanitizeMailContentWithOptionsOptions>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes harmful HTML tags and attributes from the contents of several e-mails and returns the rest of each.
    ///
    /// `POST /api/v1/Agents/Ticket/SanitizeMailContents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SanitizeMailContents.html)
    fn sanitize_mail_contents<'a>(
        &'a self,
        cx: &'a server::Context,
        contents: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores an attachment: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveAttachmentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveAttachmentEntity.html)
    fn save_attachment_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: AttachmentEntity,
    ) -> impl Future<Output = Result<Option<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a request (ticket): creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketEntity.html)
    fn save_ticket_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketEntity,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a request (ticket), notifies users of it if requested, and returns it as stored.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketEntityWithNotify`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketEntityWithNotify.html)
    fn save_ticket_entity_with_notify<'a>(
        &'a self,
        cx: &'a server::Context,
        new_entity: Option<TicketEntity>,
        notify: Option<bool>,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a message of a request: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketMessageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketMessageEntity.html)
    fn save_ticket_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketMessageEntity,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a message of a request (ticket), notifies users of it if requested, and returns it as stored.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketMessageEntityWithNotify`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketMessageEntityWithNotify.html)
    fn save_ticket_message_entity_with_notify<'a>(
        &'a self,
        cx: &'a server::Context,
        new_entity: Option<TicketMessageEntity>,
        notify: Option<bool>,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a message of a request (ticket) with the given attachments and returns it as stored.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketMessageEntityWithOptions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketMessageEntityWithOptions.html)
    fn save_ticket_message_entity_with_options<'a>(
        &'a self,
        cx: &'a server::Context,
        entity: Option<TicketMessageEntity>,
        notify: Option<bool>,
        attachment_ids: Option<Vec<i32>>,
        update_replied_at: Option<bool>,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a ticket relation: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Ticket/SaveTicketRelationEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SaveTicketRelationEntity.html)
    fn save_ticket_relation_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TicketRelationEntity,
    ) -> impl Future<Output = Result<Option<TicketRelationEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends a message of a request (ticket) to the given recipients by e-mail.
    ///
    /// `POST /api/v1/Agents/Ticket/SendTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SendTicketMessage.html)
    fn send_ticket_message<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SendTicketMessageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends a message of a request (ticket) to the given telephone numbers as text messages (SMS), with a reply
    /// template if one is given.
    ///
    /// `POST /api/v1/Agents/Ticket/SendTicketMessageSms`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SendTicketMessageSms.html)
    fn send_ticket_message_sms<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_entity_id: Option<i32>,
        reply_template_id: Option<i32>,
        sms: Option<Vec<String>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the status of requests (tickets) to deleted.
    ///
    /// `POST /api/v1/Agents/Ticket/SetDeletedStatusByIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetDeletedStatusByIds.html)
    fn set_deleted_status_by_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the status of all requests (tickets) that an archive search finds to deleted.
    ///
    /// `POST /api/v1/Agents/Ticket/SetDeletedStatusByProvider`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetDeletedStatusByProvider.html)
    fn set_deleted_status_by_provider<'a>(
        &'a self,
        cx: &'a server::Context,
        provider_name: Option<String>,
        restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks requests (tickets) as spam.
    ///
    /// `POST /api/v1/Agents/Ticket/SetSpamStatusByIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetSpamStatusByIds.html)
    fn set_spam_status_by_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks all requests (tickets) that an archive search finds as spam.
    ///
    /// `POST /api/v1/Agents/Ticket/SetSpamStatusByProvider`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetSpamStatusByProvider.html)
    fn set_spam_status_by_provider<'a>(
        &'a self,
        cx: &'a server::Context,
        provider_name: Option<String>,
        restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks a message of a request (ticket) as important or not.
    ///
    /// `POST /api/v1/Agents/Ticket/SetTicketMessageImportant`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketMessageImportant.html)
    fn set_ticket_message_important<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_id: Option<i32>,
        important: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the parent of a request (ticket), with a comment.
    ///
    /// `POST /api/v1/Agents/Ticket/SetTicketParent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketParent.html)
    fn set_ticket_parent<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
        parent_ticket_id: Option<i32>,
        comment: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets whether the owner has read a request (ticket) and returns the request.
    ///
    /// `POST /api/v1/Agents/Ticket/SetTicketReadByOwner`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SetTicketReadByOwner.html)
    fn set_ticket_read_by_owner<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_entity_id: Option<i32>,
        read_status: Option<TicketReadStatus>,
        check_escalating: Option<bool>,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new request (ticket) and moves the given messages of an existing one to it.
    ///
    /// `POST /api/v1/Agents/Ticket/SplitTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SplitTicket.html)
    fn split_ticket<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SplitTicketRequest,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a new request (ticket) from one message of an existing one: stores the changed old message, the new
    /// request and its new message, and moves the given attachments.
    ///
    /// `POST /api/v1/Agents/Ticket/SplitTicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_SplitTicketMessage.html)
    fn split_ticket_message<'a>(
        &'a self,
        cx: &'a server::Context,
        source_ticket_message: Option<TicketMessageEntity>,
        new_ticket_entity: Option<TicketEntity>,
        new_ticket_message: Option<TicketMessageEntity>,
        transfer_attachments_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Option<TicketEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Restores deleted requests (tickets).
    ///
    /// `POST /api/v1/Agents/Ticket/UndeleteByIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UndeleteByIds.html)
    fn undelete_by_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the read status of several requests (tickets) at once.
    ///
    /// `POST /api/v1/Agents/Ticket/UpdateTicketsReadStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UpdateTicketsReadStatus.html)
    fn update_tickets_read_status<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_ids: Option<Vec<i32>>,
        new_status: Option<TicketReadStatus>,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the read status of all requests (tickets) that an archive search finds.
    ///
    /// `POST /api/v1/Agents/Ticket/UpdateTicketsReadStatusByProvider`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UpdateTicketsReadStatusByProvider.html)
    fn update_tickets_read_status_by_provider<'a>(
        &'a self,
        cx: &'a server::Context,
        provider: Option<String>,
        restrictions: Option<Vec<ArchiveRestrictionInfo>>,
        new_status: Option<TicketReadStatus>,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the content of an attachment whose row exists already.
    ///
    /// `POST /api/v1/Agents/Ticket/UploadAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_UploadAttachment.html)
    fn upload_attachment<'a>(
        &'a self,
        cx: &'a server::Context,
        attachment_id: Option<i32>,
        content: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether files may be attached and returns one result for each attachment.
    ///
    /// `POST /api/v1/Agents/Ticket/ValidateAttachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ValidateAttachments.html)
    fn validate_attachments<'a>(
        &'a self,
        cx: &'a server::Context,
        attachment_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<AttachmentValidationResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether requests (tickets) can be related to one destination, and returns one result for each of them.
    ///
    /// `POST /api/v1/Agents/Ticket/ValidateTicketRelations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Ticket_Agent/v1TicketAgent_ValidateTicketRelations.html)
    fn validate_ticket_relations<'a>(
        &'a self,
        cx: &'a server::Context,
        source_ticket_ids: Option<Vec<i32>>,
        destination_ticket_id: Option<i32>,
        relation_type: Option<RelationType>,
    ) -> impl Future<Output = Result<Vec<TicketRelationResult>, server::Error>> + Send {
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
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AcceptTickets) => {
            let mut ticket_ids = None;
            take!(input.arguments(&mut [&mut ticket_ids]));
            server::respond(cx, api.accept_tickets(cx, ticket_ids))
        }
        Some(Op::AddAttachments) => {
            let mut ticket_message_entity_id = None;
            let mut attachment_ids = None;
            take!(input.arguments(&mut [&mut ticket_message_entity_id, &mut attachment_ids]));
            server::respond(cx, api.add_attachments(cx, ticket_message_entity_id, attachment_ids))
        }
        Some(Op::BatchForward) => server::respond(cx, api.batch_forward(cx, take!(input.body()))),
        Some(Op::BatchReply) => {
            let mut batch_reply_data = None;
            take!(input.arguments(&mut [&mut batch_reply_data]));
            server::respond(cx, api.batch_reply(cx, batch_reply_data))
        }
        Some(Op::CalculateMessageRecipients) => {
            let mut ticket_id = None;
            let mut action_type = None;
            let mut message_id = None;
            take!(input.arguments(&mut [&mut ticket_id, &mut action_type, &mut message_id]));
            server::respond(cx, api.calculate_message_recipients(cx, ticket_id, action_type, message_id))
        }
        Some(Op::ClearNotify) => {
            let mut ids = None;
            take!(input.arguments(&mut [&mut ids]));
            server::respond(cx, api.clear_notify(cx, ids))
        }
        Some(Op::CopyFromCrmDocument) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.copy_from_crm_document(cx, document_id))
        }
        Some(Op::CopyToTempFile) => {
            let mut filename = None;
            let mut attachment_id = None;
            take!(input.arguments(&mut [&mut filename, &mut attachment_id]));
            server::respond(cx, api.copy_to_temp_file(cx, filename, attachment_id))
        }
        Some(Op::CreateDefaultAttachmentEntity) => server::respond(cx, api.create_default_attachment_entity(cx)),
        Some(Op::CreateDefaultForTicketType) => {
            let mut ticket_type_id = None;
            take!(input.arguments(&mut [&mut ticket_type_id]));
            server::respond(cx, api.create_default_for_ticket_type(cx, ticket_type_id))
        }
        Some(Op::CreateDefaultTicketEntity) => server::respond(cx, api.create_default_ticket_entity(cx)),
        Some(Op::CreateDefaultTicketMessageEntity) => server::respond(cx, api.create_default_ticket_message_entity(cx)),
        _ => return dispatch_from_create_default_ticket_relation_entity(api, operation, cx, input),
    })
}

fn dispatch_from_create_default_ticket_relation_entity<'a, T: TicketAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultTicketRelationEntity) => server::respond(
            cx,
            api.create_default_ticket_relation_entity(cx),
        ),
        Some(Op::CreateTicketRelations) => {
            let mut source_ticket_ids = None;
            let mut destination_ticket_id = None;
            let mut relation_type = None;
            let mut comment = None;
            take!(input.arguments(&mut [
                &mut source_ticket_ids,
                &mut destination_ticket_id,
                &mut relation_type,
                &mut comment,
            ]));
            server::respond(
                cx,
                api.create_ticket_relations(cx, source_ticket_ids, destination_ticket_id, relation_type, comment),
            )
        }
        Some(Op::DeleteMessageHeaders) => {
            let mut header_ids = None;
            take!(input.arguments(&mut [&mut header_ids]));
            server::respond(cx, api.delete_message_headers(cx, header_ids))
        }
        Some(Op::DeleteTicketEntity) => {
            let mut ticket_entity_id = None;
            take!(input.arguments(&mut [&mut ticket_entity_id]));
            server::respond(cx, api.delete_ticket_entity(cx, ticket_entity_id))
        }
        Some(Op::DeleteTicketMessageEntity) => {
            let mut ticket_message_entity_id = None;
            take!(input.arguments(&mut [&mut ticket_message_entity_id]));
            server::respond(cx, api.delete_ticket_message_entity(cx, ticket_message_entity_id))
        }
        Some(Op::DeleteTicketRelationEntity) => server::respond(
            cx,
            api.delete_ticket_relation_entity(cx, take!(input.required("ticketRelationEntityId"))),
        ),
        Some(Op::DoEscalating) => {
            let mut ticket_id = None;
            let mut action = None;
            take!(input.arguments(&mut [&mut ticket_id, &mut action]));
            server::respond(cx, api.do_escalating(cx, ticket_id, action))
        }
        Some(Op::GetAttachmentEntity) => server::respond(
            cx,
            api.get_attachment_entity(cx, take!(input.required("attachmentEntityId"))),
        ),
        Some(Op::GetAttachmentInfo) => {
            let mut ticket_message_entity_id = None;
            take!(input.arguments(&mut [&mut ticket_message_entity_id]));
            server::respond(cx, api.get_attachment_info(cx, ticket_message_entity_id))
        }
        Some(Op::GetAttachmentInfoNonInline) => {
            let mut ticket_message_entity_id = None;
            take!(input.arguments(&mut [&mut ticket_message_entity_id]));
            server::respond(cx, api.get_attachment_info_non_inline(cx, ticket_message_entity_id))
        }
        Some(Op::GetAttachmentPreview) => {
            let mut attachment_id = None;
            take!(input.arguments(&mut [&mut attachment_id]));
            server::respond(cx, api.get_attachment_preview(cx, attachment_id))
        }
        Some(Op::GetAttachmentStream) => {
            let mut attachment_id = None;
            take!(input.arguments(&mut [&mut attachment_id]));
            server::respond(cx, api.get_attachment_stream(cx, attachment_id))
        }
        _ => return dispatch_from_get_default_message_content(api, operation, cx, input),
    })
}

fn dispatch_from_get_default_message_content<'a, T: TicketAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetDefaultMessageContent) => {
            let mut ticket_id = None;
            let mut message_action_type = None;
            let mut ticket_message_id = None;
            take!(input.arguments(&mut [&mut ticket_id, &mut message_action_type, &mut ticket_message_id]));
            server::respond(cx, api.get_default_message_content(cx, ticket_id, message_action_type, ticket_message_id))
        }
        Some(Op::GetDefaultMessageContentFull) => {
            let mut ticket_id = None;
            let mut message_action_type = None;
            let mut ticket_message_id = None;
            let mut ticket_type_id = None;
            take!(input.arguments(&mut [
                &mut ticket_id,
                &mut message_action_type,
                &mut ticket_message_id,
                &mut ticket_type_id,
            ]));
            server::respond(
                cx,
                api.get_default_message_content_full(
                    cx,
                    ticket_id,
                    message_action_type,
                    ticket_message_id,
                    ticket_type_id,
                ),
            )
        }
        Some(Op::GetDefaultMessageContentWithOptions) => server::respond(
            cx,
            api.get_default_message_content_with_options(cx, take!(input.body())),
        ),
        Some(Op::GetForRmUi) => {
            let mut ticket_id = None;
            take!(input.arguments(&mut [&mut ticket_id]));
            server::respond(cx, api.get_for_rm_ui(cx, ticket_id))
        }
        Some(Op::GetHotlistEjUsers) => {
            let mut ticket_id = None;
            let mut skip_associate_ids = None;
            let mut notify_type = None;
            let mut channel = None;
            take!(input.arguments(&mut [&mut ticket_id, &mut skip_associate_ids, &mut notify_type, &mut channel]));
            server::respond(cx, api.get_hotlist_ej_users(cx, ticket_id, skip_associate_ids, notify_type, channel))
        }
        Some(Op::GetNextInQueue) => server::respond(cx, api.get_next_in_queue(cx)),
        _ => return dispatch_from_get_preview_attachment_stream(api, operation, cx, input),
    })
}

fn dispatch_from_get_preview_attachment_stream<'a, T: TicketAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetPreviewAttachmentStream) => {
            let mut attachment_id = None;
            take!(input.arguments(&mut [&mut attachment_id]));
            server::respond(cx, api.get_preview_attachment_stream(cx, attachment_id))
        }
        Some(Op::GetRfcAttachmentStream) => {
            let mut attachment_id = None;
            let mut position = None;
            take!(input.arguments(&mut [&mut attachment_id, &mut position]));
            server::respond(cx, api.get_rfc_attachment_stream(cx, attachment_id, position))
        }
        Some(Op::GetTicket) => server::respond(cx, api.get_ticket(cx, take!(input.required("ticketId")))),
        Some(Op::GetTicketAttachments) => {
            let mut ticket_entity_id = None;
            take!(input.arguments(&mut [&mut ticket_entity_id]));
            server::respond(cx, api.get_ticket_attachments(cx, ticket_entity_id))
        }
        Some(Op::GetTicketEntity) => server::respond(
            cx,
            api.get_ticket_entity(cx, take!(input.required("ticketEntityId"))),
        ),
        Some(Op::GetTicketMessage) => server::respond(
            cx,
            api.get_ticket_message(cx, take!(input.required("ticketMessageId"))),
        ),
        Some(Op::GetTicketMessageEntities) => {
            let mut ticket_id = None;
            let mut message_ids = None;
            take!(input.arguments(&mut [&mut ticket_id, &mut message_ids]));
            server::respond(cx, api.get_ticket_message_entities(cx, ticket_id, message_ids))
        }
        Some(Op::GetTicketMessageEntity) => server::respond(
            cx,
            api.get_ticket_message_entity(cx, take!(input.required("ticketMessageEntityId"))),
        ),
        Some(Op::GetTicketMessageWithEmbeddedData) => {
            let mut id = None;
            let mut embed_images = None;
            take!(input.arguments(&mut [&mut id, &mut embed_images]));
            server::respond(cx, api.get_ticket_message_with_embedded_data(cx, id, embed_images))
        }
        Some(Op::GetTicketMessageWithOptions) => {
            let mut ticket_message_entity_id = None;
            let mut include_non_inline_attachments_info = None;
            take!(input.arguments(&mut [&mut ticket_message_entity_id, &mut include_non_inline_attachments_info]));
            server::respond(
                cx,
                api.get_ticket_message_with_options(cx, ticket_message_entity_id, include_non_inline_attachments_info),
            )
        }
        Some(Op::GetTicketParentId) => {
            let mut ticket_id = None;
            take!(input.arguments(&mut [&mut ticket_id]));
            server::respond(cx, api.get_ticket_parent_id(cx, ticket_id))
        }
        Some(Op::GetTicketRelationActions) => {
            let mut ticket_id = None;
            let mut parent_ticket_id = None;
            let mut ticket_type_id = None;
            take!(input.arguments(&mut [&mut ticket_id, &mut parent_ticket_id, &mut ticket_type_id]));
            server::respond(cx, api.get_ticket_relation_actions(cx, ticket_id, parent_ticket_id, ticket_type_id))
        }
        Some(Op::GetTicketRelationEntity) => server::respond(
            cx,
            api.get_ticket_relation_entity(cx, take!(input.required("ticketRelationEntityId"))),
        ),
        Some(Op::GetTicketRelations) => {
            let mut ticket_id = None;
            take!(input.arguments(&mut [&mut ticket_id]));
            server::respond(cx, api.get_ticket_relations(cx, ticket_id))
        }
        Some(Op::GetTicketSummaries) => {
            let mut ticket_ids = None;
            take!(input.arguments(&mut [&mut ticket_ids]));
            server::respond(cx, api.get_ticket_summaries(cx, ticket_ids))
        }
        Some(Op::GetTickets) => {
            let mut ticket_ids = None;
            take!(input.arguments(&mut [&mut ticket_ids]));
            server::respond(cx, api.get_tickets(cx, ticket_ids))
        }
        Some(Op::Html2Text) => {
            let mut content = None;
            take!(input.arguments(&mut [&mut content]));
            server::respond(cx, api.html2_text(cx, content))
        }
        Some(Op::MergeTickets) => {
            let mut merged_ticket_entity = None;
            let mut secondary_ticket_ids = None;
            take!(input.arguments(&mut [&mut merged_ticket_entity, &mut secondary_ticket_ids]));
            server::respond(cx, api.merge_tickets(cx, merged_ticket_entity, secondary_ticket_ids))
        }
        Some(Op::NotifyNewTicket) => {
            let mut ticket_entity_id = None;
            take!(input.arguments(&mut [&mut ticket_entity_id]));
            server::respond(cx, api.notify_new_ticket(cx, ticket_entity_id))
        }
        Some(Op::NotifyNewTicketMessage) => {
            let mut ticket_entity_id = None;
            take!(input.arguments(&mut [&mut ticket_entity_id]));
            server::respond(cx, api.notify_new_ticket_message(cx, ticket_entity_id))
        }
        Some(Op::ProcessTicketWhenRead) => {
            let mut ticket_entity_id = None;
            take!(input.arguments(&mut [&mut ticket_entity_id]));
            server::respond(cx, api.process_ticket_when_read(cx, ticket_entity_id))
        }
        Some(Op::RemoveMessageAttachments) => {
            let mut ticket_message_entity_id = None;
            let mut attachment_ids = None;
            take!(input.arguments(&mut [&mut ticket_message_entity_id, &mut attachment_ids]));
            server::respond(cx, api.remove_message_attachments(cx, ticket_message_entity_id, attachment_ids))
        }
        Some(Op::ResolveTicketId) => {
            let mut ticket_id = None;
            take!(input.arguments(&mut [&mut ticket_id]));
            server::respond(cx, api.resolve_ticket_id(cx, ticket_id))
        }
        Some(Op::SanitizeMailContent) => {
            let mut content = None;
            take!(input.arguments(&mut [&mut content]));
            server::respond(cx, api.sanitize_mail_content(cx, content))
        }
        Some(Op::SanitizeMailContentWithOptions) => {
            let mut content = None;
            let mut options = None;
            take!(input.arguments(&mut [&mut content, &mut options]));
            server::respond(cx, api.sanitize_mail_content_with_options(cx, content, options))
        }
        Some(Op::SanitizeMailContents) => {
            let mut contents = None;
            take!(input.arguments(&mut [&mut contents]));
            server::respond(cx, api.sanitize_mail_contents(cx, contents))
        }
        Some(Op::SaveAttachmentEntity) => server::respond(cx, api.save_attachment_entity(cx, take!(input.body()))),
        Some(Op::SaveTicketEntity) => server::respond(cx, api.save_ticket_entity(cx, take!(input.body()))),
        Some(Op::SaveTicketEntityWithNotify) => {
            let mut new_entity = None;
            let mut notify = None;
            take!(input.arguments(&mut [&mut new_entity, &mut notify]));
            server::respond(cx, api.save_ticket_entity_with_notify(cx, new_entity, notify))
        }
        Some(Op::SaveTicketMessageEntity) => server::respond(
            cx,
            api.save_ticket_message_entity(cx, take!(input.body())),
        ),
        Some(Op::SaveTicketMessageEntityWithNotify) => {
            let mut new_entity = None;
            let mut notify = None;
            take!(input.arguments(&mut [&mut new_entity, &mut notify]));
            server::respond(cx, api.save_ticket_message_entity_with_notify(cx, new_entity, notify))
        }
        Some(Op::SaveTicketMessageEntityWithOptions) => {
            let mut entity = None;
            let mut notify = None;
            let mut attachment_ids = None;
            let mut update_replied_at = None;
            take!(input.arguments(&mut [&mut entity, &mut notify, &mut attachment_ids, &mut update_replied_at]));
            server::respond(
                cx,
                api.save_ticket_message_entity_with_options(cx, entity, notify, attachment_ids, update_replied_at),
            )
        }
        Some(Op::SaveTicketRelationEntity) => server::respond(
            cx,
            api.save_ticket_relation_entity(cx, take!(input.body())),
        ),
        Some(Op::SendTicketMessage) => server::respond(cx, api.send_ticket_message(cx, take!(input.body()))),
        Some(Op::SendTicketMessageSms) => {
            let mut ticket_message_entity_id = None;
            let mut reply_template_id = None;
            let mut sms = None;
            take!(input.arguments(&mut [&mut ticket_message_entity_id, &mut reply_template_id, &mut sms]));
            server::respond(cx, api.send_ticket_message_sms(cx, ticket_message_entity_id, reply_template_id, sms))
        }
        Some(Op::SetDeletedStatusByIds) => {
            let mut ticket_ids = None;
            take!(input.arguments(&mut [&mut ticket_ids]));
            server::respond(cx, api.set_deleted_status_by_ids(cx, ticket_ids))
        }
        Some(Op::SetDeletedStatusByProvider) => {
            let mut provider_name = None;
            let mut restrictions = None;
            take!(input.arguments(&mut [&mut provider_name, &mut restrictions]));
            server::respond(cx, api.set_deleted_status_by_provider(cx, provider_name, restrictions))
        }
        _ => return dispatch_from_set_spam_status_by_ids(api, operation, cx, input),
    })
}

fn dispatch_from_set_spam_status_by_ids<'a, T: TicketAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::SetSpamStatusByIds) => {
            let mut ticket_ids = None;
            take!(input.arguments(&mut [&mut ticket_ids]));
            server::respond(cx, api.set_spam_status_by_ids(cx, ticket_ids))
        }
        Some(Op::SetSpamStatusByProvider) => {
            let mut provider_name = None;
            let mut restrictions = None;
            take!(input.arguments(&mut [&mut provider_name, &mut restrictions]));
            server::respond(cx, api.set_spam_status_by_provider(cx, provider_name, restrictions))
        }
        Some(Op::SetTicketMessageImportant) => {
            let mut ticket_message_id = None;
            let mut important = None;
            take!(input.arguments(&mut [&mut ticket_message_id, &mut important]));
            server::respond(cx, api.set_ticket_message_important(cx, ticket_message_id, important))
        }
        Some(Op::SetTicketParent) => {
            let mut ticket_id = None;
            let mut parent_ticket_id = None;
            let mut comment = None;
            take!(input.arguments(&mut [&mut ticket_id, &mut parent_ticket_id, &mut comment]));
            server::respond(cx, api.set_ticket_parent(cx, ticket_id, parent_ticket_id, comment))
        }
        Some(Op::SetTicketReadByOwner) => {
            let mut ticket_entity_id = None;
            let mut read_status = None;
            let mut check_escalating = None;
            take!(input.arguments(&mut [&mut ticket_entity_id, &mut read_status, &mut check_escalating]));
            server::respond(cx, api.set_ticket_read_by_owner(cx, ticket_entity_id, read_status, check_escalating))
        }
        Some(Op::SplitTicket) => server::respond(cx, api.split_ticket(cx, take!(input.body()))),
        Some(Op::SplitTicketMessage) => {
            let mut source_ticket_message = None;
            let mut new_ticket_entity = None;
            let mut new_ticket_message = None;
            let mut transfer_attachments_ids = None;
            take!(input.arguments(&mut [
                &mut source_ticket_message,
                &mut new_ticket_entity,
                &mut new_ticket_message,
                &mut transfer_attachments_ids,
            ]));
            server::respond(
                cx,
                api.split_ticket_message(
                    cx,
                    source_ticket_message,
                    new_ticket_entity,
                    new_ticket_message,
                    transfer_attachments_ids,
                ),
            )
        }
        _ => return dispatch_from_undelete_by_ids(api, operation, cx, input),
    })
}

fn dispatch_from_undelete_by_ids<'a, T: TicketAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::UndeleteByIds) => {
            let mut ticket_ids = None;
            take!(input.arguments(&mut [&mut ticket_ids]));
            server::respond(cx, api.undelete_by_ids(cx, ticket_ids))
        }
        Some(Op::UpdateTicketsReadStatus) => {
            let mut ticket_ids = None;
            let mut new_status = None;
            take!(input.arguments(&mut [&mut ticket_ids, &mut new_status]));
            server::respond(cx, api.update_tickets_read_status(cx, ticket_ids, new_status))
        }
        Some(Op::UpdateTicketsReadStatusByProvider) => {
            let mut provider = None;
            let mut restrictions = None;
            let mut new_status = None;
            take!(input.arguments(&mut [&mut provider, &mut restrictions, &mut new_status]));
            server::respond(cx, api.update_tickets_read_status_by_provider(cx, provider, restrictions, new_status))
        }
        Some(Op::UploadAttachment) => {
            let mut attachment_id = None;
            let mut content = None;
            take!(input.arguments(&mut [&mut attachment_id, &mut content]));
            server::respond(cx, api.upload_attachment(cx, attachment_id, content))
        }
        Some(Op::ValidateAttachments) => {
            let mut attachment_ids = None;
            take!(input.arguments(&mut [&mut attachment_ids]));
            server::respond(cx, api.validate_attachments(cx, attachment_ids))
        }
        Some(Op::ValidateTicketRelations) => {
            let mut source_ticket_ids = None;
            let mut destination_ticket_id = None;
            let mut relation_type = None;
            take!(input.arguments(&mut [&mut source_ticket_ids, &mut destination_ticket_id, &mut relation_type]));
            server::respond(
                cx,
                api.validate_ticket_relations(cx, source_ticket_ids, destination_ticket_id, relation_type),
            )
        }
        _ => return Err(server::Error::not_implemented()),
    })
}
