// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{DateTime, Map};
use crate::types::{
    BlobEntity, ConsentInfo, FieldInfoBase, IfBlank, JsonPatch, Mode, ODataSlimResponse, Output, Person, PersonEntity,
    PersonEntityWithLinks, PersonSummary, UDefFieldType, UserDefinedFieldInfo, UtmParameters,
};
use crate::CallWithOptions;

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

    /// Returns rows about every contact person, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Person`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetAll.html)
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
    /// - rows of the archive `Person`, whose columns the feature `archive-person` brings, as in
    ///   `$select=personId,lastName`, `$filter=lastName begins 'A'` and `$orderBy=lastName`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-person")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, person};
    ///
    /// let query = Query::new()
    ///     .select((person::PERSON_ID, person::LAST_NAME))
    ///     .filter(person::LAST_NAME.begins("A"))
    ///     .order_by(person::LAST_NAME.asc());
    /// let response = client.person().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new contact person and returns it with its key and links. Begin with the values of its `default`
    /// resource.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Person`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PostPersonEntity.html)
    /// - body, [`PersonEntity`](crate::types::PersonEntity).
    /// - returns 200 with [`PersonEntityWithLinks`](crate::types::PersonEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PersonEntity::new().set_lastname("Larsen");
    /// let response = client.person().post_person_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_PostPersonEntity")]
    #[inline]
    pub fn post_person_entity(self, body: &PersonEntity) -> Call<'c, PersonEntityWithLinks, Select> {
        self.call(Op::PostPersonEntity, &[]).body(View::Carrier(body))
    }

    /// Returns types and settings of all custom fields of contact persons: published user-defined fields and extra
    /// fields, not the built-in ones.
    ///
    /// `GET /api/v1/Person/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetCustomFieldInfoList.html)
    /// - returns 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_GetCustomFieldInfoList")]
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Returns the type and settings of one custom field of contact persons: a published user-defined field or an extra
    /// field.
    ///
    /// `GET /api/v1/Person/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text: Custom field by its name, such as x\_foo for an extra field or SuperOffice:3 for a
    ///   user-defined one.
    /// - returns 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().get_custom_field_info("field name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_GetCustomFieldInfo")]
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Returns the draft of the user-defined fields of contact persons, which may be ahead of the published layout.
    ///
    /// `GET /api/v1/Person/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetUdefLayout.html)
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().get_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_GetUdefLayout")]
    #[inline]
    pub fn get_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetUdefLayout, &[])
    }

    /// Replaces the draft of the user-defined fields of contact persons and returns it as stored. Users see it after a
    /// publication.
    ///
    /// `PUT /api/v1/Person/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_SaveUdefLayout.html)
    /// - body, list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::UserDefinedFieldInfo::new().set_template_variable_name("Example")];
    /// let response = client.person().save_udef_layout(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_SaveUdefLayout")]
    #[inline]
    pub fn save_udef_layout(self, body: &[UserDefinedFieldInfo]) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::SaveUdefLayout, &[]).body(View::List(&body))
    }

    /// Adds an empty user-defined field of the given type to contact persons and returns it. It is not visible before
    /// the layout is published.
    ///
    /// `POST /api/v1/Person/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_AddUdefField.html)
    /// - `udefFieldType` (query), [`UDefFieldType`](crate::types::UDefFieldType): Data type of the field that is added.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().add_udef_field(&superoffice::types::UDefFieldType::Number)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_AddUdefField")]
    #[inline]
    pub fn add_udef_field(self, udef_field_type: &UDefFieldType) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::AddUdefField, &[]).query("udefFieldType", View::Enum(udef_field_type))
    }

    /// Returns whether the draft of user-defined fields for contact persons differs from what is published.
    ///
    /// `GET /api/v1/Person/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DetectUnpublishedChanges.html)
    /// - `columnChangesOnly` (query, optional), `bool`: Whether only changes count that move data between columns; by
    ///   default every change of the layout does.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().detect_unpublished_changes().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_DetectUnpublishedChanges")]
    #[inline]
    pub fn detect_unpublished_changes(self) -> DetectUnpublishedChangesCall<'c, bool> {
        self.call(Op::DetectUnpublishedChanges, &[]).into()
    }

    /// Returns whether a publication of user-defined fields for contact persons is going on.
    ///
    /// `GET /api/v1/Person/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_IsPublishUdefLayoutActive.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().is_publish_udef_layout_active().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_IsPublishUdefLayoutActive")]
    #[inline]
    pub fn is_publish_udef_layout_active(self) -> Call<'c, bool> {
        self.call(Op::IsPublishUdefLayoutActive, &[])
    }

    /// Publishes the draft of the user-defined fields of contact persons; stored values move to other columns where
    /// that is needed. Returns the key of the batch task that does the work, or 0.
    ///
    /// `POST /api/v1/Person/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PublishUdefLayout.html)
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().publish_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_PublishUdefLayout")]
    #[inline]
    pub fn publish_udef_layout(self) -> Call<'c, i32> {
        self.call(Op::PublishUdefLayout, &[])
    }

    /// Returns all user-defined fields of contact persons as users see them now.
    ///
    /// `GET /api/v1/Person/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetPublishedUdefLayout.html)
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().get_published_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_GetPublishedUdefLayout")]
    #[inline]
    pub fn get_published_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetPublishedUdefLayout, &[])
    }

    /// Returns one user-defined field of contact persons as it is published. An unknown key gives 404.
    ///
    /// `GET /api/v1/Person/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetPublishedUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().get_published_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_GetPublishedUdefFieldInfo")]
    #[inline]
    pub fn get_published_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetPublishedUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Drops the draft of the user-defined fields of contact persons and starts again from the published layout.
    ///
    /// `POST /api/v1/Person/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_RevertUdefLayout.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().revert_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_RevertUdefLayout")]
    #[inline]
    pub fn revert_udef_layout(self) -> Call<'c, ()> {
        self.call(Op::RevertUdefLayout, &[])
    }

    /// Returns one user-defined field of contact persons from the draft layout, which may be ahead of the published
    /// one. An unknown key gives 404.
    ///
    /// `GET /api/v1/Person/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().get_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_GetUdefFieldInfo")]
    #[inline]
    pub fn get_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Removes a user-defined field from the draft layout of contact persons. Users see it until the layout is
    /// published.
    ///
    /// `DELETE /api/v1/Person/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DeleteUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().delete_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_DeleteUdefFieldInfo")]
    #[inline]
    pub fn delete_udef_field_info(self, progid_or_label: &str) -> Call<'c, ()> {
        self.call(Op::DeleteUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Gives a user-defined field of contact persons another data type and returns the field. The change takes effect
    /// when the layout is published. An unknown key gives 404.
    ///
    /// `POST /api/v1/Person/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_ChangeFieldType.html)
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
    /// let response = client.person().change_field_type(
    ///     "progid or label",
    ///     &superoffice::types::UDefFieldType::Number,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_ChangeFieldType")]
    #[inline]
    pub fn change_field_type(
        self,
        progid_or_label: &str,
        field_type: &UDefFieldType,
    ) -> ChangeFieldTypeCall<'c, UserDefinedFieldInfo> {
        self.call(Op::ChangeFieldType, &[View::Str(progid_or_label), View::Enum(field_type)]).into()
    }

    /// Checks whether a contact person could be saved, without saving it. Returns messages by field; none means that it
    /// is valid.
    ///
    /// `POST /api/v1/Person/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_ValidatePersonEntity.html)
    /// - body, [`PersonEntity`](crate::types::PersonEntity).
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PersonEntity::new().set_lastname("Larsen");
    /// let response = client.person().validate_person_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_ValidatePersonEntity")]
    #[inline]
    pub fn validate_person_entity(self, body: &PersonEntity) -> Call<'c, Map<String>> {
        self.call(Op::ValidatePersonEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new contact person with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Person/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DefaultPersonEntity.html)
    /// - returns 200 with [`PersonEntity`](crate::types::PersonEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().default_person_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_DefaultPersonEntity")]
    #[inline]
    pub fn default_person_entity(self) -> Call<'c, PersonEntity> {
        self.call(Op::DefaultPersonEntity, &[])
    }

    /// Returns one contact person by its key, with links to related resources. An unknown key gives 404. With
    /// `If-Modified-Since` the response is 304 when nothing has changed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Person/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetPersonEntity.html)
    /// - `id` (path), `i32`: Key of the contact person that is returned.
    /// - `fk` (query, optional), `bool`: Whether foreign keys are added to ExtraFields as application.device.key; false
    ///   by default.
    /// - returns 200 with [`PersonEntityWithLinks`](crate::types::PersonEntityWithLinks).
    /// - returns 304 with no body: Unchanged since the given time.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().get_person_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_GetPersonEntity")]
    #[inline]
    pub fn get_person_entity(self, id: i32) -> GetPersonEntityCall<'c, PersonEntityWithLinks> {
        self.call(Op::GetPersonEntity, &[View::I32(id)]).into()
    }

    /// Replaces a contact person by the one in the request and returns it as stored. With `If-Unmodified-Since` it is
    /// refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Person/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PutPersonEntity.html)
    /// - `id` (path), `i32`: Key of the contact person that is changed.
    /// - body, [`PersonEntity`](crate::types::PersonEntity).
    /// - returns 200 with [`PersonEntityWithLinks`](crate::types::PersonEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PersonEntity::new().set_lastname("Larsen");
    /// let response = client.person().put_person_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_PutPersonEntity")]
    #[inline]
    pub fn put_person_entity(self, id: i32, body: &PersonEntity) -> Call<'c, PersonEntityWithLinks, Select> {
        self.call(Op::PutPersonEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks a contact person as deleted, by its key; the person disappears from clients and from results, and can be
    /// restored with `Undelete` of the Person agent. With `If-Unmodified-Since` it is refused with 412 when the record
    /// has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Person/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DeletePersonEntity.html)
    /// - `id` (path), `i32`: Key of the contact person that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().delete_person_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_DeletePersonEntity")]
    #[inline]
    pub fn delete_person_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePersonEntity, &[View::I32(id)])
    }

    /// Changes single properties of a contact person by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest
    /// stays as it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with
    /// `If-Unmodified-Since` the change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Person/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PatchPersonEntity.html)
    /// - `id` (path), `i32`: Key of the contact person that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`PersonEntityWithLinks`](crate::types::PersonEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Lastname")
    ///         .set_value("Larsen"),
    /// ];
    /// let response = client.person().patch_person_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_PatchPersonEntity")]
    #[inline]
    pub fn patch_person_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, PersonEntityWithLinks, Select> {
        self.call(Op::PatchPersonEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Returns rows about the activities of one contact person, which are follow-ups, documents, mailings, chat
    /// sessions and form submissions, with the chosen columns, filtered, sorted and paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Person/{id}/Activities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Activities.html)
    /// - `id` (path), `i32`: Key of the contact person whose activities are returned.
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
    /// - rows of the archive `ContactActivity`, whose columns the feature `archive-contact-activity` brings, as in
    ///   `$select=appointmentId,name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-contact-activity")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, contact_activity};
    ///
    /// let query = Query::new()
    ///     .select((contact_activity::APPOINTMENT_ID, contact_activity::NAME))
    ///     .filter(contact_activity::NAME.begins("A"))
    ///     .order_by(contact_activity::NAME.asc());
    /// let response = client.person().activities(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_Activities")]
    #[inline]
    pub fn activities(self, id: i32) -> ActivitiesCall<'c, ODataSlimResponse> {
        self.call(Op::Activities, &[View::I32(id)]).into()
    }

    /// Returns rows about the appointments that belong to one contact person, with the chosen columns, filtered, sorted
    /// and paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Person/{id}/Appointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Appointments.html)
    /// - `id` (path), `i32`: Key of the contact person whose appointments are returned.
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
    /// - rows of the archive `Appointment`, whose columns the feature `archive-appointment` brings, as in
    ///   `$select=appointmentId,text`, `$filter=text begins 'A'` and `$orderBy=text`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-appointment")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, appointment};
    ///
    /// let query = Query::new()
    ///     .select((appointment::APPOINTMENT_ID, appointment::TEXT))
    ///     .filter(appointment::TEXT.begins("A"))
    ///     .order_by(appointment::TEXT.asc());
    /// let response = client.person().appointments(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_Appointments")]
    #[inline]
    pub fn appointments(self, id: i32) -> AppointmentsCall<'c, ODataSlimResponse> {
        self.call(Op::Appointments, &[View::I32(id)]).into()
    }

    /// Returns rows about the documents that belong to one contact person, with the chosen columns, filtered, sorted
    /// and paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Person/{id}/Documents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Documents.html)
    /// - `id` (path), `i32`: Key of the contact person whose documents are returned.
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
    /// - rows of the archive `Document`, whose columns the feature `archive-document` brings, as in
    ///   `$select=documentId,name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-document")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, document};
    ///
    /// let query = Query::new()
    ///     .select((document::DOCUMENT_ID, document::NAME))
    ///     .filter(document::NAME.begins("A"))
    ///     .order_by(document::NAME.asc());
    /// let response = client.person().documents(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_Documents")]
    #[inline]
    pub fn documents(self, id: i32) -> DocumentsCall<'c, ODataSlimResponse> {
        self.call(Op::Documents, &[View::I32(id)]).into()
    }

    /// Returns the keys that external applications keep on one contact person, by application, device and key name. An
    /// unknown key gives 404.
    ///
    /// `GET /api/v1/Person/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`: Key of the contact person whose data is wanted.
    /// - returns 200 with dictionary of text.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_GetAllForeignKeysOnEntity")]
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Returns rows about the relations that belong to one contact person, with the chosen columns, filtered, sorted
    /// and paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Person/{id}/Relations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Relations.html)
    /// - `id` (path), `i32`: Key of the contact person whose relations are returned.
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
    /// - rows of the archive `Relation`, whose columns the feature `archive-relation` brings, as in
    ///   `$select=relationId,lastName`, `$filter=lastName begins 'A'` and `$orderBy=lastName`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-relation")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, relation};
    ///
    /// let query = Query::new()
    ///     .select((relation::RELATION_ID, relation::LAST_NAME))
    ///     .filter(relation::LAST_NAME.begins("A"))
    ///     .order_by(relation::LAST_NAME.asc());
    /// let response = client.person().relations(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_Relations")]
    #[inline]
    pub fn relations(self, id: i32) -> RelationsCall<'c, ODataSlimResponse> {
        self.call(Op::Relations, &[View::I32(id)]).into()
    }

    /// Returns rows about the sales of one contact person, from an archive that can also include those where the person
    /// is a stakeholder (`includestakeholders` in `$entities`), with the chosen columns, filtered, sorted and paged. An
    /// unknown key gives 404.
    ///
    /// `GET /api/v1/Person/{id}/Sales`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Sales.html)
    /// - `id` (path), `i32`: Key of the contact person whose sales are returned.
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
    /// - rows of the archive `SaleFilteredWithStakeholder`, whose columns the feature
    ///   `archive-sale-filtered-with-stakeholder` brings, as in `$select=saleId,heading`, `$filter=heading begins 'A'`
    ///   and `$orderBy=heading`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-sale-filtered-with-stakeholder")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, sale_filtered_with_stakeholder};
    ///
    /// let query = Query::new()
    ///     .select((sale_filtered_with_stakeholder::SALE_ID, sale_filtered_with_stakeholder::HEADING))
    ///     .filter(sale_filtered_with_stakeholder::HEADING.begins("A"))
    ///     .order_by(sale_filtered_with_stakeholder::HEADING.asc());
    /// let response = client.person().sales(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_Sales")]
    #[inline]
    pub fn sales(self, id: i32) -> SalesCall<'c, ODataSlimResponse> {
        self.call(Op::Sales, &[View::I32(id)]).into()
    }

    /// Returns the short form of one contact person, cheaper to read than the whole entity. An unknown key gives 404.
    ///
    /// `GET /api/v1/Person/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Simple.html)
    /// - `id` (path), `i32`: Key of the contact person that is returned.
    /// - returns 200 with [`Person`](crate::types::Person).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().simple(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_Simple")]
    #[inline]
    pub fn simple(self, id: i32) -> Call<'c, Person> {
        self.call(Op::Simple, &[View::I32(id)])
    }

    /// Returns rows about the tickets that belong to one contact person, with the chosen columns, filtered, sorted and
    /// paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Person/{id}/Tickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Tickets.html)
    /// - `id` (path), `i32`: Key of the contact person whose requests (tickets) are returned.
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
    /// - rows of the archive `Ticket`, whose columns the feature `archive-ticket` brings, as in
    ///   `$select=ticketId,title`, `$filter=title begins 'A'` and `$orderBy=title`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-ticket")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, ticket};
    ///
    /// let query = Query::new()
    ///     .select((ticket::TICKET_ID, ticket::TITLE))
    ///     .filter(ticket::TITLE.begins("A"))
    ///     .order_by(ticket::TITLE.asc());
    /// let response = client.person().tickets(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_Tickets")]
    #[inline]
    pub fn tickets(self, id: i32) -> TicketsCall<'c, ODataSlimResponse> {
        self.call(Op::Tickets, &[View::I32(id)]).into()
    }

    /// Returns all consents of a person; withdrawn ones may be among them.
    ///
    /// `GET /api/v1/Person/{personId}/Consent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetConsentInfos.html)
    /// - `personId` (path), `i32`: Key of the person whose consents are wanted.
    /// - returns 200 with list of [`ConsentInfo`](crate::types::ConsentInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().get_consent_infos(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_GetConsentInfos")]
    #[inline]
    pub fn get_consent_infos(self, person_id: i32) -> Call<'c, Vec<ConsentInfo>> {
        self.call(Op::GetConsentInfos, &[View::I32(person_id)])
    }

    /// Returns whether a person has consented to a purpose; a withdrawn consent does not count.
    ///
    /// `GET /api/v1/Person/{personId}/Consent/{purpose}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_HasConsent.html)
    /// - `personId` (path), `i32`: Key of the contact person whose consent is checked.
    /// - `purpose` (path), text: Purpose by its short name, such as STORE or EMARKETING.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().has_consent(1, "purpose").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_HasConsent")]
    #[inline]
    pub fn has_consent(self, person_id: i32, purpose: &str) -> Call<'c, bool> {
        self.call(Op::HasConsent, &[View::I32(person_id), View::Str(purpose)])
    }

    /// Records the consent of a person to a purpose.
    ///
    /// `PUT /api/v1/Person/{personId}/Consent/{purpose}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_SetConsent.html)
    /// - `personId` (path), `i32`: Key of the contact person who consents.
    /// - `purpose` (path), text: Purpose by its short name, such as STORE or EMARKETING.
    /// - `source` (query), text: Where the consent came from, by short name, such as WEBFORM.
    /// - `legalBase` (query), text: Legal ground by its short name, such as 61A.
    /// - `comment` (query, optional), text: Remark about the consent; may be empty.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().set_consent(1, "purpose", "source", "legal base").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_SetConsent")]
    #[inline]
    pub fn set_consent(self, person_id: i32, purpose: &str, source: &str, legal_base: &str) -> SetConsentCall<'c, ()> {
        self.call(Op::SetConsent, &[View::I32(person_id), View::Str(purpose)])
            .query("source", View::Str(source))
            .query("legalBase", View::Str(legal_base))
            .into()
    }

    /// Withdraws the consent of a person to a purpose.
    ///
    /// `DELETE /api/v1/Person/{personId}/Consent/{purpose}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_RemoveConsent.html)
    /// - `personId` (path), `i32`: Key of the contact person who withdraws the consent.
    /// - `purpose` (path), text: Purpose by its short name, such as STORE or EMARKETING.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().remove_consent(1, "purpose").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_RemoveConsent")]
    #[inline]
    pub fn remove_consent(self, person_id: i32, purpose: &str) -> Call<'c, ()> {
        self.call(Op::RemoveConsent, &[View::I32(person_id), View::Str(purpose)])
    }

    /// Returns the picture of a contact person as it is stored, or scaled and converted when size or format are given.
    /// Without a picture the response is 404 by default.
    ///
    /// `GET /api/v1/Person/{personId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetImage.html)
    /// - `personId` (path), `i32`: Key of the contact person that the picture belongs to.
    /// - `w` (query, optional), `i32`: Width of the picture in pixels; the original size by default.
    /// - `h` (query, optional), `i32`: Height of the picture in pixels; the original size by default.
    /// - `type` (query, optional), text: Format of the picture: JPEG, PNG or GIF.
    /// - `ifBlank` (query, optional), [`IfBlank`](crate::types::IfBlank): What is returned when the record has no
    ///   picture; by default the response is 404.
    /// - returns 200 with bytes.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().get_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_GetImage")]
    #[inline]
    pub fn get_image(self, person_id: i32) -> GetImageCall<'c, Binary> {
        self.call(Op::GetImage, &[View::I32(person_id)]).into()
    }

    /// Stores the picture of a contact person and returns its key. The record that describes the picture (ImageInfo) is
    /// updated with it.
    ///
    /// `PUT /api/v1/Person/{personId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_SaveImage.html)
    /// - `personId` (path), `i32`: Key of the contact person that gets the picture.
    /// - body, bytes.
    /// - returns 200 with `i32`.
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().save_image(1, "image/gif", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_SaveImage")]
    #[inline]
    pub fn save_image(
        self,
        person_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, i32> {
        self.call(Op::SaveImage, &[View::I32(person_id)]).binary(media_type, data)
    }

    /// Stores the picture of a contact person and returns its key, as the PUT does; for clients that cannot PUT.
    ///
    /// `POST /api/v1/Person/{personId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_SaveImage_POST.html)
    /// - `personId` (path), `i32`: Key of the contact person that gets the picture.
    /// - body, bytes.
    /// - returns 200 with `i32`.
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().save_image_post(1, "image/gif", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_SaveImage_POST")]
    #[inline]
    pub fn save_image_post(
        self,
        person_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, i32> {
        self.call(Op::SaveImagePost, &[View::I32(person_id)]).binary(media_type, data)
    }

    /// Removes the picture of a person.
    ///
    /// `DELETE /api/v1/Person/{personId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_DeleteImageContent.html)
    /// - `personId` (path), `i32`: Key of the contact person that loses its picture.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().delete_image_content(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_DeleteImageContent")]
    #[inline]
    pub fn delete_image_content(self, person_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteImageContent, &[View::I32(person_id)])
    }

    /// Returns the record that describes the picture of a contact person (format, size, description and the like),
    /// without the picture itself.
    ///
    /// `GET /api/v1/Person/{personId}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetImageInfo.html)
    /// - `personId` (path), `i32`: Key of the contact person that the picture belongs to.
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().get_image_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_GetImageInfo")]
    #[inline]
    pub fn get_image_info(self, person_id: i32) -> Call<'c, BlobEntity> {
        self.call(Op::GetImageInfo, &[View::I32(person_id)])
    }

    /// Updates the record that describes the picture of a contact person (format, size, description and the like), not
    /// the picture itself, and returns the record as stored.
    ///
    /// `PUT /api/v1/Person/{personId}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_PutImageInfo.html)
    /// - `personId` (path), `i32`: Key of the contact person that the picture belongs to.
    /// - body, [`BlobEntity`](crate::types::BlobEntity).
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::BlobEntity::new().set_description("Met at the fair.");
    /// let response = client.person().put_image_info(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_PutImageInfo")]
    #[inline]
    pub fn put_image_info(self, person_id: i32, body: &BlobEntity) -> Call<'c, BlobEntity> {
        self.call(Op::PutImageInfo, &[View::I32(person_id)]).body(View::Carrier(body))
    }

    /// Moves a person to another company, with activities after a date.
    ///
    /// `POST /api/v1/Person/{personId}/MoveTo/{destinationContactId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Move.html)
    /// - `personId` (path), `i32`: Key of the person who moves.
    /// - `destinationContactId` (path), `i32`: Key of the company that gets the person.
    /// - `moveAfterDate` (query), date-time: Activities before this date stay where they are.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().r#move(1, 2, &"2026-07-01T09:00:00Z".into()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_Move")]
    #[inline]
    pub fn r#move(self, person_id: i32, destination_contact_id: i32, move_after_date: &DateTime) -> Call<'c, ()> {
        self.call(Op::Move, &[View::I32(person_id), View::I32(destination_contact_id)])
            .query("moveAfterDate", View::DateTime(move_after_date))
    }

    /// Returns a person with the latest follow-ups, documents, requests, sales and chats.
    ///
    /// `GET /api/v1/Person/{personId}/Summary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetPersonSummary.html)
    /// - `personId` (path), `i32`: Key of the person to sum up.
    /// - `limit` (query, optional), `i32`: Largest number of entries in each list of the summary.
    /// - returns 200 with [`PersonSummary`](crate::types::PersonSummary).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().get_person_summary(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_GetPersonSummary")]
    #[inline]
    pub fn get_person_summary(self, person_id: i32) -> GetPersonSummaryCall<'c, PersonSummary> {
        self.call(Op::GetPersonSummary, &[View::I32(person_id)]).into()
    }

    /// Returns the campaigns by which a person came in.
    ///
    /// `GET /api/v1/Person/{personId}/UtmParameters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_GetUtmParameters.html)
    /// - `personId` (path), `i32`: Key of the person whose campaigns are wanted.
    /// - returns 200 with [`UtmParameters`](crate::types::UtmParameters).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.person().get_utm_parameters(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_GetUtmParameters")]
    #[inline]
    pub fn get_utm_parameters(self, person_id: i32) -> Call<'c, UtmParameters> {
        self.call(Op::GetUtmParameters, &[View::I32(person_id)])
    }

    /// Joins two persons: activities after a date move to the destination, the source is removed or retired.
    ///
    /// `POST /api/v1/Person/{sourcePersonId}/MergeTo/{destinationPersonId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Person/v1PersonEntity_Merge.html)
    /// - `sourcePersonId` (path), `i32`: Key of the person who goes away.
    /// - `destinationPersonId` (path), `i32`: Key of the person who remains.
    /// - `moveAfterDate` (query), date-time: Activities before this date stay where they are.
    /// - `deleteSource` (query, optional), `bool`: Whether the source is removed; false retires it.
    /// - `replaceEmptyFieldsOnDestination` (query, optional), `bool`: Whether empty properties of the destination get
    ///   values of the source.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.person().merge(1, 2, &"2026-07-01T09:00:00Z".into()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PersonEntity_Merge")]
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
    /// The call of [`detect_unpublished_changes`](PersonClient::detect_unpublished_changes), with its options.
    DetectUnpublishedChangesCall = CallWithOptions NoSelect DetectUnpublishedChangesOptions {
        /// Whether only changes count that move data between columns; by default every change of the layout does.
        column_changes_only bool = "columnChangesOnly";
    }
}

pagewire_runtime::call! {
    /// The call of [`change_field_type`](PersonClient::change_field_type), with its options.
    ChangeFieldTypeCall = CallWithOptions NoSelect ChangeFieldTypeOptions {
        /// Whether values are stored in an indexed column, which makes searching faster; false by default.
        is_indexed bool = "isIndexed";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_person_entity`](PersonClient::get_person_entity), with its options.
    GetPersonEntityCall = CallWithOptions Select GetPersonEntityOptions {
        /// Whether foreign keys are added to ExtraFields as application.device.key; false by default.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`activities`](PersonClient::activities), with its options.
    ActivitiesCall<A> = CallWithOptions Rows ActivitiesOptions {
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
    /// The call of [`appointments`](PersonClient::appointments), with its options.
    AppointmentsCall<A> = CallWithOptions Rows AppointmentsOptions {
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
    /// The call of [`documents`](PersonClient::documents), with its options.
    DocumentsCall<A> = CallWithOptions Rows DocumentsOptions {
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
    /// The call of [`relations`](PersonClient::relations), with its options.
    RelationsCall<A> = CallWithOptions Rows RelationsOptions {
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
    /// The call of [`sales`](PersonClient::sales), with its options.
    SalesCall<A> = CallWithOptions Rows SalesOptions {
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
    /// The call of [`tickets`](PersonClient::tickets), with its options.
    TicketsCall<A> = CallWithOptions Rows TicketsOptions {
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
    /// The call of [`set_consent`](PersonClient::set_consent), with its options.
    SetConsentCall = CallWithOptions NoSelect SetConsentOptions {
        /// Remark about the consent; may be empty.
        comment String = "comment";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_image`](PersonClient::get_image), with its options.
    GetImageCall = CallWithOptions NoSelect GetImageOptions {
        /// Width of the picture in pixels; the original size by default.
        w i32 = "w";
        /// Height of the picture in pixels; the original size by default.
        h i32 = "h";
        /// Format of the picture: JPEG, PNG or GIF.
        r#type String = "type";
        /// What is returned when the record has no picture; by default the response is 404.
        if_blank IfBlank = "ifBlank";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_person_summary`](PersonClient::get_person_summary), with its options.
    GetPersonSummaryCall = CallWithOptions NoSelect GetPersonSummaryOptions {
        /// Largest number of entries in each list of the summary.
        limit i32 = "limit";
    }
}

pagewire_runtime::call! {
    /// The call of [`merge`](PersonClient::merge), with its options.
    MergeCall = CallWithOptions NoSelect MergeOptions {
        /// Whether the source is removed; false retires it.
        delete_source bool = "deleteSource";
        /// Whether empty properties of the destination get values of the source.
        replace_empty_fields_on_destination bool = "replaceEmptyFieldsOnDestination";
    }
}
