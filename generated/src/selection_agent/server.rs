// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::Bytes;

use super::operations::*;
use super::requests::{
    AddContactSelectionMembersFromSearchRequest, AddContactSelectionMembersRequest,
    AddRemoveContactSelectionMemberInterestsRequest, AddSelectionMembersFromSearchRequest,
    AddSelectionMembersRequest, CopyContactSelectionMembersRequest, CopySelectionMembersRequest,
    CreateContactSelectionFromSelectionRequest, CreateContactSelectionFromShadowSelectionRequest,
    CreateSelectionEntityRequest, CreateSelectionFromSelectionRequest,
    CreateTemporaryContactSelectionFromContactPersonIdsRequest,
    CreateTemporaryContactSelectionFromProjectMembersRequest,
    CreateTemporaryContactSelectionFromSelectionMemberIdsRequest,
    CreateTemporarySelectionFromIdsRequest, DeleteContactsRequest, DeleteEntitiesRequest,
    DeletePersonsRequest, EditContactSelectionMemberDetailsRequest, ExportSelectionMembersRequest,
    ExportSelectionMembersWithOrderByRequest, GenerateFollowUpsRequest,
    GetDynamicSelectionCriteriaGroupsRequest, GetDynamicSelectionCriteriaRequest,
    GetParentCombinedSelectionsRequest, GetRecipientStatisticsFromContactPersonIdsRequest,
    GetRecipientStatisticsFromProjectMembersRequest, GetRecipientStatisticsRequest,
    GetSelectionForFindRequest, GetSelectionMembersArchiveRowsRequest,
    GetSelectionShadowMembersArchiveRowsRequest, RemoveContactSelectionMembersFromIdsRequest,
    RemoveContactSelectionMembersFromSearchRequest, RemoveContactSelectionMembersRequest,
    RemoveSelectionMembersByIdRequest, RemoveSelectionMembersFromSearchRequest,
    RemoveSelectionMembersRequest, SelectionCreateNewEntryRequest, SelectionGetDuplicatesRequest,
    SelectionSetDuplicateRulesStatusRequest, SetDynamicSelectionCriteria2Request,
    SetDynamicSelectionCriteria3Request, SetDynamicSelectionCriteriaGroupsRequest,
    SetDynamicSelectionCriteriaRequest, StartMailMergeRequest, UpdateTypicalSearchRequest,
};
use crate::types::{
    ArchiveListItem, ArchiveRestrictionGroup, ArchiveRestrictionInfo, DuplicateEntry, DuplicateRule,
    MailMergeSettings, MailMergeTask, RecipientStatistics, SelectionEntity, SelectionForFind,
};

/// Handlers of the tag `Selection_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait SelectionAgentServer: Send + Sync + 'static {
    /// Add contact selection members.
    /// `POST /api/v1/Agents/Selection/AddContactSelectionMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddContactSelectionMembers.html)
    fn add_contact_selection_members(
        &self,
        cx: &server::Context,
        request: AddContactSelectionMembersRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Add contact selection members from search.
    /// `POST /api/v1/Agents/Selection/AddContactSelectionMembersFromSearch`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddContactSelectionMembersFromSearch.html)
    fn add_contact_selection_members_from_search(
        &self,
        cx: &server::Context,
        request: AddContactSelectionMembersFromSearchRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Add remove contact selection member interests.
    /// `POST /api/v1/Agents/Selection/AddRemoveContactSelectionMemberInterests`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddRemoveContactSelectionMemberInterests.html)
    fn add_remove_contact_selection_member_interests(
        &self,
        cx: &server::Context,
        body: AddRemoveContactSelectionMemberInterestsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Add selection members.
    /// `POST /api/v1/Agents/Selection/AddSelectionMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddSelectionMembers.html)
    fn add_selection_members(
        &self,
        cx: &server::Context,
        request: AddSelectionMembersRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Add selection members from search.
    /// `POST /api/v1/Agents/Selection/AddSelectionMembersFromSearch`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddSelectionMembersFromSearch.html)
    fn add_selection_members_from_search(
        &self,
        cx: &server::Context,
        request: AddSelectionMembersFromSearchRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Copy contact selection members.
    /// `POST /api/v1/Agents/Selection/CopyContactSelectionMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CopyContactSelectionMembers.html)
    fn copy_contact_selection_members(
        &self,
        cx: &server::Context,
        request: CopyContactSelectionMembersRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Copy selection members.
    /// `POST /api/v1/Agents/Selection/CopySelectionMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CopySelectionMembers.html)
    fn copy_selection_members(
        &self,
        cx: &server::Context,
        request: CopySelectionMembersRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Create contact selection from selection.
    /// `POST /api/v1/Agents/Selection/CreateContactSelectionFromSelection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateContactSelectionFromSelection.html)
    fn create_contact_selection_from_selection(
        &self,
        cx: &server::Context,
        request: CreateContactSelectionFromSelectionRequest,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create contact selection from shadow selection.
    /// `POST /api/v1/Agents/Selection/CreateContactSelectionFromShadowSelection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateContactSelectionFromShadowSelection.html)
    fn create_contact_selection_from_shadow_selection(
        &self,
        cx: &server::Context,
        request: CreateContactSelectionFromShadowSelectionRequest,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default mail merge settings.
    /// `POST /api/v1/Agents/Selection/CreateDefaultMailMergeSettings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateDefaultMailMergeSettings.html)
    fn create_default_mail_merge_settings(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<MailMergeSettings>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default mail merge task.
    /// `POST /api/v1/Agents/Selection/CreateDefaultMailMergeTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateDefaultMailMergeTask.html)
    fn create_default_mail_merge_task(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<MailMergeTask>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default selection entity.
    /// `POST /api/v1/Agents/Selection/CreateDefaultSelectionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateDefaultSelectionEntity.html)
    fn create_default_selection_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create new entry.
    /// `POST /api/v1/Agents/Selection/CreateNewEntry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateNewEntry.html)
    fn create_new_entry(
        &self,
        cx: &server::Context,
        request: SelectionCreateNewEntryRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create selection entity.
    /// `POST /api/v1/Agents/Selection/CreateSelectionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateSelectionEntity.html)
    fn create_selection_entity(
        &self,
        cx: &server::Context,
        request: CreateSelectionEntityRequest,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create selection from selection.
    /// `POST /api/v1/Agents/Selection/CreateSelectionFromSelection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateSelectionFromSelection.html)
    fn create_selection_from_selection(
        &self,
        cx: &server::Context,
        request: CreateSelectionFromSelectionRequest,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create temporary contact selection.
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelection.html)
    fn create_temporary_contact_selection(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create temporary contact selection from contact person ids.
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelectionFromContactPersonIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelectionFromContactPersonIds.html)
    fn create_temporary_contact_selection_from_contact_person_ids(
        &self,
        cx: &server::Context,
        request: CreateTemporaryContactSelectionFromContactPersonIdsRequest,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create temporary contact selection from project members.
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelectionFromProjectMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelectionFromProjectMembers.html)
    fn create_temporary_contact_selection_from_project_members(
        &self,
        cx: &server::Context,
        request: CreateTemporaryContactSelectionFromProjectMembersRequest,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create temporary contact selection from selection member ids.
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelectionFromSelectionMemberIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelectionFromSelectionMemberIds.html)
    fn create_temporary_contact_selection_from_selection_member_ids(
        &self,
        cx: &server::Context,
        request: CreateTemporaryContactSelectionFromSelectionMemberIdsRequest,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create temporary selection from ids.
    /// `POST /api/v1/Agents/Selection/CreateTemporarySelectionFromIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporarySelectionFromIds.html)
    fn create_temporary_selection_from_ids(
        &self,
        cx: &server::Context,
        request: CreateTemporarySelectionFromIdsRequest,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete contacts.
    /// `POST /api/v1/Agents/Selection/DeleteContacts`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteContacts.html)
    fn delete_contacts(
        &self,
        cx: &server::Context,
        request: DeleteContactsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete entities.
    /// `POST /api/v1/Agents/Selection/DeleteEntities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteEntities.html)
    fn delete_entities(
        &self,
        cx: &server::Context,
        request: DeleteEntitiesRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete persons.
    /// `POST /api/v1/Agents/Selection/DeletePersons`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeletePersons.html)
    fn delete_persons(
        &self,
        cx: &server::Context,
        request: DeletePersonsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete selection entity.
    /// `POST /api/v1/Agents/Selection/DeleteSelectionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteSelectionEntity.html)
    fn delete_selection_entity(
        &self,
        cx: &server::Context,
        selection_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Edit contact selection member details.
    /// `POST /api/v1/Agents/Selection/EditContactSelectionMemberDetails`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_EditContactSelectionMemberDetails.html)
    fn edit_contact_selection_member_details(
        &self,
        cx: &server::Context,
        request: EditContactSelectionMemberDetailsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Export selection members.
    /// `POST /api/v1/Agents/Selection/ExportSelectionMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_ExportSelectionMembers.html)
    fn export_selection_members(
        &self,
        cx: &server::Context,
        request: ExportSelectionMembersRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Export selection members with order by.
    /// `POST /api/v1/Agents/Selection/ExportSelectionMembersWithOrderBy`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_ExportSelectionMembersWithOrderBy.html)
    fn export_selection_members_with_order_by(
        &self,
        cx: &server::Context,
        request: ExportSelectionMembersWithOrderByRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Generate follow ups.
    /// `POST /api/v1/Agents/Selection/GenerateFollowUps`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GenerateFollowUps.html)
    fn generate_follow_ups(
        &self,
        cx: &server::Context,
        body: GenerateFollowUpsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get duplicate rules.
    /// `POST /api/v1/Agents/Selection/GetDuplicateRules`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDuplicateRules.html)
    fn get_duplicate_rules(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<DuplicateRule>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get duplicates.
    /// `POST /api/v1/Agents/Selection/GetDuplicates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDuplicates.html)
    fn get_duplicates(
        &self,
        cx: &server::Context,
        request: SelectionGetDuplicatesRequest,
    ) -> impl Future<Output = Result<Vec<DuplicateEntry>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get dynamic selection criteria.
    /// `POST /api/v1/Agents/Selection/GetDynamicSelectionCriteria`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDynamicSelectionCriteria.html)
    fn get_dynamic_selection_criteria(
        &self,
        cx: &server::Context,
        request: GetDynamicSelectionCriteriaRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get dynamic selection criteria groups.
    /// `POST /api/v1/Agents/Selection/GetDynamicSelectionCriteriaGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDynamicSelectionCriteriaGroups.html)
    fn get_dynamic_selection_criteria_groups(
        &self,
        cx: &server::Context,
        request: GetDynamicSelectionCriteriaGroupsRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get parent combined selections.
    /// `POST /api/v1/Agents/Selection/GetParentCombinedSelections`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetParentCombinedSelections.html)
    fn get_parent_combined_selections(
        &self,
        cx: &server::Context,
        request: GetParentCombinedSelectionsRequest,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get recipient statistics.
    /// `POST /api/v1/Agents/Selection/GetRecipientStatistics`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetRecipientStatistics.html)
    fn get_recipient_statistics(
        &self,
        cx: &server::Context,
        request: GetRecipientStatisticsRequest,
    ) -> impl Future<Output = Result<Option<RecipientStatistics>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get recipient statistics from contact person ids.
    /// `POST /api/v1/Agents/Selection/GetRecipientStatisticsFromContactPersonIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetRecipientStatisticsFromContactPersonIds.html)
    fn get_recipient_statistics_from_contact_person_ids(
        &self,
        cx: &server::Context,
        request: GetRecipientStatisticsFromContactPersonIdsRequest,
    ) -> impl Future<Output = Result<Option<RecipientStatistics>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get recipient statistics from project members.
    /// `POST /api/v1/Agents/Selection/GetRecipientStatisticsFromProjectMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetRecipientStatisticsFromProjectMembers.html)
    fn get_recipient_statistics_from_project_members(
        &self,
        cx: &server::Context,
        request: GetRecipientStatisticsFromProjectMembersRequest,
    ) -> impl Future<Output = Result<Option<RecipientStatistics>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get selection entity.
    /// `POST /api/v1/Agents/Selection/GetSelectionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionEntity.html)
    fn get_selection_entity(
        &self,
        cx: &server::Context,
        selection_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get selection for find.
    /// `POST /api/v1/Agents/Selection/GetSelectionForFind`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionForFind.html)
    fn get_selection_for_find(
        &self,
        cx: &server::Context,
        request: GetSelectionForFindRequest,
    ) -> impl Future<Output = Result<Option<SelectionForFind>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get selection members archive rows.
    /// `POST /api/v1/Agents/Selection/GetSelectionMembersArchiveRows`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionMembersArchiveRows.html)
    fn get_selection_members_archive_rows(
        &self,
        cx: &server::Context,
        request: GetSelectionMembersArchiveRowsRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get selection shadow members archive rows.
    /// `POST /api/v1/Agents/Selection/GetSelectionShadowMembersArchiveRows`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionShadowMembersArchiveRows.html)
    fn get_selection_shadow_members_archive_rows(
        &self,
        cx: &server::Context,
        request: GetSelectionShadowMembersArchiveRowsRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove contact selection members.
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembers.html)
    fn remove_contact_selection_members(
        &self,
        cx: &server::Context,
        request: RemoveContactSelectionMembersRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove contact selection members from ids.
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembersFromIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembersFromIds.html)
    fn remove_contact_selection_members_from_ids(
        &self,
        cx: &server::Context,
        request: RemoveContactSelectionMembersFromIdsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove contact selection members from search.
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembersFromSearch`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembersFromSearch.html)
    fn remove_contact_selection_members_from_search(
        &self,
        cx: &server::Context,
        request: RemoveContactSelectionMembersFromSearchRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove selection members.
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembers.html)
    fn remove_selection_members(
        &self,
        cx: &server::Context,
        request: RemoveSelectionMembersRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove selection members by id.
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembersById`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembersById.html)
    fn remove_selection_members_by_id(
        &self,
        cx: &server::Context,
        request: RemoveSelectionMembersByIdRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove selection members from search.
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembersFromSearch`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembersFromSearch.html)
    fn remove_selection_members_from_search(
        &self,
        cx: &server::Context,
        request: RemoveSelectionMembersFromSearchRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save selection entity.
    /// `POST /api/v1/Agents/Selection/SaveSelectionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SaveSelectionEntity.html)
    fn save_selection_entity(
        &self,
        cx: &server::Context,
        body: SelectionEntity,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set duplicate rules status.
    /// `POST /api/v1/Agents/Selection/SetDuplicateRulesStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDuplicateRulesStatus.html)
    fn set_duplicate_rules_status(
        &self,
        cx: &server::Context,
        request: SelectionSetDuplicateRulesStatusRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set dynamic selection criteria.
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria.html)
    fn set_dynamic_selection_criteria(
        &self,
        cx: &server::Context,
        request: SetDynamicSelectionCriteriaRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set dynamic selection criteria2.
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria2.html)
    fn set_dynamic_selection_criteria2(
        &self,
        cx: &server::Context,
        request: SetDynamicSelectionCriteria2Request,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set dynamic selection criteria3.
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria3`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria3.html)
    fn set_dynamic_selection_criteria3(
        &self,
        cx: &server::Context,
        request: SetDynamicSelectionCriteria3Request,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set dynamic selection criteria groups.
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteriaGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteriaGroups.html)
    fn set_dynamic_selection_criteria_groups(
        &self,
        cx: &server::Context,
        request: SetDynamicSelectionCriteriaGroupsRequest,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Start mail merge.
    /// `POST /api/v1/Agents/Selection/StartMailMerge`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_StartMailMerge.html)
    fn start_mail_merge(
        &self,
        cx: &server::Context,
        request: StartMailMergeRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Update typical search.
    /// `POST /api/v1/Agents/Selection/UpdateTypicalSearch`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_UpdateTypicalSearch.html)
    fn update_typical_search(
        &self,
        cx: &server::Context,
        request: UpdateTypicalSearchRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Selection_Agent`, answered by `api`.
pub fn routes(api: impl SelectionAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`SelectionAgentServer`] that goes with an operation.
fn dispatch<'a, T: SelectionAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ADD_CONTACT_SELECTION_MEMBERS => server::answer(cx, api.add_contact_selection_members(cx, input.body()?)),
        ADD_CONTACT_SELECTION_MEMBERS_FROM_SEARCH => server::answer(cx, api.add_contact_selection_members_from_search(cx, input.body()?)),
        ADD_REMOVE_CONTACT_SELECTION_MEMBER_INTERESTS => server::answer(cx, api.add_remove_contact_selection_member_interests(cx, input.body()?)),
        ADD_SELECTION_MEMBERS => server::answer(cx, api.add_selection_members(cx, input.body()?)),
        ADD_SELECTION_MEMBERS_FROM_SEARCH => server::answer(cx, api.add_selection_members_from_search(cx, input.body()?)),
        COPY_CONTACT_SELECTION_MEMBERS => server::answer(cx, api.copy_contact_selection_members(cx, input.body()?)),
        COPY_SELECTION_MEMBERS => server::answer(cx, api.copy_selection_members(cx, input.body()?)),
        CREATE_CONTACT_SELECTION_FROM_SELECTION => server::answer(cx, api.create_contact_selection_from_selection(cx, input.body()?)),
        CREATE_CONTACT_SELECTION_FROM_SHADOW_SELECTION => server::answer(cx, api.create_contact_selection_from_shadow_selection(cx, input.body()?)),
        CREATE_DEFAULT_MAIL_MERGE_SETTINGS => server::answer(cx, api.create_default_mail_merge_settings(cx)),
        CREATE_DEFAULT_MAIL_MERGE_TASK => server::answer(cx, api.create_default_mail_merge_task(cx)),
        CREATE_DEFAULT_SELECTION_ENTITY => server::answer(cx, api.create_default_selection_entity(cx)),
        CREATE_NEW_ENTRY => server::answer(cx, api.create_new_entry(cx, input.body()?)),
        CREATE_SELECTION_ENTITY => server::answer(cx, api.create_selection_entity(cx, input.body()?)),
        CREATE_SELECTION_FROM_SELECTION => server::answer(cx, api.create_selection_from_selection(cx, input.body()?)),
        CREATE_TEMPORARY_CONTACT_SELECTION => server::answer(cx, api.create_temporary_contact_selection(cx)),
        CREATE_TEMPORARY_CONTACT_SELECTION_FROM_CONTACT_PERSON_IDS => server::answer(cx, api.create_temporary_contact_selection_from_contact_person_ids(cx, input.body()?)),
        CREATE_TEMPORARY_CONTACT_SELECTION_FROM_PROJECT_MEMBERS => server::answer(cx, api.create_temporary_contact_selection_from_project_members(cx, input.body()?)),
        CREATE_TEMPORARY_CONTACT_SELECTION_FROM_SELECTION_MEMBER_IDS => server::answer(cx, api.create_temporary_contact_selection_from_selection_member_ids(cx, input.body()?)),
        CREATE_TEMPORARY_SELECTION_FROM_IDS => server::answer(cx, api.create_temporary_selection_from_ids(cx, input.body()?)),
        DELETE_CONTACTS => server::answer(cx, api.delete_contacts(cx, input.body()?)),
        DELETE_ENTITIES => server::answer(cx, api.delete_entities(cx, input.body()?)),
        DELETE_PERSONS => server::answer(cx, api.delete_persons(cx, input.body()?)),
        DELETE_SELECTION_ENTITY => server::answer(cx, api.delete_selection_entity(cx, input.required("SelectionEntityId")?)),
        EDIT_CONTACT_SELECTION_MEMBER_DETAILS => server::answer(cx, api.edit_contact_selection_member_details(cx, input.body()?)),
        EXPORT_SELECTION_MEMBERS => server::answer(cx, api.export_selection_members(cx, input.body()?)),
        EXPORT_SELECTION_MEMBERS_WITH_ORDER_BY => server::answer(cx, api.export_selection_members_with_order_by(cx, input.body()?)),
        GENERATE_FOLLOW_UPS => server::answer(cx, api.generate_follow_ups(cx, input.body()?)),
        GET_DUPLICATE_RULES => server::answer(cx, api.get_duplicate_rules(cx)),
        GET_DUPLICATES => server::answer(cx, api.get_duplicates(cx, input.body()?)),
        GET_DYNAMIC_SELECTION_CRITERIA => server::answer(cx, api.get_dynamic_selection_criteria(cx, input.body()?)),
        GET_DYNAMIC_SELECTION_CRITERIA_GROUPS => server::answer(cx, api.get_dynamic_selection_criteria_groups(cx, input.body()?)),
        GET_PARENT_COMBINED_SELECTIONS => server::answer(cx, api.get_parent_combined_selections(cx, input.body()?)),
        GET_RECIPIENT_STATISTICS => server::answer(cx, api.get_recipient_statistics(cx, input.body()?)),
        GET_RECIPIENT_STATISTICS_FROM_CONTACT_PERSON_IDS => server::answer(cx, api.get_recipient_statistics_from_contact_person_ids(cx, input.body()?)),
        GET_RECIPIENT_STATISTICS_FROM_PROJECT_MEMBERS => server::answer(cx, api.get_recipient_statistics_from_project_members(cx, input.body()?)),
        GET_SELECTION_ENTITY => server::answer(cx, api.get_selection_entity(cx, input.required("selectionEntityId")?)),
        GET_SELECTION_FOR_FIND => server::answer(cx, api.get_selection_for_find(cx, input.body()?)),
        GET_SELECTION_MEMBERS_ARCHIVE_ROWS => server::answer(cx, api.get_selection_members_archive_rows(cx, input.body()?)),
        GET_SELECTION_SHADOW_MEMBERS_ARCHIVE_ROWS => server::answer(cx, api.get_selection_shadow_members_archive_rows(cx, input.body()?)),
        REMOVE_CONTACT_SELECTION_MEMBERS => server::answer(cx, api.remove_contact_selection_members(cx, input.body()?)),
        REMOVE_CONTACT_SELECTION_MEMBERS_FROM_IDS => server::answer(cx, api.remove_contact_selection_members_from_ids(cx, input.body()?)),
        REMOVE_CONTACT_SELECTION_MEMBERS_FROM_SEARCH => server::answer(cx, api.remove_contact_selection_members_from_search(cx, input.body()?)),
        REMOVE_SELECTION_MEMBERS => server::answer(cx, api.remove_selection_members(cx, input.body()?)),
        REMOVE_SELECTION_MEMBERS_BY_ID => server::answer(cx, api.remove_selection_members_by_id(cx, input.body()?)),
        REMOVE_SELECTION_MEMBERS_FROM_SEARCH => server::answer(cx, api.remove_selection_members_from_search(cx, input.body()?)),
        SAVE_SELECTION_ENTITY => server::answer(cx, api.save_selection_entity(cx, input.body()?)),
        SET_DUPLICATE_RULES_STATUS => server::answer(cx, api.set_duplicate_rules_status(cx, input.body()?)),
        SET_DYNAMIC_SELECTION_CRITERIA => server::answer(cx, api.set_dynamic_selection_criteria(cx, input.body()?)),
        SET_DYNAMIC_SELECTION_CRITERIA2 => server::answer(cx, api.set_dynamic_selection_criteria2(cx, input.body()?)),
        SET_DYNAMIC_SELECTION_CRITERIA3 => server::answer(cx, api.set_dynamic_selection_criteria3(cx, input.body()?)),
        SET_DYNAMIC_SELECTION_CRITERIA_GROUPS => server::answer(cx, api.set_dynamic_selection_criteria_groups(cx, input.body()?)),
        START_MAIL_MERGE => server::answer(cx, api.start_mail_merge(cx, input.body()?)),
        UPDATE_TYPICAL_SEARCH => server::answer(cx, api.update_typical_search(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
