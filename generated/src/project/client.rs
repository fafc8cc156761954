// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    Appointment, BlobEntity, DuplicateEntry, DuplicateRule, FieldInfoBase, IfBlank, JsonPatch, Mode, ODataSlimResponse,
    Output, Project, ProjectEntity, ProjectEntityWithLinks, UDefFieldType, UserDefinedFieldInfo,
};

use super::operations::*;

/// Calls of the tag `Project`.
#[derive(Clone, Copy, Debug)]
pub struct ProjectClient<'c>(&'c Client);

impl<'c> ProjectClient<'c> {
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
    /// `GET /api/v1/Project`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetAll.html)
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
    /// let answer = client.project().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post project entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Project`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PostProjectEntity.html)
    /// - body, [`ProjectEntity`](crate::types::ProjectEntity).
    /// - answers 200 with [`ProjectEntityWithLinks`](crate::types::ProjectEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().post_project_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_project_entity(self, body: &ProjectEntity) -> Call<'c, ProjectEntityWithLinks, Select> {
        self.call(Op::PostProjectEntity, &[]).body(View::Carrier(body))
    }

    /// Get custom field info list.
    ///
    /// `GET /api/v1/Project/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetCustomFieldInfoList.html)
    /// - answers 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Get custom field info.
    ///
    /// `GET /api/v1/Project/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text.
    /// - answers 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().get_custom_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Get duplicate rules.
    ///
    /// `GET /api/v1/Project/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetDuplicateRules.html)
    /// - answers 200 with list of [`DuplicateRule`](crate::types::DuplicateRule).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().get_duplicate_rules().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_duplicate_rules(self) -> Call<'c, Vec<DuplicateRule>> {
        self.call(Op::GetDuplicateRules, &[])
    }

    /// Set duplicate rules status.
    ///
    /// `PUT /api/v1/Project/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_SetDuplicateRulesStatus.html)
    /// - body, list of [`DuplicateRule`](crate::types::DuplicateRule).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project().set_duplicate_rules_status(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_duplicate_rules_status(self, body: &[DuplicateRule]) -> Call<'c, ()> {
        self.call(Op::SetDuplicateRulesStatus, &[]).body(View::List(&body))
    }

    /// Get duplicates.
    ///
    /// `GET /api/v1/Project/Duplicates/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetDuplicates.html)
    /// - `name` (path), text.
    /// - answers 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().get_duplicates("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_duplicates(self, name: &str) -> Call<'c, Vec<DuplicateEntry>> {
        self.call(Op::GetDuplicates, &[View::Str(name)])
    }

    /// Get udef layout.
    ///
    /// `GET /api/v1/Project/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetUdefLayout.html)
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().get_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetUdefLayout, &[])
    }

    /// Save udef layout.
    ///
    /// `PUT /api/v1/Project/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_SaveUdefLayout.html)
    /// - body, list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().save_udef_layout(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_udef_layout(self, body: &[UserDefinedFieldInfo]) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::SaveUdefLayout, &[]).body(View::List(&body))
    }

    /// Add udef field.
    ///
    /// `POST /api/v1/Project/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_AddUdefField.html)
    /// - `udefFieldType` (query), [`UDefFieldType`](crate::types::UDefFieldType).
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().add_udef_field(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_udef_field(self, udef_field_type: &UDefFieldType) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::AddUdefField, &[]).query("udefFieldType", View::Enum(udef_field_type))
    }

    /// Detect unpublished changes.
    ///
    /// `GET /api/v1/Project/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DetectUnpublishedChanges.html)
    /// - `columnChangesOnly` (query, optional), `bool`.
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().detect_unpublished_changes().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn detect_unpublished_changes(self) -> DetectUnpublishedChangesCall<'c, bool> {
        self.call(Op::DetectUnpublishedChanges, &[]).into()
    }

    /// Is publish udef layout active.
    ///
    /// `GET /api/v1/Project/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_IsPublishUdefLayoutActive.html)
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().is_publish_udef_layout_active().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn is_publish_udef_layout_active(self) -> Call<'c, bool> {
        self.call(Op::IsPublishUdefLayoutActive, &[])
    }

    /// Publish udef layout.
    ///
    /// `POST /api/v1/Project/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PublishUdefLayout.html)
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().publish_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn publish_udef_layout(self) -> Call<'c, i32> {
        self.call(Op::PublishUdefLayout, &[])
    }

    /// Get published udef layout.
    ///
    /// `GET /api/v1/Project/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetPublishedUdefLayout.html)
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().get_published_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_published_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetPublishedUdefLayout, &[])
    }

    /// Get published udef field info.
    ///
    /// `GET /api/v1/Project/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetPublishedUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().get_published_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_published_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetPublishedUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Revert udef layout.
    ///
    /// `POST /api/v1/Project/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_RevertUdefLayout.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project().revert_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn revert_udef_layout(self) -> Call<'c, ()> {
        self.call(Op::RevertUdefLayout, &[])
    }

    /// Get udef field info.
    ///
    /// `GET /api/v1/Project/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().get_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Delete udef field info.
    ///
    /// `DELETE /api/v1/Project/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DeleteUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project().delete_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_udef_field_info(self, progid_or_label: &str) -> Call<'c, ()> {
        self.call(Op::DeleteUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Change field type.
    ///
    /// `POST /api/v1/Project/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_ChangeFieldType.html)
    /// - `progidOrLabel` (path), text.
    /// - `fieldType` (path), [`UDefFieldType`](crate::types::UDefFieldType).
    /// - `isIndexed` (query, optional), `bool`.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().change_field_type("text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn change_field_type(
        self,
        progid_or_label: &str,
        field_type: &UDefFieldType,
    ) -> ChangeFieldTypeCall<'c, UserDefinedFieldInfo> {
        self.call(Op::ChangeFieldType, &[View::Str(progid_or_label), View::Enum(field_type)]).into()
    }

    /// Validate project entity.
    ///
    /// `POST /api/v1/Project/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_ValidateProjectEntity.html)
    /// - body, [`ProjectEntity`](crate::types::ProjectEntity).
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().validate_project_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn validate_project_entity(self, body: &ProjectEntity) -> Call<'c, Map<String>> {
        self.call(Op::ValidateProjectEntity, &[]).body(View::Carrier(body))
    }

    /// Default project entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Project/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DefaultProjectEntity.html)
    /// - answers 200 with [`ProjectEntity`](crate::types::ProjectEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().default_project_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_project_entity(self) -> Call<'c, ProjectEntity> {
        self.call(Op::DefaultProjectEntity, &[])
    }

    /// Is number valid.
    ///
    /// `GET /api/v1/Project/{contactId}/IsNumberValid/{number}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_IsNumberValid.html)
    /// - `contactId` (path), `i32`.
    /// - `number` (path), text.
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().is_number_valid(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn is_number_valid(self, contact_id: i32, number: &str) -> Call<'c, bool> {
        self.call(Op::IsNumberValid, &[View::I32(contact_id), View::Str(number)])
    }

    /// Get project entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Project/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetProjectEntity.html)
    /// - `id` (path), `i32`.
    /// - `fk` (query, optional), `bool`.
    /// - answers 200 with [`ProjectEntityWithLinks`](crate::types::ProjectEntityWithLinks).
    /// - answers 304 with no body: Unchanged since the given time.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().get_project_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_project_entity(self, id: i32) -> GetProjectEntityCall<'c, ProjectEntityWithLinks> {
        self.call(Op::GetProjectEntity, &[View::I32(id)]).into()
    }

    /// Put project entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Project/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PutProjectEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`ProjectEntity`](crate::types::ProjectEntity).
    /// - answers 200 with [`ProjectEntityWithLinks`](crate::types::ProjectEntityWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().put_project_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_project_entity(self, id: i32, body: &ProjectEntity) -> Call<'c, ProjectEntityWithLinks, Select> {
        self.call(Op::PutProjectEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete project entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Project/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DeleteProjectEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project().delete_project_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_project_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProjectEntity, &[View::I32(id)])
    }

    /// Patch project entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Project/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PatchProjectEntity.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`ProjectEntityWithLinks`](crate::types::ProjectEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().patch_project_entity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_project_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, ProjectEntityWithLinks, Select> {
        self.call(Op::PatchProjectEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Activities.
    ///
    /// `GET /api/v1/Project/{id}/Activities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Activities.html)
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
    /// let answer = client.project().activities(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn activities(self, id: i32) -> ActivitiesCall<'c, ODataSlimResponse> {
        self.call(Op::Activities, &[View::I32(id)]).into()
    }

    /// Contacts.
    ///
    /// `GET /api/v1/Project/{id}/Contacts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Contacts.html)
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
    /// let answer = client.project().contacts(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn contacts(self, id: i32) -> ContactsCall<'c, ODataSlimResponse> {
        self.call(Op::Contacts, &[View::I32(id)]).into()
    }

    /// Get all foreign keys on entity.
    ///
    /// `GET /api/v1/Project/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with dictionary of text.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Guide.
    ///
    /// `GET /api/v1/Project/{id}/Guide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Guide.html)
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
    /// let answer = client.project().guide(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn guide(self, id: i32) -> GuideCall<'c, ODataSlimResponse> {
        self.call(Op::Guide, &[View::I32(id)]).into()
    }

    /// Put image info.
    ///
    /// `PUT /api/v1/Project/{id}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PutImageInfo.html)
    /// - `id` (path), `i32`.
    /// - `projectId` (query), `i32`.
    /// - body, [`BlobEntity`](crate::types::BlobEntity).
    /// - answers 200 with [`BlobEntity`](crate::types::BlobEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().put_image_info(1, 1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_image_info(self, id: i32, project_id: i32, body: &BlobEntity) -> Call<'c, BlobEntity> {
        self.call(Op::PutImageInfo, &[View::I32(id)])
            .query("projectId", View::I32(project_id))
            .body(View::Carrier(body))
    }

    /// Links.
    ///
    /// `GET /api/v1/Project/{id}/Links`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Links.html)
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
    /// let answer = client.project().links(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn links(self, id: i32) -> LinksCall<'c, ODataSlimResponse> {
        self.call(Op::Links, &[View::I32(id)]).into()
    }

    /// Members.
    ///
    /// `GET /api/v1/Project/{id}/Members`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Members.html)
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
    /// let answer = client.project().members(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn members(self, id: i32) -> MembersCall<'c, ODataSlimResponse> {
        self.call(Op::Members, &[View::I32(id)]).into()
    }

    /// Simple.
    ///
    /// `GET /api/v1/Project/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Simple.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`Project`](crate::types::Project).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().simple(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn simple(self, id: i32) -> Call<'c, Project> {
        self.call(Op::Simple, &[View::I32(id)])
    }

    /// Has guide.
    ///
    /// `GET /api/v1/Project/{projectId}/HasGuide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_HasGuide.html)
    /// - `projectId` (path), `i32`.
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().has_guide(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn has_guide(self, project_id: i32) -> Call<'c, bool> {
        self.call(Op::HasGuide, &[View::I32(project_id)])
    }

    /// Get image.
    ///
    /// `GET /api/v1/Project/{projectId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetImage.html)
    /// - `projectId` (path), `i32`.
    /// - `w` (query, optional), `i32`.
    /// - `h` (query, optional), `i32`.
    /// - `type` (query, optional), text.
    /// - `ifBlank` (query, optional), [`IfBlank`](crate::types::IfBlank).
    /// - answers 200 with bytes.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().get_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_image(self, project_id: i32) -> GetImageCall<'c, Binary> {
        self.call(Op::GetImage, &[View::I32(project_id)]).into()
    }

    /// Save image.
    ///
    /// `PUT /api/v1/Project/{projectId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_SaveImage.html)
    /// - `projectId` (path), `i32`.
    /// - body, bytes.
    /// - answers 200 with `i32`.
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().save_image(1, "image/gif", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_image(
        self,
        project_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, i32> {
        self.call(Op::SaveImage, &[View::I32(project_id)]).binary(media_type, data)
    }

    /// Save image post.
    ///
    /// `POST /api/v1/Project/{projectId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_SaveImage_POST.html)
    /// - `projectId` (path), `i32`.
    /// - body, bytes.
    /// - answers 200 with `i32`.
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().save_image_post(1, "image/gif", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_image_post(
        self,
        project_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, i32> {
        self.call(Op::SaveImagePost, &[View::I32(project_id)]).binary(media_type, data)
    }

    /// Delete image content.
    ///
    /// `DELETE /api/v1/Project/{projectId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DeleteImageContent.html)
    /// - `projectId` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project().delete_image_content(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_image_content(self, project_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteImageContent, &[View::I32(project_id)])
    }

    /// Get image info.
    ///
    /// `GET /api/v1/Project/{projectId}/Imageinfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetImageInfo.html)
    /// - `projectId` (path), `i32`.
    /// - answers 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().get_image_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_image_info(self, project_id: i32) -> Call<'c, BlobEntity> {
        self.call(Op::GetImageInfo, &[View::I32(project_id)])
    }

    /// Get next milestone.
    ///
    /// `GET /api/v1/Project/{projectId}/NextMilestone`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetNextMilestone.html)
    /// - `projectId` (path), `i32`.
    /// - answers 200 with [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.project().get_next_milestone(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_next_milestone(self, project_id: i32) -> Call<'c, Appointment> {
        self.call(Op::GetNextMilestone, &[View::I32(project_id)])
    }

    /// Merge.
    ///
    /// `POST /api/v1/Project/{sourceProjectId}/MergeTo/{destinationProjectId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Merge.html)
    /// - `sourceProjectId` (path), `i32`.
    /// - `destinationProjectId` (path), `i32`.
    /// - `replaceEmptyFieldsOnDestination` (query, optional), `bool`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project().merge(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn merge(self, source_project_id: i32, destination_project_id: i32) -> MergeCall<'c, ()> {
        self.call(Op::Merge, &[View::I32(source_project_id), View::I32(destination_project_id)]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ProjectClient::get_all), with its options.
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
    /// The call of [`detect_unpublished_changes`](ProjectClient::detect_unpublished_changes), with its options.
    DetectUnpublishedChangesCall NoSelect superoffice_options {
        /// The query parameter `columnChangesOnly`.
        column_changes_only bool = "columnChangesOnly";
    }
}

pagewire_runtime::call! {
    /// The call of [`change_field_type`](ProjectClient::change_field_type), with its options.
    ChangeFieldTypeCall NoSelect superoffice_options {
        /// The query parameter `isIndexed`.
        is_indexed bool = "isIndexed";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_project_entity`](ProjectClient::get_project_entity), with its options.
    GetProjectEntityCall Select superoffice_options {
        /// The query parameter `fk`.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`activities`](ProjectClient::activities), with its options.
    ActivitiesCall Select superoffice_archive_options {
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
    /// The call of [`contacts`](ProjectClient::contacts), with its options.
    ContactsCall Select superoffice_archive_options {
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
    /// The call of [`guide`](ProjectClient::guide), with its options.
    GuideCall Select superoffice_archive_options {
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
    /// The call of [`links`](ProjectClient::links), with its options.
    LinksCall Select superoffice_archive_options {
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
    /// The call of [`members`](ProjectClient::members), with its options.
    MembersCall Select superoffice_archive_options {
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
    /// The call of [`get_image`](ProjectClient::get_image), with its options.
    GetImageCall NoSelect superoffice_options {
        /// The query parameter `w`.
        w i32 = "w";
        /// The query parameter `h`.
        h i32 = "h";
        /// The query parameter `type`.
        r#type String = "type";
        /// The query parameter `ifBlank`.
        if_blank IfBlank = "ifBlank";
    }
}

pagewire_runtime::call! {
    /// The call of [`merge`](ProjectClient::merge), with its options.
    MergeCall NoSelect superoffice_options {
        /// The query parameter `replaceEmptyFieldsOnDestination`.
        replace_empty_fields_on_destination bool = "replaceEmptyFieldsOnDestination";
    }
}
