// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    BlobEntity, Contact, ContactEntity, ContactEntityWithLinks, ContactSummary, DuplicateEntry, DuplicateRule,
    FieldInfoBase, IfBlank, JsonPatch, Mode, ODataSlimResponse, Output, UDefFieldType, UserDefinedFieldInfo,
};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `Contact`.
#[derive(Clone, Copy, Debug)]
pub struct ContactClient<'c>(&'c Client);

impl<'c> ContactClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns rows about every company, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Contact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetAll.html)
    /// - `$filter` (query, optional), text: Condition that rows must meet, made of columns, operators and values,
    ///   joined by `and` or `or`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with an optional asc or
    ///   desc.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas; contact by
    ///   default.
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
    /// - rows of the archive `SimpleContact`, whose columns the feature `archive-simple-contact` brings, as in
    ///   `$select=contactId,name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-simple-contact")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, simple_contact};
    ///
    /// let query = Query::new()
    ///     .select((simple_contact::CONTACT_ID, simple_contact::NAME))
    ///     .filter(simple_contact::NAME.begins("A"))
    ///     .order_by(simple_contact::NAME.asc());
    /// let response = client.contact().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new company and returns it with its key and links. Begin with the values of its `default` resource.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Contact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_PostContactEntity.html)
    /// - body, [`ContactEntity`](crate::types::ContactEntity).
    /// - returns 200 with [`ContactEntityWithLinks`](crate::types::ContactEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ContactEntity::new().set_name("Example");
    /// let response = client.contact().post_contact_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_PostContactEntity")]
    #[inline]
    pub fn post_contact_entity(self, body: &ContactEntity) -> Call<'c, ContactEntityWithLinks, Select> {
        self.call(Op::PostContactEntity, &[]).body(View::Carrier(body))
    }

    /// Returns types and settings of all custom fields of companies: published user-defined fields and extra fields,
    /// not the built-in ones.
    ///
    /// `GET /api/v1/Contact/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetCustomFieldInfoList.html)
    /// - returns 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetCustomFieldInfoList")]
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Returns the type and settings of one custom field of companies: a published user-defined field or an extra
    /// field.
    ///
    /// `GET /api/v1/Contact/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text: Custom field by its name, such as x\_foo for an extra field or SuperOffice:3 for a
    ///   user-defined one.
    /// - returns 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().get_custom_field_info("field name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetCustomFieldInfo")]
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Returns companies that have the same web domain.
    ///
    /// `GET /api/v1/Contact/DuplicateDomains/{domain}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetDomainDuplicates.html)
    /// - `domain` (path), text: Web domain to look for.
    /// - returns 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().get_domain_duplicates("example.com").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetDomainDuplicates")]
    #[inline]
    pub fn get_domain_duplicates(self, domain: &str) -> Call<'c, Vec<DuplicateEntry>> {
        self.call(Op::GetDomainDuplicates, &[View::Str(domain)])
    }

    /// Returns the rules by which duplicates are found, with their state.
    ///
    /// `GET /api/v1/Contact/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetDuplicateRules.html)
    /// - returns 200 with list of [`DuplicateRule`](crate::types::DuplicateRule).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().get_duplicate_rules().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetDuplicateRules")]
    #[inline]
    pub fn get_duplicate_rules(self) -> Call<'c, Vec<DuplicateRule>> {
        self.call(Op::GetDuplicateRules, &[])
    }

    /// Switches rules for duplicates on and off.
    ///
    /// `PUT /api/v1/Contact/DuplicateRules`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_SetDuplicateRulesStatus.html)
    /// - body, list of [`DuplicateRule`](crate::types::DuplicateRule).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::DuplicateRule::new().set_name("Example")];
    /// client.contact().set_duplicate_rules_status(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_SetDuplicateRulesStatus")]
    #[inline]
    pub fn set_duplicate_rules_status(self, body: &[DuplicateRule]) -> Call<'c, ()> {
        self.call(Op::SetDuplicateRulesStatus, &[]).body(View::List(&body))
    }

    /// Returns companies with an equal or similar name and department.
    ///
    /// `GET /api/v1/Contact/Duplicates/{name}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetNameDepartmentDuplicates.html)
    /// - `name` (path), text: Name of the company that duplicates are looked for.
    /// - `department` (query, optional), text: Department of the company; may be empty.
    /// - returns 200 with list of [`DuplicateEntry`](crate::types::DuplicateEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().get_name_department_duplicates("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetNameDepartmentDuplicates")]
    #[inline]
    pub fn get_name_department_duplicates(
        self,
        name: &str,
    ) -> GetNameDepartmentDuplicatesCall<'c, Vec<DuplicateEntry>> {
        self.call(Op::GetNameDepartmentDuplicates, &[View::Str(name)]).into()
    }

    /// Returns the draft of the user-defined fields of companies, which may be ahead of the published layout.
    ///
    /// `GET /api/v1/Contact/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetUdefLayout.html)
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().get_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetUdefLayout")]
    #[inline]
    pub fn get_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetUdefLayout, &[])
    }

    /// Replaces the draft of the user-defined fields of companies and returns it as stored. Users see it after a
    /// publication.
    ///
    /// `PUT /api/v1/Contact/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_SaveUdefLayout.html)
    /// - body, list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::UserDefinedFieldInfo::new().set_template_variable_name("Example")];
    /// let response = client.contact().save_udef_layout(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_SaveUdefLayout")]
    #[inline]
    pub fn save_udef_layout(self, body: &[UserDefinedFieldInfo]) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::SaveUdefLayout, &[]).body(View::List(&body))
    }

    /// Adds an empty user-defined field of the given type to companies and returns it. It is not visible before the
    /// layout is published.
    ///
    /// `POST /api/v1/Contact/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_AddUdefField.html)
    /// - `udefFieldType` (query), [`UDefFieldType`](crate::types::UDefFieldType): Data type of the field that is added.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().add_udef_field(&superoffice::types::UDefFieldType::Number)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_AddUdefField")]
    #[inline]
    pub fn add_udef_field(self, udef_field_type: &UDefFieldType) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::AddUdefField, &[]).query("udefFieldType", View::Enum(udef_field_type))
    }

    /// Returns whether the draft of user-defined fields for companies differs from what is published.
    ///
    /// `GET /api/v1/Contact/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_DetectUnpublishedChanges.html)
    /// - `columnChangesOnly` (query, optional), `bool`: Whether only changes count that move data between columns; by
    ///   default every change of the layout does.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().detect_unpublished_changes().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_DetectUnpublishedChanges")]
    #[inline]
    pub fn detect_unpublished_changes(self) -> DetectUnpublishedChangesCall<'c, bool> {
        self.call(Op::DetectUnpublishedChanges, &[]).into()
    }

    /// Returns whether a publication of user-defined fields for companies is going on.
    ///
    /// `GET /api/v1/Contact/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_IsPublishUdefLayoutActive.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().is_publish_udef_layout_active().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_IsPublishUdefLayoutActive")]
    #[inline]
    pub fn is_publish_udef_layout_active(self) -> Call<'c, bool> {
        self.call(Op::IsPublishUdefLayoutActive, &[])
    }

    /// Publishes the draft of the user-defined fields of companies; stored values move to other columns where that is
    /// needed. Returns the key of the batch task that does the work, or 0.
    ///
    /// `POST /api/v1/Contact/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_PublishUdefLayout.html)
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().publish_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_PublishUdefLayout")]
    #[inline]
    pub fn publish_udef_layout(self) -> Call<'c, i32> {
        self.call(Op::PublishUdefLayout, &[])
    }

    /// Returns all user-defined fields of companies as users see them now.
    ///
    /// `GET /api/v1/Contact/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetPublishedUdefLayout.html)
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().get_published_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetPublishedUdefLayout")]
    #[inline]
    pub fn get_published_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetPublishedUdefLayout, &[])
    }

    /// Returns one user-defined field of companies as it is published. An unknown key gives 404.
    ///
    /// `GET /api/v1/Contact/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetPublishedUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().get_published_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetPublishedUdefFieldInfo")]
    #[inline]
    pub fn get_published_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetPublishedUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Drops the draft of the user-defined fields of companies and starts again from the published layout.
    ///
    /// `POST /api/v1/Contact/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_RevertUdefLayout.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.contact().revert_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_RevertUdefLayout")]
    #[inline]
    pub fn revert_udef_layout(self) -> Call<'c, ()> {
        self.call(Op::RevertUdefLayout, &[])
    }

    /// Returns one user-defined field of companies from the draft layout, which may be ahead of the published one. An
    /// unknown key gives 404.
    ///
    /// `GET /api/v1/Contact/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().get_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetUdefFieldInfo")]
    #[inline]
    pub fn get_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Removes a user-defined field from the draft layout of companies. Users see it until the layout is published.
    ///
    /// `DELETE /api/v1/Contact/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_DeleteUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.contact().delete_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_DeleteUdefFieldInfo")]
    #[inline]
    pub fn delete_udef_field_info(self, progid_or_label: &str) -> Call<'c, ()> {
        self.call(Op::DeleteUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Gives a user-defined field of companies another data type and returns the field. The change takes effect when
    /// the layout is published. An unknown key gives 404.
    ///
    /// `POST /api/v1/Contact/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_ChangeFieldType.html)
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
    /// let response = client.contact().change_field_type(
    ///     "progid or label",
    ///     &superoffice::types::UDefFieldType::Number,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_ChangeFieldType")]
    #[inline]
    pub fn change_field_type(
        self,
        progid_or_label: &str,
        field_type: &UDefFieldType,
    ) -> ChangeFieldTypeCall<'c, UserDefinedFieldInfo> {
        self.call(Op::ChangeFieldType, &[View::Str(progid_or_label), View::Enum(field_type)]).into()
    }

    /// Checks whether a company could be saved, without saving it. Returns messages by field; none means that it is
    /// valid.
    ///
    /// `POST /api/v1/Contact/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_ValidateContactEntity.html)
    /// - body, [`ContactEntity`](crate::types::ContactEntity).
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ContactEntity::new().set_name("Example");
    /// let response = client.contact().validate_contact_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_ValidateContactEntity")]
    #[inline]
    pub fn validate_contact_entity(self, body: &ContactEntity) -> Call<'c, Map<String>> {
        self.call(Op::ValidateContactEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new company with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Contact/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_DefaultContactEntity.html)
    /// - returns 200 with [`ContactEntity`](crate::types::ContactEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().default_contact_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_DefaultContactEntity")]
    #[inline]
    pub fn default_contact_entity(self) -> Call<'c, ContactEntity> {
        self.call(Op::DefaultContactEntity, &[])
    }

    /// Returns the picture of a company as it is stored, or scaled and converted when size or format are given. Without
    /// a picture the response is 404 by default.
    ///
    /// `GET /api/v1/Contact/{contactId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetImage.html)
    /// - `contactId` (path), `i32`: Key of the company that the picture belongs to.
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
    /// let response = client.contact().get_image(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetImage")]
    #[inline]
    pub fn get_image(self, contact_id: i32) -> GetImageCall<'c, Binary> {
        self.call(Op::GetImage, &[View::I32(contact_id)]).into()
    }

    /// Stores the picture of a company and returns its key. The record that describes the picture (ImageInfo) is
    /// updated with it.
    ///
    /// `PUT /api/v1/Contact/{contactId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_SaveImage.html)
    /// - `contactId` (path), `i32`: Key of the company that gets the picture.
    /// - body, bytes.
    /// - returns 200 with `i32`.
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().save_image(1, "image/gif", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_SaveImage")]
    #[inline]
    pub fn save_image(
        self,
        contact_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, i32> {
        self.call(Op::SaveImage, &[View::I32(contact_id)]).binary(media_type, data)
    }

    /// Stores the picture of a company and returns its key, as the PUT does; for clients that cannot PUT.
    ///
    /// `POST /api/v1/Contact/{contactId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_SaveImage_POST.html)
    /// - `contactId` (path), `i32`: Key of the company that gets the picture.
    /// - body, bytes.
    /// - returns 200 with `i32`.
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().save_image_post(1, "image/gif", Vec::new()).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_SaveImage_POST")]
    #[inline]
    pub fn save_image_post(
        self,
        contact_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, i32> {
        self.call(Op::SaveImagePost, &[View::I32(contact_id)]).binary(media_type, data)
    }

    /// Removes the picture of a company.
    ///
    /// `DELETE /api/v1/Contact/{contactId}/Image`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_DeleteImageContent.html)
    /// - `contactId` (path), `i32`: Key of the company that loses its picture.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.contact().delete_image_content(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_DeleteImageContent")]
    #[inline]
    pub fn delete_image_content(self, contact_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteImageContent, &[View::I32(contact_id)])
    }

    /// Updates the record that describes the picture of a company (format, size, description and the like), not the
    /// picture itself, and returns the record as stored.
    ///
    /// `PUT /api/v1/Contact/{contactId}/ImageInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_PutImageInfo.html)
    /// - `contactId` (path), `i32`: Key of the company that the picture belongs to.
    /// - body, [`BlobEntity`](crate::types::BlobEntity).
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::BlobEntity::new().set_description("Met at the fair.");
    /// let response = client.contact().put_image_info(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_PutImageInfo")]
    #[inline]
    pub fn put_image_info(self, contact_id: i32, body: &BlobEntity) -> Call<'c, BlobEntity> {
        self.call(Op::PutImageInfo, &[View::I32(contact_id)]).body(View::Carrier(body))
    }

    /// Returns the record that describes the picture of a company (format, size, description and the like), without the
    /// picture itself.
    ///
    /// `GET /api/v1/Contact/{contactId}/Imageinfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetImageInfo.html)
    /// - `contactId` (path), `i32`: Key of the company that the picture belongs to.
    /// - returns 200 with [`BlobEntity`](crate::types::BlobEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().get_image_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetImageInfo")]
    #[inline]
    pub fn get_image_info(self, contact_id: i32) -> Call<'c, BlobEntity> {
        self.call(Op::GetImageInfo, &[View::I32(contact_id)])
    }

    /// Returns a company with its latest follow-ups, documents, requests, sales and chats.
    ///
    /// `GET /api/v1/Contact/{contactId}/Summary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetContactSummary.html)
    /// - `contactId` (path), `i32`: Key of the company to sum up.
    /// - `limit` (query, optional), `i32`: Largest number of entries in each list of the summary.
    /// - returns 200 with [`ContactSummary`](crate::types::ContactSummary).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().get_contact_summary(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetContactSummary")]
    #[inline]
    pub fn get_contact_summary(self, contact_id: i32) -> GetContactSummaryCall<'c, ContactSummary> {
        self.call(Op::GetContactSummary, &[View::I32(contact_id)]).into()
    }

    /// Returns one company by its key, with links to related resources. An unknown key gives 404. With
    /// `If-Modified-Since` the response is 304 when nothing has changed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Contact/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetContactEntity.html)
    /// - `id` (path), `i32`: Key of the company that is returned.
    /// - `fk` (query, optional), `bool`: Whether foreign keys are added to ExtraFields as application.device.key; false
    ///   by default.
    /// - returns 200 with [`ContactEntityWithLinks`](crate::types::ContactEntityWithLinks).
    /// - returns 304 with no body: Unchanged since the given time.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().get_contact_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetContactEntity")]
    #[inline]
    pub fn get_contact_entity(self, id: i32) -> GetContactEntityCall<'c, ContactEntityWithLinks> {
        self.call(Op::GetContactEntity, &[View::I32(id)]).into()
    }

    /// Replaces a company by the one in the request and returns it as stored. With `If-Unmodified-Since` it is refused
    /// with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Contact/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_PutContactEntity.html)
    /// - `id` (path), `i32`: Key of the company that is changed.
    /// - body, [`ContactEntity`](crate::types::ContactEntity).
    /// - returns 200 with [`ContactEntityWithLinks`](crate::types::ContactEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ContactEntity::new().set_name("Example");
    /// let response = client.contact().put_contact_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_PutContactEntity")]
    #[inline]
    pub fn put_contact_entity(self, id: i32, body: &ContactEntity) -> Call<'c, ContactEntityWithLinks, Select> {
        self.call(Op::PutContactEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks a company as deleted, by its key; it disappears from clients and from results, and can be restored with
    /// `Undelete` of the Contact agent. With `If-Unmodified-Since` it is refused with 412 when the record has changed
    /// since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Contact/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_DeleteContactEntity.html)
    /// - `id` (path), `i32`: Key of the company that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.contact().delete_contact_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_DeleteContactEntity")]
    #[inline]
    pub fn delete_contact_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteContactEntity, &[View::I32(id)])
    }

    /// Changes single properties of a company by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays as
    /// it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the
    /// change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Contact/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_PatchContactEntity.html)
    /// - `id` (path), `i32`: Key of the company that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`ContactEntityWithLinks`](crate::types::ContactEntityWithLinks).
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
    /// let response = client.contact().patch_contact_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_PatchContactEntity")]
    #[inline]
    pub fn patch_contact_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, ContactEntityWithLinks, Select> {
        self.call(Op::PatchContactEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Returns rows about the activities of one company, which are follow-ups, documents, mailings, chat sessions and
    /// form submissions, with the chosen columns, filtered, sorted and paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Contact/{id}/Activities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Activities.html)
    /// - `id` (path), `i32`: Key of the company whose activities are returned.
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
    /// let response = client.contact().activities(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_Activities")]
    #[inline]
    pub fn activities(self, id: i32) -> ActivitiesCall<'c, ODataSlimResponse> {
        self.call(Op::Activities, &[View::I32(id)]).into()
    }

    /// Returns rows about the appointments that belong to one company, with the chosen columns, filtered, sorted and
    /// paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Contact/{id}/Appointments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Appointments.html)
    /// - `id` (path), `i32`: Key of the company whose appointments are returned.
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
    /// let response = client.contact().appointments(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_Appointments")]
    #[inline]
    pub fn appointments(self, id: i32) -> AppointmentsCall<'c, ODataSlimResponse> {
        self.call(Op::Appointments, &[View::I32(id)]).into()
    }

    /// Returns rows about the documents that belong to one company, with the chosen columns, filtered, sorted and
    /// paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Contact/{id}/Documents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Documents.html)
    /// - `id` (path), `i32`: Key of the company whose documents are returned.
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
    /// let response = client.contact().documents(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_Documents")]
    #[inline]
    pub fn documents(self, id: i32) -> DocumentsCall<'c, ODataSlimResponse> {
        self.call(Op::Documents, &[View::I32(id)]).into()
    }

    /// Returns the keys that external applications keep on one company, by application, device and key name. An unknown
    /// key gives 404.
    ///
    /// `GET /api/v1/Contact/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`: Key of the company whose data is wanted.
    /// - returns 200 with dictionary of text.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_GetAllForeignKeysOnEntity")]
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Returns rows about the persons that belong to one company, with the chosen columns, filtered, sorted and paged.
    /// An unknown key gives 404.
    ///
    /// `GET /api/v1/Contact/{id}/Persons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Persons.html)
    /// - `id` (path), `i32`: Key of the company whose contact persons are returned.
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
    /// - rows of the archive `Person`, whose columns the feature `archive-person` brings, as in
    ///   `$select=personId,lastName`, `$filter=lastName begins 'A'` and `$orderBy=lastName`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
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
    /// let response = client.contact().persons(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_Persons")]
    #[inline]
    pub fn persons(self, id: i32) -> PersonsCall<'c, ODataSlimResponse> {
        self.call(Op::Persons, &[View::I32(id)]).into()
    }

    /// Returns rows about the projects that one company takes part in through project members, with the chosen columns,
    /// filtered, sorted and paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Contact/{id}/Projects`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Projects.html)
    /// - `id` (path), `i32`: Key of the company whose projects are returned.
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
    /// let response = client.contact().projects(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_Projects")]
    #[inline]
    pub fn projects(self, id: i32) -> ProjectsCall<'c, ODataSlimResponse> {
        self.call(Op::Projects, &[View::I32(id)]).into()
    }

    /// Returns rows about the relations that belong to one company, with the chosen columns, filtered, sorted and
    /// paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Contact/{id}/Relations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Relations.html)
    /// - `id` (path), `i32`: Key of the company whose relations are returned.
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
    /// let response = client.contact().relations(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_Relations")]
    #[inline]
    pub fn relations(self, id: i32) -> RelationsCall<'c, ODataSlimResponse> {
        self.call(Op::Relations, &[View::I32(id)]).into()
    }

    /// Returns rows about the sales of one company, from an archive that can also include those where it is a
    /// stakeholder (`includestakeholders` in `$entities`), with the chosen columns, filtered, sorted and paged. An
    /// unknown key gives 404.
    ///
    /// `GET /api/v1/Contact/{id}/Sales`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Sales.html)
    /// - `id` (path), `i32`: Key of the company whose sales are returned.
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
    /// let response = client.contact().sales(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_Sales")]
    #[inline]
    pub fn sales(self, id: i32) -> SalesCall<'c, ODataSlimResponse> {
        self.call(Op::Sales, &[View::I32(id)]).into()
    }

    /// Returns the short form of one company, cheaper to read than the whole entity. An unknown key gives 404.
    ///
    /// `GET /api/v1/Contact/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Simple.html)
    /// - `id` (path), `i32`: Key of the company that is returned.
    /// - returns 200 with [`Contact`](crate::types::Contact).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.contact().simple(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_Simple")]
    #[inline]
    pub fn simple(self, id: i32) -> Call<'c, Contact> {
        self.call(Op::Simple, &[View::I32(id)])
    }

    /// Returns rows about the tickets that belong to one company, with the chosen columns, filtered, sorted and paged.
    /// An unknown key gives 404.
    ///
    /// `GET /api/v1/Contact/{id}/Tickets`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Tickets.html)
    /// - `id` (path), `i32`: Key of the company whose requests (tickets) are returned.
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
    /// let response = client.contact().tickets(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_Tickets")]
    #[inline]
    pub fn tickets(self, id: i32) -> TicketsCall<'c, ODataSlimResponse> {
        self.call(Op::Tickets, &[View::I32(id)]).into()
    }

    /// Merges two companies: the destination remains and the source disappears.
    ///
    /// `POST /api/v1/Contact/{sourceContactId}/MergeTo/{destinationContactId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Contact/v1ContactEntity_Merge.html)
    /// - `sourceContactId` (path), `i32`: Key of the company that is removed.
    /// - `destinationContactId` (path), `i32`: Key of the company that remains.
    /// - `mergeIdenticalPersons` (query, optional), `bool`: Whether persons of the same name become one.
    /// - `replaceEmptyFieldsOnDestination` (query, optional), `bool`: Whether empty properties of the destination get
    ///   values of the source.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.contact().merge(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ContactEntity_Merge")]
    #[inline]
    pub fn merge(self, source_contact_id: i32, destination_contact_id: i32) -> MergeCall<'c, ()> {
        self.call(Op::Merge, &[View::I32(source_contact_id), View::I32(destination_contact_id)]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ContactClient::get_all), with its options.
    GetAllCall<A> = CallWithOptions Rows GetAllOptions {
        /// Condition that rows must meet, made of columns, operators and values, joined by `and` or `or`.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with an optional asc or desc.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas; contact by default.
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
    /// The call of [`get_name_department_duplicates`](ContactClient::get_name_department_duplicates), with its options.
    GetNameDepartmentDuplicatesCall = CallWithOptions NoSelect GetNameDepartmentDuplicatesOptions {
        /// Department of the company; may be empty.
        department String = "department";
    }
}

pagewire_runtime::call! {
    /// The call of [`detect_unpublished_changes`](ContactClient::detect_unpublished_changes), with its options.
    DetectUnpublishedChangesCall = CallWithOptions NoSelect DetectUnpublishedChangesOptions {
        /// Whether only changes count that move data between columns; by default every change of the layout does.
        column_changes_only bool = "columnChangesOnly";
    }
}

pagewire_runtime::call! {
    /// The call of [`change_field_type`](ContactClient::change_field_type), with its options.
    ChangeFieldTypeCall = CallWithOptions NoSelect ChangeFieldTypeOptions {
        /// Whether values are stored in an indexed column, which makes searching faster; false by default.
        is_indexed bool = "isIndexed";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_image`](ContactClient::get_image), with its options.
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
    /// The call of [`get_contact_summary`](ContactClient::get_contact_summary), with its options.
    GetContactSummaryCall = CallWithOptions NoSelect GetContactSummaryOptions {
        /// Largest number of entries in each list of the summary.
        limit i32 = "limit";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_contact_entity`](ContactClient::get_contact_entity), with its options.
    GetContactEntityCall = CallWithOptions Select GetContactEntityOptions {
        /// Whether foreign keys are added to ExtraFields as application.device.key; false by default.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`activities`](ContactClient::activities), with its options.
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
    /// The call of [`appointments`](ContactClient::appointments), with its options.
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
    /// The call of [`documents`](ContactClient::documents), with its options.
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
    /// The call of [`persons`](ContactClient::persons), with its options.
    PersonsCall<A> = CallWithOptions Rows PersonsOptions {
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
    /// The call of [`projects`](ContactClient::projects), with its options.
    ProjectsCall<A> = CallWithOptions Rows ProjectsOptions {
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
    /// The call of [`relations`](ContactClient::relations), with its options.
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
    /// The call of [`sales`](ContactClient::sales), with its options.
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
    /// The call of [`tickets`](ContactClient::tickets), with its options.
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
    /// The call of [`merge`](ContactClient::merge), with its options.
    MergeCall = CallWithOptions NoSelect MergeOptions {
        /// Whether persons of the same name become one.
        merge_identical_persons bool = "mergeIdenticalPersons";
        /// Whether empty properties of the destination get values of the source.
        replace_empty_fields_on_destination bool = "replaceEmptyFieldsOnDestination";
    }
}
