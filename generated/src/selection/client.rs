// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    ArchiveRestrictionGroup, ArchiveRestrictionInfo, ContactPersonId, DuplicateEntry, DuplicateRule, JsonPatch, Mode,
    ODataSlimResponse, Output, SelectionEntity, SelectionEntityWithLinks,
};
use crate::CallWithOptions;

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

    /// Returns rows about every selection, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Selection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetAll.html)
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
    /// - rows of the archive `FindSelection`, whose columns the feature `archive-find-selection` brings, as in
    ///   `$select=selectionId,name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-find-selection")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, find_selection};
    ///
    /// let query = Query::new()
    ///     .select((find_selection::SELECTION_ID, find_selection::NAME))
    ///     .filter(find_selection::NAME.begins("A"))
    ///     .order_by(find_selection::NAME.asc());
    /// let response = client.selection().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new selection and returns it with its key and links. Begin with the values of its `default` resource.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Selection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_PostSelectionEntity.html)
    /// - body, [`SelectionEntity`](crate::types::SelectionEntity).
    /// - returns 200 with [`SelectionEntityWithLinks`](crate::types::SelectionEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SelectionEntity::new().set_name("Example");
    /// let response = client.selection().post_selection_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_PostSelectionEntity")]
    #[inline]
    pub fn post_selection_entity(self, body: &SelectionEntity) -> Call<'c, SelectionEntityWithLinks, Select> {
        self.call(Op::PostSelectionEntity, &[]).body(View::Carrier(body))
    }

    /// Returns the rules by which duplicates of selections are found, with their state.
    ///
    /// `GET /api/v1/Selection/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetDuplicateRules.html)
    /// - returns 200 with list of [`DuplicateRule`](crate::types::DuplicateRule).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection().get_duplicate_rules().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_GetDuplicateRules")]
    #[inline]
    pub fn get_duplicate_rules(self) -> Call<'c, Vec<DuplicateRule>> {
        self.call(Op::GetDuplicateRules, &[])
    }

    /// Switches rules for duplicates of selections on and off.
    ///
    /// `PUT /api/v1/Selection/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_SetDuplicateRulesStatus.html)
    /// - body, list of [`DuplicateRule`](crate::types::DuplicateRule).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::DuplicateRule::new().set_name("Example")];
    /// client.selection().set_duplicate_rules_status(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_SetDuplicateRulesStatus")]
    #[inline]
    pub fn set_duplicate_rules_status(self, body: &[DuplicateRule]) -> Call<'c, ()> {
        self.call(Op::SetDuplicateRulesStatus, &[]).body(View::List(&body))
    }

    /// Returns selections with an equal or similar name.
    ///
    /// `GET /api/v1/Selection/Duplicates/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetDuplicates.html)
    /// - `name` (path), text: Name of the selection that duplicates are looked for.
    /// - returns 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection().get_duplicates("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_GetDuplicates")]
    #[inline]
    pub fn get_duplicates(self, name: &str) -> Call<'c, Vec<DuplicateEntry>> {
        self.call(Op::GetDuplicates, &[View::Str(name)])
    }

    /// Returns a new selection with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Selection/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_DefaultSelectionEntity.html)
    /// - returns 200 with [`SelectionEntity`](crate::types::SelectionEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection().default_selection_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_DefaultSelectionEntity")]
    #[inline]
    pub fn default_selection_entity(self) -> Call<'c, SelectionEntity> {
        self.call(Op::DefaultSelectionEntity, &[])
    }

    /// Returns one selection by its key, with links to related resources. An unknown key gives 404. With
    /// `If-Modified-Since` the response is 304 when nothing has changed.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/Selection/{selectionEntityId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetSelectionEntity.html)
    /// - `selectionEntityId` (path), `i32`: Key of the selection that is returned.
    /// - returns 200 with [`SelectionEntityWithLinks`](crate::types::SelectionEntityWithLinks).
    /// - returns 304 with no body: Unchanged since the given time.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection().get_selection_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_GetSelectionEntity")]
    #[inline]
    pub fn get_selection_entity(self, selection_entity_id: i32) -> Call<'c, SelectionEntityWithLinks, Select> {
        self.call(Op::GetSelectionEntity, &[View::I32(selection_entity_id)])
    }

    /// Replaces a selection by the one in the request and returns it as stored. With `If-Unmodified-Since` it is
    /// refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Selection/{selectionEntityId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_PutSelectionEntity.html)
    /// - `selectionEntityId` (path), `i32`: Key of the selection that is changed.
    /// - body, [`SelectionEntity`](crate::types::SelectionEntity).
    /// - returns 200 with [`SelectionEntityWithLinks`](crate::types::SelectionEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SelectionEntity::new().set_name("Example");
    /// let response = client.selection().put_selection_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_PutSelectionEntity")]
    #[inline]
    pub fn put_selection_entity(
        self,
        selection_entity_id: i32,
        body: &SelectionEntity,
    ) -> Call<'c, SelectionEntityWithLinks, Select> {
        self.call(Op::PutSelectionEntity, &[View::I32(selection_entity_id)]).body(View::Carrier(body))
    }

    /// Removes a selection by its key.
    ///
    /// `DELETE /api/v1/Selection/{selectionEntityId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_DeleteSelectionEntity.html)
    /// - `selectionEntityId` (path), `i32`: Key of the selection to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection().delete_selection_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_DeleteSelectionEntity")]
    #[inline]
    pub fn delete_selection_entity(self, selection_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSelectionEntity, &[View::I32(selection_entity_id)])
    }

    /// Changes single properties of a selection by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays as
    /// it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the
    /// change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Selection/{selectionEntityId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_PatchSelectionEntity.html)
    /// - `selectionEntityId` (path), `i32`: Key of the selection that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`SelectionEntityWithLinks`](crate::types::SelectionEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Name")
    ///         .set_value("Example"),
    /// ];
    /// let response = client.selection().patch_selection_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_PatchSelectionEntity")]
    #[inline]
    pub fn patch_selection_entity(
        self,
        selection_entity_id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, SelectionEntityWithLinks, Select> {
        self.call(Op::PatchSelectionEntity, &[View::I32(selection_entity_id)]).body(View::List(&body))
    }

    /// Returns the conditions of a dynamic selection, or null when it does not exist or is not dynamic.
    ///
    /// `GET /api/v1/Selection/{selectionId}/Criteria`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetDynamicSelectionCriteria.html)
    /// - `selectionId` (path), `i32`: Key of the dynamic selection whose criteria are returned.
    /// - returns 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection().get_dynamic_selection_criteria(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_GetDynamicSelectionCriteria")]
    #[inline]
    pub fn get_dynamic_selection_criteria(self, selection_id: i32) -> Call<'c, Vec<ArchiveRestrictionInfo>> {
        self.call(Op::GetDynamicSelectionCriteria, &[View::I32(selection_id)])
    }

    /// Replaces the conditions of a dynamic selection, given as objects or as a filter text, and returns them; null
    /// when the selection is not dynamic.
    ///
    /// `PUT /api/v1/Selection/{selectionId}/Criteria`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_SetDynamicSelectionCriteria3.html)
    /// - `selectionId` (path), `i32`: Key of the dynamic selection whose criteria are replaced.
    /// - `$filter` (query, optional), text: Conditions as a filter text; empty when they are in the body.
    /// - body, list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    /// - returns 200 with list of [`ArchiveRestrictionInfo`](crate::types::ArchiveRestrictionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ArchiveRestrictionInfo::new().set_name("Example")];
    /// let response = client.selection().set_dynamic_selection_criteria3(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_SetDynamicSelectionCriteria3")]
    #[inline]
    pub fn set_dynamic_selection_criteria3(
        self,
        selection_id: i32,
        body: &[ArchiveRestrictionInfo],
    ) -> SetDynamicSelectionCriteria3Call<'c, Vec<ArchiveRestrictionInfo>> {
        self.call(Op::SetDynamicSelectionCriteria3, &[View::I32(selection_id)]).body(View::List(&body)).into()
    }

    /// Returns the conditions of a dynamic selection in groups, or null when it does not exist or is not dynamic.
    ///
    /// `GET /api/v1/Selection/{selectionId}/CriteriaGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetDynamicSelectionCriteriaGroups.html)
    /// - `selectionId` (path), `i32`: Key of the dynamic selection whose criteria are returned.
    /// - returns 200 with list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection().get_dynamic_selection_criteria_groups(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_GetDynamicSelectionCriteriaGroups")]
    #[inline]
    pub fn get_dynamic_selection_criteria_groups(self, selection_id: i32) -> Call<'c, Vec<ArchiveRestrictionGroup>> {
        self.call(Op::GetDynamicSelectionCriteriaGroups, &[View::I32(selection_id)])
    }

    /// Replaces the conditions of a dynamic selection, given in groups, and returns the groups; null when the selection
    /// is not dynamic. An empty list is allowed and means no conditions.
    ///
    /// `PUT /api/v1/Selection/{selectionId}/CriteriaGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_SetDynamicSelectionCriteriaGroups.html)
    /// - `selectionId` (path), `i32`: Key of the dynamic selection whose criteria are replaced.
    /// - body, list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    /// - returns 200 with list of [`ArchiveRestrictionGroup`](crate::types::ArchiveRestrictionGroup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ArchiveRestrictionGroup::new().set_name("Example")];
    /// let response = client.selection().set_dynamic_selection_criteria_groups(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_SetDynamicSelectionCriteriaGroups")]
    #[inline]
    pub fn set_dynamic_selection_criteria_groups(
        self,
        selection_id: i32,
        body: &[ArchiveRestrictionGroup],
    ) -> Call<'c, Vec<ArchiveRestrictionGroup>> {
        self.call(Op::SetDynamicSelectionCriteriaGroups, &[View::I32(selection_id)]).body(View::List(&body))
    }

    /// Returns rows about the members of a selection; their columns depend on the kind of members.
    ///
    /// `GET /api/v1/Selection/{selectionId}/Members`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetSelectionMembersArchiveRows.html)
    /// - `selectionId` (path), `i32`: Key of the selection whose members are wanted.
    /// - `$mode` (query, optional), text: SLIM returns plain display values; FULL adds the raw value and display hints
    ///   to each.
    /// - `$format` (query, optional), text: Format of the response, JSON or XML; overrides the Accept header.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection().get_selection_members_archive_rows(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_GetSelectionMembersArchiveRows")]
    #[inline]
    pub fn get_selection_members_archive_rows(
        self,
        selection_id: i32,
    ) -> GetSelectionMembersArchiveRowsCall<'c, ODataSlimResponse> {
        self.call(Op::GetSelectionMembersArchiveRows, &[View::I32(selection_id)]).into()
    }

    /// Adds records other than companies to a static selection and returns how many were added.
    ///
    /// `POST /api/v1/Selection/{selectionId}/Members/Add`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_AddSelectionMembers.html)
    /// - `selectionId` (path), `i32`: Key of the selection that gets members.
    /// - body, list of `i32`.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection().add_selection_members(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_AddSelectionMembers")]
    #[inline]
    pub fn add_selection_members(self, selection_id: i32, body: &[i32]) -> Call<'c, i32> {
        self.call(Op::AddSelectionMembers, &[View::I32(selection_id)]).body(View::List(&body))
    }

    /// Adds companies and persons to a static selection.
    ///
    /// `POST /api/v1/Selection/{selectionId}/Members/AddPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_AddContactSelectionMembers.html)
    /// - `selectionId` (path), `i32`: Key of the selection that gets members.
    /// - body, list of [`ContactPersonId`](crate::types::ContactPersonId).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ContactPersonId::new().set_person_id(1).set_contact_id(1)];
    /// client.selection().add_contact_selection_members(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_AddContactSelectionMembers")]
    #[inline]
    pub fn add_contact_selection_members(self, selection_id: i32, body: &[ContactPersonId]) -> Call<'c, ()> {
        self.call(Op::AddContactSelectionMembers, &[View::I32(selection_id)]).body(View::List(&body))
    }

    /// Takes records out of a selection, by their keys.
    ///
    /// `POST /api/v1/Selection/{selectionId}/Members/Remove`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_RemoveSelectionMembersById.html)
    /// - `selectionId` (path), `i32`: Key of the selection that loses members.
    /// - body, list of `i32`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.selection().remove_selection_members_by_id(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_RemoveSelectionMembersById")]
    #[inline]
    pub fn remove_selection_members_by_id(self, selection_id: i32, body: &[i32]) -> Call<'c, ()> {
        self.call(Op::RemoveSelectionMembersById, &[View::I32(selection_id)]).body(View::List(&body))
    }

    /// Takes companies and persons out of a static selection.
    ///
    /// `POST /api/v1/Selection/{selectionId}/Members/RemovePerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_RemoveContactSelectionMembers.html)
    /// - `selectionId` (path), `i32`: Key of the selection that loses members.
    /// - body, list of [`ContactPersonId`](crate::types::ContactPersonId).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ContactPersonId::new().set_person_id(1).set_contact_id(1)];
    /// client.selection().remove_contact_selection_members(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_RemoveContactSelectionMembers")]
    #[inline]
    pub fn remove_contact_selection_members(self, selection_id: i32, body: &[ContactPersonId]) -> Call<'c, ()> {
        self.call(Op::RemoveContactSelectionMembers, &[View::I32(selection_id)]).body(View::List(&body))
    }

    /// Returns rows about the companies and persons that belong to the members of a selection.
    ///
    /// `GET /api/v1/Selection/{selectionId}/ShadowMembers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Selection/v1SelectionEntity_GetSelectionShadowMembersArchiveRows.html)
    /// - `selectionId` (path), `i32`: Key of the selection whose members are wanted.
    /// - `$mode` (query, optional), text: SLIM returns plain display values; FULL adds the raw value and display hints
    ///   to each.
    /// - `$format` (query, optional), text: Format of the response, JSON or XML; overrides the Accept header.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.selection().get_selection_shadow_members_archive_rows(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionEntity_GetSelectionShadowMembersArchiveRows")]
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
    /// The call of [`set_dynamic_selection_criteria3`](SelectionClient::set_dynamic_selection_criteria3), with its
    /// options.
    SetDynamicSelectionCriteria3Call = CallWithOptions NoSelect SetDynamicSelectionCriteria3Options {
        /// Conditions as a filter text; empty when they are in the body.
        filter String = "$filter";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_selection_members_archive_rows`](SelectionClient::get_selection_members_archive_rows), with
    /// its options.
    GetSelectionMembersArchiveRowsCall = CallWithOptions Select GetSelectionMembersArchiveRowsOptions {
        /// SLIM returns plain display values; FULL adds the raw value and display hints to each.
        mode String = "$mode";
        /// Format of the response, JSON or XML; overrides the Accept header.
        format String = "$format";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_selection_shadow_members_archive_rows`](SelectionClient::get_selection_shadow_members_archive_rows), with
    /// its options.
    GetSelectionShadowMembersArchiveRowsCall = CallWithOptions Select GetSelectionShadowMembersArchiveRowsOptions {
        /// SLIM returns plain display values; FULL adds the raw value and display hints to each.
        mode String = "$mode";
        /// Format of the response, JSON or XML; overrides the Accept header.
        format String = "$format";
    }
}
