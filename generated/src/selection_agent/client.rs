// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Bytes;
use crate::types::{
    AddRemoveContactSelectionMemberInterestsRequest, ArchiveListItem, ArchiveRestrictionGroup, ArchiveRestrictionInfo,
    BoardViewSettingsBase, BoardViewSettingsBaseEntityType, ContactPersonId, DuplicateEntry, DuplicateRule,
    GenerateFollowUpsRequest, RecipientStatistics, SelectionEntity, SelectionForFind, SelectionMemberEditValues,
    SelectionSummaryItem, SelectionType, TypicalSearches,
};

use super::operations::*;

/// Calls of the tag `Selection_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct SelectionAgentClient<'c>(&'c Client);

impl<'c> SelectionAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Add contact selection members.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/AddContactSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddContactSelectionMembers.html)
    /// - body, `AddContactSelectionMembersRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `ContactPersonIds`, list of [`ContactPersonId`](crate::types::ContactPersonId): Pairs of a company and one
    ///     of its persons.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().add_contact_selection_members(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_contact_selection_members(
        self,
        selection_id: i32,
        contact_person_ids: &[ContactPersonId],
    ) -> Call<'c, (), Select> {
        self.call(Op::AddContactSelectionMembers, &[])
            .arguments(&[View::I32(selection_id), View::List(&contact_person_ids)])
    }

    /// Add contact selection members from search.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/AddContactSelectionMembersFromSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddContactSelectionMembersFromSearch.html)
    /// - body, `AddContactSelectionMembersFromSearchRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the dynamic selection.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().add_contact_selection_members_from_search(1, "text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_contact_selection_members_from_search(
        self,
        selection_id: i32,
        storage_key: &str,
    ) -> Call<'c, i32, Select> {
        self.call(Op::AddContactSelectionMembersFromSearch, &[])
            .arguments(&[View::I32(selection_id), View::Str(storage_key)])
    }

    /// Add remove contact selection member interests.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/AddRemoveContactSelectionMemberInterests`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddRemoveContactSelectionMemberInterests.html)
    /// - body,
    ///   [`AddRemoveContactSelectionMemberInterestsRequest`](crate::types::AddRemoveContactSelectionMemberInterestsRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().add_remove_contact_selection_member_interests(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_remove_contact_selection_member_interests(
        self,
        body: &AddRemoveContactSelectionMemberInterestsRequest,
    ) -> Call<'c, (), Select> {
        self.call(Op::AddRemoveContactSelectionMemberInterests, &[]).body(View::Carrier(body))
    }

    /// Add selection members.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/AddSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddSelectionMembers.html)
    /// - body, `AddSelectionMembersRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `Ids`, list of `i32`: Keys of the records that are meant.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().add_selection_members(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_selection_members(self, selection_id: i32, ids: &[i32]) -> Call<'c, i32, Select> {
        self.call(Op::AddSelectionMembers, &[]).arguments(&[View::I32(selection_id), View::List(&ids)])
    }

    /// Add selection members from search.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/AddSelectionMembersFromSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddSelectionMembersFromSearch.html)
    /// - body, `AddSelectionMembersFromSearchRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the dynamic selection.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().add_selection_members_from_search(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_selection_members_from_search(self, selection_id: i32, storage_key: &str) -> Call<'c, i32, Select> {
        self.call(Op::AddSelectionMembersFromSearch, &[]).arguments(&[View::I32(selection_id), View::Str(storage_key)])
    }

    /// Copy contact selection members.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CopyContactSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CopyContactSelectionMembers.html)
    /// - body, `CopyContactSelectionMembersRequest`.
    ///   - `FromSelectionId`, `i32`.
    ///   - `ToSelectionId`, `i32`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().copy_contact_selection_members(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn copy_contact_selection_members(self, from_selection_id: i32, to_selection_id: i32) -> Call<'c, (), Select> {
        self.call(Op::CopyContactSelectionMembers, &[])
            .arguments(&[View::I32(from_selection_id), View::I32(to_selection_id)])
    }

    /// Copy selection members.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CopySelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CopySelectionMembers.html)
    /// - body, `CopySelectionMembersRequest`.
    ///   - `FromSelectionId`, `i32`.
    ///   - `ToSelectionId`, `i32`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().copy_selection_members(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn copy_selection_members(self, from_selection_id: i32, to_selection_id: i32) -> Call<'c, (), Select> {
        self.call(Op::CopySelectionMembers, &[]).arguments(&[View::I32(from_selection_id), View::I32(to_selection_id)])
    }

    /// Create contact selection from selection.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateContactSelectionFromSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateContactSelectionFromSelection.html)
    /// - body, `CreateContactSelectionFromSelectionRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `Name`, text.
    ///   - `TargetSelectionType`, [`SelectionType`](crate::types::SelectionType).
    ///   - `CopyMembers`, `bool`.
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().create_contact_selection_from_selection(
    ///     1,
    ///     "text",
    ///     &Default::default(),
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_contact_selection_from_selection(
        self,
        selection_id: i32,
        name: &str,
        target_selection_type: &SelectionType,
        copy_members: bool,
    ) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::CreateContactSelectionFromSelection, &[])
            .arguments(
                &[
                    View::I32(selection_id),
                    View::Str(name),
                    View::Enum(target_selection_type),
                    View::Bool(copy_members),
                ],
            )
    }

    /// Create contact selection from shadow selection.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateContactSelectionFromShadowSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateContactSelectionFromShadowSelection.html)
    /// - body, `CreateContactSelectionFromShadowSelectionRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `Name`, text.
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().create_contact_selection_from_shadow_selection(1, "text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_contact_selection_from_shadow_selection(
        self,
        selection_id: i32,
        name: &str,
    ) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::CreateContactSelectionFromShadowSelection, &[])
            .arguments(&[View::I32(selection_id), View::Str(name)])
    }

    /// Create default board view settings from entity type.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateDefaultBoardViewSettingsFromEntityType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateDefaultBoardViewSettingsFromEntityType.html)
    /// - body, `CreateDefaultBoardViewSettingsFromEntityTypeRequest`.
    ///   - `EntityType`, [`BoardViewSettingsBaseEntityType`](crate::types::BoardViewSettingsBaseEntityType).
    /// - returns 200 with [`BoardViewSettingsBase`](crate::types::BoardViewSettingsBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().create_default_board_view_settings_from_entity_type(
    ///     &Default::default(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_board_view_settings_from_entity_type(
        self,
        entity_type: &BoardViewSettingsBaseEntityType,
    ) -> Call<'c, BoardViewSettingsBase, Select> {
        self.call(Op::CreateDefaultBoardViewSettingsFromEntityType, &[]).arguments(&[View::Enum(entity_type)])
    }

    /// Returns a new selection with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateDefaultSelectionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateDefaultSelectionEntity.html)
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().create_default_selection_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_selection_entity(self) -> Call<'c, SelectionEntity> {
        self.call(Op::CreateDefaultSelectionEntity, &[])
    }

    /// Create new entry.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateNewEntry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateNewEntry.html)
    /// - body, `Selection_CreateNewEntryRequest`.
    ///   - `Duplicate`, [`DuplicateEntry`](crate::types::DuplicateEntry): The duplicate to use.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().create_new_entry(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_new_entry(self, duplicate: &DuplicateEntry) -> Call<'c, i32, Select> {
        self.call(Op::CreateNewEntry, &[]).arguments(&[View::Carrier(duplicate)])
    }

    /// Create selection entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateSelectionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateSelectionEntity.html)
    /// - body, `CreateSelectionEntityRequest`.
    ///   - `TargetTableName`, text.
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().create_selection_entity("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_selection_entity(self, target_table_name: &str) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::CreateSelectionEntity, &[]).arguments(&[View::Str(target_table_name)])
    }

    /// Create selection from selection.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateSelectionFromSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateSelectionFromSelection.html)
    /// - body, `CreateSelectionFromSelectionRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `Name`, text.
    ///   - `TargetSelectionType`, [`SelectionType`](crate::types::SelectionType).
    ///   - `CopyMembers`, `bool`.
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().create_selection_from_selection(
    ///     1,
    ///     "text",
    ///     &Default::default(),
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_selection_from_selection(
        self,
        selection_id: i32,
        name: &str,
        target_selection_type: &SelectionType,
        copy_members: bool,
    ) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::CreateSelectionFromSelection, &[])
            .arguments(
                &[
                    View::I32(selection_id),
                    View::Str(name),
                    View::Enum(target_selection_type),
                    View::Bool(copy_members),
                ],
            )
    }

    /// Create temporary contact selection.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelection.html)
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().create_temporary_contact_selection().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_temporary_contact_selection(self) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::CreateTemporaryContactSelection, &[])
    }

    /// Create temporary contact selection from contact person ids.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelectionFromContactPersonIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelectionFromContactPersonIds.html)
    /// - body, `CreateTemporaryContactSelectionFromContactPersonIdsRequest`.
    ///   - `ContactPersonIds`, list of [`ContactPersonId`](crate::types::ContactPersonId): Pairs of a company and one
    ///     of its persons.
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().create_temporary_contact_selection_from_contact_person_ids(
    ///     &[],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_temporary_contact_selection_from_contact_person_ids(
        self,
        contact_person_ids: &[ContactPersonId],
    ) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::CreateTemporaryContactSelectionFromContactPersonIds, &[])
            .arguments(&[View::List(&contact_person_ids)])
    }

    /// Create temporary contact selection from selection member ids.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelectionFromSelectionMemberIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelectionFromSelectionMemberIds.html)
    /// - body, `CreateTemporaryContactSelectionFromSelectionMemberIdsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `SelectionMemberIds`, list of `i32`.
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().create_temporary_contact_selection_from_selection_member_ids(
    ///     1,
    ///     &[],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_temporary_contact_selection_from_selection_member_ids(
        self,
        selection_id: i32,
        selection_member_ids: &[i32],
    ) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::CreateTemporaryContactSelectionFromSelectionMemberIds, &[])
            .arguments(&[View::I32(selection_id), View::List(&selection_member_ids)])
    }

    /// Create temporary selection from ids.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporarySelectionFromIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporarySelectionFromIds.html)
    /// - body, `CreateTemporarySelectionFromIdsRequest`.
    ///   - `Ids`, list of `i32`: Keys of the records that are meant.
    ///   - `TargetTableNumber`, `i32`.
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().create_temporary_selection_from_ids(&[], 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_temporary_selection_from_ids(
        self,
        ids: &[i32],
        target_table_number: i32,
    ) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::CreateTemporarySelectionFromIds, &[])
            .arguments(&[View::List(&ids), View::I32(target_table_number)])
    }

    /// Delete board view settings.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/DeleteBoardViewSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteBoardViewSettings.html)
    /// - body, `DeleteBoardViewSettingsRequest`.
    ///   - `BoardViewSettingsId`, `i32`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().delete_board_view_settings(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_board_view_settings(self, board_view_settings_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteBoardViewSettings, &[]).arguments(&[View::I32(board_view_settings_id)])
    }

    /// Delete contacts.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/DeleteContacts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteContacts.html)
    /// - body, `DeleteContactsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().delete_contacts(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_contacts(self, selection_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteContacts, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Delete entities.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/DeleteEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteEntities.html)
    /// - body, `DeleteEntitiesRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().delete_entities(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_entities(self, selection_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteEntities, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Delete persons.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/DeletePersons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeletePersons.html)
    /// - body, `DeletePersonsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().delete_persons(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_persons(self, selection_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeletePersons, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Removes a selection by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/DeleteSelectionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteSelectionEntity.html)
    /// - body, `DeleteSelectionEntityRequest`.
    ///   - `SelectionEntityId`, `i32`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().delete_selection_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_selection_entity(self, selection_entity_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteSelectionEntity, &[]).arguments(&[View::I32(selection_entity_id)])
    }

    /// Edit contact selection member details.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/EditContactSelectionMemberDetails`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_EditContactSelectionMemberDetails.html)
    /// - body, `EditContactSelectionMemberDetailsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `SelectionMemberEditValues`, [`SelectionMemberEditValues`](crate::types::SelectionMemberEditValues).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().edit_contact_selection_member_details(1, &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn edit_contact_selection_member_details(
        self,
        selection_id: i32,
        selection_member_edit_values: &SelectionMemberEditValues,
    ) -> Call<'c, (), Select> {
        self.call(Op::EditContactSelectionMemberDetails, &[])
            .arguments(&[View::I32(selection_id), View::Carrier(selection_member_edit_values)])
    }

    /// Export selection members.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/ExportSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_ExportSelectionMembers.html)
    /// - body, `ExportSelectionMembersRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `TemplateName`, text: Which reply template is used, by name.
    ///   - `UseContacts`, `bool`.
    /// - returns 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().export_selection_members(1, "text", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn export_selection_members(
        self,
        selection_id: i32,
        template_name: &str,
        use_contacts: bool,
    ) -> Call<'c, Bytes, Select> {
        self.call(Op::ExportSelectionMembers, &[])
            .arguments(&[View::I32(selection_id), View::Str(template_name), View::Bool(use_contacts)])
    }

    /// Export selection members with order by.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/ExportSelectionMembersWithOrderBy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_ExportSelectionMembersWithOrderBy.html)
    /// - body, `ExportSelectionMembersWithOrderByRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `TemplateName`, text: Which reply template is used, by name.
    ///   - `UseContacts`, `bool`.
    ///   - `OrderBy`, text: Columns to sort by, with direction.
    /// - returns 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().export_selection_members_with_order_by(
    ///     1,
    ///     "text",
    ///     true,
    ///     "text",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn export_selection_members_with_order_by(
        self,
        selection_id: i32,
        template_name: &str,
        use_contacts: bool,
        order_by: &str,
    ) -> Call<'c, Bytes, Select> {
        self.call(Op::ExportSelectionMembersWithOrderBy, &[])
            .arguments(
                &[View::I32(selection_id), View::Str(template_name), View::Bool(use_contacts), View::Str(order_by)],
            )
    }

    /// Generate follow ups.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GenerateFollowUps`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GenerateFollowUps.html)
    /// - body, [`GenerateFollowUpsRequest`](crate::types::GenerateFollowUpsRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().generate_follow_ups(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn generate_follow_ups(self, body: &GenerateFollowUpsRequest) -> Call<'c, (), Select> {
        self.call(Op::GenerateFollowUps, &[]).body(View::Carrier(body))
    }

    /// Get board view settings.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetBoardViewSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetBoardViewSettings.html)
    /// - body, `GetBoardViewSettingsRequest`.
    ///   - `BoardViewSettingsId`, `i32`.
    /// - returns 200 with [`BoardViewSettingsBase`](crate::types::BoardViewSettingsBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_board_view_settings(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_board_view_settings(self, board_view_settings_id: i32) -> Call<'c, BoardViewSettingsBase, Select> {
        self.call(Op::GetBoardViewSettings, &[]).arguments(&[View::I32(board_view_settings_id)])
    }

    /// Get board view settings for selection.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetBoardViewSettingsForSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetBoardViewSettingsForSelection.html)
    /// - body, `GetBoardViewSettingsForSelectionRequest`.
    ///   - `AssociateId`, `i32`: Key of the associate, the CRM user.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    /// - returns 200 with [`BoardViewSettingsBase`](crate::types::BoardViewSettingsBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_board_view_settings_for_selection(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_board_view_settings_for_selection(
        self,
        associate_id: i32,
        selection_id: i32,
    ) -> Call<'c, BoardViewSettingsBase, Select> {
        self.call(Op::GetBoardViewSettingsForSelection, &[])
            .arguments(&[View::I32(associate_id), View::I32(selection_id)])
    }

    /// Get duplicate rules.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetDuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDuplicateRules.html)
    /// - returns 200 with list of [`DuplicateRule`](crate::types::DuplicateRule).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_duplicate_rules().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_duplicate_rules(self) -> Call<'c, Vec<DuplicateRule>, Select> {
        self.call(Op::GetDuplicateRules, &[])
    }

    /// Get duplicates.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetDuplicates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDuplicates.html)
    /// - body, `Selection_GetDuplicatesRequest`.
    ///   - `Name`, text.
    /// - returns 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_duplicates("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_duplicates(self, name: &str) -> Call<'c, Vec<DuplicateEntry>, Select> {
        self.call(Op::GetDuplicates, &[]).arguments(&[View::Str(name)])
    }

    /// Get dynamic selection criteria.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetDynamicSelectionCriteria`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDynamicSelectionCriteria.html)
    /// - body, `GetDynamicSelectionCriteriaRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    /// - returns 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_dynamic_selection_criteria(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_dynamic_selection_criteria(self, selection_id: i32) -> Call<'c, Vec<ArchiveRestrictionInfo>, Select> {
        self.call(Op::GetDynamicSelectionCriteria, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Get dynamic selection criteria groups.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetDynamicSelectionCriteriaGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDynamicSelectionCriteriaGroups.html)
    /// - body, `GetDynamicSelectionCriteriaGroupsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    /// - returns 200 with list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_dynamic_selection_criteria_groups(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_dynamic_selection_criteria_groups(
        self,
        selection_id: i32,
    ) -> Call<'c, Vec<ArchiveRestrictionGroup>, Select> {
        self.call(Op::GetDynamicSelectionCriteriaGroups, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Get parent combined selections.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetParentCombinedSelections`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetParentCombinedSelections.html)
    /// - body, `GetParentCombinedSelectionsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_parent_combined_selections(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_parent_combined_selections(self, selection_id: i32) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::GetParentCombinedSelections, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Get recipient statistics.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetRecipientStatistics`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetRecipientStatistics.html)
    /// - body, `GetRecipientStatisticsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    /// - returns 200 with [`RecipientStatistics`](crate::types::RecipientStatistics).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_recipient_statistics(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_recipient_statistics(self, selection_id: i32) -> Call<'c, RecipientStatistics, Select> {
        self.call(Op::GetRecipientStatistics, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Get recipient statistics from contact person ids.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetRecipientStatisticsFromContactPersonIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetRecipientStatisticsFromContactPersonIds.html)
    /// - body, `GetRecipientStatisticsFromContactPersonIdsRequest`.
    ///   - `ContactPersonIds`, list of [`ContactPersonId`](crate::types::ContactPersonId): Pairs of a company and one
    ///     of its persons.
    /// - returns 200 with [`RecipientStatistics`](crate::types::RecipientStatistics).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_recipient_statistics_from_contact_person_ids(&[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_recipient_statistics_from_contact_person_ids(
        self,
        contact_person_ids: &[ContactPersonId],
    ) -> Call<'c, RecipientStatistics, Select> {
        self.call(Op::GetRecipientStatisticsFromContactPersonIds, &[]).arguments(&[View::List(&contact_person_ids)])
    }

    /// Get recipient statistics from project members.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetRecipientStatisticsFromProjectMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetRecipientStatisticsFromProjectMembers.html)
    /// - body, `GetRecipientStatisticsFromProjectMembersRequest`.
    ///   - `ProjectId`, `i32`: Key of the project.
    /// - returns 200 with [`RecipientStatistics`](crate::types::RecipientStatistics).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_recipient_statistics_from_project_members(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_recipient_statistics_from_project_members(
        self,
        project_id: i32,
    ) -> Call<'c, RecipientStatistics, Select> {
        self.call(Op::GetRecipientStatisticsFromProjectMembers, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns one selection, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionEntity.html)
    /// - `selectionEntityId` (query), `i32`: Key of the selection to return.
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_selection_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_selection_entity(self, selection_entity_id: i32) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::GetSelectionEntity, &[]).query("selectionEntityId", View::I32(selection_entity_id))
    }

    /// Get selection for find.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionForFind`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionForFind.html)
    /// - body, `GetSelectionForFindRequest`.
    ///   - `EntityName`, text: Kind of record, by the name of its carrier or table.
    ///   - `TypicalSearchId`, `i32`.
    /// - returns 200 with [`SelectionForFind`](crate::types::SelectionForFind).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_selection_for_find("text", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_selection_for_find(
        self,
        entity_name: &str,
        typical_search_id: i32,
    ) -> Call<'c, SelectionForFind, Select> {
        self.call(Op::GetSelectionForFind, &[]).arguments(&[View::Str(entity_name), View::I32(typical_search_id)])
    }

    /// Get selection members archive rows.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionMembersArchiveRows`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionMembersArchiveRows.html)
    /// - body, `GetSelectionMembersArchiveRowsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `Select`, text.
    /// - returns 200 with list of [`ArchiveListItem`](crate::types::ArchiveListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_selection_members_archive_rows(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_selection_members_archive_rows(
        self,
        selection_id: i32,
        select: &str,
    ) -> Call<'c, Vec<ArchiveListItem>, Select> {
        self.call(Op::GetSelectionMembersArchiveRows, &[]).arguments(&[View::I32(selection_id), View::Str(select)])
    }

    /// Get selection shadow members archive rows.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionShadowMembersArchiveRows`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionShadowMembersArchiveRows.html)
    /// - body, `GetSelectionShadowMembersArchiveRowsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `Select`, text.
    /// - returns 200 with list of [`ArchiveListItem`](crate::types::ArchiveListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_selection_shadow_members_archive_rows(1, "text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_selection_shadow_members_archive_rows(
        self,
        selection_id: i32,
        select: &str,
    ) -> Call<'c, Vec<ArchiveListItem>, Select> {
        self.call(Op::GetSelectionShadowMembersArchiveRows, &[])
            .arguments(&[View::I32(selection_id), View::Str(select)])
    }

    /// Get selection summaries.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionSummaries`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionSummaries.html)
    /// - body, `GetSelectionSummariesRequest`.
    ///   - `SelectionIds`, list of `i32`.
    /// - returns 200 with list of [`SelectionSummaryItem`](crate::types::SelectionSummaryItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().get_selection_summaries(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_selection_summaries(self, selection_ids: &[i32]) -> Call<'c, Vec<SelectionSummaryItem>, Select> {
        self.call(Op::GetSelectionSummaries, &[]).arguments(&[View::List(&selection_ids)])
    }

    /// Remove contact selection members.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembers.html)
    /// - body, `RemoveContactSelectionMembersRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `ContactPersonIds`, list of [`ContactPersonId`](crate::types::ContactPersonId): Pairs of a company and one
    ///     of its persons.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().remove_contact_selection_members(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_contact_selection_members(
        self,
        selection_id: i32,
        contact_person_ids: &[ContactPersonId],
    ) -> Call<'c, (), Select> {
        self.call(Op::RemoveContactSelectionMembers, &[])
            .arguments(&[View::I32(selection_id), View::List(&contact_person_ids)])
    }

    /// Remove contact selection members from ids.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembersFromIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembersFromIds.html)
    /// - body, `RemoveContactSelectionMembersFromIdsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `SelectionMembersIds`, list of `i32`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().remove_contact_selection_members_from_ids(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_contact_selection_members_from_ids(
        self,
        selection_id: i32,
        selection_members_ids: &[i32],
    ) -> Call<'c, (), Select> {
        self.call(Op::RemoveContactSelectionMembersFromIds, &[])
            .arguments(&[View::I32(selection_id), View::List(&selection_members_ids)])
    }

    /// Remove contact selection members from search.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembersFromSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembersFromSearch.html)
    /// - body, `RemoveContactSelectionMembersFromSearchRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the dynamic selection.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().remove_contact_selection_members_from_search(1, "text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_contact_selection_members_from_search(
        self,
        selection_id: i32,
        storage_key: &str,
    ) -> Call<'c, i32, Select> {
        self.call(Op::RemoveContactSelectionMembersFromSearch, &[])
            .arguments(&[View::I32(selection_id), View::Str(storage_key)])
    }

    /// Remove selection members.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembers.html)
    /// - body, `RemoveSelectionMembersRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `SelectionMemberIds`, list of `i32`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().remove_selection_members(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_selection_members(self, selection_id: i32, selection_member_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::RemoveSelectionMembers, &[])
            .arguments(&[View::I32(selection_id), View::List(&selection_member_ids)])
    }

    /// Remove selection members by id.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembersById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembersById.html)
    /// - body, `RemoveSelectionMembersByIdRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `Ids`, list of `i32`: Keys of the records that are meant.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().remove_selection_members_by_id(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_selection_members_by_id(self, selection_id: i32, ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::RemoveSelectionMembersById, &[]).arguments(&[View::I32(selection_id), View::List(&ids)])
    }

    /// Remove selection members from search.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembersFromSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembersFromSearch.html)
    /// - body, `RemoveSelectionMembersFromSearchRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the dynamic selection.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().remove_selection_members_from_search(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_selection_members_from_search(self, selection_id: i32, storage_key: &str) -> Call<'c, i32, Select> {
        self.call(Op::RemoveSelectionMembersFromSearch, &[])
            .arguments(&[View::I32(selection_id), View::Str(storage_key)])
    }

    /// Save board view settings.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/SaveBoardViewSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SaveBoardViewSettings.html)
    /// - body, `SaveBoardViewSettingsRequest`.
    ///   - `BoardViewSettings`, [`BoardViewSettingsBase`](crate::types::BoardViewSettingsBase).
    /// - returns 200 with [`BoardViewSettingsBase`](crate::types::BoardViewSettingsBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().save_board_view_settings(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_board_view_settings(
        self,
        board_view_settings: &BoardViewSettingsBase,
    ) -> Call<'c, BoardViewSettingsBase, Select> {
        self.call(Op::SaveBoardViewSettings, &[]).arguments(&[View::Carrier(board_view_settings)])
    }

    /// Save board view settings for selection and associate.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/SaveBoardViewSettingsForSelectionAndAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SaveBoardViewSettingsForSelectionAndAssociate.html)
    /// - body, `SaveBoardViewSettingsForSelectionAndAssociateRequest`.
    ///   - `BoardViewSettings`, [`BoardViewSettingsBase`](crate::types::BoardViewSettingsBase).
    ///   - `AssociateId`, `i32`: Key of the associate, the CRM user.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    /// - returns 200 with [`BoardViewSettingsBase`](crate::types::BoardViewSettingsBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().save_board_view_settings_for_selection_and_associate(
    ///     &Default::default(),
    ///     1,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_board_view_settings_for_selection_and_associate(
        self,
        board_view_settings: &BoardViewSettingsBase,
        associate_id: i32,
        selection_id: i32,
    ) -> Call<'c, BoardViewSettingsBase, Select> {
        self.call(Op::SaveBoardViewSettingsForSelectionAndAssociate, &[])
            .arguments(&[View::Carrier(board_view_settings), View::I32(associate_id), View::I32(selection_id)])
    }

    /// Stores a selection: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/SaveSelectionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SaveSelectionEntity.html)
    /// - body, [`SelectionEntity`](crate::types::SelectionEntity).
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().save_selection_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_selection_entity(self, body: &SelectionEntity) -> Call<'c, SelectionEntity> {
        self.call(Op::SaveSelectionEntity, &[]).body(View::Carrier(body))
    }

    /// Set duplicate rules status.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/SetDuplicateRulesStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDuplicateRulesStatus.html)
    /// - body, `Selection_SetDuplicateRulesStatusRequest`.
    ///   - `Rules`, list of [`DuplicateRule`](crate::types::DuplicateRule): The rules with their state.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().set_duplicate_rules_status(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_duplicate_rules_status(self, rules: &[DuplicateRule]) -> Call<'c, (), Select> {
        self.call(Op::SetDuplicateRulesStatus, &[]).arguments(&[View::List(&rules)])
    }

    /// Set dynamic selection criteria.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria.html)
    /// - body, `SetDynamicSelectionCriteriaRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `Criteria`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    /// - returns 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().set_dynamic_selection_criteria(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_dynamic_selection_criteria(
        self,
        selection_id: i32,
        criteria: &[ArchiveRestrictionInfo],
    ) -> Call<'c, Vec<ArchiveRestrictionInfo>, Select> {
        self.call(Op::SetDynamicSelectionCriteria, &[]).arguments(&[View::I32(selection_id), View::List(&criteria)])
    }

    /// Set dynamic selection criteria2.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria2.html)
    /// - body, `SetDynamicSelectionCriteria2Request`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `Filter`, text.
    /// - returns 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().set_dynamic_selection_criteria2(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_dynamic_selection_criteria2(
        self,
        selection_id: i32,
        filter: &str,
    ) -> Call<'c, Vec<ArchiveRestrictionInfo>, Select> {
        self.call(Op::SetDynamicSelectionCriteria2, &[]).arguments(&[View::I32(selection_id), View::Str(filter)])
    }

    /// Set dynamic selection criteria3.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria3`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria3.html)
    /// - body, `SetDynamicSelectionCriteria3Request`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `Criteria`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///   - `Filter`, text.
    /// - returns 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().set_dynamic_selection_criteria3(1, &[], "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_dynamic_selection_criteria3(
        self,
        selection_id: i32,
        criteria: &[ArchiveRestrictionInfo],
        filter: &str,
    ) -> Call<'c, Vec<ArchiveRestrictionInfo>, Select> {
        self.call(Op::SetDynamicSelectionCriteria3, &[])
            .arguments(&[View::I32(selection_id), View::List(&criteria), View::Str(filter)])
    }

    /// Set dynamic selection criteria groups.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteriaGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteriaGroups.html)
    /// - body, `SetDynamicSelectionCriteriaGroupsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection, a stored set of records.
    ///   - `Criteria`, list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    /// - returns 200 with list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().set_dynamic_selection_criteria_groups(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_dynamic_selection_criteria_groups(
        self,
        selection_id: i32,
        criteria: &[ArchiveRestrictionGroup],
    ) -> Call<'c, Vec<ArchiveRestrictionGroup>, Select> {
        self.call(Op::SetDynamicSelectionCriteriaGroups, &[])
            .arguments(&[View::I32(selection_id), View::List(&criteria)])
    }

    /// Update typical search.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/UpdateTypicalSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_UpdateTypicalSearch.html)
    /// - body, `UpdateTypicalSearchRequest`.
    ///   - `Searches`, [`TypicalSearches`](crate::types::TypicalSearches).
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection_agent().update_typical_search(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_typical_search(self, searches: &TypicalSearches) -> Call<'c, String, Select> {
        self.call(Op::UpdateTypicalSearch, &[]).arguments(&[View::Carrier(searches)])
    }
}
