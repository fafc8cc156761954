// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    ArchiveRestrictionGroup, ArchiveRestrictionInfo, ContactPersonId, DuplicateEntry, DuplicateRule, JsonPatch, Mode,
    ODataSlimResponse, Output, SelectionEntity, SelectionEntityWithLinks,
};

use super::operations::*;

/// Calls of the tag `Selection`.
#[derive(Clone, Copy, Debug)]
pub struct SelectionClient<'c>(&'c Client);

impl<'c> SelectionClient<'c> {
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
    /// `GET /api/v1/Selection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetAll.html)
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
    /// let answer = client.selection().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post selection entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Selection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_PostSelectionEntity.html)
    /// - body, [`SelectionEntity`](crate::types::SelectionEntity).
    /// - answers 200 with [`SelectionEntityWithLinks`](crate::types::SelectionEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection().post_selection_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_selection_entity(self, body: &SelectionEntity) -> Call<'c, SelectionEntityWithLinks, Select> {
        self.call(Op::PostSelectionEntity, &[]).body(View::Carrier(body))
    }

    /// Get duplicate rules.
    ///
    /// `GET /api/v1/Selection/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetDuplicateRules.html)
    /// - answers 200 with list of [`DuplicateRule`](crate::types::DuplicateRule).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection().get_duplicate_rules().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_duplicate_rules(self) -> Call<'c, Vec<DuplicateRule>> {
        self.call(Op::GetDuplicateRules, &[])
    }

    /// Set duplicate rules status.
    ///
    /// `PUT /api/v1/Selection/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_SetDuplicateRulesStatus.html)
    /// - body, list of [`DuplicateRule`](crate::types::DuplicateRule).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection().set_duplicate_rules_status(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_duplicate_rules_status(self, body: &[DuplicateRule]) -> Call<'c, ()> {
        self.call(Op::SetDuplicateRulesStatus, &[]).body(View::List(&body))
    }

    /// Get duplicates.
    ///
    /// `GET /api/v1/Selection/Duplicates/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetDuplicates.html)
    /// - `name` (path), text.
    /// - answers 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection().get_duplicates("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_duplicates(self, name: &str) -> Call<'c, Vec<DuplicateEntry>> {
        self.call(Op::GetDuplicates, &[View::Str(name)])
    }

    /// Default selection entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Selection/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_DefaultSelectionEntity.html)
    /// - answers 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection().default_selection_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_selection_entity(self) -> Call<'c, SelectionEntity> {
        self.call(Op::DefaultSelectionEntity, &[])
    }

    /// Get selection entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Selection/{selectionEntityId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetSelectionEntity.html)
    /// - `selectionEntityId` (path), `i32`.
    /// - answers 200 with [`SelectionEntityWithLinks`](crate::types::SelectionEntityWithLinks).
    /// - answers 304 with no body: Unchanged since the given time.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection().get_selection_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_selection_entity(self, selection_entity_id: i32) -> Call<'c, SelectionEntityWithLinks, Select> {
        self.call(Op::GetSelectionEntity, &[View::I32(selection_entity_id)])
    }

    /// Put selection entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Selection/{selectionEntityId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_PutSelectionEntity.html)
    /// - `selectionEntityId` (path), `i32`.
    /// - body, [`SelectionEntity`](crate::types::SelectionEntity).
    /// - answers 200 with [`SelectionEntityWithLinks`](crate::types::SelectionEntityWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection().put_selection_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_selection_entity(
        self,
        selection_entity_id: i32,
        body: &SelectionEntity,
    ) -> Call<'c, SelectionEntityWithLinks, Select> {
        self.call(Op::PutSelectionEntity, &[View::I32(selection_entity_id)]).body(View::Carrier(body))
    }

    /// Delete selection entity.
    ///
    /// `DELETE /api/v1/Selection/{selectionEntityId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_DeleteSelectionEntity.html)
    /// - `selectionEntityId` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection().delete_selection_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_selection_entity(self, selection_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSelectionEntity, &[View::I32(selection_entity_id)])
    }

    /// Patch selection entity.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Selection/{selectionEntityId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_PatchSelectionEntity.html)
    /// - `selectionEntityId` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`SelectionEntityWithLinks`](crate::types::SelectionEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection().patch_selection_entity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_selection_entity(
        self,
        selection_entity_id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, SelectionEntityWithLinks, Select> {
        self.call(Op::PatchSelectionEntity, &[View::I32(selection_entity_id)]).body(View::List(&body))
    }

    /// Get dynamic selection criteria.
    ///
    /// `GET /api/v1/Selection/{selectionId}/Criteria`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetDynamicSelectionCriteria.html)
    /// - `selectionId` (path), `i32`.
    /// - answers 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection().get_dynamic_selection_criteria(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_dynamic_selection_criteria(self, selection_id: i32) -> Call<'c, Vec<ArchiveRestrictionInfo>> {
        self.call(Op::GetDynamicSelectionCriteria, &[View::I32(selection_id)])
    }

    /// Set dynamic selection criteria3.
    ///
    /// `PUT /api/v1/Selection/{selectionId}/Criteria`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_SetDynamicSelectionCriteria3.html)
    /// - `selectionId` (path), `i32`.
    /// - `$filter` (query, optional), text: Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
    /// - body, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    /// - answers 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection().set_dynamic_selection_criteria3(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_dynamic_selection_criteria3(
        self,
        selection_id: i32,
        body: &[ArchiveRestrictionInfo],
    ) -> SetDynamicSelectionCriteria3Call<'c, Vec<ArchiveRestrictionInfo>> {
        self.call(Op::SetDynamicSelectionCriteria3, &[View::I32(selection_id)]).body(View::List(&body)).into()
    }

    /// Get dynamic selection criteria groups.
    ///
    /// `GET /api/v1/Selection/{selectionId}/CriteriaGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetDynamicSelectionCriteriaGroups.html)
    /// - `selectionId` (path), `i32`.
    /// - answers 200 with list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection().get_dynamic_selection_criteria_groups(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_dynamic_selection_criteria_groups(self, selection_id: i32) -> Call<'c, Vec<ArchiveRestrictionGroup>> {
        self.call(Op::GetDynamicSelectionCriteriaGroups, &[View::I32(selection_id)])
    }

    /// Set dynamic selection criteria groups.
    ///
    /// `PUT /api/v1/Selection/{selectionId}/CriteriaGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_SetDynamicSelectionCriteriaGroups.html)
    /// - `selectionId` (path), `i32`.
    /// - body, list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    /// - answers 200 with list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection().set_dynamic_selection_criteria_groups(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_dynamic_selection_criteria_groups(
        self,
        selection_id: i32,
        body: &[ArchiveRestrictionGroup],
    ) -> Call<'c, Vec<ArchiveRestrictionGroup>> {
        self.call(Op::SetDynamicSelectionCriteriaGroups, &[View::I32(selection_id)]).body(View::List(&body))
    }

    /// Get selection members archive rows.
    ///
    /// `GET /api/v1/Selection/{selectionId}/Members`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetSelectionMembersArchiveRows.html)
    /// - `selectionId` (path), `i32`.
    /// - `$mode` (query, optional), text: How much of each column to return.
    /// - `$format` (query, optional), text: Format of the answer; wins over the `Accept` header.
    /// - answers 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection().get_selection_members_archive_rows(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_selection_members_archive_rows(
        self,
        selection_id: i32,
    ) -> GetSelectionMembersArchiveRowsCall<'c, ODataSlimResponse> {
        self.call(Op::GetSelectionMembersArchiveRows, &[View::I32(selection_id)]).into()
    }

    /// Add selection members.
    ///
    /// `POST /api/v1/Selection/{selectionId}/Members/Add`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_AddSelectionMembers.html)
    /// - `selectionId` (path), `i32`.
    /// - body, list of `i32`.
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection().add_selection_members(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_selection_members(self, selection_id: i32, body: &[i32]) -> Call<'c, i32> {
        self.call(Op::AddSelectionMembers, &[View::I32(selection_id)]).body(View::List(&body))
    }

    /// Add contact selection members.
    ///
    /// `POST /api/v1/Selection/{selectionId}/Members/AddPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_AddContactSelectionMembers.html)
    /// - `selectionId` (path), `i32`.
    /// - body, list of [`ContactPersonId`](crate::types::ContactPersonId).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection().add_contact_selection_members(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_contact_selection_members(self, selection_id: i32, body: &[ContactPersonId]) -> Call<'c, ()> {
        self.call(Op::AddContactSelectionMembers, &[View::I32(selection_id)]).body(View::List(&body))
    }

    /// Remove selection members by id.
    ///
    /// `POST /api/v1/Selection/{selectionId}/Members/Remove`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_RemoveSelectionMembersById.html)
    /// - `selectionId` (path), `i32`.
    /// - body, list of `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection().remove_selection_members_by_id(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_selection_members_by_id(self, selection_id: i32, body: &[i32]) -> Call<'c, ()> {
        self.call(Op::RemoveSelectionMembersById, &[View::I32(selection_id)]).body(View::List(&body))
    }

    /// Remove contact selection members.
    ///
    /// `POST /api/v1/Selection/{selectionId}/Members/RemovePerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_RemoveContactSelectionMembers.html)
    /// - `selectionId` (path), `i32`.
    /// - body, list of [`ContactPersonId`](crate::types::ContactPersonId).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection().remove_contact_selection_members(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_contact_selection_members(self, selection_id: i32, body: &[ContactPersonId]) -> Call<'c, ()> {
        self.call(Op::RemoveContactSelectionMembers, &[View::I32(selection_id)]).body(View::List(&body))
    }

    /// Get selection shadow members archive rows.
    ///
    /// `GET /api/v1/Selection/{selectionId}/ShadowMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetSelectionShadowMembersArchiveRows.html)
    /// - `selectionId` (path), `i32`.
    /// - `$mode` (query, optional), text: How much of each column to return.
    /// - `$format` (query, optional), text: Format of the answer; wins over the `Accept` header.
    /// - answers 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.selection().get_selection_shadow_members_archive_rows(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_selection_shadow_members_archive_rows(
        self,
        selection_id: i32,
    ) -> GetSelectionShadowMembersArchiveRowsCall<'c, ODataSlimResponse> {
        self.call(Op::GetSelectionShadowMembersArchiveRows, &[View::I32(selection_id)]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](SelectionClient::get_all), with its options.
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
    /// The call of [`set_dynamic_selection_criteria3`](SelectionClient::set_dynamic_selection_criteria3), with its
    /// options.
    SetDynamicSelectionCriteria3Call NoSelect superoffice_options {
        /// Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
        filter String = "$filter";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_selection_members_archive_rows`](SelectionClient::get_selection_members_archive_rows), with
    /// its options.
    GetSelectionMembersArchiveRowsCall Select superoffice_options {
        /// How much of each column to return.
        mode String = "$mode";
        /// Format of the answer; wins over the `Accept` header.
        format String = "$format";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_selection_shadow_members_archive_rows`](SelectionClient::get_selection_shadow_members_archive_rows), with
    /// its options.
    GetSelectionShadowMembersArchiveRowsCall Select superoffice_options {
        /// How much of each column to return.
        mode String = "$mode";
        /// Format of the answer; wins over the `Accept` header.
        format String = "$format";
    }
}
