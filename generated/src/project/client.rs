// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    Appointment, BlobEntity, DuplicateEntry, DuplicateRule, FieldInfoBase, IfBlank, JsonPatch, Mode, ODataSlimResponse,
    Output, Project, ProjectEntity, ProjectEntityWithLinks, UDefFieldType, UserDefinedFieldInfo,
};
use crate::CallWithOptions;

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

    /// Returns rows about every project, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Project`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetAll.html)
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
    /// - rows of the archive `FindProject`, whose columns the feature `archive-find-project` brings, as in
    ///   `$select=projectId,name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-find-project")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, find_project};
    ///
    /// let query = Query::new()
    ///     .select((find_project::PROJECT_ID, find_project::NAME))
    ///     .filter(find_project::NAME.begins("A"))
    ///     .order_by(find_project::NAME.asc());
    /// let response = client.project().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new project and returns it with its key and links. Begin with the values of its `default` resource.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Project`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PostProjectEntity.html)
    /// - body, [`ProjectEntity`](crate::types::ProjectEntity).
    /// - returns 200 with [`ProjectEntityWithLinks`](crate::types::ProjectEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ProjectEntity::new().set_name("Example");
    /// let response = client.project().post_project_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_PostProjectEntity")]
    #[inline]
    pub fn post_project_entity(self, body: &ProjectEntity) -> Call<'c, ProjectEntityWithLinks, Select> {
        self.call(Op::PostProjectEntity, &[]).body(View::Carrier(body))
    }

    /// Returns types and settings of all custom fields of projects: published user-defined fields and extra fields, not
    /// the built-in ones.
    ///
    /// `GET /api/v1/Project/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetCustomFieldInfoList.html)
    /// - returns 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_GetCustomFieldInfoList")]
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Returns the type and settings of one custom field of projects: a published user-defined field or an extra field.
    ///
    /// `GET /api/v1/Project/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text: Custom field by its name, such as x\_foo for an extra field or SuperOffice:3 for a
    ///   user-defined one.
    /// - returns 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().get_custom_field_info("field name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_GetCustomFieldInfo")]
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Returns the rules by which duplicates of projects are found, with their state.
    ///
    /// `GET /api/v1/Project/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetDuplicateRules.html)
    /// - returns 200 with list of [`DuplicateRule`](crate::types::DuplicateRule).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().get_duplicate_rules().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_GetDuplicateRules")]
    #[inline]
    pub fn get_duplicate_rules(self) -> Call<'c, Vec<DuplicateRule>> {
        self.call(Op::GetDuplicateRules, &[])
    }

    /// Switches rules for duplicates of projects on and off.
    ///
    /// `PUT /api/v1/Project/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_SetDuplicateRulesStatus.html)
    /// - body, list of [`DuplicateRule`](crate::types::DuplicateRule).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::DuplicateRule::new().set_name("Example")];
    /// client.project().set_duplicate_rules_status(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_SetDuplicateRulesStatus")]
    #[inline]
    pub fn set_duplicate_rules_status(self, body: &[DuplicateRule]) -> Call<'c, ()> {
        self.call(Op::SetDuplicateRulesStatus, &[]).body(View::List(&body))
    }

    /// Returns projects with an equal or similar name.
    ///
    /// `GET /api/v1/Project/Duplicates/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetDuplicates.html)
    /// - `name` (path), text: Name of the project that duplicates are looked for.
    /// - returns 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().get_duplicates("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_GetDuplicates")]
    #[inline]
    pub fn get_duplicates(self, name: &str) -> Call<'c, Vec<DuplicateEntry>> {
        self.call(Op::GetDuplicates, &[View::Str(name)])
    }

    /// Returns the draft of the user-defined fields of projects, which may be ahead of the published layout.
    ///
    /// `GET /api/v1/Project/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetUdefLayout.html)
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().get_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_GetUdefLayout")]
    #[inline]
    pub fn get_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetUdefLayout, &[])
    }

    /// Replaces the draft of the user-defined fields of projects and returns it as stored. Users see it after a
    /// publication.
    ///
    /// `PUT /api/v1/Project/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_SaveUdefLayout.html)
    /// - body, list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::UserDefinedFieldInfo::new().set_template_variable_name("Example")];
    /// let response = client.project().save_udef_layout(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_SaveUdefLayout")]
    #[inline]
    pub fn save_udef_layout(self, body: &[UserDefinedFieldInfo]) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::SaveUdefLayout, &[]).body(View::List(&body))
    }

    /// Adds an empty user-defined field of the given type to projects and returns it. It is not visible before the
    /// layout is published.
    ///
    /// `POST /api/v1/Project/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_AddUdefField.html)
    /// - `udefFieldType` (query), [`UDefFieldType`](crate::types::UDefFieldType): Data type of the field that is added.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().add_udef_field(&superoffice::types::UDefFieldType::Number)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_AddUdefField")]
    #[inline]
    pub fn add_udef_field(self, udef_field_type: &UDefFieldType) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::AddUdefField, &[]).query("udefFieldType", View::Enum(udef_field_type))
    }

    /// Returns whether the draft of user-defined fields for projects differs from what is published.
    ///
    /// `GET /api/v1/Project/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DetectUnpublishedChanges.html)
    /// - `columnChangesOnly` (query, optional), `bool`: Whether only changes count that move data between columns; by
    ///   default every change of the layout does.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().detect_unpublished_changes().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_DetectUnpublishedChanges")]
    #[inline]
    pub fn detect_unpublished_changes(self) -> DetectUnpublishedChangesCall<'c, bool> {
        self.call(Op::DetectUnpublishedChanges, &[]).into()
    }

    /// Returns whether a publication of user-defined fields for projects is going on.
    ///
    /// `GET /api/v1/Project/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_IsPublishUdefLayoutActive.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().is_publish_udef_layout_active().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_IsPublishUdefLayoutActive")]
    #[inline]
    pub fn is_publish_udef_layout_active(self) -> Call<'c, bool> {
        self.call(Op::IsPublishUdefLayoutActive, &[])
    }

    /// Publishes the draft of the user-defined fields of projects; stored values move to other columns where that is
    /// needed. Returns the key of the batch task that does the work, or 0.
    ///
    /// `POST /api/v1/Project/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PublishUdefLayout.html)
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().publish_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_PublishUdefLayout")]
    #[inline]
    pub fn publish_udef_layout(self) -> Call<'c, i32> {
        self.call(Op::PublishUdefLayout, &[])
    }

    /// Returns all user-defined fields of projects as users see them now.
    ///
    /// `GET /api/v1/Project/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetPublishedUdefLayout.html)
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().get_published_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_GetPublishedUdefLayout")]
    #[inline]
    pub fn get_published_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetPublishedUdefLayout, &[])
    }

    /// Returns one user-defined field of projects as it is published. An unknown key gives 404.
    ///
    /// `GET /api/v1/Project/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetPublishedUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().get_published_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_GetPublishedUdefFieldInfo")]
    #[inline]
    pub fn get_published_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetPublishedUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Drops the draft of the user-defined fields of projects and starts again from the published layout.
    ///
    /// `POST /api/v1/Project/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_RevertUdefLayout.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project().revert_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_RevertUdefLayout")]
    #[inline]
    pub fn revert_udef_layout(self) -> Call<'c, ()> {
        self.call(Op::RevertUdefLayout, &[])
    }

    /// Returns one user-defined field of projects from the draft layout, which may be ahead of the published one. An
    /// unknown key gives 404.
    ///
    /// `GET /api/v1/Project/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().get_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_GetUdefFieldInfo")]
    #[inline]
    pub fn get_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Removes a user-defined field from the draft layout of projects. Users see it until the layout is published.
    ///
    /// `DELETE /api/v1/Project/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DeleteUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project().delete_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_DeleteUdefFieldInfo")]
    #[inline]
    pub fn delete_udef_field_info(self, progid_or_label: &str) -> Call<'c, ()> {
        self.call(Op::DeleteUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Gives a user-defined field of projects another data type and returns the field. The change takes effect when the
    /// layout is published. An unknown key gives 404.
    ///
    /// `POST /api/v1/Project/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_ChangeFieldType.html)
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
    /// let response = client.project().change_field_type(
    ///     "progid or label",
    ///     &superoffice::types::UDefFieldType::Number,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_ChangeFieldType")]
    #[inline]
    pub fn change_field_type(
        self,
        progid_or_label: &str,
        field_type: &UDefFieldType,
    ) -> ChangeFieldTypeCall<'c, UserDefinedFieldInfo> {
        self.call(Op::ChangeFieldType, &[View::Str(progid_or_label), View::Enum(field_type)]).into()
    }

    /// Checks whether a project could be saved, without saving it. Returns messages by field; none means that it is
    /// valid.
    ///
    /// `POST /api/v1/Project/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_ValidateProjectEntity.html)
    /// - body, [`ProjectEntity`](crate::types::ProjectEntity).
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ProjectEntity::new().set_name("Example");
    /// let response = client.project().validate_project_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_ValidateProjectEntity")]
    #[inline]
    pub fn validate_project_entity(self, body: &ProjectEntity) -> Call<'c, Map<String>> {
        self.call(Op::ValidateProjectEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new project with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Project/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DefaultProjectEntity.html)
    /// - returns 200 with [`ProjectEntity`](crate::types::ProjectEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().default_project_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_DefaultProjectEntity")]
    #[inline]
    pub fn default_project_entity(self) -> Call<'c, ProjectEntity> {
        self.call(Op::DefaultProjectEntity, &[])
    }

    /// Returns whether a project may have a number, by the rules of the installation.
    ///
    /// `GET /api/v1/Project/{contactId}/IsNumberValid/{number}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_IsNumberValid.html)
    /// - `contactId` (path), `i32`: Key of the project that would get the number.
    /// - `number` (path), text: Number to check.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().is_number_valid(1, "number").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_IsNumberValid")]
    #[inline]
    pub fn is_number_valid(self, contact_id: i32, number: &str) -> Call<'c, bool> {
        self.call(Op::IsNumberValid, &[View::I32(contact_id), View::Str(number)])
    }

    /// Returns one project by its key, with links to related resources. An unknown key gives 404. With
    /// `If-Modified-Since` the response is 304 when nothing has changed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Project/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetProjectEntity.html)
    /// - `id` (path), `i32`: Key of the project that is returned.
    /// - `fk` (query, optional), `bool`: Whether foreign keys are added to ExtraFields as application.device.key; false
    ///   by default.
    /// - returns 200 with [`ProjectEntityWithLinks`](crate::types::ProjectEntityWithLinks).
    /// - returns 304 with no body: Unchanged since the given time.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().get_project_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_GetProjectEntity")]
    #[inline]
    pub fn get_project_entity(self, id: i32) -> GetProjectEntityCall<'c, ProjectEntityWithLinks> {
        self.call(Op::GetProjectEntity, &[View::I32(id)]).into()
    }

    /// Replaces a project by the one in the request and returns it as stored. With `If-Unmodified-Since` it is refused
    /// with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Project/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PutProjectEntity.html)
    /// - `id` (path), `i32`: Key of the project that is changed.
    /// - body, [`ProjectEntity`](crate::types::ProjectEntity).
    /// - returns 200 with [`ProjectEntityWithLinks`](crate::types::ProjectEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ProjectEntity::new().set_name("Example");
    /// let response = client.project().put_project_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_PutProjectEntity")]
    #[inline]
    pub fn put_project_entity(self, id: i32, body: &ProjectEntity) -> Call<'c, ProjectEntityWithLinks, Select> {
        self.call(Op::PutProjectEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a project by its key. With `If-Unmodified-Since` it is refused with 412 when the record has changed
    /// since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Project/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DeleteProjectEntity.html)
    /// - `id` (path), `i32`: Key of the project that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project().delete_project_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_DeleteProjectEntity")]
    #[inline]
    pub fn delete_project_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProjectEntity, &[View::I32(id)])
    }

    /// Changes single properties of a project by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays as
    /// it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the
    /// change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Project/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PatchProjectEntity.html)
    /// - `id` (path), `i32`: Key of the project that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`ProjectEntityWithLinks`](crate::types::ProjectEntityWithLinks).
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
    /// let response = client.project().patch_project_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_PatchProjectEntity")]
    #[inline]
    pub fn patch_project_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, ProjectEntityWithLinks, Select> {
        self.call(Op::PatchProjectEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Returns rows about the activities of one project, which are follow-ups, documents and mailings, with the chosen
    /// columns, filtered, sorted and paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Project/{id}/Activities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Activities.html)
    /// - `id` (path), `i32`: Key of the project whose activities are returned.
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
    /// - rows of the archive `ProjectActivity`, whose columns the feature `archive-project-activity` brings, as in
    ///   `$select=appointmentId,name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-project-activity")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, project_activity};
    ///
    /// let query = Query::new()
    ///     .select((project_activity::APPOINTMENT_ID, project_activity::NAME))
    ///     .filter(project_activity::NAME.begins("A"))
    ///     .order_by(project_activity::NAME.asc());
    /// let response = client.project().activities(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_Activities")]
    #[inline]
    pub fn activities(self, id: i32) -> ActivitiesCall<'c, ODataSlimResponse> {
        self.call(Op::Activities, &[View::I32(id)]).into()
    }

    /// Returns rows about the companies that take part in one project, read from the archive ContactProjects, with the
    /// chosen columns, filtered, sorted and paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Project/{id}/Contacts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Contacts.html)
    /// - `id` (path), `i32`: Key of the project whose companies are returned.
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
    /// - rows of the archive `ContactProjects`, whose columns the feature `archive-contact-projects` brings, as in
    ///   `$select=contactId,name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-contact-projects")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, contact_projects};
    ///
    /// let query = Query::new()
    ///     .select((contact_projects::CONTACT_ID, contact_projects::NAME))
    ///     .filter(contact_projects::NAME.begins("A"))
    ///     .order_by(contact_projects::NAME.asc());
    /// let response = client.project().contacts(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_Contacts")]
    #[inline]
    pub fn contacts(self, id: i32) -> ContactsCall<'c, ODataSlimResponse> {
        self.call(Op::Contacts, &[View::I32(id)]).into()
    }

    /// Returns the keys that external applications keep on one project, by application, device and key name. An unknown
    /// key gives 404.
    ///
    /// `GET /api/v1/Project/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`: Key of the project whose data is wanted.
    /// - returns 200 with dictionary of text.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_GetAllForeignKeysOnEntity")]
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Returns rows about the steps of the guide of one project, with the chosen columns, filtered, sorted and paged.
    /// An unknown key gives 404.
    ///
    /// `GET /api/v1/Project/{id}/Guide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Guide.html)
    /// - `id` (path), `i32`: Key of the project whose guide steps are returned.
    /// - `$filter` (query, optional), text: Condition that rows must meet, made of columns, operators and values,
    ///   joined by `and` or `or`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with an optional asc or
    ///   desc.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas;
    ///   appointment and document by default.
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
    /// - rows of the archive `ProjectGuide`, whose columns the feature `archive-project-guide` brings, as in
    ///   `$select=projectId,text`, `$filter=text begins 'A'` and `$orderBy=text`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-project-guide")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, project_guide};
    ///
    /// let query = Query::new()
    ///     .select((project_guide::PROJECT_ID, project_guide::TEXT))
    ///     .filter(project_guide::TEXT.begins("A"))
    ///     .order_by(project_guide::TEXT.asc());
    /// let response = client.project().guide(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_Guide")]
    #[inline]
    pub fn guide(self, id: i32) -> GuideCall<'c, ODataSlimResponse> {
        self.call(Op::Guide, &[View::I32(id)]).into()
    }

    /// Updates the record that describes the picture of a project (format, size, description and the like), not the
    /// picture itself, and returns the record as stored.
    ///
    /// `PUT /api/v1/Project/{id}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_PutImageInfo.html)
    /// - `id` (path), `i32`: Key of the project whose picture it is.
    /// - `projectId` (query), `i32`: Key of the project that the picture belongs to.
    /// - body, [`BlobEntity`](crate::types::BlobEntity).
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::BlobEntity::new().set_description("Met at the fair.");
    /// let response = client.project().put_image_info(1, 2, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_PutImageInfo")]
    #[inline]
    pub fn put_image_info(self, id: i32, project_id: i32, body: &BlobEntity) -> Call<'c, BlobEntity> {
        self.call(Op::PutImageInfo, &[View::I32(id)])
            .query("projectId", View::I32(project_id))
            .body(View::Carrier(body))
    }

    /// Returns rows about the links that belong to one project, with the chosen columns, filtered, sorted and paged. An
    /// unknown key gives 404.
    ///
    /// `GET /api/v1/Project/{id}/Links`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Links.html)
    /// - `id` (path), `i32`: Key of the project whose links are returned.
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
    /// let response = client.project().links(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_Links")]
    #[inline]
    pub fn links(self, id: i32) -> LinksCall<'c, ODataSlimResponse> {
        self.call(Op::Links, &[View::I32(id)]).into()
    }

    /// Returns rows about the members that belong to one project, with the chosen columns, filtered, sorted and paged.
    /// An unknown key gives 404.
    ///
    /// `GET /api/v1/Project/{id}/Members`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Members.html)
    /// - `id` (path), `i32`: Key of the project whose members are returned.
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
    /// - rows of the archive `ProjectMember`, whose columns the feature `archive-project-member` brings, as in
    ///   `$select=projectMemberId,infoText`, `$filter=infoText begins 'A'` and `$orderBy=infoText`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-project-member")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, project_member};
    ///
    /// let query = Query::new()
    ///     .select((project_member::PROJECT_MEMBER_ID, project_member::INFO_TEXT))
    ///     .filter(project_member::INFO_TEXT.begins("A"))
    ///     .order_by(project_member::INFO_TEXT.asc());
    /// let response = client.project().members(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_Members")]
    #[inline]
    pub fn members(self, id: i32) -> MembersCall<'c, ODataSlimResponse> {
        self.call(Op::Members, &[View::I32(id)]).into()
    }

    /// Returns the short form of one project, cheaper to read than the whole entity. An unknown key gives 404.
    ///
    /// `GET /api/v1/Project/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Simple.html)
    /// - `id` (path), `i32`: Key of the project that is returned.
    /// - returns 200 with [`Project`](crate::types::Project).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().simple(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_Simple")]
    #[inline]
    pub fn simple(self, id: i32) -> Call<'c, Project> {
        self.call(Op::Simple, &[View::I32(id)])
    }

    /// Returns whether the type of the project has a guide of steps.
    ///
    /// `GET /api/v1/Project/{projectId}/HasGuide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_HasGuide.html)
    /// - `projectId` (path), `i32`: Key of the project whose type is looked at.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().has_guide(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_HasGuide")]
    #[inline]
    pub fn has_guide(self, project_id: i32) -> Call<'c, bool> {
        self.call(Op::HasGuide, &[View::I32(project_id)])
    }

    /// Returns the picture of a project as it is stored, or scaled and converted when size or format are given. Without
    /// a picture the response is 404 by default.
    ///
    /// `GET /api/v1/Project/{projectId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetImage.html)
    /// - `projectId` (path), `i32`: Key of the project that the picture belongs to.
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
    /// let response = client.project().get_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_GetImage")]
    #[inline]
    pub fn get_image(self, project_id: i32) -> GetImageCall<'c, Binary> {
        self.call(Op::GetImage, &[View::I32(project_id)]).into()
    }

    /// Stores the picture of a project and returns its key. The record that describes the picture (ImageInfo) is
    /// updated with it.
    ///
    /// `PUT /api/v1/Project/{projectId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_SaveImage.html)
    /// - `projectId` (path), `i32`: Key of the project that gets the picture.
    /// - body, bytes.
    /// - returns 200 with `i32`.
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().save_image(1, "image/gif", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_SaveImage")]
    #[inline]
    pub fn save_image(
        self,
        project_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, i32> {
        self.call(Op::SaveImage, &[View::I32(project_id)]).binary(media_type, data)
    }

    /// Stores the picture of a project and returns its key, as the PUT does; for clients that cannot PUT.
    ///
    /// `POST /api/v1/Project/{projectId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_SaveImage_POST.html)
    /// - `projectId` (path), `i32`: Key of the project that gets the picture.
    /// - body, bytes.
    /// - returns 200 with `i32`.
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().save_image_post(1, "image/gif", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_SaveImage_POST")]
    #[inline]
    pub fn save_image_post(
        self,
        project_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, i32> {
        self.call(Op::SaveImagePost, &[View::I32(project_id)]).binary(media_type, data)
    }

    /// Removes the picture of a project.
    ///
    /// `DELETE /api/v1/Project/{projectId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_DeleteImageContent.html)
    /// - `projectId` (path), `i32`: Key of the project that loses its picture.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project().delete_image_content(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_DeleteImageContent")]
    #[inline]
    pub fn delete_image_content(self, project_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteImageContent, &[View::I32(project_id)])
    }

    /// Returns the record that describes the picture of a project (format, size, description and the like), without the
    /// picture itself.
    ///
    /// `GET /api/v1/Project/{projectId}/Imageinfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetImageInfo.html)
    /// - `projectId` (path), `i32`: Key of the project that the picture belongs to.
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().get_image_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_GetImageInfo")]
    #[inline]
    pub fn get_image_info(self, project_id: i32) -> Call<'c, BlobEntity> {
        self.call(Op::GetImageInfo, &[View::I32(project_id)])
    }

    /// Returns the appointment that is the nearest milestone still to come in a project.
    ///
    /// `GET /api/v1/Project/{projectId}/NextMilestone`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_GetNextMilestone.html)
    /// - `projectId` (path), `i32`: Key of the project whose milestone is wanted.
    /// - returns 200 with [`Appointment`](crate::types::Appointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.project().get_next_milestone(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_GetNextMilestone")]
    #[inline]
    pub fn get_next_milestone(self, project_id: i32) -> Call<'c, Appointment> {
        self.call(Op::GetNextMilestone, &[View::I32(project_id)])
    }

    /// Merges two projects: the destination gets information of the source, and the source is removed.
    ///
    /// `POST /api/v1/Project/{sourceProjectId}/MergeTo/{destinationProjectId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Project/v1ProjectEntity_Merge.html)
    /// - `sourceProjectId` (path), `i32`: Key of the project that goes away.
    /// - `destinationProjectId` (path), `i32`: Key of the project that remains.
    /// - `replaceEmptyFieldsOnDestination` (query, optional), `bool`: Whether empty properties of the destination get
    ///   values of the source.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.project().merge(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectEntity_Merge")]
    #[inline]
    pub fn merge(self, source_project_id: i32, destination_project_id: i32) -> MergeCall<'c, ()> {
        self.call(Op::Merge, &[View::I32(source_project_id), View::I32(destination_project_id)]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ProjectClient::get_all), with its options.
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
    /// The call of [`detect_unpublished_changes`](ProjectClient::detect_unpublished_changes), with its options.
    DetectUnpublishedChangesCall = CallWithOptions NoSelect DetectUnpublishedChangesOptions {
        /// Whether only changes count that move data between columns; by default every change of the layout does.
        column_changes_only bool = "columnChangesOnly";
    }
}

pagewire_runtime::call! {
    /// The call of [`change_field_type`](ProjectClient::change_field_type), with its options.
    ChangeFieldTypeCall = CallWithOptions NoSelect ChangeFieldTypeOptions {
        /// Whether values are stored in an indexed column, which makes searching faster; false by default.
        is_indexed bool = "isIndexed";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_project_entity`](ProjectClient::get_project_entity), with its options.
    GetProjectEntityCall = CallWithOptions Select GetProjectEntityOptions {
        /// Whether foreign keys are added to ExtraFields as application.device.key; false by default.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`activities`](ProjectClient::activities), with its options.
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
    /// The call of [`contacts`](ProjectClient::contacts), with its options.
    ContactsCall<A> = CallWithOptions Rows ContactsOptions {
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
    /// The call of [`guide`](ProjectClient::guide), with its options.
    GuideCall<A> = CallWithOptions Rows GuideOptions {
        /// Condition that rows must meet, made of columns, operators and values, joined by `and` or `or`.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with an optional asc or desc.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas; appointment and document by default.
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
    /// The call of [`links`](ProjectClient::links), with its options.
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
    /// The call of [`members`](ProjectClient::members), with its options.
    MembersCall<A> = CallWithOptions Rows MembersOptions {
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
    /// The call of [`get_image`](ProjectClient::get_image), with its options.
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
    /// The call of [`merge`](ProjectClient::merge), with its options.
    MergeCall = CallWithOptions NoSelect MergeOptions {
        /// Whether empty properties of the destination get values of the source.
        replace_empty_fields_on_destination bool = "replaceEmptyFieldsOnDestination";
    }
}
