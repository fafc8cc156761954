// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    AddRemoveContactSelectionMemberInterestsRequest, ArchiveListItem, ArchiveRestrictionGroup, ArchiveRestrictionInfo,
    BoardViewSettingsBase, BoardViewSettingsBaseEntityType, ContactPersonId, DuplicateEntry, DuplicateRule,
    GenerateFollowUpsRequest, RecipientStatistics, SelectionEntity, SelectionForFind, SelectionMemberEditValues,
    SelectionSummaryItem, SelectionType, TypicalSearches,
};

use super::operations::*;

/// Handlers of the tag `Selection_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait SelectionAgentServer: Send + Sync + 'static {
    /// Adds pairs of company and contact person to a static selection.
    ///
    /// `POST /api/v1/Agents/Selection/AddContactSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddContactSelectionMembers.html)
    fn add_contact_selection_members<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        contact_person_ids: Option<Vec<ContactPersonId>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds the results of a search, whose criteria are stored under the given key, to a selection of companies and
    /// contact persons.
    ///
    /// `POST /api/v1/Agents/Selection/AddContactSelectionMembersFromSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddContactSelectionMembersFromSearch.html)
    fn add_contact_selection_members_from_search<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        storage_key: Option<String>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds interests to the companies and contact persons in a selection, and removes others, in one call.
    ///
    /// `POST /api/v1/Agents/Selection/AddRemoveContactSelectionMemberInterests`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddRemoveContactSelectionMemberInterests.html)
    fn add_remove_contact_selection_member_interests<'a>(
        &'a self,
        cx: &'a server::Context,
        body: AddRemoveContactSelectionMemberInterestsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds records to a static selection of any kind except companies, and returns how many were added.
    ///
    /// `POST /api/v1/Agents/Selection/AddSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddSelectionMembers.html)
    fn add_selection_members<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds the results of a search, whose criteria are stored under the given key, to a selection.
    ///
    /// `POST /api/v1/Agents/Selection/AddSelectionMembersFromSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddSelectionMembersFromSearch.html)
    fn add_selection_members_from_search<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        storage_key: Option<String>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Copies the companies and contact persons of one selection into another one that exists.
    ///
    /// `POST /api/v1/Agents/Selection/CopyContactSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CopyContactSelectionMembers.html)
    fn copy_contact_selection_members<'a>(
        &'a self,
        cx: &'a server::Context,
        from_selection_id: Option<i32>,
        to_selection_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Copies the members of one selection into another one that exists.
    ///
    /// `POST /api/v1/Agents/Selection/CopySelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CopySelectionMembers.html)
    fn copy_selection_members<'a>(
        &'a self,
        cx: &'a server::Context,
        from_selection_id: Option<i32>,
        to_selection_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a selection of companies and contact persons from an existing one, with its members if requested, and
    /// returns it.
    ///
    /// `POST /api/v1/Agents/Selection/CreateContactSelectionFromSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateContactSelectionFromSelection.html)
    fn create_contact_selection_from_selection<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        name: Option<String>,
        target_selection_type: Option<SelectionType>,
        copy_members: Option<bool>,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a selection of companies and contact persons from those that a selection of sales, appointments,
    /// projects or documents refers to, and returns it.
    ///
    /// `POST /api/v1/Agents/Selection/CreateContactSelectionFromShadowSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateContactSelectionFromShadowSelection.html)
    fn create_contact_selection_from_shadow_selection<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        name: Option<String>,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns new board view settings for the given kind of record, with the properties and default values of that
    /// kind; nothing is stored until they are saved.
    ///
    /// `POST /api/v1/Agents/Selection/CreateDefaultBoardViewSettingsFromEntityType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateDefaultBoardViewSettingsFromEntityType.html)
    fn create_default_board_view_settings_from_entity_type<'a>(
        &'a self,
        cx: &'a server::Context,
        entity_type: Option<BoardViewSettingsBaseEntityType>,
    ) -> impl Future<Output = Result<Option<BoardViewSettingsBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new selection with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Selection/CreateDefaultSelectionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateDefaultSelectionEntity.html)
    fn create_default_selection_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a selection from a duplicate that another system has found, and returns the key of the new selection.
    ///
    /// `POST /api/v1/Agents/Selection/CreateNewEntry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateNewEntry.html)
    fn create_new_entry<'a>(
        &'a self,
        cx: &'a server::Context,
        duplicate: Option<DuplicateEntry>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new selection of the user for the given table, such as `contact` or `appointment`, with default
    /// values; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Selection/CreateSelectionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateSelectionEntity.html)
    fn create_selection_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        target_table_name: Option<String>,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a selection from an existing one, with its members if requested, and returns it.
    ///
    /// `POST /api/v1/Agents/Selection/CreateSelectionFromSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateSelectionFromSelection.html)
    fn create_selection_from_selection<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        name: Option<String>,
        target_selection_type: Option<SelectionType>,
        copy_members: Option<bool>,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a temporary selection of companies and contact persons and returns it.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelection.html)
    fn create_temporary_contact_selection<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a temporary selection with the given pairs of company and contact person as members, and returns it.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelectionFromContactPersonIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelectionFromContactPersonIds.html)
    fn create_temporary_contact_selection_from_contact_person_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_person_ids: Option<Vec<ContactPersonId>>,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a temporary selection of companies and contact persons from some members of another selection, and
    /// returns it.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelectionFromSelectionMemberIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelectionFromSelectionMemberIds.html)
    fn create_temporary_contact_selection_from_selection_member_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        selection_member_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a temporary selection of records of one table, by their keys, and returns it.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporarySelectionFromIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporarySelectionFromIds.html)
    fn create_temporary_selection_from_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        ids: Option<Vec<i32>>,
        target_table_number: Option<i32>,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes board view settings by their key.
    ///
    /// `POST /api/v1/Agents/Selection/DeleteBoardViewSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteBoardViewSettings.html)
    fn delete_board_view_settings<'a>(
        &'a self,
        cx: &'a server::Context,
        board_view_settings_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes the companies (contacts) in a selection, not just their membership.
    ///
    /// `POST /api/v1/Agents/Selection/DeleteContacts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteContacts.html)
    fn delete_contacts<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes the records in a selection, not just their membership.
    ///
    /// `POST /api/v1/Agents/Selection/DeleteEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteEntities.html)
    fn delete_entities<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes the contact persons in a selection, not just their membership.
    ///
    /// `POST /api/v1/Agents/Selection/DeletePersons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeletePersons.html)
    fn delete_persons<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a selection by its key.
    ///
    /// `POST /api/v1/Agents/Selection/DeleteSelectionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteSelectionEntity.html)
    fn delete_selection_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes fields of all companies and contact persons in a selection to the values in the request, each of which
    /// has a switch.
    ///
    /// `POST /api/v1/Agents/Selection/EditContactSelectionMemberDetails`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_EditContactSelectionMemberDetails.html)
    fn edit_contact_selection_member_details<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        selection_member_edit_values: Option<SelectionMemberEditValues>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a file with the members of a selection, created from an `.sxf` template in the document archive.
    ///
    /// `POST /api/v1/Agents/Selection/ExportSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_ExportSelectionMembers.html)
    fn export_selection_members<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        template_name: Option<String>,
        use_contacts: Option<bool>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a file with the members of a selection in the given order, created from an `.sxf` template in the
    /// document archive.
    ///
    /// `POST /api/v1/Agents/Selection/ExportSelectionMembersWithOrderBy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_ExportSelectionMembersWithOrderBy.html)
    fn export_selection_members_with_order_by<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        template_name: Option<String>,
        use_contacts: Option<bool>,
        order_by: Option<String>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a follow-up appointment, based on the given one, for the members of a selection.
    ///
    /// `POST /api/v1/Agents/Selection/GenerateFollowUps`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GenerateFollowUps.html)
    fn generate_follow_ups<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GenerateFollowUpsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns board view settings, which show a selection as cards on a board, by their key.
    ///
    /// `POST /api/v1/Agents/Selection/GetBoardViewSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetBoardViewSettings.html)
    fn get_board_view_settings<'a>(
        &'a self,
        cx: &'a server::Context,
        board_view_settings_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<BoardViewSettingsBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the board view settings of one user for one selection.
    ///
    /// `POST /api/v1/Agents/Selection/GetBoardViewSettingsForSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetBoardViewSettingsForSelection.html)
    fn get_board_view_settings_for_selection<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        selection_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<BoardViewSettingsBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the rules by which duplicates of selections are found, with their state.
    ///
    /// `POST /api/v1/Agents/Selection/GetDuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDuplicateRules.html)
    fn get_duplicate_rules<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<DuplicateRule>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns selections whose name equals or resembles the given one.
    ///
    /// `POST /api/v1/Agents/Selection/GetDuplicates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDuplicates.html)
    fn get_duplicates<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
    ) -> impl Future<Output = Result<Vec<DuplicateEntry>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the criteria of a dynamic selection, or null when it does not exist or is not dynamic.
    ///
    /// `POST /api/v1/Agents/Selection/GetDynamicSelectionCriteria`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDynamicSelectionCriteria.html)
    fn get_dynamic_selection_criteria<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the criteria of a dynamic selection in their groups, or null when it does not exist or is not dynamic.
    ///
    /// `POST /api/v1/Agents/Selection/GetDynamicSelectionCriteriaGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDynamicSelectionCriteriaGroups.html)
    fn get_dynamic_selection_criteria_groups<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the keys of the combined selections that are made with the given selection.
    ///
    /// `POST /api/v1/Agents/Selection/GetParentCombinedSelections`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetParentCombinedSelections.html)
    fn get_parent_combined_selections<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how many members of a selection can be reached by post, e-mail and fax.
    ///
    /// `POST /api/v1/Agents/Selection/GetRecipientStatistics`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetRecipientStatistics.html)
    fn get_recipient_statistics<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<RecipientStatistics>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how many of the given companies and contact persons can be reached by post, e-mail and fax.
    ///
    /// `POST /api/v1/Agents/Selection/GetRecipientStatisticsFromContactPersonIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetRecipientStatisticsFromContactPersonIds.html)
    fn get_recipient_statistics_from_contact_person_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_person_ids: Option<Vec<ContactPersonId>>,
    ) -> impl Future<Output = Result<Option<RecipientStatistics>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how many members of a project can be reached by post, e-mail and fax.
    ///
    /// `POST /api/v1/Agents/Selection/GetRecipientStatisticsFromProjectMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetRecipientStatisticsFromProjectMembers.html)
    fn get_recipient_statistics_from_project_members<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<RecipientStatistics>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one selection, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionEntity.html)
    fn get_selection_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the working selection in which the user searches for records of a kind, such as `sale` or `y_equipment`,
    /// and the archive that lists the results.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionForFind`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionForFind.html)
    fn get_selection_for_find<'a>(
        &'a self,
        cx: &'a server::Context,
        entity_name: Option<String>,
        typical_search_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<SelectionForFind>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the members of a selection as rows with the chosen columns, which depend on its kind of record.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionMembersArchiveRows`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionMembersArchiveRows.html)
    fn get_selection_members_archive_rows<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        select: Option<String>,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the companies and contact persons that the members of a selection refer to (its shadow) as rows with the
    /// chosen columns.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionShadowMembersArchiveRows`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionShadowMembersArchiveRows.html)
    fn get_selection_shadow_members_archive_rows<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        select: Option<String>,
    ) -> impl Future<Output = Result<Vec<ArchiveListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several selections in short form, by their keys.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionSummaries`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionSummaries.html)
    fn get_selection_summaries<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<SelectionSummaryItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes pairs of company and contact person from a static selection.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembers.html)
    fn remove_contact_selection_members<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        contact_person_ids: Option<Vec<ContactPersonId>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes members from one selection, by the keys of the membership rows.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembersFromIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembersFromIds.html)
    fn remove_contact_selection_members_from_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        selection_members_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes the results of a search, whose criteria are stored under the given key, from a selection of companies
    /// and contact persons.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembersFromSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembersFromSearch.html)
    fn remove_contact_selection_members_from_search<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        storage_key: Option<String>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes members from a selection, by the keys of the membership rows.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembers.html)
    fn remove_selection_members<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        selection_member_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes members from a selection, by the keys of the records, such as sales.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembersById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembersById.html)
    fn remove_selection_members_by_id<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes the results of a search, whose criteria are stored under the given key, from a selection.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembersFromSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembersFromSearch.html)
    fn remove_selection_members_from_search<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        storage_key: Option<String>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores board view settings and returns them as stored.
    ///
    /// `POST /api/v1/Agents/Selection/SaveBoardViewSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SaveBoardViewSettings.html)
    fn save_board_view_settings<'a>(
        &'a self,
        cx: &'a server::Context,
        board_view_settings: Option<BoardViewSettingsBase>,
    ) -> impl Future<Output = Result<Option<BoardViewSettingsBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores board view settings for one user and one selection, and returns them as stored.
    ///
    /// `POST /api/v1/Agents/Selection/SaveBoardViewSettingsForSelectionAndAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SaveBoardViewSettingsForSelectionAndAssociate.html)
    fn save_board_view_settings_for_selection_and_associate<'a>(
        &'a self,
        cx: &'a server::Context,
        board_view_settings: Option<BoardViewSettingsBase>,
        associate_id: Option<i32>,
        selection_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<BoardViewSettingsBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a selection: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Selection/SaveSelectionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SaveSelectionEntity.html)
    fn save_selection_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SelectionEntity,
    ) -> impl Future<Output = Result<Option<SelectionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which rules for finding duplicate selections are active.
    ///
    /// `POST /api/v1/Agents/Selection/SetDuplicateRulesStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDuplicateRulesStatus.html)
    fn set_duplicate_rules_status<'a>(
        &'a self,
        cx: &'a server::Context,
        rules: Option<Vec<DuplicateRule>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces the criteria of a dynamic selection by the given ones and returns them.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria.html)
    fn set_dynamic_selection_criteria<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        criteria: Option<Vec<ArchiveRestrictionInfo>>,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces the criteria of a dynamic selection by a filter in OData form, such as `category in (1,2,3) and name startswith 'foo'`,
    /// and returns them.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria2.html)
    fn set_dynamic_selection_criteria2<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        filter: Option<String>,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces the criteria of a dynamic selection, given either as objects or as a filter in OData form; leave the
    /// other one null.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria3`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria3.html)
    fn set_dynamic_selection_criteria3<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        criteria: Option<Vec<ArchiveRestrictionInfo>>,
        filter: Option<String>,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces the criteria of a dynamic selection by the given groups of criteria, which may be empty, and returns
    /// them.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteriaGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteriaGroups.html)
    fn set_dynamic_selection_criteria_groups<'a>(
        &'a self,
        cx: &'a server::Context,
        selection_id: Option<i32>,
        criteria: Option<Vec<ArchiveRestrictionGroup>>,
    ) -> impl Future<Output = Result<Vec<ArchiveRestrictionGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Imports ready-made (typical) searches into the database and returns a summary for the user.
    ///
    /// `POST /api/v1/Agents/Selection/UpdateTypicalSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_UpdateTypicalSearch.html)
    fn update_typical_search<'a>(
        &'a self,
        cx: &'a server::Context,
        searches: Option<TypicalSearches>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Selection_Agent`, served by `api`.
pub fn routes(api: impl SelectionAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`SelectionAgentServer`] that goes with an operation.
fn dispatch<'a, T: SelectionAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddContactSelectionMembers) => {
            let mut selection_id = None;
            let mut contact_person_ids = None;
            take!(input.arguments(&mut [&mut selection_id, &mut contact_person_ids]));
            server::respond(cx, api.add_contact_selection_members(cx, selection_id, contact_person_ids))
        }
        Some(Op::AddContactSelectionMembersFromSearch) => {
            let mut selection_id = None;
            let mut storage_key = None;
            take!(input.arguments(&mut [&mut selection_id, &mut storage_key]));
            server::respond(cx, api.add_contact_selection_members_from_search(cx, selection_id, storage_key))
        }
        Some(Op::AddRemoveContactSelectionMemberInterests) => server::respond(
            cx,
            api.add_remove_contact_selection_member_interests(cx, take!(input.body())),
        ),
        Some(Op::AddSelectionMembers) => {
            let mut selection_id = None;
            let mut ids = None;
            take!(input.arguments(&mut [&mut selection_id, &mut ids]));
            server::respond(cx, api.add_selection_members(cx, selection_id, ids))
        }
        Some(Op::AddSelectionMembersFromSearch) => {
            let mut selection_id = None;
            let mut storage_key = None;
            take!(input.arguments(&mut [&mut selection_id, &mut storage_key]));
            server::respond(cx, api.add_selection_members_from_search(cx, selection_id, storage_key))
        }
        Some(Op::CopyContactSelectionMembers) => {
            let mut from_selection_id = None;
            let mut to_selection_id = None;
            take!(input.arguments(&mut [&mut from_selection_id, &mut to_selection_id]));
            server::respond(cx, api.copy_contact_selection_members(cx, from_selection_id, to_selection_id))
        }
        Some(Op::CopySelectionMembers) => {
            let mut from_selection_id = None;
            let mut to_selection_id = None;
            take!(input.arguments(&mut [&mut from_selection_id, &mut to_selection_id]));
            server::respond(cx, api.copy_selection_members(cx, from_selection_id, to_selection_id))
        }
        Some(Op::CreateContactSelectionFromSelection) => {
            let mut selection_id = None;
            let mut name = None;
            let mut target_selection_type = None;
            let mut copy_members = None;
            take!(input.arguments(&mut [&mut selection_id, &mut name, &mut target_selection_type, &mut copy_members]));
            server::respond(
                cx,
                api.create_contact_selection_from_selection(
                    cx,
                    selection_id,
                    name,
                    target_selection_type,
                    copy_members,
                ),
            )
        }
        Some(Op::CreateContactSelectionFromShadowSelection) => {
            let mut selection_id = None;
            let mut name = None;
            take!(input.arguments(&mut [&mut selection_id, &mut name]));
            server::respond(cx, api.create_contact_selection_from_shadow_selection(cx, selection_id, name))
        }
        Some(Op::CreateDefaultBoardViewSettingsFromEntityType) => {
            let mut entity_type = None;
            take!(input.arguments(&mut [&mut entity_type]));
            server::respond(cx, api.create_default_board_view_settings_from_entity_type(cx, entity_type))
        }
        Some(Op::CreateDefaultSelectionEntity) => server::respond(cx, api.create_default_selection_entity(cx)),
        Some(Op::CreateNewEntry) => {
            let mut duplicate = None;
            take!(input.arguments(&mut [&mut duplicate]));
            server::respond(cx, api.create_new_entry(cx, duplicate))
        }
        Some(Op::CreateSelectionEntity) => {
            let mut target_table_name = None;
            take!(input.arguments(&mut [&mut target_table_name]));
            server::respond(cx, api.create_selection_entity(cx, target_table_name))
        }
        Some(Op::CreateSelectionFromSelection) => {
            let mut selection_id = None;
            let mut name = None;
            let mut target_selection_type = None;
            let mut copy_members = None;
            take!(input.arguments(&mut [&mut selection_id, &mut name, &mut target_selection_type, &mut copy_members]));
            server::respond(
                cx,
                api.create_selection_from_selection(cx, selection_id, name, target_selection_type, copy_members),
            )
        }
        Some(Op::CreateTemporaryContactSelection) => server::respond(cx, api.create_temporary_contact_selection(cx)),
        Some(Op::CreateTemporaryContactSelectionFromContactPersonIds) => {
            let mut contact_person_ids = None;
            take!(input.arguments(&mut [&mut contact_person_ids]));
            server::respond(cx, api.create_temporary_contact_selection_from_contact_person_ids(cx, contact_person_ids))
        }
        Some(Op::CreateTemporaryContactSelectionFromSelectionMemberIds) => {
            let mut selection_id = None;
            let mut selection_member_ids = None;
            take!(input.arguments(&mut [&mut selection_id, &mut selection_member_ids]));
            server::respond(
                cx,
                api.create_temporary_contact_selection_from_selection_member_ids(
                    cx,
                    selection_id,
                    selection_member_ids,
                ),
            )
        }
        Some(Op::CreateTemporarySelectionFromIds) => {
            let mut ids = None;
            let mut target_table_number = None;
            take!(input.arguments(&mut [&mut ids, &mut target_table_number]));
            server::respond(cx, api.create_temporary_selection_from_ids(cx, ids, target_table_number))
        }
        Some(Op::DeleteBoardViewSettings) => {
            let mut board_view_settings_id = None;
            take!(input.arguments(&mut [&mut board_view_settings_id]));
            server::respond(cx, api.delete_board_view_settings(cx, board_view_settings_id))
        }
        Some(Op::DeleteContacts) => {
            let mut selection_id = None;
            take!(input.arguments(&mut [&mut selection_id]));
            server::respond(cx, api.delete_contacts(cx, selection_id))
        }
        Some(Op::DeleteEntities) => {
            let mut selection_id = None;
            take!(input.arguments(&mut [&mut selection_id]));
            server::respond(cx, api.delete_entities(cx, selection_id))
        }
        Some(Op::DeletePersons) => {
            let mut selection_id = None;
            take!(input.arguments(&mut [&mut selection_id]));
            server::respond(cx, api.delete_persons(cx, selection_id))
        }
        Some(Op::DeleteSelectionEntity) => {
            let mut selection_entity_id = None;
            take!(input.arguments(&mut [&mut selection_entity_id]));
            server::respond(cx, api.delete_selection_entity(cx, selection_entity_id))
        }
        Some(Op::EditContactSelectionMemberDetails) => {
            let mut selection_id = None;
            let mut selection_member_edit_values = None;
            take!(input.arguments(&mut [&mut selection_id, &mut selection_member_edit_values]));
            server::respond(
                cx,
                api.edit_contact_selection_member_details(cx, selection_id, selection_member_edit_values),
            )
        }
        Some(Op::ExportSelectionMembers) => {
            let mut selection_id = None;
            let mut template_name = None;
            let mut use_contacts = None;
            take!(input.arguments(&mut [&mut selection_id, &mut template_name, &mut use_contacts]));
            server::respond(cx, api.export_selection_members(cx, selection_id, template_name, use_contacts))
        }
        Some(Op::ExportSelectionMembersWithOrderBy) => {
            let mut selection_id = None;
            let mut template_name = None;
            let mut use_contacts = None;
            let mut order_by = None;
            take!(input.arguments(&mut [&mut selection_id, &mut template_name, &mut use_contacts, &mut order_by]));
            server::respond(
                cx,
                api.export_selection_members_with_order_by(cx, selection_id, template_name, use_contacts, order_by),
            )
        }
        Some(Op::GenerateFollowUps) => server::respond(cx, api.generate_follow_ups(cx, take!(input.body()))),
        Some(Op::GetBoardViewSettings) => {
            let mut board_view_settings_id = None;
            take!(input.arguments(&mut [&mut board_view_settings_id]));
            server::respond(cx, api.get_board_view_settings(cx, board_view_settings_id))
        }
        Some(Op::GetBoardViewSettingsForSelection) => {
            let mut associate_id = None;
            let mut selection_id = None;
            take!(input.arguments(&mut [&mut associate_id, &mut selection_id]));
            server::respond(cx, api.get_board_view_settings_for_selection(cx, associate_id, selection_id))
        }
        Some(Op::GetDuplicateRules) => server::respond(cx, api.get_duplicate_rules(cx)),
        Some(Op::GetDuplicates) => {
            let mut name = None;
            take!(input.arguments(&mut [&mut name]));
            server::respond(cx, api.get_duplicates(cx, name))
        }
        Some(Op::GetDynamicSelectionCriteria) => {
            let mut selection_id = None;
            take!(input.arguments(&mut [&mut selection_id]));
            server::respond(cx, api.get_dynamic_selection_criteria(cx, selection_id))
        }
        Some(Op::GetDynamicSelectionCriteriaGroups) => {
            let mut selection_id = None;
            take!(input.arguments(&mut [&mut selection_id]));
            server::respond(cx, api.get_dynamic_selection_criteria_groups(cx, selection_id))
        }
        Some(Op::GetParentCombinedSelections) => {
            let mut selection_id = None;
            take!(input.arguments(&mut [&mut selection_id]));
            server::respond(cx, api.get_parent_combined_selections(cx, selection_id))
        }
        Some(Op::GetRecipientStatistics) => {
            let mut selection_id = None;
            take!(input.arguments(&mut [&mut selection_id]));
            server::respond(cx, api.get_recipient_statistics(cx, selection_id))
        }
        Some(Op::GetRecipientStatisticsFromContactPersonIds) => {
            let mut contact_person_ids = None;
            take!(input.arguments(&mut [&mut contact_person_ids]));
            server::respond(cx, api.get_recipient_statistics_from_contact_person_ids(cx, contact_person_ids))
        }
        Some(Op::GetRecipientStatisticsFromProjectMembers) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.get_recipient_statistics_from_project_members(cx, project_id))
        }
        Some(Op::GetSelectionEntity) => server::respond(
            cx,
            api.get_selection_entity(cx, take!(input.required("selectionEntityId"))),
        ),
        Some(Op::GetSelectionForFind) => {
            let mut entity_name = None;
            let mut typical_search_id = None;
            take!(input.arguments(&mut [&mut entity_name, &mut typical_search_id]));
            server::respond(cx, api.get_selection_for_find(cx, entity_name, typical_search_id))
        }
        Some(Op::GetSelectionMembersArchiveRows) => {
            let mut selection_id = None;
            let mut select = None;
            take!(input.arguments(&mut [&mut selection_id, &mut select]));
            server::respond(cx, api.get_selection_members_archive_rows(cx, selection_id, select))
        }
        Some(Op::GetSelectionShadowMembersArchiveRows) => {
            let mut selection_id = None;
            let mut select = None;
            take!(input.arguments(&mut [&mut selection_id, &mut select]));
            server::respond(cx, api.get_selection_shadow_members_archive_rows(cx, selection_id, select))
        }
        Some(Op::GetSelectionSummaries) => {
            let mut selection_ids = None;
            take!(input.arguments(&mut [&mut selection_ids]));
            server::respond(cx, api.get_selection_summaries(cx, selection_ids))
        }
        Some(Op::RemoveContactSelectionMembers) => {
            let mut selection_id = None;
            let mut contact_person_ids = None;
            take!(input.arguments(&mut [&mut selection_id, &mut contact_person_ids]));
            server::respond(cx, api.remove_contact_selection_members(cx, selection_id, contact_person_ids))
        }
        Some(Op::RemoveContactSelectionMembersFromIds) => {
            let mut selection_id = None;
            let mut selection_members_ids = None;
            take!(input.arguments(&mut [&mut selection_id, &mut selection_members_ids]));
            server::respond(cx, api.remove_contact_selection_members_from_ids(cx, selection_id, selection_members_ids))
        }
        Some(Op::RemoveContactSelectionMembersFromSearch) => {
            let mut selection_id = None;
            let mut storage_key = None;
            take!(input.arguments(&mut [&mut selection_id, &mut storage_key]));
            server::respond(cx, api.remove_contact_selection_members_from_search(cx, selection_id, storage_key))
        }
        Some(Op::RemoveSelectionMembers) => {
            let mut selection_id = None;
            let mut selection_member_ids = None;
            take!(input.arguments(&mut [&mut selection_id, &mut selection_member_ids]));
            server::respond(cx, api.remove_selection_members(cx, selection_id, selection_member_ids))
        }
        Some(Op::RemoveSelectionMembersById) => {
            let mut selection_id = None;
            let mut ids = None;
            take!(input.arguments(&mut [&mut selection_id, &mut ids]));
            server::respond(cx, api.remove_selection_members_by_id(cx, selection_id, ids))
        }
        Some(Op::RemoveSelectionMembersFromSearch) => {
            let mut selection_id = None;
            let mut storage_key = None;
            take!(input.arguments(&mut [&mut selection_id, &mut storage_key]));
            server::respond(cx, api.remove_selection_members_from_search(cx, selection_id, storage_key))
        }
        Some(Op::SaveBoardViewSettings) => {
            let mut board_view_settings = None;
            take!(input.arguments(&mut [&mut board_view_settings]));
            server::respond(cx, api.save_board_view_settings(cx, board_view_settings))
        }
        Some(Op::SaveBoardViewSettingsForSelectionAndAssociate) => {
            let mut board_view_settings = None;
            let mut associate_id = None;
            let mut selection_id = None;
            take!(input.arguments(&mut [&mut board_view_settings, &mut associate_id, &mut selection_id]));
            server::respond(
                cx,
                api.save_board_view_settings_for_selection_and_associate(
                    cx,
                    board_view_settings,
                    associate_id,
                    selection_id,
                ),
            )
        }
        Some(Op::SaveSelectionEntity) => server::respond(cx, api.save_selection_entity(cx, take!(input.body()))),
        Some(Op::SetDuplicateRulesStatus) => {
            let mut rules = None;
            take!(input.arguments(&mut [&mut rules]));
            server::respond(cx, api.set_duplicate_rules_status(cx, rules))
        }
        Some(Op::SetDynamicSelectionCriteria) => {
            let mut selection_id = None;
            let mut criteria = None;
            take!(input.arguments(&mut [&mut selection_id, &mut criteria]));
            server::respond(cx, api.set_dynamic_selection_criteria(cx, selection_id, criteria))
        }
        Some(Op::SetDynamicSelectionCriteria2) => {
            let mut selection_id = None;
            let mut filter = None;
            take!(input.arguments(&mut [&mut selection_id, &mut filter]));
            server::respond(cx, api.set_dynamic_selection_criteria2(cx, selection_id, filter))
        }
        Some(Op::SetDynamicSelectionCriteria3) => {
            let mut selection_id = None;
            let mut criteria = None;
            let mut filter = None;
            take!(input.arguments(&mut [&mut selection_id, &mut criteria, &mut filter]));
            server::respond(cx, api.set_dynamic_selection_criteria3(cx, selection_id, criteria, filter))
        }
        Some(Op::SetDynamicSelectionCriteriaGroups) => {
            let mut selection_id = None;
            let mut criteria = None;
            take!(input.arguments(&mut [&mut selection_id, &mut criteria]));
            server::respond(cx, api.set_dynamic_selection_criteria_groups(cx, selection_id, criteria))
        }
        Some(Op::UpdateTypicalSearch) => {
            let mut searches = None;
            take!(input.arguments(&mut [&mut searches]));
            server::respond(cx, api.update_typical_search(cx, searches))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
