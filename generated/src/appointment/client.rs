// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    Appointment, AppointmentEntity, AppointmentEntityWithLinks, FieldInfoBase, JsonPatch, Mode, ODataSlimResponse,
    Output, UDefFieldType, UserDefinedFieldInfo,
};

use super::operations::*;

/// Calls of the tag `Appointment`.
#[derive(Clone, Copy, Debug)]
pub struct AppointmentClient<'c>(&'c Client);

impl<'c> AppointmentClient<'c> {
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
    /// `GET /api/v1/Appointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetAll.html)
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
    /// let answer = client.appointment().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post appointment entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Appointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_PostAppointmentEntity.html)
    /// - body, [`AppointmentEntity`](crate::types::AppointmentEntity).
    /// - answers 200 with [`AppointmentEntityWithLinks`](crate::types::AppointmentEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().post_appointment_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_appointment_entity(self, body: &AppointmentEntity) -> Call<'c, AppointmentEntityWithLinks, Select> {
        self.call(Op::PostAppointmentEntity, &[]).body(View::Carrier(body))
    }

    /// Get custom field info list.
    ///
    /// `GET /api/v1/Appointment/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetCustomFieldInfoList.html)
    /// - answers 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Get custom field info.
    ///
    /// `GET /api/v1/Appointment/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text.
    /// - answers 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().get_custom_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Get udef layout.
    ///
    /// `GET /api/v1/Appointment/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetUdefLayout.html)
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().get_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetUdefLayout, &[])
    }

    /// Save udef layout.
    ///
    /// `PUT /api/v1/Appointment/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_SaveUdefLayout.html)
    /// - body, list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().save_udef_layout(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_udef_layout(self, body: &[UserDefinedFieldInfo]) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::SaveUdefLayout, &[]).body(View::List(&body))
    }

    /// Add udef field.
    ///
    /// `POST /api/v1/Appointment/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_AddUdefField.html)
    /// - `udefFieldType` (query), [`UDefFieldType`](crate::types::UDefFieldType).
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().add_udef_field(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_udef_field(self, udef_field_type: &UDefFieldType) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::AddUdefField, &[]).query("udefFieldType", View::Enum(udef_field_type))
    }

    /// Detect unpublished changes.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_DetectUnpublishedChanges.html)
    /// - `columnChangesOnly` (query, optional), `bool`.
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().detect_unpublished_changes().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn detect_unpublished_changes(self) -> DetectUnpublishedChangesCall<'c, bool> {
        self.call(Op::DetectUnpublishedChanges, &[]).into()
    }

    /// Is publish udef layout active.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_IsPublishUdefLayoutActive.html)
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().is_publish_udef_layout_active().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn is_publish_udef_layout_active(self) -> Call<'c, bool> {
        self.call(Op::IsPublishUdefLayoutActive, &[])
    }

    /// Publish udef layout.
    ///
    /// `POST /api/v1/Appointment/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_PublishUdefLayout.html)
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().publish_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn publish_udef_layout(self) -> Call<'c, i32> {
        self.call(Op::PublishUdefLayout, &[])
    }

    /// Get published udef layout.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetPublishedUdefLayout.html)
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().get_published_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_published_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetPublishedUdefLayout, &[])
    }

    /// Get published udef field info.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetPublishedUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().get_published_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_published_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetPublishedUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Revert udef layout.
    ///
    /// `POST /api/v1/Appointment/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_RevertUdefLayout.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment().revert_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn revert_udef_layout(self) -> Call<'c, ()> {
        self.call(Op::RevertUdefLayout, &[])
    }

    /// Get udef field info.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().get_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Delete udef field info.
    ///
    /// `DELETE /api/v1/Appointment/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_DeleteUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment().delete_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_udef_field_info(self, progid_or_label: &str) -> Call<'c, ()> {
        self.call(Op::DeleteUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Change field type.
    ///
    /// `POST /api/v1/Appointment/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_ChangeFieldType.html)
    /// - `progidOrLabel` (path), text.
    /// - `fieldType` (path), [`UDefFieldType`](crate::types::UDefFieldType).
    /// - `isIndexed` (query, optional), `bool`.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().change_field_type("text", &Default::default()).send().await?;
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

    /// Validate appointment entity.
    ///
    /// `POST /api/v1/Appointment/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_ValidateAppointmentEntity.html)
    /// - body, [`AppointmentEntity`](crate::types::AppointmentEntity).
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().validate_appointment_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn validate_appointment_entity(self, body: &AppointmentEntity) -> Call<'c, Map<String>> {
        self.call(Op::ValidateAppointmentEntity, &[]).body(View::Carrier(body))
    }

    /// Default appointment entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Appointment/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_DefaultAppointmentEntity.html)
    /// - answers 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().default_appointment_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_appointment_entity(self) -> Call<'c, AppointmentEntity> {
        self.call(Op::DefaultAppointmentEntity, &[])
    }

    /// Get appointment entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Appointment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetAppointmentEntity.html)
    /// - `id` (path), `i32`.
    /// - `fk` (query, optional), `bool`.
    /// - answers 200 with [`AppointmentEntityWithLinks`](crate::types::AppointmentEntityWithLinks).
    /// - answers 304 with no body: Unchanged since the given time.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().get_appointment_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_appointment_entity(self, id: i32) -> GetAppointmentEntityCall<'c, AppointmentEntityWithLinks> {
        self.call(Op::GetAppointmentEntity, &[View::I32(id)]).into()
    }

    /// Put appointment entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Appointment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_PutAppointmentEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`AppointmentEntity`](crate::types::AppointmentEntity).
    /// - answers 200 with [`AppointmentEntityWithLinks`](crate::types::AppointmentEntityWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().put_appointment_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_appointment_entity(
        self,
        id: i32,
        body: &AppointmentEntity,
    ) -> Call<'c, AppointmentEntityWithLinks, Select> {
        self.call(Op::PutAppointmentEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete appointment entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Appointment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_DeleteAppointmentEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment().delete_appointment_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_appointment_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteAppointmentEntity, &[View::I32(id)])
    }

    /// Patch appointment entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Appointment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_PatchAppointmentEntity.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`AppointmentEntityWithLinks`](crate::types::AppointmentEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().patch_appointment_entity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_appointment_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, AppointmentEntityWithLinks, Select> {
        self.call(Op::PatchAppointmentEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Get all foreign keys on entity.
    ///
    /// `GET /api/v1/Appointment/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with dictionary of text.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Links.
    ///
    /// `GET /api/v1/Appointment/{id}/Links`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_Links.html)
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
    /// let answer = client.appointment().links(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn links(self, id: i32) -> LinksCall<'c, ODataSlimResponse> {
        self.call(Op::Links, &[View::I32(id)]).into()
    }

    /// Participants.
    ///
    /// `GET /api/v1/Appointment/{id}/Participants`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_Participants.html)
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
    /// let answer = client.appointment().participants(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn participants(self, id: i32) -> ParticipantsCall<'c, ODataSlimResponse> {
        self.call(Op::Participants, &[View::I32(id)]).into()
    }

    /// Simple.
    ///
    /// `GET /api/v1/Appointment/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_Simple.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`Appointment`](crate::types::Appointment).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.appointment().simple(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn simple(self, id: i32) -> Call<'c, Appointment> {
        self.call(Op::Simple, &[View::I32(id)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](AppointmentClient::get_all), with its options.
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
    /// The call of [`detect_unpublished_changes`](AppointmentClient::detect_unpublished_changes), with its options.
    DetectUnpublishedChangesCall NoSelect superoffice_options {
        /// The query parameter `columnChangesOnly`.
        column_changes_only bool = "columnChangesOnly";
    }
}

pagewire_runtime::call! {
    /// The call of [`change_field_type`](AppointmentClient::change_field_type), with its options.
    ChangeFieldTypeCall NoSelect superoffice_options {
        /// The query parameter `isIndexed`.
        is_indexed bool = "isIndexed";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_appointment_entity`](AppointmentClient::get_appointment_entity), with its options.
    GetAppointmentEntityCall Select superoffice_options {
        /// The query parameter `fk`.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`links`](AppointmentClient::links), with its options.
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
    /// The call of [`participants`](AppointmentClient::participants), with its options.
    ParticipantsCall Select superoffice_archive_options {
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
