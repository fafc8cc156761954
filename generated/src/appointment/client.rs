// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    Appointment, AppointmentEntity, AppointmentEntityWithLinks, FieldInfoBase, JsonPatch, Mode, ODataSlimResponse,
    Output, UDefFieldType, UserDefinedFieldInfo,
};
use crate::CallWithOptions;

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

    /// Returns rows about every appointment, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Appointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetAll.html)
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
    /// - rows of the archive `FindAppointment`, whose columns the feature `archive-find-appointment` brings, as in
    ///   `$select=appointmentId,text`, `$filter=text begins 'A'` and `$orderBy=text`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-find-appointment")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, find_appointment};
    ///
    /// let query = Query::new()
    ///     .select((find_appointment::APPOINTMENT_ID, find_appointment::TEXT))
    ///     .filter(find_appointment::TEXT.begins("A"))
    ///     .order_by(find_appointment::TEXT.asc());
    /// let response = client.appointment().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new appointment and returns it with its key and links. Begin with the values of its `default` resource.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Appointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_PostAppointmentEntity.html)
    /// - body, [`AppointmentEntity`](crate::types::AppointmentEntity).
    /// - returns 200 with [`AppointmentEntityWithLinks`](crate::types::AppointmentEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::AppointmentEntity::new().set_title("First visit");
    /// let response = client.appointment().post_appointment_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_PostAppointmentEntity")]
    #[inline]
    pub fn post_appointment_entity(self, body: &AppointmentEntity) -> Call<'c, AppointmentEntityWithLinks, Select> {
        self.call(Op::PostAppointmentEntity, &[]).body(View::Carrier(body))
    }

    /// Returns types and settings of all custom fields of appointments: published user-defined fields and extra fields,
    /// not the built-in ones.
    ///
    /// `GET /api/v1/Appointment/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetCustomFieldInfoList.html)
    /// - returns 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_GetCustomFieldInfoList")]
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Returns the type and settings of one custom field of appointments: a published user-defined field or an extra
    /// field.
    ///
    /// `GET /api/v1/Appointment/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text: Custom field by its name, such as x\_foo for an extra field or SuperOffice:3 for a
    ///   user-defined one.
    /// - returns 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().get_custom_field_info("field name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_GetCustomFieldInfo")]
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Returns the draft of the user-defined fields of appointments, which may be ahead of the published layout.
    ///
    /// `GET /api/v1/Appointment/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetUdefLayout.html)
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().get_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_GetUdefLayout")]
    #[inline]
    pub fn get_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetUdefLayout, &[])
    }

    /// Replaces the draft of the user-defined fields of appointments and returns it as stored. Users see it after a
    /// publication.
    ///
    /// `PUT /api/v1/Appointment/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_SaveUdefLayout.html)
    /// - body, list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::UserDefinedFieldInfo::new().set_template_variable_name("Example")];
    /// let response = client.appointment().save_udef_layout(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_SaveUdefLayout")]
    #[inline]
    pub fn save_udef_layout(self, body: &[UserDefinedFieldInfo]) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::SaveUdefLayout, &[]).body(View::List(&body))
    }

    /// Adds an empty user-defined field of the given type to appointments and returns it. It is not visible before the
    /// layout is published.
    ///
    /// `POST /api/v1/Appointment/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_AddUdefField.html)
    /// - `udefFieldType` (query), [`UDefFieldType`](crate::types::UDefFieldType): Data type of the field that is added.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().add_udef_field(&superoffice::types::UDefFieldType::Number)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_AddUdefField")]
    #[inline]
    pub fn add_udef_field(self, udef_field_type: &UDefFieldType) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::AddUdefField, &[]).query("udefFieldType", View::Enum(udef_field_type))
    }

    /// Returns whether the draft of user-defined fields for appointments differs from what is published.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_DetectUnpublishedChanges.html)
    /// - `columnChangesOnly` (query, optional), `bool`: Whether only changes count that move data between columns; by
    ///   default every change of the layout does.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().detect_unpublished_changes().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_DetectUnpublishedChanges")]
    #[inline]
    pub fn detect_unpublished_changes(self) -> DetectUnpublishedChangesCall<'c, bool> {
        self.call(Op::DetectUnpublishedChanges, &[]).into()
    }

    /// Returns whether a publication of user-defined fields for appointments is going on.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_IsPublishUdefLayoutActive.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().is_publish_udef_layout_active().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_IsPublishUdefLayoutActive")]
    #[inline]
    pub fn is_publish_udef_layout_active(self) -> Call<'c, bool> {
        self.call(Op::IsPublishUdefLayoutActive, &[])
    }

    /// Publishes the draft of the user-defined fields of appointments; stored values move to other columns where that
    /// is needed. Returns the key of the batch task that does the work, or 0.
    ///
    /// `POST /api/v1/Appointment/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_PublishUdefLayout.html)
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().publish_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_PublishUdefLayout")]
    #[inline]
    pub fn publish_udef_layout(self) -> Call<'c, i32> {
        self.call(Op::PublishUdefLayout, &[])
    }

    /// Returns all user-defined fields of appointments as users see them now.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetPublishedUdefLayout.html)
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().get_published_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_GetPublishedUdefLayout")]
    #[inline]
    pub fn get_published_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetPublishedUdefLayout, &[])
    }

    /// Returns one user-defined field of appointments as it is published. An unknown key gives 404.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetPublishedUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().get_published_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_GetPublishedUdefFieldInfo")]
    #[inline]
    pub fn get_published_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetPublishedUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Drops the draft of the user-defined fields of appointments and starts again from the published layout.
    ///
    /// `POST /api/v1/Appointment/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_RevertUdefLayout.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment().revert_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_RevertUdefLayout")]
    #[inline]
    pub fn revert_udef_layout(self) -> Call<'c, ()> {
        self.call(Op::RevertUdefLayout, &[])
    }

    /// Returns one user-defined field of appointments from the draft layout, which may be ahead of the published one.
    /// An unknown key gives 404.
    ///
    /// `GET /api/v1/Appointment/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().get_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_GetUdefFieldInfo")]
    #[inline]
    pub fn get_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Removes a user-defined field from the draft layout of appointments. Users see it until the layout is published.
    ///
    /// `DELETE /api/v1/Appointment/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_DeleteUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment().delete_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_DeleteUdefFieldInfo")]
    #[inline]
    pub fn delete_udef_field_info(self, progid_or_label: &str) -> Call<'c, ()> {
        self.call(Op::DeleteUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Gives a user-defined field of appointments another data type and returns the field. The change takes effect when
    /// the layout is published. An unknown key gives 404.
    ///
    /// `POST /api/v1/Appointment/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_ChangeFieldType.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - `fieldType` (path), [`UDefFieldType`](crate::types::UDefFieldType): Data type that the user-defined field is
    ///   to have.
    /// - `isIndexed` (query, optional), `bool`: Whether values are stored in an indexed column, which makes searching
    ///   faster; false by default.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().change_field_type(
    ///     "progid or label",
    ///     &superoffice::types::UDefFieldType::Number,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_ChangeFieldType")]
    #[inline]
    pub fn change_field_type(
        self,
        progid_or_label: &str,
        field_type: &UDefFieldType,
    ) -> ChangeFieldTypeCall<'c, UserDefinedFieldInfo> {
        self.call(Op::ChangeFieldType, &[View::Str(progid_or_label), View::Enum(field_type)]).into()
    }

    /// Checks whether an appointment could be saved, without saving it. Returns messages by field; none means that it
    /// is valid.
    ///
    /// `POST /api/v1/Appointment/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_ValidateAppointmentEntity.html)
    /// - body, [`AppointmentEntity`](crate::types::AppointmentEntity).
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::AppointmentEntity::new().set_title("First visit");
    /// let response = client.appointment().validate_appointment_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_ValidateAppointmentEntity")]
    #[inline]
    pub fn validate_appointment_entity(self, body: &AppointmentEntity) -> Call<'c, Map<String>> {
        self.call(Op::ValidateAppointmentEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new appointment with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Appointment/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_DefaultAppointmentEntity.html)
    /// - returns 200 with [`AppointmentEntity`](crate::types::AppointmentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().default_appointment_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_DefaultAppointmentEntity")]
    #[inline]
    pub fn default_appointment_entity(self) -> Call<'c, AppointmentEntity> {
        self.call(Op::DefaultAppointmentEntity, &[])
    }

    /// Returns one appointment by its key, with links to related resources. An unknown key gives 404. With
    /// `If-Modified-Since` the response is 304 when nothing has changed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Appointment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetAppointmentEntity.html)
    /// - `id` (path), `i32`: Key of the appointment that is returned.
    /// - `fk` (query, optional), `bool`: Whether foreign keys are added to ExtraFields as application.device.key; false
    ///   by default.
    /// - returns 200 with [`AppointmentEntityWithLinks`](crate::types::AppointmentEntityWithLinks).
    /// - returns 304 with no body: Unchanged since the given time.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().get_appointment_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_GetAppointmentEntity")]
    #[inline]
    pub fn get_appointment_entity(self, id: i32) -> GetAppointmentEntityCall<'c, AppointmentEntityWithLinks> {
        self.call(Op::GetAppointmentEntity, &[View::I32(id)]).into()
    }

    /// Replaces an appointment by the one in the request and returns it as stored. With `If-Unmodified-Since` it is
    /// refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Appointment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_PutAppointmentEntity.html)
    /// - `id` (path), `i32`: Key of the appointment that is changed.
    /// - body, [`AppointmentEntity`](crate::types::AppointmentEntity).
    /// - returns 200 with [`AppointmentEntityWithLinks`](crate::types::AppointmentEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::AppointmentEntity::new().set_title("First visit");
    /// let response = client.appointment().put_appointment_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_PutAppointmentEntity")]
    #[inline]
    pub fn put_appointment_entity(
        self,
        id: i32,
        body: &AppointmentEntity,
    ) -> Call<'c, AppointmentEntityWithLinks, Select> {
        self.call(Op::PutAppointmentEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes an appointment by its key. With `If-Unmodified-Since` it is refused with 412 when the record has changed
    /// since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Appointment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_DeleteAppointmentEntity.html)
    /// - `id` (path), `i32`: Key of the appointment that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.appointment().delete_appointment_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_DeleteAppointmentEntity")]
    #[inline]
    pub fn delete_appointment_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteAppointmentEntity, &[View::I32(id)])
    }

    /// Changes single properties of an appointment by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays
    /// as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the
    /// change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Appointment/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_PatchAppointmentEntity.html)
    /// - `id` (path), `i32`: Key of the appointment that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`AppointmentEntityWithLinks`](crate::types::AppointmentEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Title")
    ///         .set_value("First visit"),
    /// ];
    /// let response = client.appointment().patch_appointment_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_PatchAppointmentEntity")]
    #[inline]
    pub fn patch_appointment_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, AppointmentEntityWithLinks, Select> {
        self.call(Op::PatchAppointmentEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Returns the keys that external applications keep on one appointment, by application, device and key name. An
    /// unknown key gives 404.
    ///
    /// `GET /api/v1/Appointment/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`: Key of the appointment whose data is wanted.
    /// - returns 200 with dictionary of text.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_GetAllForeignKeysOnEntity")]
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Returns rows about the links that belong to one appointment, with the chosen columns, filtered, sorted and
    /// paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Appointment/{id}/Links`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_Links.html)
    /// - `id` (path), `i32`: Key of the appointment whose links are returned.
    /// - `$filter` (query, optional), text: Condition that rows must meet, made of columns, operators and values,
    ///   joined by `and` or `or`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with an optional asc or
    ///   desc.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas, such as
    ///   contact and person.
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
    /// - rows of the archive `Links`, whose columns the feature `archive-links` brings, as in `$select=text`,
    ///   `$filter=text begins 'A'` and `$orderBy=text`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-links")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, links};
    ///
    /// let query = Query::new()
    ///     .select(links::TEXT)
    ///     .filter(links::TEXT.begins("A"))
    ///     .order_by(links::TEXT.asc());
    /// let response = client.appointment().links(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_Links")]
    #[inline]
    pub fn links(self, id: i32) -> LinksCall<'c, ODataSlimResponse> {
        self.call(Op::Links, &[View::I32(id)]).into()
    }

    /// Returns rows about the participants that belong to one appointment, with the chosen columns, filtered, sorted
    /// and paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Appointment/{id}/Participants`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_Participants.html)
    /// - `id` (path), `i32`: Key of the appointment whose participants are returned.
    /// - `$filter` (query, optional), text: Condition that rows must meet, made of columns, operators and values,
    ///   joined by `and` or `or`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with an optional asc or
    ///   desc.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas, such as
    ///   contact and person.
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
    /// - rows of the archive `Participants`, whose columns the feature `archive-participants` brings, as in
    ///   `$select=fullName`, `$filter=fullName begins 'A'` and `$orderBy=fullName`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-participants")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, participants};
    ///
    /// let query = Query::new()
    ///     .select(participants::FULL_NAME)
    ///     .filter(participants::FULL_NAME.begins("A"))
    ///     .order_by(participants::FULL_NAME.asc());
    /// let response = client.appointment().participants(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_Participants")]
    #[inline]
    pub fn participants(self, id: i32) -> ParticipantsCall<'c, ODataSlimResponse> {
        self.call(Op::Participants, &[View::I32(id)]).into()
    }

    /// Returns the short form of one appointment, cheaper to read than the whole entity. An unknown key gives 404.
    ///
    /// `GET /api/v1/Appointment/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Appointment/v1AppointmentEntity_Simple.html)
    /// - `id` (path), `i32`: Key of the appointment that is returned.
    /// - returns 200 with [`Appointment`](crate::types::Appointment).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.appointment().simple(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1AppointmentEntity_Simple")]
    #[inline]
    pub fn simple(self, id: i32) -> Call<'c, Appointment> {
        self.call(Op::Simple, &[View::I32(id)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](AppointmentClient::get_all), with its options.
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
    /// The call of [`detect_unpublished_changes`](AppointmentClient::detect_unpublished_changes), with its options.
    DetectUnpublishedChangesCall = CallWithOptions NoSelect DetectUnpublishedChangesOptions {
        /// Whether only changes count that move data between columns; by default every change of the layout does.
        column_changes_only bool = "columnChangesOnly";
    }
}

pagewire_runtime::call! {
    /// The call of [`change_field_type`](AppointmentClient::change_field_type), with its options.
    ChangeFieldTypeCall = CallWithOptions NoSelect ChangeFieldTypeOptions {
        /// Whether values are stored in an indexed column, which makes searching faster; false by default.
        is_indexed bool = "isIndexed";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_appointment_entity`](AppointmentClient::get_appointment_entity), with its options.
    GetAppointmentEntityCall = CallWithOptions Select GetAppointmentEntityOptions {
        /// Whether foreign keys are added to ExtraFields as application.device.key; false by default.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`links`](AppointmentClient::links), with its options.
    LinksCall<A> = CallWithOptions Rows LinksOptions {
        /// Condition that rows must meet, made of columns, operators and values, joined by `and` or `or`.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with an optional asc or desc.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas, such as contact and person.
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
    /// The call of [`participants`](AppointmentClient::participants), with its options.
    ParticipantsCall<A> = CallWithOptions Rows ParticipantsOptions {
        /// Condition that rows must meet, made of columns, operators and values, joined by `and` or `or`.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with an optional asc or desc.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas, such as contact and person.
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
