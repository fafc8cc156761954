// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    CheckoutInfo, CommandInfo, DocumentEntity, DocumentEntityWithLinks, FieldInfoBase, JsonPatch, Mode,
    ODataSlimResponse, Output, ReturnInfo, UDefFieldType, UserDefinedFieldInfo, VersionInfo,
};

use super::operations::*;

/// Handlers of the tag `Document`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DocumentServer: Send + Sync + 'static {
    /// Returns rows about every document, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Document`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new document and returns it with its key and links.
    ///
    /// `POST /api/v1/Document`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_PostDocumentEntity.html)
    fn post_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DocumentEntity,
    ) -> impl Future<Output = Result<Option<DocumentEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns types and settings of all custom fields of documents: published user-defined fields and extra fields,
    /// not the built-in ones.
    ///
    /// `GET /api/v1/Document/CustomField`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetCustomFieldInfoList.html)
    fn get_custom_field_info_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the type and settings of one custom field of documents: a published user-defined field or an extra
    /// field.
    ///
    /// `GET /api/v1/Document/CustomField/{fieldName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetCustomFieldInfo.html)
    fn get_custom_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        field_name: String,
    ) -> impl Future<Output = Result<Option<FieldInfoBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the document plugins by key and name.
    ///
    /// `GET /api/v1/Document/Plugin`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetPluginList.html)
    fn get_plugin_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what a document plugin can do, by name.
    ///
    /// `GET /api/v1/Document/Plugin/{pluginId}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetPluginCapabilities.html)
    fn get_plugin_capabilities<'a>(
        &'a self,
        cx: &'a server::Context,
        plugin_id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the draft of the user-defined fields of documents, which may be ahead of the published layout.
    ///
    /// `GET /api/v1/Document/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetUdefLayout.html)
    fn get_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces the draft of the user-defined fields of documents and returns it as stored.
    ///
    /// `PUT /api/v1/Document/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_SaveUdefLayout.html)
    fn save_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<UserDefinedFieldInfo>,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an empty user-defined field of the given type to documents and returns it.
    ///
    /// `POST /api/v1/Document/UdefLayout`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_AddUdefField.html)
    fn add_udef_field<'a>(
        &'a self,
        cx: &'a server::Context,
        udef_field_type: UDefFieldType,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the draft of user-defined fields for documents differs from what is published.
    ///
    /// `GET /api/v1/Document/UdefLayout/Changed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DetectUnpublishedChanges.html)
    fn detect_unpublished_changes<'a>(
        &'a self,
        cx: &'a server::Context,
        column_changes_only: Option<bool>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a publication of user-defined fields for documents is going on.
    ///
    /// `GET /api/v1/Document/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_IsPublishUdefLayoutActive.html)
    fn is_publish_udef_layout_active<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Publishes the draft of the user-defined fields of documents; stored values move to other columns where that is
    /// needed.
    ///
    /// `POST /api/v1/Document/UdefLayout/Publish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_PublishUdefLayout.html)
    fn publish_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user-defined fields of documents as users see them now.
    ///
    /// `GET /api/v1/Document/UdefLayout/Published`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetPublishedUdefLayout.html)
    fn get_published_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user-defined field of documents as it is published.
    ///
    /// `GET /api/v1/Document/UdefLayout/Published/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetPublishedUdefFieldInfo.html)
    fn get_published_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Drops the draft of the user-defined fields of documents and starts again from the published layout.
    ///
    /// `POST /api/v1/Document/UdefLayout/Revert`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_RevertUdefLayout.html)
    fn revert_udef_layout<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one user-defined field of documents from the draft layout, which may be ahead of the published one.
    ///
    /// `GET /api/v1/Document/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetUdefFieldInfo.html)
    fn get_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a user-defined field from the draft layout of documents.
    ///
    /// `DELETE /api/v1/Document/UdefLayout/{progidOrLabel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DeleteUdefFieldInfo.html)
    fn delete_udef_field_info<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Gives a user-defined field of documents another data type and returns the field.
    ///
    /// `POST /api/v1/Document/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_ChangeFieldType.html)
    fn change_field_type<'a>(
        &'a self,
        cx: &'a server::Context,
        progid_or_label: String,
        field_type: UDefFieldType,
        is_indexed: Option<bool>,
    ) -> impl Future<Output = Result<Option<UserDefinedFieldInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether a document could be saved, without saving it.
    ///
    /// `POST /api/v1/Document/Validate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_ValidateDocumentEntity.html)
    fn validate_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DocumentEntity,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new document with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Document/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DefaultDocumentEntity.html)
    fn default_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the commands that a document's plugin offers now.
    ///
    /// `GET /api/v1/Document/{documentId}/Command`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentCommands.html)
    fn get_document_commands<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
        allowed_return_types: Vec<String>,
    ) -> impl Future<Output = Result<Vec<CommandInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Carries out a command of the plugin on a document, or on one of its versions, and returns the reply of the
    /// plugin, which may ask for further steps.
    ///
    /// `POST /api/v1/Document/{documentId}/Command/{command}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_ExecuteDocumentCommand.html)
    fn execute_document_command<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
        command: String,
        version_id: Option<String>,
        allowed_return_types: Vec<String>,
        additional_data: Vec<String>,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the file of a document.
    ///
    /// `GET /api/v1/Document/{documentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentStream.html)
    fn get_document_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the file of a document and returns the record, whose file name may have changed.
    ///
    /// `PUT /api/v1/Document/{documentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_SetDocumentStreamFromId.html)
    fn set_document_stream_from_id<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
        data: server::Upload,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes the file of a document from its template, with tags replaced by values of the given records, and stores
    /// it.
    ///
    /// `POST /api/v1/Document/{documentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_CreateNewPhysicalDocumentFromTemplateWithCustomTags2.html)
    fn create_new_physical_document_from_template_with_custom_tags2<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
        contact_id: Option<i32>,
        person_id: Option<i32>,
        appointment_id: Option<i32>,
        sale_id: Option<i32>,
        selection_id: Option<i32>,
        project_id: Option<i32>,
        ui_culture: Option<String>,
        body: Map<String>,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes the file of a document and returns whether that worked; its record stays.
    ///
    /// `DELETE /api/v1/Document/{documentId}/Content`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DeletePhysicalDocument.html)
    fn delete_physical_document<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
        allowed_return_type: Vec<String>,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how many bytes the file of a document has.
    ///
    /// `GET /api/v1/Document/{documentId}/Length`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentLength.html)
    fn get_document_length<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
        version_id: Option<String>,
    ) -> impl Future<Output = Result<i64, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a document is checked out, seen from the caller.
    ///
    /// `GET /api/v1/Document/{documentId}/Lock`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetCheckoutState.html)
    fn get_checkout_state<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
    ) -> impl Future<Output = Result<Option<CheckoutInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the changes of a document that was checked out, as a new version where its plugin has versions, and lets
    /// others edit it again.
    ///
    /// `PUT /api/v1/Document/{documentId}/Lock`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_CheckinDocument.html)
    fn checkin_document<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
        allowed_return_types: Vec<String>,
        version_description: Option<String>,
        version_extra_fields: Vec<String>,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reserves a document for editing by the caller and returns the reply of the document plugin, which may ask for
    /// further steps.
    ///
    /// `POST /api/v1/Document/{documentId}/Lock`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_CheckoutDocument.html)
    fn checkout_document<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
        allowed_return_types: Vec<String>,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Gives up the changes of a document that was checked out and returns the reply of the document plugin.
    ///
    /// `DELETE /api/v1/Document/{documentId}/Lock`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_UndoCheckoutDocument.html)
    fn undo_checkout_document<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
        allowed_return_types: Vec<String>,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns properties that the document's plugin knows.
    ///
    /// `GET /api/v1/Document/{documentId}/Property`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentProperties.html)
    fn get_document_properties<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
        requested_properties: Vec<String>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the file of a document, in a sanitized version where that is possible.
    ///
    /// `GET /api/v1/Document/{documentId}/SanitizedContent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetSanitizedDocumentStream.html)
    fn get_sanitized_document_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an address at which an editor opens the file; null or empty when its document plugin does not support
    /// addresses.
    ///
    /// `GET /api/v1/Document/{documentId}/Url`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentUrl.html)
    fn get_document_url<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
        version_id: Option<String>,
        writeable_url: Option<bool>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the stored versions of a document.
    ///
    /// `GET /api/v1/Document/{documentId}/Version`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetVersionList.html)
    fn get_version_list<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
    ) -> impl Future<Output = Result<Vec<VersionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one document by its key, with links to related resources.
    ///
    /// `GET /api/v1/Document/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetDocumentEntity.html)
    fn get_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        fk: Option<bool>,
    ) -> impl Future<Output = Result<Option<DocumentEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a document by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Document/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_PutDocumentEntity.html)
    fn put_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: DocumentEntity,
    ) -> impl Future<Output = Result<Option<DocumentEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a document by its key.
    ///
    /// `DELETE /api/v1/Document/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_DeleteDocumentEntity.html)
    fn delete_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a document by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/Document/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_PatchDocumentEntity.html)
    fn patch_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<DocumentEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the keys that external applications keep on one document, by application, device and key name.
    ///
    /// `GET /api/v1/Document/{id}/ForeignKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_GetAllForeignKeysOnEntity.html)
    fn get_all_foreign_keys_on_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns rows about the links that belong to one document, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Document/{id}/Links`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Document/v1DocumentEntity_Links.html)
    fn links<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Document`, served by `api`.
pub fn routes(api: impl DocumentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DocumentServer`] that goes with an operation.
fn dispatch<'a, T: DocumentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::respond(
            cx,
            api.get_all(
                cx,
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::PostDocumentEntity) => server::respond(cx, api.post_document_entity(cx, take!(input.body()))),
        Some(Op::GetCustomFieldInfoList) => server::respond(cx, api.get_custom_field_info_list(cx)),
        Some(Op::GetCustomFieldInfo) => server::respond(
            cx,
            api.get_custom_field_info(cx, take!(input.path("fieldName"))),
        ),
        Some(Op::GetPluginList) => server::respond(cx, api.get_plugin_list(cx)),
        Some(Op::GetPluginCapabilities) => server::respond(
            cx,
            api.get_plugin_capabilities(cx, take!(input.path("pluginId"))),
        ),
        Some(Op::GetUdefLayout) => server::respond(cx, api.get_udef_layout(cx)),
        Some(Op::SaveUdefLayout) => server::respond(cx, api.save_udef_layout(cx, take!(input.body()))),
        Some(Op::AddUdefField) => server::respond(cx, api.add_udef_field(cx, take!(input.required("udefFieldType")))),
        Some(Op::DetectUnpublishedChanges) => server::respond(
            cx,
            api.detect_unpublished_changes(cx, take!(input.query("columnChangesOnly"))),
        ),
        Some(Op::IsPublishUdefLayoutActive) => server::respond(cx, api.is_publish_udef_layout_active(cx)),
        Some(Op::PublishUdefLayout) => server::respond(cx, api.publish_udef_layout(cx)),
        Some(Op::GetPublishedUdefLayout) => server::respond(cx, api.get_published_udef_layout(cx)),
        Some(Op::GetPublishedUdefFieldInfo) => server::respond(
            cx,
            api.get_published_udef_field_info(cx, take!(input.path("progidOrLabel"))),
        ),
        Some(Op::RevertUdefLayout) => server::respond(cx, api.revert_udef_layout(cx)),
        Some(Op::GetUdefFieldInfo) => server::respond(
            cx,
            api.get_udef_field_info(cx, take!(input.path("progidOrLabel"))),
        ),
        Some(Op::DeleteUdefFieldInfo) => server::respond(
            cx,
            api.delete_udef_field_info(cx, take!(input.path("progidOrLabel"))),
        ),
        Some(Op::ChangeFieldType) => server::respond(
            cx,
            api.change_field_type(
                cx,
                take!(input.path("progidOrLabel")),
                take!(input.path("fieldType")),
                take!(input.query("isIndexed")),
            ),
        ),
        Some(Op::ValidateDocumentEntity) => server::respond(cx, api.validate_document_entity(cx, take!(input.body()))),
        Some(Op::DefaultDocumentEntity) => server::respond(cx, api.default_document_entity(cx)),
        Some(Op::GetDocumentCommands) => server::respond(
            cx,
            api.get_document_commands(cx, take!(input.path("documentId")), take!(input.repeated("allowedReturnTypes"))),
        ),
        Some(Op::ExecuteDocumentCommand) => server::respond(
            cx,
            api.execute_document_command(
                cx,
                take!(input.path("documentId")),
                take!(input.path("command")),
                take!(input.query("versionId")),
                take!(input.repeated("allowedReturnTypes")),
                take!(input.repeated("additionalData")),
            ),
        ),
        Some(Op::GetDocumentStream) => server::respond(
            cx,
            api.get_document_stream(cx, take!(input.path("documentId"))),
        ),
        Some(Op::SetDocumentStreamFromId) => server::respond(
            cx,
            api.set_document_stream_from_id(cx, take!(input.path("documentId")), input.upload()),
        ),
        Some(Op::CreateNewPhysicalDocumentFromTemplateWithCustomTags2) => server::respond(
            cx,
            api.create_new_physical_document_from_template_with_custom_tags2(
                cx,
                take!(input.path("documentId")),
                take!(input.query("contactId")),
                take!(input.query("personId")),
                take!(input.query("appointmentId")),
                take!(input.query("saleId")),
                take!(input.query("selectionId")),
                take!(input.query("projectId")),
                take!(input.query("uiCulture")),
                take!(input.body()),
            ),
        ),
        Some(Op::DeletePhysicalDocument) => server::respond(
            cx,
            api.delete_physical_document(
                cx,
                take!(input.path("documentId")),
                take!(input.repeated("allowedReturnType")),
            ),
        ),
        Some(Op::GetDocumentLength) => server::respond(
            cx,
            api.get_document_length(cx, take!(input.path("documentId")), take!(input.query("versionId"))),
        ),
        Some(Op::GetCheckoutState) => server::respond(cx, api.get_checkout_state(cx, take!(input.path("documentId")))),
        Some(Op::CheckinDocument) => server::respond(
            cx,
            api.checkin_document(
                cx,
                take!(input.path("documentId")),
                take!(input.repeated("allowedReturnTypes")),
                take!(input.query("versionDescription")),
                take!(input.repeated("versionExtraFields")),
            ),
        ),
        Some(Op::CheckoutDocument) => server::respond(
            cx,
            api.checkout_document(cx, take!(input.path("documentId")), take!(input.repeated("allowedReturnTypes"))),
        ),
        Some(Op::UndoCheckoutDocument) => server::respond(
            cx,
            api.undo_checkout_document(
                cx,
                take!(input.path("documentId")),
                take!(input.repeated("allowedReturnTypes")),
            ),
        ),
        Some(Op::GetDocumentProperties) => server::respond(
            cx,
            api.get_document_properties(
                cx,
                take!(input.path("documentId")),
                take!(input.repeated("requestedProperties")),
            ),
        ),
        Some(Op::GetSanitizedDocumentStream) => server::respond(
            cx,
            api.get_sanitized_document_stream(cx, take!(input.path("documentId"))),
        ),
        Some(Op::GetDocumentUrl) => server::respond(
            cx,
            api.get_document_url(
                cx,
                take!(input.path("documentId")),
                take!(input.query("versionId")),
                take!(input.query("writeableUrl")),
            ),
        ),
        Some(Op::GetVersionList) => server::respond(cx, api.get_version_list(cx, take!(input.path("documentId")))),
        Some(Op::GetDocumentEntity) => server::respond(
            cx,
            api.get_document_entity(cx, take!(input.path("id")), take!(input.query("fk"))),
        ),
        Some(Op::PutDocumentEntity) => server::respond(
            cx,
            api.put_document_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteDocumentEntity) => server::respond(cx, api.delete_document_entity(cx, take!(input.path("id")))),
        Some(Op::PatchDocumentEntity) => server::respond(
            cx,
            api.patch_document_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::GetAllForeignKeysOnEntity) => server::respond(
            cx,
            api.get_all_foreign_keys_on_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::Links) => server::respond(
            cx,
            api.links(
                cx,
                take!(input.path("id")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
