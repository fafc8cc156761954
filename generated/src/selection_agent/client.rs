// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;
use runtime::Bytes;

use super::operations::*;
use super::requests::{AddRemoveContactSelectionMemberInterestsRequest, GenerateFollowUpsRequest};
use crate::types::{
    ArchiveListItem, ArchiveRestrictionGroup, ArchiveRestrictionInfo, ContactPersonId,
    DuplicateEntry, DuplicateRule, MailMergeSettings, MailMergeTask, RecipientStatistics,
    SelectionEntity, SelectionForFind, SelectionMemberEditValues, SelectionType, TypicalSearches,
};

/// Calls of the tag `Selection_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct SelectionAgentClient<'c>(&'c Client);

impl<'c> SelectionAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Add contact selection members.
    ///
    /// `POST /api/v1/Agents/Selection/AddContactSelectionMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddContactSelectionMembers.html)
    /// - body, [`AddContactSelectionMembersRequest`](crate::selection_agent::AddContactSelectionMembersRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().add_contact_selection_members(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add_contact_selection_members(self, selection_id: i32, contact_person_ids: &[ContactPersonId]) -> Call<'c, (), Select> {
        self.call(ADD_CONTACT_SELECTION_MEMBERS, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("ContactPersonIds", View::List(&contact_person_ids))])
    }

    /// Add contact selection members from search.
    ///
    /// `POST /api/v1/Agents/Selection/AddContactSelectionMembersFromSearch`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddContactSelectionMembersFromSearch.html)
    /// - body, [`AddContactSelectionMembersFromSearchRequest`](crate::selection_agent::AddContactSelectionMembersFromSearchRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().add_contact_selection_members_from_search(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add_contact_selection_members_from_search(self, selection_id: i32, storage_key: &str) -> Call<'c, i32, Select> {
        self.call(ADD_CONTACT_SELECTION_MEMBERS_FROM_SEARCH, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("StorageKey", View::Str(storage_key))])
    }

    /// Add remove contact selection member interests.
    ///
    /// `POST /api/v1/Agents/Selection/AddRemoveContactSelectionMemberInterests`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddRemoveContactSelectionMemberInterests.html)
    /// - body, [`AddRemoveContactSelectionMemberInterestsRequest`](crate::selection_agent::AddRemoveContactSelectionMemberInterestsRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().add_remove_contact_selection_member_interests(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add_remove_contact_selection_member_interests(
        self,
        body: &AddRemoveContactSelectionMemberInterestsRequest,
    ) -> Call<'c, (), Select> {
        self.call(ADD_REMOVE_CONTACT_SELECTION_MEMBER_INTERESTS, &[]).body(View::Carrier(body))
    }

    /// Add selection members.
    ///
    /// `POST /api/v1/Agents/Selection/AddSelectionMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddSelectionMembers.html)
    /// - body, [`AddSelectionMembersRequest`](crate::selection_agent::AddSelectionMembersRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().add_selection_members(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add_selection_members(self, selection_id: i32, ids: &[i32]) -> Call<'c, i32, Select> {
        self.call(ADD_SELECTION_MEMBERS, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("Ids", View::List(&ids))])
    }

    /// Add selection members from search.
    ///
    /// `POST /api/v1/Agents/Selection/AddSelectionMembersFromSearch`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddSelectionMembersFromSearch.html)
    /// - body, [`AddSelectionMembersFromSearchRequest`](crate::selection_agent::AddSelectionMembersFromSearchRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().add_selection_members_from_search(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add_selection_members_from_search(self, selection_id: i32, storage_key: &str) -> Call<'c, i32, Select> {
        self.call(ADD_SELECTION_MEMBERS_FROM_SEARCH, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("StorageKey", View::Str(storage_key))])
    }

    /// Copy contact selection members.
    ///
    /// `POST /api/v1/Agents/Selection/CopyContactSelectionMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CopyContactSelectionMembers.html)
    /// - body, [`CopyContactSelectionMembersRequest`](crate::selection_agent::CopyContactSelectionMembersRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().copy_contact_selection_members(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn copy_contact_selection_members(self, from_selection_id: i32, to_selection_id: i32) -> Call<'c, (), Select> {
        self.call(COPY_CONTACT_SELECTION_MEMBERS, &[]).fields(&[("FromSelectionId", View::I32(from_selection_id)), ("ToSelectionId", View::I32(to_selection_id))])
    }

    /// Copy selection members.
    ///
    /// `POST /api/v1/Agents/Selection/CopySelectionMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CopySelectionMembers.html)
    /// - body, [`CopySelectionMembersRequest`](crate::selection_agent::CopySelectionMembersRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().copy_selection_members(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn copy_selection_members(self, from_selection_id: i32, to_selection_id: i32) -> Call<'c, (), Select> {
        self.call(COPY_SELECTION_MEMBERS, &[]).fields(&[("FromSelectionId", View::I32(from_selection_id)), ("ToSelectionId", View::I32(to_selection_id))])
    }

    /// Create contact selection from selection.
    ///
    /// `POST /api/v1/Agents/Selection/CreateContactSelectionFromSelection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateContactSelectionFromSelection.html)
    /// - body, [`CreateContactSelectionFromSelectionRequest`](crate::selection_agent::CreateContactSelectionFromSelectionRequest).
    /// - answers 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().create_contact_selection_from_selection(1, "text", &Default::default(), true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_contact_selection_from_selection(
        self,
        selection_id: i32,
        name: &str,
        target_selection_type: &SelectionType,
        copy_members: bool,
    ) -> Call<'c, SelectionEntity, Select> {
        self.call(CREATE_CONTACT_SELECTION_FROM_SELECTION, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("Name", View::Str(name)), ("TargetSelectionType", View::Enum(target_selection_type)), ("CopyMembers", View::Bool(copy_members))])
    }

    /// Create contact selection from shadow selection.
    ///
    /// `POST /api/v1/Agents/Selection/CreateContactSelectionFromShadowSelection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateContactSelectionFromShadowSelection.html)
    /// - body, [`CreateContactSelectionFromShadowSelectionRequest`](crate::selection_agent::CreateContactSelectionFromShadowSelectionRequest).
    /// - answers 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().create_contact_selection_from_shadow_selection(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_contact_selection_from_shadow_selection(self, selection_id: i32, name: &str) -> Call<'c, SelectionEntity, Select> {
        self.call(CREATE_CONTACT_SELECTION_FROM_SHADOW_SELECTION, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("Name", View::Str(name))])
    }

    /// Create default mail merge settings.
    ///
    /// `POST /api/v1/Agents/Selection/CreateDefaultMailMergeSettings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateDefaultMailMergeSettings.html)
    /// - answers 200 with [`MailMergeSettings`](crate::types::MailMergeSettings).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().create_default_mail_merge_settings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_mail_merge_settings(self) -> Call<'c, MailMergeSettings> {
        self.call(CREATE_DEFAULT_MAIL_MERGE_SETTINGS, &[])
    }

    /// Create default mail merge task.
    ///
    /// `POST /api/v1/Agents/Selection/CreateDefaultMailMergeTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateDefaultMailMergeTask.html)
    /// - answers 200 with [`MailMergeTask`](crate::types::MailMergeTask).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().create_default_mail_merge_task().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_mail_merge_task(self) -> Call<'c, MailMergeTask> {
        self.call(CREATE_DEFAULT_MAIL_MERGE_TASK, &[])
    }

    /// Create default selection entity.
    ///
    /// `POST /api/v1/Agents/Selection/CreateDefaultSelectionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateDefaultSelectionEntity.html)
    /// - answers 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().create_default_selection_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_selection_entity(self) -> Call<'c, SelectionEntity> {
        self.call(CREATE_DEFAULT_SELECTION_ENTITY, &[])
    }

    /// Create new entry.
    ///
    /// `POST /api/v1/Agents/Selection/CreateNewEntry`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateNewEntry.html)
    /// - body, [`SelectionCreateNewEntryRequest`](crate::selection_agent::SelectionCreateNewEntryRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().create_new_entry(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_new_entry(self, duplicate: &DuplicateEntry) -> Call<'c, i32, Select> {
        self.call(CREATE_NEW_ENTRY, &[]).fields(&[("Duplicate", View::Carrier(duplicate))])
    }

    /// Create selection entity.
    ///
    /// `POST /api/v1/Agents/Selection/CreateSelectionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateSelectionEntity.html)
    /// - body, [`CreateSelectionEntityRequest`](crate::selection_agent::CreateSelectionEntityRequest).
    /// - answers 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().create_selection_entity("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_selection_entity(self, target_table_name: &str) -> Call<'c, SelectionEntity, Select> {
        self.call(CREATE_SELECTION_ENTITY, &[]).fields(&[("TargetTableName", View::Str(target_table_name))])
    }

    /// Create selection from selection.
    ///
    /// `POST /api/v1/Agents/Selection/CreateSelectionFromSelection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateSelectionFromSelection.html)
    /// - body, [`CreateSelectionFromSelectionRequest`](crate::selection_agent::CreateSelectionFromSelectionRequest).
    /// - answers 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().create_selection_from_selection(1, "text", &Default::default(), true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_selection_from_selection(
        self,
        selection_id: i32,
        name: &str,
        target_selection_type: &SelectionType,
        copy_members: bool,
    ) -> Call<'c, SelectionEntity, Select> {
        self.call(CREATE_SELECTION_FROM_SELECTION, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("Name", View::Str(name)), ("TargetSelectionType", View::Enum(target_selection_type)), ("CopyMembers", View::Bool(copy_members))])
    }

    /// Create temporary contact selection.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelection.html)
    /// - answers 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().create_temporary_contact_selection().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_temporary_contact_selection(self) -> Call<'c, SelectionEntity, Select> {
        self.call(CREATE_TEMPORARY_CONTACT_SELECTION, &[])
    }

    /// Create temporary contact selection from contact person ids.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelectionFromContactPersonIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelectionFromContactPersonIds.html)
    /// - body, [`CreateTemporaryContactSelectionFromContactPersonIdsRequest`](crate::selection_agent::CreateTemporaryContactSelectionFromContactPersonIdsRequest).
    /// - answers 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().create_temporary_contact_selection_from_contact_person_ids(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_temporary_contact_selection_from_contact_person_ids(
        self,
        contact_person_ids: &[ContactPersonId],
    ) -> Call<'c, SelectionEntity, Select> {
        self.call(CREATE_TEMPORARY_CONTACT_SELECTION_FROM_CONTACT_PERSON_IDS, &[]).fields(&[("ContactPersonIds", View::List(&contact_person_ids))])
    }

    /// Create temporary contact selection from project members.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelectionFromProjectMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelectionFromProjectMembers.html)
    /// - body, [`CreateTemporaryContactSelectionFromProjectMembersRequest`](crate::selection_agent::CreateTemporaryContactSelectionFromProjectMembersRequest).
    /// - answers 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().create_temporary_contact_selection_from_project_members(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_temporary_contact_selection_from_project_members(self, project_id: i32) -> Call<'c, SelectionEntity, Select> {
        self.call(CREATE_TEMPORARY_CONTACT_SELECTION_FROM_PROJECT_MEMBERS, &[]).fields(&[("ProjectId", View::I32(project_id))])
    }

    /// Create temporary contact selection from selection member ids.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelectionFromSelectionMemberIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelectionFromSelectionMemberIds.html)
    /// - body, [`CreateTemporaryContactSelectionFromSelectionMemberIdsRequest`](crate::selection_agent::CreateTemporaryContactSelectionFromSelectionMemberIdsRequest).
    /// - answers 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().create_temporary_contact_selection_from_selection_member_ids(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_temporary_contact_selection_from_selection_member_ids(
        self,
        selection_id: i32,
        selection_member_ids: &[i32],
    ) -> Call<'c, SelectionEntity, Select> {
        self.call(CREATE_TEMPORARY_CONTACT_SELECTION_FROM_SELECTION_MEMBER_IDS, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("SelectionMemberIds", View::List(&selection_member_ids))])
    }

    /// Create temporary selection from ids.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporarySelectionFromIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporarySelectionFromIds.html)
    /// - body, [`CreateTemporarySelectionFromIdsRequest`](crate::selection_agent::CreateTemporarySelectionFromIdsRequest).
    /// - answers 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().create_temporary_selection_from_ids(&[], 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_temporary_selection_from_ids(self, ids: &[i32], target_table_number: i32) -> Call<'c, SelectionEntity, Select> {
        self.call(CREATE_TEMPORARY_SELECTION_FROM_IDS, &[]).fields(&[("Ids", View::List(&ids)), ("TargetTableNumber", View::I32(target_table_number))])
    }

    /// Delete contacts.
    ///
    /// `POST /api/v1/Agents/Selection/DeleteContacts`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteContacts.html)
    /// - body, [`DeleteContactsRequest`](crate::selection_agent::DeleteContactsRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().delete_contacts(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_contacts(self, selection_id: i32) -> Call<'c, (), Select> {
        self.call(DELETE_CONTACTS, &[]).fields(&[("SelectionId", View::I32(selection_id))])
    }

    /// Delete entities.
    ///
    /// `POST /api/v1/Agents/Selection/DeleteEntities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteEntities.html)
    /// - body, [`DeleteEntitiesRequest`](crate::selection_agent::DeleteEntitiesRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().delete_entities(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_entities(self, selection_id: i32) -> Call<'c, (), Select> {
        self.call(DELETE_ENTITIES, &[]).fields(&[("SelectionId", View::I32(selection_id))])
    }

    /// Delete persons.
    ///
    /// `POST /api/v1/Agents/Selection/DeletePersons`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeletePersons.html)
    /// - body, [`DeletePersonsRequest`](crate::selection_agent::DeletePersonsRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().delete_persons(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_persons(self, selection_id: i32) -> Call<'c, (), Select> {
        self.call(DELETE_PERSONS, &[]).fields(&[("SelectionId", View::I32(selection_id))])
    }

    /// Delete selection entity.
    ///
    /// `POST /api/v1/Agents/Selection/DeleteSelectionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteSelectionEntity.html)
    /// - `SelectionEntityId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().delete_selection_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_selection_entity(self, selection_entity_id: i32) -> Call<'c, ()> {
        self.call(DELETE_SELECTION_ENTITY, &[]).query("SelectionEntityId", View::I32(selection_entity_id))
    }

    /// Edit contact selection member details.
    ///
    /// `POST /api/v1/Agents/Selection/EditContactSelectionMemberDetails`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_EditContactSelectionMemberDetails.html)
    /// - body, [`EditContactSelectionMemberDetailsRequest`](crate::selection_agent::EditContactSelectionMemberDetailsRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().edit_contact_selection_member_details(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn edit_contact_selection_member_details(
        self,
        selection_id: i32,
        selection_member_edit_values: &SelectionMemberEditValues,
    ) -> Call<'c, (), Select> {
        self.call(EDIT_CONTACT_SELECTION_MEMBER_DETAILS, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("SelectionMemberEditValues", View::Carrier(selection_member_edit_values))])
    }

    /// Export selection members.
    ///
    /// `POST /api/v1/Agents/Selection/ExportSelectionMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_ExportSelectionMembers.html)
    /// - body, [`ExportSelectionMembersRequest`](crate::selection_agent::ExportSelectionMembersRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().export_selection_members(1, "text", true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn export_selection_members(self, selection_id: i32, template_name: &str, use_contacts: bool) -> Call<'c, Bytes, Select> {
        self.call(EXPORT_SELECTION_MEMBERS, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("TemplateName", View::Str(template_name)), ("UseContacts", View::Bool(use_contacts))])
    }

    /// Export selection members with order by.
    ///
    /// `POST /api/v1/Agents/Selection/ExportSelectionMembersWithOrderBy`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_ExportSelectionMembersWithOrderBy.html)
    /// - body, [`ExportSelectionMembersWithOrderByRequest`](crate::selection_agent::ExportSelectionMembersWithOrderByRequest).
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().export_selection_members_with_order_by(1, "text", true, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn export_selection_members_with_order_by(
        self,
        selection_id: i32,
        template_name: &str,
        use_contacts: bool,
        order_by: &str,
    ) -> Call<'c, Bytes, Select> {
        self.call(EXPORT_SELECTION_MEMBERS_WITH_ORDER_BY, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("TemplateName", View::Str(template_name)), ("UseContacts", View::Bool(use_contacts)), ("OrderBy", View::Str(order_by))])
    }

    /// Generate follow ups.
    ///
    /// `POST /api/v1/Agents/Selection/GenerateFollowUps`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GenerateFollowUps.html)
    /// - body, [`GenerateFollowUpsRequest`](crate::selection_agent::GenerateFollowUpsRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().generate_follow_ups(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn generate_follow_ups(self, body: &GenerateFollowUpsRequest) -> Call<'c, (), Select> {
        self.call(GENERATE_FOLLOW_UPS, &[]).body(View::Carrier(body))
    }

    /// Get duplicate rules.
    ///
    /// `POST /api/v1/Agents/Selection/GetDuplicateRules`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDuplicateRules.html)
    /// - answers 200 with list of [`DuplicateRule`](crate::types::DuplicateRule).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().get_duplicate_rules().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_duplicate_rules(self) -> Call<'c, Vec<DuplicateRule>, Select> {
        self.call(GET_DUPLICATE_RULES, &[])
    }

    /// Get duplicates.
    ///
    /// `POST /api/v1/Agents/Selection/GetDuplicates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDuplicates.html)
    /// - body, [`SelectionGetDuplicatesRequest`](crate::selection_agent::SelectionGetDuplicatesRequest).
    /// - answers 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().get_duplicates("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_duplicates(self, name: &str) -> Call<'c, Vec<DuplicateEntry>, Select> {
        self.call(GET_DUPLICATES, &[]).fields(&[("Name", View::Str(name))])
    }

    /// Get dynamic selection criteria.
    ///
    /// `POST /api/v1/Agents/Selection/GetDynamicSelectionCriteria`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDynamicSelectionCriteria.html)
    /// - body, [`GetDynamicSelectionCriteriaRequest`](crate::selection_agent::GetDynamicSelectionCriteriaRequest).
    /// - answers 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().get_dynamic_selection_criteria(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_dynamic_selection_criteria(self, selection_id: i32) -> Call<'c, Vec<ArchiveRestrictionInfo>, Select> {
        self.call(GET_DYNAMIC_SELECTION_CRITERIA, &[]).fields(&[("SelectionId", View::I32(selection_id))])
    }

    /// Get dynamic selection criteria groups.
    ///
    /// `POST /api/v1/Agents/Selection/GetDynamicSelectionCriteriaGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDynamicSelectionCriteriaGroups.html)
    /// - body, [`GetDynamicSelectionCriteriaGroupsRequest`](crate::selection_agent::GetDynamicSelectionCriteriaGroupsRequest).
    /// - answers 200 with list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().get_dynamic_selection_criteria_groups(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_dynamic_selection_criteria_groups(self, selection_id: i32) -> Call<'c, Vec<ArchiveRestrictionGroup>, Select> {
        self.call(GET_DYNAMIC_SELECTION_CRITERIA_GROUPS, &[]).fields(&[("SelectionId", View::I32(selection_id))])
    }

    /// Get parent combined selections.
    ///
    /// `POST /api/v1/Agents/Selection/GetParentCombinedSelections`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetParentCombinedSelections.html)
    /// - body, [`GetParentCombinedSelectionsRequest`](crate::selection_agent::GetParentCombinedSelectionsRequest).
    /// - answers 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().get_parent_combined_selections(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_parent_combined_selections(self, selection_id: i32) -> Call<'c, Vec<i32>, Select> {
        self.call(GET_PARENT_COMBINED_SELECTIONS, &[]).fields(&[("SelectionId", View::I32(selection_id))])
    }

    /// Get recipient statistics.
    ///
    /// `POST /api/v1/Agents/Selection/GetRecipientStatistics`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetRecipientStatistics.html)
    /// - body, [`GetRecipientStatisticsRequest`](crate::selection_agent::GetRecipientStatisticsRequest).
    /// - answers 200 with [`RecipientStatistics`](crate::types::RecipientStatistics).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().get_recipient_statistics(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_recipient_statistics(self, selection_id: i32) -> Call<'c, RecipientStatistics, Select> {
        self.call(GET_RECIPIENT_STATISTICS, &[]).fields(&[("SelectionId", View::I32(selection_id))])
    }

    /// Get recipient statistics from contact person ids.
    ///
    /// `POST /api/v1/Agents/Selection/GetRecipientStatisticsFromContactPersonIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetRecipientStatisticsFromContactPersonIds.html)
    /// - body, [`GetRecipientStatisticsFromContactPersonIdsRequest`](crate::selection_agent::GetRecipientStatisticsFromContactPersonIdsRequest).
    /// - answers 200 with [`RecipientStatistics`](crate::types::RecipientStatistics).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().get_recipient_statistics_from_contact_person_ids(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_recipient_statistics_from_contact_person_ids(
        self,
        contact_person_ids: &[ContactPersonId],
    ) -> Call<'c, RecipientStatistics, Select> {
        self.call(GET_RECIPIENT_STATISTICS_FROM_CONTACT_PERSON_IDS, &[]).fields(&[("ContactPersonIds", View::List(&contact_person_ids))])
    }

    /// Get recipient statistics from project members.
    ///
    /// `POST /api/v1/Agents/Selection/GetRecipientStatisticsFromProjectMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetRecipientStatisticsFromProjectMembers.html)
    /// - body, [`GetRecipientStatisticsFromProjectMembersRequest`](crate::selection_agent::GetRecipientStatisticsFromProjectMembersRequest).
    /// - answers 200 with [`RecipientStatistics`](crate::types::RecipientStatistics).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().get_recipient_statistics_from_project_members(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_recipient_statistics_from_project_members(self, project_id: i32) -> Call<'c, RecipientStatistics, Select> {
        self.call(GET_RECIPIENT_STATISTICS_FROM_PROJECT_MEMBERS, &[]).fields(&[("ProjectId", View::I32(project_id))])
    }

    /// Get selection entity.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionEntity.html)
    /// - `selectionEntityId` (query), `i32`.
    /// - answers 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().get_selection_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_selection_entity(self, selection_entity_id: i32) -> Call<'c, SelectionEntity, Select> {
        self.call(GET_SELECTION_ENTITY, &[]).query("selectionEntityId", View::I32(selection_entity_id))
    }

    /// Get selection for find.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionForFind`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionForFind.html)
    /// - body, [`GetSelectionForFindRequest`](crate::selection_agent::GetSelectionForFindRequest).
    /// - answers 200 with [`SelectionForFind`](crate::types::SelectionForFind).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().get_selection_for_find("text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_selection_for_find(self, entity_name: &str, typical_search_id: i32) -> Call<'c, SelectionForFind, Select> {
        self.call(GET_SELECTION_FOR_FIND, &[]).fields(&[("EntityName", View::Str(entity_name)), ("TypicalSearchId", View::I32(typical_search_id))])
    }

    /// Get selection members archive rows.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionMembersArchiveRows`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionMembersArchiveRows.html)
    /// - body, [`GetSelectionMembersArchiveRowsRequest`](crate::selection_agent::GetSelectionMembersArchiveRowsRequest).
    /// - answers 200 with list of [`ArchiveListItem`](crate::types::ArchiveListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().get_selection_members_archive_rows(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_selection_members_archive_rows(self, selection_id: i32, select: &str) -> Call<'c, Vec<ArchiveListItem>, Select> {
        self.call(GET_SELECTION_MEMBERS_ARCHIVE_ROWS, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("Select", View::Str(select))])
    }

    /// Get selection shadow members archive rows.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionShadowMembersArchiveRows`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionShadowMembersArchiveRows.html)
    /// - body, [`GetSelectionShadowMembersArchiveRowsRequest`](crate::selection_agent::GetSelectionShadowMembersArchiveRowsRequest).
    /// - answers 200 with list of [`ArchiveListItem`](crate::types::ArchiveListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().get_selection_shadow_members_archive_rows(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_selection_shadow_members_archive_rows(self, selection_id: i32, select: &str) -> Call<'c, Vec<ArchiveListItem>, Select> {
        self.call(GET_SELECTION_SHADOW_MEMBERS_ARCHIVE_ROWS, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("Select", View::Str(select))])
    }

    /// Remove contact selection members.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembers.html)
    /// - body, [`RemoveContactSelectionMembersRequest`](crate::selection_agent::RemoveContactSelectionMembersRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().remove_contact_selection_members(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_contact_selection_members(self, selection_id: i32, contact_person_ids: &[ContactPersonId]) -> Call<'c, (), Select> {
        self.call(REMOVE_CONTACT_SELECTION_MEMBERS, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("ContactPersonIds", View::List(&contact_person_ids))])
    }

    /// Remove contact selection members from ids.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembersFromIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembersFromIds.html)
    /// - body, [`RemoveContactSelectionMembersFromIdsRequest`](crate::selection_agent::RemoveContactSelectionMembersFromIdsRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().remove_contact_selection_members_from_ids(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_contact_selection_members_from_ids(self, selection_id: i32, selection_members_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(REMOVE_CONTACT_SELECTION_MEMBERS_FROM_IDS, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("SelectionMembersIds", View::List(&selection_members_ids))])
    }

    /// Remove contact selection members from search.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembersFromSearch`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembersFromSearch.html)
    /// - body, [`RemoveContactSelectionMembersFromSearchRequest`](crate::selection_agent::RemoveContactSelectionMembersFromSearchRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().remove_contact_selection_members_from_search(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_contact_selection_members_from_search(self, selection_id: i32, storage_key: &str) -> Call<'c, i32, Select> {
        self.call(REMOVE_CONTACT_SELECTION_MEMBERS_FROM_SEARCH, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("StorageKey", View::Str(storage_key))])
    }

    /// Remove selection members.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembers.html)
    /// - body, [`RemoveSelectionMembersRequest`](crate::selection_agent::RemoveSelectionMembersRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().remove_selection_members(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_selection_members(self, selection_id: i32, selection_member_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(REMOVE_SELECTION_MEMBERS, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("SelectionMemberIds", View::List(&selection_member_ids))])
    }

    /// Remove selection members by id.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembersById`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembersById.html)
    /// - body, [`RemoveSelectionMembersByIdRequest`](crate::selection_agent::RemoveSelectionMembersByIdRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().remove_selection_members_by_id(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_selection_members_by_id(self, selection_id: i32, ids: &[i32]) -> Call<'c, (), Select> {
        self.call(REMOVE_SELECTION_MEMBERS_BY_ID, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("Ids", View::List(&ids))])
    }

    /// Remove selection members from search.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembersFromSearch`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembersFromSearch.html)
    /// - body, [`RemoveSelectionMembersFromSearchRequest`](crate::selection_agent::RemoveSelectionMembersFromSearchRequest).
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().remove_selection_members_from_search(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_selection_members_from_search(self, selection_id: i32, storage_key: &str) -> Call<'c, i32, Select> {
        self.call(REMOVE_SELECTION_MEMBERS_FROM_SEARCH, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("StorageKey", View::Str(storage_key))])
    }

    /// Save selection entity.
    ///
    /// `POST /api/v1/Agents/Selection/SaveSelectionEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SaveSelectionEntity.html)
    /// - body, [`SelectionEntity`](crate::types::SelectionEntity).
    /// - answers 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().save_selection_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn save_selection_entity(self, body: &SelectionEntity) -> Call<'c, SelectionEntity> {
        self.call(SAVE_SELECTION_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Set duplicate rules status.
    ///
    /// `POST /api/v1/Agents/Selection/SetDuplicateRulesStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDuplicateRulesStatus.html)
    /// - body, [`SelectionSetDuplicateRulesStatusRequest`](crate::selection_agent::SelectionSetDuplicateRulesStatusRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().set_duplicate_rules_status(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_duplicate_rules_status(self, rules: &[DuplicateRule]) -> Call<'c, (), Select> {
        self.call(SET_DUPLICATE_RULES_STATUS, &[]).fields(&[("Rules", View::List(&rules))])
    }

    /// Set dynamic selection criteria.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria.html)
    /// - body, [`SetDynamicSelectionCriteriaRequest`](crate::selection_agent::SetDynamicSelectionCriteriaRequest).
    /// - answers 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().set_dynamic_selection_criteria(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_dynamic_selection_criteria(
        self,
        selection_id: i32,
        criteria: &[ArchiveRestrictionInfo],
    ) -> Call<'c, Vec<ArchiveRestrictionInfo>, Select> {
        self.call(SET_DYNAMIC_SELECTION_CRITERIA, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("Criteria", View::List(&criteria))])
    }

    /// Set dynamic selection criteria2.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria2.html)
    /// - body, [`SetDynamicSelectionCriteria2Request`](crate::selection_agent::SetDynamicSelectionCriteria2Request).
    /// - answers 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().set_dynamic_selection_criteria2(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_dynamic_selection_criteria2(self, selection_id: i32, filter: &str) -> Call<'c, Vec<ArchiveRestrictionInfo>, Select> {
        self.call(SET_DYNAMIC_SELECTION_CRITERIA2, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("Filter", View::Str(filter))])
    }

    /// Set dynamic selection criteria3.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria3`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria3.html)
    /// - body, [`SetDynamicSelectionCriteria3Request`](crate::selection_agent::SetDynamicSelectionCriteria3Request).
    /// - answers 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().set_dynamic_selection_criteria3(1, &[], "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_dynamic_selection_criteria3(
        self,
        selection_id: i32,
        criteria: &[ArchiveRestrictionInfo],
        filter: &str,
    ) -> Call<'c, Vec<ArchiveRestrictionInfo>, Select> {
        self.call(SET_DYNAMIC_SELECTION_CRITERIA3, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("Criteria", View::List(&criteria)), ("Filter", View::Str(filter))])
    }

    /// Set dynamic selection criteria groups.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteriaGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteriaGroups.html)
    /// - body, [`SetDynamicSelectionCriteriaGroupsRequest`](crate::selection_agent::SetDynamicSelectionCriteriaGroupsRequest).
    /// - answers 200 with list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().set_dynamic_selection_criteria_groups(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_dynamic_selection_criteria_groups(
        self,
        selection_id: i32,
        criteria: &[ArchiveRestrictionGroup],
    ) -> Call<'c, Vec<ArchiveRestrictionGroup>, Select> {
        self.call(SET_DYNAMIC_SELECTION_CRITERIA_GROUPS, &[]).fields(&[("SelectionId", View::I32(selection_id)), ("Criteria", View::List(&criteria))])
    }

    /// Start mail merge.
    ///
    /// `POST /api/v1/Agents/Selection/StartMailMerge`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_StartMailMerge.html)
    /// - body, [`StartMailMergeRequest`](crate::selection_agent::StartMailMergeRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.selection_agent().start_mail_merge(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn start_mail_merge(self, settings: &MailMergeSettings) -> Call<'c, (), Select> {
        self.call(START_MAIL_MERGE, &[]).fields(&[("Settings", View::Carrier(settings))])
    }

    /// Update typical search.
    ///
    /// `POST /api/v1/Agents/Selection/UpdateTypicalSearch`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_UpdateTypicalSearch.html)
    /// - body, [`UpdateTypicalSearchRequest`](crate::selection_agent::UpdateTypicalSearchRequest).
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.selection_agent().update_typical_search(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn update_typical_search(self, searches: &TypicalSearches) -> Call<'c, String, Select> {
        self.call(UPDATE_TYPICAL_SEARCH, &[]).fields(&[("Searches", View::Carrier(searches))])
    }
}
