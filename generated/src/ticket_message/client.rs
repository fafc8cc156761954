// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{Bytes, Map};
use crate::types::{
    AttachmentEntity, EmbedImages, FieldInfoBase, JsonPatch, Mode, ODataSlimResponse, Output, TicketMessageEntity,
    TicketMessageEntityWithLinks,
};

use super::operations::*;

/// Calls of the tag `TicketMessage`.
#[derive(Clone, Copy, Debug)]
pub struct TicketMessageClient<'c>(&'c Client);

impl<'c> TicketMessageClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Get all.
    ///
    /// `GET /api/v1/TicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetAll.html)
    /// - `$filter` (query, optional), text: Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, each with `asc` or `desc` if need be.
    /// - `$entities` (query, optional), text: Kinds of entities to include, separated by commas.
    /// - `$top` (query, optional), `i32`: Most rows in one answer.
    /// - `$skip` (query, optional), `i32`: Rows to leave out at the start.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): How much of each column to return.
    /// - `$options` (query, optional), text: Options of the archive provider.
    /// - `$context` (query, optional), text: Context that the archive provider understands.
    /// - `$format` (query, optional), text: Format of the answer; wins over the `Accept` header.
    /// - `$jsonSafe` (query, optional), `bool`: Whether column names are made safe for use as identifiers.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): Whether booleans come as values or as they are
    ///   displayed.
    /// - answers 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_message().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Http post save ticket message entity with notify.
    ///
    /// `POST /api/v1/TicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_HttpPostSaveTicketMessageEntityWithNotify.html)
    /// - `notify` (query, optional), `bool`.
    /// - body, [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    /// - answers 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_message().http_post_save_ticket_message_entity_with_notify(
    ///     &Default::default(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn http_post_save_ticket_message_entity_with_notify(
        self,
        body: &TicketMessageEntity,
    ) -> HttpPostSaveTicketMessageEntityWithNotifyCall<'c, TicketMessageEntity> {
        self.call(Op::HttpPostSaveTicketMessageEntityWithNotify, &[]).body(View::Carrier(body)).into()
    }

    /// Get custom field info list.
    ///
    /// `GET /api/v1/TicketMessage/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetCustomFieldInfoList.html)
    /// - answers 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_message().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Get custom field info.
    ///
    /// `GET /api/v1/TicketMessage/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text.
    /// - answers 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_message().get_custom_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Get rfc attachment stream.
    ///
    /// `GET /api/v1/TicketMessage/RfcAttachment/{attachmentId}/{position}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetRfcAttachmentStream.html)
    /// - `attachmentId` (path), `i32`.
    /// - `position` (path), `i32`.
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_message().get_rfc_attachment_stream(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_rfc_attachment_stream(self, attachment_id: i32, position: i32) -> Call<'c, Bytes> {
        self.call(Op::GetRfcAttachmentStream, &[View::I32(attachment_id), View::I32(position)])
    }

    /// Default ticket message entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/TicketMessage/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_DefaultTicketMessageEntity.html)
    /// - answers 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_message().default_ticket_message_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_ticket_message_entity(self) -> Call<'c, TicketMessageEntity> {
        self.call(Op::DefaultTicketMessageEntity, &[])
    }

    /// Http get get ticket message with embedded data.
    ///
    /// `GET /api/v1/TicketMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_HttpGetGetTicketMessageWithEmbeddedData.html)
    /// - `id` (path), `i32`.
    /// - `embedImages` (query, optional), [`EmbedImages`](crate::types::EmbedImages).
    /// - answers 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_message().http_get_get_ticket_message_with_embedded_data(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn http_get_get_ticket_message_with_embedded_data(
        self,
        id: i32,
    ) -> HttpGetGetTicketMessageWithEmbeddedDataCall<'c, TicketMessageEntity> {
        self.call(Op::HttpGetGetTicketMessageWithEmbeddedData, &[View::I32(id)]).into()
    }

    /// Http put save ticket message entity with notify.
    ///
    /// `PUT /api/v1/TicketMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_HttpPutSaveTicketMessageEntityWithNotify.html)
    /// - `id` (path), `i32`.
    /// - `notify` (query, optional), `bool`.
    /// - body, [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    /// - answers 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_message().http_put_save_ticket_message_entity_with_notify(
    ///     1,
    ///     &Default::default(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn http_put_save_ticket_message_entity_with_notify(
        self,
        id: i32,
        body: &TicketMessageEntity,
    ) -> HttpPutSaveTicketMessageEntityWithNotifyCall<'c, TicketMessageEntity> {
        self.call(Op::HttpPutSaveTicketMessageEntityWithNotify, &[View::I32(id)]).body(View::Carrier(body)).into()
    }

    /// Delete ticket message entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/TicketMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_DeleteTicketMessageEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_message().delete_ticket_message_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_ticket_message_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketMessageEntity, &[View::I32(id)])
    }

    /// Patch ticket message entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/TicketMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_PatchTicketMessageEntity.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`TicketMessageEntityWithLinks`](crate::types::TicketMessageEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_message().patch_ticket_message_entity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_ticket_message_entity(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, TicketMessageEntityWithLinks, Select> {
        self.call(Op::PatchTicketMessageEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Get all foreign keys on entity.
    ///
    /// `GET /api/v1/TicketMessage/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with dictionary of text.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_message().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Get attachment info.
    ///
    /// `GET /api/v1/TicketMessage/{ticketMessageEntityId}/Attachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetAttachmentInfo.html)
    /// - `ticketMessageEntityId` (path), `i32`.
    /// - answers 200 with list of [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_message().get_attachment_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_attachment_info(self, ticket_message_entity_id: i32) -> Call<'c, Vec<AttachmentEntity>> {
        self.call(Op::GetAttachmentInfo, &[View::I32(ticket_message_entity_id)])
    }

    /// Add attachments.
    ///
    /// `POST /api/v1/TicketMessage/{ticketMessageEntityId}/Attachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_AddAttachments.html)
    /// - `ticketMessageEntityId` (path), `i32`.
    /// - body, list of `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_message().add_attachments(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_attachments(self, ticket_message_entity_id: i32, body: &[i32]) -> Call<'c, ()> {
        self.call(Op::AddAttachments, &[View::I32(ticket_message_entity_id)]).body(View::List(&body))
    }

    /// Get attachment info non inline.
    ///
    /// `GET /api/v1/TicketMessage/{ticketMessageEntityId}/Attachment/Noninline`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetAttachmentInfoNonInline.html)
    /// - `ticketMessageEntityId` (path), `i32`.
    /// - answers 200 with list of [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket_message().get_attachment_info_non_inline(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_attachment_info_non_inline(self, ticket_message_entity_id: i32) -> Call<'c, Vec<AttachmentEntity>> {
        self.call(Op::GetAttachmentInfoNonInline, &[View::I32(ticket_message_entity_id)])
    }

    /// Send ticket message.
    ///
    /// `POST /api/v1/TicketMessage/{ticketMessageEntityId}/Send`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_SendTicketMessage.html)
    /// - `ticketMessageEntityId` (path), `i32`.
    /// - `to` (query), list of text.
    /// - `cc` (query), list of text.
    /// - `bcc` (query), list of text.
    /// - `subject` (query, optional), text.
    /// - `replyTemplateId` (query, optional), `i32`.
    /// - `gdprSource` (query, optional), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_message().send_ticket_message(1, &[], &[], &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_ticket_message(
        self,
        ticket_message_entity_id: i32,
        to: &[String],
        cc: &[String],
        bcc: &[String],
    ) -> SendTicketMessageCall<'c, ()> {
        self.call(Op::SendTicketMessage, &[View::I32(ticket_message_entity_id)])
            .query("to", View::List(&to))
            .query("cc", View::List(&cc))
            .query("bcc", View::List(&bcc))
            .into()
    }

    /// Send ticket message sms.
    ///
    /// `POST /api/v1/TicketMessage/{ticketMessageEntityId}/SendSms`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_SendTicketMessageSms.html)
    /// - `ticketMessageEntityId` (path), `i32`.
    /// - `sms` (query), list of text.
    /// - `replyTemplateId` (query, optional), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_message().send_ticket_message_sms(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn send_ticket_message_sms(
        self,
        ticket_message_entity_id: i32,
        sms: &[String],
    ) -> SendTicketMessageSmsCall<'c, ()> {
        self.call(Op::SendTicketMessageSms, &[View::I32(ticket_message_entity_id)])
            .query("sms", View::List(&sms))
            .into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](TicketMessageClient::get_all), with its options.
    GetAllCall Select superoffice_archive_options {
        /// Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
        filter String = "$filter";
        /// Columns to sort by, each with `asc` or `desc` if need be.
        order_by String = "$orderBy";
        /// Kinds of entities to include, separated by commas.
        entities String = "$entities";
        /// Most rows in one answer.
        top i32 = "$top";
        /// Rows to leave out at the start.
        skip i32 = "$skip";
        /// How much of each column to return.
        mode Mode = "$mode";
        /// Options of the archive provider.
        options String = "$options";
        /// Context that the archive provider understands.
        context String = "$context";
        /// Format of the answer; wins over the `Accept` header.
        format String = "$format";
        /// Whether column names are made safe for use as identifiers.
        json_safe bool = "$jsonSafe";
        /// Whether booleans come as values or as they are displayed.
        output Output = "$output";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`http_post_save_ticket_message_entity_with_notify`](TicketMessageClient::http_post_save_ticket_message_entity_with_notify),
    /// with its options.
    HttpPostSaveTicketMessageEntityWithNotifyCall NoSelect superoffice_options {
        /// The query parameter `notify`.
        notify bool = "notify";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`http_get_get_ticket_message_with_embedded_data`](TicketMessageClient::http_get_get_ticket_message_with_embedded_data),
    /// with its options.
    HttpGetGetTicketMessageWithEmbeddedDataCall NoSelect superoffice_options {
        /// The query parameter `embedImages`.
        embed_images EmbedImages = "embedImages";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`http_put_save_ticket_message_entity_with_notify`](TicketMessageClient::http_put_save_ticket_message_entity_with_notify),
    /// with its options.
    HttpPutSaveTicketMessageEntityWithNotifyCall NoSelect superoffice_options {
        /// The query parameter `notify`.
        notify bool = "notify";
    }
}

pagewire_runtime::call! {
    /// The call of [`send_ticket_message`](TicketMessageClient::send_ticket_message), with its options.
    SendTicketMessageCall NoSelect superoffice_options {
        /// The query parameter `subject`.
        subject String = "subject";
        /// The query parameter `replyTemplateId`.
        reply_template_id i32 = "replyTemplateId";
        /// The query parameter `gdprSource`.
        gdpr_source String = "gdprSource";
    }
}

pagewire_runtime::call! {
    /// The call of [`send_ticket_message_sms`](TicketMessageClient::send_ticket_message_sms), with its options.
    SendTicketMessageSmsCall NoSelect superoffice_options {
        /// The query parameter `replyTemplateId`.
        reply_template_id i32 = "replyTemplateId";
    }
}
