// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    CheckoutInfo, CommandInfo, DocumentEntity, DocumentEntityWithLinks, FieldInfoBase, JsonPatch, Mode,
    ODataSlimResponse, Output, ReturnInfo, UDefFieldType, UserDefinedFieldInfo, VersionInfo,
};
use crate::CallWithOptions;

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

    /// Returns rows about every document, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Document`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetAll.html)
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
    /// - rows of the archive `FindDocument`, whose columns the feature `archive-find-document` brings, as in
    ///   `$select=documentId,name`, `$filter=name begins 'A'` and `$orderBy=name`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-find-document")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, find_document};
    ///
    /// let query = Query::new()
    ///     .select((find_document::DOCUMENT_ID, find_document::NAME))
    ///     .filter(find_document::NAME.begins("A"))
    ///     .order_by(find_document::NAME.asc());
    /// let response = client.document().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a new document and returns it with its key and links. Begin with the values of its `default` resource.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Document`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_PostDocumentEntity.html)
    /// - body, [`DocumentEntity`](crate::types::DocumentEntity).
    /// - returns 200 with [`DocumentEntityWithLinks`](crate::types::DocumentEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DocumentEntity::new().set_name("Example");
    /// let response = client.document().post_document_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_PostDocumentEntity")]
    #[inline]
    pub fn post_document_entity(self, body: &DocumentEntity) -> Call<'c, DocumentEntityWithLinks, Select> {
        self.call(Op::PostDocumentEntity, &[]).body(View::Carrier(body))
    }

    /// Returns types and settings of all custom fields of documents: published user-defined fields and extra fields,
    /// not the built-in ones.
    ///
    /// `GET /api/v1/Document/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetCustomFieldInfoList.html)
    /// - returns 200 with list of [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_custom_field_info_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetCustomFieldInfoList")]
    #[inline]
    pub fn get_custom_field_info_list(self) -> Call<'c, Vec<FieldInfoBase>> {
        self.call(Op::GetCustomFieldInfoList, &[])
    }

    /// Returns the type and settings of one custom field of documents: a published user-defined field or an extra
    /// field.
    ///
    /// `GET /api/v1/Document/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetCustomFieldInfo.html)
    /// - `fieldName` (path), text: Custom field by its name, such as x\_foo for an extra field or SuperOffice:3 for a
    ///   user-defined one.
    /// - returns 200 with [`FieldInfoBase`](crate::types::FieldInfoBase).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_custom_field_info("field name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetCustomFieldInfo")]
    #[inline]
    pub fn get_custom_field_info(self, field_name: &str) -> Call<'c, FieldInfoBase> {
        self.call(Op::GetCustomFieldInfo, &[View::Str(field_name)])
    }

    /// Returns the document plugins by key and name.
    ///
    /// `GET /api/v1/Document/Plugin`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetPluginList.html)
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_plugin_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetPluginList")]
    #[inline]
    pub fn get_plugin_list(self) -> Call<'c, Map<String>> {
        self.call(Op::GetPluginList, &[])
    }

    /// Returns what a document plugin can do, by name.
    ///
    /// `GET /api/v1/Document/Plugin/{pluginId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetPluginCapabilities.html)
    /// - `pluginId` (path), `i32`: Key of the document plugin whose capabilities are returned.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_plugin_capabilities(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetPluginCapabilities")]
    #[inline]
    pub fn get_plugin_capabilities(self, plugin_id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetPluginCapabilities, &[View::I32(plugin_id)])
    }

    /// Returns the draft of the user-defined fields of documents, which may be ahead of the published layout.
    ///
    /// `GET /api/v1/Document/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetUdefLayout.html)
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetUdefLayout")]
    #[inline]
    pub fn get_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetUdefLayout, &[])
    }

    /// Replaces the draft of the user-defined fields of documents and returns it as stored. Users see it after a
    /// publication.
    ///
    /// `PUT /api/v1/Document/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_SaveUdefLayout.html)
    /// - body, list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::UserDefinedFieldInfo::new().set_template_variable_name("Example")];
    /// let response = client.document().save_udef_layout(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_SaveUdefLayout")]
    #[inline]
    pub fn save_udef_layout(self, body: &[UserDefinedFieldInfo]) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::SaveUdefLayout, &[]).body(View::List(&body))
    }

    /// Adds an empty user-defined field of the given type to documents and returns it. It is not visible before the
    /// layout is published.
    ///
    /// `POST /api/v1/Document/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_AddUdefField.html)
    /// - `udefFieldType` (query), [`UDefFieldType`](crate::types::UDefFieldType): Data type of the field that is added.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().add_udef_field(&superoffice::types::UDefFieldType::Number)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_AddUdefField")]
    #[inline]
    pub fn add_udef_field(self, udef_field_type: &UDefFieldType) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::AddUdefField, &[]).query("udefFieldType", View::Enum(udef_field_type))
    }

    /// Returns whether the draft of user-defined fields for documents differs from what is published.
    ///
    /// `GET /api/v1/Document/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DetectUnpublishedChanges.html)
    /// - `columnChangesOnly` (query, optional), `bool`: Whether only changes count that move data between columns; by
    ///   default every change of the layout does.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().detect_unpublished_changes().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_DetectUnpublishedChanges")]
    #[inline]
    pub fn detect_unpublished_changes(self) -> DetectUnpublishedChangesCall<'c, bool> {
        self.call(Op::DetectUnpublishedChanges, &[]).into()
    }

    /// Returns whether a publication of user-defined fields for documents is going on.
    ///
    /// `GET /api/v1/Document/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_IsPublishUdefLayoutActive.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().is_publish_udef_layout_active().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_IsPublishUdefLayoutActive")]
    #[inline]
    pub fn is_publish_udef_layout_active(self) -> Call<'c, bool> {
        self.call(Op::IsPublishUdefLayoutActive, &[])
    }

    /// Publishes the draft of the user-defined fields of documents; stored values move to other columns where that is
    /// needed. Returns the key of the batch task that does the work, or 0.
    ///
    /// `POST /api/v1/Document/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_PublishUdefLayout.html)
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().publish_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_PublishUdefLayout")]
    #[inline]
    pub fn publish_udef_layout(self) -> Call<'c, i32> {
        self.call(Op::PublishUdefLayout, &[])
    }

    /// Returns all user-defined fields of documents as users see them now.
    ///
    /// `GET /api/v1/Document/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetPublishedUdefLayout.html)
    /// - returns 200 with list of [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_published_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetPublishedUdefLayout")]
    #[inline]
    pub fn get_published_udef_layout(self) -> Call<'c, Vec<UserDefinedFieldInfo>> {
        self.call(Op::GetPublishedUdefLayout, &[])
    }

    /// Returns one user-defined field of documents as it is published. An unknown key gives 404.
    ///
    /// `GET /api/v1/Document/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetPublishedUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_published_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetPublishedUdefFieldInfo")]
    #[inline]
    pub fn get_published_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetPublishedUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Drops the draft of the user-defined fields of documents and starts again from the published layout.
    ///
    /// `POST /api/v1/Document/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_RevertUdefLayout.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.document().revert_udef_layout().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_RevertUdefLayout")]
    #[inline]
    pub fn revert_udef_layout(self) -> Call<'c, ()> {
        self.call(Op::RevertUdefLayout, &[])
    }

    /// Returns one user-defined field of documents from the draft layout, which may be ahead of the published one. An
    /// unknown key gives 404.
    ///
    /// `GET /api/v1/Document/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 200 with [`UserDefinedFieldInfo`](crate::types::UserDefinedFieldInfo).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetUdefFieldInfo")]
    #[inline]
    pub fn get_udef_field_info(self, progid_or_label: &str) -> Call<'c, UserDefinedFieldInfo> {
        self.call(Op::GetUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Removes a user-defined field from the draft layout of documents. Users see it until the layout is published.
    ///
    /// `DELETE /api/v1/Document/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DeleteUdefFieldInfo.html)
    /// - `progidOrLabel` (path), text: Program id, label or key that names the user-defined field; case matters in a
    ///   program id.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.document().delete_udef_field_info("progid or label").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_DeleteUdefFieldInfo")]
    #[inline]
    pub fn delete_udef_field_info(self, progid_or_label: &str) -> Call<'c, ()> {
        self.call(Op::DeleteUdefFieldInfo, &[View::Str(progid_or_label)])
    }

    /// Gives a user-defined field of documents another data type and returns the field. The change takes effect when
    /// the layout is published. An unknown key gives 404.
    ///
    /// `POST /api/v1/Document/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_ChangeFieldType.html)
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
    /// let response = client.document().change_field_type(
    ///     "progid or label",
    ///     &superoffice::types::UDefFieldType::Number,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_ChangeFieldType")]
    #[inline]
    pub fn change_field_type(
        self,
        progid_or_label: &str,
        field_type: &UDefFieldType,
    ) -> ChangeFieldTypeCall<'c, UserDefinedFieldInfo> {
        self.call(Op::ChangeFieldType, &[View::Str(progid_or_label), View::Enum(field_type)]).into()
    }

    /// Checks whether a document could be saved, without saving it. Returns messages by field; none means that it is
    /// valid.
    ///
    /// `POST /api/v1/Document/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_ValidateDocumentEntity.html)
    /// - body, [`DocumentEntity`](crate::types::DocumentEntity).
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DocumentEntity::new().set_name("Example");
    /// let response = client.document().validate_document_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_ValidateDocumentEntity")]
    #[inline]
    pub fn validate_document_entity(self, body: &DocumentEntity) -> Call<'c, Map<String>> {
        self.call(Op::ValidateDocumentEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new document with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Document/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DefaultDocumentEntity.html)
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().default_document_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_DefaultDocumentEntity")]
    #[inline]
    pub fn default_document_entity(self) -> Call<'c, DocumentEntity> {
        self.call(Op::DefaultDocumentEntity, &[])
    }

    /// Returns the commands that a document's plugin offers now. They can change, so do not keep them.
    ///
    /// `GET /api/v1/Document/{documentId}/Command`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentCommands.html)
    /// - `documentId` (path), `i32`: Key of the document whose commands are wanted.
    /// - `allowedReturnTypes` (query, optional), list of text: Kinds of results that the caller can handle when the
    ///   plugin wants more to be done.
    /// - returns 200 with list of [`CommandInfo`](crate::types::CommandInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_document_commands(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetDocumentCommands")]
    #[inline]
    pub fn get_document_commands(self, document_id: i32) -> GetDocumentCommandsCall<'c, Vec<CommandInfo>> {
        self.call(Op::GetDocumentCommands, &[View::I32(document_id)]).into()
    }

    /// Carries out a command of the plugin on a document, or on one of its versions, and returns the reply of the
    /// plugin, which may ask for further steps.
    ///
    /// `POST /api/v1/Document/{documentId}/Command/{command}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_ExecuteDocumentCommand.html)
    /// - `documentId` (path), `i32`: Key of the document that the command is for.
    /// - `command` (path), text: Command by name, as GetDocumentCommands returns it.
    /// - `versionId` (query, optional), text: Version of the document; empty means the latest.
    /// - `allowedReturnTypes` (query, optional), list of text: Kinds of results that the caller can handle when a
    ///   document plugin wants more to be done.
    /// - `additionalData` (query, optional), list of text: Input of the command, in the format of the plugin.
    /// - returns 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().execute_document_command(1, "command").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_ExecuteDocumentCommand")]
    #[inline]
    pub fn execute_document_command(
        self,
        document_id: i32,
        command: &str,
    ) -> ExecuteDocumentCommandCall<'c, ReturnInfo> {
        self.call(Op::ExecuteDocumentCommand, &[View::I32(document_id), View::Str(command)]).into()
    }

    /// Returns the file of a document.
    ///
    /// `GET /api/v1/Document/{documentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentStream.html)
    /// - `documentId` (path), `i32`: Key of the document whose content is returned.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_document_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetDocumentStream")]
    #[inline]
    pub fn get_document_stream(self, document_id: i32) -> Call<'c, Binary> {
        self.call(Op::GetDocumentStream, &[View::I32(document_id)])
    }

    /// Stores the file of a document and returns the record, whose file name may have changed.
    ///
    /// `PUT /api/v1/Document/{documentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_SetDocumentStreamFromId.html)
    /// - `documentId` (path), `i32`: Key of the document that gets the file.
    /// - body, bytes.
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().set_document_stream_from_id(1, "application/msword", Vec::new())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_SetDocumentStreamFromId")]
    #[inline]
    pub fn set_document_stream_from_id(
        self,
        document_id: i32,
        media_type: &str,
        data: impl Into<pagewire_runtime::client::Body>,
    ) -> Call<'c, DocumentEntity> {
        self.call(Op::SetDocumentStreamFromId, &[View::I32(document_id)]).binary(media_type, data)
    }

    /// Makes the file of a document from its template, with tags replaced by values of the given records, and stores
    /// it. Work on with the returned document, since its file name may have changed.
    ///
    /// `POST /api/v1/Document/{documentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_CreateNewPhysicalDocumentFromTemplateWithCustomTags2.html)
    /// - `documentId` (path), `i32`: Key of the document that gets the file.
    /// - `contactId` (query, optional), `i32`: Key of the company for the tags; 0 takes that of the document.
    /// - `personId` (query, optional), `i32`: Key of the person for the tags; 0 takes that of the document.
    /// - `appointmentId` (query, optional), `i32`: Key of the appointment for the tags; 0 takes the document.
    /// - `saleId` (query, optional), `i32`: Key of the sale for the tags; 0 takes that of the document.
    /// - `selectionId` (query, optional), `i32`: Key of the selection for the tags.
    /// - `projectId` (query, optional), `i32`: Key of the project for the tags; 0 takes that of the document.
    /// - `uiCulture` (query, optional), text: Language of the template, such as en-US; a setting of the user may
    ///   override it.
    /// - body, dictionary of text.
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().create_new_physical_document_from_template_with_custom_tags2(
    ///     1,
    ///     &[("key", "Hello!".to_owned())].into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_CreateNewPhysicalDocumentFromTemplateWithCustomTags2")]
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

    /// Removes the file of a document and returns whether that worked; its record stays.
    ///
    /// `DELETE /api/v1/Document/{documentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DeletePhysicalDocument.html)
    /// - `documentId` (path), `i32`: Key of the document whose file is removed.
    /// - `allowedReturnType` (query, optional), list of text: Kinds of results that the caller can handle when the
    ///   plugin wants more to be done.
    /// - returns 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().delete_physical_document(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_DeletePhysicalDocument")]
    #[inline]
    pub fn delete_physical_document(self, document_id: i32) -> DeletePhysicalDocumentCall<'c, ReturnInfo> {
        self.call(Op::DeletePhysicalDocument, &[View::I32(document_id)]).into()
    }

    /// Returns how many bytes the file of a document has.
    ///
    /// `GET /api/v1/Document/{documentId}/Length`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentLength.html)
    /// - `documentId` (path), `i32`: Key of the document whose file size is wanted.
    /// - `versionId` (query, optional), text: Version of the document; empty means the latest.
    /// - returns 200 with `i64`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_document_length(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetDocumentLength")]
    #[inline]
    pub fn get_document_length(self, document_id: i32) -> GetDocumentLengthCall<'c, i64> {
        self.call(Op::GetDocumentLength, &[View::I32(document_id)]).into()
    }

    /// Returns whether a document is checked out, seen from the caller.
    ///
    /// `GET /api/v1/Document/{documentId}/Lock`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetCheckoutState.html)
    /// - `documentId` (path), `i32`: Key of the document whose checkout state is wanted.
    /// - returns 200 with [`CheckoutInfo`](crate::types::CheckoutInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_checkout_state(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetCheckoutState")]
    #[inline]
    pub fn get_checkout_state(self, document_id: i32) -> Call<'c, CheckoutInfo> {
        self.call(Op::GetCheckoutState, &[View::I32(document_id)])
    }

    /// Stores the changes of a document that was checked out, as a new version where its plugin has versions, and lets
    /// others edit it again. Returns the reply of the document plugin, which may ask for further steps.
    ///
    /// `PUT /api/v1/Document/{documentId}/Lock`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_CheckinDocument.html)
    /// - `documentId` (path), `i32`: Key of the document to check in.
    /// - `allowedReturnTypes` (query, optional), list of text: Kinds of results that the caller can handle when a
    ///   document plugin wants more to be done.
    /// - `versionDescription` (query, optional), text: Text about the new version; ignored where there are no versions.
    /// - `versionExtraFields` (query, optional), list of text: Data of the plugin about the new version; ignored where
    ///   there are no versions.
    /// - returns 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().checkin_document(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_CheckinDocument")]
    #[inline]
    pub fn checkin_document(self, document_id: i32) -> CheckinDocumentCall<'c, ReturnInfo> {
        self.call(Op::CheckinDocument, &[View::I32(document_id)]).into()
    }

    /// Reserves a document for editing by the caller and returns the reply of the document plugin, which may ask for
    /// further steps.
    ///
    /// `POST /api/v1/Document/{documentId}/Lock`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_CheckoutDocument.html)
    /// - `documentId` (path), `i32`: Key of the document to check out.
    /// - `allowedReturnTypes` (query, optional), list of text: Kinds of results that the caller can handle when a
    ///   document plugin wants more to be done.
    /// - returns 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().checkout_document(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_CheckoutDocument")]
    #[inline]
    pub fn checkout_document(self, document_id: i32) -> CheckoutDocumentCall<'c, ReturnInfo> {
        self.call(Op::CheckoutDocument, &[View::I32(document_id)]).into()
    }

    /// Gives up the changes of a document that was checked out and returns the reply of the document plugin.
    ///
    /// `DELETE /api/v1/Document/{documentId}/Lock`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_UndoCheckoutDocument.html)
    /// - `documentId` (path), `i32`: Key of the document whose checkout is undone.
    /// - `allowedReturnTypes` (query, optional), list of text: Kinds of results that the caller can handle when a
    ///   document plugin wants more to be done.
    /// - returns 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().undo_checkout_document(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_UndoCheckoutDocument")]
    #[inline]
    pub fn undo_checkout_document(self, document_id: i32) -> UndoCheckoutDocumentCall<'c, ReturnInfo> {
        self.call(Op::UndoCheckoutDocument, &[View::I32(document_id)]).into()
    }

    /// Returns properties that the document's plugin knows.
    ///
    /// `GET /api/v1/Document/{documentId}/Property`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentProperties.html)
    /// - `documentId` (path), `i32`: Key of the document whose properties are wanted.
    /// - `requestedProperties` (query, optional), list of text: Names of the properties that are wanted.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_document_properties(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetDocumentProperties")]
    #[inline]
    pub fn get_document_properties(self, document_id: i32) -> GetDocumentPropertiesCall<'c, Map<String>> {
        self.call(Op::GetDocumentProperties, &[View::I32(document_id)]).into()
    }

    /// Returns the file of a document, in a sanitized version where that is possible.
    ///
    /// `GET /api/v1/Document/{documentId}/SanitizedContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetSanitizedDocumentStream.html)
    /// - `documentId` (path), `i32`: Key of the document whose sanitized content is returned.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_sanitized_document_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetSanitizedDocumentStream")]
    #[inline]
    pub fn get_sanitized_document_stream(self, document_id: i32) -> Call<'c, Binary> {
        self.call(Op::GetSanitizedDocumentStream, &[View::I32(document_id)])
    }

    /// Returns an address at which an editor opens the file; null or empty when its document plugin does not support
    /// addresses.
    ///
    /// `GET /api/v1/Document/{documentId}/Url`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentUrl.html)
    /// - `documentId` (path), `i32`: Key of the document to open.
    /// - `versionId` (query, optional), text: Version of the document; empty means the latest.
    /// - `writeableUrl` (query, optional), `bool`: Whether the editor must be able to save; some plugins cannot give an
    ///   address for reading only.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_document_url(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetDocumentUrl")]
    #[inline]
    pub fn get_document_url(self, document_id: i32) -> GetDocumentUrlCall<'c, String> {
        self.call(Op::GetDocumentUrl, &[View::I32(document_id)]).into()
    }

    /// Returns the stored versions of a document.
    ///
    /// `GET /api/v1/Document/{documentId}/Version`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetVersionList.html)
    /// - `documentId` (path), `i32`: Key of the document whose versions are listed.
    /// - returns 200 with list of [`VersionInfo`](crate::types::VersionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_version_list(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetVersionList")]
    #[inline]
    pub fn get_version_list(self, document_id: i32) -> Call<'c, Vec<VersionInfo>> {
        self.call(Op::GetVersionList, &[View::I32(document_id)])
    }

    /// Returns one document by its key, with links to related resources. An unknown key gives 404. With
    /// `If-Modified-Since` the response is 304 when nothing has changed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/Document/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentEntity.html)
    /// - `id` (path), `i32`: Key of the document that is returned.
    /// - `fk` (query, optional), `bool`: Whether foreign keys are added to ExtraFields as application.device.key; false
    ///   by default.
    /// - returns 200 with [`DocumentEntityWithLinks`](crate::types::DocumentEntityWithLinks).
    /// - returns 304 with no body: Unchanged since the given time.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_document_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetDocumentEntity")]
    #[inline]
    pub fn get_document_entity(self, id: i32) -> GetDocumentEntityCall<'c, DocumentEntityWithLinks> {
        self.call(Op::GetDocumentEntity, &[View::I32(id)]).into()
    }

    /// Replaces a document by the one in the request and returns it as stored. With `If-Unmodified-Since` it is refused
    /// with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PUT /api/v1/Document/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_PutDocumentEntity.html)
    /// - `id` (path), `i32`: Key of the document that is changed.
    /// - body, [`DocumentEntity`](crate::types::DocumentEntity).
    /// - returns 200 with [`DocumentEntityWithLinks`](crate::types::DocumentEntityWithLinks).
    /// - returns 400 with no body: The request cannot be understood.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DocumentEntity::new().set_name("Example");
    /// let response = client.document().put_document_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_PutDocumentEntity")]
    #[inline]
    pub fn put_document_entity(self, id: i32, body: &DocumentEntity) -> Call<'c, DocumentEntityWithLinks, Select> {
        self.call(Op::PutDocumentEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes a document by its key. With `If-Unmodified-Since` it is refused with 412 when the record has changed
    /// since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/Document/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DeleteDocumentEntity.html)
    /// - `id` (path), `i32`: Key of the document that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.document().delete_document_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_DeleteDocumentEntity")]
    #[inline]
    pub fn delete_document_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDocumentEntity, &[View::I32(id)])
    }

    /// Changes single properties of a document by a JSON Patch (RFC 6902) or merge patch (RFC 7396). The rest stays as
    /// it is. Returns the result. An unknown key gives 404, a `test` that fails 409; with `If-Unmodified-Since` the
    /// change is refused with 412 when the record has changed since.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/Document/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_PatchDocumentEntity.html)
    /// - `id` (path), `i32`: Key of the document that is changed.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch). `json_patch` or `merge_patch` of the call (feature
    ///   `patch`) sends a patch in place of it.
    /// - returns 200 with [`DocumentEntityWithLinks`](crate::types::DocumentEntityWithLinks).
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
    /// let response = client.document().patch_document_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_PatchDocumentEntity")]
    #[inline]
    pub fn patch_document_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, DocumentEntityWithLinks, Select> {
        self.call(Op::PatchDocumentEntity, &[View::I32(id)]).body(View::List(&body))
    }

    /// Returns the keys that external applications keep on one document, by application, device and key name. An
    /// unknown key gives 404.
    ///
    /// `GET /api/v1/Document/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetAllForeignKeysOnEntity.html)
    /// - `id` (path), `i32`: Key of the document whose data is wanted.
    /// - returns 200 with dictionary of text.
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document().get_all_foreign_keys_on_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_GetAllForeignKeysOnEntity")]
    #[inline]
    pub fn get_all_foreign_keys_on_entity(self, id: i32) -> Call<'c, Map<String>> {
        self.call(Op::GetAllForeignKeysOnEntity, &[View::I32(id)])
    }

    /// Returns rows about the links that belong to one document, with the chosen columns, filtered, sorted and paged.
    /// An unknown key gives 404.
    ///
    /// `GET /api/v1/Document/{id}/Links`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_Links.html)
    /// - `id` (path), `i32`: Key of the document whose links are returned.
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
    /// let response = client.document().links(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentEntity_Links")]
    #[inline]
    pub fn links(self, id: i32) -> LinksCall<'c, ODataSlimResponse> {
        self.call(Op::Links, &[View::I32(id)]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](DocumentClient::get_all), with its options.
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
    /// The call of [`detect_unpublished_changes`](DocumentClient::detect_unpublished_changes), with its options.
    DetectUnpublishedChangesCall = CallWithOptions NoSelect DetectUnpublishedChangesOptions {
        /// Whether only changes count that move data between columns; by default every change of the layout does.
        column_changes_only bool = "columnChangesOnly";
    }
}

pagewire_runtime::call! {
    /// The call of [`change_field_type`](DocumentClient::change_field_type), with its options.
    ChangeFieldTypeCall = CallWithOptions NoSelect ChangeFieldTypeOptions {
        /// Whether values are stored in an indexed column, which makes searching faster; false by default.
        is_indexed bool = "isIndexed";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_document_commands`](DocumentClient::get_document_commands), with its options.
    GetDocumentCommandsCall = CallWithOptions NoSelect GetDocumentCommandsOptions {
        /// Kinds of results that the caller can handle when the plugin wants more to be done.
        allowed_return_types Vec<String> = "allowedReturnTypes";
    }
}

pagewire_runtime::call! {
    /// The call of [`execute_document_command`](DocumentClient::execute_document_command), with its options.
    ExecuteDocumentCommandCall = CallWithOptions NoSelect ExecuteDocumentCommandOptions {
        /// Version of the document; empty means the latest.
        version_id String = "versionId";
        /// Kinds of results that the caller can handle when a document plugin wants more to be done.
        allowed_return_types Vec<String> = "allowedReturnTypes";
        /// Input of the command, in the format of the plugin.
        additional_data Vec<String> = "additionalData";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`create_new_physical_document_from_template_with_custom_tags2`](DocumentClient::create_new_physical_document_from_template_with_custom_tags2),
    /// with its options.
    CreateNewPhysicalDocumentFromTemplateWithCustomTags2Call =
    CallWithOptions NoSelect CreateNewPhysicalDocumentFromTemplateWithCustomTags2Options {
        /// Key of the company for the tags; 0 takes that of the document.
        contact_id i32 = "contactId";
        /// Key of the person for the tags; 0 takes that of the document.
        person_id i32 = "personId";
        /// Key of the appointment for the tags; 0 takes the document.
        appointment_id i32 = "appointmentId";
        /// Key of the sale for the tags; 0 takes that of the document.
        sale_id i32 = "saleId";
        /// Key of the selection for the tags.
        selection_id i32 = "selectionId";
        /// Key of the project for the tags; 0 takes that of the document.
        project_id i32 = "projectId";
        /// Language of the template, such as en-US; a setting of the user may override it.
        ui_culture String = "uiCulture";
    }
}

pagewire_runtime::call! {
    /// The call of [`delete_physical_document`](DocumentClient::delete_physical_document), with its options.
    DeletePhysicalDocumentCall = CallWithOptions NoSelect DeletePhysicalDocumentOptions {
        /// Kinds of results that the caller can handle when the plugin wants more to be done.
        allowed_return_type Vec<String> = "allowedReturnType";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_document_length`](DocumentClient::get_document_length), with its options.
    GetDocumentLengthCall = CallWithOptions NoSelect GetDocumentLengthOptions {
        /// Version of the document; empty means the latest.
        version_id String = "versionId";
    }
}

pagewire_runtime::call! {
    /// The call of [`checkin_document`](DocumentClient::checkin_document), with its options.
    CheckinDocumentCall = CallWithOptions NoSelect CheckinDocumentOptions {
        /// Kinds of results that the caller can handle when a document plugin wants more to be done.
        allowed_return_types Vec<String> = "allowedReturnTypes";
        /// Text about the new version; ignored where there are no versions.
        version_description String = "versionDescription";
        /// Data of the plugin about the new version; ignored where there are no versions.
        version_extra_fields Vec<String> = "versionExtraFields";
    }
}

pagewire_runtime::call! {
    /// The call of [`checkout_document`](DocumentClient::checkout_document), with its options.
    CheckoutDocumentCall = CallWithOptions NoSelect CheckoutDocumentOptions {
        /// Kinds of results that the caller can handle when a document plugin wants more to be done.
        allowed_return_types Vec<String> = "allowedReturnTypes";
    }
}

pagewire_runtime::call! {
    /// The call of [`undo_checkout_document`](DocumentClient::undo_checkout_document), with its options.
    UndoCheckoutDocumentCall = CallWithOptions NoSelect UndoCheckoutDocumentOptions {
        /// Kinds of results that the caller can handle when a document plugin wants more to be done.
        allowed_return_types Vec<String> = "allowedReturnTypes";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_document_properties`](DocumentClient::get_document_properties), with its options.
    GetDocumentPropertiesCall = CallWithOptions NoSelect GetDocumentPropertiesOptions {
        /// Names of the properties that are wanted.
        requested_properties Vec<String> = "requestedProperties";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_document_url`](DocumentClient::get_document_url), with its options.
    GetDocumentUrlCall = CallWithOptions NoSelect GetDocumentUrlOptions {
        /// Version of the document; empty means the latest.
        version_id String = "versionId";
        /// Whether the editor must be able to save; some plugins cannot give an address for reading only.
        writeable_url bool = "writeableUrl";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_document_entity`](DocumentClient::get_document_entity), with its options.
    GetDocumentEntityCall = CallWithOptions Select GetDocumentEntityOptions {
        /// Whether foreign keys are added to ExtraFields as application.device.key; false by default.
        fk bool = "fk";
    }
}

pagewire_runtime::call! {
    /// The call of [`links`](DocumentClient::links), with its options.
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
