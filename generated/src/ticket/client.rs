// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{DateTime, Decimal, Map};
use crate::types::{
    ActivityStatus, AttachmentEntity, FieldInfoBase, FormSubmissionStatus, JsonPatch, Mode, ODataSlimResponse, Output,
    SaleStatus, Ticket, TicketBaseStatus, TicketCategoryClosingStatus, TicketCategoryDelegateMethod,
    TicketCategoryFlags, TicketEntity, TicketEntityWithLinks, TicketOrigin, TicketPriorityEscalateEvent,
    TicketPriorityFlags, TicketPriorityStatus, TicketReadStatus, TicketSecurityLevel, TicketStatusTimeCounter,
    UserType,
};
use crate::CallWithOptions;

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

    /// Returns rows about every request (ticket), with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Ticket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetAll.html)
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
    /// - rows of the archive `Ticket`, whose columns the feature `archive-ticket` brings, as in
    ///   `$select=ticketId,title`, `$filter=title begins 'A'` and `$orderBy=title`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-ticket")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, ticket};
    ///
    /// let query = Query::new()
    ///     .select((ticket::TICKET_ID, ticket::TITLE))
    ///     .filter(ticket::TITLE.begins("A"))
    ///     .order_by(ticket::TITLE.asc());
    /// let response = client.ticket().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new request, notifies users where wanted, and returns the request.
    ///
    /// `POST /api/v1/Ticket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_HttpPostSaveTicketEntityWithNotify.html)
    /// - `notify` (query, optional), `bool`: Whether users of customer service are notified.
    /// - body, [`TicketEntity`](crate::types::TicketEntity).
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketEntity::new().set_suggested_category_name("Example");
    /// let response = client.ticket().http_post_save_ticket_entity_with_notify(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_HttpPostSaveTicketEntityWithNotify")]
    #[inline]
    pub fn http_post_save_ticket_entity_with_notify(
        self,
        body: &TicketEntity,
    ) -> HttpPostSaveTicketEntityWithNotifyCall<'c, TicketEntity> {
        self.call(Op::HttpPostSaveTicketEntityWithNotify, &[]).body(View::Carrier(body)).into()
    }

    /// Returns types and settings of all custom fields of requests (tickets): published user-defined fields and extra
    /// fields, not the built-in ones.
    ///
    /// `GET /api/v1/Ticket/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetCustomFieldInfoList.html)
    /// - returns 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_GetCustomFieldInfoList")]
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Returns the type and settings of one custom field of requests (tickets): a published user-defined field or an
    /// extra field.
    ///
    /// `GET /api/v1/Ticket/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text: Custom field by its name, such as x\_foo for an extra field or SuperOffice:3 for a
    ///   user-defined one.
    /// - returns 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket().get_custom_field_info("field name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_GetCustomFieldInfo")]
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Merges one or more requests (tickets) into one primary request, which is returned.
    ///
    /// `POST /api/v1/Ticket/Merge`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_MergeTickets.html)
    /// - `secondaryTicketIds` (query), list of `i32`: Keys of the requests that are merged into the primary one.
    /// - `mergedTicketEntity.ticketId` (query, optional), `i32`: Key of the primary request, given by the server.
    /// - `mergedTicketEntity.title` (query, optional), text: Subject of the primary request.
    /// - `mergedTicketEntity.createdAt` (query, optional), date-time: When the request was created.
    /// - `mergedTicketEntity.lastChanged` (query, optional), date-time: When the request was last changed.
    /// - `mergedTicketEntity.readByOwner` (query, optional), date-time: When the owner last read the request.
    /// - `mergedTicketEntity.readByCustomer` (query, optional), date-time: When the customer read the request.
    /// - `mergedTicketEntity.firstReadByOwner` (query, optional), date-time: When the present owner of the request
    ///   first read it.
    /// - `mergedTicketEntity.firstReadByUser` (query, optional), date-time: When any user first read the request.
    /// - `mergedTicketEntity.activate` (query, optional), date-time: When a postponed primary request becomes active.
    /// - `mergedTicketEntity.closedAt` (query, optional), date-time: When the request was closed.
    /// - `mergedTicketEntity.repliedAt` (query, optional), date-time: When the customer first got a reply.
    /// - `mergedTicketEntity.alertTimeout` (query, optional), date-time: When the request escalates to the next level.
    /// - `mergedTicketEntity.deadline` (query, optional), date-time: Time by which the request should be done.
    /// - `mergedTicketEntity.createdBy.associateId` (query, optional), `i32`: Key of the user (associate) who created
    ///   the request.
    /// - `mergedTicketEntity.createdBy.name` (query, optional), text: Initials of the user who created the request,
    ///   which are the login name as well.
    /// - `mergedTicketEntity.createdBy.personId` (query, optional), `i32`: Key of the contact person behind the user
    ///   who created the request.
    /// - `mergedTicketEntity.createdBy.rank` (query, optional), `i32`: Position of the user where users are listed.
    /// - `mergedTicketEntity.createdBy.tooltip` (query, optional), text: Longer text about the user, shown as a
    ///   tooltip.
    /// - `mergedTicketEntity.createdBy.type` (query, optional), [`UserType`](crate::types::UserType): Kind of login
    ///   that the user who created the request has, such as employee or external user.
    /// - `mergedTicketEntity.createdBy.groupIdx` (query, optional), `i32`: Key of the primary group of the user who
    ///   created the request.
    /// - `mergedTicketEntity.createdBy.fullName` (query, optional), text: Full name of the user who created the
    ///   request.
    /// - `mergedTicketEntity.createdBy.formalName` (query, optional), text: Full name of the creator with title and
    ///   form of address, as their culture writes it.
    /// - `mergedTicketEntity.createdBy.deleted` (query, optional), `bool`: Whether the user is retired: without rights,
    ///   and left out of lists.
    /// - `mergedTicketEntity.createdBy.ejUserId` (query, optional), `i32`: Key in customer service (ej user) of the
    ///   user who created the request; 0 for a user who has none.
    /// - `mergedTicketEntity.createdBy.userName` (query, optional), text: Login name of the user who created the
    ///   request.
    /// - `mergedTicketEntity.createdBy.extraFields` (query, optional), text: Values of extra fields, foreign keys and
    ///   plugins by name. Deprecated in favor of CustomFields.
    /// - `mergedTicketEntity.createdBy.customFields` (query, optional), text: Values of custom fields by name:
    ///   user-defined fields by program id and extra fields by column, in the text form of the API.
    /// - `mergedTicketEntity.createdBy.tableRight.mask` (query, optional), text: Rights of the caller to the user who
    ///   created the request, as a list of flags.
    /// - `mergedTicketEntity.createdBy.tableRight.reason` (query, optional), text: Why the caller has no more rights to
    ///   the user who created the request, as text or as the name of a resource; blank when nothing is denied.
    /// - `mergedTicketEntity.createdBy.fieldProperties` (query, optional), text: Right, type and length of each
    ///   property, by property name; can be empty.
    /// - `mergedTicketEntity.author` (query, optional), text: Author of the first message of the request.
    /// - `mergedTicketEntity.ownedBy.associateId` (query, optional), `i32`: Key of the user (associate) who owns the
    ///   request.
    /// - `mergedTicketEntity.ownedBy.name` (query, optional), text: Initials of the owner of the request, which are the
    ///   login name as well.
    /// - `mergedTicketEntity.ownedBy.personId` (query, optional), `i32`: Key of the contact person behind the owner of
    ///   the request.
    /// - `mergedTicketEntity.ownedBy.rank` (query, optional), `i32`: Position of the user where users are listed.
    /// - `mergedTicketEntity.ownedBy.tooltip` (query, optional), text: Longer text about the user, shown as a tooltip.
    /// - `mergedTicketEntity.ownedBy.type` (query, optional), [`UserType`](crate::types::UserType): Kind of login that
    ///   the owner of the request has, such as employee or external user.
    /// - `mergedTicketEntity.ownedBy.groupIdx` (query, optional), `i32`: Key of the primary group of the owner of the
    ///   request.
    /// - `mergedTicketEntity.ownedBy.fullName` (query, optional), text: Full name of the owner of the request.
    /// - `mergedTicketEntity.ownedBy.formalName` (query, optional), text: Full name of the owner with title and form of
    ///   address, as their culture writes it.
    /// - `mergedTicketEntity.ownedBy.deleted` (query, optional), `bool`: Whether the user is retired: without rights,
    ///   and left out of lists.
    /// - `mergedTicketEntity.ownedBy.ejUserId` (query, optional), `i32`: Key in customer service (ej user) of the owner
    ///   of the request; 0 for a user who has none.
    /// - `mergedTicketEntity.ownedBy.userName` (query, optional), text: Login name of the owner of the request.
    /// - `mergedTicketEntity.ownedBy.extraFields` (query, optional), text: Values of extra fields, foreign keys and
    ///   plugins by name. Deprecated in favor of CustomFields.
    /// - `mergedTicketEntity.ownedBy.customFields` (query, optional), text: Values of custom fields by name:
    ///   user-defined fields by program id and extra fields by column, in the text form of the API.
    /// - `mergedTicketEntity.ownedBy.tableRight.mask` (query, optional), text: Rights of the caller to the owner of the
    ///   request, as a list of flags.
    /// - `mergedTicketEntity.ownedBy.tableRight.reason` (query, optional), text: Why the caller has no more rights to
    ///   the owner of the request, as text or as the name of a resource; blank when nothing is denied.
    /// - `mergedTicketEntity.ownedBy.fieldProperties` (query, optional), text: Right, type and length of each property,
    ///   by property name; can be empty.
    /// - `mergedTicketEntity.category.ticketCategoryId` (query, optional), `i32`: Key of the category of the primary
    ///   request.
    /// - `mergedTicketEntity.category.parentId` (query, optional), `i32`: Key of the category above; -1 for none.
    /// - `mergedTicketEntity.category.name` (query, optional), text: Short name of the category, such as support.
    /// - `mergedTicketEntity.category.fullname` (query, optional), text: Name of the category with those above it,
    ///   separated by slashes.
    /// - `mergedTicketEntity.category.categoryMaster` (query, optional), `i32`: Key of the user who is in charge of the
    ///   category.
    /// - `mergedTicketEntity.category.flags` (query, optional),
    ///   [`TicketCategoryFlags`](crate::types::TicketCategoryFlags): Further settings of the category as bits.
    /// - `mergedTicketEntity.category.delegateMethod` (query, optional),
    ///   [`TicketCategoryDelegateMethod`](crate::types::TicketCategoryDelegateMethod): How new requests find an owner.
    /// - `mergedTicketEntity.category.externalName` (query, optional), text: Category as customers see it.
    /// - `mergedTicketEntity.category.closingStatus` (query, optional),
    ///   [`TicketCategoryClosingStatus`](crate::types::TicketCategoryClosingStatus): Status that new requests begin
    ///   with in the client.
    /// - `mergedTicketEntity.category.msgClosingStatus` (query, optional),
    ///   [`TicketCategoryClosingStatus`](crate::types::TicketCategoryClosingStatus): Status that requests get with a
    ///   message in the client.
    /// - `mergedTicketEntity.category.assignmentLag` (query, optional), `i32`: Minutes within which further messages of
    ///   a customer go to the same owner.
    /// - `mergedTicketEntity.category.replyTemplate` (query, optional), `i32`: Key of the template for replies to
    ///   requests of the category.
    /// - `mergedTicketEntity.category.notificationEmail` (query, optional), text: Addresses that are notified of
    ///   requests without an owner, separated by commas.
    /// - `mergedTicketEntity.category.defaultTicketStatus.ticketStatusId` (query, optional), `i32`: Key of the status
    ///   that new requests of the category get.
    /// - `mergedTicketEntity.category.defaultTicketStatus.name` (query, optional), text: Name of the status of new
    ///   requests, as users see it.
    /// - `mergedTicketEntity.category.defaultTicketStatus.status` (query, optional),
    ///   [`TicketBaseStatus`](crate::types::TicketBaseStatus): Meaning of the status of new requests: active, closed,
    ///   postponed or deleted.
    /// - `mergedTicketEntity.category.defaultTicketStatus.timeCounter` (query, optional),
    ///   [`TicketStatusTimeCounter`](crate::types::TicketStatusTimeCounter): Which of the times of a request runs while
    ///   it has this status.
    /// - `mergedTicketEntity.category.defaultTicketStatus.noEmailReopen` (query, optional), `bool`: Whether incoming
    ///   e-mails leave requests with this status closed.
    /// - `mergedTicketEntity.category.defaultTicketStatus.isDefault` (query, optional), `bool`: Whether the status of
    ///   new requests is the usual one among those with the same meaning.
    /// - `mergedTicketEntity.category.defaultTicketStatus.usedInQueue` (query, optional), `bool`: Whether requests with
    ///   this default status are handed out when a user asks for the next one.
    /// - `mergedTicketEntity.category.defaultTicketStatus.tableRight.mask` (query, optional), text: Rights of the
    ///   caller to the status that new requests of the category get, as a list of flags.
    /// - `mergedTicketEntity.category.defaultTicketStatus.tableRight.reason` (query, optional), text: Why the caller
    ///   has no more rights to the default status of new requests, as text or as the name of a resource; blank when
    ///   nothing is denied.
    /// - `mergedTicketEntity.category.defaultTicketStatus.fieldProperties` (query, optional), text: Right, type and
    ///   length of each property, by property name; can be empty.
    /// - `mergedTicketEntity.category.defaultMessageStatus.ticketStatusId` (query, optional), `i32`: Key of the status
    ///   that requests of the category get with a new message.
    /// - `mergedTicketEntity.category.defaultMessageStatus.name` (query, optional), text: Name of the status after new
    ///   messages, as users see it.
    /// - `mergedTicketEntity.category.defaultMessageStatus.status` (query, optional),
    ///   [`TicketBaseStatus`](crate::types::TicketBaseStatus): Meaning of the status after new messages: active,
    ///   closed, postponed or deleted.
    /// - `mergedTicketEntity.category.defaultMessageStatus.timeCounter` (query, optional),
    ///   [`TicketStatusTimeCounter`](crate::types::TicketStatusTimeCounter): Which of the times of a request runs while
    ///   it has this status.
    /// - `mergedTicketEntity.category.defaultMessageStatus.noEmailReopen` (query, optional), `bool`: Whether incoming
    ///   e-mails leave requests with this status closed.
    /// - `mergedTicketEntity.category.defaultMessageStatus.isDefault` (query, optional), `bool`: Whether the status
    ///   after new messages is the usual one among those with the same meaning.
    /// - `mergedTicketEntity.category.defaultMessageStatus.usedInQueue` (query, optional), `bool`: Whether requests
    ///   with this default status are handed out when a user asks for the next one.
    /// - `mergedTicketEntity.category.defaultMessageStatus.tableRight.mask` (query, optional), text: Rights of the
    ///   caller to the status that a new message gives to requests of the category, as a list of flags.
    /// - `mergedTicketEntity.category.defaultMessageStatus.tableRight.reason` (query, optional), text: Why the caller
    ///   has no more rights to the status after new messages, as text or as the name of a resource; blank when nothing
    ///   is denied.
    /// - `mergedTicketEntity.category.defaultMessageStatus.fieldProperties` (query, optional), text: Right, type and
    ///   length of each property, by property name; can be empty.
    /// - `mergedTicketEntity.category.effectiveReplyTemplateId` (query, optional), `i32`: Key of the reply template
    ///   that is really used, which may come from a category above; calculated by the server.
    /// - `mergedTicketEntity.category.extraFields` (query, optional), text: Values of extra fields, foreign keys and
    ///   plugins by name. Deprecated in favor of CustomFields.
    /// - `mergedTicketEntity.category.customFields` (query, optional), text: Values of custom fields by name:
    ///   user-defined fields by program id and extra fields by column, in the text form of the API.
    /// - `mergedTicketEntity.category.tableRight.mask` (query, optional), text: Rights of the caller to the category of
    ///   the request, as a list of flags.
    /// - `mergedTicketEntity.category.tableRight.reason` (query, optional), text: Why the caller has no more rights to
    ///   the category, as text or as the name of a resource; blank when nothing is denied.
    /// - `mergedTicketEntity.category.fieldProperties` (query, optional), text: Right, type and length of each
    ///   property, by property name; can be empty.
    /// - `mergedTicketEntity.slevel` (query, optional), [`TicketSecurityLevel`](crate::types::TicketSecurityLevel): Who
    ///   can see the request: everybody concerned, or employees only.
    /// - `mergedTicketEntity.priority.ticketPriorityId` (query, optional), `i32`: Key of the priority of the primary
    ///   request.
    /// - `mergedTicketEntity.priority.name` (query, optional), text: Priority as users see it.
    /// - `mergedTicketEntity.priority.status` (query, optional),
    ///   [`TicketPriorityStatus`](crate::types::TicketPriorityStatus): Whether the priority is in use or deleted.
    /// - `mergedTicketEntity.priority.flags` (query, optional),
    ///   [`TicketPriorityFlags`](crate::types::TicketPriorityFlags): Further settings of the priority as bits.
    /// - `mergedTicketEntity.priority.sortOrder` (query, optional), `i32`: Position of the priority, from 1 (first) to
    ///   100 (last).
    /// - `mergedTicketEntity.priority.ticketRead` (query, optional),
    ///   [`TicketPriorityEscalateEvent`](crate::types::TicketPriorityEscalateEvent): What becomes of the escalation
    ///   when the request is read.
    /// - `mergedTicketEntity.priority.changedOwner` (query, optional),
    ///   [`TicketPriorityEscalateEvent`](crate::types::TicketPriorityEscalateEvent): What becomes of the escalation
    ///   when the request gets another owner.
    /// - `mergedTicketEntity.priority.ticketNewinfo` (query, optional),
    ///   [`TicketPriorityEscalateEvent`](crate::types::TicketPriorityEscalateEvent): What becomes of the escalation
    ///   when the request gets new information.
    /// - `mergedTicketEntity.priority.ticketClosed` (query, optional),
    ///   [`TicketPriorityEscalateEvent`](crate::types::TicketPriorityEscalateEvent): What becomes of the escalation
    ///   when the request is closed.
    /// - `mergedTicketEntity.priority.ticketChangedPriority` (query, optional),
    ///   [`TicketPriorityEscalateEvent`](crate::types::TicketPriorityEscalateEvent): What becomes of the escalation
    ///   when the request gets another priority.
    /// - `mergedTicketEntity.priority.ticketNew` (query, optional),
    ///   [`TicketPriorityEscalateEvent`](crate::types::TicketPriorityEscalateEvent): What becomes of the escalation
    ///   when a request is made.
    /// - `mergedTicketEntity.priority.deadline` (query, optional), `i32`: Minutes that are added to the deadline of an
    ///   escalated request.
    /// - `mergedTicketEntity.priority.monStart` (query, optional), date-time: Start of work on Mondays; only the time
    ///   of day counts.
    /// - `mergedTicketEntity.priority.monStop` (query, optional), date-time: End of work on Mondays; only the time of
    ///   day counts.
    /// - `mergedTicketEntity.priority.tueStart` (query, optional), date-time: Start of work on Tuesdays; only the time
    ///   of day counts.
    /// - `mergedTicketEntity.priority.tueStop` (query, optional), date-time: End of work on Tuesdays; only the time of
    ///   day counts.
    /// - `mergedTicketEntity.priority.wedStart` (query, optional), date-time: Start of work on Wednesdays; only the
    ///   time of day counts.
    /// - `mergedTicketEntity.priority.wedStop` (query, optional), date-time: End of work on Wednesdays; only the time
    ///   of day counts.
    /// - `mergedTicketEntity.priority.thuStart` (query, optional), date-time: Start of work on Thursdays; only the time
    ///   of day counts.
    /// - `mergedTicketEntity.priority.thuStop` (query, optional), date-time: End of work on Thursdays; only the time of
    ///   day counts.
    /// - `mergedTicketEntity.priority.friStart` (query, optional), date-time: Start of work on Fridays; only the time
    ///   of day counts.
    /// - `mergedTicketEntity.priority.friStop` (query, optional), date-time: End of work on Fridays; only the time of
    ///   day counts.
    /// - `mergedTicketEntity.priority.satStart` (query, optional), date-time: Start of work on Saturdays; only the time
    ///   of day counts.
    /// - `mergedTicketEntity.priority.satStop` (query, optional), date-time: End of work on Saturdays; only the time of
    ///   day counts.
    /// - `mergedTicketEntity.priority.sunStart` (query, optional), date-time: Start of work on Sundays; only the time
    ///   of day counts.
    /// - `mergedTicketEntity.priority.sunStop` (query, optional), date-time: End of work on Sundays; only the time of
    ///   day counts.
    /// - `mergedTicketEntity.priority.nonDates` (query, optional), list of date-time: Days on which the time does not
    ///   run, repeated each year by day and month; a year can be given for a day that does not recur.
    /// - `mergedTicketEntity.priority.escalationLevels` (query, optional), list of text: Levels through which requests
    ///   escalate.
    /// - `mergedTicketEntity.priority.tableRight.mask` (query, optional), text: Rights of the caller to the priority of
    ///   the request, as a list of flags.
    /// - `mergedTicketEntity.priority.tableRight.reason` (query, optional), text: Why the caller has no more rights to
    ///   the priority, as text or as the name of a resource; blank when nothing is denied.
    /// - `mergedTicketEntity.priority.fieldProperties` (query, optional), text: Right, type and length of each
    ///   property, by property name; can be empty.
    /// - `mergedTicketEntity.baseStatus` (query, optional), [`TicketBaseStatus`](crate::types::TicketBaseStatus):
    ///   Whether the request is active, closed, postponed or deleted.
    /// - `mergedTicketEntity.status.ticketStatusId` (query, optional), `i32`: Key of the status that the primary
    ///   request gets.
    /// - `mergedTicketEntity.status.name` (query, optional), text: Name of the status, as users see it.
    /// - `mergedTicketEntity.status.status` (query, optional), [`TicketBaseStatus`](crate::types::TicketBaseStatus):
    ///   Meaning of the status: active, closed, postponed or deleted.
    /// - `mergedTicketEntity.status.timeCounter` (query, optional),
    ///   [`TicketStatusTimeCounter`](crate::types::TicketStatusTimeCounter): Which of the times of a request runs while
    ///   it has this status.
    /// - `mergedTicketEntity.status.noEmailReopen` (query, optional), `bool`: Whether incoming e-mails leave requests
    ///   with this status closed.
    /// - `mergedTicketEntity.status.isDefault` (query, optional), `bool`: Whether the status is the usual one among
    ///   those with the same meaning.
    /// - `mergedTicketEntity.status.usedInQueue` (query, optional), `bool`: Whether requests with the status are handed
    ///   out when a user asks for the next one.
    /// - `mergedTicketEntity.status.tableRight.mask` (query, optional), text: Rights of the caller to the status of the
    ///   request, as a list of flags.
    /// - `mergedTicketEntity.status.tableRight.reason` (query, optional), text: Why the caller has no more rights to
    ///   the status, as text or as the name of a resource; blank when nothing is denied.
    /// - `mergedTicketEntity.status.fieldProperties` (query, optional), text: Right, type and length of each property,
    ///   by property name; can be empty.
    /// - `mergedTicketEntity.origin` (query, optional), [`TicketOrigin`](crate::types::TicketOrigin): How the request
    ///   came in, such as by e-mail or chat.
    /// - `mergedTicketEntity.person.position` (query, optional), text: Position from the list of the installation,
    ///   unlike Title; an item of the MDO list perspos.
    /// - `mergedTicketEntity.person.personId` (query, optional), `i32`: Key of the contact person of the primary
    ///   request.
    /// - `mergedTicketEntity.person.mrmrs` (query, optional), text: Form of address, such as Mrs.
    /// - `mergedTicketEntity.person.firstname` (query, optional), text: Given name of the customer.
    /// - `mergedTicketEntity.person.lastname` (query, optional), text: Family name of the customer.
    /// - `mergedTicketEntity.person.middleName` (query, optional), text: Second given name, or a prefix of the family
    ///   name such as van.
    /// - `mergedTicketEntity.person.title` (query, optional), text: Job title as free text.
    /// - `mergedTicketEntity.person.description` (query, optional), text: Free text about the person.
    /// - `mergedTicketEntity.person.email` (query, optional), text: First e-mail address of the customer.
    /// - `mergedTicketEntity.person.fullName` (query, optional), text: Full name of the customer as clients show it.
    /// - `mergedTicketEntity.person.directPhone` (query, optional), text: Direct telephone number of the customer at
    ///   work.
    /// - `mergedTicketEntity.person.formalName` (query, optional), text: Full name of the customer with titles, for
    ///   labels.
    /// - `mergedTicketEntity.person.countryId` (query, optional), `i32`: Key of the country that the person belongs to.
    /// - `mergedTicketEntity.person.contactId` (query, optional), `i32`: Key of the company that the person belongs to.
    /// - `mergedTicketEntity.person.contactName` (query, optional), text: Company by its name.
    /// - `mergedTicketEntity.person.retired` (query, optional), `i32`: Whether the person has left, and is not shown in
    ///   lists.
    /// - `mergedTicketEntity.person.rank` (query, optional), `i32`: Position among the persons of the company.
    /// - `mergedTicketEntity.person.activeInterests` (query, optional), `i32`: How many interests the primary customer
    ///   has.
    /// - `mergedTicketEntity.person.contactDepartment` (query, optional), text: Department of the company.
    /// - `mergedTicketEntity.person.contactCountryId` (query, optional), `i32`: Key of the country of the customer's
    ///   company.
    /// - `mergedTicketEntity.person.contactOrgNr` (query, optional), text: Registration number of the company.
    /// - `mergedTicketEntity.person.faxPhone` (query, optional), text: Fax number of the customer.
    /// - `mergedTicketEntity.person.mobilePhone` (query, optional), text: Mobile telephone number of the customer.
    /// - `mergedTicketEntity.person.contactPhone` (query, optional), text: Telephone number of the customer's company.
    /// - `mergedTicketEntity.person.associateName` (query, optional), text: Name of the user who owns the person's
    ///   record.
    /// - `mergedTicketEntity.person.associateId` (query, optional), `i32`: Key of the user who owns the record of the
    ///   primary customer.
    /// - `mergedTicketEntity.person.usePersonAddress` (query, optional), `bool`: Whether mail goes to the address of
    ///   the person rather than of the company.
    /// - `mergedTicketEntity.person.contactFax` (query, optional), text: Fax number of the company.
    /// - `mergedTicketEntity.person.kanafname` (query, optional), text: Given name in kana, in Japanese versions.
    /// - `mergedTicketEntity.person.kanalname` (query, optional), text: Family name in kana, in Japanese versions.
    /// - `mergedTicketEntity.person.post1` (query, optional), text: First line of the address, in Japanese versions.
    /// - `mergedTicketEntity.person.post2` (query, optional), text: Second line of the address, in Japanese versions.
    /// - `mergedTicketEntity.person.post3` (query, optional), text: Third line of the address, in Japanese versions.
    /// - `mergedTicketEntity.person.emailName` (query, optional), text: Description of the e-mail address.
    /// - `mergedTicketEntity.person.contactFullName` (query, optional), text: Company with its department, as one text.
    /// - `mergedTicketEntity.person.activeErpLinks` (query, optional), `i32`: How many records of ERP systems are
    ///   linked to the person.
    /// - `mergedTicketEntity.person.ticketPriorityId` (query, optional), `i32`: Key of the default priority of the
    ///   person's requests.
    /// - `mergedTicketEntity.person.supportLanguageId` (query, optional), `i32`: Key of the language in which customer
    ///   service writes to the person.
    /// - `mergedTicketEntity.person.supportAssociateId` (query, optional), `i32`: Key of the user who handles the
    ///   person's requests.
    /// - `mergedTicketEntity.person.categoryName` (query, optional), text: Category of the company by its name.
    /// - `mergedTicketEntity.person.personNumber` (query, optional), text: Free alphanumeric value, shown as the number
    ///   of the person.
    /// - `mergedTicketEntity.person.tableRight.mask` (query, optional), text: Rights of the caller to the primary
    ///   customer of the request, as a list of flags.
    /// - `mergedTicketEntity.person.tableRight.reason` (query, optional), text: Why the caller has no more rights to
    ///   the primary customer, as text or as the name of a resource; blank when nothing is denied.
    /// - `mergedTicketEntity.person.fieldProperties` (query, optional), text: Right, type and length of each property,
    ///   by property name; can be empty.
    /// - `mergedTicketEntity.secondaryPersons` (query, optional), list of text: Further persons whom the request
    ///   concerns.
    /// - `mergedTicketEntity.alertLevel` (query, optional), `i32`: Escalation level that the request has reached, one
    ///   of the levels of its priority.
    /// - `mergedTicketEntity.connectId` (query, optional), `i32`: Key of the request that this request was merged into;
    ///   0 for none.
    /// - `mergedTicketEntity.readStatus` (query, optional), [`TicketReadStatus`](crate::types::TicketReadStatus):
    ///   Whether the owner has read the request, and the newest message.
    /// - `mergedTicketEntity.timeToReply` (query, optional), `i32`: Minutes until the first reply, counted in the
    ///   working hours of the priority.
    /// - `mergedTicketEntity.realTimeToReply` (query, optional), `i32`: Minutes until the first reply, counted around
    ///   the clock.
    /// - `mergedTicketEntity.timeToClose` (query, optional), `i32`: Minutes until the request was closed, counted in
    ///   the working hours of the priority.
    /// - `mergedTicketEntity.realTimeToClose` (query, optional), `i32`: Minutes until the request was closed, counted
    ///   around the clock.
    /// - `mergedTicketEntity.timeSpentInternally` (query, optional), `i32`: Seconds in which the request was open,
    ///   within working hours.
    /// - `mergedTicketEntity.timeSpentExternally` (query, optional), `i32`: Seconds in which the request waited for
    ///   others, within working hours.
    /// - `mergedTicketEntity.timeSpentQueue` (query, optional), `i32`: Seconds in which the request waited in a queue,
    ///   within working hours.
    /// - `mergedTicketEntity.realTimeSpentInternally` (query, optional), `i32`: Seconds in which the request was open,
    ///   around the clock.
    /// - `mergedTicketEntity.realTimeSpentExternally` (query, optional), `i32`: Seconds in which the request waited for
    ///   others, around the clock.
    /// - `mergedTicketEntity.realTimeSpentQueue` (query, optional), `i32`: Seconds in which the request waited in a
    ///   queue, around the clock.
    /// - `mergedTicketEntity.timeSpent` (query, optional), `i32`: Minutes spent on all messages of the request.
    /// - `mergedTicketEntity.hasAttachment` (query, optional), `bool`: Whether any message of the request has an
    ///   attached file.
    /// - `mergedTicketEntity.numReplies` (query, optional), `i32`: How many messages of the request went to the
    ///   customer.
    /// - `mergedTicketEntity.numMessages` (query, optional), `i32`: How many messages the request has.
    /// - `mergedTicketEntity.fromAddress` (query, optional), text: Sender's address of the message that made the
    ///   request.
    /// - `mergedTicketEntity.messages` (query, optional), list of text: Messages of the request, of which only key,
    ///   time, visibility and importance are filled.
    /// - `mergedTicketEntity.tags` (query, optional), list of text: Tags that mark the request.
    /// - `mergedTicketEntity.language` (query, optional), text: Language of the customer's first message.
    /// - `mergedTicketEntity.sentiment` (query, optional), `i32`: Mood of the customer's latest message.
    /// - `mergedTicketEntity.sentimentConfidence` (query, optional), `i32`: How sure the mood of the message is.
    /// - `mergedTicketEntity.suggestedCategoryId` (query, optional), `i32`: Key of the category that an assistant
    ///   proposes.
    /// - `mergedTicketEntity.suggestedCategoryName` (query, optional), text: Name of the category that an assistant
    ///   proposes.
    /// - `mergedTicketEntity.origHumanCategoryId` (query, optional), `i32`: Key of the category that the user chose
    ///   against the proposal.
    /// - `mergedTicketEntity.iconHint` (query, optional), text: Icon of the state of the request.
    /// - `mergedTicketEntity.sale.contactName` (query, optional), text: Company by its name, as a convenience for
    ///   display.
    /// - `mergedTicketEntity.sale.saleDate` (query, optional), date-time: Day on which the sale is, or is expected to
    ///   be, won or lost.
    /// - `mergedTicketEntity.sale.saleId` (query, optional), `i32`: Key of the sale that the primary request belongs
    ///   to.
    /// - `mergedTicketEntity.sale.probability` (query, optional), `i32`: Chance of winning in percent, which may differ
    ///   from that of the stage.
    /// - `mergedTicketEntity.sale.title` (query, optional), text: Heading of the sale.
    /// - `mergedTicketEntity.sale.amount` (query, optional), number: Total value in the currency of the sale.
    /// - `mergedTicketEntity.sale.currency` (query, optional), text: Name of the currency that the amount of the sale
    ///   is in.
    /// - `mergedTicketEntity.sale.projectName` (query, optional), text: Project by its name, as a convenience for
    ///   display.
    /// - `mergedTicketEntity.sale.associateFullName` (query, optional), text: Full name of the user who owns the sale.
    /// - `mergedTicketEntity.sale.description` (query, optional), text: Free text about the sale.
    /// - `mergedTicketEntity.sale.status` (query, optional), [`SaleStatus`](crate::types::SaleStatus): Whether the sale
    ///   is open, sold, lost or stalled.
    /// - `mergedTicketEntity.sale.weightedAmount` (query, optional), number: Amount of the sale multiplied by its
    ///   probability.
    /// - `mergedTicketEntity.sale.projectId` (query, optional), `i32`: Key of the project of the sale; 0 for none.
    /// - `mergedTicketEntity.sale.earningPercent` (query, optional), number: Earning as a share of the amount, in
    ///   percent.
    /// - `mergedTicketEntity.sale.earning` (query, optional), number: Earning on the sale as an amount.
    /// - `mergedTicketEntity.sale.contactId` (query, optional), `i32`: Key of the company of the sale; 0 for none.
    /// - `mergedTicketEntity.sale.associateId` (query, optional), `i32`: Key of the user who owns the sale.
    /// - `mergedTicketEntity.sale.personId` (query, optional), `i32`: Key of the contact person that the sale is with.
    /// - `mergedTicketEntity.sale.saleTypeId` (query, optional), `i32`: Key of the type of the sale.
    /// - `mergedTicketEntity.sale.saleTypeName` (query, optional), text: Type of sale as users see it.
    /// - `mergedTicketEntity.sale.personFullName` (query, optional), text: Full name of the contact person of the sale.
    /// - `mergedTicketEntity.sale.completed` (query, optional), [`ActivityStatus`](crate::types::ActivityStatus):
    ///   Whether the work on the sale is done: Started or Completed; NotStarted counts as Started.
    /// - `mergedTicketEntity.sale.activeErpLinks` (query, optional), `i32`: How many records of ERP systems are linked
    ///   to the sale.
    /// - `mergedTicketEntity.sale.nextDueDate` (query, optional), date-time: Day of the next activity, or of the latest
    ///   one that is overdue.
    /// - `mergedTicketEntity.sale.number` (query, optional), text: Free alphanumeric value, shown as the number of the
    ///   sale.
    /// - `mergedTicketEntity.sale.tableRight.mask` (query, optional), text: Rights of the caller to the sale that the
    ///   request belongs to, as a list of flags.
    /// - `mergedTicketEntity.sale.tableRight.reason` (query, optional), text: Why the caller has no more rights to the
    ///   sale, as text or as the name of a resource; blank when nothing is denied.
    /// - `mergedTicketEntity.sale.fieldProperties` (query, optional), text: Right, type and length of each property, by
    ///   property name; can be empty.
    /// - `mergedTicketEntity.project.projectId` (query, optional), `i32`: Key of the project that the primary request
    ///   belongs to.
    /// - `mergedTicketEntity.project.name` (query, optional), text: What the project is called.
    /// - `mergedTicketEntity.project.description` (query, optional), text: Free text about the project.
    /// - `mergedTicketEntity.project.uRL` (query, optional), text: Web address of the project.
    /// - `mergedTicketEntity.project.type` (query, optional), text: Kind of the project, chosen from the list of
    ///   project types, as text.
    /// - `mergedTicketEntity.project.associateId` (query, optional), `i32`: Key of the user who owns the project.
    /// - `mergedTicketEntity.project.associateFullName` (query, optional), text: Full name of the user who owns the
    ///   project.
    /// - `mergedTicketEntity.project.typeId` (query, optional), `i32`: Key of the type of the project.
    /// - `mergedTicketEntity.project.updated` (query, optional), date-time: When the project was last changed, in UTC.
    /// - `mergedTicketEntity.project.statusId` (query, optional), `i32`: Key of the project's status.
    /// - `mergedTicketEntity.project.status` (query, optional), text: How far the project is, by the name of its
    ///   status.
    /// - `mergedTicketEntity.project.textId` (query, optional), `i32`: Key of the free text about the project.
    /// - `mergedTicketEntity.project.publishTo` (query, optional), date-time: Last moment at which the publication is
    ///   visible.
    /// - `mergedTicketEntity.project.publishFrom` (query, optional), date-time: First moment at which the publication
    ///   is visible.
    /// - `mergedTicketEntity.project.isPublished` (query, optional), `bool`: Whether the project is published to
    ///   external persons.
    /// - `mergedTicketEntity.project.uRLName` (query, optional), text: Text shown in place of the web address.
    /// - `mergedTicketEntity.project.projectNumber` (query, optional), text: Number that users see, made by a counter.
    /// - `mergedTicketEntity.project.activeErpLinks` (query, optional), `i32`: How many records of ERP systems are
    ///   linked to the project.
    /// - `mergedTicketEntity.project.eventId` (query, optional), `i32`: Key of the event in the connected event system;
    ///   reserved.
    /// - `mergedTicketEntity.project.startDate` (query, optional), date-time: First day of the event that the project
    ///   is connected to; reserved.
    /// - `mergedTicketEntity.project.tableRight.mask` (query, optional), text: Rights of the caller to the project that
    ///   the request belongs to, as a list of flags.
    /// - `mergedTicketEntity.project.tableRight.reason` (query, optional), text: Why the caller has no more rights to
    ///   the project, as text or as the name of a resource; blank when nothing is denied.
    /// - `mergedTicketEntity.project.fieldProperties` (query, optional), text: Right, type and length of each property,
    ///   by property name; can be empty.
    /// - `mergedTicketEntity.formSubmission.formSubmissionId` (query, optional), `i32`: Key of the form submission that
    ///   the primary request came from.
    /// - `mergedTicketEntity.formSubmission.emailAddress` (query, optional), text: E-mail address of the person who
    ///   submitted the form.
    /// - `mergedTicketEntity.formSubmission.status` (query, optional),
    ///   [`FormSubmissionStatus`](crate::types::FormSubmissionStatus): How far the form submission is processed.
    /// - `mergedTicketEntity.ticketType.ticketTypeId` (query, optional), `i32`: Key of the type of the primary request.
    /// - `mergedTicketEntity.ticketType.name` (query, optional), text: Name of the type, as clients show it.
    /// - `mergedTicketEntity.ticketType.icon` (query, optional), text: Name of the icon that represents the type.
    /// - `mergedTicketEntity.ticketType.defaultTicketStatus` (query, optional), `i32`: Key of the status that new
    ///   requests of the type get.
    /// - `mergedTicketEntity.ticketType.defaultTicketPriority` (query, optional), `i32`: Key of the priority that new
    ///   requests of the type get.
    /// - `mergedTicketEntity.ticketType.isDefault` (query, optional), `bool`: Whether new requests have the type by
    ///   default.
    /// - `mergedTicketEntity.ticketType.showInNew` (query, optional), `bool`: Whether the menu for creating records
    ///   offers the type.
    /// - `mergedTicketEntity.ticketType.excludeSignature` (query, optional), `bool`: Whether messages begin without the
    ///   signature of the user.
    /// - `mergedTicketEntity.ticketType.excludeEmailRecipients` (query, optional), `bool`: Whether new requests begin
    ///   without receivers.
    /// - `mergedTicketEntity.ticketType.externalAsDefault` (query, optional), `bool`: Whether new requests can be seen
    ///   by customers.
    /// - `mergedTicketEntity.ticketType.visibleForGroups` (query, optional), list of `i32`: Keys of the user groups
    ///   that can see the type.
    /// - `mergedTicketEntity.ticketType.replyForwardNoSignature` (query, optional), `bool`: Whether replies and
    ///   forwarded messages have no signature.
    /// - `mergedTicketEntity.ticketType.replyExternalAsDefault` (query, optional), `bool`: Whether replies can be seen
    ///   by customers.
    /// - `mergedTicketEntity.ticketType.tableRight.mask` (query, optional), text: Rights of the caller to the type of
    ///   the request, as a list of flags.
    /// - `mergedTicketEntity.ticketType.tableRight.reason` (query, optional), text: Why the caller has no more rights
    ///   to the type of request, as text or as the name of a resource; blank when nothing is denied.
    /// - `mergedTicketEntity.ticketType.fieldProperties` (query, optional), text: Right, type and length of each
    ///   property, by property name; can be empty.
    /// - `mergedTicketEntity.activeStatusMonitorId` (query, optional), `i32`: Key of the active status monitor of the
    ///   company of the request; set by the server.
    /// - `mergedTicketEntity.extraFields` (query, optional), text: Values of extra fields, foreign keys and plugins by
    ///   name. Deprecated in favor of CustomFields.
    /// - `mergedTicketEntity.customFields` (query, optional), text: Values of custom fields by name: user-defined
    ///   fields by program id and extra fields by column, in the text form of the API.
    /// - `mergedTicketEntity.tableRight.mask` (query, optional), text: Rights of the caller to the merged request
    ///   itself, as a list of flags.
    /// - `mergedTicketEntity.tableRight.reason` (query, optional), text: Why the caller has no more rights to the
    ///   merged request, as text or as the name of a resource; blank when nothing is denied.
    /// - `mergedTicketEntity.fieldProperties` (query, optional), text: Right, type and length of each property, by
    ///   property name; can be empty.
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket().merge_tickets(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_MergeTickets")]
    #[inline]
    pub fn merge_tickets(self, secondary_ticket_ids: &[i32]) -> MergeTicketsCall<'c, TicketEntity> {
        self.call(Op::MergeTickets, &[]).query("secondaryTicketIds", View::List(&secondary_ticket_ids)).into()
    }

    /// Returns a new request (ticket) with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Ticket/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_DefaultTicketEntity.html)
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket().default_ticket_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_DefaultTicketEntity")]
    #[inline]
    pub fn default_ticket_entity(self) -> Call<'c, TicketEntity> {
        self.call(Op::DefaultTicketEntity, &[])
    }

    /// Returns one request (ticket) by its key, with links to related resources. An unknown key gives 404.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Ticket/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetTicketEntity.html)
    /// - `id` (path), `i32`: Key of the request (ticket) that is returned.
    /// - `fk` (query, optional), `bool`: Whether foreign keys are added to ExtraFields as application.device.key; false
    ///   by default.
    /// - returns 200 with [`TicketEntityWithLinks`](crate::types::TicketEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket().get_ticket_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_GetTicketEntity")]
    #[inline]
    pub fn get_ticket_entity(self, id: i32) -> GetTicketEntityCall<'c, TicketEntityWithLinks> {
        self.call(Op::GetTicketEntity, &[View::I32(id)]).into()
    }

    /// Changes a request, notifies users where wanted, and returns the request.
    ///
    /// `PUT /api/v1/Ticket/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_HttpPutSaveTicketEntityWithNotify.html)
    /// - `id` (path), `i32`: Key of the request (ticket) that is changed.
    /// - `notify` (query, optional), `bool`: Whether users of customer service are notified.
    /// - body, [`TicketEntity`](crate::types::TicketEntity).
    /// - returns 200 with [`TicketEntity`](crate::types::TicketEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TicketEntity::new().set_suggested_category_name("Example");
    /// let response = client.ticket().http_put_save_ticket_entity_with_notify(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_HttpPutSaveTicketEntityWithNotify")]
    #[inline]
    pub fn http_put_save_ticket_entity_with_notify(
        self,
        id: i32,
        body: &TicketEntity,
    ) -> HttpPutSaveTicketEntityWithNotifyCall<'c, TicketEntity> {
        self.call(Op::HttpPutSaveTicketEntityWithNotify, &[View::I32(id)]).body(View::Carrier(body)).into()
    }

    /// Removes a request (ticket) by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Ticket/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_DeleteTicketEntity.html)
    /// - `id` (path), `i32`: Key of the request (ticket) that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket().delete_ticket_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_DeleteTicketEntity")]
    #[inline]
    pub fn delete_ticket_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTicketEntity, &[View::I32(id)])
    }

    /// Changes single properties of a request (ticket) by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest
    /// stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Ticket/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_PatchTicketEntity.html)
    /// - `id` (path), `i32`: Key of the request (ticket) that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`TicketEntityWithLinks`](crate::types::TicketEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/SuggestedCategoryName")
    ///         .set_value("Example"),
    /// ];
    /// let response = client.ticket().patch_ticket_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_PatchTicketEntity")]
    #[inline]
    pub fn patch_ticket_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, TicketEntityWithLinks, Select> {
        self.call(Op::PatchTicketEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Returns the keys that external applications keep on one request (ticket), by application, device and key name.
    /// An unknown key gives 404.
    ///
    /// `GET /api/v1/Ticket/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`: Key of the request (ticket) whose data is wanted.
    /// - returns 200 with dictionary of text.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_GetAllForeignKeysOnEntity")]
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Returns rows about the messages that belong to one request (ticket), with the chosen columns, filtered, sorted
    /// and paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Ticket/{id}/Messages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_Messages.html)
    /// - `id` (path), `i32`: Key of the request (ticket) whose messages are returned.
    /// - `$filter` (query, optional), text: Condition that rows must meet, made of columns, operators and values,
    ///   joined by `and` or `or`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with an optional asc or
    ///   desc.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas, such as
    ///   contact and person.
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
    /// - returns 404 with no body: The entity does not exist.
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
    /// let response = client.ticket().messages(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_Messages")]
    #[inline]
    pub fn messages(self, id: i32) -> MessagesCall<'c, ODataSlimResponse> {
        self.call(Op::Messages, &[View::I32(id)]).into()
    }

    /// Returns the short form of one request (ticket), cheaper to read than the whole entity. An unknown key gives 404.
    ///
    /// `GET /api/v1/Ticket/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_Simple.html)
    /// - `id` (path), `i32`: Key of the request (ticket) that is returned.
    /// - returns 200 with [`Ticket`](crate::types::Ticket).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket().simple(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_Simple")]
    #[inline]
    pub fn simple(self, id: i32) -> Call<'c, Ticket> {
        self.call(Op::Simple, &[View::I32(id)])
    }

    /// Returns what is known about all files of a request's messages.
    ///
    /// `GET /api/v1/Ticket/{ticketEntityId}/Attachments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_GetTicketAttachments.html)
    /// - `ticketEntityId` (path), `i32`: Key of the request whose files are wanted.
    /// - returns 200 with list of [`AttachmentEntity`](crate::types::AttachmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.ticket().get_ticket_attachments(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_GetTicketAttachments")]
    #[inline]
    pub fn get_ticket_attachments(self, ticket_entity_id: i32) -> Call<'c, Vec<AttachmentEntity>> {
        self.call(Op::GetTicketAttachments, &[View::I32(ticket_entity_id)])
    }

    /// Notifies users of customer service about a new message of a request.
    ///
    /// `POST /api/v1/Ticket/{ticketEntityId}/NotifyNewMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_NotifyNewTicketMessage.html)
    /// - `ticketEntityId` (path), `i32`: Key of the request that has got a new message.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket().notify_new_ticket_message(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_NotifyNewTicketMessage")]
    #[inline]
    pub fn notify_new_ticket_message(self, ticket_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::NotifyNewTicketMessage, &[View::I32(ticket_entity_id)])
    }

    /// Notifies users of customer service about a new request.
    ///
    /// `POST /api/v1/Ticket/{ticketEntityId}/NotifyNewTicket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_NotifyNewTicket.html)
    /// - `ticketEntityId` (path), `i32`: Key of the request that is new.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.ticket().notify_new_ticket(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TicketEntity_NotifyNewTicket")]
    #[inline]
    pub fn notify_new_ticket(self, ticket_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::NotifyNewTicket, &[View::I32(ticket_entity_id)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](TicketClient::get_all), with its options.
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
    /// [`http_post_save_ticket_entity_with_notify`](TicketClient::http_post_save_ticket_entity_with_notify), with its
    /// options.
    HttpPostSaveTicketEntityWithNotifyCall = CallWithOptions NoSelect HttpPostSaveTicketEntityWithNotifyOptions {
        /// Whether users of customer service are notified.
        notify bool = "notify";
    }
}

pagewire_runtime::call! {
    /// The call of [`merge_tickets`](TicketClient::merge_tickets), with its options.
    MergeTicketsCall = CallWithOptions NoSelect MergeTicketsOptions {
        /// Key of the primary request, given by the server.
        merged_ticket_entity_ticket_id i32 = "mergedTicketEntity.ticketId";
        /// Subject of the primary request.
        merged_ticket_entity_title String = "mergedTicketEntity.title";
        /// When the request was created.
        merged_ticket_entity_created_at DateTime = "mergedTicketEntity.createdAt";
        /// When the request was last changed.
        merged_ticket_entity_last_changed DateTime = "mergedTicketEntity.lastChanged";
        /// When the owner last read the request.
        merged_ticket_entity_read_by_owner DateTime = "mergedTicketEntity.readByOwner";
        /// When the customer read the request.
        merged_ticket_entity_read_by_customer DateTime = "mergedTicketEntity.readByCustomer";
        /// When the present owner of the request first read it.
        merged_ticket_entity_first_read_by_owner DateTime = "mergedTicketEntity.firstReadByOwner";
        /// When any user first read the request.
        merged_ticket_entity_first_read_by_user DateTime = "mergedTicketEntity.firstReadByUser";
        /// When a postponed primary request becomes active.
        merged_ticket_entity_activate DateTime = "mergedTicketEntity.activate";
        /// When the request was closed.
        merged_ticket_entity_closed_at DateTime = "mergedTicketEntity.closedAt";
        /// When the customer first got a reply.
        merged_ticket_entity_replied_at DateTime = "mergedTicketEntity.repliedAt";
        /// When the request escalates to the next level.
        merged_ticket_entity_alert_timeout DateTime = "mergedTicketEntity.alertTimeout";
        /// Time by which the request should be done.
        merged_ticket_entity_deadline DateTime = "mergedTicketEntity.deadline";
        /// Key of the user (associate) who created the request.
        merged_ticket_entity_created_by_associate_id i32 = "mergedTicketEntity.createdBy.associateId";
        /// Initials of the user who created the request, which are the login name as well.
        merged_ticket_entity_created_by_name String = "mergedTicketEntity.createdBy.name";
        /// Key of the contact person behind the user who created the request.
        merged_ticket_entity_created_by_person_id i32 = "mergedTicketEntity.createdBy.personId";
        /// Position of the user where users are listed.
        merged_ticket_entity_created_by_rank i32 = "mergedTicketEntity.createdBy.rank";
        /// Longer text about the user, shown as a tooltip.
        merged_ticket_entity_created_by_tooltip String = "mergedTicketEntity.createdBy.tooltip";
        /// Kind of login that the user who created the request has, such as employee or external user.
        merged_ticket_entity_created_by_type UserType = "mergedTicketEntity.createdBy.type";
        /// Key of the primary group of the user who created the request.
        merged_ticket_entity_created_by_group_idx i32 = "mergedTicketEntity.createdBy.groupIdx";
        /// Full name of the user who created the request.
        merged_ticket_entity_created_by_full_name String = "mergedTicketEntity.createdBy.fullName";
        /// Full name of the creator with title and form of address, as their culture writes it.
        merged_ticket_entity_created_by_formal_name String = "mergedTicketEntity.createdBy.formalName";
        /// Whether the user is retired: without rights, and left out of lists.
        merged_ticket_entity_created_by_deleted bool = "mergedTicketEntity.createdBy.deleted";
        /// Key in customer service (ej user) of the user who created the request; 0 for a user who has none.
        merged_ticket_entity_created_by_ej_user_id i32 = "mergedTicketEntity.createdBy.ejUserId";
        /// Login name of the user who created the request.
        merged_ticket_entity_created_by_user_name String = "mergedTicketEntity.createdBy.userName";
        /// Values of extra fields, foreign keys and plugins by name. Deprecated in favor of CustomFields.
        merged_ticket_entity_created_by_extra_fields String = "mergedTicketEntity.createdBy.extraFields";
        /// Values of custom fields by name: user-defined fields by program id and extra fields by column, in the text
        /// form of the API.
        merged_ticket_entity_created_by_custom_fields String = "mergedTicketEntity.createdBy.customFields";
        /// Rights of the caller to the user who created the request, as a list of flags.
        merged_ticket_entity_created_by_table_right_mask String = "mergedTicketEntity.createdBy.tableRight.mask";
        /// Why the caller has no more rights to the user who created the request, as text or as the name of a resource;
        /// blank when nothing is denied.
        merged_ticket_entity_created_by_table_right_reason String = "mergedTicketEntity.createdBy.tableRight.reason";
        /// Right, type and length of each property, by property name; can be empty.
        merged_ticket_entity_created_by_field_properties String = "mergedTicketEntity.createdBy.fieldProperties";
        /// Author of the first message of the request.
        merged_ticket_entity_author String = "mergedTicketEntity.author";
        /// Key of the user (associate) who owns the request.
        merged_ticket_entity_owned_by_associate_id i32 = "mergedTicketEntity.ownedBy.associateId";
        /// Initials of the owner of the request, which are the login name as well.
        merged_ticket_entity_owned_by_name String = "mergedTicketEntity.ownedBy.name";
        /// Key of the contact person behind the owner of the request.
        merged_ticket_entity_owned_by_person_id i32 = "mergedTicketEntity.ownedBy.personId";
        /// Position of the user where users are listed.
        merged_ticket_entity_owned_by_rank i32 = "mergedTicketEntity.ownedBy.rank";
        /// Longer text about the user, shown as a tooltip.
        merged_ticket_entity_owned_by_tooltip String = "mergedTicketEntity.ownedBy.tooltip";
        /// Kind of login that the owner of the request has, such as employee or external user.
        merged_ticket_entity_owned_by_type UserType = "mergedTicketEntity.ownedBy.type";
        /// Key of the primary group of the owner of the request.
        merged_ticket_entity_owned_by_group_idx i32 = "mergedTicketEntity.ownedBy.groupIdx";
        /// Full name of the owner of the request.
        merged_ticket_entity_owned_by_full_name String = "mergedTicketEntity.ownedBy.fullName";
        /// Full name of the owner with title and form of address, as their culture writes it.
        merged_ticket_entity_owned_by_formal_name String = "mergedTicketEntity.ownedBy.formalName";
        /// Whether the user is retired: without rights, and left out of lists.
        merged_ticket_entity_owned_by_deleted bool = "mergedTicketEntity.ownedBy.deleted";
        /// Key in customer service (ej user) of the owner of the request; 0 for a user who has none.
        merged_ticket_entity_owned_by_ej_user_id i32 = "mergedTicketEntity.ownedBy.ejUserId";
        /// Login name of the owner of the request.
        merged_ticket_entity_owned_by_user_name String = "mergedTicketEntity.ownedBy.userName";
        /// Values of extra fields, foreign keys and plugins by name. Deprecated in favor of CustomFields.
        merged_ticket_entity_owned_by_extra_fields String = "mergedTicketEntity.ownedBy.extraFields";
        /// Values of custom fields by name: user-defined fields by program id and extra fields by column, in the text
        /// form of the API.
        merged_ticket_entity_owned_by_custom_fields String = "mergedTicketEntity.ownedBy.customFields";
        /// Rights of the caller to the owner of the request, as a list of flags.
        merged_ticket_entity_owned_by_table_right_mask String = "mergedTicketEntity.ownedBy.tableRight.mask";
        /// Why the caller has no more rights to the owner of the request, as text or as the name of a resource; blank
        /// when nothing is denied.
        merged_ticket_entity_owned_by_table_right_reason String = "mergedTicketEntity.ownedBy.tableRight.reason";
        /// Right, type and length of each property, by property name; can be empty.
        merged_ticket_entity_owned_by_field_properties String = "mergedTicketEntity.ownedBy.fieldProperties";
        /// Key of the category of the primary request.
        merged_ticket_entity_category_ticket_category_id i32 = "mergedTicketEntity.category.ticketCategoryId";
        /// Key of the category above; -1 for none.
        merged_ticket_entity_category_parent_id i32 = "mergedTicketEntity.category.parentId";
        /// Short name of the category, such as support.
        merged_ticket_entity_category_name String = "mergedTicketEntity.category.name";
        /// Name of the category with those above it, separated by slashes.
        merged_ticket_entity_category_fullname String = "mergedTicketEntity.category.fullname";
        /// Key of the user who is in charge of the category.
        merged_ticket_entity_category_category_master i32 = "mergedTicketEntity.category.categoryMaster";
        /// Further settings of the category as bits.
        merged_ticket_entity_category_flags TicketCategoryFlags = "mergedTicketEntity.category.flags";
        /// How new requests find an owner.
        merged_ticket_entity_category_delegate_method TicketCategoryDelegateMethod = "mergedTicketEntity.category.delegateMethod";
        /// Category as customers see it.
        merged_ticket_entity_category_external_name String = "mergedTicketEntity.category.externalName";
        /// Status that new requests begin with in the client.
        merged_ticket_entity_category_closing_status TicketCategoryClosingStatus = "mergedTicketEntity.category.closingStatus";
        /// Status that requests get with a message in the client.
        merged_ticket_entity_category_msg_closing_status TicketCategoryClosingStatus = "mergedTicketEntity.category.msgClosingStatus";
        /// Minutes within which further messages of a customer go to the same owner.
        merged_ticket_entity_category_assignment_lag i32 = "mergedTicketEntity.category.assignmentLag";
        /// Key of the template for replies to requests of the category.
        merged_ticket_entity_category_reply_template i32 = "mergedTicketEntity.category.replyTemplate";
        /// Addresses that are notified of requests without an owner, separated by commas.
        merged_ticket_entity_category_notification_email String = "mergedTicketEntity.category.notificationEmail";
        /// Key of the status that new requests of the category get.
        merged_ticket_entity_category_default_ticket_status_ticket_status_id i32 = "mergedTicketEntity.category.defaultTicketStatus.ticketStatusId";
        /// Name of the status of new requests, as users see it.
        merged_ticket_entity_category_default_ticket_status_name String = "mergedTicketEntity.category.defaultTicketStatus.name";
        /// Meaning of the status of new requests: active, closed, postponed or deleted.
        merged_ticket_entity_category_default_ticket_status_status TicketBaseStatus = "mergedTicketEntity.category.defaultTicketStatus.status";
        /// Which of the times of a request runs while it has this status.
        merged_ticket_entity_category_default_ticket_status_time_counter TicketStatusTimeCounter = "mergedTicketEntity.category.defaultTicketStatus.timeCounter";
        /// Whether incoming e-mails leave requests with this status closed.
        merged_ticket_entity_category_default_ticket_status_no_email_reopen bool = "mergedTicketEntity.category.defaultTicketStatus.noEmailReopen";
        /// Whether the status of new requests is the usual one among those with the same meaning.
        merged_ticket_entity_category_default_ticket_status_is_default bool = "mergedTicketEntity.category.defaultTicketStatus.isDefault";
        /// Whether requests with this default status are handed out when a user asks for the next one.
        merged_ticket_entity_category_default_ticket_status_used_in_queue bool = "mergedTicketEntity.category.defaultTicketStatus.usedInQueue";
        /// Rights of the caller to the status that new requests of the category get, as a list of flags.
        merged_ticket_entity_category_default_ticket_status_table_right_mask String = "mergedTicketEntity.category.defaultTicketStatus.tableRight.mask";
        /// Why the caller has no more rights to the default status of new requests, as text or as the name of a
        /// resource; blank when nothing is denied.
        merged_ticket_entity_category_default_ticket_status_table_right_reason String = "mergedTicketEntity.category.defaultTicketStatus.tableRight.reason";
        /// Right, type and length of each property, by property name; can be empty.
        merged_ticket_entity_category_default_ticket_status_field_properties String = "mergedTicketEntity.category.defaultTicketStatus.fieldProperties";
        /// Key of the status that requests of the category get with a new message.
        merged_ticket_entity_category_default_message_status_ticket_status_id i32 = "mergedTicketEntity.category.defaultMessageStatus.ticketStatusId";
        /// Name of the status after new messages, as users see it.
        merged_ticket_entity_category_default_message_status_name String = "mergedTicketEntity.category.defaultMessageStatus.name";
        /// Meaning of the status after new messages: active, closed, postponed or deleted.
        merged_ticket_entity_category_default_message_status_status TicketBaseStatus = "mergedTicketEntity.category.defaultMessageStatus.status";
        /// Which of the times of a request runs while it has this status.
        merged_ticket_entity_category_default_message_status_time_counter TicketStatusTimeCounter = "mergedTicketEntity.category.defaultMessageStatus.timeCounter";
        /// Whether incoming e-mails leave requests with this status closed.
        merged_ticket_entity_category_default_message_status_no_email_reopen bool = "mergedTicketEntity.category.defaultMessageStatus.noEmailReopen";
        /// Whether the status after new messages is the usual one among those with the same meaning.
        merged_ticket_entity_category_default_message_status_is_default bool = "mergedTicketEntity.category.defaultMessageStatus.isDefault";
        /// Whether requests with this default status are handed out when a user asks for the next one.
        merged_ticket_entity_category_default_message_status_used_in_queue bool = "mergedTicketEntity.category.defaultMessageStatus.usedInQueue";
        /// Rights of the caller to the status that a new message gives to requests of the category, as a list of flags.
        merged_ticket_entity_category_default_message_status_table_right_mask String = "mergedTicketEntity.category.defaultMessageStatus.tableRight.mask";
        /// Why the caller has no more rights to the status after new messages, as text or as the name of a resource;
        /// blank when nothing is denied.
        merged_ticket_entity_category_default_message_status_table_right_reason String = "mergedTicketEntity.category.defaultMessageStatus.tableRight.reason";
        /// Right, type and length of each property, by property name; can be empty.
        merged_ticket_entity_category_default_message_status_field_properties String = "mergedTicketEntity.category.defaultMessageStatus.fieldProperties";
        /// Key of the reply template that is really used, which may come from a category above; calculated by the
        /// server.
        merged_ticket_entity_category_effective_reply_template_id i32 = "mergedTicketEntity.category.effectiveReplyTemplateId";
        /// Values of extra fields, foreign keys and plugins by name. Deprecated in favor of CustomFields.
        merged_ticket_entity_category_extra_fields String = "mergedTicketEntity.category.extraFields";
        /// Values of custom fields by name: user-defined fields by program id and extra fields by column, in the text
        /// form of the API.
        merged_ticket_entity_category_custom_fields String = "mergedTicketEntity.category.customFields";
        /// Rights of the caller to the category of the request, as a list of flags.
        merged_ticket_entity_category_table_right_mask String = "mergedTicketEntity.category.tableRight.mask";
        /// Why the caller has no more rights to the category, as text or as the name of a resource; blank when nothing
        /// is denied.
        merged_ticket_entity_category_table_right_reason String = "mergedTicketEntity.category.tableRight.reason";
        /// Right, type and length of each property, by property name; can be empty.
        merged_ticket_entity_category_field_properties String = "mergedTicketEntity.category.fieldProperties";
        /// Who can see the request: everybody concerned, or employees only.
        merged_ticket_entity_slevel TicketSecurityLevel = "mergedTicketEntity.slevel";
        /// Key of the priority of the primary request.
        merged_ticket_entity_priority_ticket_priority_id i32 = "mergedTicketEntity.priority.ticketPriorityId";
        /// Priority as users see it.
        merged_ticket_entity_priority_name String = "mergedTicketEntity.priority.name";
        /// Whether the priority is in use or deleted.
        merged_ticket_entity_priority_status TicketPriorityStatus = "mergedTicketEntity.priority.status";
        /// Further settings of the priority as bits.
        merged_ticket_entity_priority_flags TicketPriorityFlags = "mergedTicketEntity.priority.flags";
        /// Position of the priority, from 1 (first) to 100 (last).
        merged_ticket_entity_priority_sort_order i32 = "mergedTicketEntity.priority.sortOrder";
        /// What becomes of the escalation when the request is read.
        merged_ticket_entity_priority_ticket_read TicketPriorityEscalateEvent = "mergedTicketEntity.priority.ticketRead";
        /// What becomes of the escalation when the request gets another owner.
        merged_ticket_entity_priority_changed_owner TicketPriorityEscalateEvent = "mergedTicketEntity.priority.changedOwner";
        /// What becomes of the escalation when the request gets new information.
        merged_ticket_entity_priority_ticket_newinfo TicketPriorityEscalateEvent = "mergedTicketEntity.priority.ticketNewinfo";
        /// What becomes of the escalation when the request is closed.
        merged_ticket_entity_priority_ticket_closed TicketPriorityEscalateEvent = "mergedTicketEntity.priority.ticketClosed";
        /// What becomes of the escalation when the request gets another priority.
        merged_ticket_entity_priority_ticket_changed_priority TicketPriorityEscalateEvent = "mergedTicketEntity.priority.ticketChangedPriority";
        /// What becomes of the escalation when a request is made.
        merged_ticket_entity_priority_ticket_new TicketPriorityEscalateEvent = "mergedTicketEntity.priority.ticketNew";
        /// Minutes that are added to the deadline of an escalated request.
        merged_ticket_entity_priority_deadline i32 = "mergedTicketEntity.priority.deadline";
        /// Start of work on Mondays; only the time of day counts.
        merged_ticket_entity_priority_mon_start DateTime = "mergedTicketEntity.priority.monStart";
        /// End of work on Mondays; only the time of day counts.
        merged_ticket_entity_priority_mon_stop DateTime = "mergedTicketEntity.priority.monStop";
        /// Start of work on Tuesdays; only the time of day counts.
        merged_ticket_entity_priority_tue_start DateTime = "mergedTicketEntity.priority.tueStart";
        /// End of work on Tuesdays; only the time of day counts.
        merged_ticket_entity_priority_tue_stop DateTime = "mergedTicketEntity.priority.tueStop";
        /// Start of work on Wednesdays; only the time of day counts.
        merged_ticket_entity_priority_wed_start DateTime = "mergedTicketEntity.priority.wedStart";
        /// End of work on Wednesdays; only the time of day counts.
        merged_ticket_entity_priority_wed_stop DateTime = "mergedTicketEntity.priority.wedStop";
        /// Start of work on Thursdays; only the time of day counts.
        merged_ticket_entity_priority_thu_start DateTime = "mergedTicketEntity.priority.thuStart";
        /// End of work on Thursdays; only the time of day counts.
        merged_ticket_entity_priority_thu_stop DateTime = "mergedTicketEntity.priority.thuStop";
        /// Start of work on Fridays; only the time of day counts.
        merged_ticket_entity_priority_fri_start DateTime = "mergedTicketEntity.priority.friStart";
        /// End of work on Fridays; only the time of day counts.
        merged_ticket_entity_priority_fri_stop DateTime = "mergedTicketEntity.priority.friStop";
        /// Start of work on Saturdays; only the time of day counts.
        merged_ticket_entity_priority_sat_start DateTime = "mergedTicketEntity.priority.satStart";
        /// End of work on Saturdays; only the time of day counts.
        merged_ticket_entity_priority_sat_stop DateTime = "mergedTicketEntity.priority.satStop";
        /// Start of work on Sundays; only the time of day counts.
        merged_ticket_entity_priority_sun_start DateTime = "mergedTicketEntity.priority.sunStart";
        /// End of work on Sundays; only the time of day counts.
        merged_ticket_entity_priority_sun_stop DateTime = "mergedTicketEntity.priority.sunStop";
        /// Days on which the time does not run, repeated each year by day and month; a year can be given for a day that
        /// does not recur.
        merged_ticket_entity_priority_non_dates Vec<DateTime> = "mergedTicketEntity.priority.nonDates";
        /// Levels through which requests escalate.
        merged_ticket_entity_priority_escalation_levels Vec<String> = "mergedTicketEntity.priority.escalationLevels";
        /// Rights of the caller to the priority of the request, as a list of flags.
        merged_ticket_entity_priority_table_right_mask String = "mergedTicketEntity.priority.tableRight.mask";
        /// Why the caller has no more rights to the priority, as text or as the name of a resource; blank when nothing
        /// is denied.
        merged_ticket_entity_priority_table_right_reason String = "mergedTicketEntity.priority.tableRight.reason";
        /// Right, type and length of each property, by property name; can be empty.
        merged_ticket_entity_priority_field_properties String = "mergedTicketEntity.priority.fieldProperties";
        /// Whether the request is active, closed, postponed or deleted.
        merged_ticket_entity_base_status TicketBaseStatus = "mergedTicketEntity.baseStatus";
        /// Key of the status that the primary request gets.
        merged_ticket_entity_status_ticket_status_id i32 = "mergedTicketEntity.status.ticketStatusId";
        /// Name of the status, as users see it.
        merged_ticket_entity_status_name String = "mergedTicketEntity.status.name";
        /// Meaning of the status: active, closed, postponed or deleted.
        merged_ticket_entity_status_status TicketBaseStatus = "mergedTicketEntity.status.status";
        /// Which of the times of a request runs while it has this status.
        merged_ticket_entity_status_time_counter TicketStatusTimeCounter = "mergedTicketEntity.status.timeCounter";
        /// Whether incoming e-mails leave requests with this status closed.
        merged_ticket_entity_status_no_email_reopen bool = "mergedTicketEntity.status.noEmailReopen";
        /// Whether the status is the usual one among those with the same meaning.
        merged_ticket_entity_status_is_default bool = "mergedTicketEntity.status.isDefault";
        /// Whether requests with the status are handed out when a user asks for the next one.
        merged_ticket_entity_status_used_in_queue bool = "mergedTicketEntity.status.usedInQueue";
        /// Rights of the caller to the status of the request, as a list of flags.
        merged_ticket_entity_status_table_right_mask String = "mergedTicketEntity.status.tableRight.mask";
        /// Why the caller has no more rights to the status, as text or as the name of a resource; blank when nothing is
        /// denied.
        merged_ticket_entity_status_table_right_reason String = "mergedTicketEntity.status.tableRight.reason";
        /// Right, type and length of each property, by property name; can be empty.
        merged_ticket_entity_status_field_properties String = "mergedTicketEntity.status.fieldProperties";
        /// How the request came in, such as by e-mail or chat.
        merged_ticket_entity_origin TicketOrigin = "mergedTicketEntity.origin";
        /// Position from the list of the installation, unlike Title; an item of the MDO list perspos.
        merged_ticket_entity_person_position String = "mergedTicketEntity.person.position";
        /// Key of the contact person of the primary request.
        merged_ticket_entity_person_person_id i32 = "mergedTicketEntity.person.personId";
        /// Form of address, such as Mrs.
        merged_ticket_entity_person_mrmrs String = "mergedTicketEntity.person.mrmrs";
        /// Given name of the customer.
        merged_ticket_entity_person_firstname String = "mergedTicketEntity.person.firstname";
        /// Family name of the customer.
        merged_ticket_entity_person_lastname String = "mergedTicketEntity.person.lastname";
        /// Second given name, or a prefix of the family name such as van.
        merged_ticket_entity_person_middle_name String = "mergedTicketEntity.person.middleName";
        /// Job title as free text.
        merged_ticket_entity_person_title String = "mergedTicketEntity.person.title";
        /// Free text about the person.
        merged_ticket_entity_person_description String = "mergedTicketEntity.person.description";
        /// First e-mail address of the customer.
        merged_ticket_entity_person_email String = "mergedTicketEntity.person.email";
        /// Full name of the customer as clients show it.
        merged_ticket_entity_person_full_name String = "mergedTicketEntity.person.fullName";
        /// Direct telephone number of the customer at work.
        merged_ticket_entity_person_direct_phone String = "mergedTicketEntity.person.directPhone";
        /// Full name of the customer with titles, for labels.
        merged_ticket_entity_person_formal_name String = "mergedTicketEntity.person.formalName";
        /// Key of the country that the person belongs to.
        merged_ticket_entity_person_country_id i32 = "mergedTicketEntity.person.countryId";
        /// Key of the company that the person belongs to.
        merged_ticket_entity_person_contact_id i32 = "mergedTicketEntity.person.contactId";
        /// Company by its name.
        merged_ticket_entity_person_contact_name String = "mergedTicketEntity.person.contactName";
        /// Whether the person has left, and is not shown in lists.
        merged_ticket_entity_person_retired i32 = "mergedTicketEntity.person.retired";
        /// Position among the persons of the company.
        merged_ticket_entity_person_rank i32 = "mergedTicketEntity.person.rank";
        /// How many interests the primary customer has.
        merged_ticket_entity_person_active_interests i32 = "mergedTicketEntity.person.activeInterests";
        /// Department of the company.
        merged_ticket_entity_person_contact_department String = "mergedTicketEntity.person.contactDepartment";
        /// Key of the country of the customer's company.
        merged_ticket_entity_person_contact_country_id i32 = "mergedTicketEntity.person.contactCountryId";
        /// Registration number of the company.
        merged_ticket_entity_person_contact_org_nr String = "mergedTicketEntity.person.contactOrgNr";
        /// Fax number of the customer.
        merged_ticket_entity_person_fax_phone String = "mergedTicketEntity.person.faxPhone";
        /// Mobile telephone number of the customer.
        merged_ticket_entity_person_mobile_phone String = "mergedTicketEntity.person.mobilePhone";
        /// Telephone number of the customer's company.
        merged_ticket_entity_person_contact_phone String = "mergedTicketEntity.person.contactPhone";
        /// Name of the user who owns the person's record.
        merged_ticket_entity_person_associate_name String = "mergedTicketEntity.person.associateName";
        /// Key of the user who owns the record of the primary customer.
        merged_ticket_entity_person_associate_id i32 = "mergedTicketEntity.person.associateId";
        /// Whether mail goes to the address of the person rather than of the company.
        merged_ticket_entity_person_use_person_address bool = "mergedTicketEntity.person.usePersonAddress";
        /// Fax number of the company.
        merged_ticket_entity_person_contact_fax String = "mergedTicketEntity.person.contactFax";
        /// Given name in kana, in Japanese versions.
        merged_ticket_entity_person_kanafname String = "mergedTicketEntity.person.kanafname";
        /// Family name in kana, in Japanese versions.
        merged_ticket_entity_person_kanalname String = "mergedTicketEntity.person.kanalname";
        /// First line of the address, in Japanese versions.
        merged_ticket_entity_person_post1 String = "mergedTicketEntity.person.post1";
        /// Second line of the address, in Japanese versions.
        merged_ticket_entity_person_post2 String = "mergedTicketEntity.person.post2";
        /// Third line of the address, in Japanese versions.
        merged_ticket_entity_person_post3 String = "mergedTicketEntity.person.post3";
        /// Description of the e-mail address.
        merged_ticket_entity_person_email_name String = "mergedTicketEntity.person.emailName";
        /// Company with its department, as one text.
        merged_ticket_entity_person_contact_full_name String = "mergedTicketEntity.person.contactFullName";
        /// How many records of ERP systems are linked to the person.
        merged_ticket_entity_person_active_erp_links i32 = "mergedTicketEntity.person.activeErpLinks";
        /// Key of the default priority of the person's requests.
        merged_ticket_entity_person_ticket_priority_id i32 = "mergedTicketEntity.person.ticketPriorityId";
        /// Key of the language in which customer service writes to the person.
        merged_ticket_entity_person_support_language_id i32 = "mergedTicketEntity.person.supportLanguageId";
        /// Key of the user who handles the person's requests.
        merged_ticket_entity_person_support_associate_id i32 = "mergedTicketEntity.person.supportAssociateId";
        /// Category of the company by its name.
        merged_ticket_entity_person_category_name String = "mergedTicketEntity.person.categoryName";
        /// Free alphanumeric value, shown as the number of the person.
        merged_ticket_entity_person_person_number String = "mergedTicketEntity.person.personNumber";
        /// Rights of the caller to the primary customer of the request, as a list of flags.
        merged_ticket_entity_person_table_right_mask String = "mergedTicketEntity.person.tableRight.mask";
        /// Why the caller has no more rights to the primary customer, as text or as the name of a resource; blank when
        /// nothing is denied.
        merged_ticket_entity_person_table_right_reason String = "mergedTicketEntity.person.tableRight.reason";
        /// Right, type and length of each property, by property name; can be empty.
        merged_ticket_entity_person_field_properties String = "mergedTicketEntity.person.fieldProperties";
        /// Further persons whom the request concerns.
        merged_ticket_entity_secondary_persons Vec<String> = "mergedTicketEntity.secondaryPersons";
        /// Escalation level that the request has reached, one of the levels of its priority.
        merged_ticket_entity_alert_level i32 = "mergedTicketEntity.alertLevel";
        /// Key of the request that this request was merged into; 0 for none.
        merged_ticket_entity_connect_id i32 = "mergedTicketEntity.connectId";
        /// Whether the owner has read the request, and the newest message.
        merged_ticket_entity_read_status TicketReadStatus = "mergedTicketEntity.readStatus";
        /// Minutes until the first reply, counted in the working hours of the priority.
        merged_ticket_entity_time_to_reply i32 = "mergedTicketEntity.timeToReply";
        /// Minutes until the first reply, counted around the clock.
        merged_ticket_entity_real_time_to_reply i32 = "mergedTicketEntity.realTimeToReply";
        /// Minutes until the request was closed, counted in the working hours of the priority.
        merged_ticket_entity_time_to_close i32 = "mergedTicketEntity.timeToClose";
        /// Minutes until the request was closed, counted around the clock.
        merged_ticket_entity_real_time_to_close i32 = "mergedTicketEntity.realTimeToClose";
        /// Seconds in which the request was open, within working hours.
        merged_ticket_entity_time_spent_internally i32 = "mergedTicketEntity.timeSpentInternally";
        /// Seconds in which the request waited for others, within working hours.
        merged_ticket_entity_time_spent_externally i32 = "mergedTicketEntity.timeSpentExternally";
        /// Seconds in which the request waited in a queue, within working hours.
        merged_ticket_entity_time_spent_queue i32 = "mergedTicketEntity.timeSpentQueue";
        /// Seconds in which the request was open, around the clock.
        merged_ticket_entity_real_time_spent_internally i32 = "mergedTicketEntity.realTimeSpentInternally";
        /// Seconds in which the request waited for others, around the clock.
        merged_ticket_entity_real_time_spent_externally i32 = "mergedTicketEntity.realTimeSpentExternally";
        /// Seconds in which the request waited in a queue, around the clock.
        merged_ticket_entity_real_time_spent_queue i32 = "mergedTicketEntity.realTimeSpentQueue";
        /// Minutes spent on all messages of the request.
        merged_ticket_entity_time_spent i32 = "mergedTicketEntity.timeSpent";
        /// Whether any message of the request has an attached file.
        merged_ticket_entity_has_attachment bool = "mergedTicketEntity.hasAttachment";
        /// How many messages of the request went to the customer.
        merged_ticket_entity_num_replies i32 = "mergedTicketEntity.numReplies";
        /// How many messages the request has.
        merged_ticket_entity_num_messages i32 = "mergedTicketEntity.numMessages";
        /// Sender's address of the message that made the request.
        merged_ticket_entity_from_address String = "mergedTicketEntity.fromAddress";
        /// Messages of the request, of which only key, time, visibility and importance are filled.
        merged_ticket_entity_messages Vec<String> = "mergedTicketEntity.messages";
        /// Tags that mark the request.
        merged_ticket_entity_tags Vec<String> = "mergedTicketEntity.tags";
        /// Language of the customer's first message.
        merged_ticket_entity_language String = "mergedTicketEntity.language";
        /// Mood of the customer's latest message.
        merged_ticket_entity_sentiment i32 = "mergedTicketEntity.sentiment";
        /// How sure the mood of the message is.
        merged_ticket_entity_sentiment_confidence i32 = "mergedTicketEntity.sentimentConfidence";
        /// Key of the category that an assistant proposes.
        merged_ticket_entity_suggested_category_id i32 = "mergedTicketEntity.suggestedCategoryId";
        /// Name of the category that an assistant proposes.
        merged_ticket_entity_suggested_category_name String = "mergedTicketEntity.suggestedCategoryName";
        /// Key of the category that the user chose against the proposal.
        merged_ticket_entity_orig_human_category_id i32 = "mergedTicketEntity.origHumanCategoryId";
        /// Icon of the state of the request.
        merged_ticket_entity_icon_hint String = "mergedTicketEntity.iconHint";
        /// Company by its name, as a convenience for display.
        merged_ticket_entity_sale_contact_name String = "mergedTicketEntity.sale.contactName";
        /// Day on which the sale is, or is expected to be, won or lost.
        merged_ticket_entity_sale_sale_date DateTime = "mergedTicketEntity.sale.saleDate";
        /// Key of the sale that the primary request belongs to.
        merged_ticket_entity_sale_sale_id i32 = "mergedTicketEntity.sale.saleId";
        /// Chance of winning in percent, which may differ from that of the stage.
        merged_ticket_entity_sale_probability i32 = "mergedTicketEntity.sale.probability";
        /// Heading of the sale.
        merged_ticket_entity_sale_title String = "mergedTicketEntity.sale.title";
        /// Total value in the currency of the sale.
        merged_ticket_entity_sale_amount Decimal = "mergedTicketEntity.sale.amount";
        /// Name of the currency that the amount of the sale is in.
        merged_ticket_entity_sale_currency String = "mergedTicketEntity.sale.currency";
        /// Project by its name, as a convenience for display.
        merged_ticket_entity_sale_project_name String = "mergedTicketEntity.sale.projectName";
        /// Full name of the user who owns the sale.
        merged_ticket_entity_sale_associate_full_name String = "mergedTicketEntity.sale.associateFullName";
        /// Free text about the sale.
        merged_ticket_entity_sale_description String = "mergedTicketEntity.sale.description";
        /// Whether the sale is open, sold, lost or stalled.
        merged_ticket_entity_sale_status SaleStatus = "mergedTicketEntity.sale.status";
        /// Amount of the sale multiplied by its probability.
        merged_ticket_entity_sale_weighted_amount Decimal = "mergedTicketEntity.sale.weightedAmount";
        /// Key of the project of the sale; 0 for none.
        merged_ticket_entity_sale_project_id i32 = "mergedTicketEntity.sale.projectId";
        /// Earning as a share of the amount, in percent.
        merged_ticket_entity_sale_earning_percent Decimal = "mergedTicketEntity.sale.earningPercent";
        /// Earning on the sale as an amount.
        merged_ticket_entity_sale_earning Decimal = "mergedTicketEntity.sale.earning";
        /// Key of the company of the sale; 0 for none.
        merged_ticket_entity_sale_contact_id i32 = "mergedTicketEntity.sale.contactId";
        /// Key of the user who owns the sale.
        merged_ticket_entity_sale_associate_id i32 = "mergedTicketEntity.sale.associateId";
        /// Key of the contact person that the sale is with.
        merged_ticket_entity_sale_person_id i32 = "mergedTicketEntity.sale.personId";
        /// Key of the type of the sale.
        merged_ticket_entity_sale_sale_type_id i32 = "mergedTicketEntity.sale.saleTypeId";
        /// Type of sale as users see it.
        merged_ticket_entity_sale_sale_type_name String = "mergedTicketEntity.sale.saleTypeName";
        /// Full name of the contact person of the sale.
        merged_ticket_entity_sale_person_full_name String = "mergedTicketEntity.sale.personFullName";
        /// Whether the work on the sale is done: Started or Completed; NotStarted counts as Started.
        merged_ticket_entity_sale_completed ActivityStatus = "mergedTicketEntity.sale.completed";
        /// How many records of ERP systems are linked to the sale.
        merged_ticket_entity_sale_active_erp_links i32 = "mergedTicketEntity.sale.activeErpLinks";
        /// Day of the next activity, or of the latest one that is overdue.
        merged_ticket_entity_sale_next_due_date DateTime = "mergedTicketEntity.sale.nextDueDate";
        /// Free alphanumeric value, shown as the number of the sale.
        merged_ticket_entity_sale_number String = "mergedTicketEntity.sale.number";
        /// Rights of the caller to the sale that the request belongs to, as a list of flags.
        merged_ticket_entity_sale_table_right_mask String = "mergedTicketEntity.sale.tableRight.mask";
        /// Why the caller has no more rights to the sale, as text or as the name of a resource; blank when nothing is
        /// denied.
        merged_ticket_entity_sale_table_right_reason String = "mergedTicketEntity.sale.tableRight.reason";
        /// Right, type and length of each property, by property name; can be empty.
        merged_ticket_entity_sale_field_properties String = "mergedTicketEntity.sale.fieldProperties";
        /// Key of the project that the primary request belongs to.
        merged_ticket_entity_project_project_id i32 = "mergedTicketEntity.project.projectId";
        /// What the project is called.
        merged_ticket_entity_project_name String = "mergedTicketEntity.project.name";
        /// Free text about the project.
        merged_ticket_entity_project_description String = "mergedTicketEntity.project.description";
        /// Web address of the project.
        merged_ticket_entity_project_u_rl String = "mergedTicketEntity.project.uRL";
        /// Kind of the project, chosen from the list of project types, as text.
        merged_ticket_entity_project_type String = "mergedTicketEntity.project.type";
        /// Key of the user who owns the project.
        merged_ticket_entity_project_associate_id i32 = "mergedTicketEntity.project.associateId";
        /// Full name of the user who owns the project.
        merged_ticket_entity_project_associate_full_name String = "mergedTicketEntity.project.associateFullName";
        /// Key of the type of the project.
        merged_ticket_entity_project_type_id i32 = "mergedTicketEntity.project.typeId";
        /// When the project was last changed, in UTC.
        merged_ticket_entity_project_updated DateTime = "mergedTicketEntity.project.updated";
        /// Key of the project's status.
        merged_ticket_entity_project_status_id i32 = "mergedTicketEntity.project.statusId";
        /// How far the project is, by the name of its status.
        merged_ticket_entity_project_status String = "mergedTicketEntity.project.status";
        /// Key of the free text about the project.
        merged_ticket_entity_project_text_id i32 = "mergedTicketEntity.project.textId";
        /// Last moment at which the publication is visible.
        merged_ticket_entity_project_publish_to DateTime = "mergedTicketEntity.project.publishTo";
        /// First moment at which the publication is visible.
        merged_ticket_entity_project_publish_from DateTime = "mergedTicketEntity.project.publishFrom";
        /// Whether the project is published to external persons.
        merged_ticket_entity_project_is_published bool = "mergedTicketEntity.project.isPublished";
        /// Text shown in place of the web address.
        merged_ticket_entity_project_u_rl_name String = "mergedTicketEntity.project.uRLName";
        /// Number that users see, made by a counter.
        merged_ticket_entity_project_project_number String = "mergedTicketEntity.project.projectNumber";
        /// How many records of ERP systems are linked to the project.
        merged_ticket_entity_project_active_erp_links i32 = "mergedTicketEntity.project.activeErpLinks";
        /// Key of the event in the connected event system; reserved.
        merged_ticket_entity_project_event_id i32 = "mergedTicketEntity.project.eventId";
        /// First day of the event that the project is connected to; reserved.
        merged_ticket_entity_project_start_date DateTime = "mergedTicketEntity.project.startDate";
        /// Rights of the caller to the project that the request belongs to, as a list of flags.
        merged_ticket_entity_project_table_right_mask String = "mergedTicketEntity.project.tableRight.mask";
        /// Why the caller has no more rights to the project, as text or as the name of a resource; blank when nothing
        /// is denied.
        merged_ticket_entity_project_table_right_reason String = "mergedTicketEntity.project.tableRight.reason";
        /// Right, type and length of each property, by property name; can be empty.
        merged_ticket_entity_project_field_properties String = "mergedTicketEntity.project.fieldProperties";
        /// Key of the form submission that the primary request came from.
        merged_ticket_entity_form_submission_form_submission_id i32 = "mergedTicketEntity.formSubmission.formSubmissionId";
        /// E-mail address of the person who submitted the form.
        merged_ticket_entity_form_submission_email_address String = "mergedTicketEntity.formSubmission.emailAddress";
        /// How far the form submission is processed.
        merged_ticket_entity_form_submission_status FormSubmissionStatus = "mergedTicketEntity.formSubmission.status";
        /// Key of the type of the primary request.
        merged_ticket_entity_ticket_type_ticket_type_id i32 = "mergedTicketEntity.ticketType.ticketTypeId";
        /// Name of the type, as clients show it.
        merged_ticket_entity_ticket_type_name String = "mergedTicketEntity.ticketType.name";
        /// Name of the icon that represents the type.
        merged_ticket_entity_ticket_type_icon String = "mergedTicketEntity.ticketType.icon";
        /// Key of the status that new requests of the type get.
        merged_ticket_entity_ticket_type_default_ticket_status i32 = "mergedTicketEntity.ticketType.defaultTicketStatus";
        /// Key of the priority that new requests of the type get.
        merged_ticket_entity_ticket_type_default_ticket_priority i32 = "mergedTicketEntity.ticketType.defaultTicketPriority";
        /// Whether new requests have the type by default.
        merged_ticket_entity_ticket_type_is_default bool = "mergedTicketEntity.ticketType.isDefault";
        /// Whether the menu for creating records offers the type.
        merged_ticket_entity_ticket_type_show_in_new bool = "mergedTicketEntity.ticketType.showInNew";
        /// Whether messages begin without the signature of the user.
        merged_ticket_entity_ticket_type_exclude_signature bool = "mergedTicketEntity.ticketType.excludeSignature";
        /// Whether new requests begin without receivers.
        merged_ticket_entity_ticket_type_exclude_email_recipients bool = "mergedTicketEntity.ticketType.excludeEmailRecipients";
        /// Whether new requests can be seen by customers.
        merged_ticket_entity_ticket_type_external_as_default bool = "mergedTicketEntity.ticketType.externalAsDefault";
        /// Keys of the user groups that can see the type.
        merged_ticket_entity_ticket_type_visible_for_groups Vec<i32> = "mergedTicketEntity.ticketType.visibleForGroups";
        /// Whether replies and forwarded messages have no signature.
        merged_ticket_entity_ticket_type_reply_forward_no_signature bool = "mergedTicketEntity.ticketType.replyForwardNoSignature";
        /// Whether replies can be seen by customers.
        merged_ticket_entity_ticket_type_reply_external_as_default bool = "mergedTicketEntity.ticketType.replyExternalAsDefault";
        /// Rights of the caller to the type of the request, as a list of flags.
        merged_ticket_entity_ticket_type_table_right_mask String = "mergedTicketEntity.ticketType.tableRight.mask";
        /// Why the caller has no more rights to the type of request, as text or as the name of a resource; blank when
        /// nothing is denied.
        merged_ticket_entity_ticket_type_table_right_reason String = "mergedTicketEntity.ticketType.tableRight.reason";
        /// Right, type and length of each property, by property name; can be empty.
        merged_ticket_entity_ticket_type_field_properties String = "mergedTicketEntity.ticketType.fieldProperties";
        /// Key of the active status monitor of the company of the request; set by the server.
        merged_ticket_entity_active_status_monitor_id i32 = "mergedTicketEntity.activeStatusMonitorId";
        /// Values of extra fields, foreign keys and plugins by name. Deprecated in favor of CustomFields.
        merged_ticket_entity_extra_fields String = "mergedTicketEntity.extraFields";
        /// Values of custom fields by name: user-defined fields by program id and extra fields by column, in the text
        /// form of the API.
        merged_ticket_entity_custom_fields String = "mergedTicketEntity.customFields";
        /// Rights of the caller to the merged request itself, as a list of flags.
        merged_ticket_entity_table_right_mask String = "mergedTicketEntity.tableRight.mask";
        /// Why the caller has no more rights to the merged request, as text or as the name of a resource; blank when
        /// nothing is denied.
        merged_ticket_entity_table_right_reason String = "mergedTicketEntity.tableRight.reason";
        /// Right, type and length of each property, by property name; can be empty.
        merged_ticket_entity_field_properties String = "mergedTicketEntity.fieldProperties";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_ticket_entity`](TicketClient::get_ticket_entity), with its options.
    GetTicketEntityCall = CallWithOptions Select GetTicketEntityOptions {
        /// Whether foreign keys are added to ExtraFields as application.device.key; false by default.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`http_put_save_ticket_entity_with_notify`](TicketClient::http_put_save_ticket_entity_with_notify),
    /// with its options.
    HttpPutSaveTicketEntityWithNotifyCall = CallWithOptions NoSelect HttpPutSaveTicketEntityWithNotifyOptions {
        /// Whether users of customer service are notified.
        notify bool = "notify";
    }
}

pagewire_runtime::call! {
    /// The call of [`messages`](TicketClient::messages), with its options.
    MessagesCall<A> = CallWithOptions Rows MessagesOptions {
        /// Condition that rows must meet, made of columns, operators and values, joined by `and` or `or`.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with an optional asc or desc.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas, such as contact and person.
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
