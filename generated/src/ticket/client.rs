// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    AttachmentEntity, FieldInfoBase, JsonPatch, Mode, ODataSlimResponse, Output, Ticket, TicketEntity,
    TicketEntityWithLinks,
};

use super::operations::*;

/// Calls of the tag `Ticket`.
#[derive(Clone, Copy, Debug)]
pub struct TicketClient<'c>(&'c Client);

impl<'c> TicketClient<'c> {
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
    /// `GET /api/v1/Ticket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetAll.html)
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
    /// let answer = client.ticket().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post ticket entity.
    ///
    /// `POST /api/v1/Ticket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_PostTicketEntity.html)
    /// - body, [`TicketEntity`](crate::types::TicketEntity).
    /// - answers 200 with [`TicketEntityWithLinks`](crate::types::TicketEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket().post_ticket_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_ticket_entity(self, body: &TicketEntity) -> Call<'c, TicketEntityWithLinks, Select> {
        self.call(Op::PostTicketEntity, &[]).body(View::Carrier(body))
    }

    /// Get custom field info list.
    ///
    /// `GET /api/v1/Ticket/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetCustomFieldInfoList.html)
    /// - answers 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Get custom field info.
    ///
    /// `GET /api/v1/Ticket/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text.
    /// - answers 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket().get_custom_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Default ticket entity.
    ///
    /// `GET /api/v1/Ticket/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_DefaultTicketEntity.html)
    /// - answers 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket().default_ticket_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_ticket_entity(self) -> Call<'c, TicketEntity> {
        self.call(Op::DefaultTicketEntity, &[])
    }

    /// Get ticket entity.
    ///
    /// `GET /api/v1/Ticket/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetTicketEntity.html)
    /// - `id` (path), `i32`.
    /// - `fk` (query, optional), `bool`.
    /// - answers 200 with [`TicketEntityWithLinks`](crate::types::TicketEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket().get_ticket_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket_entity(self, id: i32) -> GetTicketEntityCall<'c, TicketEntityWithLinks> {
        self.call(Op::GetTicketEntity, &[View::I32(id)]).into()
    }

    /// Put ticket entity.
    ///
    /// `PUT /api/v1/Ticket/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_PutTicketEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`TicketEntity`](crate::types::TicketEntity).
    /// - answers 200 with [`TicketEntityWithLinks`](crate::types::TicketEntityWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket().put_ticket_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_ticket_entity(self, id: i32, body: &TicketEntity) -> Call<'c, TicketEntityWithLinks, Select> {
        self.call(Op::PutTicketEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete ticket entity.
    ///
    /// `DELETE /api/v1/Ticket/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_DeleteTicketEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket().delete_ticket_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_ticket_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketEntity, &[View::I32(id)])
    }

    /// Patch ticket entity.
    ///
    /// `PATCH /api/v1/Ticket/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_PatchTicketEntity.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`TicketEntityWithLinks`](crate::types::TicketEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket().patch_ticket_entity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_ticket_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, TicketEntityWithLinks, Select> {
        self.call(Op::PatchTicketEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Get all foreign keys on entity.
    ///
    /// `GET /api/v1/Ticket/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with dictionary of text.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Messages.
    ///
    /// `GET /api/v1/Ticket/{id}/Messages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_Messages.html)
    /// - `id` (path), `i32`.
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
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket().messages(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn messages(self, id: i32) -> MessagesCall<'c, ODataSlimResponse> {
        self.call(Op::Messages, &[View::I32(id)]).into()
    }

    /// Simple.
    ///
    /// `GET /api/v1/Ticket/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_Simple.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`Ticket`](crate::types::Ticket).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket().simple(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn simple(self, id: i32) -> Call<'c, Ticket> {
        self.call(Op::Simple, &[View::I32(id)])
    }

    /// Get ticket attachments.
    ///
    /// `GET /api/v1/Ticket/{ticketEntityId}/Attachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetTicketAttachments.html)
    /// - `ticketEntityId` (path), `i32`.
    /// - answers 200 with list of [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket().get_ticket_attachments(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_ticket_attachments(self, ticket_entity_id: i32) -> Call<'c, Vec<AttachmentEntity>> {
        self.call(Op::GetTicketAttachments, &[View::I32(ticket_entity_id)])
    }

    /// Notify new ticket message.
    ///
    /// `POST /api/v1/Ticket/{ticketEntityId}/NotifyNewMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_NotifyNewTicketMessage.html)
    /// - `ticketEntityId` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket().notify_new_ticket_message(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn notify_new_ticket_message(self, ticket_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::NotifyNewTicketMessage, &[View::I32(ticket_entity_id)])
    }

    /// Notify new ticket.
    ///
    /// `POST /api/v1/Ticket/{ticketEntityId}/NotifyNewTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_NotifyNewTicket.html)
    /// - `ticketEntityId` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket().notify_new_ticket(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn notify_new_ticket(self, ticket_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::NotifyNewTicket, &[View::I32(ticket_entity_id)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](TicketClient::get_all), with its options.
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
    /// The call of [`get_ticket_entity`](TicketClient::get_ticket_entity), with its options.
    GetTicketEntityCall Select superoffice_options {
        /// The query parameter `fk`.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`messages`](TicketClient::messages), with its options.
    MessagesCall Select superoffice_archive_options {
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
