// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{DateTime, Map};
use crate::types::{
    ActivityStatus, AttachmentEntity, FieldInfoBase, FormSubmissionStatus, JsonPatch, Mode, ODataSlimResponse, Output,
    SaleStatus, Ticket, TicketBaseStatus, TicketCategoryClosingStatus, TicketCategoryDelegateMethod,
    TicketCategoryFlags, TicketEntity, TicketEntityWithLinks, TicketOrigin, TicketPriorityEscalateEvent,
    TicketPriorityFlags, TicketPriorityStatus, TicketReadStatus, TicketSecurityLevel, TicketStatusTimeCounter,
    UserType,
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

    /// Http post save ticket entity with notify.
    ///
    /// `POST /api/v1/Ticket`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_HttpPostSaveTicketEntityWithNotify.html)
    /// - `notify` (query, optional), `bool`.
    /// - body, [`TicketEntity`](crate::types::TicketEntity).
    /// - answers 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket().http_post_save_ticket_entity_with_notify(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn http_post_save_ticket_entity_with_notify(
        self,
        body: &TicketEntity,
    ) -> HttpPostSaveTicketEntityWithNotifyCall<'c, TicketEntity> {
        self.call(Op::HttpPostSaveTicketEntityWithNotify, &[]).body(View::Carrier(body)).into()
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

    /// Merge tickets.
    ///
    /// `POST /api/v1/Ticket/Merge`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_MergeTickets.html)
    /// - `secondaryTicketIds` (query), list of `i32`.
    /// - `mergedTicketEntity.ticketId` (query, optional), `i32`.
    /// - `mergedTicketEntity.title` (query, optional), text.
    /// - `mergedTicketEntity.createdAt` (query, optional), date-time.
    /// - `mergedTicketEntity.lastChanged` (query, optional), date-time.
    /// - `mergedTicketEntity.readByOwner` (query, optional), date-time.
    /// - `mergedTicketEntity.readByCustomer` (query, optional), date-time.
    /// - `mergedTicketEntity.firstReadByOwner` (query, optional), date-time.
    /// - `mergedTicketEntity.firstReadByUser` (query, optional), date-time.
    /// - `mergedTicketEntity.activate` (query, optional), date-time.
    /// - `mergedTicketEntity.closedAt` (query, optional), date-time.
    /// - `mergedTicketEntity.repliedAt` (query, optional), date-time.
    /// - `mergedTicketEntity.alertTimeout` (query, optional), date-time.
    /// - `mergedTicketEntity.deadline` (query, optional), date-time.
    /// - `mergedTicketEntity.createdBy.associateId` (query, optional), `i32`.
    /// - `mergedTicketEntity.createdBy.name` (query, optional), text.
    /// - `mergedTicketEntity.createdBy.personId` (query, optional), `i32`.
    /// - `mergedTicketEntity.createdBy.rank` (query, optional), `i32`.
    /// - `mergedTicketEntity.createdBy.tooltip` (query, optional), text.
    /// - `mergedTicketEntity.createdBy.type` (query, optional), [`UserType`](crate::types::UserType).
    /// - `mergedTicketEntity.createdBy.groupIdx` (query, optional), `i32`.
    /// - `mergedTicketEntity.createdBy.fullName` (query, optional), text.
    /// - `mergedTicketEntity.createdBy.formalName` (query, optional), text.
    /// - `mergedTicketEntity.createdBy.deleted` (query, optional), `bool`.
    /// - `mergedTicketEntity.createdBy.ejUserId` (query, optional), `i32`.
    /// - `mergedTicketEntity.createdBy.userName` (query, optional), text.
    /// - `mergedTicketEntity.createdBy.extraFields` (query, optional), text.
    /// - `mergedTicketEntity.createdBy.customFields` (query, optional), text.
    /// - `mergedTicketEntity.createdBy.tableRight.mask` (query, optional), text.
    /// - `mergedTicketEntity.createdBy.tableRight.reason` (query, optional), text.
    /// - `mergedTicketEntity.createdBy.fieldProperties` (query, optional), text.
    /// - `mergedTicketEntity.author` (query, optional), text.
    /// - `mergedTicketEntity.ownedBy.associateId` (query, optional), `i32`.
    /// - `mergedTicketEntity.ownedBy.name` (query, optional), text.
    /// - `mergedTicketEntity.ownedBy.personId` (query, optional), `i32`.
    /// - `mergedTicketEntity.ownedBy.rank` (query, optional), `i32`.
    /// - `mergedTicketEntity.ownedBy.tooltip` (query, optional), text.
    /// - `mergedTicketEntity.ownedBy.type` (query, optional), [`UserType`](crate::types::UserType).
    /// - `mergedTicketEntity.ownedBy.groupIdx` (query, optional), `i32`.
    /// - `mergedTicketEntity.ownedBy.fullName` (query, optional), text.
    /// - `mergedTicketEntity.ownedBy.formalName` (query, optional), text.
    /// - `mergedTicketEntity.ownedBy.deleted` (query, optional), `bool`.
    /// - `mergedTicketEntity.ownedBy.ejUserId` (query, optional), `i32`.
    /// - `mergedTicketEntity.ownedBy.userName` (query, optional), text.
    /// - `mergedTicketEntity.ownedBy.extraFields` (query, optional), text.
    /// - `mergedTicketEntity.ownedBy.customFields` (query, optional), text.
    /// - `mergedTicketEntity.ownedBy.tableRight.mask` (query, optional), text.
    /// - `mergedTicketEntity.ownedBy.tableRight.reason` (query, optional), text.
    /// - `mergedTicketEntity.ownedBy.fieldProperties` (query, optional), text.
    /// - `mergedTicketEntity.category.ticketCategoryId` (query, optional), `i32`.
    /// - `mergedTicketEntity.category.parentId` (query, optional), `i32`.
    /// - `mergedTicketEntity.category.name` (query, optional), text.
    /// - `mergedTicketEntity.category.fullname` (query, optional), text.
    /// - `mergedTicketEntity.category.categoryMaster` (query, optional), `i32`.
    /// - `mergedTicketEntity.category.flags` (query, optional),
    ///   [`TicketCategoryFlags`](crate::types::TicketCategoryFlags).
    /// - `mergedTicketEntity.category.delegateMethod` (query, optional),
    ///   [`TicketCategoryDelegateMethod`](crate::types::TicketCategoryDelegateMethod).
    /// - `mergedTicketEntity.category.externalName` (query, optional), text.
    /// - `mergedTicketEntity.category.closingStatus` (query, optional),
    ///   [`TicketCategoryClosingStatus`](crate::types::TicketCategoryClosingStatus).
    /// - `mergedTicketEntity.category.msgClosingStatus` (query, optional),
    ///   [`TicketCategoryClosingStatus`](crate::types::TicketCategoryClosingStatus).
    /// - `mergedTicketEntity.category.assignmentLag` (query, optional), `i32`.
    /// - `mergedTicketEntity.category.replyTemplate` (query, optional), `i32`.
    /// - `mergedTicketEntity.category.notificationEmail` (query, optional), text.
    /// - `mergedTicketEntity.category.defaultTicketStatus.ticketStatusId` (query, optional), `i32`.
    /// - `mergedTicketEntity.category.defaultTicketStatus.name` (query, optional), text.
    /// - `mergedTicketEntity.category.defaultTicketStatus.status` (query, optional),
    ///   [`TicketBaseStatus`](crate::types::TicketBaseStatus).
    /// - `mergedTicketEntity.category.defaultTicketStatus.timeCounter` (query, optional),
    ///   [`TicketStatusTimeCounter`](crate::types::TicketStatusTimeCounter).
    /// - `mergedTicketEntity.category.defaultTicketStatus.noEmailReopen` (query, optional), `bool`.
    /// - `mergedTicketEntity.category.defaultTicketStatus.isDefault` (query, optional), `bool`.
    /// - `mergedTicketEntity.category.defaultTicketStatus.usedInQueue` (query, optional), `bool`.
    /// - `mergedTicketEntity.category.defaultTicketStatus.tableRight.mask` (query, optional), text.
    /// - `mergedTicketEntity.category.defaultTicketStatus.tableRight.reason` (query, optional), text.
    /// - `mergedTicketEntity.category.defaultTicketStatus.fieldProperties` (query, optional), text.
    /// - `mergedTicketEntity.category.defaultMessageStatus.ticketStatusId` (query, optional), `i32`.
    /// - `mergedTicketEntity.category.defaultMessageStatus.name` (query, optional), text.
    /// - `mergedTicketEntity.category.defaultMessageStatus.status` (query, optional),
    ///   [`TicketBaseStatus`](crate::types::TicketBaseStatus).
    /// - `mergedTicketEntity.category.defaultMessageStatus.timeCounter` (query, optional),
    ///   [`TicketStatusTimeCounter`](crate::types::TicketStatusTimeCounter).
    /// - `mergedTicketEntity.category.defaultMessageStatus.noEmailReopen` (query, optional), `bool`.
    /// - `mergedTicketEntity.category.defaultMessageStatus.isDefault` (query, optional), `bool`.
    /// - `mergedTicketEntity.category.defaultMessageStatus.usedInQueue` (query, optional), `bool`.
    /// - `mergedTicketEntity.category.defaultMessageStatus.tableRight.mask` (query, optional), text.
    /// - `mergedTicketEntity.category.defaultMessageStatus.tableRight.reason` (query, optional), text.
    /// - `mergedTicketEntity.category.defaultMessageStatus.fieldProperties` (query, optional), text.
    /// - `mergedTicketEntity.category.effectiveReplyTemplateId` (query, optional), `i32`.
    /// - `mergedTicketEntity.category.extraFields` (query, optional), text.
    /// - `mergedTicketEntity.category.customFields` (query, optional), text.
    /// - `mergedTicketEntity.category.tableRight.mask` (query, optional), text.
    /// - `mergedTicketEntity.category.tableRight.reason` (query, optional), text.
    /// - `mergedTicketEntity.category.fieldProperties` (query, optional), text.
    /// - `mergedTicketEntity.slevel` (query, optional), [`TicketSecurityLevel`](crate::types::TicketSecurityLevel).
    /// - `mergedTicketEntity.priority.ticketPriorityId` (query, optional), `i32`.
    /// - `mergedTicketEntity.priority.name` (query, optional), text.
    /// - `mergedTicketEntity.priority.status` (query, optional),
    ///   [`TicketPriorityStatus`](crate::types::TicketPriorityStatus).
    /// - `mergedTicketEntity.priority.flags` (query, optional),
    ///   [`TicketPriorityFlags`](crate::types::TicketPriorityFlags).
    /// - `mergedTicketEntity.priority.sortOrder` (query, optional), `i32`.
    /// - `mergedTicketEntity.priority.ticketRead` (query, optional),
    ///   [`TicketPriorityEscalateEvent`](crate::types::TicketPriorityEscalateEvent).
    /// - `mergedTicketEntity.priority.changedOwner` (query, optional),
    ///   [`TicketPriorityEscalateEvent`](crate::types::TicketPriorityEscalateEvent).
    /// - `mergedTicketEntity.priority.ticketNewinfo` (query, optional),
    ///   [`TicketPriorityEscalateEvent`](crate::types::TicketPriorityEscalateEvent).
    /// - `mergedTicketEntity.priority.ticketClosed` (query, optional),
    ///   [`TicketPriorityEscalateEvent`](crate::types::TicketPriorityEscalateEvent).
    /// - `mergedTicketEntity.priority.ticketChangedPriority` (query, optional),
    ///   [`TicketPriorityEscalateEvent`](crate::types::TicketPriorityEscalateEvent).
    /// - `mergedTicketEntity.priority.ticketNew` (query, optional),
    ///   [`TicketPriorityEscalateEvent`](crate::types::TicketPriorityEscalateEvent).
    /// - `mergedTicketEntity.priority.deadline` (query, optional), `i32`.
    /// - `mergedTicketEntity.priority.monStart` (query, optional), date-time.
    /// - `mergedTicketEntity.priority.monStop` (query, optional), date-time.
    /// - `mergedTicketEntity.priority.tueStart` (query, optional), date-time.
    /// - `mergedTicketEntity.priority.tueStop` (query, optional), date-time.
    /// - `mergedTicketEntity.priority.wedStart` (query, optional), date-time.
    /// - `mergedTicketEntity.priority.wedStop` (query, optional), date-time.
    /// - `mergedTicketEntity.priority.thuStart` (query, optional), date-time.
    /// - `mergedTicketEntity.priority.thuStop` (query, optional), date-time.
    /// - `mergedTicketEntity.priority.friStart` (query, optional), date-time.
    /// - `mergedTicketEntity.priority.friStop` (query, optional), date-time.
    /// - `mergedTicketEntity.priority.satStart` (query, optional), date-time.
    /// - `mergedTicketEntity.priority.satStop` (query, optional), date-time.
    /// - `mergedTicketEntity.priority.sunStart` (query, optional), date-time.
    /// - `mergedTicketEntity.priority.sunStop` (query, optional), date-time.
    /// - `mergedTicketEntity.priority.nonDates` (query, optional), list of date-time.
    /// - `mergedTicketEntity.priority.escalationLevels` (query, optional), list of text.
    /// - `mergedTicketEntity.priority.tableRight.mask` (query, optional), text.
    /// - `mergedTicketEntity.priority.tableRight.reason` (query, optional), text.
    /// - `mergedTicketEntity.priority.fieldProperties` (query, optional), text.
    /// - `mergedTicketEntity.baseStatus` (query, optional), [`TicketBaseStatus`](crate::types::TicketBaseStatus).
    /// - `mergedTicketEntity.status.ticketStatusId` (query, optional), `i32`.
    /// - `mergedTicketEntity.status.name` (query, optional), text.
    /// - `mergedTicketEntity.status.status` (query, optional), [`TicketBaseStatus`](crate::types::TicketBaseStatus).
    /// - `mergedTicketEntity.status.timeCounter` (query, optional),
    ///   [`TicketStatusTimeCounter`](crate::types::TicketStatusTimeCounter).
    /// - `mergedTicketEntity.status.noEmailReopen` (query, optional), `bool`.
    /// - `mergedTicketEntity.status.isDefault` (query, optional), `bool`.
    /// - `mergedTicketEntity.status.usedInQueue` (query, optional), `bool`.
    /// - `mergedTicketEntity.status.tableRight.mask` (query, optional), text.
    /// - `mergedTicketEntity.status.tableRight.reason` (query, optional), text.
    /// - `mergedTicketEntity.status.fieldProperties` (query, optional), text.
    /// - `mergedTicketEntity.origin` (query, optional), [`TicketOrigin`](crate::types::TicketOrigin).
    /// - `mergedTicketEntity.person.position` (query, optional), text.
    /// - `mergedTicketEntity.person.personId` (query, optional), `i32`.
    /// - `mergedTicketEntity.person.mrmrs` (query, optional), text.
    /// - `mergedTicketEntity.person.firstname` (query, optional), text.
    /// - `mergedTicketEntity.person.lastname` (query, optional), text.
    /// - `mergedTicketEntity.person.middleName` (query, optional), text.
    /// - `mergedTicketEntity.person.title` (query, optional), text.
    /// - `mergedTicketEntity.person.description` (query, optional), text.
    /// - `mergedTicketEntity.person.email` (query, optional), text.
    /// - `mergedTicketEntity.person.fullName` (query, optional), text.
    /// - `mergedTicketEntity.person.directPhone` (query, optional), text.
    /// - `mergedTicketEntity.person.formalName` (query, optional), text.
    /// - `mergedTicketEntity.person.countryId` (query, optional), `i32`.
    /// - `mergedTicketEntity.person.contactId` (query, optional), `i32`.
    /// - `mergedTicketEntity.person.contactName` (query, optional), text.
    /// - `mergedTicketEntity.person.retired` (query, optional), `i32`.
    /// - `mergedTicketEntity.person.rank` (query, optional), `i32`.
    /// - `mergedTicketEntity.person.activeInterests` (query, optional), `i32`.
    /// - `mergedTicketEntity.person.contactDepartment` (query, optional), text.
    /// - `mergedTicketEntity.person.contactCountryId` (query, optional), `i32`.
    /// - `mergedTicketEntity.person.contactOrgNr` (query, optional), text.
    /// - `mergedTicketEntity.person.faxPhone` (query, optional), text.
    /// - `mergedTicketEntity.person.mobilePhone` (query, optional), text.
    /// - `mergedTicketEntity.person.contactPhone` (query, optional), text.
    /// - `mergedTicketEntity.person.associateName` (query, optional), text.
    /// - `mergedTicketEntity.person.associateId` (query, optional), `i32`.
    /// - `mergedTicketEntity.person.usePersonAddress` (query, optional), `bool`.
    /// - `mergedTicketEntity.person.contactFax` (query, optional), text.
    /// - `mergedTicketEntity.person.kanafname` (query, optional), text.
    /// - `mergedTicketEntity.person.kanalname` (query, optional), text.
    /// - `mergedTicketEntity.person.post1` (query, optional), text.
    /// - `mergedTicketEntity.person.post2` (query, optional), text.
    /// - `mergedTicketEntity.person.post3` (query, optional), text.
    /// - `mergedTicketEntity.person.emailName` (query, optional), text.
    /// - `mergedTicketEntity.person.contactFullName` (query, optional), text.
    /// - `mergedTicketEntity.person.activeErpLinks` (query, optional), `i32`.
    /// - `mergedTicketEntity.person.ticketPriorityId` (query, optional), `i32`.
    /// - `mergedTicketEntity.person.supportLanguageId` (query, optional), `i32`.
    /// - `mergedTicketEntity.person.supportAssociateId` (query, optional), `i32`.
    /// - `mergedTicketEntity.person.categoryName` (query, optional), text.
    /// - `mergedTicketEntity.person.personNumber` (query, optional), text.
    /// - `mergedTicketEntity.person.tableRight.mask` (query, optional), text.
    /// - `mergedTicketEntity.person.tableRight.reason` (query, optional), text.
    /// - `mergedTicketEntity.person.fieldProperties` (query, optional), text.
    /// - `mergedTicketEntity.secondaryPersons` (query, optional), list of text.
    /// - `mergedTicketEntity.alertLevel` (query, optional), `i32`.
    /// - `mergedTicketEntity.connectId` (query, optional), `i32`.
    /// - `mergedTicketEntity.readStatus` (query, optional), [`TicketReadStatus`](crate::types::TicketReadStatus).
    /// - `mergedTicketEntity.timeToReply` (query, optional), `i32`.
    /// - `mergedTicketEntity.realTimeToReply` (query, optional), `i32`.
    /// - `mergedTicketEntity.timeToClose` (query, optional), `i32`.
    /// - `mergedTicketEntity.realTimeToClose` (query, optional), `i32`.
    /// - `mergedTicketEntity.timeSpentInternally` (query, optional), `i32`.
    /// - `mergedTicketEntity.timeSpentExternally` (query, optional), `i32`.
    /// - `mergedTicketEntity.timeSpentQueue` (query, optional), `i32`.
    /// - `mergedTicketEntity.realTimeSpentInternally` (query, optional), `i32`.
    /// - `mergedTicketEntity.realTimeSpentExternally` (query, optional), `i32`.
    /// - `mergedTicketEntity.realTimeSpentQueue` (query, optional), `i32`.
    /// - `mergedTicketEntity.timeSpent` (query, optional), `i32`.
    /// - `mergedTicketEntity.hasAttachment` (query, optional), `bool`.
    /// - `mergedTicketEntity.numReplies` (query, optional), `i32`.
    /// - `mergedTicketEntity.numMessages` (query, optional), `i32`.
    /// - `mergedTicketEntity.fromAddress` (query, optional), text.
    /// - `mergedTicketEntity.messages` (query, optional), list of text.
    /// - `mergedTicketEntity.tags` (query, optional), list of text.
    /// - `mergedTicketEntity.language` (query, optional), text.
    /// - `mergedTicketEntity.sentiment` (query, optional), `i32`.
    /// - `mergedTicketEntity.sentimentConfidence` (query, optional), `i32`.
    /// - `mergedTicketEntity.suggestedCategoryId` (query, optional), `i32`.
    /// - `mergedTicketEntity.suggestedCategoryName` (query, optional), text.
    /// - `mergedTicketEntity.origHumanCategoryId` (query, optional), `i32`.
    /// - `mergedTicketEntity.iconHint` (query, optional), text.
    /// - `mergedTicketEntity.sale.contactName` (query, optional), text.
    /// - `mergedTicketEntity.sale.saleDate` (query, optional), date-time.
    /// - `mergedTicketEntity.sale.saleId` (query, optional), `i32`.
    /// - `mergedTicketEntity.sale.probability` (query, optional), `i32`.
    /// - `mergedTicketEntity.sale.title` (query, optional), text.
    /// - `mergedTicketEntity.sale.amount` (query, optional), `f64`.
    /// - `mergedTicketEntity.sale.currency` (query, optional), text.
    /// - `mergedTicketEntity.sale.projectName` (query, optional), text.
    /// - `mergedTicketEntity.sale.associateFullName` (query, optional), text.
    /// - `mergedTicketEntity.sale.description` (query, optional), text.
    /// - `mergedTicketEntity.sale.status` (query, optional), [`SaleStatus`](crate::types::SaleStatus).
    /// - `mergedTicketEntity.sale.weightedAmount` (query, optional), `f64`.
    /// - `mergedTicketEntity.sale.projectId` (query, optional), `i32`.
    /// - `mergedTicketEntity.sale.earningPercent` (query, optional), `f64`.
    /// - `mergedTicketEntity.sale.earning` (query, optional), `f64`.
    /// - `mergedTicketEntity.sale.contactId` (query, optional), `i32`.
    /// - `mergedTicketEntity.sale.associateId` (query, optional), `i32`.
    /// - `mergedTicketEntity.sale.personId` (query, optional), `i32`.
    /// - `mergedTicketEntity.sale.saleTypeId` (query, optional), `i32`.
    /// - `mergedTicketEntity.sale.saleTypeName` (query, optional), text.
    /// - `mergedTicketEntity.sale.personFullName` (query, optional), text.
    /// - `mergedTicketEntity.sale.completed` (query, optional), [`ActivityStatus`](crate::types::ActivityStatus).
    /// - `mergedTicketEntity.sale.activeErpLinks` (query, optional), `i32`.
    /// - `mergedTicketEntity.sale.nextDueDate` (query, optional), date-time.
    /// - `mergedTicketEntity.sale.number` (query, optional), text.
    /// - `mergedTicketEntity.sale.tableRight.mask` (query, optional), text.
    /// - `mergedTicketEntity.sale.tableRight.reason` (query, optional), text.
    /// - `mergedTicketEntity.sale.fieldProperties` (query, optional), text.
    /// - `mergedTicketEntity.project.projectId` (query, optional), `i32`.
    /// - `mergedTicketEntity.project.name` (query, optional), text.
    /// - `mergedTicketEntity.project.description` (query, optional), text.
    /// - `mergedTicketEntity.project.uRL` (query, optional), text.
    /// - `mergedTicketEntity.project.type` (query, optional), text.
    /// - `mergedTicketEntity.project.associateId` (query, optional), `i32`.
    /// - `mergedTicketEntity.project.associateFullName` (query, optional), text.
    /// - `mergedTicketEntity.project.typeId` (query, optional), `i32`.
    /// - `mergedTicketEntity.project.updated` (query, optional), date-time.
    /// - `mergedTicketEntity.project.statusId` (query, optional), `i32`.
    /// - `mergedTicketEntity.project.status` (query, optional), text.
    /// - `mergedTicketEntity.project.textId` (query, optional), `i32`.
    /// - `mergedTicketEntity.project.publishTo` (query, optional), date-time.
    /// - `mergedTicketEntity.project.publishFrom` (query, optional), date-time.
    /// - `mergedTicketEntity.project.isPublished` (query, optional), `bool`.
    /// - `mergedTicketEntity.project.uRLName` (query, optional), text.
    /// - `mergedTicketEntity.project.projectNumber` (query, optional), text.
    /// - `mergedTicketEntity.project.activeErpLinks` (query, optional), `i32`.
    /// - `mergedTicketEntity.project.eventId` (query, optional), `i32`.
    /// - `mergedTicketEntity.project.startDate` (query, optional), date-time.
    /// - `mergedTicketEntity.project.tableRight.mask` (query, optional), text.
    /// - `mergedTicketEntity.project.tableRight.reason` (query, optional), text.
    /// - `mergedTicketEntity.project.fieldProperties` (query, optional), text.
    /// - `mergedTicketEntity.formSubmission.formSubmissionId` (query, optional), `i32`.
    /// - `mergedTicketEntity.formSubmission.emailAddress` (query, optional), text.
    /// - `mergedTicketEntity.formSubmission.status` (query, optional),
    ///   [`FormSubmissionStatus`](crate::types::FormSubmissionStatus).
    /// - `mergedTicketEntity.ticketType.ticketTypeId` (query, optional), `i32`.
    /// - `mergedTicketEntity.ticketType.name` (query, optional), text.
    /// - `mergedTicketEntity.ticketType.icon` (query, optional), text.
    /// - `mergedTicketEntity.ticketType.defaultTicketStatus` (query, optional), `i32`.
    /// - `mergedTicketEntity.ticketType.defaultTicketPriority` (query, optional), `i32`.
    /// - `mergedTicketEntity.ticketType.isDefault` (query, optional), `bool`.
    /// - `mergedTicketEntity.ticketType.showInNew` (query, optional), `bool`.
    /// - `mergedTicketEntity.ticketType.excludeSignature` (query, optional), `bool`.
    /// - `mergedTicketEntity.ticketType.excludeEmailRecipients` (query, optional), `bool`.
    /// - `mergedTicketEntity.ticketType.externalAsDefault` (query, optional), `bool`.
    /// - `mergedTicketEntity.ticketType.visibleForGroups` (query, optional), list of `i32`.
    /// - `mergedTicketEntity.ticketType.replyForwardNoSignature` (query, optional), `bool`.
    /// - `mergedTicketEntity.ticketType.replyExternalAsDefault` (query, optional), `bool`.
    /// - `mergedTicketEntity.ticketType.tableRight.mask` (query, optional), text.
    /// - `mergedTicketEntity.ticketType.tableRight.reason` (query, optional), text.
    /// - `mergedTicketEntity.ticketType.fieldProperties` (query, optional), text.
    /// - `mergedTicketEntity.activeStatusMonitorId` (query, optional), `i32`.
    /// - `mergedTicketEntity.extraFields` (query, optional), text.
    /// - `mergedTicketEntity.customFields` (query, optional), text.
    /// - `mergedTicketEntity.tableRight.mask` (query, optional), text.
    /// - `mergedTicketEntity.tableRight.reason` (query, optional), text.
    /// - `mergedTicketEntity.fieldProperties` (query, optional), text.
    /// - answers 200 with [`TicketEntity`](crate::types::TicketEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket().merge_tickets(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn merge_tickets(self, secondary_ticket_ids: &[i32]) -> MergeTicketsCall<'c, TicketEntity> {
        self.call(Op::MergeTickets, &[]).query("secondaryTicketIds", View::List(&secondary_ticket_ids)).into()
    }

    /// Default ticket entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
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
    /// A call that takes longer than 2,000 ms counts as slow.
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

    /// Http put save ticket entity with notify.
    ///
    /// `PUT /api/v1/Ticket/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Ticket/v1TicketEntity_HttpPutSaveTicketEntityWithNotify.html)
    /// - `id` (path), `i32`.
    /// - `notify` (query, optional), `bool`.
    /// - body, [`TicketEntity`](crate::types::TicketEntity).
    /// - answers 200 with [`TicketEntity`](crate::types::TicketEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.ticket().http_put_save_ticket_entity_with_notify(1, &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn http_put_save_ticket_entity_with_notify(
        self,
        id: i32,
        body: &TicketEntity,
    ) -> HttpPutSaveTicketEntityWithNotifyCall<'c, TicketEntity> {
        self.call(Op::HttpPutSaveTicketEntityWithNotify, &[View::I32(id)]).body(View::Carrier(body)).into()
    }

    /// Delete ticket entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
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
    /// A call that takes longer than 2,000 ms counts as slow.
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
    /// The call of
    /// [`http_post_save_ticket_entity_with_notify`](TicketClient::http_post_save_ticket_entity_with_notify), with its
    /// options.
    HttpPostSaveTicketEntityWithNotifyCall NoSelect superoffice_options {
        /// The query parameter `notify`.
        notify bool = "notify";
    }
}

pagewire_runtime::call! {
    /// The call of [`merge_tickets`](TicketClient::merge_tickets), with its options.
    MergeTicketsCall NoSelect superoffice_options {
        /// The query parameter `mergedTicketEntity.ticketId`.
        merged_ticket_entity_ticket_id i32 = "mergedTicketEntity.ticketId";
        /// The query parameter `mergedTicketEntity.title`.
        merged_ticket_entity_title String = "mergedTicketEntity.title";
        /// The query parameter `mergedTicketEntity.createdAt`.
        merged_ticket_entity_created_at DateTime = "mergedTicketEntity.createdAt";
        /// The query parameter `mergedTicketEntity.lastChanged`.
        merged_ticket_entity_last_changed DateTime = "mergedTicketEntity.lastChanged";
        /// The query parameter `mergedTicketEntity.readByOwner`.
        merged_ticket_entity_read_by_owner DateTime = "mergedTicketEntity.readByOwner";
        /// The query parameter `mergedTicketEntity.readByCustomer`.
        merged_ticket_entity_read_by_customer DateTime = "mergedTicketEntity.readByCustomer";
        /// The query parameter `mergedTicketEntity.firstReadByOwner`.
        merged_ticket_entity_first_read_by_owner DateTime = "mergedTicketEntity.firstReadByOwner";
        /// The query parameter `mergedTicketEntity.firstReadByUser`.
        merged_ticket_entity_first_read_by_user DateTime = "mergedTicketEntity.firstReadByUser";
        /// The query parameter `mergedTicketEntity.activate`.
        merged_ticket_entity_activate DateTime = "mergedTicketEntity.activate";
        /// The query parameter `mergedTicketEntity.closedAt`.
        merged_ticket_entity_closed_at DateTime = "mergedTicketEntity.closedAt";
        /// The query parameter `mergedTicketEntity.repliedAt`.
        merged_ticket_entity_replied_at DateTime = "mergedTicketEntity.repliedAt";
        /// The query parameter `mergedTicketEntity.alertTimeout`.
        merged_ticket_entity_alert_timeout DateTime = "mergedTicketEntity.alertTimeout";
        /// The query parameter `mergedTicketEntity.deadline`.
        merged_ticket_entity_deadline DateTime = "mergedTicketEntity.deadline";
        /// The query parameter `mergedTicketEntity.createdBy.associateId`.
        merged_ticket_entity_created_by_associate_id i32 = "mergedTicketEntity.createdBy.associateId";
        /// The query parameter `mergedTicketEntity.createdBy.name`.
        merged_ticket_entity_created_by_name String = "mergedTicketEntity.createdBy.name";
        /// The query parameter `mergedTicketEntity.createdBy.personId`.
        merged_ticket_entity_created_by_person_id i32 = "mergedTicketEntity.createdBy.personId";
        /// The query parameter `mergedTicketEntity.createdBy.rank`.
        merged_ticket_entity_created_by_rank i32 = "mergedTicketEntity.createdBy.rank";
        /// The query parameter `mergedTicketEntity.createdBy.tooltip`.
        merged_ticket_entity_created_by_tooltip String = "mergedTicketEntity.createdBy.tooltip";
        /// The query parameter `mergedTicketEntity.createdBy.type`.
        merged_ticket_entity_created_by_type UserType = "mergedTicketEntity.createdBy.type";
        /// The query parameter `mergedTicketEntity.createdBy.groupIdx`.
        merged_ticket_entity_created_by_group_idx i32 = "mergedTicketEntity.createdBy.groupIdx";
        /// The query parameter `mergedTicketEntity.createdBy.fullName`.
        merged_ticket_entity_created_by_full_name String = "mergedTicketEntity.createdBy.fullName";
        /// The query parameter `mergedTicketEntity.createdBy.formalName`.
        merged_ticket_entity_created_by_formal_name String = "mergedTicketEntity.createdBy.formalName";
        /// The query parameter `mergedTicketEntity.createdBy.deleted`.
        merged_ticket_entity_created_by_deleted bool = "mergedTicketEntity.createdBy.deleted";
        /// The query parameter `mergedTicketEntity.createdBy.ejUserId`.
        merged_ticket_entity_created_by_ej_user_id i32 = "mergedTicketEntity.createdBy.ejUserId";
        /// The query parameter `mergedTicketEntity.createdBy.userName`.
        merged_ticket_entity_created_by_user_name String = "mergedTicketEntity.createdBy.userName";
        /// The query parameter `mergedTicketEntity.createdBy.extraFields`.
        merged_ticket_entity_created_by_extra_fields String = "mergedTicketEntity.createdBy.extraFields";
        /// The query parameter `mergedTicketEntity.createdBy.customFields`.
        merged_ticket_entity_created_by_custom_fields String = "mergedTicketEntity.createdBy.customFields";
        /// The query parameter `mergedTicketEntity.createdBy.tableRight.mask`.
        merged_ticket_entity_created_by_table_right_mask String = "mergedTicketEntity.createdBy.tableRight.mask";
        /// The query parameter `mergedTicketEntity.createdBy.tableRight.reason`.
        merged_ticket_entity_created_by_table_right_reason String = "mergedTicketEntity.createdBy.tableRight.reason";
        /// The query parameter `mergedTicketEntity.createdBy.fieldProperties`.
        merged_ticket_entity_created_by_field_properties String = "mergedTicketEntity.createdBy.fieldProperties";
        /// The query parameter `mergedTicketEntity.author`.
        merged_ticket_entity_author String = "mergedTicketEntity.author";
        /// The query parameter `mergedTicketEntity.ownedBy.associateId`.
        merged_ticket_entity_owned_by_associate_id i32 = "mergedTicketEntity.ownedBy.associateId";
        /// The query parameter `mergedTicketEntity.ownedBy.name`.
        merged_ticket_entity_owned_by_name String = "mergedTicketEntity.ownedBy.name";
        /// The query parameter `mergedTicketEntity.ownedBy.personId`.
        merged_ticket_entity_owned_by_person_id i32 = "mergedTicketEntity.ownedBy.personId";
        /// The query parameter `mergedTicketEntity.ownedBy.rank`.
        merged_ticket_entity_owned_by_rank i32 = "mergedTicketEntity.ownedBy.rank";
        /// The query parameter `mergedTicketEntity.ownedBy.tooltip`.
        merged_ticket_entity_owned_by_tooltip String = "mergedTicketEntity.ownedBy.tooltip";
        /// The query parameter `mergedTicketEntity.ownedBy.type`.
        merged_ticket_entity_owned_by_type UserType = "mergedTicketEntity.ownedBy.type";
        /// The query parameter `mergedTicketEntity.ownedBy.groupIdx`.
        merged_ticket_entity_owned_by_group_idx i32 = "mergedTicketEntity.ownedBy.groupIdx";
        /// The query parameter `mergedTicketEntity.ownedBy.fullName`.
        merged_ticket_entity_owned_by_full_name String = "mergedTicketEntity.ownedBy.fullName";
        /// The query parameter `mergedTicketEntity.ownedBy.formalName`.
        merged_ticket_entity_owned_by_formal_name String = "mergedTicketEntity.ownedBy.formalName";
        /// The query parameter `mergedTicketEntity.ownedBy.deleted`.
        merged_ticket_entity_owned_by_deleted bool = "mergedTicketEntity.ownedBy.deleted";
        /// The query parameter `mergedTicketEntity.ownedBy.ejUserId`.
        merged_ticket_entity_owned_by_ej_user_id i32 = "mergedTicketEntity.ownedBy.ejUserId";
        /// The query parameter `mergedTicketEntity.ownedBy.userName`.
        merged_ticket_entity_owned_by_user_name String = "mergedTicketEntity.ownedBy.userName";
        /// The query parameter `mergedTicketEntity.ownedBy.extraFields`.
        merged_ticket_entity_owned_by_extra_fields String = "mergedTicketEntity.ownedBy.extraFields";
        /// The query parameter `mergedTicketEntity.ownedBy.customFields`.
        merged_ticket_entity_owned_by_custom_fields String = "mergedTicketEntity.ownedBy.customFields";
        /// The query parameter `mergedTicketEntity.ownedBy.tableRight.mask`.
        merged_ticket_entity_owned_by_table_right_mask String = "mergedTicketEntity.ownedBy.tableRight.mask";
        /// The query parameter `mergedTicketEntity.ownedBy.tableRight.reason`.
        merged_ticket_entity_owned_by_table_right_reason String = "mergedTicketEntity.ownedBy.tableRight.reason";
        /// The query parameter `mergedTicketEntity.ownedBy.fieldProperties`.
        merged_ticket_entity_owned_by_field_properties String = "mergedTicketEntity.ownedBy.fieldProperties";
        /// The query parameter `mergedTicketEntity.category.ticketCategoryId`.
        merged_ticket_entity_category_ticket_category_id i32 = "mergedTicketEntity.category.ticketCategoryId";
        /// The query parameter `mergedTicketEntity.category.parentId`.
        merged_ticket_entity_category_parent_id i32 = "mergedTicketEntity.category.parentId";
        /// The query parameter `mergedTicketEntity.category.name`.
        merged_ticket_entity_category_name String = "mergedTicketEntity.category.name";
        /// The query parameter `mergedTicketEntity.category.fullname`.
        merged_ticket_entity_category_fullname String = "mergedTicketEntity.category.fullname";
        /// The query parameter `mergedTicketEntity.category.categoryMaster`.
        merged_ticket_entity_category_category_master i32 = "mergedTicketEntity.category.categoryMaster";
        /// The query parameter `mergedTicketEntity.category.flags`.
        merged_ticket_entity_category_flags TicketCategoryFlags = "mergedTicketEntity.category.flags";
        /// The query parameter `mergedTicketEntity.category.delegateMethod`.
        merged_ticket_entity_category_delegate_method TicketCategoryDelegateMethod = "mergedTicketEntity.category.delegateMethod";
        /// The query parameter `mergedTicketEntity.category.externalName`.
        merged_ticket_entity_category_external_name String = "mergedTicketEntity.category.externalName";
        /// The query parameter `mergedTicketEntity.category.closingStatus`.
        merged_ticket_entity_category_closing_status TicketCategoryClosingStatus = "mergedTicketEntity.category.closingStatus";
        /// The query parameter `mergedTicketEntity.category.msgClosingStatus`.
        merged_ticket_entity_category_msg_closing_status TicketCategoryClosingStatus = "mergedTicketEntity.category.msgClosingStatus";
        /// The query parameter `mergedTicketEntity.category.assignmentLag`.
        merged_ticket_entity_category_assignment_lag i32 = "mergedTicketEntity.category.assignmentLag";
        /// The query parameter `mergedTicketEntity.category.replyTemplate`.
        merged_ticket_entity_category_reply_template i32 = "mergedTicketEntity.category.replyTemplate";
        /// The query parameter `mergedTicketEntity.category.notificationEmail`.
        merged_ticket_entity_category_notification_email String = "mergedTicketEntity.category.notificationEmail";
        /// The query parameter `mergedTicketEntity.category.defaultTicketStatus.ticketStatusId`.
        merged_ticket_entity_category_default_ticket_status_ticket_status_id i32 = "mergedTicketEntity.category.defaultTicketStatus.ticketStatusId";
        /// The query parameter `mergedTicketEntity.category.defaultTicketStatus.name`.
        merged_ticket_entity_category_default_ticket_status_name String = "mergedTicketEntity.category.defaultTicketStatus.name";
        /// The query parameter `mergedTicketEntity.category.defaultTicketStatus.status`.
        merged_ticket_entity_category_default_ticket_status_status TicketBaseStatus = "mergedTicketEntity.category.defaultTicketStatus.status";
        /// The query parameter `mergedTicketEntity.category.defaultTicketStatus.timeCounter`.
        merged_ticket_entity_category_default_ticket_status_time_counter TicketStatusTimeCounter = "mergedTicketEntity.category.defaultTicketStatus.timeCounter";
        /// The query parameter `mergedTicketEntity.category.defaultTicketStatus.noEmailReopen`.
        merged_ticket_entity_category_default_ticket_status_no_email_reopen bool = "mergedTicketEntity.category.defaultTicketStatus.noEmailReopen";
        /// The query parameter `mergedTicketEntity.category.defaultTicketStatus.isDefault`.
        merged_ticket_entity_category_default_ticket_status_is_default bool = "mergedTicketEntity.category.defaultTicketStatus.isDefault";
        /// The query parameter `mergedTicketEntity.category.defaultTicketStatus.usedInQueue`.
        merged_ticket_entity_category_default_ticket_status_used_in_queue bool = "mergedTicketEntity.category.defaultTicketStatus.usedInQueue";
        /// The query parameter `mergedTicketEntity.category.defaultTicketStatus.tableRight.mask`.
        merged_ticket_entity_category_default_ticket_status_table_right_mask String = "mergedTicketEntity.category.defaultTicketStatus.tableRight.mask";
        /// The query parameter `mergedTicketEntity.category.defaultTicketStatus.tableRight.reason`.
        merged_ticket_entity_category_default_ticket_status_table_right_reason String = "mergedTicketEntity.category.defaultTicketStatus.tableRight.reason";
        /// The query parameter `mergedTicketEntity.category.defaultTicketStatus.fieldProperties`.
        merged_ticket_entity_category_default_ticket_status_field_properties String = "mergedTicketEntity.category.defaultTicketStatus.fieldProperties";
        /// The query parameter `mergedTicketEntity.category.defaultMessageStatus.ticketStatusId`.
        merged_ticket_entity_category_default_message_status_ticket_status_id i32 = "mergedTicketEntity.category.defaultMessageStatus.ticketStatusId";
        /// The query parameter `mergedTicketEntity.category.defaultMessageStatus.name`.
        merged_ticket_entity_category_default_message_status_name String = "mergedTicketEntity.category.defaultMessageStatus.name";
        /// The query parameter `mergedTicketEntity.category.defaultMessageStatus.status`.
        merged_ticket_entity_category_default_message_status_status TicketBaseStatus = "mergedTicketEntity.category.defaultMessageStatus.status";
        /// The query parameter `mergedTicketEntity.category.defaultMessageStatus.timeCounter`.
        merged_ticket_entity_category_default_message_status_time_counter TicketStatusTimeCounter = "mergedTicketEntity.category.defaultMessageStatus.timeCounter";
        /// The query parameter `mergedTicketEntity.category.defaultMessageStatus.noEmailReopen`.
        merged_ticket_entity_category_default_message_status_no_email_reopen bool = "mergedTicketEntity.category.defaultMessageStatus.noEmailReopen";
        /// The query parameter `mergedTicketEntity.category.defaultMessageStatus.isDefault`.
        merged_ticket_entity_category_default_message_status_is_default bool = "mergedTicketEntity.category.defaultMessageStatus.isDefault";
        /// The query parameter `mergedTicketEntity.category.defaultMessageStatus.usedInQueue`.
        merged_ticket_entity_category_default_message_status_used_in_queue bool = "mergedTicketEntity.category.defaultMessageStatus.usedInQueue";
        /// The query parameter `mergedTicketEntity.category.defaultMessageStatus.tableRight.mask`.
        merged_ticket_entity_category_default_message_status_table_right_mask String = "mergedTicketEntity.category.defaultMessageStatus.tableRight.mask";
        /// The query parameter `mergedTicketEntity.category.defaultMessageStatus.tableRight.reason`.
        merged_ticket_entity_category_default_message_status_table_right_reason String = "mergedTicketEntity.category.defaultMessageStatus.tableRight.reason";
        /// The query parameter `mergedTicketEntity.category.defaultMessageStatus.fieldProperties`.
        merged_ticket_entity_category_default_message_status_field_properties String = "mergedTicketEntity.category.defaultMessageStatus.fieldProperties";
        /// The query parameter `mergedTicketEntity.category.effectiveReplyTemplateId`.
        merged_ticket_entity_category_effective_reply_template_id i32 = "mergedTicketEntity.category.effectiveReplyTemplateId";
        /// The query parameter `mergedTicketEntity.category.extraFields`.
        merged_ticket_entity_category_extra_fields String = "mergedTicketEntity.category.extraFields";
        /// The query parameter `mergedTicketEntity.category.customFields`.
        merged_ticket_entity_category_custom_fields String = "mergedTicketEntity.category.customFields";
        /// The query parameter `mergedTicketEntity.category.tableRight.mask`.
        merged_ticket_entity_category_table_right_mask String = "mergedTicketEntity.category.tableRight.mask";
        /// The query parameter `mergedTicketEntity.category.tableRight.reason`.
        merged_ticket_entity_category_table_right_reason String = "mergedTicketEntity.category.tableRight.reason";
        /// The query parameter `mergedTicketEntity.category.fieldProperties`.
        merged_ticket_entity_category_field_properties String = "mergedTicketEntity.category.fieldProperties";
        /// The query parameter `mergedTicketEntity.slevel`.
        merged_ticket_entity_slevel TicketSecurityLevel = "mergedTicketEntity.slevel";
        /// The query parameter `mergedTicketEntity.priority.ticketPriorityId`.
        merged_ticket_entity_priority_ticket_priority_id i32 = "mergedTicketEntity.priority.ticketPriorityId";
        /// The query parameter `mergedTicketEntity.priority.name`.
        merged_ticket_entity_priority_name String = "mergedTicketEntity.priority.name";
        /// The query parameter `mergedTicketEntity.priority.status`.
        merged_ticket_entity_priority_status TicketPriorityStatus = "mergedTicketEntity.priority.status";
        /// The query parameter `mergedTicketEntity.priority.flags`.
        merged_ticket_entity_priority_flags TicketPriorityFlags = "mergedTicketEntity.priority.flags";
        /// The query parameter `mergedTicketEntity.priority.sortOrder`.
        merged_ticket_entity_priority_sort_order i32 = "mergedTicketEntity.priority.sortOrder";
        /// The query parameter `mergedTicketEntity.priority.ticketRead`.
        merged_ticket_entity_priority_ticket_read TicketPriorityEscalateEvent = "mergedTicketEntity.priority.ticketRead";
        /// The query parameter `mergedTicketEntity.priority.changedOwner`.
        merged_ticket_entity_priority_changed_owner TicketPriorityEscalateEvent = "mergedTicketEntity.priority.changedOwner";
        /// The query parameter `mergedTicketEntity.priority.ticketNewinfo`.
        merged_ticket_entity_priority_ticket_newinfo TicketPriorityEscalateEvent = "mergedTicketEntity.priority.ticketNewinfo";
        /// The query parameter `mergedTicketEntity.priority.ticketClosed`.
        merged_ticket_entity_priority_ticket_closed TicketPriorityEscalateEvent = "mergedTicketEntity.priority.ticketClosed";
        /// The query parameter `mergedTicketEntity.priority.ticketChangedPriority`.
        merged_ticket_entity_priority_ticket_changed_priority TicketPriorityEscalateEvent = "mergedTicketEntity.priority.ticketChangedPriority";
        /// The query parameter `mergedTicketEntity.priority.ticketNew`.
        merged_ticket_entity_priority_ticket_new TicketPriorityEscalateEvent = "mergedTicketEntity.priority.ticketNew";
        /// The query parameter `mergedTicketEntity.priority.deadline`.
        merged_ticket_entity_priority_deadline i32 = "mergedTicketEntity.priority.deadline";
        /// The query parameter `mergedTicketEntity.priority.monStart`.
        merged_ticket_entity_priority_mon_start DateTime = "mergedTicketEntity.priority.monStart";
        /// The query parameter `mergedTicketEntity.priority.monStop`.
        merged_ticket_entity_priority_mon_stop DateTime = "mergedTicketEntity.priority.monStop";
        /// The query parameter `mergedTicketEntity.priority.tueStart`.
        merged_ticket_entity_priority_tue_start DateTime = "mergedTicketEntity.priority.tueStart";
        /// The query parameter `mergedTicketEntity.priority.tueStop`.
        merged_ticket_entity_priority_tue_stop DateTime = "mergedTicketEntity.priority.tueStop";
        /// The query parameter `mergedTicketEntity.priority.wedStart`.
        merged_ticket_entity_priority_wed_start DateTime = "mergedTicketEntity.priority.wedStart";
        /// The query parameter `mergedTicketEntity.priority.wedStop`.
        merged_ticket_entity_priority_wed_stop DateTime = "mergedTicketEntity.priority.wedStop";
        /// The query parameter `mergedTicketEntity.priority.thuStart`.
        merged_ticket_entity_priority_thu_start DateTime = "mergedTicketEntity.priority.thuStart";
        /// The query parameter `mergedTicketEntity.priority.thuStop`.
        merged_ticket_entity_priority_thu_stop DateTime = "mergedTicketEntity.priority.thuStop";
        /// The query parameter `mergedTicketEntity.priority.friStart`.
        merged_ticket_entity_priority_fri_start DateTime = "mergedTicketEntity.priority.friStart";
        /// The query parameter `mergedTicketEntity.priority.friStop`.
        merged_ticket_entity_priority_fri_stop DateTime = "mergedTicketEntity.priority.friStop";
        /// The query parameter `mergedTicketEntity.priority.satStart`.
        merged_ticket_entity_priority_sat_start DateTime = "mergedTicketEntity.priority.satStart";
        /// The query parameter `mergedTicketEntity.priority.satStop`.
        merged_ticket_entity_priority_sat_stop DateTime = "mergedTicketEntity.priority.satStop";
        /// The query parameter `mergedTicketEntity.priority.sunStart`.
        merged_ticket_entity_priority_sun_start DateTime = "mergedTicketEntity.priority.sunStart";
        /// The query parameter `mergedTicketEntity.priority.sunStop`.
        merged_ticket_entity_priority_sun_stop DateTime = "mergedTicketEntity.priority.sunStop";
        /// The query parameter `mergedTicketEntity.priority.nonDates`.
        merged_ticket_entity_priority_non_dates Vec<DateTime> = "mergedTicketEntity.priority.nonDates";
        /// The query parameter `mergedTicketEntity.priority.escalationLevels`.
        merged_ticket_entity_priority_escalation_levels Vec<String> = "mergedTicketEntity.priority.escalationLevels";
        /// The query parameter `mergedTicketEntity.priority.tableRight.mask`.
        merged_ticket_entity_priority_table_right_mask String = "mergedTicketEntity.priority.tableRight.mask";
        /// The query parameter `mergedTicketEntity.priority.tableRight.reason`.
        merged_ticket_entity_priority_table_right_reason String = "mergedTicketEntity.priority.tableRight.reason";
        /// The query parameter `mergedTicketEntity.priority.fieldProperties`.
        merged_ticket_entity_priority_field_properties String = "mergedTicketEntity.priority.fieldProperties";
        /// The query parameter `mergedTicketEntity.baseStatus`.
        merged_ticket_entity_base_status TicketBaseStatus = "mergedTicketEntity.baseStatus";
        /// The query parameter `mergedTicketEntity.status.ticketStatusId`.
        merged_ticket_entity_status_ticket_status_id i32 = "mergedTicketEntity.status.ticketStatusId";
        /// The query parameter `mergedTicketEntity.status.name`.
        merged_ticket_entity_status_name String = "mergedTicketEntity.status.name";
        /// The query parameter `mergedTicketEntity.status.status`.
        merged_ticket_entity_status_status TicketBaseStatus = "mergedTicketEntity.status.status";
        /// The query parameter `mergedTicketEntity.status.timeCounter`.
        merged_ticket_entity_status_time_counter TicketStatusTimeCounter = "mergedTicketEntity.status.timeCounter";
        /// The query parameter `mergedTicketEntity.status.noEmailReopen`.
        merged_ticket_entity_status_no_email_reopen bool = "mergedTicketEntity.status.noEmailReopen";
        /// The query parameter `mergedTicketEntity.status.isDefault`.
        merged_ticket_entity_status_is_default bool = "mergedTicketEntity.status.isDefault";
        /// The query parameter `mergedTicketEntity.status.usedInQueue`.
        merged_ticket_entity_status_used_in_queue bool = "mergedTicketEntity.status.usedInQueue";
        /// The query parameter `mergedTicketEntity.status.tableRight.mask`.
        merged_ticket_entity_status_table_right_mask String = "mergedTicketEntity.status.tableRight.mask";
        /// The query parameter `mergedTicketEntity.status.tableRight.reason`.
        merged_ticket_entity_status_table_right_reason String = "mergedTicketEntity.status.tableRight.reason";
        /// The query parameter `mergedTicketEntity.status.fieldProperties`.
        merged_ticket_entity_status_field_properties String = "mergedTicketEntity.status.fieldProperties";
        /// The query parameter `mergedTicketEntity.origin`.
        merged_ticket_entity_origin TicketOrigin = "mergedTicketEntity.origin";
        /// The query parameter `mergedTicketEntity.person.position`.
        merged_ticket_entity_person_position String = "mergedTicketEntity.person.position";
        /// The query parameter `mergedTicketEntity.person.personId`.
        merged_ticket_entity_person_person_id i32 = "mergedTicketEntity.person.personId";
        /// The query parameter `mergedTicketEntity.person.mrmrs`.
        merged_ticket_entity_person_mrmrs String = "mergedTicketEntity.person.mrmrs";
        /// The query parameter `mergedTicketEntity.person.firstname`.
        merged_ticket_entity_person_firstname String = "mergedTicketEntity.person.firstname";
        /// The query parameter `mergedTicketEntity.person.lastname`.
        merged_ticket_entity_person_lastname String = "mergedTicketEntity.person.lastname";
        /// The query parameter `mergedTicketEntity.person.middleName`.
        merged_ticket_entity_person_middle_name String = "mergedTicketEntity.person.middleName";
        /// The query parameter `mergedTicketEntity.person.title`.
        merged_ticket_entity_person_title String = "mergedTicketEntity.person.title";
        /// The query parameter `mergedTicketEntity.person.description`.
        merged_ticket_entity_person_description String = "mergedTicketEntity.person.description";
        /// The query parameter `mergedTicketEntity.person.email`.
        merged_ticket_entity_person_email String = "mergedTicketEntity.person.email";
        /// The query parameter `mergedTicketEntity.person.fullName`.
        merged_ticket_entity_person_full_name String = "mergedTicketEntity.person.fullName";
        /// The query parameter `mergedTicketEntity.person.directPhone`.
        merged_ticket_entity_person_direct_phone String = "mergedTicketEntity.person.directPhone";
        /// The query parameter `mergedTicketEntity.person.formalName`.
        merged_ticket_entity_person_formal_name String = "mergedTicketEntity.person.formalName";
        /// The query parameter `mergedTicketEntity.person.countryId`.
        merged_ticket_entity_person_country_id i32 = "mergedTicketEntity.person.countryId";
        /// The query parameter `mergedTicketEntity.person.contactId`.
        merged_ticket_entity_person_contact_id i32 = "mergedTicketEntity.person.contactId";
        /// The query parameter `mergedTicketEntity.person.contactName`.
        merged_ticket_entity_person_contact_name String = "mergedTicketEntity.person.contactName";
        /// The query parameter `mergedTicketEntity.person.retired`.
        merged_ticket_entity_person_retired i32 = "mergedTicketEntity.person.retired";
        /// The query parameter `mergedTicketEntity.person.rank`.
        merged_ticket_entity_person_rank i32 = "mergedTicketEntity.person.rank";
        /// The query parameter `mergedTicketEntity.person.activeInterests`.
        merged_ticket_entity_person_active_interests i32 = "mergedTicketEntity.person.activeInterests";
        /// The query parameter `mergedTicketEntity.person.contactDepartment`.
        merged_ticket_entity_person_contact_department String = "mergedTicketEntity.person.contactDepartment";
        /// The query parameter `mergedTicketEntity.person.contactCountryId`.
        merged_ticket_entity_person_contact_country_id i32 = "mergedTicketEntity.person.contactCountryId";
        /// The query parameter `mergedTicketEntity.person.contactOrgNr`.
        merged_ticket_entity_person_contact_org_nr String = "mergedTicketEntity.person.contactOrgNr";
        /// The query parameter `mergedTicketEntity.person.faxPhone`.
        merged_ticket_entity_person_fax_phone String = "mergedTicketEntity.person.faxPhone";
        /// The query parameter `mergedTicketEntity.person.mobilePhone`.
        merged_ticket_entity_person_mobile_phone String = "mergedTicketEntity.person.mobilePhone";
        /// The query parameter `mergedTicketEntity.person.contactPhone`.
        merged_ticket_entity_person_contact_phone String = "mergedTicketEntity.person.contactPhone";
        /// The query parameter `mergedTicketEntity.person.associateName`.
        merged_ticket_entity_person_associate_name String = "mergedTicketEntity.person.associateName";
        /// The query parameter `mergedTicketEntity.person.associateId`.
        merged_ticket_entity_person_associate_id i32 = "mergedTicketEntity.person.associateId";
        /// The query parameter `mergedTicketEntity.person.usePersonAddress`.
        merged_ticket_entity_person_use_person_address bool = "mergedTicketEntity.person.usePersonAddress";
        /// The query parameter `mergedTicketEntity.person.contactFax`.
        merged_ticket_entity_person_contact_fax String = "mergedTicketEntity.person.contactFax";
        /// The query parameter `mergedTicketEntity.person.kanafname`.
        merged_ticket_entity_person_kanafname String = "mergedTicketEntity.person.kanafname";
        /// The query parameter `mergedTicketEntity.person.kanalname`.
        merged_ticket_entity_person_kanalname String = "mergedTicketEntity.person.kanalname";
        /// The query parameter `mergedTicketEntity.person.post1`.
        merged_ticket_entity_person_post1 String = "mergedTicketEntity.person.post1";
        /// The query parameter `mergedTicketEntity.person.post2`.
        merged_ticket_entity_person_post2 String = "mergedTicketEntity.person.post2";
        /// The query parameter `mergedTicketEntity.person.post3`.
        merged_ticket_entity_person_post3 String = "mergedTicketEntity.person.post3";
        /// The query parameter `mergedTicketEntity.person.emailName`.
        merged_ticket_entity_person_email_name String = "mergedTicketEntity.person.emailName";
        /// The query parameter `mergedTicketEntity.person.contactFullName`.
        merged_ticket_entity_person_contact_full_name String = "mergedTicketEntity.person.contactFullName";
        /// The query parameter `mergedTicketEntity.person.activeErpLinks`.
        merged_ticket_entity_person_active_erp_links i32 = "mergedTicketEntity.person.activeErpLinks";
        /// The query parameter `mergedTicketEntity.person.ticketPriorityId`.
        merged_ticket_entity_person_ticket_priority_id i32 = "mergedTicketEntity.person.ticketPriorityId";
        /// The query parameter `mergedTicketEntity.person.supportLanguageId`.
        merged_ticket_entity_person_support_language_id i32 = "mergedTicketEntity.person.supportLanguageId";
        /// The query parameter `mergedTicketEntity.person.supportAssociateId`.
        merged_ticket_entity_person_support_associate_id i32 = "mergedTicketEntity.person.supportAssociateId";
        /// The query parameter `mergedTicketEntity.person.categoryName`.
        merged_ticket_entity_person_category_name String = "mergedTicketEntity.person.categoryName";
        /// The query parameter `mergedTicketEntity.person.personNumber`.
        merged_ticket_entity_person_person_number String = "mergedTicketEntity.person.personNumber";
        /// The query parameter `mergedTicketEntity.person.tableRight.mask`.
        merged_ticket_entity_person_table_right_mask String = "mergedTicketEntity.person.tableRight.mask";
        /// The query parameter `mergedTicketEntity.person.tableRight.reason`.
        merged_ticket_entity_person_table_right_reason String = "mergedTicketEntity.person.tableRight.reason";
        /// The query parameter `mergedTicketEntity.person.fieldProperties`.
        merged_ticket_entity_person_field_properties String = "mergedTicketEntity.person.fieldProperties";
        /// The query parameter `mergedTicketEntity.secondaryPersons`.
        merged_ticket_entity_secondary_persons Vec<String> = "mergedTicketEntity.secondaryPersons";
        /// The query parameter `mergedTicketEntity.alertLevel`.
        merged_ticket_entity_alert_level i32 = "mergedTicketEntity.alertLevel";
        /// The query parameter `mergedTicketEntity.connectId`.
        merged_ticket_entity_connect_id i32 = "mergedTicketEntity.connectId";
        /// The query parameter `mergedTicketEntity.readStatus`.
        merged_ticket_entity_read_status TicketReadStatus = "mergedTicketEntity.readStatus";
        /// The query parameter `mergedTicketEntity.timeToReply`.
        merged_ticket_entity_time_to_reply i32 = "mergedTicketEntity.timeToReply";
        /// The query parameter `mergedTicketEntity.realTimeToReply`.
        merged_ticket_entity_real_time_to_reply i32 = "mergedTicketEntity.realTimeToReply";
        /// The query parameter `mergedTicketEntity.timeToClose`.
        merged_ticket_entity_time_to_close i32 = "mergedTicketEntity.timeToClose";
        /// The query parameter `mergedTicketEntity.realTimeToClose`.
        merged_ticket_entity_real_time_to_close i32 = "mergedTicketEntity.realTimeToClose";
        /// The query parameter `mergedTicketEntity.timeSpentInternally`.
        merged_ticket_entity_time_spent_internally i32 = "mergedTicketEntity.timeSpentInternally";
        /// The query parameter `mergedTicketEntity.timeSpentExternally`.
        merged_ticket_entity_time_spent_externally i32 = "mergedTicketEntity.timeSpentExternally";
        /// The query parameter `mergedTicketEntity.timeSpentQueue`.
        merged_ticket_entity_time_spent_queue i32 = "mergedTicketEntity.timeSpentQueue";
        /// The query parameter `mergedTicketEntity.realTimeSpentInternally`.
        merged_ticket_entity_real_time_spent_internally i32 = "mergedTicketEntity.realTimeSpentInternally";
        /// The query parameter `mergedTicketEntity.realTimeSpentExternally`.
        merged_ticket_entity_real_time_spent_externally i32 = "mergedTicketEntity.realTimeSpentExternally";
        /// The query parameter `mergedTicketEntity.realTimeSpentQueue`.
        merged_ticket_entity_real_time_spent_queue i32 = "mergedTicketEntity.realTimeSpentQueue";
        /// The query parameter `mergedTicketEntity.timeSpent`.
        merged_ticket_entity_time_spent i32 = "mergedTicketEntity.timeSpent";
        /// The query parameter `mergedTicketEntity.hasAttachment`.
        merged_ticket_entity_has_attachment bool = "mergedTicketEntity.hasAttachment";
        /// The query parameter `mergedTicketEntity.numReplies`.
        merged_ticket_entity_num_replies i32 = "mergedTicketEntity.numReplies";
        /// The query parameter `mergedTicketEntity.numMessages`.
        merged_ticket_entity_num_messages i32 = "mergedTicketEntity.numMessages";
        /// The query parameter `mergedTicketEntity.fromAddress`.
        merged_ticket_entity_from_address String = "mergedTicketEntity.fromAddress";
        /// The query parameter `mergedTicketEntity.messages`.
        merged_ticket_entity_messages Vec<String> = "mergedTicketEntity.messages";
        /// The query parameter `mergedTicketEntity.tags`.
        merged_ticket_entity_tags Vec<String> = "mergedTicketEntity.tags";
        /// The query parameter `mergedTicketEntity.language`.
        merged_ticket_entity_language String = "mergedTicketEntity.language";
        /// The query parameter `mergedTicketEntity.sentiment`.
        merged_ticket_entity_sentiment i32 = "mergedTicketEntity.sentiment";
        /// The query parameter `mergedTicketEntity.sentimentConfidence`.
        merged_ticket_entity_sentiment_confidence i32 = "mergedTicketEntity.sentimentConfidence";
        /// The query parameter `mergedTicketEntity.suggestedCategoryId`.
        merged_ticket_entity_suggested_category_id i32 = "mergedTicketEntity.suggestedCategoryId";
        /// The query parameter `mergedTicketEntity.suggestedCategoryName`.
        merged_ticket_entity_suggested_category_name String = "mergedTicketEntity.suggestedCategoryName";
        /// The query parameter `mergedTicketEntity.origHumanCategoryId`.
        merged_ticket_entity_orig_human_category_id i32 = "mergedTicketEntity.origHumanCategoryId";
        /// The query parameter `mergedTicketEntity.iconHint`.
        merged_ticket_entity_icon_hint String = "mergedTicketEntity.iconHint";
        /// The query parameter `mergedTicketEntity.sale.contactName`.
        merged_ticket_entity_sale_contact_name String = "mergedTicketEntity.sale.contactName";
        /// The query parameter `mergedTicketEntity.sale.saleDate`.
        merged_ticket_entity_sale_sale_date DateTime = "mergedTicketEntity.sale.saleDate";
        /// The query parameter `mergedTicketEntity.sale.saleId`.
        merged_ticket_entity_sale_sale_id i32 = "mergedTicketEntity.sale.saleId";
        /// The query parameter `mergedTicketEntity.sale.probability`.
        merged_ticket_entity_sale_probability i32 = "mergedTicketEntity.sale.probability";
        /// The query parameter `mergedTicketEntity.sale.title`.
        merged_ticket_entity_sale_title String = "mergedTicketEntity.sale.title";
        /// The query parameter `mergedTicketEntity.sale.amount`.
        merged_ticket_entity_sale_amount f64 = "mergedTicketEntity.sale.amount";
        /// The query parameter `mergedTicketEntity.sale.currency`.
        merged_ticket_entity_sale_currency String = "mergedTicketEntity.sale.currency";
        /// The query parameter `mergedTicketEntity.sale.projectName`.
        merged_ticket_entity_sale_project_name String = "mergedTicketEntity.sale.projectName";
        /// The query parameter `mergedTicketEntity.sale.associateFullName`.
        merged_ticket_entity_sale_associate_full_name String = "mergedTicketEntity.sale.associateFullName";
        /// The query parameter `mergedTicketEntity.sale.description`.
        merged_ticket_entity_sale_description String = "mergedTicketEntity.sale.description";
        /// The query parameter `mergedTicketEntity.sale.status`.
        merged_ticket_entity_sale_status SaleStatus = "mergedTicketEntity.sale.status";
        /// The query parameter `mergedTicketEntity.sale.weightedAmount`.
        merged_ticket_entity_sale_weighted_amount f64 = "mergedTicketEntity.sale.weightedAmount";
        /// The query parameter `mergedTicketEntity.sale.projectId`.
        merged_ticket_entity_sale_project_id i32 = "mergedTicketEntity.sale.projectId";
        /// The query parameter `mergedTicketEntity.sale.earningPercent`.
        merged_ticket_entity_sale_earning_percent f64 = "mergedTicketEntity.sale.earningPercent";
        /// The query parameter `mergedTicketEntity.sale.earning`.
        merged_ticket_entity_sale_earning f64 = "mergedTicketEntity.sale.earning";
        /// The query parameter `mergedTicketEntity.sale.contactId`.
        merged_ticket_entity_sale_contact_id i32 = "mergedTicketEntity.sale.contactId";
        /// The query parameter `mergedTicketEntity.sale.associateId`.
        merged_ticket_entity_sale_associate_id i32 = "mergedTicketEntity.sale.associateId";
        /// The query parameter `mergedTicketEntity.sale.personId`.
        merged_ticket_entity_sale_person_id i32 = "mergedTicketEntity.sale.personId";
        /// The query parameter `mergedTicketEntity.sale.saleTypeId`.
        merged_ticket_entity_sale_sale_type_id i32 = "mergedTicketEntity.sale.saleTypeId";
        /// The query parameter `mergedTicketEntity.sale.saleTypeName`.
        merged_ticket_entity_sale_sale_type_name String = "mergedTicketEntity.sale.saleTypeName";
        /// The query parameter `mergedTicketEntity.sale.personFullName`.
        merged_ticket_entity_sale_person_full_name String = "mergedTicketEntity.sale.personFullName";
        /// The query parameter `mergedTicketEntity.sale.completed`.
        merged_ticket_entity_sale_completed ActivityStatus = "mergedTicketEntity.sale.completed";
        /// The query parameter `mergedTicketEntity.sale.activeErpLinks`.
        merged_ticket_entity_sale_active_erp_links i32 = "mergedTicketEntity.sale.activeErpLinks";
        /// The query parameter `mergedTicketEntity.sale.nextDueDate`.
        merged_ticket_entity_sale_next_due_date DateTime = "mergedTicketEntity.sale.nextDueDate";
        /// The query parameter `mergedTicketEntity.sale.number`.
        merged_ticket_entity_sale_number String = "mergedTicketEntity.sale.number";
        /// The query parameter `mergedTicketEntity.sale.tableRight.mask`.
        merged_ticket_entity_sale_table_right_mask String = "mergedTicketEntity.sale.tableRight.mask";
        /// The query parameter `mergedTicketEntity.sale.tableRight.reason`.
        merged_ticket_entity_sale_table_right_reason String = "mergedTicketEntity.sale.tableRight.reason";
        /// The query parameter `mergedTicketEntity.sale.fieldProperties`.
        merged_ticket_entity_sale_field_properties String = "mergedTicketEntity.sale.fieldProperties";
        /// The query parameter `mergedTicketEntity.project.projectId`.
        merged_ticket_entity_project_project_id i32 = "mergedTicketEntity.project.projectId";
        /// The query parameter `mergedTicketEntity.project.name`.
        merged_ticket_entity_project_name String = "mergedTicketEntity.project.name";
        /// The query parameter `mergedTicketEntity.project.description`.
        merged_ticket_entity_project_description String = "mergedTicketEntity.project.description";
        /// The query parameter `mergedTicketEntity.project.uRL`.
        merged_ticket_entity_project_u_rl String = "mergedTicketEntity.project.uRL";
        /// The query parameter `mergedTicketEntity.project.type`.
        merged_ticket_entity_project_type String = "mergedTicketEntity.project.type";
        /// The query parameter `mergedTicketEntity.project.associateId`.
        merged_ticket_entity_project_associate_id i32 = "mergedTicketEntity.project.associateId";
        /// The query parameter `mergedTicketEntity.project.associateFullName`.
        merged_ticket_entity_project_associate_full_name String = "mergedTicketEntity.project.associateFullName";
        /// The query parameter `mergedTicketEntity.project.typeId`.
        merged_ticket_entity_project_type_id i32 = "mergedTicketEntity.project.typeId";
        /// The query parameter `mergedTicketEntity.project.updated`.
        merged_ticket_entity_project_updated DateTime = "mergedTicketEntity.project.updated";
        /// The query parameter `mergedTicketEntity.project.statusId`.
        merged_ticket_entity_project_status_id i32 = "mergedTicketEntity.project.statusId";
        /// The query parameter `mergedTicketEntity.project.status`.
        merged_ticket_entity_project_status String = "mergedTicketEntity.project.status";
        /// The query parameter `mergedTicketEntity.project.textId`.
        merged_ticket_entity_project_text_id i32 = "mergedTicketEntity.project.textId";
        /// The query parameter `mergedTicketEntity.project.publishTo`.
        merged_ticket_entity_project_publish_to DateTime = "mergedTicketEntity.project.publishTo";
        /// The query parameter `mergedTicketEntity.project.publishFrom`.
        merged_ticket_entity_project_publish_from DateTime = "mergedTicketEntity.project.publishFrom";
        /// The query parameter `mergedTicketEntity.project.isPublished`.
        merged_ticket_entity_project_is_published bool = "mergedTicketEntity.project.isPublished";
        /// The query parameter `mergedTicketEntity.project.uRLName`.
        merged_ticket_entity_project_u_rl_name String = "mergedTicketEntity.project.uRLName";
        /// The query parameter `mergedTicketEntity.project.projectNumber`.
        merged_ticket_entity_project_project_number String = "mergedTicketEntity.project.projectNumber";
        /// The query parameter `mergedTicketEntity.project.activeErpLinks`.
        merged_ticket_entity_project_active_erp_links i32 = "mergedTicketEntity.project.activeErpLinks";
        /// The query parameter `mergedTicketEntity.project.eventId`.
        merged_ticket_entity_project_event_id i32 = "mergedTicketEntity.project.eventId";
        /// The query parameter `mergedTicketEntity.project.startDate`.
        merged_ticket_entity_project_start_date DateTime = "mergedTicketEntity.project.startDate";
        /// The query parameter `mergedTicketEntity.project.tableRight.mask`.
        merged_ticket_entity_project_table_right_mask String = "mergedTicketEntity.project.tableRight.mask";
        /// The query parameter `mergedTicketEntity.project.tableRight.reason`.
        merged_ticket_entity_project_table_right_reason String = "mergedTicketEntity.project.tableRight.reason";
        /// The query parameter `mergedTicketEntity.project.fieldProperties`.
        merged_ticket_entity_project_field_properties String = "mergedTicketEntity.project.fieldProperties";
        /// The query parameter `mergedTicketEntity.formSubmission.formSubmissionId`.
        merged_ticket_entity_form_submission_form_submission_id i32 = "mergedTicketEntity.formSubmission.formSubmissionId";
        /// The query parameter `mergedTicketEntity.formSubmission.emailAddress`.
        merged_ticket_entity_form_submission_email_address String = "mergedTicketEntity.formSubmission.emailAddress";
        /// The query parameter `mergedTicketEntity.formSubmission.status`.
        merged_ticket_entity_form_submission_status FormSubmissionStatus = "mergedTicketEntity.formSubmission.status";
        /// The query parameter `mergedTicketEntity.ticketType.ticketTypeId`.
        merged_ticket_entity_ticket_type_ticket_type_id i32 = "mergedTicketEntity.ticketType.ticketTypeId";
        /// The query parameter `mergedTicketEntity.ticketType.name`.
        merged_ticket_entity_ticket_type_name String = "mergedTicketEntity.ticketType.name";
        /// The query parameter `mergedTicketEntity.ticketType.icon`.
        merged_ticket_entity_ticket_type_icon String = "mergedTicketEntity.ticketType.icon";
        /// The query parameter `mergedTicketEntity.ticketType.defaultTicketStatus`.
        merged_ticket_entity_ticket_type_default_ticket_status i32 = "mergedTicketEntity.ticketType.defaultTicketStatus";
        /// The query parameter `mergedTicketEntity.ticketType.defaultTicketPriority`.
        merged_ticket_entity_ticket_type_default_ticket_priority i32 = "mergedTicketEntity.ticketType.defaultTicketPriority";
        /// The query parameter `mergedTicketEntity.ticketType.isDefault`.
        merged_ticket_entity_ticket_type_is_default bool = "mergedTicketEntity.ticketType.isDefault";
        /// The query parameter `mergedTicketEntity.ticketType.showInNew`.
        merged_ticket_entity_ticket_type_show_in_new bool = "mergedTicketEntity.ticketType.showInNew";
        /// The query parameter `mergedTicketEntity.ticketType.excludeSignature`.
        merged_ticket_entity_ticket_type_exclude_signature bool = "mergedTicketEntity.ticketType.excludeSignature";
        /// The query parameter `mergedTicketEntity.ticketType.excludeEmailRecipients`.
        merged_ticket_entity_ticket_type_exclude_email_recipients bool = "mergedTicketEntity.ticketType.excludeEmailRecipients";
        /// The query parameter `mergedTicketEntity.ticketType.externalAsDefault`.
        merged_ticket_entity_ticket_type_external_as_default bool = "mergedTicketEntity.ticketType.externalAsDefault";
        /// The query parameter `mergedTicketEntity.ticketType.visibleForGroups`.
        merged_ticket_entity_ticket_type_visible_for_groups Vec<i32> = "mergedTicketEntity.ticketType.visibleForGroups";
        /// The query parameter `mergedTicketEntity.ticketType.replyForwardNoSignature`.
        merged_ticket_entity_ticket_type_reply_forward_no_signature bool = "mergedTicketEntity.ticketType.replyForwardNoSignature";
        /// The query parameter `mergedTicketEntity.ticketType.replyExternalAsDefault`.
        merged_ticket_entity_ticket_type_reply_external_as_default bool = "mergedTicketEntity.ticketType.replyExternalAsDefault";
        /// The query parameter `mergedTicketEntity.ticketType.tableRight.mask`.
        merged_ticket_entity_ticket_type_table_right_mask String = "mergedTicketEntity.ticketType.tableRight.mask";
        /// The query parameter `mergedTicketEntity.ticketType.tableRight.reason`.
        merged_ticket_entity_ticket_type_table_right_reason String = "mergedTicketEntity.ticketType.tableRight.reason";
        /// The query parameter `mergedTicketEntity.ticketType.fieldProperties`.
        merged_ticket_entity_ticket_type_field_properties String = "mergedTicketEntity.ticketType.fieldProperties";
        /// The query parameter `mergedTicketEntity.activeStatusMonitorId`.
        merged_ticket_entity_active_status_monitor_id i32 = "mergedTicketEntity.activeStatusMonitorId";
        /// The query parameter `mergedTicketEntity.extraFields`.
        merged_ticket_entity_extra_fields String = "mergedTicketEntity.extraFields";
        /// The query parameter `mergedTicketEntity.customFields`.
        merged_ticket_entity_custom_fields String = "mergedTicketEntity.customFields";
        /// The query parameter `mergedTicketEntity.tableRight.mask`.
        merged_ticket_entity_table_right_mask String = "mergedTicketEntity.tableRight.mask";
        /// The query parameter `mergedTicketEntity.tableRight.reason`.
        merged_ticket_entity_table_right_reason String = "mergedTicketEntity.tableRight.reason";
        /// The query parameter `mergedTicketEntity.fieldProperties`.
        merged_ticket_entity_field_properties String = "mergedTicketEntity.fieldProperties";
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
    /// The call of [`http_put_save_ticket_entity_with_notify`](TicketClient::http_put_save_ticket_entity_with_notify),
    /// with its options.
    HttpPutSaveTicketEntityWithNotifyCall NoSelect superoffice_options {
        /// The query parameter `notify`.
        notify bool = "notify";
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
