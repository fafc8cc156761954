// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{Bytes, Map};
use crate::types::{
    CheckoutInfo, CommandInfo, DocumentEntity, DocumentEntityWithLinks, FieldInfoBase, JsonPatch, Mode,
    ODataSlimResponse, Output, ReturnInfo, UDefFieldType, UserDefinedFieldInfo, VersionInfo,
};

use super::operations::*;

/// Calls of the tag `Document`.
#[derive(Clone, Copy, Debug)]
pub struct DocumentClient<'c>(&'c Client);

impl<'c> DocumentClient<'c> {
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
    /// `GET /api/v1/Document`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetAll.html)
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
    /// let answer = client.document().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post document entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Document`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_PostDocumentEntity.html)
    /// - body, [`DocumentEntity`](crate::types::DocumentEntity).
    /// - answers 200 with [`DocumentEntityWithLinks`](crate::types::DocumentEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().post_document_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_document_entity(self, body: &DocumentEntity) -> Call<'c, DocumentEntityWithLinks, Select> {
        self.call(Op::PostDocumentEntity, &[]).body(View::Carrier(body))
    }

    /// Get custom field info list.
    ///
    /// `GET /api/v1/Document/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetCustomFieldInfoList.html)
    /// - answers 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Get custom field info.
    ///
    /// `GET /api/v1/Document/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text.
    /// - answers 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_custom_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Get plugin list.
    ///
    /// `GET /api/v1/Document/Plugin`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetPluginList.html)
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_plugin_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_plugin_list(self) -> Call<'c, Map<String>> {
        self.call(Op::GetPluginList, &[])
    }

    /// Get plugin capabilities.
    ///
    /// `GET /api/v1/Document/Plugin/{pluginId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetPluginCapabilities.html)
    /// - `pluginId` (path), `i32`.
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_plugin_capabilities(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_plugin_capabilities(self, plugin_id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetPluginCapabilities, &[View::I32(plugin_id)])
    }

    /// Get udef layout.
    ///
    /// `GET /api/v1/Document/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetUdefLayout.html)
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetUdefLayout, &[])
    }

    /// Save udef layout.
    ///
    /// `PUT /api/v1/Document/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_SaveUdefLayout.html)
    /// - body, list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().save_udef_layout(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_udef_layout(self, body: &[UserDefinedFieldInfo]) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::SaveUdefLayout, &[]).body(View::List(&body))
    }

    /// Add udef field.
    ///
    /// `POST /api/v1/Document/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_AddUdefField.html)
    /// - `udefFieldType` (query), [`UDefFieldType`](crate::types::UDefFieldType).
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().add_udef_field(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_udef_field(self, udef_field_type: &UDefFieldType) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::AddUdefField, &[]).query("udefFieldType", View::Enum(udef_field_type))
    }

    /// Detect unpublished changes.
    ///
    /// `GET /api/v1/Document/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DetectUnpublishedChanges.html)
    /// - `columnChangesOnly` (query, optional), `bool`.
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().detect_unpublished_changes().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn detect_unpublished_changes(self) -> DetectUnpublishedChangesCall<'c, bool> {
        self.call(Op::DetectUnpublishedChanges, &[]).into()
    }

    /// Is publish udef layout active.
    ///
    /// `GET /api/v1/Document/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_IsPublishUdefLayoutActive.html)
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().is_publish_udef_layout_active().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn is_publish_udef_layout_active(self) -> Call<'c, bool> {
        self.call(Op::IsPublishUdefLayoutActive, &[])
    }

    /// Publish udef layout.
    ///
    /// `POST /api/v1/Document/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_PublishUdefLayout.html)
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().publish_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn publish_udef_layout(self) -> Call<'c, i32> {
        self.call(Op::PublishUdefLayout, &[])
    }

    /// Get published udef layout.
    ///
    /// `GET /api/v1/Document/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetPublishedUdefLayout.html)
    /// - answers 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_published_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_published_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetPublishedUdefLayout, &[])
    }

    /// Get published udef field info.
    ///
    /// `GET /api/v1/Document/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetPublishedUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_published_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_published_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetPublishedUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Revert udef layout.
    ///
    /// `POST /api/v1/Document/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_RevertUdefLayout.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.document().revert_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn revert_udef_layout(self) -> Call<'c, ()> {
        self.call(Op::RevertUdefLayout, &[])
    }

    /// Get udef field info.
    ///
    /// `GET /api/v1/Document/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Delete udef field info.
    ///
    /// `DELETE /api/v1/Document/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DeleteUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.document().delete_udef_field_info("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_udef_field_info(self, progid_or_label: &str) -> Call<'c, ()> {
        self.call(Op::DeleteUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Change field type.
    ///
    /// `POST /api/v1/Document/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_ChangeFieldType.html)
    /// - `progidOrLabel` (path), text.
    /// - `fieldType` (path), [`UDefFieldType`](crate::types::UDefFieldType).
    /// - `isIndexed` (query, optional), `bool`.
    /// - answers 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().change_field_type("text", &Default::default()).send().await?;
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

    /// Validate document entity.
    ///
    /// `POST /api/v1/Document/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_ValidateDocumentEntity.html)
    /// - body, [`DocumentEntity`](crate::types::DocumentEntity).
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().validate_document_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn validate_document_entity(self, body: &DocumentEntity) -> Call<'c, Map<String>> {
        self.call(Op::ValidateDocumentEntity, &[]).body(View::Carrier(body))
    }

    /// Default document entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Document/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DefaultDocumentEntity.html)
    /// - answers 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().default_document_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn default_document_entity(self) -> Call<'c, DocumentEntity> {
        self.call(Op::DefaultDocumentEntity, &[])
    }

    /// Get document commands.
    ///
    /// `GET /api/v1/Document/{documentId}/Command`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentCommands.html)
    /// - `documentId` (path), `i32`.
    /// - `allowedReturnTypes` (query, optional), list of text.
    /// - answers 200 with list of [`CommandInfo`](crate::types::CommandInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_document_commands(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_document_commands(self, document_id: i32) -> GetDocumentCommandsCall<'c, Vec<CommandInfo>> {
        self.call(Op::GetDocumentCommands, &[View::I32(document_id)]).into()
    }

    /// Execute document command.
    ///
    /// `POST /api/v1/Document/{documentId}/Command/{command}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_ExecuteDocumentCommand.html)
    /// - `documentId` (path), `i32`.
    /// - `command` (path), text.
    /// - `versionId` (query, optional), text.
    /// - `allowedReturnTypes` (query, optional), list of text.
    /// - `additionalData` (query, optional), list of text.
    /// - answers 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().execute_document_command(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn execute_document_command(
        self,
        document_id: i32,
        command: &str,
    ) -> ExecuteDocumentCommandCall<'c, ReturnInfo> {
        self.call(Op::ExecuteDocumentCommand, &[View::I32(document_id), View::Str(command)]).into()
    }

    /// Get document stream.
    ///
    /// `GET /api/v1/Document/{documentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentStream.html)
    /// - `documentId` (path), `i32`.
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_document_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_document_stream(self, document_id: i32) -> Call<'c, Bytes> {
        self.call(Op::GetDocumentStream, &[View::I32(document_id)])
    }

    /// Set document stream from id.
    ///
    /// `PUT /api/v1/Document/{documentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_SetDocumentStreamFromId.html)
    /// - `documentId` (path), `i32`.
    /// - body, bytes in base64.
    /// - answers 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().set_document_stream_from_id(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_document_stream_from_id(self, document_id: i32, body: &Bytes) -> Call<'c, DocumentEntity> {
        self.call(Op::SetDocumentStreamFromId, &[View::I32(document_id)]).body(body.view())
    }

    /// Create new physical document from template with custom tags2.
    ///
    /// `POST /api/v1/Document/{documentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_CreateNewPhysicalDocumentFromTemplateWithCustomTags2.html)
    /// - `documentId` (path), `i32`.
    /// - `contactId` (query, optional), `i32`.
    /// - `personId` (query, optional), `i32`.
    /// - `appointmentId` (query, optional), `i32`.
    /// - `saleId` (query, optional), `i32`.
    /// - `selectionId` (query, optional), `i32`.
    /// - `projectId` (query, optional), `i32`.
    /// - `uiCulture` (query, optional), text.
    /// - body, dictionary of text.
    /// - answers 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().create_new_physical_document_from_template_with_custom_tags2(
    ///     1,
    ///     &Default::default(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_new_physical_document_from_template_with_custom_tags2(
        self,
        document_id: i32,
        body: &Map<String>,
    ) -> CreateNewPhysicalDocumentFromTemplateWithCustomTags2Call<'c, DocumentEntity> {
        self.call(Op::CreateNewPhysicalDocumentFromTemplateWithCustomTags2, &[View::I32(document_id)])
            .body(View::Map(body))
            .into()
    }

    /// Delete physical document.
    ///
    /// `DELETE /api/v1/Document/{documentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DeletePhysicalDocument.html)
    /// - `documentId` (path), `i32`.
    /// - `allowedReturnType` (query, optional), list of text.
    /// - answers 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().delete_physical_document(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_physical_document(self, document_id: i32) -> DeletePhysicalDocumentCall<'c, ReturnInfo> {
        self.call(Op::DeletePhysicalDocument, &[View::I32(document_id)]).into()
    }

    /// Get document length.
    ///
    /// `GET /api/v1/Document/{documentId}/Length`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentLength.html)
    /// - `documentId` (path), `i32`.
    /// - `versionId` (query, optional), text.
    /// - answers 200 with `i64`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_document_length(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_document_length(self, document_id: i32) -> GetDocumentLengthCall<'c, i64> {
        self.call(Op::GetDocumentLength, &[View::I32(document_id)]).into()
    }

    /// Get checkout state.
    ///
    /// `GET /api/v1/Document/{documentId}/Lock`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetCheckoutState.html)
    /// - `documentId` (path), `i32`.
    /// - answers 200 with [`CheckoutInfo`](crate::types::CheckoutInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_checkout_state(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_checkout_state(self, document_id: i32) -> Call<'c, CheckoutInfo> {
        self.call(Op::GetCheckoutState, &[View::I32(document_id)])
    }

    /// Checkin document.
    ///
    /// `PUT /api/v1/Document/{documentId}/Lock`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_CheckinDocument.html)
    /// - `documentId` (path), `i32`.
    /// - `allowedReturnTypes` (query, optional), list of text.
    /// - `versionDescription` (query, optional), text.
    /// - `versionExtraFields` (query, optional), list of text.
    /// - answers 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().checkin_document(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn checkin_document(self, document_id: i32) -> CheckinDocumentCall<'c, ReturnInfo> {
        self.call(Op::CheckinDocument, &[View::I32(document_id)]).into()
    }

    /// Checkout document.
    ///
    /// `POST /api/v1/Document/{documentId}/Lock`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_CheckoutDocument.html)
    /// - `documentId` (path), `i32`.
    /// - `allowedReturnTypes` (query, optional), list of text.
    /// - answers 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().checkout_document(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn checkout_document(self, document_id: i32) -> CheckoutDocumentCall<'c, ReturnInfo> {
        self.call(Op::CheckoutDocument, &[View::I32(document_id)]).into()
    }

    /// Undo checkout document.
    ///
    /// `DELETE /api/v1/Document/{documentId}/Lock`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_UndoCheckoutDocument.html)
    /// - `documentId` (path), `i32`.
    /// - `allowedReturnTypes` (query, optional), list of text.
    /// - answers 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().undo_checkout_document(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn undo_checkout_document(self, document_id: i32) -> UndoCheckoutDocumentCall<'c, ReturnInfo> {
        self.call(Op::UndoCheckoutDocument, &[View::I32(document_id)]).into()
    }

    /// Get document properties.
    ///
    /// `GET /api/v1/Document/{documentId}/Property`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentProperties.html)
    /// - `documentId` (path), `i32`.
    /// - `requestedProperties` (query, optional), list of text.
    /// - answers 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_document_properties(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_document_properties(self, document_id: i32) -> GetDocumentPropertiesCall<'c, Map<String>> {
        self.call(Op::GetDocumentProperties, &[View::I32(document_id)]).into()
    }

    /// Get sanitized document stream.
    ///
    /// `GET /api/v1/Document/{documentId}/SanitizedContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetSanitizedDocumentStream.html)
    /// - `documentId` (path), `i32`.
    /// - answers 200 with bytes in base64.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_sanitized_document_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_sanitized_document_stream(self, document_id: i32) -> Call<'c, Bytes> {
        self.call(Op::GetSanitizedDocumentStream, &[View::I32(document_id)])
    }

    /// Get document url.
    ///
    /// `GET /api/v1/Document/{documentId}/Url`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentUrl.html)
    /// - `documentId` (path), `i32`.
    /// - `versionId` (query, optional), text.
    /// - `writeableUrl` (query, optional), `bool`.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_document_url(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_document_url(self, document_id: i32) -> GetDocumentUrlCall<'c, String> {
        self.call(Op::GetDocumentUrl, &[View::I32(document_id)]).into()
    }

    /// Get version list.
    ///
    /// `GET /api/v1/Document/{documentId}/Version`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetVersionList.html)
    /// - `documentId` (path), `i32`.
    /// - answers 200 with list of [`VersionInfo`](crate::types::VersionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_version_list(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_version_list(self, document_id: i32) -> Call<'c, Vec<VersionInfo>> {
        self.call(Op::GetVersionList, &[View::I32(document_id)])
    }

    /// Get document entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Document/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentEntity.html)
    /// - `id` (path), `i32`.
    /// - `fk` (query, optional), `bool`.
    /// - answers 200 with [`DocumentEntityWithLinks`](crate::types::DocumentEntityWithLinks).
    /// - answers 304 with no body: Unchanged since the given time.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_document_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_document_entity(self, id: i32) -> GetDocumentEntityCall<'c, DocumentEntityWithLinks> {
        self.call(Op::GetDocumentEntity, &[View::I32(id)]).into()
    }

    /// Put document entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Document/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_PutDocumentEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`DocumentEntity`](crate::types::DocumentEntity).
    /// - answers 200 with [`DocumentEntityWithLinks`](crate::types::DocumentEntityWithLinks).
    /// - answers 400 with no body: The request cannot be understood.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().put_document_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_document_entity(self, id: i32, body: &DocumentEntity) -> Call<'c, DocumentEntityWithLinks, Select> {
        self.call(Op::PutDocumentEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete document entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Document/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DeleteDocumentEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.document().delete_document_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_document_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDocumentEntity, &[View::I32(id)])
    }

    /// Patch document entity.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Document/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_PatchDocumentEntity.html)
    /// - `id` (path), `i32`.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - answers 200 with [`DocumentEntityWithLinks`](crate::types::DocumentEntityWithLinks).
    /// - answers 404 with no body: There is no such entity.
    /// - answers 409 with no body: A test in the patch failed; nothing was changed.
    /// - answers 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().patch_document_entity(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_document_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, DocumentEntityWithLinks, Select> {
        self.call(Op::PatchDocumentEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Get all foreign keys on entity.
    ///
    /// `GET /api/v1/Document/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with dictionary of text.
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.document().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Links.
    ///
    /// `GET /api/v1/Document/{id}/Links`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_Links.html)
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
    /// let answer = client.document().links(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn links(self, id: i32) -> LinksCall<'c, ODataSlimResponse> {
        self.call(Op::Links, &[View::I32(id)]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](DocumentClient::get_all), with its options.
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
    /// The call of [`detect_unpublished_changes`](DocumentClient::detect_unpublished_changes), with its options.
    DetectUnpublishedChangesCall NoSelect superoffice_options {
        /// The query parameter `columnChangesOnly`.
        column_changes_only bool = "columnChangesOnly";
    }
}

pagewire_runtime::call! {
    /// The call of [`change_field_type`](DocumentClient::change_field_type), with its options.
    ChangeFieldTypeCall NoSelect superoffice_options {
        /// The query parameter `isIndexed`.
        is_indexed bool = "isIndexed";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_document_commands`](DocumentClient::get_document_commands), with its options.
    GetDocumentCommandsCall NoSelect superoffice_options {
        /// The query parameter `allowedReturnTypes`.
        allowed_return_types Vec<String> = "allowedReturnTypes";
    }
}

pagewire_runtime::call! {
    /// The call of [`execute_document_command`](DocumentClient::execute_document_command), with its options.
    ExecuteDocumentCommandCall NoSelect superoffice_options {
        /// The query parameter `versionId`.
        version_id String = "versionId";
        /// The query parameter `allowedReturnTypes`.
        allowed_return_types Vec<String> = "allowedReturnTypes";
        /// The query parameter `additionalData`.
        additional_data Vec<String> = "additionalData";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`create_new_physical_document_from_template_with_custom_tags2`](DocumentClient::create_new_physical_document_from_template_with_custom_tags2),
    /// with its options.
    CreateNewPhysicalDocumentFromTemplateWithCustomTags2Call NoSelect superoffice_options {
        /// The query parameter `contactId`.
        contact_id i32 = "contactId";
        /// The query parameter `personId`.
        person_id i32 = "personId";
        /// The query parameter `appointmentId`.
        appointment_id i32 = "appointmentId";
        /// The query parameter `saleId`.
        sale_id i32 = "saleId";
        /// The query parameter `selectionId`.
        selection_id i32 = "selectionId";
        /// The query parameter `projectId`.
        project_id i32 = "projectId";
        /// The query parameter `uiCulture`.
        ui_culture String = "uiCulture";
    }
}

pagewire_runtime::call! {
    /// The call of [`delete_physical_document`](DocumentClient::delete_physical_document), with its options.
    DeletePhysicalDocumentCall NoSelect superoffice_options {
        /// The query parameter `allowedReturnType`.
        allowed_return_type Vec<String> = "allowedReturnType";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_document_length`](DocumentClient::get_document_length), with its options.
    GetDocumentLengthCall NoSelect superoffice_options {
        /// The query parameter `versionId`.
        version_id String = "versionId";
    }
}

pagewire_runtime::call! {
    /// The call of [`checkin_document`](DocumentClient::checkin_document), with its options.
    CheckinDocumentCall NoSelect superoffice_options {
        /// The query parameter `allowedReturnTypes`.
        allowed_return_types Vec<String> = "allowedReturnTypes";
        /// The query parameter `versionDescription`.
        version_description String = "versionDescription";
        /// The query parameter `versionExtraFields`.
        version_extra_fields Vec<String> = "versionExtraFields";
    }
}

pagewire_runtime::call! {
    /// The call of [`checkout_document`](DocumentClient::checkout_document), with its options.
    CheckoutDocumentCall NoSelect superoffice_options {
        /// The query parameter `allowedReturnTypes`.
        allowed_return_types Vec<String> = "allowedReturnTypes";
    }
}

pagewire_runtime::call! {
    /// The call of [`undo_checkout_document`](DocumentClient::undo_checkout_document), with its options.
    UndoCheckoutDocumentCall NoSelect superoffice_options {
        /// The query parameter `allowedReturnTypes`.
        allowed_return_types Vec<String> = "allowedReturnTypes";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_document_properties`](DocumentClient::get_document_properties), with its options.
    GetDocumentPropertiesCall NoSelect superoffice_options {
        /// The query parameter `requestedProperties`.
        requested_properties Vec<String> = "requestedProperties";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_document_url`](DocumentClient::get_document_url), with its options.
    GetDocumentUrlCall NoSelect superoffice_options {
        /// The query parameter `versionId`.
        version_id String = "versionId";
        /// The query parameter `writeableUrl`.
        writeable_url bool = "writeableUrl";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_document_entity`](DocumentClient::get_document_entity), with its options.
    GetDocumentEntityCall Select superoffice_options {
        /// The query parameter `fk`.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`links`](DocumentClient::links), with its options.
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
