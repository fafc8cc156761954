// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{DateTime, Map};
use crate::types::{
    BlobEntity, ConsentInfo, FieldInfoBase, IfBlank, JsonPatch, Mode, ODataSlimResponse, Output, Person, PersonEntity,
    PersonEntityWithLinks, PersonSummary, UDefFieldType, UserDefinedFieldInfo, UtmParameters,
};

use super::operations::*;

/// Calls of the tag `Person`.
#[derive(Clone, Copy, Debug)]
pub struct PersonClient<'c>(&'c Client);

impl<'c> PersonClient<'c> {
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
    /// `GET /api/v1/Person`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetAll.html)
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
    /// let answer = client.person().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post person entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Person`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PostPersonEntity.html)
    /// - body, [`PersonEntity`](crate::types::PersonEntity).
    /// - answers 200 with [`PersonEntityWithLinks`](crate::types::PersonEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().post_person_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_person_entity(self, body: &PersonEntity) -> Call<'c, PersonEntityWithLinks, Select> {
        self.call(Op::PostPersonEntity, &[]).body(View::Carrier(body))
    }

    /// Get custom field info list.
    ///
    /// `GET /api/v1/Person/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetCustomFieldInfoList.html)
    /// - answers 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Get custom field info.
    ///
    /// `GET /api/v1/Person/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text.
    /// - answers 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().get_custom_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Get udef layout.
    ///
    /// `GET /api/v1/Person/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetUdefLayout.html)
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().get_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetUdefLayout, &[])
    }

    /// Save udef layout.
    ///
    /// `PUT /api/v1/Person/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_SaveUdefLayout.html)
    /// - body, list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().save_udef_layout(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_udef_layout(self, body: &[UserDefinedFieldInfo]) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::SaveUdefLayout, &[]).body(View::List(&body))
    }

    /// Add udef field.
    ///
    /// `POST /api/v1/Person/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_AddUdefField.html)
    /// - `udefFieldType` (query), [`UDefFieldType`](crate::types::UDefFieldType).
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().add_udef_field(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_udef_field(self, udef_field_type: &UDefFieldType) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::AddUdefField, &[]).query("udefFieldType", View::Enum(udef_field_type))
    }

    /// Detect unpublished changes.
    ///
    /// `GET /api/v1/Person/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DetectUnpublishedChanges.html)
    /// - `columnChangesOnly` (query, optional), `bool`.
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().detect_unpublished_changes().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn detect_unpublished_changes(self) -> DetectUnpublishedChangesCall<'c, bool> {
        self.call(Op::DetectUnpublishedChanges, &[]).into()
    }

    /// Is publish udef layout active.
    ///
    /// `GET /api/v1/Person/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_IsPublishUdefLayoutActive.html)
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().is_publish_udef_layout_active().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn is_publish_udef_layout_active(self) -> Call<'c, bool> {
        self.call(Op::IsPublishUdefLayoutActive, &[])
    }

    /// Publish udef layout.
    ///
    /// `POST /api/v1/Person/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PublishUdefLayout.html)
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().publish_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn publish_udef_layout(self) -> Call<'c, i32> {
        self.call(Op::PublishUdefLayout, &[])
    }

    /// Get published udef layout.
    ///
    /// `GET /api/v1/Person/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetPublishedUdefLayout.html)
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().get_published_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_published_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetPublishedUdefLayout, &[])
    }

    /// Get published udef field info.
    ///
    /// `GET /api/v1/Person/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetPublishedUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().get_published_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_published_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetPublishedUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Revert udef layout.
    ///
    /// `POST /api/v1/Person/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_RevertUdefLayout.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().revert_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn revert_udef_layout(self) -> Call<'c, ()> {
        self.call(Op::RevertUdefLayout, &[])
    }

    /// Get udef field info.
    ///
    /// `GET /api/v1/Person/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().get_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Delete udef field info.
    ///
    /// `DELETE /api/v1/Person/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DeleteUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().delete_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_udef_field_info(self, progid_or_label: &str) -> Call<'c, ()> {
        self.call(Op::DeleteUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Change field type.
    ///
    /// `POST /api/v1/Person/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_ChangeFieldType.html)
    /// - `progidOrLabel` (path), text.
    /// - `fieldType` (path), [`UDefFieldType`](crate::types::UDefFieldType).
    /// - `isIndexed` (query, optional), `bool`.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().change_field_type("text", &Default::default()).send().await?;
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

    /// Validate person entity.
    ///
    /// `POST /api/v1/Person/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_ValidatePersonEntity.html)
    /// - body, [`PersonEntity`](crate::types::PersonEntity).
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().validate_person_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn validate_person_entity(self, body: &PersonEntity) -> Call<'c, Map<String>> {
        self.call(Op::ValidatePersonEntity, &[]).body(View::Carrier(body))
    }

    /// Default person entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Person/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DefaultPersonEntity.html)
    /// - answers 200 with [`PersonEntity`](crate::types::PersonEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().default_person_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_person_entity(self) -> Call<'c, PersonEntity> {
        self.call(Op::DefaultPersonEntity, &[])
    }

    /// Get person entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Person/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetPersonEntity.html)
    /// - `id` (path), `i32`.
    /// - `fk` (query, optional), `bool`.
    /// - answers 200 with [`PersonEntityWithLinks`](crate::types::PersonEntityWithLinks).
    /// - answers 304 with no body: Unchanged since the given time.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().get_person_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_person_entity(self, id: i32) -> GetPersonEntityCall<'c, PersonEntityWithLinks> {
        self.call(Op::GetPersonEntity, &[View::I32(id)]).into()
    }

    /// Put person entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Person/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PutPersonEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`PersonEntity`](crate::types::PersonEntity).
    /// - answers 200 with [`PersonEntityWithLinks`](crate::types::PersonEntityWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().put_person_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_person_entity(self, id: i32, body: &PersonEntity) -> Call<'c, PersonEntityWithLinks, Select> {
        self.call(Op::PutPersonEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete person entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Person/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DeletePersonEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().delete_person_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_person_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePersonEntity, &[View::I32(id)])
    }

    /// Patch person entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Person/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PatchPersonEntity.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`PersonEntityWithLinks`](crate::types::PersonEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().patch_person_entity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_person_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, PersonEntityWithLinks, Select> {
        self.call(Op::PatchPersonEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Activities.
    ///
    /// `GET /api/v1/Person/{id}/Activities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Activities.html)
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
    /// let answer = client.person().activities(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn activities(self, id: i32) -> ActivitiesCall<'c, ODataSlimResponse> {
        self.call(Op::Activities, &[View::I32(id)]).into()
    }

    /// Appointments.
    ///
    /// `GET /api/v1/Person/{id}/Appointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Appointments.html)
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
    /// let answer = client.person().appointments(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn appointments(self, id: i32) -> AppointmentsCall<'c, ODataSlimResponse> {
        self.call(Op::Appointments, &[View::I32(id)]).into()
    }

    /// Documents.
    ///
    /// `GET /api/v1/Person/{id}/Documents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Documents.html)
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
    /// let answer = client.person().documents(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn documents(self, id: i32) -> DocumentsCall<'c, ODataSlimResponse> {
        self.call(Op::Documents, &[View::I32(id)]).into()
    }

    /// Get all foreign keys on entity.
    ///
    /// `GET /api/v1/Person/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with dictionary of text.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Relations.
    ///
    /// `GET /api/v1/Person/{id}/Relations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Relations.html)
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
    /// let answer = client.person().relations(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn relations(self, id: i32) -> RelationsCall<'c, ODataSlimResponse> {
        self.call(Op::Relations, &[View::I32(id)]).into()
    }

    /// Sales.
    ///
    /// `GET /api/v1/Person/{id}/Sales`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Sales.html)
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
    /// let answer = client.person().sales(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn sales(self, id: i32) -> SalesCall<'c, ODataSlimResponse> {
        self.call(Op::Sales, &[View::I32(id)]).into()
    }

    /// Simple.
    ///
    /// `GET /api/v1/Person/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Simple.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`Person`](crate::types::Person).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().simple(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn simple(self, id: i32) -> Call<'c, Person> {
        self.call(Op::Simple, &[View::I32(id)])
    }

    /// Tickets.
    ///
    /// `GET /api/v1/Person/{id}/Tickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Tickets.html)
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
    /// let answer = client.person().tickets(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn tickets(self, id: i32) -> TicketsCall<'c, ODataSlimResponse> {
        self.call(Op::Tickets, &[View::I32(id)]).into()
    }

    /// Get consent infos.
    ///
    /// `GET /api/v1/Person/{personId}/Consent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetConsentInfos.html)
    /// - `personId` (path), `i32`.
    /// - answers 200 with list of [`ConsentInfo`](crate::types::ConsentInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().get_consent_infos(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_consent_infos(self, person_id: i32) -> Call<'c, Vec<ConsentInfo>> {
        self.call(Op::GetConsentInfos, &[View::I32(person_id)])
    }

    /// Has consent.
    ///
    /// `GET /api/v1/Person/{personId}/Consent/{purpose}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_HasConsent.html)
    /// - `personId` (path), `i32`.
    /// - `purpose` (path), text.
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().has_consent(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn has_consent(self, person_id: i32, purpose: &str) -> Call<'c, bool> {
        self.call(Op::HasConsent, &[View::I32(person_id), View::Str(purpose)])
    }

    /// Set consent.
    ///
    /// `PUT /api/v1/Person/{personId}/Consent/{purpose}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_SetConsent.html)
    /// - `personId` (path), `i32`.
    /// - `purpose` (path), text.
    /// - `source` (query), text.
    /// - `legalBase` (query), text.
    /// - `comment` (query, optional), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().set_consent(1, "text", "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_consent(self, person_id: i32, purpose: &str, source: &str, legal_base: &str) -> SetConsentCall<'c, ()> {
        self.call(Op::SetConsent, &[View::I32(person_id), View::Str(purpose)])
            .query("source", View::Str(source))
            .query("legalBase", View::Str(legal_base))
            .into()
    }

    /// Remove consent.
    ///
    /// `DELETE /api/v1/Person/{personId}/Consent/{purpose}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_RemoveConsent.html)
    /// - `personId` (path), `i32`.
    /// - `purpose` (path), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().remove_consent(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn remove_consent(self, person_id: i32, purpose: &str) -> Call<'c, ()> {
        self.call(Op::RemoveConsent, &[View::I32(person_id), View::Str(purpose)])
    }

    /// Get image.
    ///
    /// `GET /api/v1/Person/{personId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetImage.html)
    /// - `personId` (path), `i32`.
    /// - `w` (query, optional), `i32`.
    /// - `h` (query, optional), `i32`.
    /// - `type` (query, optional), text.
    /// - `ifBlank` (query, optional), [`IfBlank`](crate::types::IfBlank).
    /// - answers 200 with bytes.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().get_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_image(self, person_id: i32) -> GetImageCall<'c, Binary> {
        self.call(Op::GetImage, &[View::I32(person_id)]).into()
    }

    /// Save image.
    ///
    /// `PUT /api/v1/Person/{personId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_SaveImage.html)
    /// - `personId` (path), `i32`.
    /// - body, bytes.
    /// - answers 200 with `i32`.
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().save_image(1, "image/gif", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_image(
        self,
        person_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, i32> {
        self.call(Op::SaveImage, &[View::I32(person_id)]).binary(media_type, data)
    }

    /// Save image post.
    ///
    /// `POST /api/v1/Person/{personId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_SaveImage_POST.html)
    /// - `personId` (path), `i32`.
    /// - body, bytes.
    /// - answers 200 with `i32`.
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().save_image_post(1, "image/gif", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_image_post(
        self,
        person_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, i32> {
        self.call(Op::SaveImagePost, &[View::I32(person_id)]).binary(media_type, data)
    }

    /// Delete image content.
    ///
    /// `DELETE /api/v1/Person/{personId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DeleteImageContent.html)
    /// - `personId` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().delete_image_content(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_image_content(self, person_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteImageContent, &[View::I32(person_id)])
    }

    /// Get image info.
    ///
    /// `GET /api/v1/Person/{personId}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetImageInfo.html)
    /// - `personId` (path), `i32`.
    /// - answers 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().get_image_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_image_info(self, person_id: i32) -> Call<'c, BlobEntity> {
        self.call(Op::GetImageInfo, &[View::I32(person_id)])
    }

    /// Put image info.
    ///
    /// `PUT /api/v1/Person/{personId}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PutImageInfo.html)
    /// - `personId` (path), `i32`.
    /// - body, [`BlobEntity`](crate::types::BlobEntity).
    /// - answers 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().put_image_info(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_image_info(self, person_id: i32, body: &BlobEntity) -> Call<'c, BlobEntity> {
        self.call(Op::PutImageInfo, &[View::I32(person_id)]).body(View::Carrier(body))
    }

    /// Move.
    ///
    /// `POST /api/v1/Person/{personId}/MoveTo/{destinationContactId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Move.html)
    /// - `personId` (path), `i32`.
    /// - `destinationContactId` (path), `i32`.
    /// - `moveAfterDate` (query), date-time.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().r#move(1, 1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn r#move(self, person_id: i32, destination_contact_id: i32, move_after_date: &DateTime) -> Call<'c, ()> {
        self.call(Op::Move, &[View::I32(person_id), View::I32(destination_contact_id)])
            .query("moveAfterDate", View::DateTime(move_after_date))
    }

    /// Get person summary.
    ///
    /// `GET /api/v1/Person/{personId}/Summary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetPersonSummary.html)
    /// - `personId` (path), `i32`.
    /// - `limit` (query, optional), `i32`.
    /// - answers 200 with [`PersonSummary`](crate::types::PersonSummary).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().get_person_summary(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_person_summary(self, person_id: i32) -> GetPersonSummaryCall<'c, PersonSummary> {
        self.call(Op::GetPersonSummary, &[View::I32(person_id)]).into()
    }

    /// Get utm parameters.
    ///
    /// `GET /api/v1/Person/{personId}/UtmParameters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetUtmParameters.html)
    /// - `personId` (path), `i32`.
    /// - answers 200 with [`UtmParameters`](crate::types::UtmParameters).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.person().get_utm_parameters(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_utm_parameters(self, person_id: i32) -> Call<'c, UtmParameters> {
        self.call(Op::GetUtmParameters, &[View::I32(person_id)])
    }

    /// Merge.
    ///
    /// `POST /api/v1/Person/{sourcePersonId}/MergeTo/{destinationPersonId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Merge.html)
    /// - `sourcePersonId` (path), `i32`.
    /// - `destinationPersonId` (path), `i32`.
    /// - `moveAfterDate` (query), date-time.
    /// - `deleteSource` (query, optional), `bool`.
    /// - `replaceEmptyFieldsOnDestination` (query, optional), `bool`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().merge(1, 1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn merge(
        self,
        source_person_id: i32,
        destination_person_id: i32,
        move_after_date: &DateTime,
    ) -> MergeCall<'c, ()> {
        self.call(Op::Merge, &[View::I32(source_person_id), View::I32(destination_person_id)])
            .query("moveAfterDate", View::DateTime(move_after_date))
            .into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](PersonClient::get_all), with its options.
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
    /// The call of [`detect_unpublished_changes`](PersonClient::detect_unpublished_changes), with its options.
    DetectUnpublishedChangesCall NoSelect superoffice_options {
        /// The query parameter `columnChangesOnly`.
        column_changes_only bool = "columnChangesOnly";
    }
}

pagewire_runtime::call! {
    /// The call of [`change_field_type`](PersonClient::change_field_type), with its options.
    ChangeFieldTypeCall NoSelect superoffice_options {
        /// The query parameter `isIndexed`.
        is_indexed bool = "isIndexed";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_person_entity`](PersonClient::get_person_entity), with its options.
    GetPersonEntityCall Select superoffice_options {
        /// The query parameter `fk`.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`activities`](PersonClient::activities), with its options.
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
    /// The call of [`appointments`](PersonClient::appointments), with its options.
    AppointmentsCall Select superoffice_archive_options {
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
    /// The call of [`documents`](PersonClient::documents), with its options.
    DocumentsCall Select superoffice_archive_options {
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
    /// The call of [`relations`](PersonClient::relations), with its options.
    RelationsCall Select superoffice_archive_options {
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
    /// The call of [`sales`](PersonClient::sales), with its options.
    SalesCall Select superoffice_archive_options {
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
    /// The call of [`tickets`](PersonClient::tickets), with its options.
    TicketsCall Select superoffice_archive_options {
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
    /// The call of [`set_consent`](PersonClient::set_consent), with its options.
    SetConsentCall NoSelect superoffice_options {
        /// The query parameter `comment`.
        comment String = "comment";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_image`](PersonClient::get_image), with its options.
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
    /// The call of [`get_person_summary`](PersonClient::get_person_summary), with its options.
    GetPersonSummaryCall NoSelect superoffice_options {
        /// The query parameter `limit`.
        limit i32 = "limit";
    }
}

pagewire_runtime::call! {
    /// The call of [`merge`](PersonClient::merge), with its options.
    MergeCall NoSelect superoffice_options {
        /// The query parameter `deleteSource`.
        delete_source bool = "deleteSource";
        /// The query parameter `replaceEmptyFieldsOnDestination`.
        replace_empty_fields_on_destination bool = "replaceEmptyFieldsOnDestination";
    }
}
