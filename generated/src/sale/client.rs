// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{DateTime, Map};
use crate::types::{
    FieldInfoBase, JsonPatch, Mode, ODataSlimResponse, Output, Sale, SaleEntity, SaleEntityWithLinks, UDefFieldType,
    UserDefinedFieldInfo,
};

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

    /// Get all.
    ///
    /// `GET /api/v1/Sale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetAll.html)
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
    /// let answer = client.sale().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post sale entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Sale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_PostSaleEntity.html)
    /// - body, [`SaleEntity`](crate::types::SaleEntity).
    /// - answers 200 with [`SaleEntityWithLinks`](crate::types::SaleEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().post_sale_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_sale_entity(self, body: &SaleEntity) -> Call<'c, SaleEntityWithLinks, Select> {
        self.call(Op::PostSaleEntity, &[]).body(View::Carrier(body))
    }

    /// Get custom field info list.
    ///
    /// `GET /api/v1/Sale/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetCustomFieldInfoList.html)
    /// - answers 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Get custom field info.
    ///
    /// `GET /api/v1/Sale/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text.
    /// - answers 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().get_custom_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Batch update next due date.
    ///
    /// `POST /api/v1/Sale/NextDueDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_BatchUpdateNextDueDate.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale().batch_update_next_due_date().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn batch_update_next_due_date(self) -> Call<'c, ()> {
        self.call(Op::BatchUpdateNextDueDate, &[])
    }

    /// Get udef layout.
    ///
    /// `GET /api/v1/Sale/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetUdefLayout.html)
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().get_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetUdefLayout, &[])
    }

    /// Save udef layout.
    ///
    /// `PUT /api/v1/Sale/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_SaveUdefLayout.html)
    /// - body, list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().save_udef_layout(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_udef_layout(self, body: &[UserDefinedFieldInfo]) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::SaveUdefLayout, &[]).body(View::List(&body))
    }

    /// Add udef field.
    ///
    /// `POST /api/v1/Sale/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_AddUdefField.html)
    /// - `udefFieldType` (query), [`UDefFieldType`](crate::types::UDefFieldType).
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().add_udef_field(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_udef_field(self, udef_field_type: &UDefFieldType) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::AddUdefField, &[]).query("udefFieldType", View::Enum(udef_field_type))
    }

    /// Detect unpublished changes.
    ///
    /// `GET /api/v1/Sale/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_DetectUnpublishedChanges.html)
    /// - `columnChangesOnly` (query, optional), `bool`.
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().detect_unpublished_changes().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn detect_unpublished_changes(self) -> DetectUnpublishedChangesCall<'c, bool> {
        self.call(Op::DetectUnpublishedChanges, &[]).into()
    }

    /// Is publish udef layout active.
    ///
    /// `GET /api/v1/Sale/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_IsPublishUdefLayoutActive.html)
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().is_publish_udef_layout_active().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn is_publish_udef_layout_active(self) -> Call<'c, bool> {
        self.call(Op::IsPublishUdefLayoutActive, &[])
    }

    /// Publish udef layout.
    ///
    /// `POST /api/v1/Sale/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_PublishUdefLayout.html)
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().publish_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn publish_udef_layout(self) -> Call<'c, i32> {
        self.call(Op::PublishUdefLayout, &[])
    }

    /// Get published udef layout.
    ///
    /// `GET /api/v1/Sale/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetPublishedUdefLayout.html)
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().get_published_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_published_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetPublishedUdefLayout, &[])
    }

    /// Get published udef field info.
    ///
    /// `GET /api/v1/Sale/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetPublishedUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().get_published_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_published_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetPublishedUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Revert udef layout.
    ///
    /// `POST /api/v1/Sale/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_RevertUdefLayout.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale().revert_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn revert_udef_layout(self) -> Call<'c, ()> {
        self.call(Op::RevertUdefLayout, &[])
    }

    /// Get udef field info.
    ///
    /// `GET /api/v1/Sale/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().get_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Delete udef field info.
    ///
    /// `DELETE /api/v1/Sale/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_DeleteUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale().delete_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_udef_field_info(self, progid_or_label: &str) -> Call<'c, ()> {
        self.call(Op::DeleteUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Change field type.
    ///
    /// `POST /api/v1/Sale/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_ChangeFieldType.html)
    /// - `progidOrLabel` (path), text.
    /// - `fieldType` (path), [`UDefFieldType`](crate::types::UDefFieldType).
    /// - `isIndexed` (query, optional), `bool`.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().change_field_type("text", &Default::default()).send().await?;
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

    /// Validate sale entity.
    ///
    /// `POST /api/v1/Sale/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_ValidateSaleEntity.html)
    /// - body, [`SaleEntity`](crate::types::SaleEntity).
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().validate_sale_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn validate_sale_entity(self, body: &SaleEntity) -> Call<'c, Map<String>> {
        self.call(Op::ValidateSaleEntity, &[]).body(View::Carrier(body))
    }

    /// Default sale entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Sale/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_DefaultSaleEntity.html)
    /// - answers 200 with [`SaleEntity`](crate::types::SaleEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().default_sale_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_sale_entity(self) -> Call<'c, SaleEntity> {
        self.call(Op::DefaultSaleEntity, &[])
    }

    /// Is number valid.
    ///
    /// `GET /api/v1/Sale/{contactId}/IsNumberValid/{number}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_IsNumberValid.html)
    /// - `contactId` (path), `i32`.
    /// - `number` (path), text.
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().is_number_valid(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn is_number_valid(self, contact_id: i32, number: &str) -> Call<'c, bool> {
        self.call(Op::IsNumberValid, &[View::I32(contact_id), View::Str(number)])
    }

    /// Get sale entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Sale/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetSaleEntity.html)
    /// - `id` (path), `i32`.
    /// - `fk` (query, optional), `bool`.
    /// - answers 200 with [`SaleEntityWithLinks`](crate::types::SaleEntityWithLinks).
    /// - answers 304 with no body: Unchanged since the given time.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().get_sale_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_sale_entity(self, id: i32) -> GetSaleEntityCall<'c, SaleEntityWithLinks> {
        self.call(Op::GetSaleEntity, &[View::I32(id)]).into()
    }

    /// Put sale entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Sale/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_PutSaleEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`SaleEntity`](crate::types::SaleEntity).
    /// - answers 200 with [`SaleEntityWithLinks`](crate::types::SaleEntityWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().put_sale_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_sale_entity(self, id: i32, body: &SaleEntity) -> Call<'c, SaleEntityWithLinks, Select> {
        self.call(Op::PutSaleEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete sale entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Sale/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_DeleteSaleEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale().delete_sale_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_sale_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSaleEntity, &[View::I32(id)])
    }

    /// Patch sale entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Sale/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_PatchSaleEntity.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`SaleEntityWithLinks`](crate::types::SaleEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().patch_sale_entity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_sale_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, SaleEntityWithLinks, Select> {
        self.call(Op::PatchSaleEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Activities.
    ///
    /// `GET /api/v1/Sale/{id}/Activities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Activities.html)
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
    /// let answer = client.sale().activities(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn activities(self, id: i32) -> ActivitiesCall<'c, ODataSlimResponse> {
        self.call(Op::Activities, &[View::I32(id)]).into()
    }

    /// Get all foreign keys on entity.
    ///
    /// `GET /api/v1/Sale/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with dictionary of text.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Guide.
    ///
    /// `GET /api/v1/Sale/{id}/Guide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Guide.html)
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
    /// let answer = client.sale().guide(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn guide(self, id: i32) -> GuideCall<'c, ODataSlimResponse> {
        self.call(Op::Guide, &[View::I32(id)]).into()
    }

    /// History.
    ///
    /// `GET /api/v1/Sale/{id}/History`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_History.html)
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
    /// let answer = client.sale().history(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn history(self, id: i32) -> HistoryCall<'c, ODataSlimResponse> {
        self.call(Op::History, &[View::I32(id)]).into()
    }

    /// Links.
    ///
    /// `GET /api/v1/Sale/{id}/Links`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Links.html)
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
    /// let answer = client.sale().links(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn links(self, id: i32) -> LinksCall<'c, ODataSlimResponse> {
        self.call(Op::Links, &[View::I32(id)]).into()
    }

    /// Simple.
    ///
    /// `GET /api/v1/Sale/{id}/Simple`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Simple.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`Sale`](crate::types::Sale).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().simple(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn simple(self, id: i32) -> Call<'c, Sale> {
        self.call(Op::Simple, &[View::I32(id)])
    }

    /// Stakeholders.
    ///
    /// `GET /api/v1/Sale/{id}/Stakeholders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_Stakeholders.html)
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
    /// let answer = client.sale().stakeholders(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn stakeholders(self, id: i32) -> StakeholdersCall<'c, ODataSlimResponse> {
        self.call(Op::Stakeholders, &[View::I32(id)]).into()
    }

    /// Has guide.
    ///
    /// `GET /api/v1/Sale/{saleId}/HasGuide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_HasGuide.html)
    /// - `saleId` (path), `i32`.
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().has_guide(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn has_guide(self, sale_id: i32) -> Call<'c, bool> {
        self.call(Op::HasGuide, &[View::I32(sale_id)])
    }

    /// Get next due date.
    ///
    /// `GET /api/v1/Sale/{saleId}/NextDueDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Sale/v1SaleEntity_GetNextDueDate.html)
    /// - `saleId` (path), `i32`.
    /// - answers 200 with date-time.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.sale().get_next_due_date(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_next_due_date(self, sale_id: i32) -> Call<'c, DateTime> {
        self.call(Op::GetNextDueDate, &[View::I32(sale_id)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](SaleClient::get_all), with its options.
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
    /// The call of [`detect_unpublished_changes`](SaleClient::detect_unpublished_changes), with its options.
    DetectUnpublishedChangesCall NoSelect superoffice_options {
        /// The query parameter `columnChangesOnly`.
        column_changes_only bool = "columnChangesOnly";
    }
}

pagewire_runtime::call! {
    /// The call of [`change_field_type`](SaleClient::change_field_type), with its options.
    ChangeFieldTypeCall NoSelect superoffice_options {
        /// The query parameter `isIndexed`.
        is_indexed bool = "isIndexed";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_sale_entity`](SaleClient::get_sale_entity), with its options.
    GetSaleEntityCall Select superoffice_options {
        /// The query parameter `fk`.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`activities`](SaleClient::activities), with its options.
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
    /// The call of [`guide`](SaleClient::guide), with its options.
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
    /// The call of [`history`](SaleClient::history), with its options.
    HistoryCall Select superoffice_archive_options {
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
    /// The call of [`links`](SaleClient::links), with its options.
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
    /// The call of [`stakeholders`](SaleClient::stakeholders), with its options.
    StakeholdersCall Select superoffice_archive_options {
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
