// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{DateTime, Map};
use crate::types::{
    FieldInfoBase, JsonPatch, Mode, ODataSlimResponse, Output, Sale, SaleEntity, SaleEntityWithLinks, UDefFieldType,
    UserDefinedFieldInfo,
};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `Sale`.
#[derive(Clone, Copy, Debug)]
pub struct SaleClient<'c>(&'c Client);

impl<'c> SaleClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns rows about every sale, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Sale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetAll.html)
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
    /// - rows of the archive `FindSale`, whose columns the feature `archive-find-sale` brings, as in
    ///   `$select=saleId,heading`, `$filter=heading begins 'A'` and `$orderBy=heading`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-find-sale")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, find_sale};
    ///
    /// let query = Query::new()
    ///     .select((find_sale::SALE_ID, find_sale::HEADING))
    ///     .filter(find_sale::HEADING.begins("A"))
    ///     .order_by(find_sale::HEADING.asc());
    /// let response = client.sale().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new sale and returns it with its key and links. Begin with the values of its `default` resource.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Sale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_PostSaleEntity.html)
    /// - body, [`SaleEntity`](crate::types::SaleEntity).
    /// - returns 200 with [`SaleEntityWithLinks`](crate::types::SaleEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaleEntity::new().set_heading("First visit");
    /// let response = client.sale().post_sale_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_PostSaleEntity")]
    #[inline]
    pub fn post_sale_entity(self, body: &SaleEntity) -> Call<'c, SaleEntityWithLinks, Select> {
        self.call(Op::PostSaleEntity, &[]).body(View::Carrier(body))
    }

    /// Returns types and settings of all custom fields of sales: published user-defined fields and extra fields, not
    /// the built-in ones.
    ///
    /// `GET /api/v1/Sale/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetCustomFieldInfoList.html)
    /// - returns 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_GetCustomFieldInfoList")]
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Returns the type and settings of one custom field of sales: a published user-defined field or an extra field.
    ///
    /// `GET /api/v1/Sale/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text: Custom field by its name, such as x\_foo for an extra field or SuperOffice:3 for a
    ///   user-defined one.
    /// - returns 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().get_custom_field_info("field name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_GetCustomFieldInfo")]
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Calculates the next dates of all sales anew.
    ///
    /// `POST /api/v1/Sale/NextDueDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_BatchUpdateNextDueDate.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale().batch_update_next_due_date().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_BatchUpdateNextDueDate")]
    #[inline]
    pub fn batch_update_next_due_date(self) -> Call<'c, ()> {
        self.call(Op::BatchUpdateNextDueDate, &[])
    }

    /// Returns the draft of the user-defined fields of sales, which may be ahead of the published layout.
    ///
    /// `GET /api/v1/Sale/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetUdefLayout.html)
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().get_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_GetUdefLayout")]
    #[inline]
    pub fn get_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetUdefLayout, &[])
    }

    /// Replaces the draft of the user-defined fields of sales and returns it as stored. Users see it after a
    /// publication.
    ///
    /// `PUT /api/v1/Sale/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_SaveUdefLayout.html)
    /// - body, list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::UserDefinedFieldInfo::new().set_template_variable_name("Example")];
    /// let response = client.sale().save_udef_layout(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_SaveUdefLayout")]
    #[inline]
    pub fn save_udef_layout(self, body: &[UserDefinedFieldInfo]) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::SaveUdefLayout, &[]).body(View::List(&body))
    }

    /// Adds an empty user-defined field of the given type to sales and returns it. It is not visible before the layout
    /// is published.
    ///
    /// `POST /api/v1/Sale/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_AddUdefField.html)
    /// - `udefFieldType` (query), [`UDefFieldType`](crate::types::UDefFieldType): Data type of the field that is added.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().add_udef_field(&superoffice::types::UDefFieldType::Number)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_AddUdefField")]
    #[inline]
    pub fn add_udef_field(self, udef_field_type: &UDefFieldType) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::AddUdefField, &[]).query("udefFieldType", View::Enum(udef_field_type))
    }

    /// Returns whether the draft of user-defined fields for sales differs from what is published.
    ///
    /// `GET /api/v1/Sale/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_DetectUnpublishedChanges.html)
    /// - `columnChangesOnly` (query, optional), `bool`: Whether only changes count that move data between columns; by
    ///   default every change of the layout does.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().detect_unpublished_changes().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_DetectUnpublishedChanges")]
    #[inline]
    pub fn detect_unpublished_changes(self) -> DetectUnpublishedChangesCall<'c, bool> {
        self.call(Op::DetectUnpublishedChanges, &[]).into()
    }

    /// Returns whether a publication of user-defined fields for sales is going on.
    ///
    /// `GET /api/v1/Sale/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_IsPublishUdefLayoutActive.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().is_publish_udef_layout_active().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_IsPublishUdefLayoutActive")]
    #[inline]
    pub fn is_publish_udef_layout_active(self) -> Call<'c, bool> {
        self.call(Op::IsPublishUdefLayoutActive, &[])
    }

    /// Publishes the draft of the user-defined fields of sales; stored values move to other columns where that is
    /// needed. Returns the key of the batch task that does the work, or 0.
    ///
    /// `POST /api/v1/Sale/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_PublishUdefLayout.html)
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().publish_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_PublishUdefLayout")]
    #[inline]
    pub fn publish_udef_layout(self) -> Call<'c, i32> {
        self.call(Op::PublishUdefLayout, &[])
    }

    /// Returns all user-defined fields of sales as users see them now.
    ///
    /// `GET /api/v1/Sale/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetPublishedUdefLayout.html)
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().get_published_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_GetPublishedUdefLayout")]
    #[inline]
    pub fn get_published_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetPublishedUdefLayout, &[])
    }

    /// Returns one user-defined field of sales as it is published. An unknown key gives 404.
    ///
    /// `GET /api/v1/Sale/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetPublishedUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().get_published_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_GetPublishedUdefFieldInfo")]
    #[inline]
    pub fn get_published_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetPublishedUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Drops the draft of the user-defined fields of sales and starts again from the published layout.
    ///
    /// `POST /api/v1/Sale/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_RevertUdefLayout.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale().revert_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_RevertUdefLayout")]
    #[inline]
    pub fn revert_udef_layout(self) -> Call<'c, ()> {
        self.call(Op::RevertUdefLayout, &[])
    }

    /// Returns one user-defined field of sales from the draft layout, which may be ahead of the published one. An
    /// unknown key gives 404.
    ///
    /// `GET /api/v1/Sale/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().get_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_GetUdefFieldInfo")]
    #[inline]
    pub fn get_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Removes a user-defined field from the draft layout of sales. Users see it until the layout is published.
    ///
    /// `DELETE /api/v1/Sale/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_DeleteUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale().delete_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_DeleteUdefFieldInfo")]
    #[inline]
    pub fn delete_udef_field_info(self, progid_or_label: &str) -> Call<'c, ()> {
        self.call(Op::DeleteUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Gives a user-defined field of sales another data type and returns the field. The change takes effect when the
    /// layout is published. An unknown key gives 404.
    ///
    /// `POST /api/v1/Sale/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_ChangeFieldType.html)
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
    /// let response = client.sale().change_field_type(
    ///     "progid or label",
    ///     &superoffice::types::UDefFieldType::Number,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_ChangeFieldType")]
    #[inline]
    pub fn change_field_type(
        self,
        progid_or_label: &str,
        field_type: &UDefFieldType,
    ) -> ChangeFieldTypeCall<'c, UserDefinedFieldInfo> {
        self.call(Op::ChangeFieldType, &[View::Str(progid_or_label), View::Enum(field_type)]).into()
    }

    /// Checks whether a sale could be saved, without saving it. Returns messages by field; none means that it is valid.
    ///
    /// `POST /api/v1/Sale/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_ValidateSaleEntity.html)
    /// - body, [`SaleEntity`](crate::types::SaleEntity).
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaleEntity::new().set_heading("First visit");
    /// let response = client.sale().validate_sale_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_ValidateSaleEntity")]
    #[inline]
    pub fn validate_sale_entity(self, body: &SaleEntity) -> Call<'c, Map<String>> {
        self.call(Op::ValidateSaleEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new sale with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Sale/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_DefaultSaleEntity.html)
    /// - returns 200 with [`SaleEntity`](crate::types::SaleEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().default_sale_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_DefaultSaleEntity")]
    #[inline]
    pub fn default_sale_entity(self) -> Call<'c, SaleEntity> {
        self.call(Op::DefaultSaleEntity, &[])
    }

    /// Returns whether a sale may have a number, by the rules of the installation.
    ///
    /// `GET /api/v1/Sale/{contactId}/IsNumberValid/{number}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_IsNumberValid.html)
    /// - `contactId` (path), `i32`: Key of the sale that would get the number.
    /// - `number` (path), text: Number to check.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().is_number_valid(1, "number").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_IsNumberValid")]
    #[inline]
    pub fn is_number_valid(self, contact_id: i32, number: &str) -> Call<'c, bool> {
        self.call(Op::IsNumberValid, &[View::I32(contact_id), View::Str(number)])
    }

    /// Returns one sale by its key, with links to related resources. An unknown key gives 404. With `If-Modified-Since`
    /// the response is 304 when nothing has changed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Sale/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetSaleEntity.html)
    /// - `id` (path), `i32`: Key of the sale that is returned.
    /// - `fk` (query, optional), `bool`: Whether foreign keys are added to ExtraFields as application.device.key; false
    ///   by default.
    /// - returns 200 with [`SaleEntityWithLinks`](crate::types::SaleEntityWithLinks).
    /// - returns 304 with no body: Unchanged since the given time.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().get_sale_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_GetSaleEntity")]
    #[inline]
    pub fn get_sale_entity(self, id: i32) -> GetSaleEntityCall<'c, SaleEntityWithLinks> {
        self.call(Op::GetSaleEntity, &[View::I32(id)]).into()
    }

    /// Replaces a sale by the one in the request and returns it as stored. With `If-Unmodified-Since` it is refused
    /// with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Sale/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_PutSaleEntity.html)
    /// - `id` (path), `i32`: Key of the sale that is changed.
    /// - body, [`SaleEntity`](crate::types::SaleEntity).
    /// - returns 200 with [`SaleEntityWithLinks`](crate::types::SaleEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaleEntity::new().set_heading("First visit");
    /// let response = client.sale().put_sale_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_PutSaleEntity")]
    #[inline]
    pub fn put_sale_entity(self, id: i32, body: &SaleEntity) -> Call<'c, SaleEntityWithLinks, Select> {
        self.call(Op::PutSaleEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a sale by its key. With `If-Unmodified-Since` it is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Sale/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_DeleteSaleEntity.html)
    /// - `id` (path), `i32`: Key of the sale that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale().delete_sale_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_DeleteSaleEntity")]
    #[inline]
    pub fn delete_sale_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSaleEntity, &[View::I32(id)])
    }

    /// Changes single properties of a sale by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays as it
    /// is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the change
    /// is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Sale/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_PatchSaleEntity.html)
    /// - `id` (path), `i32`: Key of the sale that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`SaleEntityWithLinks`](crate::types::SaleEntityWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Heading")
    ///         .set_value("First visit"),
    /// ];
    /// let response = client.sale().patch_sale_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_PatchSaleEntity")]
    #[inline]
    pub fn patch_sale_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, SaleEntityWithLinks, Select> {
        self.call(Op::PatchSaleEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Returns rows about the activities of one sale, which are follow-ups and documents, with the chosen columns,
    /// filtered, sorted and paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Sale/{id}/Activities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Activities.html)
    /// - `id` (path), `i32`: Key of the sale whose activities are returned.
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
    /// - rows of the archive `SaleActivity`, whose columns the feature `archive-sale-activity` brings, as in
    ///   `$select=saleId,name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-sale-activity")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, sale_activity};
    ///
    /// let query = Query::new()
    ///     .select((sale_activity::SALE_ID, sale_activity::NAME))
    ///     .filter(sale_activity::NAME.begins("A"))
    ///     .order_by(sale_activity::NAME.asc());
    /// let response = client.sale().activities(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_Activities")]
    #[inline]
    pub fn activities(self, id: i32) -> ActivitiesCall<'c, ODataSlimResponse> {
        self.call(Op::Activities, &[View::I32(id)]).into()
    }

    /// Returns the keys that external applications keep on one sale, by application, device and key name. An unknown
    /// key gives 404.
    ///
    /// `GET /api/v1/Sale/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`: Key of the sale whose data is wanted.
    /// - returns 200 with dictionary of text.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_GetAllForeignKeysOnEntity")]
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Returns rows about the steps of the guide of one sale, with the chosen columns, filtered, sorted and paged. An
    /// unknown key gives 404.
    ///
    /// `GET /api/v1/Sale/{id}/Guide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Guide.html)
    /// - `id` (path), `i32`: Key of the sale whose guide steps are returned.
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
    /// - rows of the archive `SaleGuide`, whose columns the feature `archive-sale-guide` brings, as in
    ///   `$select=saleId,text`, `$filter=text begins 'A'` and `$orderBy=text`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-sale-guide")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, sale_guide};
    ///
    /// let query = Query::new()
    ///     .select((sale_guide::SALE_ID, sale_guide::TEXT))
    ///     .filter(sale_guide::TEXT.begins("A"))
    ///     .order_by(sale_guide::TEXT.asc());
    /// let response = client.sale().guide(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_Guide")]
    #[inline]
    pub fn guide(self, id: i32) -> GuideCall<'c, ODataSlimResponse> {
        self.call(Op::Guide, &[View::I32(id)]).into()
    }

    /// Returns rows about earlier states of one sale, with the chosen columns, filtered, sorted and paged. An unknown
    /// key gives 404.
    ///
    /// `GET /api/v1/Sale/{id}/History`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_History.html)
    /// - `id` (path), `i32`: Key of the sale whose earlier states are returned.
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
    /// - rows of the archive `SaleHistory`, whose columns the feature `archive-sale-history` brings, as in
    ///   `$select=saleId,heading`, `$filter=heading begins 'A'` and `$orderBy=heading`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-sale-history")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, sale_history};
    ///
    /// let query = Query::new()
    ///     .select((sale_history::SALE_ID, sale_history::HEADING))
    ///     .filter(sale_history::HEADING.begins("A"))
    ///     .order_by(sale_history::HEADING.asc());
    /// let response = client.sale().history(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_History")]
    #[inline]
    pub fn history(self, id: i32) -> HistoryCall<'c, ODataSlimResponse> {
        self.call(Op::History, &[View::I32(id)]).into()
    }

    /// Returns rows about the links that belong to one sale, with the chosen columns, filtered, sorted and paged. An
    /// unknown key gives 404.
    ///
    /// `GET /api/v1/Sale/{id}/Links`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Links.html)
    /// - `id` (path), `i32`: Key of the sale whose links are returned.
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
    /// let response = client.sale().links(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_Links")]
    #[inline]
    pub fn links(self, id: i32) -> LinksCall<'c, ODataSlimResponse> {
        self.call(Op::Links, &[View::I32(id)]).into()
    }

    /// Returns the short form of one sale, cheaper to read than the whole entity. An unknown key gives 404.
    ///
    /// `GET /api/v1/Sale/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Simple.html)
    /// - `id` (path), `i32`: Key of the sale that is returned.
    /// - returns 200 with [`Sale`](crate::types::Sale).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().simple(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_Simple")]
    #[inline]
    pub fn simple(self, id: i32) -> Call<'c, Sale> {
        self.call(Op::Simple, &[View::I32(id)])
    }

    /// Returns rows about the stakeholders that belong to one sale, with the chosen columns, filtered, sorted and
    /// paged. An unknown key gives 404.
    ///
    /// `GET /api/v1/Sale/{id}/Stakeholders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Stakeholders.html)
    /// - `id` (path), `i32`: Key of the sale whose stakeholders are returned.
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
    /// - rows of the archive `SaleStakeholder`, whose columns the feature `archive-sale-stakeholder` brings, as in
    ///   `$select=saleStakeholderId,comment`, `$filter=comment begins 'A'` and `$orderBy=comment`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-sale-stakeholder")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, sale_stakeholder};
    ///
    /// let query = Query::new()
    ///     .select((sale_stakeholder::SALE_STAKEHOLDER_ID, sale_stakeholder::COMMENT))
    ///     .filter(sale_stakeholder::COMMENT.begins("A"))
    ///     .order_by(sale_stakeholder::COMMENT.asc());
    /// let response = client.sale().stakeholders(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_Stakeholders")]
    #[inline]
    pub fn stakeholders(self, id: i32) -> StakeholdersCall<'c, ODataSlimResponse> {
        self.call(Op::Stakeholders, &[View::I32(id)]).into()
    }

    /// Returns whether the type of the sale has a guide of steps.
    ///
    /// `GET /api/v1/Sale/{saleId}/HasGuide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_HasGuide.html)
    /// - `saleId` (path), `i32`: Key of the sale whose type is looked at for a guide.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().has_guide(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_HasGuide")]
    #[inline]
    pub fn has_guide(self, sale_id: i32) -> Call<'c, bool> {
        self.call(Op::HasGuide, &[View::I32(sale_id)])
    }

    /// Returns the day of the next activity of a sale that is not done.
    ///
    /// `GET /api/v1/Sale/{saleId}/NextDueDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetNextDueDate.html)
    /// - `saleId` (path), `i32`: Key of the sale whose date is wanted.
    /// - returns 200 with date-time.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale().get_next_due_date(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleEntity_GetNextDueDate")]
    #[inline]
    pub fn get_next_due_date(self, sale_id: i32) -> Call<'c, DateTime> {
        self.call(Op::GetNextDueDate, &[View::I32(sale_id)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](SaleClient::get_all), with its options.
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
    /// The call of [`detect_unpublished_changes`](SaleClient::detect_unpublished_changes), with its options.
    DetectUnpublishedChangesCall = CallWithOptions NoSelect DetectUnpublishedChangesOptions {
        /// Whether only changes count that move data between columns; by default every change of the layout does.
        column_changes_only bool = "columnChangesOnly";
    }
}

pagewire_runtime::call! {
    /// The call of [`change_field_type`](SaleClient::change_field_type), with its options.
    ChangeFieldTypeCall = CallWithOptions NoSelect ChangeFieldTypeOptions {
        /// Whether values are stored in an indexed column, which makes searching faster; false by default.
        is_indexed bool = "isIndexed";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_sale_entity`](SaleClient::get_sale_entity), with its options.
    GetSaleEntityCall = CallWithOptions Select GetSaleEntityOptions {
        /// Whether foreign keys are added to ExtraFields as application.device.key; false by default.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`activities`](SaleClient::activities), with its options.
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
    /// The call of [`guide`](SaleClient::guide), with its options.
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
    /// The call of [`history`](SaleClient::history), with its options.
    HistoryCall<A> = CallWithOptions Rows HistoryOptions {
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
    /// The call of [`links`](SaleClient::links), with its options.
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
    /// The call of [`stakeholders`](SaleClient::stakeholders), with its options.
    StakeholdersCall<A> = CallWithOptions Rows StakeholdersOptions {
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
