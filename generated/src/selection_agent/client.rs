// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
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

    /// Adds pairs of company and contact person to a static selection.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/AddContactSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddContactSelectionMembers.html)
    /// - body, `AddContactSelectionMembersRequest`.
    ///   - `SelectionId`, `i32`: Key of the static selection that gets the new members.
    ///   - `ContactPersonIds`, list of [`ContactPersonId`](crate::types::ContactPersonId): Members to add to the
    ///     selection, each as a company and one of its persons.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let contact_person_ids = [
    ///     superoffice::types::ContactPersonId::new().set_person_id(1).set_contact_id(1),
    /// ];
    /// client.selection_agent().add_contact_selection_members(1, &contact_person_ids).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_AddContactSelectionMembers")]
    #[inline]
    pub fn add_contact_selection_members(
        self,
        selection_id: i32,
        contact_person_ids: &[ContactPersonId],
    ) -> Call<'c, (), Select> {
        self.call(Op::AddContactSelectionMembers, &[])
            .arguments(&[View::I32(selection_id), View::List(&contact_person_ids)])
    }

    /// Adds the results of a search, whose criteria are stored under the given key, to a selection of companies and
    /// contact persons. Returns how many were added.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/AddContactSelectionMembersFromSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddContactSelectionMembersFromSearch.html)
    /// - body, `AddContactSelectionMembersFromSearchRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that gets the new members.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the restrictions.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().add_contact_selection_members_from_search(1, "storage key")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_AddContactSelectionMembersFromSearch")]
    #[inline]
    pub fn add_contact_selection_members_from_search(
        self,
        selection_id: i32,
        storage_key: &str,
    ) -> Call<'c, i32, Select> {
        self.call(Op::AddContactSelectionMembersFromSearch, &[])
            .arguments(&[View::I32(selection_id), View::Str(storage_key)])
    }

    /// Adds interests to the companies and contact persons in a selection, and removes others, in one call.
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
    /// let body = superoffice::types::AddRemoveContactSelectionMemberInterestsRequest::new()
    ///     .set_selection_id(1);
    /// client.selection_agent().add_remove_contact_selection_member_interests(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_AddRemoveContactSelectionMemberInterests")]
    #[inline]
    pub fn add_remove_contact_selection_member_interests(
        self,
        body: &AddRemoveContactSelectionMemberInterestsRequest,
    ) -> Call<'c, (), Select> {
        self.call(Op::AddRemoveContactSelectionMemberInterests, &[]).body(View::Carrier(body))
    }

    /// Adds records to a static selection of any kind except companies, and returns how many were added.
    /// `AddContactSelectionMembers` is for companies.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/AddSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddSelectionMembers.html)
    /// - body, `AddSelectionMembersRequest`.
    ///   - `SelectionId`, `i32`: Key of the static selection that gets the new members.
    ///   - `Ids`, list of `i32`: Keys of the records to add, such as sales or projects, depending on the kind of the
    ///     selection.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().add_selection_members(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_AddSelectionMembers")]
    #[inline]
    pub fn add_selection_members(self, selection_id: i32, ids: &[i32]) -> Call<'c, i32, Select> {
        self.call(Op::AddSelectionMembers, &[]).arguments(&[View::I32(selection_id), View::List(&ids)])
    }

    /// Adds the results of a search, whose criteria are stored under the given key, to a selection. Returns how many
    /// were added.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/AddSelectionMembersFromSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_AddSelectionMembersFromSearch.html)
    /// - body, `AddSelectionMembersFromSearchRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that gets the new members.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the restrictions.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().add_selection_members_from_search(1, "storage key")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_AddSelectionMembersFromSearch")]
    #[inline]
    pub fn add_selection_members_from_search(self, selection_id: i32, storage_key: &str) -> Call<'c, i32, Select> {
        self.call(Op::AddSelectionMembersFromSearch, &[]).arguments(&[View::I32(selection_id), View::Str(storage_key)])
    }

    /// Copies the companies and contact persons of one selection into another one that exists.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CopyContactSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CopyContactSelectionMembers.html)
    /// - body, `CopyContactSelectionMembersRequest`.
    ///   - `FromSelectionId`, `i32`: Key of the selection whose members are copied.
    ///   - `ToSelectionId`, `i32`: Key of the existing selection that gets the members.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().copy_contact_selection_members(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_CopyContactSelectionMembers")]
    #[inline]
    pub fn copy_contact_selection_members(self, from_selection_id: i32, to_selection_id: i32) -> Call<'c, (), Select> {
        self.call(Op::CopyContactSelectionMembers, &[])
            .arguments(&[View::I32(from_selection_id), View::I32(to_selection_id)])
    }

    /// Copies the members of one selection into another one that exists.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CopySelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CopySelectionMembers.html)
    /// - body, `CopySelectionMembersRequest`.
    ///   - `FromSelectionId`, `i32`: Key of the selection whose members are copied.
    ///   - `ToSelectionId`, `i32`: Key of the existing selection that gets the members.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().copy_selection_members(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_CopySelectionMembers")]
    #[inline]
    pub fn copy_selection_members(self, from_selection_id: i32, to_selection_id: i32) -> Call<'c, (), Select> {
        self.call(Op::CopySelectionMembers, &[]).arguments(&[View::I32(from_selection_id), View::I32(to_selection_id)])
    }

    /// Creates a selection of companies and contact persons from an existing one, with its members if requested, and
    /// returns it. From a static selection only a static one can be made; from a dynamic one also a dynamic one.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateContactSelectionFromSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateContactSelectionFromSelection.html)
    /// - body, `CreateContactSelectionFromSelectionRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that is copied.
    ///   - `Name`, text: Name of the new contact selection.
    ///   - `TargetSelectionType`, [`SelectionType`](crate::types::SelectionType): Kind of the new selection. From a
    ///     static selection only a static one can be made, from a dynamic one either kind.
    ///   - `CopyMembers`, `bool`: True to copy the members of the original selection as well.
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().create_contact_selection_from_selection(
    ///     1,
    ///     "Example",
    ///     &superoffice::types::SelectionType::Dynamic,
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_CreateContactSelectionFromSelection")]
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

    /// Creates a selection of companies and contact persons from those that a selection of sales, appointments,
    /// projects or documents refers to, and returns it. The result is static even when the original is dynamic.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateContactSelectionFromShadowSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateContactSelectionFromShadowSelection.html)
    /// - body, `CreateContactSelectionFromShadowSelectionRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection whose shadow, the companies and persons of its members, is
    ///     copied.
    ///   - `Name`, text: Name of the new static selection.
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().create_contact_selection_from_shadow_selection(1, "Example")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_CreateContactSelectionFromShadowSelection")]
    #[inline]
    pub fn create_contact_selection_from_shadow_selection(
        self,
        selection_id: i32,
        name: &str,
    ) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::CreateContactSelectionFromShadowSelection, &[])
            .arguments(&[View::I32(selection_id), View::Str(name)])
    }

    /// Returns new board view settings for the given kind of record, with the properties and default values of that
    /// kind; nothing is stored until they are saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateDefaultBoardViewSettingsFromEntityType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateDefaultBoardViewSettingsFromEntityType.html)
    /// - body, `CreateDefaultBoardViewSettingsFromEntityTypeRequest`.
    ///   - `EntityType`, [`BoardViewSettingsBaseEntityType`](crate::types::BoardViewSettingsBaseEntityType): Kind of
    ///     records that the board shows.
    /// - returns 200 with [`BoardViewSettingsBase`](crate::types::BoardViewSettingsBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().create_default_board_view_settings_from_entity_type(
    ///     &superoffice::types::BoardViewSettingsBaseEntityType::Sale,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_CreateDefaultBoardViewSettingsFromEntityType")]
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
    /// let response = client.selection_agent().create_default_selection_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_CreateDefaultSelectionEntity")]
    #[inline]
    pub fn create_default_selection_entity(self) -> Call<'c, SelectionEntity> {
        self.call(Op::CreateDefaultSelectionEntity, &[])
    }

    /// Creates a selection from a duplicate that another system has found, and returns the key of the new selection.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateNewEntry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateNewEntry.html)
    /// - body, `Selection_CreateNewEntryRequest`.
    ///   - `Duplicate`, [`DuplicateEntry`](crate::types::DuplicateEntry): Record that the check for duplicates found
    ///     and from which the new one is made.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let duplicate = superoffice::types::DuplicateEntry::new().set_rule_name("Example");
    /// let response = client.selection_agent().create_new_entry(&duplicate).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_CreateNewEntry")]
    #[inline]
    pub fn create_new_entry(self, duplicate: &DuplicateEntry) -> Call<'c, i32, Select> {
        self.call(Op::CreateNewEntry, &[]).arguments(&[View::Carrier(duplicate)])
    }

    /// Returns a new selection of the user for the given table, such as `contact` or `appointment`, with default
    /// values; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateSelectionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateSelectionEntity.html)
    /// - body, `CreateSelectionEntityRequest`.
    ///   - `TargetTableName`, text: Name of the table whose records are members, such as contact or appointment.
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().create_selection_entity("target table name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_CreateSelectionEntity")]
    #[inline]
    pub fn create_selection_entity(self, target_table_name: &str) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::CreateSelectionEntity, &[]).arguments(&[View::Str(target_table_name)])
    }

    /// Creates a selection from an existing one, with its members if requested, and returns it. From a static selection
    /// only a static one can be made; from a dynamic one also a dynamic one.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateSelectionFromSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateSelectionFromSelection.html)
    /// - body, `CreateSelectionFromSelectionRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that is copied.
    ///   - `Name`, text: Name of the new selection.
    ///   - `TargetSelectionType`, [`SelectionType`](crate::types::SelectionType): Kind of the new selection. From a
    ///     static selection only a static one can be made, from a dynamic one either kind.
    ///   - `CopyMembers`, `bool`: True to copy the members of the original selection as well.
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().create_selection_from_selection(
    ///     1,
    ///     "Example",
    ///     &superoffice::types::SelectionType::Dynamic,
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_CreateSelectionFromSelection")]
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

    /// Creates a temporary selection of companies and contact persons and returns it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelection.html)
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().create_temporary_contact_selection().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_CreateTemporaryContactSelection")]
    #[inline]
    pub fn create_temporary_contact_selection(self) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::CreateTemporaryContactSelection, &[])
    }

    /// Creates a temporary selection with the given pairs of company and contact person as members, and returns it.
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
    /// let contact_person_ids = [
    ///     superoffice::types::ContactPersonId::new().set_person_id(1).set_contact_id(1),
    /// ];
    /// let response = client.selection_agent().create_temporary_contact_selection_from_contact_person_ids(
    ///     &contact_person_ids,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_CreateTemporaryContactSelectionFromContactPersonIds")]
    #[inline]
    pub fn create_temporary_contact_selection_from_contact_person_ids(
        self,
        contact_person_ids: &[ContactPersonId],
    ) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::CreateTemporaryContactSelectionFromContactPersonIds, &[])
            .arguments(&[View::List(&contact_person_ids)])
    }

    /// Creates a temporary selection of companies and contact persons from some members of another selection, and
    /// returns it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporaryContactSelectionFromSelectionMemberIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporaryContactSelectionFromSelectionMemberIds.html)
    /// - body, `CreateTemporaryContactSelectionFromSelectionMemberIdsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that the given members belong to.
    ///   - `SelectionMemberIds`, list of `i32`: Keys of selection members, not of the records that are members.
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().create_temporary_contact_selection_from_selection_member_ids(
    ///     1,
    ///     &[1],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_CreateTemporaryContactSelectionFromSelectionMemberIds")]
    #[inline]
    pub fn create_temporary_contact_selection_from_selection_member_ids(
        self,
        selection_id: i32,
        selection_member_ids: &[i32],
    ) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::CreateTemporaryContactSelectionFromSelectionMemberIds, &[])
            .arguments(&[View::I32(selection_id), View::List(&selection_member_ids)])
    }

    /// Creates a temporary selection of records of one table, by their keys, and returns it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/CreateTemporarySelectionFromIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_CreateTemporarySelectionFromIds.html)
    /// - body, `CreateTemporarySelectionFromIdsRequest`.
    ///   - `Ids`, list of `i32`: Keys of the records to select, all from the same table.
    ///   - `TargetTableNumber`, `i32`: Number of the table whose records are members, which decides the kind of
    ///     selection.
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().create_temporary_selection_from_ids(&[1], 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_CreateTemporarySelectionFromIds")]
    #[inline]
    pub fn create_temporary_selection_from_ids(
        self,
        ids: &[i32],
        target_table_number: i32,
    ) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::CreateTemporarySelectionFromIds, &[])
            .arguments(&[View::List(&ids), View::I32(target_table_number)])
    }

    /// Deletes board view settings by their key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/DeleteBoardViewSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteBoardViewSettings.html)
    /// - body, `DeleteBoardViewSettingsRequest`.
    ///   - `BoardViewSettingsId`, `i32`: Key of the board view settings to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().delete_board_view_settings(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_DeleteBoardViewSettings")]
    #[inline]
    pub fn delete_board_view_settings(self, board_view_settings_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteBoardViewSettings, &[]).arguments(&[View::I32(board_view_settings_id)])
    }

    /// Deletes the companies (contacts) in a selection, not just their membership. Those that the user may not delete
    /// are skipped.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/DeleteContacts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteContacts.html)
    /// - body, `DeleteContactsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection whose records are deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().delete_contacts(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_DeleteContacts")]
    #[inline]
    pub fn delete_contacts(self, selection_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteContacts, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Deletes the records in a selection, not just their membership. Those that the user may not delete are skipped.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/DeleteEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeleteEntities.html)
    /// - body, `DeleteEntitiesRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection whose records are deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().delete_entities(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_DeleteEntities")]
    #[inline]
    pub fn delete_entities(self, selection_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteEntities, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Deletes the contact persons in a selection, not just their membership. Those that the user may not delete are
    /// skipped.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/DeletePersons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_DeletePersons.html)
    /// - body, `DeletePersonsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection whose records are deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().delete_persons(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_DeletePersons")]
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
    ///   - `SelectionEntityId`, `i32`: Key of the selection to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().delete_selection_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_DeleteSelectionEntity")]
    #[inline]
    pub fn delete_selection_entity(self, selection_entity_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteSelectionEntity, &[]).arguments(&[View::I32(selection_entity_id)])
    }

    /// Changes fields of all companies and contact persons in a selection to the values in the request, each of which
    /// has a switch.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/EditContactSelectionMemberDetails`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_EditContactSelectionMemberDetails.html)
    /// - body, `EditContactSelectionMemberDetailsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection whose companies and persons change.
    ///   - `SelectionMemberEditValues`, [`SelectionMemberEditValues`](crate::types::SelectionMemberEditValues): New
    ///     values for companies and persons, each with a switch for whether it is set.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let selection_member_edit_values = superoffice::types::SelectionMemberEditValues::new()
    ///     .set_company_name("Example");
    /// client.selection_agent().edit_contact_selection_member_details(1, &selection_member_edit_values)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_EditContactSelectionMemberDetails")]
    #[inline]
    pub fn edit_contact_selection_member_details(
        self,
        selection_id: i32,
        selection_member_edit_values: &SelectionMemberEditValues,
    ) -> Call<'c, (), Select> {
        self.call(Op::EditContactSelectionMemberDetails, &[])
            .arguments(&[View::I32(selection_id), View::Carrier(selection_member_edit_values)])
    }

    /// Returns a file with the members of a selection, created from an `.sxf` template in the document archive. If the
    /// members are other records than companies, `UseContacts` exports the companies and contact persons that they
    /// refer to.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/ExportSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_ExportSelectionMembers.html)
    /// - body, `ExportSelectionMembersRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection whose members are exported.
    ///   - `TemplateName`, text: Path of the .sxf template file, relative to the template or user folder of the
    ///     document archive.
    ///   - `UseContacts`, `bool`: For a selection of other records than companies: true to export the companies and
    ///     persons of its members instead.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().export_selection_members(1, "template name", true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_ExportSelectionMembers")]
    #[inline]
    pub fn export_selection_members(
        self,
        selection_id: i32,
        template_name: &str,
        use_contacts: bool,
    ) -> Call<'c, Binary, Select> {
        self.call(Op::ExportSelectionMembers, &[])
            .arguments(&[View::I32(selection_id), View::Str(template_name), View::Bool(use_contacts)])
    }

    /// Returns a file with the members of a selection in the given order, created from an `.sxf` template in the
    /// document archive. If the members are other records than companies, `UseContacts` exports the companies and
    /// contact persons that they refer to.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/ExportSelectionMembersWithOrderBy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_ExportSelectionMembersWithOrderBy.html)
    /// - body, `ExportSelectionMembersWithOrderByRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection whose members are exported.
    ///   - `TemplateName`, text: Path of the .sxf template file, relative to the template or user folder of the
    ///     document archive.
    ///   - `UseContacts`, `bool`: For a selection of other records than companies: true to export the companies and
    ///     persons of its members instead.
    ///   - `OrderBy`, text: Columns to sort by, separated by commas, such as `name asc, dept desc`. Without any, the
    ///     order can differ from call to call.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().export_selection_members_with_order_by(
    ///     1,
    ///     "template name",
    ///     true,
    ///     "order by",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_ExportSelectionMembersWithOrderBy")]
    #[inline]
    pub fn export_selection_members_with_order_by(
        self,
        selection_id: i32,
        template_name: &str,
        use_contacts: bool,
        order_by: &str,
    ) -> Call<'c, Binary, Select> {
        self.call(Op::ExportSelectionMembersWithOrderBy, &[])
            .arguments(
                &[View::I32(selection_id), View::Str(template_name), View::Bool(use_contacts), View::Str(order_by)],
            )
    }

    /// Creates a follow-up appointment, based on the given one, for the members of a selection. It is saved for the
    /// given user (0 for the calling user) or, if requested, for the owner of each company. `UniqueContact` creates
    /// only one per company.
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
    /// let body = superoffice::types::GenerateFollowUpsRequest::new()
    ///     .set_selection_id(1)
    ///     .set_associate_id(1);
    /// client.selection_agent().generate_follow_ups(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GenerateFollowUps")]
    #[inline]
    pub fn generate_follow_ups(self, body: &GenerateFollowUpsRequest) -> Call<'c, (), Select> {
        self.call(Op::GenerateFollowUps, &[]).body(View::Carrier(body))
    }

    /// Returns board view settings, which show a selection as cards on a board, by their key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetBoardViewSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetBoardViewSettings.html)
    /// - body, `GetBoardViewSettingsRequest`.
    ///   - `BoardViewSettingsId`, `i32`: Key of the board view settings to return.
    /// - returns 200 with [`BoardViewSettingsBase`](crate::types::BoardViewSettingsBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().get_board_view_settings(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetBoardViewSettings")]
    #[inline]
    pub fn get_board_view_settings(self, board_view_settings_id: i32) -> Call<'c, BoardViewSettingsBase, Select> {
        self.call(Op::GetBoardViewSettings, &[]).arguments(&[View::I32(board_view_settings_id)])
    }

    /// Returns the board view settings of one user for one selection.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetBoardViewSettingsForSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetBoardViewSettingsForSelection.html)
    /// - body, `GetBoardViewSettingsForSelectionRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose board view settings are returned.
    ///   - `SelectionId`, `i32`: Key of the selection that the board view settings belong to.
    /// - returns 200 with [`BoardViewSettingsBase`](crate::types::BoardViewSettingsBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().get_board_view_settings_for_selection(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetBoardViewSettingsForSelection")]
    #[inline]
    pub fn get_board_view_settings_for_selection(
        self,
        associate_id: i32,
        selection_id: i32,
    ) -> Call<'c, BoardViewSettingsBase, Select> {
        self.call(Op::GetBoardViewSettingsForSelection, &[])
            .arguments(&[View::I32(associate_id), View::I32(selection_id)])
    }

    /// Returns the rules by which duplicates of selections are found, with their state.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetDuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDuplicateRules.html)
    /// - returns 200 with list of [`DuplicateRule`](crate::types::DuplicateRule).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().get_duplicate_rules().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetDuplicateRules")]
    #[inline]
    pub fn get_duplicate_rules(self) -> Call<'c, Vec<DuplicateRule>, Select> {
        self.call(Op::GetDuplicateRules, &[])
    }

    /// Returns selections whose name equals or resembles the given one.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetDuplicates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDuplicates.html)
    /// - body, `Selection_GetDuplicatesRequest`.
    ///   - `Name`, text: Name that selections are compared with.
    /// - returns 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().get_duplicates("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetDuplicates")]
    #[inline]
    pub fn get_duplicates(self, name: &str) -> Call<'c, Vec<DuplicateEntry>, Select> {
        self.call(Op::GetDuplicates, &[]).arguments(&[View::Str(name)])
    }

    /// Returns the criteria of a dynamic selection, or null when it does not exist or is not dynamic.
    /// `GetDynamicSelectionCriteriaGroups` supports criteria in several groups.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetDynamicSelectionCriteria`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDynamicSelectionCriteria.html)
    /// - body, `GetDynamicSelectionCriteriaRequest`.
    ///   - `SelectionId`, `i32`: Key of the dynamic selection whose criteria are returned.
    /// - returns 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().get_dynamic_selection_criteria(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetDynamicSelectionCriteria")]
    #[inline]
    pub fn get_dynamic_selection_criteria(self, selection_id: i32) -> Call<'c, Vec<ArchiveRestrictionInfo>, Select> {
        self.call(Op::GetDynamicSelectionCriteria, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Returns the criteria of a dynamic selection in their groups, or null when it does not exist or is not dynamic.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetDynamicSelectionCriteriaGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetDynamicSelectionCriteriaGroups.html)
    /// - body, `GetDynamicSelectionCriteriaGroupsRequest`.
    ///   - `SelectionId`, `i32`: Key of the dynamic selection whose criteria are returned.
    /// - returns 200 with list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().get_dynamic_selection_criteria_groups(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetDynamicSelectionCriteriaGroups")]
    #[inline]
    pub fn get_dynamic_selection_criteria_groups(
        self,
        selection_id: i32,
    ) -> Call<'c, Vec<ArchiveRestrictionGroup>, Select> {
        self.call(Op::GetDynamicSelectionCriteriaGroups, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Returns the keys of the combined selections that are made with the given selection.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetParentCombinedSelections`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetParentCombinedSelections.html)
    /// - body, `GetParentCombinedSelectionsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that the combined ones are made with.
    /// - returns 200 with list of `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().get_parent_combined_selections(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetParentCombinedSelections")]
    #[inline]
    pub fn get_parent_combined_selections(self, selection_id: i32) -> Call<'c, Vec<i32>, Select> {
        self.call(Op::GetParentCombinedSelections, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Returns how many members of a selection can be reached by post, e-mail and fax.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetRecipientStatistics`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetRecipientStatistics.html)
    /// - body, `GetRecipientStatisticsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection whose members are counted.
    /// - returns 200 with [`RecipientStatistics`](crate::types::RecipientStatistics).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().get_recipient_statistics(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetRecipientStatistics")]
    #[inline]
    pub fn get_recipient_statistics(self, selection_id: i32) -> Call<'c, RecipientStatistics, Select> {
        self.call(Op::GetRecipientStatistics, &[]).arguments(&[View::I32(selection_id)])
    }

    /// Returns how many of the given companies and contact persons can be reached by post, e-mail and fax.
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
    /// let contact_person_ids = [
    ///     superoffice::types::ContactPersonId::new().set_person_id(1).set_contact_id(1),
    /// ];
    /// let response = client.selection_agent().get_recipient_statistics_from_contact_person_ids(
    ///     &contact_person_ids,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetRecipientStatisticsFromContactPersonIds")]
    #[inline]
    pub fn get_recipient_statistics_from_contact_person_ids(
        self,
        contact_person_ids: &[ContactPersonId],
    ) -> Call<'c, RecipientStatistics, Select> {
        self.call(Op::GetRecipientStatisticsFromContactPersonIds, &[]).arguments(&[View::List(&contact_person_ids)])
    }

    /// Returns how many members of a project can be reached by post, e-mail and fax.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetRecipientStatisticsFromProjectMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetRecipientStatisticsFromProjectMembers.html)
    /// - body, `GetRecipientStatisticsFromProjectMembersRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose members are counted.
    /// - returns 200 with [`RecipientStatistics`](crate::types::RecipientStatistics).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().get_recipient_statistics_from_project_members(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetRecipientStatisticsFromProjectMembers")]
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
    /// let response = client.selection_agent().get_selection_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetSelectionEntity")]
    #[inline]
    pub fn get_selection_entity(self, selection_entity_id: i32) -> Call<'c, SelectionEntity, Select> {
        self.call(Op::GetSelectionEntity, &[]).query("selectionEntityId", View::I32(selection_entity_id))
    }

    /// Returns the working selection in which the user searches for records of a kind, such as `sale` or `y_equipment`,
    /// and the archive that lists the results. Typical search 0 keeps the criteria, -1 sets them to the default, and a
    /// key takes them from that ready-made search.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionForFind`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionForFind.html)
    /// - body, `GetSelectionForFindRequest`.
    ///   - `EntityName`, text: Kind of record that is searched, by name, such as sale, project or y\_equipment.
    ///   - `TypicalSearchId`, `i32`: Key of the typical search that gives the criteria; 0 keeps the present criteria, -1
    ///     goes back to the default ones.
    /// - returns 200 with [`SelectionForFind`](crate::types::SelectionForFind).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().get_selection_for_find("entity name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetSelectionForFind")]
    #[inline]
    pub fn get_selection_for_find(
        self,
        entity_name: &str,
        typical_search_id: i32,
    ) -> Call<'c, SelectionForFind, Select> {
        self.call(Op::GetSelectionForFind, &[]).arguments(&[View::Str(entity_name), View::I32(typical_search_id)])
    }

    /// Returns the members of a selection as rows with the chosen columns, which depend on its kind of record. The
    /// response is null when the selection does not exist.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionMembersArchiveRows`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionMembersArchiveRows.html)
    /// - body, `GetSelectionMembersArchiveRowsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection whose members are returned.
    ///   - `Select`, text: Columns to return, separated by commas, such as name or startTime; they depend on the target
    ///     table. Optional.
    /// - returns 200 with list of [`ArchiveListItem`](crate::types::ArchiveListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().get_selection_members_archive_rows(1, "select")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetSelectionMembersArchiveRows")]
    #[inline]
    pub fn get_selection_members_archive_rows(
        self,
        selection_id: i32,
        select: &str,
    ) -> Call<'c, Vec<ArchiveListItem>, Select> {
        self.call(Op::GetSelectionMembersArchiveRows, &[]).arguments(&[View::I32(selection_id), View::Str(select)])
    }

    /// Returns the companies and contact persons that the members of a selection refer to (its shadow) as rows with the
    /// chosen columns. The response is null when the selection does not exist.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionShadowMembersArchiveRows`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionShadowMembersArchiveRows.html)
    /// - body, `GetSelectionShadowMembersArchiveRowsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection whose shadow members are returned.
    ///   - `Select`, text: Columns to return, separated by commas, such as name or startTime; they depend on the target
    ///     table. Optional.
    /// - returns 200 with list of [`ArchiveListItem`](crate::types::ArchiveListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().get_selection_shadow_members_archive_rows(1, "select")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetSelectionShadowMembersArchiveRows")]
    #[inline]
    pub fn get_selection_shadow_members_archive_rows(
        self,
        selection_id: i32,
        select: &str,
    ) -> Call<'c, Vec<ArchiveListItem>, Select> {
        self.call(Op::GetSelectionShadowMembersArchiveRows, &[])
            .arguments(&[View::I32(selection_id), View::Str(select)])
    }

    /// Returns several selections in short form, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/GetSelectionSummaries`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_GetSelectionSummaries.html)
    /// - body, `GetSelectionSummariesRequest`.
    ///   - `SelectionIds`, list of `i32`: Keys of the selections to summarize.
    /// - returns 200 with list of [`SelectionSummaryItem`](crate::types::SelectionSummaryItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().get_selection_summaries(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_GetSelectionSummaries")]
    #[inline]
    pub fn get_selection_summaries(self, selection_ids: &[i32]) -> Call<'c, Vec<SelectionSummaryItem>, Select> {
        self.call(Op::GetSelectionSummaries, &[]).arguments(&[View::List(&selection_ids)])
    }

    /// Removes pairs of company and contact person from a static selection.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembers.html)
    /// - body, `RemoveContactSelectionMembersRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that members are removed from.
    ///   - `ContactPersonIds`, list of [`ContactPersonId`](crate::types::ContactPersonId): Members to remove from the
    ///     static selection, each as a company and one of its persons.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let contact_person_ids = [
    ///     superoffice::types::ContactPersonId::new().set_person_id(1).set_contact_id(1),
    /// ];
    /// client.selection_agent().remove_contact_selection_members(1, &contact_person_ids).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_RemoveContactSelectionMembers")]
    #[inline]
    pub fn remove_contact_selection_members(
        self,
        selection_id: i32,
        contact_person_ids: &[ContactPersonId],
    ) -> Call<'c, (), Select> {
        self.call(Op::RemoveContactSelectionMembers, &[])
            .arguments(&[View::I32(selection_id), View::List(&contact_person_ids)])
    }

    /// Removes members from one selection, by the keys of the membership rows.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembersFromIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembersFromIds.html)
    /// - body, `RemoveContactSelectionMembersFromIdsRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that members are removed from.
    ///   - `SelectionMembersIds`, list of `i32`: Keys of the selection members to remove, not of the records that are
    ///     members.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().remove_contact_selection_members_from_ids(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_RemoveContactSelectionMembersFromIds")]
    #[inline]
    pub fn remove_contact_selection_members_from_ids(
        self,
        selection_id: i32,
        selection_members_ids: &[i32],
    ) -> Call<'c, (), Select> {
        self.call(Op::RemoveContactSelectionMembersFromIds, &[])
            .arguments(&[View::I32(selection_id), View::List(&selection_members_ids)])
    }

    /// Removes the results of a search, whose criteria are stored under the given key, from a selection of companies
    /// and contact persons. Returns how many were removed.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveContactSelectionMembersFromSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveContactSelectionMembersFromSearch.html)
    /// - body, `RemoveContactSelectionMembersFromSearchRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that members are removed from.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the restrictions.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().remove_contact_selection_members_from_search(
    ///     1,
    ///     "storage key",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_RemoveContactSelectionMembersFromSearch")]
    #[inline]
    pub fn remove_contact_selection_members_from_search(
        self,
        selection_id: i32,
        storage_key: &str,
    ) -> Call<'c, i32, Select> {
        self.call(Op::RemoveContactSelectionMembersFromSearch, &[])
            .arguments(&[View::I32(selection_id), View::Str(storage_key)])
    }

    /// Removes members from a selection, by the keys of the membership rows. `RemoveSelectionMembersById` takes the
    /// keys of the records.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembers.html)
    /// - body, `RemoveSelectionMembersRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that members are removed from.
    ///   - `SelectionMemberIds`, list of `i32`: Keys of selection members, not of the records that are members.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().remove_selection_members(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_RemoveSelectionMembers")]
    #[inline]
    pub fn remove_selection_members(self, selection_id: i32, selection_member_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::RemoveSelectionMembers, &[])
            .arguments(&[View::I32(selection_id), View::List(&selection_member_ids)])
    }

    /// Removes members from a selection, by the keys of the records, such as sales. `RemoveSelectionMembers` takes the
    /// keys of the membership rows.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembersById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembersById.html)
    /// - body, `RemoveSelectionMembersByIdRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that members are removed from.
    ///   - `Ids`, list of `i32`: Keys of the records to take out, not of their membership rows.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection_agent().remove_selection_members_by_id(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_RemoveSelectionMembersById")]
    #[inline]
    pub fn remove_selection_members_by_id(self, selection_id: i32, ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::RemoveSelectionMembersById, &[]).arguments(&[View::I32(selection_id), View::List(&ids)])
    }

    /// Removes the results of a search, whose criteria are stored under the given key, from a selection. Returns how
    /// many were removed.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/RemoveSelectionMembersFromSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_RemoveSelectionMembersFromSearch.html)
    /// - body, `RemoveSelectionMembersFromSearchRequest`.
    ///   - `SelectionId`, `i32`: Key of the selection that members are removed from.
    ///   - `StorageKey`, text: Key under which the storage provider keeps the restrictions.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().remove_selection_members_from_search(1, "storage key")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_RemoveSelectionMembersFromSearch")]
    #[inline]
    pub fn remove_selection_members_from_search(self, selection_id: i32, storage_key: &str) -> Call<'c, i32, Select> {
        self.call(Op::RemoveSelectionMembersFromSearch, &[])
            .arguments(&[View::I32(selection_id), View::Str(storage_key)])
    }

    /// Stores board view settings and returns them as stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/SaveBoardViewSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SaveBoardViewSettings.html)
    /// - body, `SaveBoardViewSettingsRequest`.
    ///   - `BoardViewSettings`, [`BoardViewSettingsBase`](crate::types::BoardViewSettingsBase): Settings of the board
    ///     that are stored, such as its columns.
    /// - returns 200 with [`BoardViewSettingsBase`](crate::types::BoardViewSettingsBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let board_view_settings = superoffice::types::BoardViewSettingsBase::new()
    ///     .set_entity_type(superoffice::types::BoardViewSettingsBaseEntityType::Sale)
    ///     .set_group_by("group by");
    /// let response = client.selection_agent().save_board_view_settings(&board_view_settings)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_SaveBoardViewSettings")]
    #[inline]
    pub fn save_board_view_settings(
        self,
        board_view_settings: &BoardViewSettingsBase,
    ) -> Call<'c, BoardViewSettingsBase, Select> {
        self.call(Op::SaveBoardViewSettings, &[]).arguments(&[View::Carrier(board_view_settings)])
    }

    /// Stores board view settings for one user and one selection, and returns them as stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/SaveBoardViewSettingsForSelectionAndAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SaveBoardViewSettingsForSelectionAndAssociate.html)
    /// - body, `SaveBoardViewSettingsForSelectionAndAssociateRequest`.
    ///   - `BoardViewSettings`, [`BoardViewSettingsBase`](crate::types::BoardViewSettingsBase): Settings of the board
    ///     that are stored, such as its columns.
    ///   - `AssociateId`, `i32`: Key of the user (associate) that the board view settings are stored for.
    ///   - `SelectionId`, `i32`: Key of the selection that the board view settings belong to.
    /// - returns 200 with [`BoardViewSettingsBase`](crate::types::BoardViewSettingsBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let board_view_settings = superoffice::types::BoardViewSettingsBase::new()
    ///     .set_entity_type(superoffice::types::BoardViewSettingsBaseEntityType::Sale)
    ///     .set_group_by("group by");
    /// let response = client.selection_agent().save_board_view_settings_for_selection_and_associate(
    ///     &board_view_settings,
    ///     1,
    ///     2,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_SaveBoardViewSettingsForSelectionAndAssociate")]
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
    /// let body = superoffice::types::SelectionEntity::new().set_name("Example");
    /// let response = client.selection_agent().save_selection_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_SaveSelectionEntity")]
    #[inline]
    pub fn save_selection_entity(self, body: &SelectionEntity) -> Call<'c, SelectionEntity> {
        self.call(Op::SaveSelectionEntity, &[]).body(View::Carrier(body))
    }

    /// Sets which rules for finding duplicate selections are active.
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
    /// let rules = [superoffice::types::DuplicateRule::new().set_name("Example")];
    /// client.selection_agent().set_duplicate_rules_status(&rules).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_SetDuplicateRulesStatus")]
    #[inline]
    pub fn set_duplicate_rules_status(self, rules: &[DuplicateRule]) -> Call<'c, (), Select> {
        self.call(Op::SetDuplicateRulesStatus, &[]).arguments(&[View::List(&rules)])
    }

    /// Replaces the criteria of a dynamic selection by the given ones and returns them. The response is null when the
    /// selection is not dynamic.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria.html)
    /// - body, `SetDynamicSelectionCriteriaRequest`.
    ///   - `SelectionId`, `i32`: Key of the dynamic selection whose criteria are replaced.
    ///   - `Criteria`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Criteria that replace
    ///     those of the dynamic selection.
    /// - returns 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let criteria = [superoffice::types::ArchiveRestrictionInfo::new().set_name("Example")];
    /// let response = client.selection_agent().set_dynamic_selection_criteria(1, &criteria).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_SetDynamicSelectionCriteria")]
    #[inline]
    pub fn set_dynamic_selection_criteria(
        self,
        selection_id: i32,
        criteria: &[ArchiveRestrictionInfo],
    ) -> Call<'c, Vec<ArchiveRestrictionInfo>, Select> {
        self.call(Op::SetDynamicSelectionCriteria, &[]).arguments(&[View::I32(selection_id), View::List(&criteria)])
    }

    /// Replaces the criteria of a dynamic selection by a filter in OData form, such as `category in (1,2,3) and name startswith 'foo'`,
    /// and returns them. The response is null when the selection is not dynamic.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria2.html)
    /// - body, `SetDynamicSelectionCriteria2Request`.
    ///   - `SelectionId`, `i32`: Key of the dynamic selection whose criteria are replaced.
    ///   - `Filter`, text: New criteria as an OData filter, such as `category in (1,2,3) and name = 'foo'`.
    /// - returns 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection_agent().set_dynamic_selection_criteria2(1, "filter").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_SetDynamicSelectionCriteria2")]
    #[inline]
    pub fn set_dynamic_selection_criteria2(
        self,
        selection_id: i32,
        filter: &str,
    ) -> Call<'c, Vec<ArchiveRestrictionInfo>, Select> {
        self.call(Op::SetDynamicSelectionCriteria2, &[]).arguments(&[View::I32(selection_id), View::Str(filter)])
    }

    /// Replaces the criteria of a dynamic selection, given either as objects or as a filter in OData form; leave the
    /// other one null. Returns the criteria, or null when the selection is not dynamic.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteria3`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteria3.html)
    /// - body, `SetDynamicSelectionCriteria3Request`.
    ///   - `SelectionId`, `i32`: Key of the dynamic selection whose criteria are replaced.
    ///   - `Criteria`, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo): Criteria that replace
    ///     those of the dynamic selection; null when `Filter` is used.
    ///   - `Filter`, text: New criteria as an OData filter, such as `category in (1,2,3) and name = 'foo'`; null or
    ///     empty where they are given as objects.
    /// - returns 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let criteria = [superoffice::types::ArchiveRestrictionInfo::new().set_name("Example")];
    /// let response = client.selection_agent().set_dynamic_selection_criteria3(1, &criteria, "filter")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_SetDynamicSelectionCriteria3")]
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

    /// Replaces the criteria of a dynamic selection by the given groups of criteria, which may be empty, and returns
    /// them. The response is null when the selection is not dynamic.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/SetDynamicSelectionCriteriaGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_SetDynamicSelectionCriteriaGroups.html)
    /// - body, `SetDynamicSelectionCriteriaGroupsRequest`.
    ///   - `SelectionId`, `i32`: Key of the dynamic selection whose criteria are replaced.
    ///   - `Criteria`, list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup): Groups of criteria
    ///     that replace those of the dynamic selection; an empty list leaves it without criteria.
    /// - returns 200 with list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let criteria = [superoffice::types::ArchiveRestrictionGroup::new().set_name("Example")];
    /// let response = client.selection_agent().set_dynamic_selection_criteria_groups(1, &criteria)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_SetDynamicSelectionCriteriaGroups")]
    #[inline]
    pub fn set_dynamic_selection_criteria_groups(
        self,
        selection_id: i32,
        criteria: &[ArchiveRestrictionGroup],
    ) -> Call<'c, Vec<ArchiveRestrictionGroup>, Select> {
        self.call(Op::SetDynamicSelectionCriteriaGroups, &[])
            .arguments(&[View::I32(selection_id), View::List(&criteria)])
    }

    /// Imports ready-made (typical) searches into the database and returns a summary for the user. When none are given,
    /// the files of the server whose names end in `TypicalSearch.json` are imported.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Selection/UpdateTypicalSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Selection_Agent/v1SelectionAgent_UpdateTypicalSearch.html)
    /// - body, `UpdateTypicalSearchRequest`.
    ///   - `Searches`, [`TypicalSearches`](crate::types::TypicalSearches): Typical searches to import; null imports
    ///     those in the files of the server.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let searches = superoffice::types::TypicalSearches::new()
    ///     .set_source("source")
    ///     .set_master_version(1);
    /// let response = client.selection_agent().update_typical_search(&searches).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionAgent_UpdateTypicalSearch")]
    #[inline]
    pub fn update_typical_search(self, searches: &TypicalSearches) -> Call<'c, String, Select> {
        self.call(Op::UpdateTypicalSearch, &[]).arguments(&[View::Carrier(searches)])
    }
}
