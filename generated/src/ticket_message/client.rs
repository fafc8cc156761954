// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    AttachmentEntity, EmbedImages, FieldInfoBase, JsonPatch, Mode, ODataSlimResponse, Output, TicketMessageEntity,
    TicketMessageEntityWithLinks,
};
use crate::CallWithOptions;

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

    /// Returns rows about every message of a request, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/TicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetAll.html)
    /// - `$filter` (query, optional), text: Condition that rows must meet, made of columns, operators and values,
    ///   joined by `and` or `or`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with an optional asc or
    ///   desc.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas; empty, the
    ///   default, means all kinds.
    /// - `$top` (query, optional), `i32`: Largest number of rows to return.
    /// - `$skip` (query, optional), `i32`: Rows to leave out before the first that is returned, for paging.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): `Slim` gives only the display value of each column,
    ///   `Full` also the raw value and display hints; the vendor does not describe `Wide`.
    /// - `$options` (query, optional), text: Settings that this archive provider understands, such as GrandTotal=true.
    /// - `$context` (query, optional), text: Extra text that this archive provider reads; most ignore it.
    /// - `$format` (query, optional), text: Format of the response, JSON or XML; overrides the Accept header.
    /// - `$jsonSafe` (query, optional), `bool`: Replaces every character of column names that is not safe in JSON names
    ///   by an underscore.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): In SLIM mode, whether booleans come back as
    ///   true and false (Logical) or as icon hints (Display). Dates are ISO text either way.
    /// - rows of the archive `TicketMessage`, whose columns the feature `archive-ticket-message` brings, as in
    ///   `$select=ticketMessageId,header`, `$filter=header begins 'A'` and `$orderBy=header`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-ticket-message")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, ticket_message};
    ///
    /// let query = Query::new()
    ///     .select((ticket_message::TICKET_MESSAGE_ID, ticket_message::HEADER))
    ///     .filter(ticket_message::HEADER.begins("A"))
    ///     .order_by(ticket_message::HEADER.asc());
    /// let response = client.ticket_message().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new message, notifies users where wanted, and returns the message.
    ///
    /// `POST /api/v1/TicketMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_HttpPostSaveTicketMessageEntityWithNotify.html)
    /// - `notify` (query, optional), `bool`: Whether users of customer service are notified.
    /// - body, [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketMessageEntity::new().set_search_title("First visit");
    /// let response = client.ticket_message().http_post_save_ticket_message_entity_with_notify(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_HttpPostSaveTicketMessageEntityWithNotify")]
    #[inline]
    pub fn http_post_save_ticket_message_entity_with_notify(
        self,
        body: &TicketMessageEntity,
    ) -> HttpPostSaveTicketMessageEntityWithNotifyCall<'c, TicketMessageEntity> {
        self.call(Op::HttpPostSaveTicketMessageEntityWithNotify, &[]).body(View::Carrier(body)).into()
    }

    /// Returns types and settings of all custom fields of messages of a request: published user-defined fields and
    /// extra fields, not the built-in ones.
    ///
    /// `GET /api/v1/TicketMessage/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetCustomFieldInfoList.html)
    /// - returns 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_message().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_GetCustomFieldInfoList")]
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Returns the type and settings of one custom field of messages of a request: a published user-defined field or an
    /// extra field.
    ///
    /// `GET /api/v1/TicketMessage/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text: Custom field by its name, such as x\_foo for an extra field or SuperOffice:3 for a
    ///   user-defined one.
    /// - returns 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_message().get_custom_field_info("field name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_GetCustomFieldInfo")]
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Returns a file within an attached e-mail.
    ///
    /// `GET /api/v1/TicketMessage/RfcAttachment/{attachmentId}/{position}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetRfcAttachmentStream.html)
    /// - `attachmentId` (path), `i32`: Key of the attached e-mail (RFC 822) that contains the file.
    /// - `position` (path), `i32`: Position of the file in the e-mail, counted from 0.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_message().get_rfc_attachment_stream(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_GetRfcAttachmentStream")]
    #[inline]
    pub fn get_rfc_attachment_stream(self, attachment_id: i32, position: i32) -> Call<'c, Binary> {
        self.call(Op::GetRfcAttachmentStream, &[View::I32(attachment_id), View::I32(position)])
    }

    /// Returns a new message of a request with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/TicketMessage/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_DefaultTicketMessageEntity.html)
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_message().default_ticket_message_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_DefaultTicketMessageEntity")]
    #[inline]
    pub fn default_ticket_message_entity(self) -> Call<'c, TicketMessageEntity> {
        self.call(Op::DefaultTicketMessageEntity, &[])
    }

    /// Returns a message whose pictures are links or, with `embedImages` set to `Inline`, data within the HTML text. Do
    /// not store a message with such data. An unknown key gives 404.
    ///
    /// `GET /api/v1/TicketMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_HttpGetGetTicketMessageWithEmbeddedData.html)
    /// - `id` (path), `i32`: Key of the message to return.
    /// - `embedImages` (query, optional), [`EmbedImages`](crate::types::EmbedImages): Whether pictures are part of the
    ///   HTML or linked; linked by default.
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_message().http_get_get_ticket_message_with_embedded_data(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_HttpGetGetTicketMessageWithEmbeddedData")]
    #[inline]
    pub fn http_get_get_ticket_message_with_embedded_data(
        self,
        id: i32,
    ) -> HttpGetGetTicketMessageWithEmbeddedDataCall<'c, TicketMessageEntity> {
        self.call(Op::HttpGetGetTicketMessageWithEmbeddedData, &[View::I32(id)]).into()
    }

    /// Changes a message, notifies users where wanted, and returns the message.
    ///
    /// `PUT /api/v1/TicketMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_HttpPutSaveTicketMessageEntityWithNotify.html)
    /// - `id` (path), `i32`: Key of the message of a request that is changed.
    /// - `notify` (query, optional), `bool`: Whether users of customer service are notified.
    /// - body, [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    /// - returns 200 with [`TicketMessageEntity`](crate::types::TicketMessageEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketMessageEntity::new().set_search_title("First visit");
    /// let response = client.ticket_message().http_put_save_ticket_message_entity_with_notify(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_HttpPutSaveTicketMessageEntityWithNotify")]
    #[inline]
    pub fn http_put_save_ticket_message_entity_with_notify(
        self,
        id: i32,
        body: &TicketMessageEntity,
    ) -> HttpPutSaveTicketMessageEntityWithNotifyCall<'c, TicketMessageEntity> {
        self.call(Op::HttpPutSaveTicketMessageEntityWithNotify, &[View::I32(id)]).body(View::Carrier(body)).into()
    }

    /// Removes a message of a request by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/TicketMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_DeleteTicketMessageEntity.html)
    /// - `id` (path), `i32`: Key of the message of a request that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_message().delete_ticket_message_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_DeleteTicketMessageEntity")]
    #[inline]
    pub fn delete_ticket_message_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketMessageEntity, &[View::I32(id)])
    }

    /// Changes single properties of a message of a request by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The
    /// rest stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/TicketMessage/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_PatchTicketMessageEntity.html)
    /// - `id` (path), `i32`: Key of the message of a request that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`TicketMessageEntityWithLinks`](crate::types::TicketMessageEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/SearchTitle")
    ///         .set_value("First visit"),
    /// ];
    /// let response = client.ticket_message().patch_ticket_message_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_PatchTicketMessageEntity")]
    #[inline]
    pub fn patch_ticket_message_entity(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, TicketMessageEntityWithLinks, Select> {
        self.call(Op::PatchTicketMessageEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Returns the keys that external applications keep on one message of a request, by application, device and key
    /// name. An unknown key gives 404.
    ///
    /// `GET /api/v1/TicketMessage/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`: Key of the message of a request whose data is wanted.
    /// - returns 200 with dictionary of text.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_message().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_GetAllForeignKeysOnEntity")]
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Returns what is known about the files of a message.
    ///
    /// `GET /api/v1/TicketMessage/{ticketMessageEntityId}/Attachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetAttachmentInfo.html)
    /// - `ticketMessageEntityId` (path), `i32`: Key of the message whose files are wanted.
    /// - returns 200 with list of [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_message().get_attachment_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_GetAttachmentInfo")]
    #[inline]
    pub fn get_attachment_info(self, ticket_message_entity_id: i32) -> Call<'c, Vec<AttachmentEntity>> {
        self.call(Op::GetAttachmentInfo, &[View::I32(ticket_message_entity_id)])
    }

    /// Adds stored files to a message.
    ///
    /// `POST /api/v1/TicketMessage/{ticketMessageEntityId}/Attachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_AddAttachments.html)
    /// - `ticketMessageEntityId` (path), `i32`: Key of the message that gets the files.
    /// - body, list of `i32`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_message().add_attachments(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_AddAttachments")]
    #[inline]
    pub fn add_attachments(self, ticket_message_entity_id: i32, body: &[i32]) -> Call<'c, ()> {
        self.call(Op::AddAttachments, &[View::I32(ticket_message_entity_id)]).body(View::List(&body))
    }

    /// Returns what is known about the files of a message, without pictures within its text.
    ///
    /// `GET /api/v1/TicketMessage/{ticketMessageEntityId}/Attachment/Noninline`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_GetAttachmentInfoNonInline.html)
    /// - `ticketMessageEntityId` (path), `i32`: Key of the message whose files are wanted.
    /// - returns 200 with list of [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket_message().get_attachment_info_non_inline(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_GetAttachmentInfoNonInline")]
    #[inline]
    pub fn get_attachment_info_non_inline(self, ticket_message_entity_id: i32) -> Call<'c, Vec<AttachmentEntity>> {
        self.call(Op::GetAttachmentInfoNonInline, &[View::I32(ticket_message_entity_id)])
    }

    /// Sends a message by e-mail.
    ///
    /// `POST /api/v1/TicketMessage/{ticketMessageEntityId}/Send`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_SendTicketMessage.html)
    /// - `ticketMessageEntityId` (path), `i32`: Key of the message to send.
    /// - `to` (query), list of text: Addresses of receivers.
    /// - `cc` (query), list of text: Addresses of receivers of copies.
    /// - `bcc` (query), list of text: Addresses of receivers of hidden copies.
    /// - `subject` (query, optional), text: Line that says what the e-mail is about.
    /// - `replyTemplateId` (query, optional), `i32`: Key of a template that frames the message; 0 or less for none.
    /// - `gdprSource` (query, optional), text: No longer used.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_message().send_ticket_message(1, &["to"], &["cc"], &["bcc"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_SendTicketMessage")]
    #[inline]
    pub fn send_ticket_message(
        self,
        ticket_message_entity_id: i32,
        to: &[impl AsRef<str>],
        cc: &[impl AsRef<str>],
        bcc: &[impl AsRef<str>],
    ) -> SendTicketMessageCall<'c, ()> {
        self.call(Op::SendTicketMessage, &[View::I32(ticket_message_entity_id)])
            .query("to", View::List(&pagewire_runtime::table::Texts(to)))
            .query("cc", View::List(&pagewire_runtime::table::Texts(cc)))
            .query("bcc", View::List(&pagewire_runtime::table::Texts(bcc)))
            .into()
    }

    /// Sends a message as text messages.
    ///
    /// `POST /api/v1/TicketMessage/{ticketMessageEntityId}/SendSms`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/TicketMessage/v1TicketMessageEntity_SendTicketMessageSms.html)
    /// - `ticketMessageEntityId` (path), `i32`: Key of the message to send.
    /// - `sms` (query), list of text: Telephone numbers of receivers.
    /// - `replyTemplateId` (query, optional), `i32`: Key of a template that frames the message; 0 or less for none.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket_message().send_ticket_message_sms(1, &["sms"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketMessageEntity_SendTicketMessageSms")]
    #[inline]
    pub fn send_ticket_message_sms(
        self,
        ticket_message_entity_id: i32,
        sms: &[impl AsRef<str>],
    ) -> SendTicketMessageSmsCall<'c, ()> {
        self.call(Op::SendTicketMessageSms, &[View::I32(ticket_message_entity_id)])
            .query("sms", View::List(&pagewire_runtime::table::Texts(sms)))
            .into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](TicketMessageClient::get_all), with its options.
    GetAllCall<A> = CallWithOptions Rows GetAllOptions {
        /// Condition that rows must meet, made of columns, operators and values, joined by `and` or `or`.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with an optional asc or desc.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas; empty, the default, means all kinds.
        entities String = "$entities";
        /// Largest number of rows to return.
        top i32 = "$top";
        /// Rows to leave out before the first that is returned, for paging.
        skip i32 = "$skip";
        /// `Slim` gives only the display value of each column, `Full` also the raw value and display hints; the vendor
        /// does not describe `Wide`.
        mode Mode = "$mode";
        /// Settings that this archive provider understands, such as GrandTotal=true.
        options String = "$options";
        /// Extra text that this archive provider reads; most ignore it.
        context String = "$context";
        /// Format of the response, JSON or XML; overrides the Accept header.
        format String = "$format";
        /// Replaces every character of column names that is not safe in JSON names by an underscore.
        json_safe bool = "$jsonSafe";
        /// In SLIM mode, whether booleans come back as true and false (Logical) or as icon hints (Display). Dates are
        /// ISO text either way.
        output Output = "$output";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`http_post_save_ticket_message_entity_with_notify`](TicketMessageClient::http_post_save_ticket_message_entity_with_notify),
    /// with its options.
    HttpPostSaveTicketMessageEntityWithNotifyCall =
    CallWithOptions NoSelect HttpPostSaveTicketMessageEntityWithNotifyOptions {
        /// Whether users of customer service are notified.
        notify bool = "notify";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`http_get_get_ticket_message_with_embedded_data`](TicketMessageClient::http_get_get_ticket_message_with_embedded_data),
    /// with its options.
    HttpGetGetTicketMessageWithEmbeddedDataCall =
    CallWithOptions NoSelect HttpGetGetTicketMessageWithEmbeddedDataOptions {
        /// Whether pictures are part of the HTML or linked; linked by default.
        embed_images EmbedImages = "embedImages";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`http_put_save_ticket_message_entity_with_notify`](TicketMessageClient::http_put_save_ticket_message_entity_with_notify),
    /// with its options.
    HttpPutSaveTicketMessageEntityWithNotifyCall =
    CallWithOptions NoSelect HttpPutSaveTicketMessageEntityWithNotifyOptions {
        /// Whether users of customer service are notified.
        notify bool = "notify";
    }
}

pagewire_runtime::call! {
    /// The call of [`send_ticket_message`](TicketMessageClient::send_ticket_message), with its options.
    SendTicketMessageCall = CallWithOptions NoSelect SendTicketMessageOptions {
        /// Line that says what the e-mail is about.
        subject String = "subject";
        /// Key of a template that frames the message; 0 or less for none.
        reply_template_id i32 = "replyTemplateId";
        /// No longer used.
        gdpr_source String = "gdprSource";
    }
}

pagewire_runtime::call! {
    /// The call of [`send_ticket_message_sms`](TicketMessageClient::send_ticket_message_sms), with its options.
    SendTicketMessageSmsCall = CallWithOptions NoSelect SendTicketMessageSmsOptions {
        /// Key of a template that frames the message; 0 or less for none.
        reply_template_id i32 = "replyTemplateId";
    }
}
