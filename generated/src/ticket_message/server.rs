// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    AttachmentEntity, EmbedImages, FieldInfoBase, JsonPatch, Mode, ODataSlimResponse, Output, TicketMessageEntity,
    TicketMessageEntityWithLinks,
};

use super::operations::*;

/// Handlers of the tag `TicketMessage`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait TicketMessageServer: Send + Sync + 'static {
    /// Returns rows about every message of a request, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/TicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
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

    /// Stores a new message, notifies users where wanted, and returns the message.
    ///
    /// `POST /api/v1/TicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_HttpPostSaveTicketMessageEntityWithNotify.html)
    fn http_post_save_ticket_message_entity_with_notify<'a>(
        &'a self,
        cx: &'a server::Context,
        notify: Option<bool>,
        body: TicketMessageEntity,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns types and settings of all custom fields of messages of a request: published user-defined fields and
    /// extra fields, not the built-in ones.
    ///
    /// `GET /api/v1/TicketMessage/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetCustomFieldInfoList.html)
    fn get_custom_field_info_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the type and settings of one custom field of messages of a request: a published user-defined field or an
    /// extra field.
    ///
    /// `GET /api/v1/TicketMessage/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetCustomFieldInfo.html)
    fn get_custom_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        field_name: String,
    ) -> impl Future<Output = Result<Option<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a file within an attached e-mail.
    ///
    /// `GET /api/v1/TicketMessage/RfcAttachment/{attachmentId}/{position}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetRfcAttachmentStream.html)
    fn get_rfc_attachment_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        attachment_id: i32,
        position: i32,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new message of a request with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/TicketMessage/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_DefaultTicketMessageEntity.html)
    fn default_ticket_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a message whose pictures are links or, with `embedImages` set to `Inline`, data within the HTML text.
    ///
    /// `GET /api/v1/TicketMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_HttpGetGetTicketMessageWithEmbeddedData.html)
    fn http_get_get_ticket_message_with_embedded_data<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        embed_images: Option<EmbedImages>,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes a message, notifies users where wanted, and returns the message.
    ///
    /// `PUT /api/v1/TicketMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_HttpPutSaveTicketMessageEntityWithNotify.html)
    fn http_put_save_ticket_message_entity_with_notify<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        notify: Option<bool>,
        body: TicketMessageEntity,
    ) -> impl Future<Output = Result<Option<TicketMessageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a message of a request by its key.
    ///
    /// `DELETE /api/v1/TicketMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_DeleteTicketMessageEntity.html)
    fn delete_ticket_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a message of a request by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/TicketMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_PatchTicketMessageEntity.html)
    fn patch_ticket_message_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<TicketMessageEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the keys that external applications keep on one message of a request, by application, device and key
    /// name.
    ///
    /// `GET /api/v1/TicketMessage/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetAllForeignKeysOnEntity.html)
    fn get_all_foreign_keys_on_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what is known about the files of a message.
    ///
    /// `GET /api/v1/TicketMessage/{ticketMessageEntityId}/Attachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetAttachmentInfo.html)
    fn get_attachment_info<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_entity_id: i32,
    ) -> impl Future<Output = Result<Vec<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds stored files to a message.
    ///
    /// `POST /api/v1/TicketMessage/{ticketMessageEntityId}/Attachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_AddAttachments.html)
    fn add_attachments<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_entity_id: i32,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what is known about the files of a message, without pictures within its text.
    ///
    /// `GET /api/v1/TicketMessage/{ticketMessageEntityId}/Attachment/Noninline`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetAttachmentInfoNonInline.html)
    fn get_attachment_info_non_inline<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_entity_id: i32,
    ) -> impl Future<Output = Result<Vec<AttachmentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends a message by e-mail.
    ///
    /// `POST /api/v1/TicketMessage/{ticketMessageEntityId}/Send`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_SendTicketMessage.html)
    fn send_ticket_message<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_entity_id: i32,
        to: Vec<String>,
        cc: Vec<String>,
        bcc: Vec<String>,
        subject: Option<String>,
        reply_template_id: Option<i32>,
        gdpr_source: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends a message as text messages.
    ///
    /// `POST /api/v1/TicketMessage/{ticketMessageEntityId}/SendSms`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_SendTicketMessageSms.html)
    fn send_ticket_message_sms<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_message_entity_id: i32,
        sms: Vec<String>,
        reply_template_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `TicketMessage`, served by `api`.
pub fn routes(api: impl TicketMessageServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`TicketMessageServer`] that goes with an operation.
fn dispatch<'a, T: TicketMessageServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::respond(
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
        Some(Op::HttpPostSaveTicketMessageEntityWithNotify) => server::respond(
            cx,
            api.http_post_save_ticket_message_entity_with_notify(cx, take!(input.query("notify")), take!(input.body())),
        ),
        Some(Op::GetCustomFieldInfoList) => server::respond(cx, api.get_custom_field_info_list(cx)),
        Some(Op::GetCustomFieldInfo) => server::respond(
            cx,
            api.get_custom_field_info(cx, take!(input.path("fieldName"))),
        ),
        Some(Op::GetRfcAttachmentStream) => server::respond(
            cx,
            api.get_rfc_attachment_stream(cx, take!(input.path("attachmentId")), take!(input.path("position"))),
        ),
        Some(Op::DefaultTicketMessageEntity) => server::respond(cx, api.default_ticket_message_entity(cx)),
        Some(Op::HttpGetGetTicketMessageWithEmbeddedData) => server::respond(
            cx,
            api.http_get_get_ticket_message_with_embedded_data(
                cx,
                take!(input.path("id")),
                take!(input.query("embedImages")),
            ),
        ),
        Some(Op::HttpPutSaveTicketMessageEntityWithNotify) => server::respond(
            cx,
            api.http_put_save_ticket_message_entity_with_notify(
                cx,
                take!(input.path("id")),
                take!(input.query("notify")),
                take!(input.body()),
            ),
        ),
        Some(Op::DeleteTicketMessageEntity) => server::respond(
            cx,
            api.delete_ticket_message_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchTicketMessageEntity) => server::respond(
            cx,
            api.patch_ticket_message_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::GetAllForeignKeysOnEntity) => server::respond(
            cx,
            api.get_all_foreign_keys_on_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::GetAttachmentInfo) => server::respond(
            cx,
            api.get_attachment_info(cx, take!(input.path("ticketMessageEntityId"))),
        ),
        Some(Op::AddAttachments) => server::respond(
            cx,
            api.add_attachments(cx, take!(input.path("ticketMessageEntityId")), take!(input.body())),
        ),
        Some(Op::GetAttachmentInfoNonInline) => server::respond(
            cx,
            api.get_attachment_info_non_inline(cx, take!(input.path("ticketMessageEntityId"))),
        ),
        Some(Op::SendTicketMessage) => server::respond(
            cx,
            api.send_ticket_message(
                cx,
                take!(input.path("ticketMessageEntityId")),
                take!(input.repeated("to")),
                take!(input.repeated("cc")),
                take!(input.repeated("bcc")),
                take!(input.query("subject")),
                take!(input.query("replyTemplateId")),
                take!(input.query("gdprSource")),
            ),
        ),
        Some(Op::SendTicketMessageSms) => server::respond(
            cx,
            api.send_ticket_message_sms(
                cx,
                take!(input.path("ticketMessageEntityId")),
                take!(input.repeated("sms")),
                take!(input.query("replyTemplateId")),
            ),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
